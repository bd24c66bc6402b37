//! A server that was restored from a backup, and a laptop that was.

use super::*;
use lahituki_protocol::messages::Lineage;

const RESTORED: Uuid = Uuid::from_u128(78);

fn chain(lineages: &[(Uuid, u64)]) -> Vec<Lineage> {
    lineages.iter().map(|(epoch, head)| Lineage { epoch: *epoch, head: *head }).collect()
}

fn told(head: u64) -> NewLineage {
    let chain = chain(&[(EPOCH, 0), (RESTORED, head)]);
    NewLineage { code: "new_lineage".to_owned(), message: String::new(), epoch: RESTORED, chain, now: NOW }
}

/// A laptop that knows one article of the server's at revision 4 and has changed it, which the server took as number 9.
fn laptop_with_a_change() -> (Laptop, Article, Article) {
    let (mut laptop, base) = (Laptop::new(), draft());
    let first = SyncResponse { chain: chain(&[(EPOCH, 0)]), ..answer(4, vec![row(&base, 4)]) };
    laptop.hear(&laptop.ask(), first);
    let own = titled(&base, "Oma");
    laptop.update(&base, &own);
    let asked = laptop.ask();
    let mut taken = answered(&asked, Outcome::Ok, 9, vec![row(&own, 9)]);
    taken.results[0].stamp = NOW.plus_millis(5);
    taken.proof = Some("nine".to_owned());
    laptop.hear(&asked, taken);
    (laptop, base, own)
}

fn begin(laptop: &Laptop, head: u64) {
    take_new_lineage(&laptop.store, &laptop.ask(), &told(head), Clocks::steady(NOW)).unwrap();
}

#[test]
fn what_the_server_took_is_offered_again_before_what_still_waits_and_as_one_run() {
    let (mut laptop, _, own) = laptop_with_a_change();
    assert_eq!(laptop.ask().proof.as_deref(), Some("nine"));
    laptop.update(&own, &titled(&own, "Uusin"));
    let waited = laptop.ask().ops;
    begin(&laptop, 6);
    let asked = laptop.ask();
    assert_eq!((asked.epoch, asked.cursor, asked.proof), (Some(RESTORED), 0, None));
    let ops: Vec<_> = asked.ops.iter().map(|op| (op.lane(), op.base, op.at)).collect();
    let lane = asked.ops[0].id;
    // The first counts later than it was made, and the second is later still.
    assert_eq!(ops, [(lane, 4, NOW.plus_millis(5)), (lane, 6, NOW.plus_millis(6))]);
    assert_eq!((asked.ops[1].id, laptop.journal().len()), (waited[0].id, 0));
}

#[test]
fn what_the_person_sees_stays_until_the_server_has_told_everything() {
    let (laptop, base, _) = laptop_with_a_change();
    begin(&laptop, 6);
    assert_eq!(laptop.title(&base).as_deref(), Some("Oma"));
    let asked = laptop.ask();
    let full = SyncResponse { epoch: RESTORED, full: true, ..answered(&asked, Outcome::Ok, 7, Vec::new()) };
    let restored = row(&titled(&base, "Oma"), 7);
    laptop.hear(&asked, SyncResponse { rows: vec![restored], ..full });
    assert_eq!(laptop.title(&base).as_deref(), Some("Oma"));
    assert_eq!((laptop.ask().ops.len(), laptop.journal().len(), laptop.ask().cursor), (0, 1, 7));
}

#[test]
fn lineages_without_a_common_beginning_prove_nothing() {
    let (laptop, ..) = laptop_with_a_change();
    let told = NewLineage { chain: chain(&[(Uuid::from_u128(3), 0), (RESTORED, 6)]), ..told(6) };
    take_new_lineage(&laptop.store, &laptop.ask(), &told, Clocks::steady(NOW)).unwrap();
    assert_eq!(laptop.ask().ops[0].base, 0);
}

#[test]
fn a_new_change_after_it_counts_nothing_above_the_common_past_as_seen() {
    let (mut laptop, base, _) = laptop_with_a_change();
    let other = another(&base, 5);
    laptop.hear(&laptop.ask(), answer(12, vec![row(&other, 12)]));
    begin(&laptop, 6);
    laptop.update(&other, &titled(&other, "Toinen"));
    assert_eq!(laptop.ask().ops.last().map(|op| op.base), Some(6));
}

#[test]
fn news_of_a_lineage_that_come_twice_or_late_change_nothing() {
    let (laptop, ..) = laptop_with_a_change();
    let asked = laptop.ask();
    begin(&laptop, 6);
    let ops = laptop.ask().ops;
    for asked in [asked, laptop.ask()] {
        let again = take_new_lineage(&laptop.store, &asked, &told(6), Clocks::steady(NOW));
        assert!(matches!(again, Err(EngineError::Late)));
    }
    assert_eq!(laptop.ask().ops, ops);
}

#[test]
fn pages_of_the_old_lineage_are_dropped() {
    let (laptop, base, _) = laptop_with_a_change();
    let page = SyncResponse { resume: Some("a".to_owned()), ..answer(12, vec![row(&another(&base, 5), 12)]) };
    assert_eq!(laptop.take(&laptop.ask(), page).unwrap(), Progress::More);
    begin(&laptop, 6);
    let asked = laptop.ask();
    assert_eq!((asked.resume, asked.ops.len()), (None, 1));
    laptop.hear(&laptop.ask(), SyncResponse { epoch: RESTORED, full: true, ..answer(6, Vec::new()) });
    assert_eq!(laptop.title(&another(&base, 5)), None);
}

#[test]
fn a_server_that_knows_no_lineages_shows_a_new_one_by_answering_from_it() {
    let (laptop, base, _) = laptop_with_a_change();
    let full = SyncResponse { epoch: RESTORED, full: true, ..answer(3, Vec::new()) };
    assert_eq!(laptop.take(&laptop.ask(), full.clone()).unwrap(), Progress::More);
    let asked = laptop.ask();
    assert_eq!((asked.epoch, asked.cursor, asked.ops[0].base), (Some(RESTORED), 0, 0));
    laptop.hear(&asked, full);
    assert_eq!((laptop.title(&base), laptop.ask().ops.len()), (None, 1));
}

#[test]
fn a_laptop_that_is_restored_from_an_old_copy_offers_what_it_had_and_catches_up() {
    let (mut laptop, base) = (Laptop::new(), draft());
    laptop.create(&base);
    let Laptop { store, ids, folder } = laptop;
    drop(store);
    let file = folder.path().join("account.db");
    let copy = std::fs::read(&file).unwrap();
    laptop = Laptop { store: open(&folder), ids, folder };
    let first = laptop.ask();
    let taken = answered(&first, Outcome::Ok, 2, vec![row(&base, 2)]);
    laptop.hear(&first, taken.clone());
    laptop.update(&base, &titled(&base, "Katoaa kopion mukana"));

    let Laptop { store, ids, folder } = laptop;
    drop(store);
    std::fs::write(&file, copy).unwrap();
    let laptop = Laptop { store: open(&folder), ids, folder };
    let again = laptop.ask();
    assert_eq!(again, first);
    laptop.hear(&again, taken);
    assert_eq!((laptop.ask().ops.len(), laptop.ask().cursor), (0, 2));
    assert_eq!(laptop.title(&base).as_deref(), Some("Projektori ei näytä kuvaa"));
}

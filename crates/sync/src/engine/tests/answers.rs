//! What one answer does to the records and to the changes that wait.

use super::*;
use lahituki_domain::{Audience, Kind, Timestamp};
use lahituki_protocol::messages::{Gone, Rejection};
use lahituki_store::anchor;

#[test]
fn a_change_is_offered_until_it_is_answered_and_then_never_again() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let asked = laptop.ask();
    assert_eq!((asked.ops.len(), asked.wait_ms, asked.ops.clone()), (1, 0, laptop.ask().ops));
    let applied = laptop.hear(&asked, answered(&asked, Outcome::Ok, 5, vec![row(&article, 5)]));
    assert_eq!((applied.settled, laptop.ask().ops, laptop.ask().cursor), (1, Vec::new(), 5));
    assert_eq!(laptop.title(&article).as_deref(), Some("Projektori ei näytä kuvaa"));
}

#[test]
fn what_the_server_sends_lies_under_the_changes_that_still_wait() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    let asked = laptop.ask();
    let theirs = Article { short: "Toisen tiivistelmä".to_owned(), ..titled(&base, "Toisen") };
    // The answer was made before our change reached the server, so it does not answer it.
    laptop.hear(&asked, answer(2, vec![row(&theirs, 2)]));
    assert_eq!(laptop.title(&base).as_deref(), Some("Oma"));
    let asked = laptop.ask();
    assert_eq!(asked.ops[0].base, 1, "the person had not seen the other change");
    laptop.hear(&asked, answered(&asked, Outcome::Lost(vec!["title".to_owned()]), 3, vec![row(&theirs, 3)]));
    assert_eq!(laptop.title(&base).as_deref(), Some("Toisen"));
    assert_eq!((laptop.refused(), laptop.journal().len()), (Vec::<String>::new(), 1));
}

#[test]
fn a_late_answer_changes_nothing() {
    let (laptop, article) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(4, vec![row(&titled(&article, "Uusin"), 4)]));
    let late = laptop.take(&asked, answer(3, vec![row(&titled(&article, "Vanha"), 3)]));
    assert!(matches!(late, Err(EngineError::Late)));
    assert_eq!(laptop.title(&article).as_deref(), Some("Uusin"));
}

#[test]
fn a_change_that_is_deferred_waits_behind_the_others() {
    let (mut laptop, first) = (Laptop::new(), draft());
    laptop.create(&first);
    let other = another(&first, 5);
    laptop.create(&other);
    let asked = laptop.ask();
    let mut answer = answered(&asked, Outcome::Ok, 2, vec![row(&other, 2)]);
    answer.results[0].outcome = Outcome::Defer;
    let applied = laptop.hear(&asked, answer);
    assert_eq!((applied.settled, applied.deferred), (1, 1));
    assert_eq!(laptop.ask().ops.iter().map(|op| op.row).collect::<Vec<_>>(), [first.uuid()]);
}

#[test]
fn a_change_of_a_clock_that_was_ahead_waits_from_the_servers_time_on() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let asked = laptop.ask();
    let mut answer = answered(&asked, Outcome::Defer, 2, Vec::new());
    answer.results[0].stamp = NOW.plus_millis(-5);
    laptop.hear(&asked, answer);
    assert_eq!(laptop.ask().ops[0].at, NOW.plus_millis(-5));
}

#[test]
fn a_new_record_that_is_refused_goes_and_its_text_is_kept_in_the_tray() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let asked = laptop.ask();
    laptop.hear(&asked, answered(&asked, Outcome::Rejected(Rejection::NoRight), 1, Vec::new()));
    assert_eq!((laptop.title(&article), laptop.refused()), (None, vec!["no_right".to_owned()]));
}

#[test]
fn a_lost_audience_goes_but_the_changes_that_wait_stay() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    let asked = laptop.ask();
    let lost = SyncResponse { drop: vec![Audience::user(base.owner)], ..answer(2, Vec::new()) };
    laptop.hear(&asked, lost);
    assert_eq!(laptop.title(&base), None);
    assert_eq!(laptop.ask().ops.len(), 1);
}

#[test]
fn a_departure_that_is_older_than_the_record_changes_nothing() {
    let (laptop, article) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(5, vec![row(&article, 5)]));
    let gone = |seq| Gone { aud: Audience::user(article.owner), id: article.uuid(), seq };
    laptop.hear(&laptop.ask(), SyncResponse { gone: vec![gone(4)], ..answer(6, Vec::new()) });
    assert!(laptop.title(&article).is_some());
    let applied = laptop.hear(&laptop.ask(), SyncResponse { gone: vec![gone(7)], ..answer(7, Vec::new()) });
    assert_eq!((laptop.title(&article), applied.touched), (None, [Kind::Article].into()));
}

#[test]
fn a_record_of_a_kind_from_the_future_is_no_obstacle() {
    let laptop = Laptop::new();
    let unknown = Row { kind: "hologram".to_owned(), ..row(&draft(), 1) };
    let applied = laptop.hear(&laptop.ask(), answer(1, vec![unknown]));
    assert_eq!((applied.touched.len(), laptop.ask().cursor), (0, 1));
}

#[test]
fn fields_that_this_version_does_not_know_outlive_a_change() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let mut sent = row(&base, 1);
    sent.body.insert("glow".to_owned(), "green".into());
    laptop.hear(&laptop.ask(), answer(1, vec![sent]));
    laptop.update(&base, &titled(&base, "Oma"));
    let asked = laptop.ask();
    let put: Vec<_> = asked.ops[0].put.iter().flat_map(|put| put.keys()).map(String::as_str).collect();
    let read = |read: &Read<'_>| lahituki_store::body(read, Kind::Article, base.uuid());
    let body = laptop.store.read::<_, StoreError>(read).unwrap().unwrap();
    assert_eq!((put, body.get("glow")), (vec!["title"], Some(&"green".into())));
}

#[test]
fn work_is_dated_by_the_server_whatever_the_wall_clock_does() {
    let decade = 10 * 365 * 86_400_000;
    let boot = Uuid::from_u128(1);
    let laptop = Laptop::new();
    let clocks = |wall: i64, since_boot_ms| Clocks { wall: Timestamp(wall), boot, since_boot_ms };
    take(&laptop.store, &laptop.ask(), answer(1, Vec::new()), clocks(NOW.0 - decade, 1_000)).unwrap();
    for wall in [NOW.0 - decade, NOW.0, NOW.0 + decade, 0] {
        let time = |read: &Read<'_>| anchor::server_time(read, clocks(wall, 61_000));
        assert_eq!(laptop.store.read::<_, StoreError>(time).unwrap(), NOW.plus_millis(60_000));
    }
}

#[test]
fn a_lost_change_was_taken_and_a_deletion_that_was_kept_goes_to_the_tray() {
    let (mut laptop, base) = (Laptop::new(), draft());
    laptop.hear(&laptop.ask(), answer(1, vec![row(&base, 1)]));
    let patch = lahituki_domain::Patch::delete(Kind::Article, base.id);
    laptop.store.write::<_, StoreError>(NOW, &mut laptop.ids, |txn| txn.apply(patch)).unwrap();
    let asked = laptop.ask();
    laptop.hear(&asked, answered(&asked, Outcome::Kept, 1, Vec::new()));
    assert_eq!((laptop.title(&base).is_some(), laptop.refused()), (true, vec!["kept".to_owned()]));
}

#[test]
fn the_journal_and_the_tray_are_kept_for_a_month() {
    let (mut laptop, base) = (Laptop::new(), draft());
    laptop.create(&base);
    laptop.create(&another(&base, 5));
    let asked = laptop.ask();
    let mut answered = answered(&asked, Outcome::Ok, 2, vec![row(&base, 2)]);
    answered.results[1].outcome = Outcome::Rejected(Rejection::Stale);
    laptop.hear(&asked, answered);
    let after = |days: i64| SyncResponse { now: NOW.plus_millis(days * 86_400_000), ..answer(2, Vec::new()) };
    laptop.hear(&laptop.ask(), after(29));
    assert_eq!((laptop.journal().len(), laptop.refused()), (1, vec!["stale".to_owned()]));
    laptop.hear(&laptop.ask(), after(31));
    assert_eq!((laptop.journal().len(), laptop.refused().len()), (0, 0));
}

//! Comparing the checksums, and repairing one audience.

use super::*;
use lahituki_domain::Audience;
use lahituki_protocol::sum::{AudienceSum, fingerprint};

fn sum(aud: Audience, rows: &[&Row]) -> AudienceSum {
    let sum = rows.iter().map(|row| fingerprint(row.id, row.rev)).fold(0, u64::wrapping_add);
    AudienceSum { aud, n: rows.len() as u64, sum }
}

fn with_sums(cursor: u64, sums: Vec<AudienceSum>) -> SyncResponse {
    SyncResponse { sums: Some(sums), ..answer(cursor, Vec::new()) }
}

#[test]
fn checksums_count_the_records_of_the_server_beneath_waiting_changes_and_of_unknown_kinds() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let (known, other) = (row(&base, 1), row(&another(&base, 5), 2));
    let unknown = Row { kind: "hologram".to_owned(), id: Uuid::from_u128(6), aud: Audience::org(), ..row(&base, 3) };
    laptop.hear(&laptop.ask(), answer(3, vec![known.clone(), other.clone(), unknown.clone()]));
    laptop.update(&base, &titled(&base, "Oma"));
    laptop.create(&another(&base, 8));
    let own = Audience::user(base.owner);
    let empty = sum(Audience::planning(), &[]);
    let sums = vec![sum(own, &[&known, &other]), sum(Audience::org(), &[&unknown]), empty];
    let applied = laptop.hear(&laptop.ask(), with_sums(3, sums));
    assert_eq!((applied.wrong, laptop.ask().repair), (Vec::new(), Vec::new()));
}

#[test]
fn an_audience_that_differs_is_asked_for_and_comes_anew_without_being_news() {
    let (laptop, base) = (Laptop::new(), draft());
    let (here, missing) = (row(&base, 1), row(&another(&base, 5), 2));
    laptop.hear(&laptop.ask(), answer(2, vec![here.clone()]));
    let own = Audience::user(base.owner);
    let sums = vec![sum(own.clone(), &[&here, &missing])];
    let applied = laptop.hear(&laptop.ask(), with_sums(2, sums.clone()));
    assert_eq!(applied.wrong, std::slice::from_ref(&own));

    let asked = laptop.ask();
    assert_eq!((asked.repair.clone(), asked.wait_ms), (vec![own.clone()], 0));
    let anew = SyncResponse { reset: vec![own], rows: vec![here, missing], ..with_sums(2, sums) };
    let applied = laptop.hear(&asked, anew);
    assert_eq!((applied.changes, applied.wrong, laptop.ask().repair), (Vec::new(), Vec::new(), Vec::new()));
    assert!(laptop.title(&base).is_some() && laptop.title(&another(&base, 5)).is_some());
}

#[test]
fn records_of_an_audience_that_the_server_does_not_name_are_forgotten() {
    let (laptop, base) = (Laptop::new(), draft());
    laptop.hear(&laptop.ask(), answer(1, vec![row(&base, 1)]));
    let applied = laptop.hear(&laptop.ask(), with_sums(1, Vec::new()));
    assert_eq!((laptop.title(&base), applied.wrong), (None, vec![Audience::user(base.owner)]));
    let applied = laptop.hear(&laptop.ask(), with_sums(1, Vec::new()));
    assert_eq!(applied.wrong, []);
}

#[test]
fn whoever_asks_for_checksums_does_not_wait_for_news() {
    let laptop = Laptop::new();
    let ask = Ask { wait_ms: 25_000, check: true };
    let asked = laptop.store.read::<_, StoreError>(|read| request(read, ask)).unwrap();
    assert_eq!((asked.check, asked.wait_ms), (true, 0));
    assert!(asked.laptop.is_some() && asked.laptop == laptop.restarted().ask().laptop);
}

#[test]
fn the_key_for_sealed_files_is_kept() {
    let laptop = Laptop::new();
    laptop.hear(&laptop.ask(), SyncResponse { seal_key: Some("secret".to_owned()), ..answer(0, Vec::new()) });
    let key = laptop.store.read::<_, StoreError>(|read| lahituki_store::meta::get(read, "seal_key")).unwrap();
    assert_eq!(key.as_deref(), Some("secret"));
}

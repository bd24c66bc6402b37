//! The question that is asked while an answer is applied.

use super::*;
use lahituki_protocol::messages::{Erased, Rejection};

/// Returns a laptop that has asked about one change, and its second change that waits behind.
fn asked_with_one_more_behind() -> (Laptop, SyncRequest, Article, Article) {
    let (mut laptop, first) = (Laptop::new(), draft());
    let place = laptop.ask();
    laptop.hear(&place, answer(1, Vec::new()));
    laptop.create(&first);
    let asked = laptop.ask();
    let second = another(&first, 5);
    laptop.create(&second);
    (laptop, asked, first, second)
}

fn ahead_of(laptop: &Laptop, asked: &SyncRequest, answer: &SyncResponse) -> Option<SyncRequest> {
    laptop.store.read::<_, StoreError>(|read| ahead(read, asked, answer)).unwrap()
}

#[test]
fn it_is_the_one_that_the_applied_answer_leads_to() {
    let (laptop, asked, first, second) = asked_with_one_more_behind();
    for outcome in [Outcome::Ok, Outcome::Kept, Outcome::Rejected(Rejection::NoRight)] {
        let answer = SyncResponse { proof: Some("p".to_owned()), ..answered(&asked, outcome, 2, vec![row(&first, 2)]) };
        let next = ahead_of(&laptop, &asked, &answer).unwrap();
        assert_eq!(next.ops.iter().map(|op| op.row).collect::<Vec<_>>(), [second.uuid()]);
    }
    let answer = SyncResponse { proof: Some("p".to_owned()), ..answered(&asked, Outcome::Ok, 2, vec![row(&first, 2)]) };
    let next = ahead_of(&laptop, &asked, &answer).unwrap();
    assert!(matches!(laptop.take(&next, super::answer(3, Vec::new())), Err(EngineError::Late)));
    laptop.hear(&asked, answer);
    assert_eq!(next, laptop.ask());
    laptop.hear(&next, answered(&next, Outcome::Ok, 3, vec![row(&second, 3)]));
    assert_eq!(laptop.ask().ops, []);
}

#[test]
fn nothing_is_asked_before_the_answer_is_applied_where_it_decides_what_to_ask() {
    let (laptop, asked, first, _) = asked_with_one_more_behind();
    let whole = answered(&asked, Outcome::Ok, 2, vec![row(&first, 2)]);
    let erased = vec![Erased { id: Uuid::from_u128(9), seq: 2 }];
    let cases = [
        ("it is put off", answered(&asked, Outcome::Defer, 2, Vec::new())),
        ("its record is erased", answered(&asked, Outcome::Rejected(Rejection::Erased), 2, Vec::new())),
        ("another record is erased", SyncResponse { erased, ..whole.clone() }),
        ("not all is answered", SyncResponse { results: Vec::new(), ..whole.clone() }),
        ("another page follows", SyncResponse { resume: Some("a".to_owned()), ..whole.clone() }),
        ("the server was restored", SyncResponse { epoch: Uuid::from_u128(78), ..whole.clone() }),
    ];
    for (case, answer) in cases {
        assert_eq!(ahead_of(&laptop, &asked, &answer), None, "{case}");
    }
    assert_eq!(ahead_of(&laptop, &SyncRequest { check: true, ..asked }, &whole), None, "checksums may differ");
}

#[test]
fn there_is_none_when_nothing_waits_behind() {
    let (laptop, _, first, second) = asked_with_one_more_behind();
    let asked = laptop.ask();
    let answer = answered(&asked, Outcome::Ok, 3, vec![row(&first, 2), row(&second, 3)]);
    assert_eq!(ahead_of(&laptop, &asked, &answer), None);
}

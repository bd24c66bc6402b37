//! Answers of several pages: nothing shows before the last, and nothing is lost in between.

use super::*;

fn page(next: &str, rows: Vec<Row>) -> SyncResponse {
    SyncResponse { resume: Some(next.to_owned()), cursor: 9, ..answer(9, rows) }
}

fn more(laptop: &Laptop, asked: &SyncRequest, page: SyncResponse) {
    assert_eq!(laptop.take(asked, page).unwrap(), Progress::More);
}

#[test]
fn pages_show_all_together_with_the_last() {
    let (laptop, first) = (Laptop::new(), draft());
    let second = another(&first, 5);
    more(&laptop, &laptop.ask(), page("a", vec![row(&first, 1)]));
    assert_eq!((laptop.title(&first), laptop.ask().cursor, laptop.ask().resume.as_deref()), (None, 0, Some("a")));
    more(&laptop, &laptop.ask(), page("b", vec![row(&second, 2)]));
    laptop.hear(&laptop.ask(), answer(9, Vec::new()));
    assert_eq!((laptop.title(&first).is_some(), laptop.title(&second).is_some()), (true, true));
    assert_eq!((laptop.ask().cursor, laptop.ask().resume), (9, None));
}

#[test]
fn a_program_that_was_restarted_goes_on_with_the_next_page() {
    let (mut laptop, first) = (Laptop::new(), draft());
    let own = another(&first, 5);
    laptop.create(&own);
    let asked = laptop.ask();
    let first_page = SyncResponse { resume: Some("a".to_owned()), ..answered(&asked, Outcome::Ok, 9, Vec::new()) };
    more(&laptop, &asked, first_page);
    let laptop = laptop.restarted();
    let asked = laptop.ask();
    assert_eq!((asked.resume.as_deref(), asked.ops.len()), (Some("a"), 0));
    let applied = laptop.hear(&asked, answer(9, vec![row(&first, 1), row(&own, 9)]));
    assert_eq!((applied.settled, laptop.ask().ops.len()), (1, 0));
    assert!(laptop.title(&first).is_some() && laptop.title(&own).is_some());
}

#[test]
fn doubled_and_late_pages_are_thrown_away() {
    let (laptop, article) = (Laptop::new(), draft());
    let whole = laptop.ask();
    let first = page("a", vec![row(&article, 1)]);
    more(&laptop, &whole, first.clone());
    let rest = laptop.ask();
    let last = answer(9, vec![row(&titled(&article, "Uusi"), 3)]);
    let is_late =
        |asked: &SyncRequest, page: &SyncResponse| matches!(laptop.take(asked, page.clone()), Err(EngineError::Late));
    assert!(is_late(&whole, &first) && is_late(&whole, &last));
    laptop.hear(&rest, last.clone());
    assert!(is_late(&rest, &last) && is_late(&rest, &first) && is_late(&whole, &first));
    assert_eq!(laptop.title(&article).as_deref(), Some("Uusi"));
}

#[test]
fn an_answer_that_cannot_be_gone_on_with_is_asked_for_again_from_the_cursor() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let whole = laptop.ask();
    let first = SyncResponse { resume: Some("a".to_owned()), ..answered(&whole, Outcome::Ok, 9, Vec::new()) };
    more(&laptop, &whole, first);
    let rest = laptop.ask();
    restart(&laptop.store, &rest).unwrap();
    assert_eq!((laptop.ask().resume, laptop.ask().ops), (None, whole.ops));
    assert!(matches!(restart(&laptop.store, &rest), Err(EngineError::Late)));
}

#[test]
fn a_staged_page_that_cannot_be_read_is_asked_for_again() {
    let (laptop, article) = (Laptop::new(), draft());
    more(&laptop, &laptop.ask(), page("a", vec![row(&article, 1)]));
    laptop.store.sync::<_, StoreError>(|txn| txn.stage(b"rubbish")).unwrap();
    more(&laptop, &laptop.ask(), answer(9, Vec::new()));
    assert_eq!((laptop.title(&article), laptop.ask().resume, laptop.ask().cursor), (None, None, 0));
    laptop.hear(&laptop.ask(), answer(9, vec![row(&article, 1)]));
    assert!(laptop.title(&article).is_some());
}

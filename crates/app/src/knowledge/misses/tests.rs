use super::super::desk::{DeskArg, desk};
use super::super::write::{ArticleText, write};
use super::*;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, digari, grant, person, today};

fn veikko() -> Person {
    Person { last_name: "Mäntyniitty".to_owned(), ..digari(&mut CountedIds::default(), "Veikko") }
}

fn staff() -> Person {
    Person { roles: vec![grant(Role::Staff, &[])], ..person(&mut CountedIds::of_source(4), "Liisa") }
}

fn search(laptop: &Laptop, query: &str) {
    if let Some(words) = laptop.ask(|reading, query: &str| worth_keeping(reading, query), query).unwrap() {
        laptop.act(note, words).unwrap();
    }
}

fn misses(laptop: &Laptop) -> Vec<MissRow> {
    laptop.ask(desk, DeskArg { limit: 10 }).unwrap().misses.rows
}

fn missed_words(laptop: &Laptop) -> Vec<(String, u32)> {
    misses(laptop).into_iter().map(|row| (row.words, row.days)).collect()
}

#[test]
fn a_search_in_vain_becomes_a_task_once_a_day() {
    let mut laptop = Laptop::of(&veikko()).searching();
    search(&laptop, "  Lämpökamera   jumissa ");
    search(&laptop, "lämpökamera jumissa");
    search(&laptop, "3d-tulostin");
    laptop.today = today().plus(1);
    search(&laptop, "LÄMPÖKAMERA JUMISSA");
    assert_eq!(missed_words(&laptop), [("lämpökamera jumissa".to_owned(), 2), ("3d-tulostin".to_owned(), 1)]);
    assert_eq!(misses(&laptop)[0].last, Some(laptop.today));
    laptop.today = today().plus(REMEMBERED);
    assert_eq!(missed_words(&laptop), [("lämpökamera jumissa".to_owned(), 1)]);
    assert_eq!(laptop.ask(undo::list, Nothing {}).unwrap(), [], "a search is nothing to take back");
}

#[test]
fn what_may_tell_of_somebody_or_is_no_topic_is_not_kept() {
    let laptop = Laptop::of(&veikko()).has(&staff()).searching();
    let long = "sana ".repeat(13);
    for query in [
        "veikon kone",
        "mäntyniityn läppäri",
        "liisalle kuulokkeet",
        "oppilas 020516C903K",
        "040 123 4567",
        "12345",
        "2026 2027",
        "outi@example.fi",
        "tyk",
        "   ",
        &long,
    ] {
        search(&laptop, query);
    }
    assert_eq!(missed_words(&laptop), []);
}

#[test]
fn as_long_as_not_all_words_can_be_found_nothing_is_missed() {
    let laptop = Laptop::of(&veikko());
    search(&laptop, "lämpökamera");
    assert_eq!(missed_words(&laptop), []);
}

#[test]
fn words_put_aside_come_back_when_they_are_missed_on_a_later_day() {
    let mut laptop = Laptop::of(&veikko()).searching();
    search(&laptop, "lämpökamera");
    let id = misses(&laptop)[0].id;
    laptop.act(dismiss_miss, MissArg { id }).unwrap();
    search(&laptop, "lämpökamera");
    assert_eq!(missed_words(&laptop), []);
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, step.about.as_str()), (StepLabel::DismissMiss, "lämpökamera"));
    assert_eq!(missed_words(&laptop), [("lämpökamera".to_owned(), 1)]);
    laptop.act(undo::again, Nothing {}).unwrap();
    laptop.today = today().plus(1);
    search(&laptop, "lämpökamera");
    assert_eq!(missed_words(&laptop), [("lämpökamera".to_owned(), 1)]);
}

#[test]
fn the_article_that_is_written_for_words_answers_them_in_the_same_step() {
    let laptop = Laptop::of(&veikko()).searching();
    search(&laptop, "lämpökamera");
    let id = misses(&laptop)[0].id;
    assert_eq!(laptop.ask(miss, MissArg { id }).unwrap().words, "lämpökamera");
    let text = ArticleText { title: Some("Lämpökamera".to_owned()), answers: Some(id), ..ArticleText::default() };
    laptop.act(write, text.clone()).unwrap();
    assert_eq!(missed_words(&laptop), []);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(missed_words(&laptop), [("lämpökamera".to_owned(), 1)]);
    let unknown = ArticleText { answers: Some(SearchMissId(uuid::Uuid::nil())), ..text };
    assert!(laptop.act(write, unknown).is_ok());
}

#[test]
fn who_does_not_write_misses_words_but_says_nothing_of_what_becomes_of_them() {
    let laptop = Laptop::of(&staff()).searching();
    search(&laptop, "lämpökamera");
    assert_eq!(missed_words(&laptop), []);
    let id = SearchMiss::id_of(ScreenLanguage::Fi, "lämpökamera");
    assert_eq!(laptop.ask(miss, MissArg { id }).unwrap().days, 1);
    assert_eq!(laptop.act(dismiss_miss, MissArg { id }).unwrap_err().code, FailureCode::NoRight);
}

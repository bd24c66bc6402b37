use super::*;
use crate::knowledge::articles::{ArticleFilter, articles};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, article, digari, grant, person};

fn aino() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn group(key: Option<&str>, words: &[&str]) -> WordGroupText {
    let words = words.iter().map(|word| (*word).to_owned()).collect();
    WordGroupText { id: None, key: key.map(str::to_owned), language: ScreenLanguage::Fi, words }
}

fn rows(laptop: &Laptop) -> Vec<WordGroupRow> {
    laptop.ask(word_groups, WordGroupsArg { language: ScreenLanguage::Fi }).unwrap().groups
}

fn row_of(laptop: &Laptop, key: &str) -> WordGroupRow {
    rows(laptop).into_iter().find(|row| row.key.as_deref() == Some(key)).unwrap()
}

#[test]
fn a_search_goes_by_a_new_group_at_once_and_no_more_when_it_is_taken_back() {
    let blank = article(&mut CountedIds::of_source(7), aino().id);
    let guide = Article { title: "Projektorin lamppu".to_owned(), state: ArticleState::Published, ..blank };
    let desk = Laptop::of(&aino()).has(&guide).searching();
    let found = || {
        let query = Some("mörkömylly".to_owned());
        desk.ask(articles, ArticleFilter { query, ..ArticleFilter::default() }).unwrap().len()
    };
    assert_eq!(found(), 0);
    desk.act(save_word_group, group(None, &["projektori", "Mörkömylly"])).unwrap();
    assert_eq!(found(), 1);
    desk.act(undo::last, Nothing {}).unwrap();
    assert_eq!(found(), 0);
}

#[test]
fn a_group_of_the_program_is_changed_switched_off_and_as_it_came_again() {
    let desk = Laptop::of(&aino());
    let shipped = row_of(&desk, "printer");
    assert_eq!((shipped.id, &shipped.words), (None, &shipped.built_in));
    let id = desk.act(save_word_group, group(Some("printer"), &["Tulostin ", "lätkä", "tulostin"])).unwrap();
    let changed = row_of(&desk, "printer");
    assert_eq!((changed.id, changed.words), (Some(id), vec!["tulostin".to_owned(), "lätkä".to_owned()]));
    assert_eq!(desk.act(save_word_group, group(Some("printer"), &[])).unwrap(), id);
    assert_eq!(
        (row_of(&desk, "printer").words, row_of(&desk, "printer").built_in),
        (Vec::new(), shipped.built_in.clone())
    );
    desk.act(remove_word_group, WordGroupArg { id }).unwrap();
    assert_eq!(row_of(&desk, "printer"), shipped);
}

#[test]
fn own_groups_come_first_and_each_language_has_its_own() {
    let desk = Laptop::of(&aino());
    let id = desk.act(save_word_group, group(None, &["pulpetti", "läppäri"])).unwrap();
    assert_eq!((rows(&desk)[0].id, rows(&desk)[0].key.clone()), (Some(id), None));
    let swedish = desk.ask(word_groups, WordGroupsArg { language: ScreenLanguage::Sv }).unwrap().groups;
    assert!(swedish.iter().all(|row| row.id.is_none() && row.key.is_some()));
    desk.act(save_word_group, WordGroupText { id: Some(id), ..group(None, &["pulpetti", "läpsykkä"]) }).unwrap();
    assert_eq!(rows(&desk)[0].words, ["pulpetti", "läpsykkä"]);
    let printer = desk.act(save_word_group, group(Some("printer"), &["lätkä"])).unwrap();
    let mixed_up = desk.act(save_word_group, WordGroupText { id: Some(printer), ..group(None, &["a", "b"]) });
    assert_eq!(mixed_up.unwrap_err().code, FailureCode::NotFound);
}

#[test]
fn what_is_no_group_is_refused_and_only_those_who_keep_words_change_them() {
    let (desk, laptop) = (Laptop::of(&aino()), Laptop::of(&digari(&mut CountedIds::default(), "Veikko")));
    let code = |laptop: &Laptop, text| laptop.act(save_word_group, text).err().map(|failure| failure.code);
    assert_eq!(code(&desk, group(None, &["yksin", " YKSIN"])), Some(FailureCode::Invalid));
    assert_eq!(code(&desk, group(Some("no-such-key"), &["a", "b"])), Some(FailureCode::NotFound));
    assert_eq!(code(&desk, group(None, &["a", &"b".repeat(61)])), Some(FailureCode::TooLarge));
    assert_eq!(code(&laptop, group(None, &["a", "b"])), Some(FailureCode::NoRight));
    assert!(!laptop.ask(word_groups, WordGroupsArg { language: ScreenLanguage::Fi }).unwrap().may_change);
}

use super::*;
use crate::FailureCode;
use crate::knowledge::standing::{Check, check};
use crate::knowledge::view::{ArticleArg, ArticleView, article};
use crate::knowledge::write::{ArticleText, write};
use crate::testing::Laptop;
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::visits::Matter;
use lahituki_testkit::{CountedIds, NOW, grant, person};

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn text(title: &str) -> ArticleText {
    let state = Some(ArticleState::Published);
    ArticleText { title: Some(title.to_owned()), body: Some(title.to_owned()), state, ..ArticleText::default() }
}

fn in_swedish(original: ArticleId) -> ArticleText {
    ArticleText { original: Some(original), language: Some(ScreenLanguage::Sv), ..text("Projektorn") }
}

fn view(laptop: &Laptop, id: ArticleId) -> ArticleView {
    laptop.ask(article, ArticleArg { id }).unwrap()
}

/// A laptop with an article about projectors and its translation.
fn both() -> (Laptop, ArticleId, ArticleId) {
    let laptop = Laptop::of(&coordinator());
    let matter = Some(Some(Matter::Esitys));
    let original = laptop.act(write, ArticleText { matter, ..text("Projektori") }).unwrap().id;
    let translation = laptop.act(write, in_swedish(original)).unwrap().id;
    (laptop, original, translation)
}

#[test]
fn a_translation_is_of_its_original_and_has_its_matter() {
    let (laptop, original, translation) = both();
    let shown = view(&laptop, translation);
    assert_eq!((shown.original, shown.matter, shown.behind), (Some(original), Some(Matter::Esitys), false));
    let fi = InLanguage { language: ScreenLanguage::Fi, id: original, behind: false };
    let sv = InLanguage { language: ScreenLanguage::Sv, id: translation, behind: false };
    assert_eq!((shown.languages, view(&laptop, original).languages), (vec![sv, fi], vec![fi, sv]));
}

#[test]
fn a_translation_is_made_once_and_in_another_language() {
    let (laptop, original, translation) = both();
    let code = |text| laptop.act(write, text).unwrap_err().code;
    assert_eq!(code(in_swedish(original)), FailureCode::NotAllowed);
    assert_eq!(code(in_swedish(translation)), FailureCode::NotAllowed);
    let same = ArticleText { language: Some(ScreenLanguage::Fi), ..in_swedish(original) };
    assert_eq!(code(same), FailureCode::Invalid);
    let other = ArticleText { id: Some(translation), language: Some(ScreenLanguage::En), ..ArticleText::default() };
    assert_eq!(code(other), FailureCode::Invalid);
}

#[test]
fn a_translation_is_behind_from_the_change_of_its_original_until_it_follows() {
    let (mut laptop, original, translation) = both();
    laptop.now = Timestamp(NOW.0 + 60_000);
    let change = |id, body: &str| ArticleText { id: Some(id), body: Some(body.to_owned()), ..ArticleText::default() };
    laptop.act(write, change(original, "Uusi teksti.")).unwrap();
    assert!(view(&laptop, translation).behind);
    assert!(view(&laptop, original).languages[1].behind && !view(&laptop, original).behind);
    laptop.act(write, change(translation, "Ny text.")).unwrap();
    assert!(!view(&laptop, translation).behind);

    laptop.now = Timestamp(NOW.0 + 120_000);
    laptop.act(write, change(original, "Vielä uudempi.")).unwrap();
    laptop.act(check, Check { id: translation, review_by: None }).unwrap();
    assert!(!view(&laptop, translation).behind);
}

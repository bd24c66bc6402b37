use super::super::view::{ArticleView, article};
use super::*;
use crate::FailureCode;
use crate::testing::Laptop;
use lahituki_domain::Timestamp;
use lahituki_domain::people::Person;
use lahituki_store::undo;
use lahituki_testkit::{CountedIds, NOW, digari, grant, person};

mod merging;
mod spaces;

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn text(title: &str, body: &str) -> ArticleText {
    ArticleText { title: Some(title.to_owned()), body: Some(body.to_owned()), ..ArticleText::default() }
}

fn view(laptop: &Laptop, id: ArticleId) -> ArticleView {
    laptop.ask(article, ArticleArg { id }).unwrap()
}

fn labels(laptop: &Laptop) -> Vec<String> {
    laptop.store.read(|db| undo::steps(db, 10)).unwrap().into_iter().map(|step| step.info.label).collect()
}

#[test]
fn a_new_article_is_a_draft_of_its_writer() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "# Kaapeli\n\nTarkista.")).unwrap().id;
    let view = view(&laptop, id);
    assert_eq!((view.state, view.owner_name.as_str(), view.may_edit), (ArticleState::Draft, "Veikko Esimerkki", true));
    assert_eq!(view.may_become, [ArticleState::Note, ArticleState::InReview]);
    assert_eq!(view.html.trim_end(), "<h2>Kaapeli</h2>\n<p>Tarkista.</p>");
}

#[test]
fn only_another_text_changes_when_it_was_edited() {
    let mut laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "Tarkista kaapeli.")).unwrap().id;
    laptop.now = Timestamp(NOW.0 + 1_000);
    let change = |change: ArticleText| laptop.act(write, ArticleText { id: Some(id), ..change }).unwrap();
    change(ArticleText { state: Some(ArticleState::InReview), ..ArticleText::default() });
    change(ArticleText { matter: Some(Some(Matter::Esitys)), ..ArticleText::default() });
    assert_eq!(view(&laptop, id).edited_at, NOW);
    change(ArticleText { short: Some("Lyhyesti.".to_owned()), ..ArticleText::default() });
    let view = view(&laptop, id);
    assert_eq!((view.edited_at, view.body.as_str()), (laptop.now, "Tarkista kaapeli."));
    assert_eq!(labels(&laptop), ["write_article", "write_article", "article_state", "write_article"]);
    change(ArticleText { matter: Some(None), ..ArticleText::default() });
    assert_eq!(self::view(&laptop, id).matter, None);
}

#[test]
fn only_a_coordinator_publishes() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "Tarkista.")).unwrap().id;
    let publish = || ArticleText { id: Some(id), state: Some(ArticleState::Published), ..ArticleText::default() };
    assert_eq!(laptop.act(write, publish()).unwrap_err().code, FailureCode::NoRight);

    let desk = Laptop::of(&coordinator());
    desk.receives(&laptop.store.read(|db| knowledge::article(db, id)).unwrap().unwrap(), 1);
    desk.act(write, publish()).unwrap();
    assert_eq!(view(&desk, id).state, ArticleState::Published);
}

#[test]
fn a_title_reads_as_it_is_written() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text(" Ohje\u{202e}gnp.\u{2066}exe \n toinen\u{0} rivi ", "")).unwrap().id;
    assert_eq!(view(&laptop, id).title, "Ohjegnp.exe toinen rivi");
}

#[test]
fn a_personal_identity_code_is_never_stored() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Tunnus 131052-901X", "Oppilas 020516C903K.")).unwrap().id;
    let view = view(&laptop, id);
    assert_eq!(view.title, "Tunnus [henkilötunnus poistettu]");
    assert_eq!(view.body, "Oppilas [henkilötunnus poistettu].");
}

#[test]
fn a_text_without_a_title_or_beyond_all_length_is_refused() {
    let laptop = Laptop::of(&veikko());
    let code = |text| laptop.act(write, text).unwrap_err().code;
    assert_eq!(code(text(" \u{202e} ", "Teksti.")), FailureCode::Invalid);
    assert_eq!(code(ArticleText::default()), FailureCode::Invalid);
    assert_eq!(code(text("Otsikko", &"a".repeat(limits::LONGEST_BODY + 1))), FailureCode::TooLarge);
    assert_eq!(code(text(&"a".repeat(201), "")), FailureCode::TooLarge);
    let unknown = ArticleText { id: Some(ArticleId(uuid::Uuid::nil())), ..text("Otsikko", "") };
    assert_eq!(code(unknown), FailureCode::NotFound);
}

#[test]
fn a_draft_goes_and_a_checked_article_is_archived() {
    let desk = Laptop::of(&coordinator());
    let draft = desk.act(write, text("Luonnos", "")).unwrap().id;
    desk.act(remove, ArticleArg { id: draft }).unwrap();
    assert_eq!(desk.ask(article, ArticleArg { id: draft }).unwrap_err().code, FailureCode::NotFound);

    let published = ArticleText { state: Some(ArticleState::Published), ..text("Ohje", "") };
    let id = desk.act(write, published).unwrap().id;
    desk.act(remove, ArticleArg { id }).unwrap();
    assert_eq!(view(&desk, id).state, ArticleState::Archived);
}

#[test]
fn nobody_removes_the_article_of_another() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "")).unwrap().id;
    let aada = digari(&mut CountedIds::of_source(8), "Aada");
    let other = Laptop::of(&aada);
    other.receives(&laptop.store.read(|db| knowledge::article(db, id)).unwrap().unwrap(), 1);
    assert_eq!(other.act(remove, ArticleArg { id }).unwrap_err().code, FailureCode::NoRight);
    let view = view(&other, id);
    assert_eq!((view.may_edit, view.may_become), (false, vec![]));
}

#[test]
fn publishing_checks_an_article_for_as_long_as_it_says() {
    let desk = Laptop::of(&coordinator());
    let id = desk.act(write, ArticleText { review_months: Some(3), ..text("Ohje", "Teksti.") }).unwrap().id;
    desk.act(write, ArticleText { id: Some(id), state: Some(ArticleState::Published), ..ArticleText::default() })
        .unwrap();
    let view = view(&desk, id);
    let until = desk.today.0.checked_add_months(chrono::Months::new(3)).map(Day);
    assert_eq!((view.checked_at, view.review_by), (Some(NOW), until));
    assert_eq!((view.checked_by_name.as_str(), view.standing), ("Aino Esimerkki", None));
}

#[test]
fn a_critical_article_has_a_short_text_that_is_short() {
    let laptop = Laptop::of(&veikko());
    let short = |words: usize, critical| ArticleText {
        short: Some("sana ".repeat(words)),
        critical: Some(critical),
        ..text("Tietoturva", "Teksti.")
    };
    let code = |text| laptop.act(write, text).err().map(|failure| failure.code);
    assert_eq!(code(short(0, true)), Some(FailureCode::ShortMissing));
    assert_eq!(code(short(61, true)), Some(FailureCode::ShortTooLong));
    assert_eq!(code(short(61, false)), Some(FailureCode::ShortTooLong));
    assert_eq!(code(short(60, true)), None);
    assert_eq!(code(short(0, false)), None);
}

#[test]
fn keywords_stand_once_and_are_few() {
    let laptop = Laptop::of(&veikko());
    let keywords = |words: &[&str]| ArticleText {
        keywords: Some(words.iter().map(|word| (*word).to_owned()).collect()),
        ..text("Projektori", "")
    };
    let id = laptop.act(write, keywords(&["videotykki", " ", "data\u{202e}projektori", "videotykki"])).unwrap().id;
    assert_eq!(view(&laptop, id).keywords, ["videotykki", "dataprojektori"]);
    let many: Vec<String> = (0..31).map(|number| format!("sana {number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(laptop.act(write, keywords(&many)).unwrap_err().code, FailureCode::TooLarge);
}

//! What a writer saves over what came meanwhile.

use super::*;
use lahituki_store::knowledge::versions;

const BODY: &str = "Tarkista virta.\n\nTarkista kaapeli.\n\nSoita Meitaan.\n";

/// Veikko's article, changed by Aino while his editor was open.
fn changed_meanwhile(body: &str) -> (Laptop, ArticleId) {
    let mut laptop = Laptop::of(&veikko());
    let note = ArticleText { state: Some(ArticleState::Note), ..text("Projektori", BODY) };
    let id = laptop.act(write, note).unwrap().id;
    laptop.now = Timestamp(NOW.0 + 60_000);
    laptop = laptop.has(&coordinator());
    let before = laptop.store.read(|db| knowledge::article(db, id)).unwrap().unwrap();
    let aino = coordinator().id;
    laptop.act(|writing, ()| Ok(writing.txn.update(&before, &by(aino, &before, body))?), ()).unwrap();
    (laptop, id)
}

fn by(person: PersonId, before: &Article, body: &str) -> Article {
    Article { body: body.to_owned(), edited_by: Some(person), ..before.clone() }
}

fn mine(id: ArticleId, body: &str) -> ArticleText {
    let was = Wording { title: "Projektori".to_owned(), short: String::new(), body: BODY.to_owned() };
    ArticleText { id: Some(id), was: Some(was), body: Some(body.to_owned()), ..ArticleText::default() }
}

fn history(laptop: &Laptop, id: ArticleId) -> Vec<String> {
    let history = laptop.store.read(|db| versions::of_article(db, id)).unwrap();
    history.into_iter().map(|version| version.body).collect()
}

#[test]
fn what_two_people_wrote_in_different_paragraphs_is_both_there() {
    let (laptop, id) = changed_meanwhile(&BODY.replace("virta", "pistoke"));
    let written = laptop.act(write, mine(id, &BODY.replace("Meitaan", "Eduksiin"))).unwrap();
    let both = "Tarkista pistoke.\n\nTarkista kaapeli.\n\nSoita Eduksiin.\n";
    assert_eq!((written.overlap, view(&laptop, id).body.as_str()), (false, both));
    assert_eq!(history(&laptop, id), [both, BODY]);
}

#[test]
fn of_one_sentence_that_two_people_wrote_the_present_stays_and_the_other_is_a_version() {
    let (laptop, id) = changed_meanwhile(&BODY.replace("virta", "pistoke"));
    let written = laptop.act(write, mine(id, &BODY.replace("virta", "sulake"))).unwrap();
    assert_eq!((written.overlap, written.proposed), (true, false));
    assert_eq!(view(&laptop, id).body, BODY.replace("virta", "pistoke"));
    assert_eq!(history(&laptop, id), [BODY.replace("virta", "sulake"), BODY.to_owned()]);
    assert_eq!(Some(history(&laptop, id)[0].clone()), versions_body(&laptop, written.version));
}

fn versions_body(laptop: &Laptop, id: Option<ArticleVersionId>) -> Option<String> {
    let version = laptop.store.read(|db| versions::one(db, id.unwrap())).unwrap();
    version.map(|version| version.body)
}

#[test]
fn what_stands_already_needs_no_version() {
    let (laptop, id) = changed_meanwhile(&BODY.replace("virta", "pistoke"));
    let written = laptop.act(write, mine(id, &BODY.replace("virta", "pistoke"))).unwrap();
    assert_eq!((written.overlap, written.version), (false, None));
    assert_eq!(history(&laptop, id), [BODY]);
}

#[test]
fn without_what_the_writer_began_with_the_text_is_put_as_it_is() {
    let (laptop, id) = changed_meanwhile(&BODY.replace("virta", "pistoke"));
    let written = laptop.act(write, ArticleText { was: None, ..mine(id, "Lyhyt.") }).unwrap();
    assert_eq!((written.overlap, view(&laptop, id).body.as_str()), (false, "Lyhyt."));
}

use super::*;
use crate::commands::Nothing;
use crate::knowledge::view::article;
use crate::knowledge::write::{ArticleText, write};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, NOW, article as blank_article, article_version, digari, grant, person};

const MINUTE: i64 = 60_000;

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn text(title: &str, body: &str) -> ArticleText {
    let state = Some(ArticleState::Note);
    ArticleText { title: Some(title.to_owned()), body: Some(body.to_owned()), state, ..ArticleText::default() }
}

fn body(id: ArticleId, body: &str) -> ArticleText {
    ArticleText { id: Some(id), body: Some(body.to_owned()), ..ArticleText::default() }
}

fn rows(laptop: &Laptop, id: ArticleId) -> Vec<VersionRow> {
    laptop.ask(versions, ArticleArg { id }).unwrap()
}

fn shown(laptop: &Laptop, id: ArticleVersionId) -> VersionView {
    laptop.ask(version, VersionArg { id }).unwrap()
}

fn bodies(laptop: &Laptop, id: ArticleId) -> Vec<String> {
    rows(laptop, id).iter().map(|row| shown(laptop, row.id).body).collect()
}

#[test]
fn every_sitting_leaves_one_version() {
    let mut laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "Yksi sana.")).unwrap().id;
    laptop.now = Timestamp(NOW.0 + 14 * MINUTE);
    laptop.act(write, body(id, "Kaksi sanaa.")).unwrap();
    assert_eq!(bodies(&laptop, id), ["Kaksi sanaa."]);
    laptop.now = Timestamp(NOW.0 + 30 * MINUTE);
    laptop.act(write, body(id, "Tässä on jo neljä.")).unwrap();
    laptop.act(write, ArticleText { state: Some(ArticleState::InReview), ..body(id, "Tässä on jo neljä.") }).unwrap();
    let history = rows(&laptop, id);
    assert_eq!(bodies(&laptop, id), ["Tässä on jo neljä.", "Kaksi sanaa."]);
    assert_eq!(history.iter().map(|row| row.words).collect::<Vec<_>>(), [2, 2]);
    assert_eq!((history[0].by_name.as_str(), history[0].at), ("Veikko Esimerkki", laptop.now));
    assert_eq!(laptop.ask(article, ArticleArg { id }).unwrap().versions, 2);
}

#[test]
fn restoring_adds_a_version_and_keeps_the_later_ones() {
    let mut laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "Ensin.")).unwrap().id;
    laptop.now = Timestamp(NOW.0 + 20 * MINUTE);
    laptop.act(write, body(id, "Sitten.")).unwrap();
    let first = rows(&laptop, id)[1].id;
    laptop.now = Timestamp(NOW.0 + 21 * MINUTE);
    let written = laptop.act(restore, RestoreArg { version: first }).unwrap();
    assert_eq!((written.id, written.proposed, written.version), (id, false, Some(rows(&laptop, id)[0].id)));
    assert_eq!(bodies(&laptop, id), ["Ensin.", "Sitten.", "Ensin."]);
    assert_eq!(laptop.ask(article, ArticleArg { id }).unwrap().body, "Ensin.");

    let again = laptop.act(restore, RestoreArg { version: first }).unwrap();
    assert_eq!((again.version, bodies(&laptop, id).len()), (None, 3));
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, bodies(&laptop, id).len()), (StepLabel::RestoreVersion, 2));
}

#[test]
fn a_version_shows_beside_what_stands_now_and_who_may_bring_it_back() {
    let laptop = Laptop::of(&veikko());
    let mut ids = CountedIds::of_source(7);
    let mine = Article { state: ArticleState::Note, ..blank_article(&mut ids, veikko().id) };
    let theirs =
        Article { owner: coordinator().id, state: ArticleState::Note, ..blank_article(&mut ids, coordinator().id) };
    let old = |article: &Article, ids: &mut CountedIds| ArticleVersion {
        body: "**Ennen.**".to_owned(),
        by_name: "Turun kaupunki".to_owned(),
        ..article_version(ids, article)
    };
    let (own, foreign) = (old(&mine, &mut ids), old(&theirs, &mut ids));
    let laptop = laptop.has(&mine).has(&theirs).has(&own).has(&foreign);
    let view = shown(&laptop, own.id);
    assert_eq!(
        (view.html.trim_end(), view.present.body.as_str()),
        ("<p><strong>Ennen.</strong></p>", "Tarkista kaapeli.")
    );
    assert_eq!(
        (view.by_name.as_str(), view.mine, view.may_decide, view.may_restore),
        ("Turun kaupunki", true, false, true)
    );
    assert!(!shown(&laptop, foreign.id).may_restore);
    assert_eq!(laptop.act(restore, RestoreArg { version: foreign.id }).unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn what_an_article_said_before_it_had_a_history_is_kept_by_who_may() {
    let old = Article { state: ArticleState::Note, ..blank_article(&mut CountedIds::of_source(7), veikko().id) };
    let laptop = Laptop::of(&coordinator()).has(&veikko()).has(&old);
    laptop.act(write, body(old.id, "Uusi.")).unwrap();
    assert_eq!(bodies(&laptop, old.id), ["Uusi.", "Tarkista kaapeli."]);
    let authors: Vec<String> = rows(&laptop, old.id).into_iter().map(|row| row.by_name).collect();
    assert_eq!(authors, ["Aino Esimerkki", "Veikko Esimerkki"]);
}

#[test]
fn the_versions_of_a_private_draft_stay_private_and_the_first_that_all_see_is_kept_for_all() {
    let laptop = Laptop::of(&veikko());
    let draft = ArticleText { state: Some(ArticleState::Draft), ..text("Projektori", "Luonnos.") };
    let id = laptop.act(write, draft).unwrap().id;
    let private = || laptop.store.read(|db| lahituki_store::knowledge::versions::of_article(db, id)).unwrap();
    assert_eq!(private().iter().map(|version| version.draft_of).collect::<Vec<_>>(), [Some(veikko().id)]);
    laptop
        .act(write, ArticleText { id: Some(id), state: Some(ArticleState::InReview), ..ArticleText::default() })
        .unwrap();
    assert!(private().iter().any(|version| version.draft_of.is_none() && version.body == "Luonnos."));
}

#[test]
fn the_history_of_what_is_not_here_is_not_here() {
    let laptop = Laptop::of(&veikko());
    let hidden = blank_article(&mut CountedIds::of_source(7), veikko().id);
    let version_of_it = article_version(&mut CountedIds::of_source(8), &hidden);
    let laptop = laptop.has(&version_of_it);
    assert_eq!(laptop.ask(versions, ArticleArg { id: hidden.id }).unwrap_err().code, FailureCode::NotFound);
    assert_eq!(laptop.ask(version, VersionArg { id: version_of_it.id }).unwrap_err().code, FailureCode::NotFound);
}

#[test]
fn with_an_article_its_own_versions_go_and_come_back() {
    let laptop = Laptop::of(&veikko());
    let id = laptop.act(write, text("Projektori", "Teksti.")).unwrap().id;
    laptop.act(crate::knowledge::remove, ArticleArg { id }).unwrap();
    let count = || laptop.store.read(|db| lahituki_store::knowledge::versions::count(db, id)).unwrap().settled;
    assert_eq!(count(), 0);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(count(), 1);
}

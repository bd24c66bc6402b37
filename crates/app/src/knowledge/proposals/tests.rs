use super::*;
use crate::commands::Nothing;
use crate::knowledge::versions::VersionArg;
use crate::knowledge::view::{ArticleArg, article as show};
use crate::knowledge::write::write;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, article as blank_article, article_version, digari, grant, person};

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

/// Aino's article in use, with the version that it has.
fn published() -> (Article, ArticleVersion) {
    let mut ids = CountedIds::of_source(7);
    let blank = blank_article(&mut ids, coordinator().id);
    let article = Article { state: ArticleState::Published, body: "Yksi.\n\nKaksi.\n".to_owned(), ..blank };
    let version = article_version(&mut ids, &article);
    (article, version)
}

fn text(body: &str) -> ArticleText {
    ArticleText { id: Some(published().0.id), body: Some(body.to_owned()), ..ArticleText::default() }
}

#[test]
fn who_may_not_change_what_is_published_proposes_it() {
    let (article, version) = published();
    let laptop = Laptop::of(&veikko()).has(&coordinator()).has(&article).has(&version);
    let shown = laptop.ask(show, ArticleArg { id: article.id }).unwrap();
    assert_eq!((shown.may_edit, shown.may_propose, shown.may_approve), (false, true, false));

    let note = Some("Kaapeli\nvaihtui".to_owned());
    let written = laptop.act(write, ArticleText { note, ..text("Yksi.\n\nKolme.\n") }).unwrap();
    assert!(written.proposed && !written.overlap);
    let proposal = laptop.store.read(|db| versions::one(db, written.version.unwrap())).unwrap().unwrap();
    assert_eq!((proposal.proposal, proposal.base), (Some(ProposalState::Open), Some(version.id)));
    assert_eq!((proposal.body.as_str(), proposal.note.as_str()), ("Yksi.\n\nKolme.\n", "Kaapeli vaihtui"));
    let shown = laptop.ask(show, ArticleArg { id: article.id }).unwrap();
    assert_eq!((shown.body, shown.versions, shown.proposals), (article.body, 1, 1));
}

#[test]
fn nothing_but_words_can_be_proposed() {
    let (article, version) = published();
    let laptop = Laptop::of(&veikko()).has(&article).has(&version);
    let state = ArticleText { state: Some(ArticleState::Archived), ..text("Yksi.") };
    assert_eq!(laptop.act(write, state).unwrap_err().code, FailureCode::NoRight);
    let unchanged = laptop.act(write, text(&article.body)).unwrap();
    assert_eq!((unchanged.proposed, unchanged.version), (false, None));
}

#[test]
fn a_proposal_over_what_came_meanwhile_is_of_both_or_begins_with_what_was_seen() {
    let (article, version) = published();
    let was = Some(Wording::of(&article));
    let changed = Article { body: "Uusi.\n\nKaksi.\n".to_owned(), ..article.clone() };
    let laptop = Laptop::of(&veikko()).has(&changed).has(&version);
    let proposed = |body: &str| {
        let written = laptop.act(write, ArticleText { was: was.clone(), ..text(body) }).unwrap();
        let version = laptop.store.read(|db| versions::one(db, written.version.unwrap())).unwrap().unwrap();
        (written.overlap, version.body, version.base)
    };
    assert_eq!(proposed("Yksi.\n\nKolme.\n"), (false, "Uusi.\n\nKolme.\n".to_owned(), Some(version.id)));
    assert_eq!(proposed("Eka.\n\nKolme.\n"), (true, "Eka.\n\nKolme.\n".to_owned(), Some(version.id)));
}

#[test]
fn a_proposal_that_waits_is_taken_back_by_its_author_alone() {
    let (article, version) = published();
    let laptop = Laptop::of(&veikko()).has(&article).has(&version);
    let id = laptop.act(write, text("Yksi.\n\nKolme.\n")).unwrap().version.unwrap();
    let proposal = laptop.store.read(|db| versions::one(db, id)).unwrap().unwrap();
    let desk = Laptop::of(&coordinator()).has(&article).has(&version).has(&proposal);
    assert_eq!(desk.act(withdraw, VersionArg { id }).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(laptop.act(withdraw, VersionArg { id: version.id }).unwrap_err().code, FailureCode::NoRight);
    laptop.act(withdraw, VersionArg { id }).unwrap();
    assert_eq!(laptop.shows(&proposal), None);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(laptop.shows(&proposal), Some(proposal));
}

use super::*;
use crate::commands::Nothing;
use crate::knowledge::versions::{VersionArg, VersionView, version};
use crate::testing::Laptop;
use crate::undo;
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, NOW, article, article_version, digari, grant, person};

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

/// What stands in an article, what stood in it when Veikko began, and what he proposes.
struct Case {
    present: &'static str,
    began_with: Option<&'static str>,
    proposed: &'static str,
}

const PLAIN: Case =
    Case { present: "Yksi.\n\nKaksi.\n", began_with: Some("Yksi.\n\nKaksi.\n"), proposed: "Yksi.\n\nKolme.\n" };

impl Case {
    fn article(&self) -> Article {
        let blank = article(&mut CountedIds::of_source(7), coordinator().id);
        let edited_at = Timestamp(NOW.0 - 2_000);
        Article { state: ArticleState::Published, body: self.present.to_owned(), edited_at, ..blank }
    }

    fn base(&self) -> Option<ArticleVersion> {
        let version = article_version(&mut CountedIds::of_source(8), &self.article());
        self.began_with.map(|body| ArticleVersion { body: body.to_owned(), ..version })
    }

    fn proposal(&self) -> ArticleVersion {
        ArticleVersion {
            by: veikko().id,
            at: Timestamp(NOW.0 - 1_000),
            body: self.proposed.to_owned(),
            base: self.base().map(|base| base.id),
            proposal: Some(ProposalState::Open),
            ..article_version(&mut CountedIds::of_source(9), &self.article())
        }
    }

    fn laptop(&self, me: &Person) -> Laptop {
        let laptop = Laptop::of(me).has(&veikko()).has(&self.article()).has(&self.proposal());
        self.base().iter().for_each(|base| laptop.receives(base, 1));
        laptop
    }

    fn decision(&self, accept: bool) -> Decision {
        Decision { version: self.proposal().id, accept, note: "Kiitos\nsinulle".to_owned() }
    }

    fn shown(&self, laptop: &Laptop) -> VersionView {
        laptop.ask(version, VersionArg { id: self.proposal().id }).unwrap()
    }
}

#[test]
fn what_is_accepted_is_in_the_article_beside_what_came_meanwhile() {
    let meanwhile = Case { present: "Uusi.\n\nKaksi.\n", ..PLAIN };
    let without_history = Case { began_with: None, ..PLAIN };
    for (case, expected) in
        [(PLAIN, "Yksi.\n\nKolme.\n"), (meanwhile, "Uusi.\n\nKolme.\n"), (without_history, "Yksi.\n\nKolme.\n")]
    {
        let laptop = case.laptop(&coordinator());
        assert!(case.shown(&laptop).may_decide);
        let written = laptop.act(decide, case.decision(true)).unwrap();
        let article = laptop.shows(&case.article()).unwrap();
        assert_eq!((article.body.as_str(), article.edited_by), (expected, Some(veikko().id)));
        let shown = case.shown(&laptop);
        assert_eq!((shown.proposal, shown.answer.as_str()), (Some(ProposalState::Accepted), "Kiitos sinulle"));
        assert!(written.version.is_some() && !shown.may_decide);
        let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
        assert_eq!((step.label, case.shown(&laptop).proposal), (StepLabel::DecideProposal, Some(ProposalState::Open)));
        assert_eq!(laptop.shows(&case.article()), Some(case.article()));
    }
}

#[test]
fn what_others_changed_meanwhile_is_not_accepted_over_them() {
    let overlapping = Case { present: "Yksi.\n\nNeljä.\n", ..PLAIN };
    let rewritten = Case { present: "Yksi.\n\nNeljä.\n", began_with: None, ..PLAIN };
    let laptop = overlapping.laptop(&coordinator());
    assert_eq!(laptop.act(decide, overlapping.decision(true)).unwrap_err().code, FailureCode::NotAllowed);
    assert_eq!(overlapping.shown(&laptop).proposal, Some(ProposalState::Open));
    let laptop = rewritten.laptop(&coordinator());
    laptop.receives(&Article { edited_at: NOW, ..rewritten.article() }, 2);
    assert_eq!(laptop.act(decide, rewritten.decision(true)).unwrap_err().code, FailureCode::NotAllowed);
}

#[test]
fn what_is_refused_is_answered_and_stays_in_the_history() {
    let laptop = PLAIN.laptop(&coordinator());
    laptop.act(decide, PLAIN.decision(false)).unwrap();
    let shown = PLAIN.shown(&laptop);
    assert_eq!((shown.proposal, shown.answer.as_str()), (Some(ProposalState::Refused), "Kiitos sinulle"));
    assert_eq!(laptop.shows(&PLAIN.article()), Some(PLAIN.article()));
    assert_eq!(laptop.act(decide, PLAIN.decision(true)).unwrap_err().code, FailureCode::NotAllowed);
}

#[test]
fn who_does_not_approve_decides_nothing() {
    let laptop = PLAIN.laptop(&veikko());
    assert_eq!(laptop.act(decide, PLAIN.decision(true)).unwrap_err().code, FailureCode::NoRight);
    assert!(!PLAIN.shown(&laptop).may_decide);
}

use super::*;
use crate::commands::Nothing;
use crate::knowledge::view::{ArticleArg, ArticleView, article};
use crate::testing::Laptop;
use crate::undo;
use lahituki_domain::Timestamp;
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, NOW, article as blank_article, digari, grant, person};

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

/// Aino's article, checked a day ago, to be checked again in a month.
fn published() -> Article {
    let blank = blank_article(&mut CountedIds::of_source(7), coordinator().id);
    let checked_at = Some(Timestamp(NOW.0 - 86_400_000));
    let review_by = Some(lahituki_testkit::today().plus(30));
    Article { state: ArticleState::Published, checked_at, review_by, ..blank }
}

fn failed(article: &Article, who: &Person, at: Timestamp) -> ArticleFeedback {
    let day = Day::in_finland(at);
    let id = ArticleFeedback::id_of(article.id, who.id, day);
    let (article, person) = (article.id, who.id);
    ArticleFeedback { id, article, space: None, person, day, at, helped: false, note: String::new() }
}

fn view(laptop: &Laptop) -> ArticleView {
    laptop.ask(article, ArticleArg { id: published().id }).unwrap()
}

fn feedback(helped: bool) -> Feedback {
    Feedback { id: published().id, helped, note: "Kuva\nvanha".to_owned() }
}

#[test]
fn whoever_answers_twice_a_day_changes_their_mind() {
    let mut laptop = Laptop::of(&veikko()).has(&published());
    assert_eq!(view(&laptop).my_feedback, None);
    laptop.act(give_feedback, feedback(true)).unwrap();
    assert_eq!((view(&laptop).helped, view(&laptop).my_feedback), (1, Some(true)));
    laptop.act(give_feedback, feedback(false)).unwrap();
    let shown = view(&laptop);
    assert_eq!((shown.helped, shown.not_helped, shown.my_feedback), (0, 1, Some(false)));
    laptop.now = Timestamp(NOW.0 + 86_400_000);
    laptop.today = laptop.today.plus(1);
    laptop.act(give_feedback, feedback(false)).unwrap();
    assert_eq!(view(&laptop).not_helped, 2);
}

#[test]
fn an_article_that_failed_three_times_is_to_be_checked_until_somebody_does() {
    let mut laptop = Laptop::of(&coordinator()).has(&veikko()).has(&published());
    let before_check = failed(&published(), &veikko(), Timestamp(NOW.0 - 2 * 86_400_000));
    laptop = laptop.has(&before_check);
    for (source, name) in [(11, "Aada"), (12, "Eetu")] {
        laptop = laptop.has(&failed(&published(), &digari(&mut CountedIds::of_source(source), name), NOW));
    }
    assert_eq!((view(&laptop).not_helped, view(&laptop).standing), (2, None));
    laptop = laptop.has(&failed(&published(), &veikko(), NOW));
    assert_eq!(view(&laptop).standing, Some(CheckReason::NotHelped));

    laptop.now = Timestamp(NOW.0 + 1_000);
    laptop.act(check, Check { id: published().id, review_by: None }).unwrap();
    let shown = view(&laptop);
    assert_eq!((shown.standing, shown.not_helped), (None, 0));
    assert_eq!((shown.checked_at, shown.checked_by_name.as_str()), (Some(laptop.now), "Aino Esimerkki"));
    assert_eq!(shown.review_by, Some(published().next_review(laptop.today)));
}

#[test]
fn whoever_keeps_an_article_true_checks_it_and_takes_that_back() {
    let mine = Article { owner: veikko().id, review_by: Some(lahituki_testkit::today()), ..published() };
    let laptop = Laptop::of(&veikko()).has(&mine);
    let shown = view(&laptop);
    assert_eq!((shown.standing, shown.may_check, shown.may_edit), (Some(CheckReason::Date), true, false));
    laptop.act(check, Check { id: mine.id, review_by: None }).unwrap();
    assert_eq!((view(&laptop).standing, view(&laptop).checked_by_name.as_str()), (None, "Veikko Esimerkki"));
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(view(&laptop).standing, Some(CheckReason::Date));

    let others = Laptop::of(&veikko()).has(&published());
    assert!(!view(&others).may_check);
    let refused = others.act(check, Check { id: published().id, review_by: None });
    assert_eq!(refused.unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn what_somebody_saw_to_have_changed_waits_for_a_check() {
    let laptop = Laptop::of(&veikko()).has(&coordinator()).has(&published());
    let wish = |why: &str| CheckWanted { id: published().id, why: why.to_owned() };
    laptop.act(want_check, wish("Uusi\nnumero 010 1234567")).unwrap();
    let shown = view(&laptop);
    assert_eq!(shown.standing, Some(CheckReason::Change));
    let wanted = shown.check_wanted.unwrap();
    assert_eq!((wanted.by_name.as_str(), wanted.why.as_str()), ("Veikko Esimerkki", "Uusi numero 010 1234567"));
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, view(&laptop).standing), (StepLabel::ArticleCheck, None));

    let other = CheckWish { by: coordinator().id, at: NOW, why: String::new() };
    let said = Article { check_wanted: Some(other), ..published() };
    for article in [said, Article { state: ArticleState::Note, ..published() }] {
        let refused = Laptop::of(&veikko()).has(&article).act(want_check, wish("Minäkin"));
        assert_eq!(refused.unwrap_err().code, FailureCode::NotAllowed);
    }
}

#[test]
fn a_check_may_say_when_the_next_one_is() {
    let desk = Laptop::of(&coordinator()).has(&published());
    let day = desk.today.plus(7);
    desk.act(check, Check { id: published().id, review_by: Some(Some(day)) }).unwrap();
    assert_eq!(view(&desk).review_by, Some(day));
    desk.act(check, Check { id: published().id, review_by: Some(None) }).unwrap();
    assert_eq!(view(&desk).review_by, None);
    let laptop = Laptop::of(&veikko()).has(&published());
    let refused = laptop.act(check, Check { id: published().id, review_by: None });
    assert_eq!(refused.unwrap_err().code, FailureCode::NoRight);
}

use super::*;
use crate::commands::Nothing;
use crate::knowledge::desk::{DeskArg, desk};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::knowledge::{ArticleState, Members};
use lahituki_domain::people::Role;
use lahituki_testkit::{CountedIds, article, digari, grant, person, space, today};

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn veikko() -> Person {
    digari(&mut CountedIds::of_source(6), "Veikko")
}

fn aada() -> Person {
    digari(&mut CountedIds::of_source(7), "Aada")
}

/// Somebody whose last day was yesterday.
fn gone() -> Person {
    Person { valid_until: Some(today().plus(-1)), ..digari(&mut CountedIds::of_source(8), "Eetu") }
}

fn owned(count: usize, change: impl Fn(usize, Article) -> Article) -> Vec<Article> {
    let ids = &mut CountedIds::of_source(9);
    let published = |ids: &mut CountedIds| Article { state: ArticleState::Published, ..article(ids, veikko().id) };
    (0..count).map(|n| change(n, published(ids))).collect()
}

fn holds(me: &Person, articles: &[Article]) -> Laptop {
    let laptop = Laptop::of(me);
    let others = [coordinator(), veikko(), aada(), gone()];
    others.iter().filter(|other| other.id != me.id).for_each(|other| laptop.receives(other, 1));
    articles.iter().for_each(|article| laptop.receives(article, 1));
    laptop
}

fn owners(laptop: &Laptop, articles: &[Article]) -> Vec<(PersonId, Option<PersonId>)> {
    articles.iter().map(|article| laptop.shows(article).map(|shown| (shown.owner, shown.deputy)).unwrap()).collect()
}

#[test]
fn thirty_articles_go_to_another_person_in_one_step() {
    let articles = owned(30, |n, article| Article { deputy: (n == 0).then(|| aada().id), ..article });
    let laptop = holds(&coordinator(), &articles);
    let arg = TransferArg { from: veikko().id, to: Some(aada().id) };
    assert_eq!(laptop.act(transfer, arg).unwrap(), Transferred { moved: 30, left: 0 });
    assert_eq!(owners(&laptop, &articles), [(aada().id, None); 30]);
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, step.about.as_str()), (StepLabel::TransferArticles, "Veikko Esimerkki"));
    assert!(articles.iter().all(|article| laptop.shows(article).as_ref() == Some(article)));
    assert_eq!(laptop.act(transfer, arg).unwrap().moved, 30);
}

#[test]
fn each_goes_to_its_deputy_and_what_has_none_here_is_left() {
    let deputies = [Some(aada().id), None, Some(gone().id), Some(coordinator().id)];
    let articles = owned(4, |n, article| Article { deputy: deputies[n], owner: gone().id, ..article });
    let laptop = holds(&coordinator(), &articles);
    let transferred = laptop.act(transfer, TransferArg { from: gone().id, to: None }).unwrap();
    assert_eq!(transferred, Transferred { moved: 2, left: 2 });
    let left = |deputy| (gone().id, deputy);
    assert_eq!(
        owners(&laptop, &articles),
        [(aada().id, None), left(None), left(Some(gone().id)), (coordinator().id, None)]
    );
    let shown = laptop.ask(desk, DeskArg { limit: 10 }).unwrap().no_owner;
    assert_eq!(shown.count, 2);
}

#[test]
fn nobody_is_given_what_they_may_not_read_and_archived_articles_stay() {
    let closed = Space {
        readers: vec![Members::person(veikko().id), Members::person(coordinator().id)],
        approvers: vec![Members::person(coordinator().id)],
        ..space(&mut CountedIds::of_source(3), "Sisäiset")
    };
    let states = [ArticleState::Published, ArticleState::Archived, ArticleState::InReview];
    let articles = owned(3, |n, article| Article { state: states[n], space: (n == 0).then_some(closed.id), ..article });
    let mut laptop = holds(&coordinator(), &articles).has(&closed);
    laptop.me = Actor::new(coordinator().id, coordinator().roles, std::slice::from_ref(&closed));
    let transferred = laptop.act(transfer, TransferArg { from: veikko().id, to: Some(aada().id) }).unwrap();
    assert_eq!(transferred, Transferred { moved: 1, left: 1 });
    let owners = owners(&laptop, &articles).into_iter().map(|(owner, _)| owner).collect::<Vec<_>>();
    assert_eq!(owners, [veikko().id, veikko().id, aada().id]);
}

#[test]
fn who_approves_nothing_gives_away_nothing_of_others() {
    let states = [ArticleState::Published, ArticleState::InReview];
    let articles = owned(2, |n, article| Article { state: states[n], ..article });
    let arg = TransferArg { from: veikko().id, to: Some(aada().id) };
    let laptop = holds(&aada(), &articles);
    assert_eq!(laptop.act(transfer, arg).unwrap(), Transferred { moved: 0, left: 2 });
    assert_eq!(laptop.ask(undo::list, Nothing {}).unwrap(), []);
}

#[test]
fn only_somebody_else_who_is_here_is_given_articles() {
    let laptop = holds(&coordinator(), &owned(1, |_, article| article));
    let code = |to| laptop.act(transfer, TransferArg { from: veikko().id, to: Some(to) }).unwrap_err().code;
    assert_eq!(code(gone().id), FailureCode::NotFound);
    assert_eq!(code(veikko().id), FailureCode::Invalid);
}

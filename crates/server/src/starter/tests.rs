//! A municipality begins with something, and running it again makes only what is missing.

use super::*;
use crate::storage::Account;
use crate::storage::sqlite::{Birth, Sqlite};
use lahituki_domain::knowledge::{Article, ArticleState, Space};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::{Body, Entity};
use lahituki_protocol::Op;
use lahituki_testkit::{CountedIds, NOW, person};

/// A municipality with one person, who is called by their sign-in name.
fn empty() -> (Sqlite, Person) {
    let storage = Sqlite::in_memory(&Birth { epoch: Uuid::from_u128(1), secret: [1; 32] }).unwrap();
    let aino = person(&mut CountedIds::default(), "Aino");
    store(&storage, creation(&aino));
    let mut txn = storage.begin(Purpose::Write).unwrap();
    txn.put_account(&Account { name: "aino".to_owned(), person: aino.id, password_hash: None }).unwrap();
    txn.commit().unwrap();
    (storage, aino)
}

fn creation<E: Entity>(entity: &E) -> Op {
    let (row, kind) = (entity.uuid(), E::KIND.name().to_owned());
    Op { id: Uuid::now_v7(), row, kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() }
}

fn change<E: Entity>(entity: &E, put: Option<Body>) -> Op {
    let (del, base) = (put.is_none(), 10_000);
    Op { new: false, put, del, base, ..creation(entity) }
}

fn store(storage: &Sqlite, op: Op) {
    let mut txn = storage.begin(Purpose::Write).unwrap();
    let answers = push(&mut *txn, everyone(), &[op], NOW).unwrap();
    assert_eq!(answers[0].outcome, Outcome::Ok);
    txn.commit().unwrap();
}

fn all<E: Entity>(storage: &Sqlite) -> Vec<E> {
    let bodies = storage.begin(Purpose::Read).unwrap().bodies(E::KIND).unwrap();
    bodies.iter().map(|(id, body)| E::from_body(*id, body).unwrap()).collect()
}

#[test]
fn an_empty_municipality_gets_spaces_articles_and_who_takes_care_of_what() {
    let (storage, aino) = empty();
    let filled = fill(&storage, "Aino", NOW).unwrap();
    let (spaces, articles, lines) = (all::<Space>(&storage), all::<Article>(&storage), all::<Responsibility>(&storage));
    let new = [filled.spaces, filled.articles, filled.responsibilities].map(|made| (made.new, made.old));
    assert_eq!(new, [(2, 0), (91, 0), (12, 0)]);
    assert_eq!((spaces.len(), articles.len(), lines.len()), (2, 91, 12));
    assert!(articles.iter().all(|article| article.owner == aino.id && article.deputy.is_none()));
    assert!(lines.iter().all(|line| line.first == aino.full_name() && line.second.is_empty()));
    let waiting = articles.iter().filter(|article| article.state == ArticleState::InReview).count();
    assert_eq!((waiting, filled.to_review), (17, 17));
    let followed = |article: &Article| article.original_at.is_none_or(|at| at == NOW);
    assert!(articles.iter().all(followed));
}

#[test]
fn running_it_again_changes_nothing() {
    let (storage, aino) = empty();
    fill(&storage, &aino.id.to_string(), NOW).unwrap();
    let head = storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq;
    let again = fill(&storage, "aino", NOW.plus_millis(1_000)).unwrap();
    let old = [again.spaces, again.articles, again.responsibilities].map(|made| (made.new, made.old));
    assert_eq!((old, again.to_review), ([(0, 2), (0, 91), (0, 12)], 0));
    assert_eq!(storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq, head);
}

#[test]
fn what_was_changed_stays_and_what_was_removed_does_not_come_back() {
    let (storage, _) = empty();
    fill(&storage, "aino", NOW).unwrap();
    let articles = all::<Article>(&storage);
    let changed = articles.iter().find(|article| article.original.is_none()).unwrap();
    let put = Body::from_iter([("title".to_owned(), "Oma otsikko".into())]);
    store(&storage, change(changed, Some(put)));
    let removed = articles.iter().find(|article| article.id != changed.id && article.original.is_none()).unwrap();
    store(&storage, change(removed, None));
    let again = fill(&storage, "aino", NOW).unwrap();
    assert_eq!(again.articles.new, 0);
    let titles: Vec<String> = all::<Article>(&storage).into_iter().map(|article| article.title).collect();
    assert!(titles.contains(&"Oma otsikko".to_owned()) && !titles.contains(&removed.title));
}

#[test]
fn without_somebody_to_keep_it_true_nothing_is_made() {
    let (storage, _) = empty();
    for owner in ["nobody", "00000000-0000-0000-0000-0000000000ff", ""] {
        assert!(matches!(fill(&storage, owner, NOW), Err(StarterError::NoOwner(name)) if name == owner));
    }
    assert_eq!(all::<Space>(&storage), []);
}

#[test]
fn it_says_what_it_did() {
    let (storage, _) = empty();
    let said = fill(&storage, "aino", NOW).unwrap().to_string();
    assert_eq!(
        said,
        "spaces: 2 made, 0 were there\narticles: 91 made, 0 were there\nresponsibilities: 12 made, 0 were there\n\
         17 of the articles name the parties of another municipality and wait for review\n"
    );
}

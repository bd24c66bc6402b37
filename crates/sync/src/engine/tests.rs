use super::*;
use lahituki_domain::knowledge::Article;
use lahituki_domain::{Audience, Entity, Kind};
use lahituki_protocol::messages::{Gone, Row};
use lahituki_store::{Key, knowledge, tray};
use lahituki_testkit::{CountedIds, NOW, article, person};
use tempfile::TempDir;
use uuid::Uuid;

const EPOCH: Uuid = Uuid::from_u128(77);

struct Laptop {
    store: Store,
    ids: CountedIds,
    _folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        Self { store, ids: CountedIds::of_source(9), _folder: folder }
    }

    fn create(&mut self, article: &Article) {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.create(article)).unwrap();
    }

    fn update(&mut self, before: &Article, after: &Article) {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.update(before, after)).unwrap();
    }

    fn ask(&self) -> SyncRequest {
        self.store.read::<_, StoreError>(|read| request(read, 25_000)).unwrap()
    }

    fn hear(&self, asked: &SyncRequest, answer: SyncResponse) -> Applied {
        apply(&self.store, asked, vec![answer], NOW).unwrap()
    }

    fn title(&self, article: &Article) -> Option<String> {
        let found = self.store.read::<_, StoreError>(|read| knowledge::article(read, article.id)).unwrap();
        found.map(|article| article.title)
    }

    fn refused(&self) -> Vec<String> {
        let refused = self.store.read::<_, StoreError>(tray::refused).unwrap();
        refused.into_iter().map(|refused| refused.reason).collect()
    }
}

fn draft() -> Article {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko");
    article(&mut ids, owner.id)
}

fn titled(article: &Article, title: &str) -> Article {
    Article { title: title.to_owned(), ..article.clone() }
}

fn row(article: &Article, rev: u64) -> Row {
    let (id, body) = (article.uuid(), article.to_body());
    Row { kind: "article".to_owned(), id, aud: Audience::user(article.owner), rev, body }
}

fn answer(cursor: u64, rows: Vec<Row>) -> SyncResponse {
    SyncResponse { epoch: EPOCH, now: NOW, rows, cursor, ..SyncResponse::default() }
}

fn answered(asked: &SyncRequest, outcome: Outcome, cursor: u64, rows: Vec<Row>) -> SyncResponse {
    let results = asked.ops.iter().map(|op| OpAnswer { id: op.id, outcome: outcome.clone(), seq: cursor, stamp: NOW });
    SyncResponse { results: results.collect(), ..answer(cursor, rows) }
}

#[test]
fn a_change_is_offered_until_it_is_answered_and_then_never_again() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let asked = laptop.ask();
    assert_eq!((asked.ops.len(), asked.wait_ms, asked.ops.clone()), (1, 0, laptop.ask().ops));
    let applied = laptop.hear(&asked, answered(&asked, Outcome::Ok, 5, vec![row(&article, 5)]));
    assert_eq!((applied.settled, laptop.ask().ops, laptop.ask().cursor), (1, Vec::new(), 5));
    assert_eq!(laptop.title(&article).as_deref(), Some("Projektori ei näytä kuvaa"));
}

#[test]
fn what_the_server_sends_lies_under_the_changes_that_still_wait() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    let asked = laptop.ask();
    let theirs = Article { short: "Toisen tiivistelmä".to_owned(), ..titled(&base, "Toisen") };
    // The answer was made before our change reached the server, so it does not answer it.
    laptop.hear(&asked, answer(2, vec![row(&theirs, 2)]));
    assert_eq!(laptop.title(&base).as_deref(), Some("Oma"));
    let asked = laptop.ask();
    assert_eq!(asked.ops[0].base, 1, "the person had not seen the other change");
    laptop.hear(&asked, answered(&asked, Outcome::Lost(vec!["title".to_owned()]), 3, vec![row(&theirs, 3)]));
    assert_eq!(laptop.title(&base).as_deref(), Some("Toisen"));
    assert_eq!(laptop.refused(), ["lost"]);
}

#[test]
fn a_late_answer_changes_nothing() {
    let (laptop, article) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(4, vec![row(&titled(&article, "Uusin"), 4)]));
    let late = apply(&laptop.store, &asked, vec![answer(3, vec![row(&titled(&article, "Vanha"), 3)])], NOW);
    assert!(matches!(late, Err(EngineError::Late)));
    assert_eq!(laptop.title(&article).as_deref(), Some("Uusin"));
}

#[test]
fn a_change_that_is_deferred_waits_behind_the_others() {
    let (mut laptop, first) = (Laptop::new(), draft());
    laptop.create(&first);
    let other = Article { id: lahituki_domain::ids::ArticleId(Uuid::from_u128(5)), ..draft() };
    laptop.create(&other);
    let asked = laptop.ask();
    let mut answer = answered(&asked, Outcome::Ok, 2, vec![row(&other, 2)]);
    answer.results[0].outcome = Outcome::Defer;
    let applied = laptop.hear(&asked, answer);
    assert_eq!((applied.settled, applied.deferred), (1, 1));
    assert_eq!(laptop.ask().ops.iter().map(|op| op.row).collect::<Vec<_>>(), [first.uuid()]);
}

#[test]
fn a_new_record_that_is_refused_goes_and_its_text_is_kept_in_the_tray() {
    let (mut laptop, article) = (Laptop::new(), draft());
    laptop.create(&article);
    let asked = laptop.ask();
    laptop.hear(&asked, answered(&asked, Outcome::Rejected(Rejection::NoRight), 1, Vec::new()));
    assert_eq!((laptop.title(&article), laptop.refused()), (None, vec!["no_right".to_owned()]));
}

#[test]
fn a_lost_audience_goes_but_the_changes_that_wait_stay() {
    let (mut laptop, base) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    let asked = laptop.ask();
    let lost = SyncResponse { drop: vec![Audience::user(base.owner)], ..answer(2, Vec::new()) };
    laptop.hear(&asked, lost);
    assert_eq!(laptop.title(&base), None);
    assert_eq!(laptop.ask().ops.len(), 1);
}

#[test]
fn a_departure_that_is_older_than_the_record_changes_nothing() {
    let (laptop, article) = (Laptop::new(), draft());
    let asked = laptop.ask();
    laptop.hear(&asked, answer(5, vec![row(&article, 5)]));
    let gone = |seq| Gone { aud: Audience::user(article.owner), id: article.uuid(), seq };
    laptop.hear(&laptop.ask(), SyncResponse { gone: vec![gone(4)], ..answer(6, Vec::new()) });
    assert!(laptop.title(&article).is_some());
    let applied = laptop.hear(&laptop.ask(), SyncResponse { gone: vec![gone(7)], ..answer(7, Vec::new()) });
    assert_eq!((laptop.title(&article), applied.touched), (None, [Kind::Article].into()));
}

#[test]
fn a_record_of_a_kind_from_the_future_is_no_obstacle() {
    let laptop = Laptop::new();
    let unknown = Row { kind: "hologram".to_owned(), ..row(&draft(), 1) };
    let applied = laptop.hear(&laptop.ask(), answer(1, vec![unknown]));
    assert_eq!((applied.touched.len(), laptop.ask().cursor), (0, 1));
}

#[test]
fn an_answer_from_another_lineage_starts_anew_and_offers_the_waiting_changes_again() {
    let (mut laptop, old) = (Laptop::new(), draft());
    laptop.hear(&laptop.ask(), answer(9, vec![row(&old, 9)]));
    let own = Article { id: lahituki_domain::ids::ArticleId(Uuid::from_u128(5)), ..draft() };
    laptop.create(&own);
    let asked = laptop.ask();
    let anew = SyncResponse { epoch: Uuid::from_u128(78), full: true, ..answer(3, Vec::new()) };
    let applied = laptop.hear(&asked, anew);
    assert_eq!((laptop.title(&old), laptop.title(&own).is_some(), applied.changes), (None, true, Vec::new()));
    assert_eq!((laptop.ask().epoch, laptop.ask().ops.len()), (Some(Uuid::from_u128(78)), 1));
}

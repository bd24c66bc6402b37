mod ahead;
mod answers;
mod beginnings;
mod bundle;
mod checksums;
mod erasures;
mod pages;

use super::*;
use lahituki_domain::Entity;
use lahituki_domain::knowledge::Article;
use lahituki_protocol::messages::Row;
use lahituki_protocol::{OpAnswer, Outcome};
use lahituki_store::{Key, PendingOp, journal, knowledge, tray};
use lahituki_testkit::{CountedIds, NOW, article, person};
use tempfile::TempDir;
use uuid::Uuid;

const EPOCH: Uuid = Uuid::from_u128(77);

struct Laptop {
    store: Store,
    ids: CountedIds,
    folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { store: open(&folder), ids: CountedIds::of_source(9), folder }
    }

    /// The program ends and starts again.
    fn restarted(self) -> Self {
        let Self { store, ids, folder } = self;
        drop(store);
        Self { store: open(&folder), ids, folder }
    }

    fn create(&mut self, article: &Article) {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.create(article)).unwrap();
    }

    fn update(&mut self, before: &Article, after: &Article) {
        self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| txn.update(before, after)).unwrap();
    }

    fn ask(&self) -> SyncRequest {
        self.store.read::<_, StoreError>(|read| request(read, Ask { wait_ms: 25_000, check: false })).unwrap()
    }

    fn take(&self, asked: &SyncRequest, answer: SyncResponse) -> Result<Progress, EngineError> {
        take(&self.store, asked, answer, Clocks::steady(NOW))
    }

    fn hear(&self, asked: &SyncRequest, answer: SyncResponse) -> Applied {
        match self.take(asked, answer).unwrap() {
            Progress::Done(applied) => applied,
            Progress::More => panic!("the answer was not the last page"),
        }
    }

    fn title(&self, article: &Article) -> Option<String> {
        let found = self.store.read::<_, StoreError>(|read| knowledge::article(read, article.id)).unwrap();
        found.map(|article| article.title)
    }

    fn journal(&self) -> Vec<PendingOp> {
        self.store.read::<_, StoreError>(journal::taken).unwrap()
    }

    fn refused(&self) -> Vec<String> {
        let refused = self.store.read::<_, StoreError>(tray::refused).unwrap();
        refused.into_iter().map(|refused| refused.reason).collect()
    }
}

fn open(folder: &TempDir) -> Store {
    Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap()
}

fn draft() -> Article {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko");
    article(&mut ids, owner.id)
}

/// Returns another article of the same person.
fn another(article: &Article, number: u128) -> Article {
    Article { id: lahituki_domain::ids::ArticleId(Uuid::from_u128(number)), ..article.clone() }
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

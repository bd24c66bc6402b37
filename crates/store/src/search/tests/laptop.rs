//! A laptop whose index is kept and asked.

use crate::open::lock;
use crate::search::{Memory, TermIds, index_due, kind_of, load};
use crate::{BaseRow, Key, Read, Store, StoreError, WriteTxn};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::{Audience, Entity};
use lahituki_language::Language;
use lahituki_language::morphology::Transducer;
use lahituki_language::search::{Analyser, Lexicon, Thesaurus};
use lahituki_search::{Question, asked};
use lahituki_testkit::{CountedIds, NOW, article, person};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use uuid::Uuid;

/// An analyser that knows no Finnish word and so takes the stem of every one; it is there at once.
pub(super) static STEMS: LazyLock<Arc<Analyser>> = LazyLock::new(|| {
    let symbols = vec!["".into(), "?".into()];
    let empty = Transducer::new(symbols, Vec::new(), vec![0, 0], Vec::new(), Vec::new()).unwrap();
    Arc::new(Analyser::new(empty, Lexicon::default()))
});

/// Another one, for everything to be analysed anew.
pub(super) static SHIPPED: LazyLock<Arc<Analyser>> = LazyLock::new(|| Arc::new(Analyser::shipped().unwrap()));

/// Someone who may see everything.
pub(super) const EVERYTHING: &dyn Fn(&Audience) -> bool = &|_| true;

pub(super) struct Laptop {
    pub(super) store: Store,
    pub(super) memory: Memory,
    pub(super) ids: CountedIds,
    folder: TempDir,
}

impl Laptop {
    /// A laptop on which what is written is found at once.
    pub(super) fn ready() -> Self {
        let laptop = Self::without_words();
        laptop.store.give(Arc::clone(&STEMS)).unwrap();
        laptop.tend();
        laptop
    }

    /// A laptop that was never given an analyser.
    pub(super) fn without_words() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        Self { store, memory: Memory::new(), ids: CountedIds::of_source(9), folder }
    }

    /// Starts the program anew.
    pub(super) fn started_anew(self, analyser: &Arc<Analyser>) -> Self {
        let Self { store, ids, folder, .. } = self;
        // A killed program closes nothing.
        std::mem::forget(store);
        let store = open(&folder);
        store.give(Arc::clone(analyser)).unwrap();
        let laptop = Self { store, memory: Memory::new(), ids, folder };
        laptop.tend();
        laptop
    }

    /// Does all that the keeper of the index has to do.
    pub(super) fn tend(&self) {
        let mut terms = TermIds::default();
        while self.memory.wants_load() {
            load(&self.store, &self.memory).unwrap();
        }
        let analyser = self.store.analyser.get().unwrap();
        while index_due(&self.store, analyser, &mut terms, 3).unwrap().left > 0 {}
    }

    pub(super) fn write(
        &mut self,
        write: impl FnOnce(&mut WriteTxn<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.store.write(NOW, &mut self.ids, write).map(|_| ())
    }

    pub(super) fn article(&mut self, title: &str) -> Article {
        let owner = person(&mut self.ids, "Veikko").id;
        let article = article(&mut self.ids, owner);
        Article { title: title.to_owned(), body: String::new(), state: ArticleState::Published, ..article }
    }

    pub(super) fn add(&mut self, title: &str) -> Article {
        let article = self.article(title);
        self.write(|txn| txn.create(&article)).unwrap();
        article
    }

    pub(super) fn receive(&self, articles: &[Article], aud: Audience) {
        let take = self.store.sync::<_, StoreError>(|txn| {
            for article in articles {
                let (id, body) = (article.uuid(), article.to_body());
                txn.take_row(BaseRow { kind: "article".to_owned(), id, aud: aud.clone(), rev: 5, body })?;
            }
            txn.fold()
        });
        take.unwrap();
    }

    pub(super) fn found(&self, query: &str, sees: &dyn Fn(&Audience) -> bool) -> Option<Vec<String>> {
        self.store.read(|read| titles(&self.memory, read, query, sees)).unwrap()
    }

    pub(super) fn check(&self, query: &str, expected: &[&str]) {
        let found = self.found(query, EVERYTHING).unwrap();
        assert_eq!(found, expected, "{query}");
    }

    pub(super) fn break_index(&self, sql: &str) {
        lock(&self.store.writer).execute_batch(sql).unwrap();
    }
}

fn open(folder: &TempDir) -> Store {
    Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap()
}

/// The titles of the articles that are found, in order of the alphabet.
pub(super) fn titles(
    memory: &Memory,
    read: &Read<'_>,
    query: &str,
    sees: &dyn Fn(&Audience) -> bool,
) -> Result<Option<Vec<String>>, StoreError> {
    let words = asked(query, &STEMS, &[Language::Fi], &Thesaurus::default());
    let question = Question { words, kinds: u32::MAX, limit: 10, ..Question::default() };
    let Some(found) = memory.find(read, question, &STEMS, sees)? else { return Ok(None) };
    let mut titles = Vec::new();
    for hit in found.hits {
        let body = crate::body(read, kind_of(hit.kind).unwrap(), Uuid::from_bytes(hit.id))?;
        let body = body.expect("what is found is there");
        titles.push(body["title"].as_str().unwrap().to_owned());
    }
    titles.sort();
    Ok(Some(titles))
}

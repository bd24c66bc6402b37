//! A laptop for the tests of handlers: a real database that holds what the server sent, and the person at it; and the
//! whole program for the tests of what is more than a query or a change.

mod desk;
mod machine;

use crate::schedule::Boards;
use crate::search::{Finder, Words};
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Actor;
use lahituki_domain::people::Person;
use lahituki_domain::{Day, Entity, Timestamp};
use lahituki_store::search::{TermIds, index_due, load};
use lahituki_store::{BaseRow, Key, Store};
use lahituki_testkit::{CountedIds, NOW, today};
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

pub(crate) use desk::Desk;
pub(crate) use machine::TestMachine;

/// What knows words; unpacked once for all tests of a process.
static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| Arc::new(Words::shipped().unwrap()));

/// A laptop at noon of [`today`].
pub(crate) struct Laptop {
    pub(crate) store: Store,
    pub(crate) me: Actor,
    pub(crate) today: Day,
    pub(crate) now: Timestamp,
    ids: RefCell<CountedIds>,
    boards: Boards,
    finder: Finder,
    _folder: TempDir,
}

impl Laptop {
    /// Returns the laptop of a person, who is the only one it knows of.
    pub(crate) fn of(me: &Person) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap();
        let actor = Actor::of(me.id, me.roles.clone());
        let ids = RefCell::new(CountedIds::of_source(1));
        let (boards, finder) = Default::default();
        let laptop = Self { store, me: actor, today: today(), now: NOW, ids, boards, finder, _folder: folder };
        laptop.has(me)
    }

    /// Adds a record that came from the server.
    pub(crate) fn has<E: Entity>(self, entity: &E) -> Self {
        self.receives(entity, 1);
        self
    }

    /// Lets what is there be found by all its words, and from now on what is written.
    pub(crate) fn searching(self) -> Self {
        let words = Arc::clone(&WORDS);
        self.store.give(Arc::clone(&words.analyser)).unwrap();
        while index_due(&self.store, &words.analyser, &mut TermIds::default(), 100).unwrap().left > 0 {}
        load(&self.store, &self.finder.memory).unwrap();
        self.finder.give(words);
        self.finder.set_whole(true);
        self
    }

    /// Takes a revision of a record from the server.
    pub(crate) fn receives<E: Entity>(&self, entity: &E, rev: u64) {
        let body = entity.to_body();
        let aud = E::KIND.audience(&body).unwrap();
        let row = BaseRow { kind: E::KIND.name().to_owned(), id: entity.uuid(), aud, rev, body };
        self.store.sync(|txn| txn.take_row(row).and_then(|_| txn.fold())).unwrap();
    }

    /// Hears from the server that a record is gone.
    pub(crate) fn loses<E: Entity>(&self, entity: &E, seq: u64) {
        let aud = E::KIND.audience(&entity.to_body()).unwrap();
        self.store.sync(|txn| txn.take_gone(&aud, entity.uuid(), seq).and_then(|()| txn.fold())).unwrap();
    }

    /// Returns a record as the laptop shows it now.
    pub(crate) fn shows<E: Entity>(&self, entity: &E) -> Option<E> {
        let body = self.store.read(|db| lahituki_store::body(db, E::KIND, entity.uuid())).unwrap();
        body.map(|body| E::from_body(entity.uuid(), &body).unwrap())
    }

    /// Asks a query.
    pub(crate) fn ask<A, R>(
        &self,
        query: impl FnOnce(&Reading<'_>, A) -> Result<R, Failure>,
        arg: A,
    ) -> Result<R, Failure> {
        let (me, boards, finder) = (&self.me, Some(&self.boards), Some(&self.finder));
        self.store.read(|db| query(&Reading { db, me, today: self.today, now: self.now, boards, finder }, arg))
    }

    /// Makes a change.
    pub(crate) fn act<A, R>(
        &self,
        change: impl FnOnce(&mut Writing<'_, '_>, A) -> Result<R, Failure>,
        arg: A,
    ) -> Result<R, Failure> {
        let mut ids = self.ids.borrow_mut();
        let (answer, _) = self.store.write(self.now, &mut *ids, |txn| {
            change(&mut Writing { txn, me: &self.me, today: self.today, now: self.now }, arg)
        })?;
        Ok(answer)
    }
}

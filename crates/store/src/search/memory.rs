//! The index in memory, and questions to it.

mod follow;

use super::kind_of;
use crate::{Read, StoreError, record};
use lahituki_domain::{Audience, Kind};
use lahituki_language::Language;
use lahituki_language::search::Analyser;
use lahituki_search::{Bitmap, Found, Index, Question, Scratch};
use rusqlite::{OptionalExtension, named_params};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// What the tag of a document begins with that says who may see it.
pub(super) const AUDIENCE: &str = "aud:";

/// What the tag of a document begins with that says in which language it is.
pub(super) const LANGUAGE: &str = "lang:";

/// With more documents than this that came after the loading, an answer takes too long.
const MOST_FRESH: usize = 4_096;

/// The index of one store, once it is loaded.
#[derive(Debug, Default)]
pub struct Memory {
    loaded: Mutex<Option<Loaded>>,
}

#[derive(Debug)]
pub(super) struct Loaded {
    index: Index,
    /// The era of the tables that it was loaded in.
    era: String,
    /// The number of the last change in the log that it has seen.
    pub(super) seen: i64,
    /// Whether more had changed at the last question than could be caught up with.
    is_behind: bool,
    visible: Option<Visible>,
    scratch: Scratch,
}

/// The documents of some audiences; it holds until the index changes.
#[derive(Debug)]
struct Visible {
    /// The tags of the audiences.
    audiences: Vec<String>,
    documents: Bitmap,
}

impl Memory {
    /// Returns a memory into which nothing is loaded.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the index should be loaded, for the first time or anew.
    pub fn wants_load(&self) -> bool {
        self.lock().as_ref().is_none_or(|loaded| loaded.is_behind || loaded.index.fresh() > MOST_FRESH)
    }

    /// Throws away what is loaded, for example because something was erased.
    pub fn clear(&self) {
        *self.lock() = None;
    }

    /// Returns the languages of the documents.
    pub fn languages(&self) -> Vec<Language> {
        let loaded = self.lock();
        let tags = loaded.iter().flat_map(|loaded| loaded.index.tags(LANGUAGE));
        tags.filter_map(|tag| Language::from_code(tag.strip_prefix(LANGUAGE)?)).collect()
    }

    /// Finds documents in audiences that may be seen; the others change nothing of the answer. `None` while nothing is
    /// loaded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn find(
        &self,
        read: &Read<'_>,
        mut question: Question,
        analyser: &Analyser,
        sees: &dyn Fn(&Audience) -> bool,
    ) -> Result<Option<Found>, StoreError> {
        self.ask(read, |loaded| {
            question.within = loaded.visible(sees);
            loaded.index.find(&question, analyser, &mut loaded.scratch)
        })
    }

    /// Returns the records that have a tag and may be seen, by their ids. `None` while nothing is loaded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn tagged(
        &self,
        read: &Read<'_>,
        tag: &str,
        sees: &dyn Fn(&Audience) -> bool,
    ) -> Result<Option<Vec<(Kind, Uuid)>>, StoreError> {
        let Some(ids) = self.ask(read, |loaded| loaded.index.tagged(tag))? else { return Ok(None) };
        let mut tagged = Vec::new();
        for id in ids.into_iter().map(Uuid::from_bytes) {
            let mut statement = read.connection.prepare_cached("select kind from search_doc where id = :id")?;
            let kind = statement.query_row(named_params! { ":id": id.as_bytes() }, |row| row.get("kind")).optional()?;
            let Some(kind) = kind.and_then(kind_of) else { continue };
            let place = record::place(read.connection, kind, id)?;
            tagged.extend(place.filter(|(aud, _)| sees(aud)).map(|_| (kind, id)));
        }
        Ok(Some(tagged))
    }

    /// Returns the tags that begin so and that a record has, whoever may see it. `None` while nothing is loaded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn tags(&self, read: &Read<'_>, start: &str) -> Result<Option<Vec<String>>, StoreError> {
        self.ask(read, |loaded| loaded.index.tags(start).into_iter().map(str::to_owned).collect())
    }

    pub(super) fn take(&self, loaded: Loaded) {
        *self.lock() = Some(loaded);
    }

    /// Asks the index as the transaction sees it.
    fn ask<T>(&self, read: &Read<'_>, ask: impl FnOnce(&mut Loaded) -> T) -> Result<Option<T>, StoreError> {
        let mut memory = self.lock();
        let Some(loaded) = memory.as_mut() else { return Ok(None) };
        match loaded.follow(read.connection) {
            Ok(true) => Ok(Some(ask(loaded))),
            Ok(false) | Err(StoreError::Damaged(_)) => {
                *memory = None;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Loaded>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loaded {
    pub(super) fn new(index: Index, era: String, seen: i64) -> Self {
        Self { index, era, seen, is_behind: false, visible: None, scratch: Scratch::default() }
    }

    /// Returns the documents that may be seen, or `None` where that is all of them.
    fn visible(&mut self, sees: &dyn Fn(&Audience) -> bool) -> Option<Bitmap> {
        let all = self.index.tags(AUDIENCE);
        let is_seen = |tag: &&str| tag.strip_prefix(AUDIENCE).is_some_and(|aud| sees(&Audience::from(aud.to_owned())));
        let seen: Vec<&str> = all.iter().copied().filter(is_seen).collect();
        if seen.len() == all.len() {
            return None;
        }
        if let Some(visible) = self.visible.as_ref().filter(|visible| visible.audiences == seen) {
            return Some(visible.documents.clone());
        }
        let documents = self.index.with_any(&seen);
        let audiences = seen.into_iter().map(str::to_owned).collect();
        self.visible = Some(Visible { audiences, documents: documents.clone() });
        Some(documents)
    }
}

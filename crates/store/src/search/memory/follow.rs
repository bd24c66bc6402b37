//! Bringing the loaded index up to date with the log.

use super::Loaded;
use crate::StoreError;
use crate::search::{renew, terms};
use lahituki_search::{Damaged, Id};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// The most changes that are caught up with before an answer.
const MOST_CHANGES: usize = 4_096;

/// The terms of a record as they are kept.
type Kept = (u8, u16, Vec<u8>);

impl Loaded {
    /// Takes over what changed; returns `false` where what is loaded does not hold any more or is too old to follow.
    pub(super) fn follow(&mut self, connection: &Connection) -> Result<bool, StoreError> {
        if renew::era(connection)? != self.era {
            return Ok(false);
        }
        let sql = "select n, id from search_change where n > :seen order by n limit :most";
        let mut statement = connection.prepare_cached(sql)?;
        let params = named_params! { ":seen": self.seen, ":most": MOST_CHANGES as i64 };
        let changes = statement.query_map(params, |row| Ok((row.get("n")?, row.get("id")?)))?;
        let changes = changes.collect::<Result<Vec<(i64, Id)>, _>>()?;
        self.is_behind = changes.len() == MOST_CHANGES;
        let Some((last, _)) = changes.last() else { return Ok(true) };
        // The log is numbered without gaps; another one may have cut off what this one has not seen.
        if changes.first().is_some_and(|(first, _)| *first != self.seen + 1) {
            return Ok(false);
        }
        self.visible = None;
        let ids: BTreeSet<Id> = changes.iter().map(|(_, id)| *id).collect();
        for id in ids {
            if self.take_over(connection, id)?.is_err() {
                return Ok(false);
            }
        }
        self.seen = *last;
        Ok(true)
    }

    fn take_over(&mut self, connection: &Connection, id: Id) -> Result<Result<(), Damaged>, StoreError> {
        let sql = "select kind, length, terms from search_doc where id = :id";
        let mut statement = connection.prepare_cached(sql)?;
        let kept: Option<Kept> = statement
            .query_row(named_params! { ":id": id }, |row| Ok((row.get("kind")?, row.get("length")?, row.get("terms")?)))
            .optional()?;
        let Some((kind, length, terms)) = kept else {
            self.index.remove(id);
            return Ok(Ok(()));
        };
        let mut failed = None;
        let mut text_of = |id| {
            terms::text(connection, id).unwrap_or_else(|error| {
                failed = Some(error);
                None
            })
        };
        let put = self.index.put(id, kind, length, &terms, &mut text_of);
        failed.map_or(Ok(put), Err)
    }
}

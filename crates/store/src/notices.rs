//! What the person is told of: news and reminders, read or not. They stay on this laptop.

use crate::{Read, StoreError, SyncTxn, WriteTxn};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::SlotId;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// How many are kept; older ones are forgotten when there are more.
const KEPT: u32 = 500;

/// Something that the person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// Its number, growing.
    pub id: i64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened, as JSON.
    pub body: String,
    /// When it was read in the window.
    pub read_at: Option<Timestamp>,
    /// When it was told outside the window; 0 when it never will be, `None` while it waits.
    pub told_at: Option<Timestamp>,
}

/// Returns the latest notices, the latest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn latest(read: &Read<'_>, limit: u32) -> Result<Vec<NoticeRow>, StoreError> {
    let sql = "select id, at, body, read_at, told_at from notice order by id desc limit :limit";
    rows(read.connection, sql, named_params! { ":limit": limit })
}

/// Returns the notices that were not read yet, the earliest first.
///
/// # Errors
/// Those of the database.
pub fn unread(read: &Read<'_>) -> Result<Vec<NoticeRow>, StoreError> {
    let sql = "select id, at, body, read_at, told_at from notice where read_at is null order by id";
    rows(read.connection, sql, [])
}

/// Returns the notices that wait to be told outside the window, the earliest first.
///
/// # Errors
/// Those of the database.
pub fn waiting(read: &Read<'_>) -> Result<Vec<NoticeRow>, StoreError> {
    let sql = "select id, at, body, read_at, told_at from notice where told_at is null order by at, id";
    rows(read.connection, sql, [])
}

/// Returns the notices that were told outside the window since an instant, the earliest first.
///
/// # Errors
/// Those of the database.
pub fn told_since(read: &Read<'_>, since: Timestamp) -> Result<Vec<NoticeRow>, StoreError> {
    let sql = "select id, at, body, read_at, told_at from notice where told_at >= :since order by told_at, id";
    rows(read.connection, sql, named_params! { ":since": since.0 })
}

/// Returns what was last told of a slot, or `None` when nothing was.
///
/// # Errors
/// Those of the database.
pub fn last_of_slot(read: &Read<'_>, slot: SlotId) -> Result<Option<NoticeRow>, StoreError> {
    let sql = "select id, at, body, read_at, told_at from notice where slot = :slot order by id desc limit 1";
    let mut statement = read.connection.prepare_cached(sql)?;
    Ok(statement.query_row(named_params! { ":slot": slot.to_string() }, notice).optional()?)
}

fn rows(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Vec<NoticeRow>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, notice)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn notice(row: &Row<'_>) -> rusqlite::Result<NoticeRow> {
    let instant = |name| row.get::<_, Option<i64>>(name).map(|instant| instant.map(Timestamp));
    Ok(NoticeRow {
        id: row.get("id")?,
        at: Timestamp(row.get("at")?),
        body: row.get("body")?,
        read_at: instant("read_at")?,
        told_at: instant("told_at")?,
    })
}

impl SyncTxn<'_> {
    /// Adds a notice and returns whether it is a new one: of each key there is one.
    ///
    /// # Errors
    /// Those of the database.
    pub fn add_notice(&mut self, key: &str, at: Timestamp, body: &str) -> Result<bool, StoreError> {
        let sql = "insert into notice (key, at, body) values (:key, :at, :body) on conflict (key) do nothing";
        let params = named_params! { ":key": key, ":at": at.0, ":body": body };
        let is_new = self.connection().prepare_cached(sql)?.execute(params)? > 0;
        let sql = "delete from notice where id <= (select max(id) from notice) - :kept";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":kept": KEPT })?;
        Ok(is_new)
    }

    /// Remembers when notices were told outside the window; 0 for those that never will be.
    ///
    /// # Errors
    /// Those of the database.
    pub fn notices_were_told(&mut self, ids: &[i64], at: Timestamp) -> Result<(), StoreError> {
        let sql = "update notice set told_at = :at where id = :id";
        for id in ids {
            self.connection().prepare_cached(sql)?.execute(named_params! { ":id": id, ":at": at.0 })?;
        }
        Ok(())
    }
}

impl WriteTxn<'_> {
    /// Marks notices as read; one that was read before stays as it is.
    ///
    /// # Errors
    /// Those of the database.
    pub fn notices_were_read(&mut self, ids: &[i64]) -> Result<(), StoreError> {
        let now = self.now().0;
        let sql = "update notice set read_at = :now where id = :id and read_at is null";
        for id in ids {
            self.connection().prepare_cached(sql)?.execute(named_params! { ":id": id, ":now": now })?;
        }
        Ok(())
    }

    /// Marks what was told of a slot as read.
    ///
    /// # Errors
    /// Those of the database.
    pub fn notices_of_slot_were_read(&mut self, slot: SlotId) -> Result<(), StoreError> {
        let now = self.now().0;
        let sql = "update notice set read_at = :now where slot = :slot and read_at is null";
        self.connection().prepare_cached(sql)?.execute(named_params! { ":slot": slot.to_string(), ":now": now })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Store};
    use lahituki_testkit::{CountedIds, NOW};

    fn bodies(rows: Result<Vec<NoticeRow>, StoreError>) -> Vec<String> {
        rows.unwrap().into_iter().map(|row| row.body).collect()
    }

    #[test]
    fn the_same_thing_is_told_once_and_waits_until_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap();
        let add = |key: &str, body: &str| store.sync(|txn| txn.add_notice(key, NOW, body)).unwrap();
        assert!(add("a", "1") && add("b", "2") && !add("a", "3"));

        store.sync(|txn| txn.notices_were_told(&[1], NOW)).unwrap();
        assert_eq!(bodies(store.read(waiting)), ["2"]);
        assert_eq!(bodies(store.read(|read| told_since(read, NOW))), ["1"]);
        assert_eq!(bodies(store.read(|read| latest(read, 9))), ["2", "1"]);
        let mut ids = CountedIds::default();
        store.write(NOW, &mut ids, |txn| txn.notices_were_read(&[1])).unwrap();
        assert_eq!(bodies(store.read(unread)), ["2"]);
    }

    #[test]
    fn the_last_word_about_a_slot_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap();
        let slot = SlotId(uuid::Uuid::from_u128(9));
        let about = |n: u32| format!(r#"{{"n":{n},"slot":{{"id":"{slot}"}}}}"#);
        store.sync(|txn| txn.add_notice("a", NOW, &about(1))).unwrap();
        store.sync(|txn| txn.add_notice("b", NOW, &about(2))).unwrap();
        let found = store.read(|read| last_of_slot(read, slot)).unwrap().map(|row| row.body);
        assert_eq!(found, Some(about(2)));
    }
}

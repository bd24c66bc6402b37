//! The server's state of the records that have waiting changes, kept beside what the tables show.

use crate::StoreError;
use crate::record::{Stored, id_column};
use lahituki_domain::{Audience, Body, Kind};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// The server's state of a record with waiting changes.
pub(crate) struct Shadow {
    pub(crate) kind: Kind,
    /// The revision that was last heard of, also of one that is not here any more.
    pub(crate) rev: u64,
    /// `None` where the server has no such record.
    pub(crate) stored: Option<Stored>,
}

pub(crate) fn get(connection: &Connection, id: Uuid) -> Result<Option<Shadow>, StoreError> {
    let mut statement = connection.prepare_cached("select kind, aud, rev, body from shadow where id = :id")?;
    let found = statement.query_row(named_params! { ":id": id.to_string() }, columns).optional()?;
    found.map(read).transpose()
}

type Columns = (String, String, i64, Option<String>);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get("kind")?, row.get("aud")?, row.get("rev")?, row.get("body")?))
}

fn read((kind, aud, rev, body): Columns) -> Result<Shadow, StoreError> {
    let kind = Kind::parse(&kind).ok_or(StoreError::NotFound)?;
    let rev = rev.unsigned_abs();
    let body: Option<Body> = body.as_deref().map(serde_json::from_str).transpose()?;
    Ok(Shadow { kind, rev, stored: body.map(|body| Stored { aud: aud.into(), rev, body }) })
}

impl Shadow {
    /// Returns the server's state of a record: as the table of its kind has it while nothing waits.
    pub(crate) fn of(kind: Kind, stored: Option<Stored>) -> Self {
        Self { kind, rev: stored.as_ref().map_or(0, |stored| stored.rev), stored }
    }

    /// Takes the record at a newer revision; an older one changes nothing.
    pub(crate) fn take(&mut self, stored: Stored) {
        if self.stored.as_ref().is_none_or(|before| stored.rev > before.rev) {
            self.rev = stored.rev;
            self.stored = Some(stored);
        }
    }

    /// Notes that the server has no such record, as far as was heard at `rev`.
    pub(crate) fn set_absent(&mut self, rev: u64) {
        self.rev = rev;
        self.stored = None;
    }
}

/// Sets a record's server state aside.
pub(crate) fn set(connection: &Connection, id: Uuid, shadow: &Shadow) -> Result<(), StoreError> {
    let sql = "insert into shadow (id, kind, aud, rev, body) values (:id, :kind, :aud, :rev, :body)
               on conflict (id) do update set aud = :aud, rev = :rev, body = :body";
    let stored = shadow.stored.as_ref();
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":kind": shadow.kind.name(),
        ":aud": stored.map_or("", |stored| stored.aud.as_str()),
        ":rev": shadow.rev as i64,
        ":body": stored.map(|stored| serde_json::to_string(&stored.body)).transpose()?,
    })?;
    Ok(())
}

pub(crate) fn drop(connection: &Connection, id: Uuid) -> Result<(), StoreError> {
    connection.prepare_cached("delete from shadow where id = :id")?.execute(named_params! { ":id": id.to_string() })?;
    Ok(())
}

/// Returns the records that the server has in an audience, or in any.
pub(crate) fn ids_in(connection: &Connection, audience: Option<&Audience>) -> Result<Vec<Uuid>, StoreError> {
    let sql = "select id from shadow where body is not null and (:aud is null or aud = :aud)";
    let mut statement = connection.prepare_cached(sql)?;
    let params = named_params! { ":aud": audience.map(Audience::as_str) };
    let ids = statement.query_map(params, |row| id_column(row, "id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

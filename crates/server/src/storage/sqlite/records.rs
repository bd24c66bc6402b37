//! Records, departures, memberships and answers in SQLite.

use super::{SqliteTxn, json, read, read_json};
use crate::storage::{FeedFrom, FeedItem, Member, Records, StorageError, StoredRow, Tenant};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::OpAnswer;
use lahituki_protocol::messages::{Gone, Row};
use rusqlite::{OptionalExtension, named_params};
use std::ops::ControlFlow;
use uuid::Uuid;

impl Records for SqliteTxn<'_> {
    fn tenant(&mut self) -> Result<Tenant, StorageError> {
        let mut statement = self.connection.prepare_cached("select epoch, seq, secret from tenant")?;
        let (epoch, seq, secret) =
            statement.query_row([], |row| Ok((row.get::<_, String>("epoch")?, row.get("seq")?, row.get("secret")?)))?;
        Ok(Tenant { epoch: read(&epoch, "the epoch")?, seq, secret })
    }

    fn next_seq(&mut self) -> Result<u64, StorageError> {
        let mut statement = self.connection.prepare_cached("update tenant set seq = seq + 1 returning seq")?;
        Ok(statement.query_row([], |row| row.get("seq"))?)
    }

    fn row(&mut self, id: Uuid) -> Result<Option<StoredRow>, StorageError> {
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record where id = :id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found =
            statement.query_row(named_params! { ":id": id.to_string() }, |row| Ok(stored_row(row))).optional()?;
        found.transpose()
    }

    fn put_row(&mut self, row: &StoredRow) -> Result<(), StorageError> {
        let sql = "insert or replace into record (id, kind, aud, rev, deleted_at, body, versions)
            values (:id, :kind, :aud, :rev, :deleted_at, :body, :versions)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":id": row.id.to_string(),
            ":kind": row.kind.name(),
            ":aud": row.aud.as_str(),
            ":rev": row.rev,
            ":deleted_at": row.deleted_at,
            ":body": json(&row.body)?,
            ":versions": json(&row.versions)?,
        })?;
        Ok(())
    }

    fn bodies(&mut self, kind: Kind) -> Result<Vec<(Uuid, Body)>, StorageError> {
        let sql = "select id, body from record where kind = :kind and deleted_at is null order by id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(named_params! { ":kind": kind.name() })?;
        let mut bodies = Vec::new();
        while let Some(row) = rows.next()? {
            let id = read(row.get_ref("id")?.as_str().map_err(rusqlite::Error::from)?, "an id")?;
            bodies.push((id, read_json(&row.get::<_, String>("body")?, "a record")?));
        }
        Ok(bodies)
    }

    fn put_gone(&mut self, gone: &Gone) -> Result<(), StorageError> {
        let sql = "insert or replace into gone (aud, id, seq) values (:aud, :id, :seq)";
        self.connection
            .prepare_cached(sql)?
            .execute(named_params! { ":aud": gone.aud.as_str(), ":id": gone.id.to_string(), ":seq": gone.seq })?;
        Ok(())
    }

    fn forget_gone(&mut self, aud: &Audience, id: Uuid) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from gone where aud = :aud and id = :id")?;
        statement.execute(named_params! { ":aud": aud.as_str(), ":id": id.to_string() })?;
        Ok(())
    }

    fn answer(&mut self, op: Uuid) -> Result<Option<OpAnswer>, StorageError> {
        let mut statement = self.connection.prepare_cached("select seq, stamp, outcome from answer where op = :op")?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get("seq")?, row.get("stamp")?, row.get::<_, String>("outcome")?));
        let found = statement.query_row(named_params! { ":op": op.to_string() }, read).optional()?;
        let Some((seq, stamp, outcome)) = found else { return Ok(None) };
        Ok(Some(OpAnswer { id: op, outcome: read_json(&outcome, "an answer")?, seq, stamp: Timestamp(stamp) }))
    }

    fn keep_answer(&mut self, answer: &OpAnswer) -> Result<(), StorageError> {
        let sql = "insert into answer (op, seq, stamp, outcome) values (:op, :seq, :stamp, :outcome)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":op": answer.id.to_string(),
            ":seq": answer.seq,
            ":stamp": answer.stamp.0,
            ":outcome": json(&answer.outcome)?,
        })?;
        Ok(())
    }

    fn members(&mut self) -> Result<Vec<Member>, StorageError> {
        let mut statement =
            self.connection.prepare_cached("select person, aud, seq, live from member order by person, aud")?;
        members(&mut statement.query([])?)
    }

    fn members_since(&mut self, person: PersonId, seq: u64) -> Result<Vec<Member>, StorageError> {
        let sql = "select person, aud, seq, live from member where person = :person and seq > :seq order by aud";
        let mut statement = self.connection.prepare_cached(sql)?;
        members(&mut statement.query(named_params! { ":person": person.to_string(), ":seq": seq })?)
    }

    fn is_member(&mut self, person: PersonId, aud: &Audience) -> Result<bool, StorageError> {
        let sql = "select 1 from member where person = :person and aud = :aud and live";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.exists(named_params! { ":person": person.to_string(), ":aud": aud.as_str() })?)
    }

    fn put_member(&mut self, member: &Member) -> Result<(), StorageError> {
        let sql = "insert or replace into member (person, aud, seq, live) values (:person, :aud, :seq, :live)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":person": member.person.to_string(),
            ":aud": member.aud.as_str(),
            ":seq": member.seq,
            ":live": member.live,
        })?;
        Ok(())
    }

    fn feed(
        &mut self,
        person: PersonId,
        from: &FeedFrom,
        each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
    ) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached(include_str!("feed.sql"))?;
        let (after_seq, after_id, after_aud) = &from.after;
        let mut rows = statement.query(named_params! {
            ":person": person.to_string(),
            ":cursor": from.cursor,
            ":head": from.head,
            ":after_seq": after_seq,
            ":after_id": after_id.to_string(),
            ":after_aud": after_aud.as_str(),
        })?;
        while let Some(row) = rows.next()? {
            if each(feed_item(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }
}

fn stored_row(row: &rusqlite::Row<'_>) -> Result<StoredRow, StorageError> {
    let kind = Kind::parse(&row.get::<_, String>("kind")?).ok_or(StorageError::Damaged { what: "a kind" })?;
    Ok(StoredRow {
        id: read(&row.get::<_, String>("id")?, "an id")?,
        kind,
        aud: row.get::<_, String>("aud")?.into(),
        rev: row.get("rev")?,
        deleted_at: row.get("deleted_at")?,
        body: read_json(&row.get::<_, String>("body")?, "a record")?,
        versions: read_json(&row.get::<_, String>("versions")?, "a record's versions")?,
    })
}

fn members(rows: &mut rusqlite::Rows<'_>) -> Result<Vec<Member>, StorageError> {
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        members.push(Member {
            person: PersonId(read(&row.get::<_, String>("person")?, "an id")?),
            aud: row.get::<_, String>("aud")?.into(),
            seq: row.get("seq")?,
            live: row.get("live")?,
        });
    }
    Ok(members)
}

fn feed_item(row: &rusqlite::Row<'_>) -> Result<FeedItem, StorageError> {
    let id = read(&row.get::<_, String>("id")?, "an id")?;
    let aud = row.get::<_, String>("aud")?.into();
    let seq = row.get("seq")?;
    let Some(kind) = row.get("kind")? else { return Ok(FeedItem::Gone(Gone { aud, id, seq })) };
    let body = read_json(&row.get::<_, String>("body")?, "a record")?;
    Ok(FeedItem::Row(Row { kind, id, aud, rev: seq, body }))
}

//! Records, departures, memberships and answers in SQLite.
//!
//! A set is read and written one by one: the database is in the same process, where a statement costs no round trip.

use super::{SqliteTxn, json, read, read_json};
use crate::storage::{FeedFrom, FeedItem, LaptopRecord, Member, Records, StorageError, StoredRow, SumChange, Tenant};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::messages::{Erased, Gone, Lineage, Row};
use lahituki_protocol::sum::AudienceSum;
use lahituki_protocol::{BodyText, OpAnswer};
use rusqlite::{OptionalExtension, named_params};
use std::ops::ControlFlow;
use uuid::Uuid;

impl Records for SqliteTxn<'_> {
    fn tenant(&mut self) -> Result<Tenant, StorageError> {
        let sql = "select epoch, seq, horizon, erased_at, secret from tenant";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let row = rows.next()?.ok_or(StorageError::Damaged { what: "the tenant" })?;
        Ok(Tenant {
            epoch: read(row.get_ref("epoch")?.as_str().map_err(rusqlite::Error::from)?, "the epoch")?,
            seq: row.get("seq")?,
            horizon: row.get("horizon")?,
            erased_at: row.get("erased_at")?,
            secret: row.get("secret")?,
        })
    }

    fn set_head(&mut self, seq: u64) -> Result<(), StorageError> {
        self.connection.prepare_cached("update tenant set seq = :seq")?.execute(named_params! { ":seq": seq })?;
        Ok(())
    }

    fn lineages(&mut self) -> Result<Vec<Lineage>, StorageError> {
        let mut statement = self.connection.prepare_cached("select epoch, head from lineage order by n")?;
        let mut rows = statement.query([])?;
        let mut lineages = Vec::new();
        while let Some(row) = rows.next()? {
            let epoch = read(&row.get::<_, String>("epoch")?, "an epoch")?;
            lineages.push(Lineage { epoch, head: row.get("head")? });
        }
        Ok(lineages)
    }

    fn begin_lineage(&mut self, lineage: &Lineage) -> Result<(), StorageError> {
        let epoch = lineage.epoch.to_string();
        let mut statement =
            self.connection.prepare_cached("insert into lineage (epoch, head) values (:epoch, :head)")?;
        statement.execute(named_params! { ":epoch": epoch, ":head": lineage.head })?;
        self.connection
            .prepare_cached("update tenant set epoch = :epoch")?
            .execute(named_params! { ":epoch": epoch })?;
        Ok(())
    }

    fn rows(&mut self, ids: &[Uuid]) -> Result<Vec<StoredRow>, StorageError> {
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record where id = :id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut found = Vec::new();
        for id in ids {
            let row =
                statement.query_row(named_params! { ":id": id.to_string() }, |row| Ok(stored_row(row))).optional()?;
            found.extend(row.transpose()?);
        }
        Ok(found)
    }

    fn put_rows(&mut self, rows: &[StoredRow]) -> Result<(), StorageError> {
        let sql = "insert into record (id, kind, aud, rev, deleted_at, body, versions)
            values (:id, :kind, :aud, :rev, :deleted_at, :body, :versions)
            on conflict (id) do update set aud = excluded.aud, rev = excluded.rev, deleted_at = excluded.deleted_at,
                body = excluded.body, versions = excluded.versions";
        let mut statement = self.connection.prepare_cached(sql)?;
        for row in rows {
            statement.execute(named_params! {
                ":id": row.id.to_string(),
                ":kind": row.kind.name(),
                ":aud": row.aud.as_str(),
                ":rev": row.rev,
                ":deleted_at": row.deleted_at,
                ":body": json(&row.body)?,
                ":versions": json(&row.versions)?,
            })?;
        }
        Ok(())
    }

    fn remove_rows(&mut self, ids: &[Uuid]) -> Result<(), StorageError> {
        let mut record = self.connection.prepare_cached("delete from record where id = :id")?;
        for id in ids {
            record.execute(named_params! { ":id": id.to_string() })?;
        }
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

    fn rows_with(&mut self, kind: Kind, field: &str, text: &str) -> Result<Vec<StoredRow>, StorageError> {
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record
            where kind = :kind and deleted_at is null and body ->> :path = :text
            order by id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let path = format!("$.{field}");
        let mut rows = statement.query(named_params! { ":kind": kind.name(), ":path": path, ":text": text })?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(stored_row(row)?);
        }
        Ok(found)
    }

    fn put_gone(&mut self, gone: &[Gone]) -> Result<(), StorageError> {
        let sql = "insert or replace into gone (aud, id, seq) values (:aud, :id, :seq)";
        let mut statement = self.connection.prepare_cached(sql)?;
        for gone in gone {
            let (aud, id) = (gone.aud.as_str(), gone.id.to_string());
            statement.execute(named_params! { ":aud": aud, ":id": id, ":seq": gone.seq })?;
        }
        Ok(())
    }

    fn has_left(&mut self, person: PersonId, id: Uuid) -> Result<bool, StorageError> {
        let sql = "select 1 from member cross join gone on gone.aud = member.aud and gone.id = :id
            where member.person = :person";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.exists(named_params! { ":person": person.to_string(), ":id": id.to_string() })?)
    }

    fn forget_gone(&mut self, back: &[(Audience, Uuid)]) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from gone where aud = :aud and id = :id")?;
        for (aud, id) in back {
            statement.execute(named_params! { ":aud": aud.as_str(), ":id": id.to_string() })?;
        }
        Ok(())
    }

    fn erased_among(&mut self, ids: &[Uuid]) -> Result<Vec<Uuid>, StorageError> {
        let mut statement = self.connection.prepare_cached("select 1 from erased where id = :id")?;
        let mut found = Vec::new();
        for id in ids {
            if statement.exists(named_params! { ":id": id.to_string() })? {
                found.push(*id);
            }
        }
        Ok(found)
    }

    fn put_erased(&mut self, erased: &[Erased]) -> Result<(), StorageError> {
        let sql = "insert into erased (id, seq) values (:id, :seq) on conflict (id) do nothing";
        let mut statement = self.connection.prepare_cached(sql)?;
        for erased in erased {
            statement.execute(named_params! { ":id": erased.id.to_string(), ":seq": erased.seq })?;
        }
        let sql = "update tenant set erased_at = (select coalesce(max(seq), 0) from erased)";
        self.connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }

    fn answers(&mut self, ops: &[Uuid]) -> Result<Vec<OpAnswer>, StorageError> {
        let mut statement = self.connection.prepare_cached("select seq, stamp, outcome from answer where op = :op")?;
        let mut found = Vec::new();
        for id in ops {
            let mut rows = statement.query(named_params! { ":op": id.to_string() })?;
            if let Some(row) = rows.next()? {
                let outcome = read_json(&row.get::<_, String>("outcome")?, "an answer")?;
                found.push(OpAnswer { id: *id, outcome, seq: row.get("seq")?, stamp: Timestamp(row.get("stamp")?) });
            }
        }
        Ok(found)
    }

    fn keep_answers(&mut self, answers: &[OpAnswer], head: u64) -> Result<(), StorageError> {
        let sql = "insert into answer (op, seq, stamp, outcome, head) values (:op, :seq, :stamp, :outcome, :head)";
        let mut statement = self.connection.prepare_cached(sql)?;
        for answer in answers {
            statement.execute(named_params! {
                ":op": answer.id.to_string(),
                ":seq": answer.seq,
                ":stamp": answer.stamp.0,
                ":outcome": json(&answer.outcome)?,
                ":head": head,
            })?;
        }
        Ok(())
    }

    fn members(&mut self) -> Result<Vec<Member>, StorageError> {
        let mut statement =
            self.connection.prepare_cached("select person, aud, seq, live from member order by person, aud")?;
        members(&mut statement.query([])?)
    }

    fn memberships_of(&mut self, person: PersonId) -> Result<Vec<Member>, StorageError> {
        self.memberships_since(person, 0)
    }

    fn memberships_since(&mut self, person: PersonId, seq: u64) -> Result<Vec<Member>, StorageError> {
        let sql = "select person, aud, seq, live from member where person = :person and seq > :seq order by aud";
        let mut statement = self.connection.prepare_cached(sql)?;
        members(&mut statement.query(named_params! { ":person": person.to_string(), ":seq": seq })?)
    }

    fn put_members(&mut self, members: &[Member]) -> Result<(), StorageError> {
        let sql = "insert or replace into member (person, aud, seq, live) values (:person, :aud, :seq, :live)";
        let mut statement = self.connection.prepare_cached(sql)?;
        for member in members {
            statement.execute(named_params! {
                ":person": member.person.to_string(),
                ":aud": member.aud.as_str(),
                ":seq": member.seq,
                ":live": member.live,
            })?;
        }
        Ok(())
    }

    fn add_to_sums(&mut self, changes: &[SumChange]) -> Result<(), StorageError> {
        // SQLite turns a sum beyond 64 bits into a float, so the wrapping is done here.
        let mut get = self.connection.prepare_cached("select n, sum from audience_sum where aud = :aud")?;
        let mut put = self.connection.prepare_cached(
            "insert into audience_sum (aud, n, sum) values (:aud, :n, :sum)
             on conflict (aud) do update set n = excluded.n, sum = excluded.sum",
        )?;
        for SumChange { aud, n, sum } in changes {
            let columns = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>("n")?, row.get::<_, i64>("sum")?));
            let (had, had_sum) =
                get.query_row(named_params! { ":aud": aud.as_str() }, columns).optional()?.unwrap_or_default();
            let (n, sum) = (had.wrapping_add(*n), had_sum.wrapping_add(sum.cast_signed()));
            put.execute(named_params! { ":aud": aud.as_str(), ":n": n, ":sum": sum })?;
        }
        Ok(())
    }

    fn sums_of(&mut self, person: PersonId) -> Result<Vec<AudienceSum>, StorageError> {
        let sql = "select audience_sum.aud, n, sum from member join audience_sum on audience_sum.aud = member.aud
            where person = :person and live order by audience_sum.aud";
        let mut statement = self.connection.prepare_cached(sql)?;
        let sums = statement.query_map(named_params! { ":person": person.to_string() }, |row| {
            let (n, sum): (i64, i64) = (row.get("n")?, row.get("sum")?);
            Ok(AudienceSum { aud: row.get::<_, String>("aud")?.into(), n: n.unsigned_abs(), sum: sum.cast_unsigned() })
        })?;
        Ok(sums.collect::<Result<_, _>>()?)
    }

    fn laptop(&mut self, id: Uuid) -> Result<Option<LaptopRecord>, StorageError> {
        let sql = "select id, person, cursor, seen_at, wiped from laptop where id = :id";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(laptops(&mut statement.query(named_params! { ":id": id.to_string() })?)?.pop())
    }

    fn laptops(&mut self) -> Result<Vec<LaptopRecord>, StorageError> {
        let sql = "select id, person, cursor, seen_at, wiped from laptop order by person, id";
        laptops(&mut self.connection.prepare_cached(sql)?.query([])?)
    }

    fn put_laptop(&mut self, laptop: &LaptopRecord) -> Result<(), StorageError> {
        let sql = "insert or replace into laptop (id, person, cursor, seen_at, wiped)
            values (:id, :person, :cursor, :seen_at, :wiped)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":id": laptop.id.to_string(),
            ":person": laptop.person.to_string(),
            ":cursor": laptop.cursor,
            ":seen_at": laptop.seen_at.0,
            ":wiped": laptop.wiped,
        })?;
        Ok(())
    }

    fn put_milestone(&mut self, at: Timestamp, head: u64) -> Result<(), StorageError> {
        let sql = "insert or replace into milestone (at, head) values (:at, :head)";
        self.connection.prepare_cached(sql)?.execute(named_params! { ":at": at.0, ":head": head })?;
        Ok(())
    }

    fn milestone_before(&mut self, at: Timestamp) -> Result<Option<(Timestamp, u64)>, StorageError> {
        let sql = "select at, head from milestone where at <= :at order by at desc limit 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let columns = |row: &rusqlite::Row<'_>| Ok((Timestamp(row.get("at")?), row.get("head")?));
        Ok(statement.query_row(named_params! { ":at": at.0 }, columns).optional()?)
    }

    fn forget_up_to(&mut self, horizon: u64) -> Result<(), StorageError> {
        for sql in [
            "delete from gone where seq <= :horizon",
            "delete from answer where head <= :horizon",
            "delete from record where deleted_at <= :horizon",
            "update tenant set horizon = :horizon",
        ] {
            self.connection.prepare_cached(sql)?.execute(named_params! { ":horizon": horizon })?;
        }
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
            ":erased_after": from.erased_after,
            ":repair": json(&from.repair)?,
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

fn laptops(rows: &mut rusqlite::Rows<'_>) -> Result<Vec<LaptopRecord>, StorageError> {
    let mut laptops = Vec::new();
    while let Some(row) = rows.next()? {
        laptops.push(LaptopRecord {
            id: read(&row.get::<_, String>("id")?, "an id")?,
            person: PersonId(read(&row.get::<_, String>("person")?, "an id")?),
            cursor: row.get("cursor")?,
            seen_at: Timestamp(row.get("seen_at")?),
            wiped: row.get("wiped")?,
        });
    }
    Ok(laptops)
}

fn feed_item(row: &rusqlite::Row<'_>) -> Result<FeedItem, StorageError> {
    let id = read(row.get_ref("id")?.as_str().map_err(rusqlite::Error::from)?, "an id")?;
    let aud = row.get::<_, String>("aud")?.into();
    let seq = row.get("seq")?;
    match row.get_ref("what")?.as_str().map_err(rusqlite::Error::from)? {
        "row" => {
            let body = BodyText::new(row.get("body")?).map_err(|_| StorageError::Damaged { what: "a record" })?;
            Ok(FeedItem::Row(Row { kind: row.get("kind")?, id, aud, rev: seq, body }))
        }
        "gone" => Ok(FeedItem::Gone(Gone { aud, id, seq })),
        _ => Ok(FeedItem::Erased(Erased { id, seq })),
    }
}

//! Records, departures, memberships and answers in PostgreSQL: a set is one round trip.

use super::{PostgresTxn, feed, int, number};
use crate::storage::{FeedFrom, FeedItem, LaptopRecord, Member, Records, StorageError, StoredRow, SumChange, Tenant};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::OpAnswer;
use lahituki_protocol::messages::{Erased, Gone, Lineage};
use lahituki_protocol::sum::AudienceSum;
use postgres::Row;
use std::ops::ControlFlow;
use uuid::Uuid;

impl Records for PostgresTxn<'_> {
    fn tenant(&mut self) -> Result<Tenant, StorageError> {
        Ok(self.tenant.clone())
    }

    fn set_head(&mut self, seq: u64) -> Result<(), StorageError> {
        // It is written with the commit, in the same round trip.
        self.tenant.seq = seq;
        Ok(())
    }

    fn lineages(&mut self) -> Result<Vec<Lineage>, StorageError> {
        let rows = self.query("select epoch, head from lineage where tenant = $1 order by n", &[])?;
        let lineage = |row| Ok(Lineage { epoch: Row::try_get(row, "epoch")?, head: number(row, "head")? });
        rows.iter().map(lineage).collect()
    }

    fn begin_lineage(&mut self, lineage: &Lineage) -> Result<(), StorageError> {
        let sql = "insert into lineage (tenant, n, epoch, head)
            select $1::text, coalesce(max(n), 0) + 1, $2::uuid, $3::bigint from lineage where tenant = $1";
        self.execute(sql, &[&lineage.epoch, &int(lineage.head)])?;
        self.execute("update tenant set epoch = $2 where tenant = $1", &[&lineage.epoch])?;
        self.tenant.epoch = lineage.epoch;
        Ok(())
    }

    fn rows(&mut self, ids: &[Uuid]) -> Result<Vec<StoredRow>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record
            where tenant = $1 and id = any ($2)";
        self.query(sql, &[&ids])?.iter().map(stored_row).collect()
    }

    fn put_rows(&mut self, rows: &[StoredRow]) -> Result<(), StorageError> {
        if rows.is_empty() {
            return Ok(());
        }
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let kinds: Vec<&str> = rows.iter().map(|row| row.kind.name()).collect();
        let auds: Vec<&str> = rows.iter().map(|row| row.aud.as_str()).collect();
        let revs: Vec<i64> = rows.iter().map(|row| int(row.rev)).collect();
        let deleted_at: Vec<Option<i64>> = rows.iter().map(|row| row.deleted_at.map(int)).collect();
        let bodies: Vec<String> = rows.iter().map(|row| json(&row.body)).collect::<Result<_, _>>()?;
        let versions: Vec<String> = rows.iter().map(|row| json(&row.versions)).collect::<Result<_, _>>()?;
        let sql = include_str!("put_rows.sql");
        self.execute(sql, &[&ids, &kinds, &auds, &revs, &deleted_at, &bodies, &versions]).map(drop)
    }

    fn remove_rows(&mut self, ids: &[Uuid]) -> Result<(), StorageError> {
        if ids.is_empty() {
            return Ok(());
        }
        self.execute("delete from record where tenant = $1 and id = any ($2)", &[&ids]).map(drop)
    }

    fn bodies(&mut self, kind: Kind) -> Result<Vec<(Uuid, Body)>, StorageError> {
        let sql = "select id, body from record
            where tenant = $1 and kind = $2 and deleted_at is null order by id";
        let rows = self.query(sql, &[&kind.name()])?;
        rows.iter().map(|row| Ok((row.try_get("id")?, read_json(row, "body", "a record")?))).collect()
    }

    fn rows_with(&mut self, kind: Kind, field: &str, text: &str) -> Result<Vec<StoredRow>, StorageError> {
        let sql = "select id, kind, aud, rev, deleted_at, body, versions from record
            where tenant = $1 and kind = $2 and deleted_at is null
                and body::json #>> string_to_array($3, '.') = $4
            order by id";
        self.query(sql, &[&kind.name(), &field, &text])?.iter().map(stored_row).collect()
    }

    fn put_gone(&mut self, gone: &[Gone]) -> Result<(), StorageError> {
        if gone.is_empty() {
            return Ok(());
        }
        let auds: Vec<&str> = gone.iter().map(|gone| gone.aud.as_str()).collect();
        let ids: Vec<Uuid> = gone.iter().map(|gone| gone.id).collect();
        let seqs: Vec<i64> = gone.iter().map(|gone| int(gone.seq)).collect();
        let sql = "insert into gone (tenant, aud, id, seq)
            select $1::text, put.* from unnest($2::text[], $3::uuid[], $4::bigint[]) as put
            on conflict (tenant, aud, id) do update set seq = excluded.seq";
        self.execute(sql, &[&auds, &ids, &seqs]).map(drop)
    }

    fn has_left(&mut self, person: PersonId, id: Uuid) -> Result<bool, StorageError> {
        let sql =
            "select 1 from member join gone on gone.tenant = member.tenant and gone.aud = member.aud and gone.id = $3
            where member.tenant = $1 and member.person = $2 limit 1";
        Ok(!self.query(sql, &[&person.0, &id])?.is_empty())
    }

    fn forget_gone(&mut self, back: &[(Audience, Uuid)]) -> Result<(), StorageError> {
        if back.is_empty() {
            return Ok(());
        }
        let (auds, ids): (Vec<&str>, Vec<Uuid>) = back.iter().map(|(aud, id)| (aud.as_str(), *id)).unzip();
        let sql = "delete from gone using unnest($2::text[], $3::uuid[]) as back (aud, id)
            where tenant = $1 and gone.aud = back.aud and gone.id = back.id";
        self.execute(sql, &[&auds, &ids]).map(drop)
    }

    fn erased_among(&mut self, ids: &[Uuid]) -> Result<Vec<Uuid>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let rows = self.query("select id from erased where tenant = $1 and id = any ($2)", &[&ids])?;
        rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
    }

    fn put_erased(&mut self, erased: &[Erased]) -> Result<(), StorageError> {
        let (ids, seqs): (Vec<Uuid>, Vec<i64>) = erased.iter().map(|erased| (erased.id, int(erased.seq))).unzip();
        let sql = "insert into erased (tenant, id, seq)
            select $1::text, put.* from unnest($2::uuid[], $3::bigint[]) as put on conflict do nothing";
        self.execute(sql, &[&ids, &seqs])?;
        let sql = "update tenant set erased_at = coalesce((select max(seq) from erased where tenant = $1), 0)
            where tenant = $1 returning erased_at";
        let row = self.query(sql, &[])?.pop().ok_or(StorageError::Damaged { what: "the tenant" })?;
        self.tenant.erased_at = number(&row, "erased_at")?;
        Ok(())
    }

    fn answers(&mut self, ops: &[Uuid]) -> Result<Vec<OpAnswer>, StorageError> {
        let sql = "select op, outcome, seq, stamp from answer where tenant = $1 and op = any ($2)";
        self.query(sql, &[&ops])?.iter().map(answer).collect()
    }

    fn keep_answers(&mut self, answers: &[OpAnswer], head: u64) -> Result<(), StorageError> {
        if answers.is_empty() {
            return Ok(());
        }
        let ops: Vec<Uuid> = answers.iter().map(|answer| answer.id).collect();
        let seqs: Vec<i64> = answers.iter().map(|answer| int(answer.seq)).collect();
        let stamps: Vec<i64> = answers.iter().map(|answer| answer.stamp.0).collect();
        let outcomes: Vec<String> = answers.iter().map(|answer| json(&answer.outcome)).collect::<Result<_, _>>()?;
        let sql = "insert into answer (tenant, head, op, seq, stamp, outcome)
            select $1::text, $2::bigint, kept.*
            from unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::text[]) as kept";
        self.execute(sql, &[&int(head), &ops, &seqs, &stamps, &outcomes]).map(drop)
    }

    fn members(&mut self) -> Result<Vec<Member>, StorageError> {
        let sql = "select person, aud, seq, live from member where tenant = $1 order by person, aud";
        self.query(sql, &[])?.iter().map(member).collect()
    }

    fn memberships_of(&mut self, person: PersonId) -> Result<Vec<Member>, StorageError> {
        if let Some((of, memberships)) = &self.memberships
            && *of == person
        {
            return Ok(memberships.clone());
        }
        let sql = "select person, aud, seq, live from member where tenant = $1 and person = $2 order by aud";
        let found: Vec<Member> = self.query(sql, &[&person.0])?.iter().map(member).collect::<Result<_, _>>()?;
        self.memberships = Some((person, found.clone()));
        Ok(found)
    }

    fn memberships_since(&mut self, person: PersonId, seq: u64) -> Result<Vec<Member>, StorageError> {
        let mut found = self.memberships_of(person)?;
        found.retain(|member| member.seq > seq);
        Ok(found)
    }

    fn put_members(&mut self, members: &[Member]) -> Result<(), StorageError> {
        if members.is_empty() {
            return Ok(());
        }
        self.memberships = None;
        let people: Vec<Uuid> = members.iter().map(|member| member.person.0).collect();
        let auds: Vec<&str> = members.iter().map(|member| member.aud.as_str()).collect();
        let seqs: Vec<i64> = members.iter().map(|member| int(member.seq)).collect();
        let live: Vec<bool> = members.iter().map(|member| member.live).collect();
        let sql = "insert into member (tenant, person, aud, seq, live)
            select $1::text, put.* from unnest($2::uuid[], $3::text[], $4::bigint[], $5::boolean[]) as put
            on conflict (tenant, person, aud) do update set seq = excluded.seq, live = excluded.live";
        self.execute(sql, &[&people, &auds, &seqs, &live]).map(drop)
    }

    fn add_to_sums(&mut self, changes: &[SumChange]) -> Result<(), StorageError> {
        if changes.is_empty() {
            return Ok(());
        }
        let auds: Vec<&str> = changes.iter().map(|change| change.aud.as_str()).collect();
        let ns: Vec<i64> = changes.iter().map(|change| change.n).collect();
        let sums: Vec<i64> = changes.iter().map(|change| change.sum.cast_signed()).collect();
        self.execute(include_str!("add_to_sums.sql"), &[&auds, &ns, &sums]).map(drop)
    }

    fn sums_of(&mut self, person: PersonId) -> Result<Vec<AudienceSum>, StorageError> {
        let sql = "select audience_sum.aud, n, sum from member join audience_sum using (tenant, aud)
            where tenant = $1 and person = $2 and live order by audience_sum.aud";
        self.query(sql, &[&person.0])?.iter().map(audience_sum).collect()
    }

    fn laptop(&mut self, id: Uuid) -> Result<Option<LaptopRecord>, StorageError> {
        let sql = "select id, person, cursor, seen_at, wiped from laptop where tenant = $1 and id = $2";
        self.query(sql, &[&id])?.first().map(laptop).transpose()
    }

    fn laptops(&mut self) -> Result<Vec<LaptopRecord>, StorageError> {
        let sql = "select id, person, cursor, seen_at, wiped from laptop where tenant = $1 order by person, id";
        self.query(sql, &[])?.iter().map(laptop).collect()
    }

    fn put_laptop(&mut self, laptop: &LaptopRecord) -> Result<(), StorageError> {
        let LaptopRecord { id, person, cursor, seen_at, wiped } = laptop;
        let sql = "insert into laptop (tenant, id, person, cursor, seen_at, wiped) values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant, id) do update set person = excluded.person, cursor = excluded.cursor,
                seen_at = excluded.seen_at, wiped = excluded.wiped";
        self.execute(sql, &[id, &person.0, &int(*cursor), &seen_at.0, wiped]).map(drop)
    }

    fn put_milestone(&mut self, at: Timestamp, head: u64) -> Result<(), StorageError> {
        let sql = "insert into milestone (tenant, at, head) values ($1, $2, $3)
            on conflict (tenant, at) do update set head = excluded.head";
        self.execute(sql, &[&at.0, &int(head)]).map(drop)
    }

    fn milestone_before(&mut self, at: Timestamp) -> Result<Option<(Timestamp, u64)>, StorageError> {
        let sql = "select at, head from milestone where tenant = $1 and at <= $2 order by at desc limit 1";
        let found = self.query(sql, &[&at.0])?.pop();
        found.map(|row| Ok((Timestamp(row.try_get("at")?), number(&row, "head")?))).transpose()
    }

    fn forget_up_to(&mut self, horizon: u64) -> Result<(), StorageError> {
        for sql in [
            "delete from gone where tenant = $1 and seq <= $2",
            "delete from answer where tenant = $1 and head <= $2",
            "delete from record where tenant = $1 and deleted_at <= $2",
            "update tenant set horizon = $2 where tenant = $1",
        ] {
            self.execute(sql, &[&int(horizon)])?;
        }
        self.tenant.horizon = horizon;
        Ok(())
    }

    fn feed(
        &mut self,
        person: PersonId,
        from: &FeedFrom,
        each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
    ) -> Result<(), StorageError> {
        feed::tell(self, person, from, each)
    }
}

fn stored_row(row: &Row) -> Result<StoredRow, StorageError> {
    let deleted_at: Option<i64> = row.try_get("deleted_at")?;
    Ok(StoredRow {
        id: row.try_get("id")?,
        kind: Kind::parse(row.try_get("kind")?).ok_or(StorageError::Damaged { what: "a kind" })?,
        aud: row.try_get::<_, String>("aud")?.into(),
        rev: number(row, "rev")?,
        deleted_at: deleted_at.map(i64::unsigned_abs),
        body: read_json(row, "body", "a record")?,
        versions: read_json(row, "versions", "a record's versions")?,
    })
}

fn answer(row: &Row) -> Result<OpAnswer, StorageError> {
    let outcome = read_json(row, "outcome", "an answer")?;
    let stamp = Timestamp(row.try_get("stamp")?);
    Ok(OpAnswer { id: row.try_get("op")?, outcome, seq: number(row, "seq")?, stamp })
}

fn member(row: &Row) -> Result<Member, StorageError> {
    let (person, aud) = (PersonId(row.try_get("person")?), row.try_get::<_, String>("aud")?.into());
    Ok(Member { person, aud, seq: number(row, "seq")?, live: row.try_get("live")? })
}

fn audience_sum(row: &Row) -> Result<AudienceSum, StorageError> {
    let sum: i64 = row.try_get("sum")?;
    let aud = row.try_get::<_, String>("aud")?.into();
    Ok(AudienceSum { aud, n: number(row, "n")?, sum: sum.cast_unsigned() })
}

fn laptop(row: &Row) -> Result<LaptopRecord, StorageError> {
    Ok(LaptopRecord {
        id: row.try_get("id")?,
        person: PersonId(row.try_get("person")?),
        cursor: number(row, "cursor")?,
        seen_at: Timestamp(row.try_get("seen_at")?),
        wiped: row.try_get("wiped")?,
    })
}

/// Reads a stored JSON text as what it was written from.
fn read_json<T: serde::de::DeserializeOwned>(row: &Row, column: &str, what: &'static str) -> Result<T, StorageError> {
    serde_json::from_str(row.try_get(column)?).map_err(|_| StorageError::Damaged { what })
}

/// Returns the JSON text of something whose maps all have text keys, which therefore always has one.
fn json<T: serde::Serialize>(value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Database(Box::new(error)))
}

//! Records of kinds that this version does not know: kept as they came, for the version that does.

use crate::record::{self, Stored};
use crate::{BaseRow, StoreError, shadow};
use lahituki_domain::{Audience, Kind};
use rusqlite::{Connection, named_params};
use uuid::Uuid;

/// Takes a record at a newer revision than the one that is here.
pub(crate) fn take(connection: &Connection, row: &BaseRow) -> Result<(), StoreError> {
    let sql = "insert into raw (id, kind, aud, rev, body) values (:id, :kind, :aud, :rev, :body)
               on conflict (id) do update set kind = :kind, aud = :aud, rev = :rev, body = :body where :rev > raw.rev";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": row.id.to_string(),
        ":kind": row.kind,
        ":aud": row.aud.as_str(),
        ":rev": row.rev as i64,
        ":body": serde_json::to_string(&row.body)?,
    })?;
    Ok(())
}

/// Drops a record that left an audience at `seq`.
pub(crate) fn take_gone(connection: &Connection, aud: &Audience, id: Uuid, seq: u64) -> Result<(), StoreError> {
    let sql = "delete from raw where id = :id and aud = :aud and rev < :seq";
    let params = named_params! { ":id": id.to_string(), ":aud": aud.as_str(), ":seq": seq as i64 };
    connection.prepare_cached(sql)?.execute(params)?;
    Ok(())
}

/// Forgets the records of one audience, or all.
pub(crate) fn forget(connection: &Connection, audience: Option<&Audience>) -> Result<(), StoreError> {
    let sql = "delete from raw where :aud is null or aud = :aud";
    connection.prepare_cached(sql)?.execute(named_params! { ":aud": audience.map(Audience::as_str) })?;
    Ok(())
}

/// Moves the records whose kind this version has learned into its table, so that nothing has to be fetched again.
pub(crate) fn adopt(connection: &mut Connection) -> Result<(), StoreError> {
    let learned: Vec<Kind> = {
        let mut statement = connection.prepare("select distinct kind from raw")?;
        let names = statement.query_map([], |row| row.get::<_, String>("kind"))?.collect::<Result<Vec<_>, _>>()?;
        names.iter().filter_map(|name| Kind::parse(name)).collect()
    };
    if learned.is_empty() {
        return Ok(());
    }
    let txn = connection.transaction()?;
    adopt_kinds(&txn, &learned)?;
    Ok(txn.commit()?)
}

fn adopt_kinds(connection: &Connection, kinds: &[Kind]) -> Result<(), StoreError> {
    for kind in kinds {
        let mut statement = connection.prepare("delete from raw where kind = :kind returning id, aud, rev, body")?;
        let rows = statement.query_map(named_params! { ":kind": kind.name() }, |row| {
            let (aud, rev): (String, i64) = (row.get("aud")?, row.get("rev")?);
            Ok((record::id_column::<Uuid>(row, "id")?, aud, rev.unsigned_abs(), row.get::<_, String>("body")?))
        })?;
        for row in rows.collect::<Result<Vec<_>, _>>()? {
            let (id, aud, rev, body) = row;
            if shadow::get(connection, id)?.is_none() {
                let stored = Stored { aud: aud.into(), rev, body: serde_json::from_str(&body)? };
                record::put_newer(connection, *kind, id, &stored)?;
            }
        }
    }
    Ok(())
}

//! Brings the tables up to date, whichever process comes first.

use super::connect::Connection;
use crate::storage::StorageError;
use crate::storage::migrations::MIGRATIONS;
use crate::storage::sqlite::Birth;

/// Lets one process at a time make the tables; there is no table yet that could be locked instead.
const TAKE_TURNS: &str = "
    select pg_advisory_xact_lock(7811612045391);
    create table if not exists schema_version (
        only_row boolean primary key check (only_row),
        version bigint not null
    );
    insert into schema_version (only_row, version) values (true, 0) on conflict do nothing";

/// Runs the migrations that are missing, and makes the tenant when it is.
pub(super) fn bring_up_to_date(connection: &mut Connection, tenant: &str, birth: &Birth) -> Result<(), StorageError> {
    let mut txn = connection.client().transaction()?;
    txn.batch_execute("set local client_min_messages = warning")?;
    txn.batch_execute(TAKE_TURNS)?;
    let version: i64 = txn.query_one("select version from schema_version", &[])?.try_get("version")?;
    let (found, known) = (usize::try_from(version).unwrap_or(usize::MAX), MIGRATIONS.len());
    let missing = MIGRATIONS.get(found..).ok_or(StorageError::TooNew { found, known })?;
    for migration in missing {
        txn.batch_execute(migration.postgres)?;
    }
    txn.execute("update schema_version set version = $1", &[&(known as i64)])?;
    let sql = "insert into tenant (tenant, epoch, seq, secret) values ($1, $2, 0, $3) on conflict do nothing";
    txn.execute(sql, &[&tenant, &birth.epoch, &birth.secret.as_slice()])?;
    let sql = "insert into lineage (tenant, n, epoch, head) select tenant, 1, epoch, 0 from tenant
        where tenant = $1 on conflict do nothing";
    txn.execute(sql, &[&tenant])?;
    Ok(txn.commit()?)
}

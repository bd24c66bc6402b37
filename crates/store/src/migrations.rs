//! The numbered steps that bring a database to the shape that this program knows.

use crate::StoreError;
use rusqlite::Connection;

const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_exchange.sql"),
    include_str!("../migrations/0002_people.sql"),
    include_str!("../migrations/0003_schedule.sql"),
    include_str!("../migrations/0004_visits.sql"),
    include_str!("../migrations/0005_knowledge.sql"),
    include_str!("../migrations/0006_devices.sql"),
    include_str!("../migrations/0007_lost_changes.sql"),
    include_str!("../migrations/0008_exchange_2.sql"),
    include_str!("../migrations/0009_carried.sql"),
    include_str!("../migrations/0010_blob_pieces.sql"),
    include_str!("../migrations/0011_work_year.sql"),
    include_str!("../migrations/0012_journal_in_order.sql"),
    include_str!("../migrations/0013_notices.sql"),
    include_str!("../migrations/0014_knowledge_base.sql"),
    include_str!("../migrations/0015_search.sql"),
    include_str!("../migrations/0016_desk.sql"),
];

/// Brings a database up to date, each step in a transaction of its own.
///
/// # Errors
/// [`StoreError::TooNew`] when a newer program wrote it; nothing is changed then.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let known = MIGRATIONS.len() as u32;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    for (index, step) in MIGRATIONS.iter().enumerate().skip(found as usize) {
        let txn = connection.transaction()?;
        txn.execute_batch(step)?;
        txn.pragma_update(None, "user_version", index as u32 + 1)?;
        txn.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_a_newer_program_is_refused_and_left_alone() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 900).unwrap();
        assert!(matches!(migrate(&mut connection), Err(StoreError::TooNew { found: 900, .. })));
        let tables: u32 = connection.query_row("select count(*) from sqlite_schema", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        migrate(&mut connection).unwrap();
        let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version as usize, MIGRATIONS.len());
    }
}

//! The steps by which a database comes up to date: the same for every storage, each in its own words.
//!
//! They are append-only, and each must suit the version of the server before it too. The number of those that ran is
//! the version of a database. To add one: a file of the same name in each folder, and its name below.

/// One step.
pub(super) struct Migration {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

/// A name without a file in both folders does not compile.
macro_rules! migrations {
    ($($name:literal),* $(,)?) => {
        &[$(Migration {
            sqlite: include_str!(concat!("migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("migrations/postgres/", $name, ".sql")),
        }),*]
    };
}

/// All steps in their order.
pub(super) const MIGRATIONS: &[Migration] =
    migrations!["0001_records", "0002_accounts", "0003_blobs", "0004_lineage", "0005_objects"];

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn names(storage: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/migrations").join(storage);
        let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn both_databases_have_the_same_migrations_and_all_of_them_run() {
        assert_eq!(names("sqlite"), names("postgres"));
        assert_eq!(names("sqlite").len(), MIGRATIONS.len());
    }
}

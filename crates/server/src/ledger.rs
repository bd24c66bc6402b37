//! What must outlive a restore of the database from a backup, in a small file of its own: the ids that were erased, and
//! how far the counter had come.
//!
//! The file lies beside the database by default and better somewhere else; whoever restores the database leaves it.

use crate::engine::{self, erase};
use crate::storage::{Purpose, Records, Storage, StorageError};
use lahituki_domain::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// One line of the file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// A record was erased.
    Erased(Uuid),
    /// The counter of a lineage stood here.
    Head { epoch: Uuid, seq: u64 },
}

/// The open file, and what it says.
pub struct Ledger {
    path: PathBuf,
    erased: BTreeSet<Uuid>,
    head: Option<(Uuid, u64)>,
}

impl Ledger {
    /// Reads the file; a missing one is empty. A last line that a crash cut off is as good as not written.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        let text = match std::fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => read?,
        };
        let mut ledger = Self { path: path.to_owned(), erased: BTreeSet::new(), head: None };
        for line in text.lines() {
            match serde_json::from_str(line) {
                Ok(Line::Erased(id)) => drop(ledger.erased.insert(id)),
                Ok(Line::Head { epoch, seq }) => ledger.head = Some((epoch, seq)),
                Err(_) => {}
            }
        }
        Ok(ledger)
    }

    /// Remembers, lastingly, that records are erased. To be called before the database erases them.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing may be erased.
    pub fn remember_erased(&mut self, ids: &[Uuid]) -> io::Result<()> {
        self.append(ids.iter().map(|id| Line::Erased(*id)))?;
        self.erased.extend(ids);
        Ok(())
    }

    /// Remembers how far the counter has come.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remember_head(&mut self, epoch: Uuid, seq: u64) -> io::Result<()> {
        if self.head != Some((epoch, seq)) {
            self.append([Line::Head { epoch, seq }].into_iter())?;
            self.head = Some((epoch, seq));
        }
        Ok(())
    }

    fn append(&self, lines: impl Iterator<Item = Line>) -> io::Result<()> {
        // A line that was cut off before must not swallow the first of these.
        let mut text = String::from("\n");
        for line in lines {
            text.push_str(&serde_json::to_string(&line)?);
            text.push('\n');
        }
        let mut file: File = OpenOptions::new().create(true).append(true).open(&self.path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    /// Brings a database that may come from a backup up to what the file knows: erases again, and begins a lineage named
    /// `fresh` when the counter had once come further, or stood in a lineage that the database has never heard of.
    /// Returns whether it began one.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn reconcile(&self, storage: &dyn Storage, fresh: Uuid, now: Timestamp) -> Result<bool, StorageError> {
        storage.attempt(Purpose::Write, |mut txn| {
            let begins = self.bring_up_to_date(&mut *txn, fresh, now)?;
            txn.commit()?;
            Ok(begins)
        })
    }

    fn bring_up_to_date(&self, txn: &mut dyn Records, fresh: Uuid, now: Timestamp) -> Result<bool, StorageError> {
        let tenant = txn.tenant()?;
        let was_restored = self.head.is_some_and(|(epoch, seq)| epoch != tenant.epoch || seq > tenant.seq);
        let is_older_lineage = match self.head {
            Some((epoch, _)) => txn.lineages()?.iter().rev().skip(1).any(|lineage| lineage.epoch == epoch),
            None => false,
        };
        let begins = was_restored && !is_older_lineage;
        if begins {
            engine::begin_lineage(txn, fresh)?;
        }
        let known: Vec<Uuid> = self.erased.iter().copied().collect();
        let done: BTreeSet<Uuid> = txn.erased_among(&known)?.into_iter().collect();
        let missing: Vec<Uuid> = known.into_iter().filter(|id| !done.contains(id)).collect();
        if !missing.is_empty() {
            erase::erase(txn, &missing, now)?;
        }
        Ok(begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::sqlite::{Birth, Sqlite};
    use lahituki_testkit::NOW;

    const EPOCH: Uuid = Uuid::from_u128(1);
    const FRESH: Uuid = Uuid::from_u128(2);

    fn storage(seq: u64) -> Sqlite {
        let storage = Sqlite::in_memory(&Birth { epoch: EPOCH, secret: [1; 32] }).unwrap();
        let mut txn = storage.begin(Purpose::Write).unwrap();
        txn.set_head(seq).unwrap();
        txn.commit().unwrap();
        storage
    }

    fn epoch_of(storage: &Sqlite) -> Uuid {
        storage.begin(Purpose::Read).unwrap().tenant().unwrap().epoch
    }

    #[test]
    fn a_database_that_is_behind_begins_a_lineage_and_erases_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger");
        let mut ledger = Ledger::open(&file).unwrap();
        ledger.remember_head(EPOCH, 9).unwrap();
        ledger.remember_erased(&[Uuid::from_u128(77)]).unwrap();

        let restored = storage(8);
        let again = Ledger::open(&file).unwrap();
        assert!(again.reconcile(&restored, FRESH, NOW).unwrap());
        assert_eq!(epoch_of(&restored), FRESH);
        let erased = restored.begin(Purpose::Read).unwrap().erased_among(&[Uuid::from_u128(77)]).unwrap();
        assert_eq!(erased, [Uuid::from_u128(77)]);
        assert!(!again.reconcile(&restored, Uuid::from_u128(3), NOW).unwrap(), "the new lineage is known");
    }

    #[test]
    fn a_database_that_went_on_stays_in_its_lineage() {
        let folder = tempfile::tempdir().unwrap();
        let mut ledger = Ledger::open(&folder.path().join("ledger")).unwrap();
        ledger.remember_head(EPOCH, 9).unwrap();
        let storage = storage(9);
        assert!(!ledger.reconcile(&storage, FRESH, NOW).unwrap());
        assert_eq!(epoch_of(&storage), EPOCH);
    }

    #[test]
    fn a_backup_from_before_the_present_lineage_begins_another() {
        let folder = tempfile::tempdir().unwrap();
        let mut ledger = Ledger::open(&folder.path().join("ledger")).unwrap();
        ledger.remember_head(Uuid::from_u128(5), 3).unwrap();
        assert!(ledger.reconcile(&storage(9), FRESH, NOW).unwrap());
    }

    #[test]
    fn a_line_that_was_cut_off_costs_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger");
        let [one, other] = [1, 2].map(Uuid::from_u128);
        Ledger::open(&file).unwrap().remember_erased(&[one]).unwrap();
        std::fs::write(&file, std::fs::read_to_string(&file).unwrap() + "{\"erased\":\"0000").unwrap();
        Ledger::open(&file).unwrap().remember_erased(&[other]).unwrap();
        assert_eq!(Ledger::open(&file).unwrap().erased, BTreeSet::from([one, other]));
    }
}

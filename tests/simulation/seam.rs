//! The seam between the server's engine and its storage: here the server dies, and here some bugs are planted.

use crate::bugs::Bug;
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::OpAnswer;
use lahituki_protocol::messages::{Erased, Gone, Lineage};
use lahituki_protocol::sum::AudienceSum;
use lahituki_server::storage::{
    FeedFrom, FeedItem, LaptopRecord, Member, Records, StorageError, StoredRow, SumChange, Tenant,
};
use std::ops::ControlFlow;
use uuid::Uuid;

type Stored<T> = Result<T, StorageError>;

/// A transaction that fails once it has been asked a number of times, and that may be buggy.
pub(crate) struct Seam<'t> {
    records: &'t mut dyn Records,
    calls_left: u32,
    bug: Option<Bug>,
}

impl<'t> Seam<'t> {
    /// Returns a seam over a transaction.
    pub(crate) fn new(records: &'t mut dyn Records, calls_left: u32, bug: Option<Bug>) -> Self {
        Self { records, calls_left, bug }
    }

    /// Counts a question and passes it on.
    fn ask(&mut self) -> Stored<&mut dyn Records> {
        self.calls_left = self.calls_left.checked_sub(1).ok_or_else(died)?;
        Ok(self.records)
    }

    fn has(&self, bug: Bug) -> bool {
        self.bug == Some(bug)
    }
}

fn died() -> StorageError {
    StorageError::Database("the server died".into())
}

impl Records for Seam<'_> {
    fn tenant(&mut self) -> Stored<Tenant> {
        let tenant = self.ask()?.tenant()?;
        let horizon = if self.has(Bug::GarbageUnderPages) { 0 } else { tenant.horizon };
        Ok(Tenant { horizon, ..tenant })
    }

    fn set_head(&mut self, seq: u64) -> Stored<()> {
        self.ask()?.set_head(seq)
    }

    fn lineages(&mut self) -> Stored<Vec<Lineage>> {
        self.ask()?.lineages()
    }

    fn begin_lineage(&mut self, lineage: &Lineage) -> Stored<()> {
        self.ask()?.begin_lineage(lineage)
    }

    fn rows(&mut self, ids: &[Uuid]) -> Stored<Vec<StoredRow>> {
        let mut rows = self.ask()?.rows(ids)?;
        if self.has(Bug::LaneTimeIgnored) {
            for version in rows.iter_mut().flat_map(|row| row.versions.fields.values_mut()) {
                version.made_at = Timestamp(i64::MIN);
            }
        }
        Ok(rows)
    }

    fn put_rows(&mut self, rows: &[StoredRow]) -> Stored<()> {
        if self.has(Bug::LostChangeNotRecorded) {
            let mut rows = rows.to_vec();
            for row in rows.iter_mut().filter(|row| row.kind == Kind::LostChange) {
                row.body.insert("fields".to_owned(), Body::new().into());
            }
            return self.ask()?.put_rows(&rows);
        }
        self.ask()?.put_rows(rows)
    }

    fn remove_rows(&mut self, ids: &[Uuid]) -> Stored<()> {
        self.ask()?.remove_rows(ids)
    }

    fn bodies(&mut self, kind: Kind) -> Stored<Vec<(Uuid, Body)>> {
        self.ask()?.bodies(kind)
    }

    fn rows_with(&mut self, kind: Kind, field: &str, text: &str) -> Stored<Vec<StoredRow>> {
        self.ask()?.rows_with(kind, field, text)
    }

    fn put_gone(&mut self, gone: &[Gone]) -> Stored<()> {
        if self.has(Bug::NoGoneOnMove) {
            let rows = self.ask()?.rows(&gone.iter().map(|gone| gone.id).collect::<Vec<_>>())?;
            let moved = |gone: &&Gone| rows.iter().any(|row| row.id == gone.id && row.deleted_at.is_none());
            let gone: Vec<_> = gone.iter().filter(|gone| !moved(gone)).cloned().collect();
            return self.ask()?.put_gone(&gone);
        }
        self.ask()?.put_gone(gone)
    }

    fn has_left(&mut self, person: PersonId, id: Uuid) -> Stored<bool> {
        self.ask()?.has_left(person, id)
    }

    fn forget_gone(&mut self, back: &[(Audience, Uuid)]) -> Stored<()> {
        self.ask()?.forget_gone(back)
    }

    fn erased_among(&mut self, ids: &[Uuid]) -> Stored<Vec<Uuid>> {
        if self.has(Bug::ErasureForgotten) {
            return Ok(Vec::new());
        }
        self.ask()?.erased_among(ids)
    }

    fn put_erased(&mut self, erased: &[Erased]) -> Stored<()> {
        self.ask()?.put_erased(erased)
    }

    fn answers(&mut self, ops: &[Uuid]) -> Stored<Vec<OpAnswer>> {
        if self.has(Bug::NoDedupe) {
            return Ok(Vec::new());
        }
        self.ask()?.answers(ops)
    }

    fn keep_answers(&mut self, answers: &[OpAnswer], head: u64) -> Stored<()> {
        if self.has(Bug::NoDedupe) {
            return Ok(());
        }
        self.ask()?.keep_answers(answers, head)
    }

    fn members(&mut self) -> Stored<Vec<Member>> {
        self.ask()?.members()
    }

    fn memberships_of(&mut self, person: PersonId) -> Stored<Vec<Member>> {
        self.ask()?.memberships_of(person)
    }

    fn memberships_since(&mut self, person: PersonId, seq: u64) -> Stored<Vec<Member>> {
        self.ask()?.memberships_since(person, seq)
    }

    fn put_members(&mut self, members: &[Member]) -> Stored<()> {
        self.ask()?.put_members(members)
    }

    fn add_to_sums(&mut self, changes: &[SumChange]) -> Stored<()> {
        self.ask()?.add_to_sums(changes)
    }

    fn sums_of(&mut self, person: PersonId) -> Stored<Vec<AudienceSum>> {
        self.ask()?.sums_of(person)
    }

    fn laptop(&mut self, id: Uuid) -> Stored<Option<LaptopRecord>> {
        self.ask()?.laptop(id)
    }

    fn laptops(&mut self) -> Stored<Vec<LaptopRecord>> {
        self.ask()?.laptops()
    }

    fn put_laptop(&mut self, laptop: &LaptopRecord) -> Stored<()> {
        self.ask()?.put_laptop(laptop)
    }

    fn put_milestone(&mut self, at: Timestamp, head: u64) -> Stored<()> {
        self.ask()?.put_milestone(at, head)
    }

    fn milestone_before(&mut self, at: Timestamp) -> Stored<Option<(Timestamp, u64)>> {
        self.ask()?.milestone_before(at)
    }

    fn forget_up_to(&mut self, horizon: u64) -> Stored<()> {
        self.ask()?.forget_up_to(horizon)
    }

    fn feed(
        &mut self,
        person: PersonId,
        from: &FeedFrom,
        each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
    ) -> Stored<()> {
        self.ask()?.feed(person, from, each)
    }
}

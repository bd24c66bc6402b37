//! Units of work, which are done again when the database asks for it.

use super::{Purpose, Storage, StorageError, Txn};
use std::time::{Duration, Instant};

/// How often a unit of work is tried before its failure counts.
const ATTEMPTS: u32 = 6;

/// After how long it is not tried again, because the one who asked will soon not wait any more.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest pause after the first failure; each further one may be three times as long, 1.2 seconds in all.
const FIRST_PAUSE: Duration = Duration::from_millis(10);

/// An error of a unit of work, some of which pass.
pub trait Passing: From<StorageError> {
    /// Whether the same work may succeed a moment later.
    fn passes(&self) -> bool;
}

impl Passing for StorageError {
    fn passes(&self) -> bool {
        matches!(self, Self::TryAgain(_))
    }
}

impl dyn Storage + '_ {
    /// Does a unit of work in a transaction of its own, which `work` commits. When the database fails in a way that
    /// passes, the work is done again in a fresh transaction, after a pause: it must be harmless to do twice.
    ///
    /// # Errors
    /// What the work fails with, at the last of a few attempts when it passes.
    pub fn attempt<T, E: Passing>(
        &self,
        purpose: Purpose,
        mut work: impl FnMut(Box<dyn Txn + '_>) -> Result<T, E>,
    ) -> Result<T, E> {
        attempt(|| self.begin(purpose).map_err(E::from).and_then(&mut work))
    }
}

/// Does something that the database may ask to be done again.
///
/// # Errors
/// What it fails with, at the last of a few attempts when that passes.
pub fn attempt<T, E: Passing>(mut work: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let begun = Instant::now();
    let mut longest_pause = FIRST_PAUSE;
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        match work() {
            Err(error) if error.passes() && left > 0 && begun.elapsed() < PATIENCE => {
                std::thread::sleep(longest_pause.mul_f64(chance()));
                longest_pause *= 3;
            }
            done => return done,
        }
    }
}

/// Returns a number between 0 and 1, so that those who stood in each other's way do not meet again.
fn chance() -> f64 {
    // Without random bytes the pause is as long as it may be.
    getrandom::u32().map_or(1.0, |random| f64::from(random) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::push::push;
    use crate::storage::sqlite::{Birth, Sqlite};
    use lahituki_domain::Entity;
    use lahituki_domain::access::Actor;
    use lahituki_domain::ids::PersonId;
    use lahituki_domain::people::Role;
    use lahituki_protocol::Op;
    use lahituki_testkit::{self as testkit, CountedIds, NOW};
    use uuid::Uuid;

    fn away() -> StorageError {
        StorageError::TryAgain("away".into())
    }

    /// Returns how often work is tried that fails so often, and whether it succeeds in the end.
    fn tries(failures: u32, failure: fn() -> StorageError) -> (u32, bool) {
        let mut tries = 0;
        let done = attempt(|| {
            tries += 1;
            if tries > failures { Ok(()) } else { Err(failure()) }
        });
        (tries, done.is_ok())
    }

    #[test]
    fn what_passes_is_tried_a_few_times_and_what_does_not_once() {
        assert_eq!(tries(0, away), (1, true));
        assert_eq!(tries(3, away), (4, true));
        assert_eq!(tries(u32::MAX, away), (ATTEMPTS, false));
        assert_eq!(tries(u32::MAX, || StorageError::Damaged { what: "a kind" }), (1, false));
    }

    #[test]
    fn a_push_whose_answer_was_lost_after_the_commit_is_answered_alike_and_done_once() {
        let storage = Sqlite::in_memory(&Birth { epoch: Uuid::from_u128(1), secret: [1; 32] }).unwrap();
        let storage: &dyn Storage = &storage;
        let actor = Actor::of(PersonId(Uuid::nil()), vec![testkit::grant(Role::Admin, &[])]);
        let unit = testkit::unit(&mut CountedIds::default(), "Uusi koulu");
        let (id, kind) = (Uuid::from_u128(77), "unit".to_owned());
        let op = Op { id, row: unit.id.0, kind, new: true, at: NOW, put: Some(unit.to_body()), ..Op::default() };
        let mut answers = Vec::new();
        let done = storage.attempt(Purpose::Write, |mut txn| {
            answers.push(push(&mut *txn, actor.clone(), std::slice::from_ref(&op), NOW)?);
            txn.commit()?;
            if answers.len() == 1 { Err(away()) } else { Ok(()) }
        });
        done.unwrap();
        assert_eq!(answers[0], answers[1]);
        assert_eq!(storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq, answers[0][0].seq);
    }
}

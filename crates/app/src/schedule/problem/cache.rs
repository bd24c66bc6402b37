//! The plan that is kept between two queries, so that a slot can be dragged without reading the database at each step.

use super::Judged;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::schedule::Span;
use std::sync::{Arc, Mutex, PoisonError};

/// The plan that was asked for last.
#[derive(Debug, Default)]
pub(crate) struct Boards {
    last: Mutex<Option<Kept>>,
}

#[derive(Debug)]
struct Kept {
    /// The state of the database that it shows.
    version: i64,
    /// Short notice depends on the day.
    today: Day,
    judged: Arc<Judged>,
}

impl Boards {
    /// Returns the plan of some days: the one that is kept when it still holds and reaches so far, else a new one.
    pub(super) fn get(
        &self,
        reading: &Reading<'_>,
        days: Span,
        judge: impl FnOnce() -> Result<Judged, Failure>,
    ) -> Result<Arc<Judged>, Failure> {
        // Whoever asks meanwhile waits, and then finds it here.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let version = reading.db.version()?;
        if let Some(kept) = last.as_ref().filter(|kept| kept.holds(version, reading.today, days)) {
            return Ok(Arc::clone(&kept.judged));
        }
        let judged = Arc::new(judge()?);
        *last = Some(Kept { version, today: reading.today, judged: Arc::clone(&judged) });
        Ok(judged)
    }
}

impl Kept {
    fn holds(&self, version: i64, today: Day, days: Span) -> bool {
        let Span { from, until } = self.judged.days;
        (self.version, self.today) == (version, today) && from <= days.from && days.until <= until
    }
}

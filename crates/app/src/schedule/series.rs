//! A slot again and again, on the days on which it can take place.

mod days;

pub(super) use days::Calendar;
pub use days::{SkipReason, Skipped};

use super::plan::{NewSlot, draft, must_plan, stored, who_and_where};
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{SeriesId, SlotId};
use lahituki_domain::schedule::{ScheduleSlot, Span};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest series, in days: a school year and the summer after it.
const LONGEST_DAYS: i64 = 400;

/// A slot to be repeated.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SeriesArg {
    /// The first slot.
    pub slot: NewSlot,
    /// The slot that is there already and becomes the first; `None` when `slot` is added too.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub of: Option<SlotId>,
    /// The last day.
    pub until: Day,
    /// Every how many weeks, 1–8.
    pub every_weeks: u8,
}

/// What became of several days at once.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Added {
    /// How many slots were added.
    pub added: u32,
    /// The days on which none was, in order.
    pub skipped: Vec<Skipped>,
}

/// Repeats a slot on its weekday until a day, past the days on which it cannot take place: one step.
pub(crate) fn add_series(writing: &mut Writing<'_, '_>, new: SeriesArg) -> Result<Added, Failure> {
    must_plan(writing)?;
    let span = Span { from: new.slot.day, until: new.until };
    if !(1..=8).contains(&new.every_weeks) || !(0..=LONGEST_DAYS).contains(&(span.until.0 - span.from.0).num_days()) {
        return Err(Failure::invalid("a series takes place every 1 to 8 weeks and ends within a school year"));
    }
    let calendar = writing.reading(|reading| Calendar::read(reading, span))?;
    let (series, of): (SeriesId, _) = (writing.txn.fresh_id(), new.of);
    let first = ScheduleSlot { series: Some(series), ..draft(writing, new.slot) };
    let about = who_and_where(writing, &first)?.ok_or_else(Failure::not_found)?;
    if let Some(of) = of {
        join(writing, of, series)?;
    }
    let mut repeated = Added { added: 0, skipped: Vec::new() };
    for day in span.days().step_by(7 * usize::from(new.every_weeks)).skip(usize::from(of.is_some())) {
        match calendar.obstacle(first.person, first.unit, day) {
            Some(reason) => repeated.skipped.push(Skipped { day, reason }),
            None => {
                let id = writing.txn.fresh_id();
                writing.create(&ScheduleSlot { id, day, ..first.clone() })?;
                repeated.added += 1;
            }
        }
    }
    writing.step(StepLabel::AddSeries, &about);
    Ok(repeated)
}

/// Makes a slot that is there the first of a series.
fn join(writing: &mut Writing<'_, '_>, slot: SlotId, series: SeriesId) -> Result<(), Failure> {
    let known = stored(writing, slot)?;
    writing.update(&known, &ScheduleSlot { series: Some(series), ..known.clone() })
}

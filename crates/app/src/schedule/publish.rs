//! Publishing a week: everyone then sees its slots, unless a rule that binds is broken.

mod check;
mod late;

pub(crate) use check::check_week;
pub use check::{LateSlot, WeekCheck};
pub(super) use late::{Notices, record_consent};

use super::plan::{go_to, must_plan};
use super::problem;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use check::Checked;
use lahituki_domain::IsoWeek;
use lahituki_domain::schedule::{Consent, Placement, Publication, ScheduleSlot, SlotState, Span};
use lahituki_store::schedule::{self, changes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which week is published, and why although it is late for some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PublishArg {
    /// The week.
    pub week: IsoWeek,
    /// Why slots may come later than the roster notice allows, where some do.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub consent: Option<Consent>,
}

/// What publishing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Published {
    /// How many slots became visible to everyone.
    pub slots: u32,
}

/// Publishes the drafts of a week and keeps who was then told to be where.
///
/// Refused while a rule that binds is broken, and for slots that come too late without a consent.
pub(crate) fn publish(writing: &mut Writing<'_, '_>, arg: PublishArg) -> Result<Published, Failure> {
    must_plan(writing)?;
    let days = days_of(arg.week)?;
    let checked = writing.reading(|reading| Checked::of(reading, days))?;
    if !checked.hard.is_empty() {
        return Err(not_allowed(format!("{} rules are broken", checked.hard.len())));
    }
    if !checked.late.is_empty() && arg.consent.is_none() {
        return Err(not_allowed(format!("{} slots come too late", checked.late.len())));
    }
    writing.step(StepLabel::PublishWeek, &arg.week.week.to_string());
    for slot in &checked.drafts {
        // When and by whom stands in the publication alone: of two who publish at once one is shown what differs, once.
        go_to(writing, slot, SlotState::Published)?;
        if let (true, Some(consent)) = (checked.is_late(slot.id), &arg.consent) {
            record_consent(writing, slot, consent)?;
        }
    }
    remember(writing, arg.week, days)?;
    Ok(Published { slots: checked.drafts.len() as u32 })
}

/// Returns the days of a week.
fn days_of(week: IsoWeek) -> Result<Span, Failure> {
    let monday = week.monday().ok_or_else(|| Failure::invalid("the year has no such week"))?;
    Ok(problem::week_of(monday))
}

/// Returns the failure of something that a rule forbids as things stand.
pub(super) fn not_allowed(message: String) -> Failure {
    Failure::new(FailureCode::NotAllowed, message)
}

/// Writes down who is now told to be where in a week; nothing for a week without slots.
fn remember(writing: &mut Writing<'_, '_>, week: IsoWeek, days: Span) -> Result<(), Failure> {
    let takes_place = |slot: &ScheduleSlot| {
        !slot.state.is_unpublished() && !matches!(slot.state, SlotState::Cancelled | SlotState::Absent)
    };
    let slots = schedule::between(&writing.txn.read(), days.from, days.until)?;
    let slots: Vec<Placement> = slots.iter().filter(|slot| takes_place(slot)).map(ScheduleSlot::placement).collect();
    if slots.is_empty() {
        return Ok(());
    }
    let (id, by, at) = (Publication::id_of(week), writing.me.person, writing.now);
    let publication = Publication { id, week, by, at, slots };
    match changes::publication(&writing.txn.read(), week)? {
        Some(before) if before.slots == publication.slots => Ok(()),
        Some(before) => writing.update(&before, &publication),
        None => writing.create(&publication),
    }
}

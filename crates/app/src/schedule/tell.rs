//! Telling people what changed after a week was published, or taking it back before anyone knows.

mod untold;

pub use untold::UntoldRow;
pub(crate) use untold::untold;

use super::plan::{must_plan, stored};
use super::planned::{self, Planned, moved};
use super::problem::{judged, week_of};
use super::publish::{Notices, not_allowed, record_consent};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::ids::{PersonId, SlotId};
use lahituki_domain::schedule::{Consent, ScheduleSlot, SlotChange, SlotState, Told};
use lahituki_planner::evaluate::{Finding, Rule};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TellArg {
    /// The slots; everything that waits when `None`.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub slots: Option<Vec<SlotId>>,
    /// Why it may come later than the roster notice allows, where some does.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub consent: Option<Consent>,
}

/// Who was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TellResult {
    /// How many people.
    pub people: u32,
}

/// What is taken back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeBackArg {
    /// The slots.
    pub slots: Vec<SlotId>,
}

/// Makes the changes true for everyone and notes who was told: one step.
///
/// Refused for what comes too late without a consent, and for added slots that break a rule that binds.
pub(crate) fn tell(writing: &mut Writing<'_, '_>, arg: TellArg) -> Result<TellResult, Failure> {
    must_plan(writing)?;
    let mut waiting = writing.reading(planned::untold)?;
    waiting.retain(|planned| arg.slots.as_ref().is_none_or(|slots| slots.contains(&planned.slot.id)));
    let notices = writing.reading(Notices::read)?;
    if arg.consent.is_none() && waiting.iter().any(|planned| is_late(&notices, planned)) {
        return Err(not_allowed("some of it comes too late".to_owned()));
    }
    writing.reading(|reading| check_added(reading, &waiting))?;
    let mut people = BTreeSet::new();
    for planned in waiting {
        let consent = arg.consent.as_ref().filter(|_| is_late(&notices, &planned));
        match planned.change {
            Some(change) => people.extend(apply(writing, change, consent)?),
            None => people.extend(publish_added(writing, &planned.slot, consent)?),
        }
    }
    writing.step(StepLabel::TellChanges, &people.len().to_string());
    Ok(TellResult { people: people.len() as u32 })
}

/// Forgets changes that nobody has been told of, and slots that were added to a published week: one step.
pub(crate) fn take_back(writing: &mut Writing<'_, '_>, arg: TakeBackArg) -> Result<Nothing, Failure> {
    must_plan(writing)?;
    let waiting = writing.reading(planned::untold)?;
    let wanted: Vec<Planned> = waiting.into_iter().filter(|planned| arg.slots.contains(&planned.slot.id)).collect();
    for planned in &wanted {
        for change in writing.reading(|reading| planned::untold_of(reading, planned.slot.id))? {
            writing.delete(&change)?;
        }
        if planned.is_added {
            writing.delete(&planned.slot)?;
        }
    }
    writing.step(StepLabel::TakeBackChanges, &wanted.len().to_string());
    Ok(Nothing {})
}

/// Returns whether a change that waits needs a consent.
fn is_late(notices: &Notices, planned: &Planned) -> bool {
    let after = planned.slot.placement();
    notices.is_late(planned.known().as_ref(), (!planned.is_cancelled()).then_some(&after))
}

/// Makes a change true, and returns who was told.
fn apply(
    writing: &mut Writing<'_, '_>,
    change: SlotChange,
    consent: Option<&Consent>,
) -> Result<Vec<PersonId>, Failure> {
    let people = change.concerns();
    let (at, by) = (writing.now, writing.me.person);
    let slot = stored(writing, change.slot)?;
    let state = if change.cancel { SlotState::Cancelled } else { SlotState::Published };
    let told = Some(Told { at, by, people: Vec::new() });
    writing.update(&slot, &ScheduleSlot { state, told, ..moved(&slot, change.after()) })?;
    for older in writing.reading(|reading| planned::untold_of(reading, change.slot))? {
        if older.id != change.id {
            writing.delete(&older)?;
        }
    }
    let told = Some(Told { at, by, people: people.clone() });
    writing.update(&change, &SlotChange { consent: consent.cloned(), told, ..change.clone() })?;
    Ok(people)
}

/// Publishes a slot that was added, and returns who was told.
fn publish_added(
    writing: &mut Writing<'_, '_>,
    slot: &ScheduleSlot,
    consent: Option<&Consent>,
) -> Result<Option<PersonId>, Failure> {
    let told = Some(Told { at: writing.now, by: writing.me.person, people: Vec::new() });
    writing.update(slot, &ScheduleSlot { state: SlotState::Published, told, ..slot.clone() })?;
    if let Some(consent) = consent {
        record_consent(writing, slot, consent)?;
    }
    Ok(slot.person)
}

/// Refuses added slots that break a rule that binds. The roster notice is answered by a consent.
fn check_added(reading: &Reading<'_>, waiting: &[Planned]) -> Result<(), Failure> {
    let added: Vec<&Planned> = waiting.iter().filter(|planned| planned.is_added).collect();
    let mut weeks: Vec<_> = added.iter().map(|planned| week_of(planned.slot.day)).collect();
    weeks.dedup();
    for week in weeks {
        let judged = judged(reading, week)?;
        let is_added = |id: &SlotId| added.iter().any(|planned| planned.slot.id == *id);
        let marks_added =
            |finding: &Finding| finding.slots.iter().filter_map(|slot| judged.slots.thing(slot.0)).any(is_added);
        let binds = |finding: &&Finding| finding.is_hard() && finding.rule() != Rule::RosterNotice;
        let broken = judged.board.findings().into_iter().filter(binds).filter(|finding| marks_added(finding)).count();
        if broken > 0 {
            return Err(not_allowed(format!("{broken} rules are broken")));
        }
    }
    Ok(())
}

//! Being away, and coming back. Why is nobody's business: nobody is asked and nothing is kept.

use super::swap::withdraw_of_slot;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::{AbsenceId, PersonId};
use lahituki_domain::schedule::{Absence, AbsenceKind, ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::time::minutes_in_finland;
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Someone is away for some days.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewAbsence {
    /// Who; I myself when it is `None`.
    pub person: Option<PersonId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// What became of the slots of someone who is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Reported {
    /// The absence.
    pub absence: AbsenceId,
    /// How many slots the person will not come to.
    pub absent: u32,
    /// For how many of them someone else is needed.
    pub open: u32,
}

/// Someone who was away works again.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, TS)]
pub struct AbsenceEnd {
    /// The absence.
    pub id: AbsenceId,
    /// The first day of work. On or before the first day of the absence, there was none.
    pub back_on: Day,
}

/// What became of the slots of someone who is back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Back {
    /// How many slots are the person's again.
    pub back: u32,
    /// How many stay with whoever took them.
    pub taken: u32,
}

pub(crate) fn report_absence(writing: &mut Writing<'_, '_>, new: NewAbsence) -> Result<Reported, Failure> {
    let person = new.person.unwrap_or(writing.me.person);
    let name = people::person(&writing.txn.read(), person)?.ok_or_else(Failure::not_found)?.called_name;
    writing.step(StepLabel::ReportAbsence, &name);
    let slots = schedule::of_person_between(&writing.txn.read(), person, new.from, new.until)?;
    let absence = Absence {
        id: writing.txn.fresh_id(),
        person,
        from: new.from,
        until: new.until,
        start: since(writing, new.from, &slots),
        end: None,
        kind: if new.from <= writing.today { AbsenceKind::Sudden } else { AbsenceKind::Planned },
    };
    writing.create(&absence)?;
    let mut reported = Reported { absence: absence.id, absent: 0, open: 0 };
    for slot in slots.iter().filter(|slot| is_expected(slot) && absence.covers(slot.day, slot.start, slot.end)) {
        withdraw_of_slot(writing, slot.id)?;
        writing.update(slot, &ScheduleSlot { state: SlotState::Absent, ..slot.clone() })?;
        reported.absent += 1;
        if slot.day >= writing.today && is_counted_on(slot) {
            leave_open(writing, slot, &absence)?;
            reported.open += 1;
        }
    }
    Ok(reported)
}

pub(crate) fn end_absence(writing: &mut Writing<'_, '_>, end: AbsenceEnd) -> Result<Back, Failure> {
    let absence = schedule::changes::absence(&writing.txn.read(), end.id)?.ok_or_else(Failure::not_found)?;
    let name = people::person(&writing.txn.read(), absence.person)?.map(|person| person.called_name);
    writing.step(StepLabel::EndAbsence, &name.unwrap_or_default());
    let first = end.back_on.max(absence.from);
    let others = schedule::absences_of_from(&writing.txn.read(), absence.person, first)?;
    if first == absence.from {
        writing.delete(&absence)?;
    } else {
        writing
            .update(&absence, &Absence { until: absence.until.min(first.plus(-1)), end: None, ..absence.clone() })?;
    }
    let mut back = Back { back: 0, taken: 0 };
    let still_away = |slot: &ScheduleSlot| {
        others.iter().any(|other| other.id != absence.id && other.covers(slot.day, slot.start, slot.end))
    };
    for slot in schedule::of_person_between(&writing.txn.read(), absence.person, first, absence.until)? {
        if slot.state != SlotState::Absent || still_away(&slot) {
            continue;
        }
        if close_again(writing, &slot)? {
            // Whoever says it of themselves knows it; another has to hear of it.
            let knows = absence.person == writing.me.person;
            let state = if knows { SlotState::Acknowledged } else { SlotState::Published };
            writing.update(&slot, &ScheduleSlot { state, ..slot.clone() })?;
            back.back += 1;
        } else {
            back.taken += 1;
        }
    }
    Ok(back)
}

/// Returns from when on the first day the person is away: from now on when a slot of today has begun already.
fn since(writing: &Writing<'_, '_>, from: Day, slots: &[ScheduleSlot]) -> Option<u16> {
    let now = minutes_in_finland(writing.now);
    let has_begun = |slot: &ScheduleSlot| slot.day == from && slot.start < now && slot.planned_minutes() > 0;
    (from == writing.today && slots.iter().any(has_begun)).then_some(now)
}

/// Returns whether everyone believes that the person comes.
fn is_expected(slot: &ScheduleSlot) -> bool {
    matches!(slot.state, SlotState::Published | SlotState::Acknowledged | SlotState::Swapping)
}

/// Returns whether somebody waits for whoever comes, so that someone else is needed.
fn is_counted_on(slot: &ScheduleSlot) -> bool {
    slot.unit.is_some() && matches!(slot.kind, SlotKind::Koulu | SlotKind::Paivystys)
}

/// Leaves the place of a slot open for as long as its person is away.
fn leave_open(writing: &mut Writing<'_, '_>, slot: &ScheduleSlot, absence: &Absence) -> Result<(), Failure> {
    let (from, until) = absence.away_on(slot.day).unwrap_or((slot.start, slot.end));
    let open = ScheduleSlot {
        id: ScheduleSlot::stand_in_of(slot.id),
        person: None,
        start: slot.start.max(from),
        end: slot.end.min(until),
        state: SlotState::Published,
        pinned: false,
        series: None,
        replaces: Some(slot.id),
        told: None,
        ..slot.clone()
    };
    match schedule::slot(&writing.txn.read(), open.id)? {
        None => writing.create(&open),
        // Someone else has said the same already, or the person came back in between.
        Some(before) if before.person.is_none() => writing.update(&before, &open),
        Some(_) => Ok(()),
    }
}

/// Closes the place that a slot left open, and returns whether nobody has taken it.
fn close_again(writing: &mut Writing<'_, '_>, slot: &ScheduleSlot) -> Result<bool, Failure> {
    let Some(open) = schedule::slot(&writing.txn.read(), ScheduleSlot::stand_in_of(slot.id))? else { return Ok(true) };
    if open.person.is_some() && open.planned_minutes() > 0 {
        return Ok(false);
    }
    writing.update(&open, &ScheduleSlot { state: SlotState::Cancelled, ..open.clone() })?;
    Ok(true)
}

//! What turns out otherwise than planned: slots without anyone, people who are away, a swap, a change that nobody was told yet;
//! and what was published before it.

use super::content::Content;
use super::work_year::{AbsenceContent, OpenSlot};
use super::{Demo, people, places, plan};
use lahituki_domain::ids::{AbsenceId, SlotChangeId, SlotId, SwapId, named};
use lahituki_domain::schedule::{
    Absence, Placement, Publication, ScheduleSlot, SlotChange, SlotKind, SlotState, Swap, SwapState, Told,
};
use lahituki_domain::{Day, IsoWeek, Timestamp};

/// The coordinator who plans.
const PLANNER: &str = "aino";
/// Whose slot of the coming week is to move without anyone having been told.
const MOVED: &str = "oona";
const MOVED_BY_MINUTES: u16 = 30;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const PUBLISHED_BEFORE_MS: i64 = 9 * DAY_MS;

/// All that turns out otherwise.
pub(super) struct Turns {
    pub(super) changes: Vec<SlotChange>,
    pub(super) publications: Vec<Publication>,
    pub(super) swaps: Vec<Swap>,
}

fn this_monday(demo: &Demo) -> Day {
    demo.today.plus(1 - i64::from(demo.today.weekday()))
}

/// Returns when people are away.
pub(super) fn absences(content: &Content, demo: &Demo) -> Vec<Absence> {
    let day = |one: &AbsenceContent| this_monday(demo).plus(7 * one.week + one.weekday - 1);
    content.year.absences.iter().map(|one| absent(one, day(one))).collect()
}

/// Returns what turns out otherwise, and puts what it does to the slots into them.
pub(super) fn turns(content: &Content, slots: &mut Vec<ScheduleSlot>, demo: &Demo) -> Turns {
    let monday = this_monday(demo);
    let open = content.year.open_slots.iter();
    let open = open.map(|open| open_slot(open, monday.plus(7 * open.week + open.weekday - 1)));
    slots.extend(open.filter(|slot| plan::is_school_day(slot.day)));
    let publications = [0, 1].map(|week| publication(monday.plus(7 * week).week(), slots, demo)).into();
    for slot in slots.iter_mut().filter(|slot| slot.day.week() >= monday.week() && !slot.state.is_unpublished()) {
        slot.told = Some(Told { at: published_at(demo), by: people::id_of(PLANNER), people: Vec::new() });
    }
    Turns {
        changes: moved(slots, monday.plus(7), demo).into_iter().collect(),
        publications,
        swaps: swap(content, slots, monday).into_iter().collect(),
    }
}

fn published_at(demo: &Demo) -> Timestamp {
    demo.now.plus_millis(-PUBLISHED_BEFORE_MS)
}

fn open_slot(open: &OpenSlot, day: Day) -> ScheduleSlot {
    let state = if open.week > 1 { SlotState::Draft } else { SlotState::Published };
    ScheduleSlot {
        id: SlotId(named(&["demo open slot", &open.unit, &day.to_string()])),
        person: None,
        unit: Some(places::id_of(&open.unit)),
        day,
        start: open.start,
        end: open.end,
        kind: SlotKind::Koulu,
        state,
        note: open.note.clone(),
        pinned: false,
        series: None,
        skills: open.skills.clone(),
        replaces: None,
        told: None,
    }
}

fn publication(week: IsoWeek, slots: &[ScheduleSlot], demo: &Demo) -> Publication {
    let of_week = slots.iter().filter(|slot| slot.day.week() == week && !slot.state.is_unpublished());
    Publication {
        id: Publication::id_of(week),
        week,
        by: people::id_of(PLANNER),
        at: published_at(demo),
        slots: of_week.map(ScheduleSlot::placement).collect(),
    }
}

fn absent(absence: &AbsenceContent, from: Day) -> Absence {
    Absence {
        id: AbsenceId(named(&["demo absence", &absence.person, &from.to_string()])),
        person: people::id_of(&absence.person),
        from,
        until: from.plus(absence.days - 1),
        start: None,
        end: None,
        kind: absence.kind,
    }
}

/// Returns the first slot at a unit from a Monday on that a person was told of.
fn first_told<'a>(slots: &'a mut [ScheduleSlot], key: &str, monday: Day) -> Option<&'a mut ScheduleSlot> {
    slots.iter_mut().find(|slot| {
        let is_theirs = slot.person == Some(people::id_of(key)) && slot.unit.is_some();
        is_theirs && slot.day >= monday && matches!(slot.state, SlotState::Published | SlotState::Acknowledged)
    })
}

fn moved(slots: &mut [ScheduleSlot], monday: Day, demo: &Demo) -> Option<SlotChange> {
    let before: Placement = first_told(slots, MOVED, monday)?.placement();
    Some(SlotChange {
        id: SlotChangeId(named(&["demo change", &before.slot.to_string()])),
        slot: before.slot,
        person: before.person,
        unit: before.unit,
        day: before.day,
        start: before.start + MOVED_BY_MINUTES,
        end: before.end,
        note: before.note.clone(),
        cancel: false,
        before,
        made_by: people::id_of(PLANNER),
        made_at: demo.now.plus_millis(-DAY_MS),
        consent: None,
        told: None,
    })
}

fn swap(content: &Content, slots: &mut [ScheduleSlot], monday: Day) -> Option<Swap> {
    let wish = &content.year.swap;
    let slot = first_told(slots, &wish.from, monday.plus(7 * wish.week))?;
    slot.state = SlotState::Swapping;
    Some(Swap {
        id: SwapId(named(&["demo swap", &slot.id.to_string()])),
        slot: slot.id,
        from: people::id_of(&wish.from),
        to: None,
        message: wish.message.clone(),
        taker: None,
        state: SwapState::Asked,
    })
}

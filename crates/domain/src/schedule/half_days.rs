//! How many half-days a unit needs, was promised, is planned and got.

use super::demand::Demand;
use super::outline::SlotOutline;
use super::slot::{SlotKind, SlotState};
use crate::time::{Day, IsoWeek};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

const NOON: u16 = 12 * 60;
/// How long a slot has to reach over noon to count on that side too, in minutes.
const LEAST_MINUTES: u16 = 60;

/// The morning or the afternoon of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Half {
    /// Before noon.
    Am,
    /// After noon.
    Pm,
}

/// The half-days of a unit in some weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct HalfDays {
    /// Those that it needs.
    pub needed: u16,
    /// Those that it was promised.
    pub promised: u16,
    /// Those on which someone is planned there or was there.
    pub planned: u16,
    /// Those of an open slot, for which someone is still to be found.
    pub open: u16,
    /// Those on which someone was there.
    pub delivered: u16,
}

impl HalfDays {
    /// Returns the sum of two times.
    pub fn plus(self, other: Self) -> Self {
        Self {
            needed: self.needed.saturating_add(other.needed),
            promised: self.promised.saturating_add(other.promised),
            planned: self.planned.saturating_add(other.planned),
            open: self.open.saturating_add(other.open),
            delivered: self.delivered.saturating_add(other.delivered),
        }
    }
}

/// Returns the halves of the day that a time takes up: those that hold an hour of it or all of it.
pub fn halves(start: u16, end: u16) -> impl Iterator<Item = Half> {
    let before = end.min(NOON).saturating_sub(start);
    let after = end.saturating_sub(start.max(NOON));
    let morning = before > 0 && (after == 0 || before >= LEAST_MINUTES || before >= after);
    let afternoon = after > 0 && (before == 0 || after >= LEAST_MINUTES || after > before);
    [(morning, Half::Am), (afternoon, Half::Pm)].into_iter().filter_map(|(takes, half)| takes.then_some(half))
}

/// Returns the half-days of a unit in a week, of its demand and its slots of the week.
///
/// A half-day counts once, however many people are there: a newcomer who comes along adds none. A unit needs and was
/// promised no more than the halves of the days on which it is open.
pub fn half_days<'a>(
    demand: Option<&Demand>,
    week: IsoWeek,
    slots: impl IntoIterator<Item = &'a SlotOutline>,
    is_open: impl Fn(Day) -> bool,
) -> HalfDays {
    let [mut planned, mut open, mut delivered] = [const { BTreeSet::new() }; 3];
    for slot in slots.into_iter().filter(|slot| slot.day.week() == week && is_support(slot)) {
        let days = halves(slot.start, slot.end).map(|half| (slot.day, half));
        match (slot.person, slot.state) {
            (None, _) => open.extend(days),
            (Some(_), SlotState::Done) => delivered.extend(days),
            (Some(_), _) => planned.extend(days),
        }
    }
    planned.extend(delivered.iter().copied());
    let count = |halves: &BTreeSet<(Day, Half)>| u16::try_from(halves.len()).unwrap_or(u16::MAX);
    let room = 2 * week.days().into_iter().filter(|day| is_open(*day)).count() as u16;
    HalfDays {
        needed: demand.map_or(0, |demand| demand.needed_in(week)).min(room),
        promised: demand.map_or(0, |demand| demand.promised_in(week)).min(room),
        planned: count(&planned),
        open: count(&open),
        delivered: count(&delivered),
    }
}

/// Only support at the unit is what it was promised.
fn is_support(slot: &SlotOutline) -> bool {
    slot.planned_minutes() > 0 && matches!(slot.kind, SlotKind::Koulu | SlotKind::Paivystys)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{PersonId, SlotId, UnitId};
    use crate::schedule::WeekNeed;
    use crate::time::SchoolYear;
    use uuid::Uuid;

    const WEEK: IsoWeek = IsoWeek { year: 2026, week: 48 };

    fn slot(person: Option<u128>, weekday: i64, (start, end): (u16, u16), state: SlotState) -> SlotOutline {
        SlotOutline {
            id: SlotId(Uuid::nil()),
            person: person.map(|n| PersonId(Uuid::from_u128(n))),
            unit: Some(UnitId(Uuid::nil())),
            day: WEEK.monday().unwrap().plus(weekday),
            start,
            end,
            kind: SlotKind::Koulu,
            state,
        }
    }

    fn demand() -> Demand {
        let (unit, school_year) = (UnitId(Uuid::nil()), SchoolYear(2026));
        Demand {
            id: Demand::id_of(unit, school_year),
            unit,
            school_year,
            needed_half_days: 4,
            promised_half_days: 3,
            weeks: vec![WeekNeed { week: IsoWeek { year: 2026, week: 33 }, needed: 14 }],
            skills: Vec::new(),
            min_visits_per_month: 0,
        }
    }

    #[test]
    fn a_time_takes_up_the_halves_in_which_it_has_an_hour() {
        let of = |start, end| halves(start, end).collect::<Vec<_>>();
        assert_eq!(
            [of(480, 660), of(720, 900), of(480, 900)],
            [vec![Half::Am], vec![Half::Pm], vec![Half::Am, Half::Pm]]
        );
        assert_eq!([of(480, 750), of(690, 900), of(700, 740)], [vec![Half::Am], vec![Half::Pm], vec![Half::Am]]);
    }

    #[test]
    fn a_half_day_counts_once_and_only_when_someone_comes() {
        let slots = [
            slot(Some(1), 0, (480, 660), SlotState::Done),
            slot(Some(2), 0, (480, 660), SlotState::Done),
            slot(Some(1), 1, (480, 900), SlotState::Published),
            slot(Some(1), 2, (480, 660), SlotState::Absent),
            slot(None, 2, (480, 660), SlotState::Published),
            SlotOutline { kind: SlotKind::Koulutus, ..slot(Some(1), 3, (480, 660), SlotState::Published) },
        ];
        let found = half_days(Some(&demand()), WEEK, &slots, |day| !day.is_weekend());
        assert_eq!(found, HalfDays { needed: 4, promised: 3, planned: 3, open: 1, delivered: 1 });
    }

    #[test]
    fn a_special_week_needs_what_it_says_as_far_as_the_unit_is_open() {
        let special = IsoWeek { year: 2026, week: 33 };
        let needed = |week, days: u8| half_days(Some(&demand()), week, [], |day| day.weekday() <= days).needed;
        assert_eq!([needed(special, 5), needed(special, 3), needed(WEEK, 5), needed(WEEK, 0)], [10, 6, 4, 0]);
        let next_year = IsoWeek { year: 2027, week: 33 };
        assert_eq!(needed(next_year, 5), 0);
    }
}

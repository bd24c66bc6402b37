//! The row of sums: in each week what all can give against what all need.

use super::people::PersonRow;
use super::tally::Tally;
use super::units::UnitYear;
use super::weeks::{PlannerWeek, WeekHoliday, mondays};
use lahituki_domain::Day;
use lahituki_domain::calendar::holiday_on;
use lahituki_domain::schedule::Span;

/// The minutes of a half-day.
const HALF_DAY_MINUTES: u32 = 210;

pub(super) fn weeks(
    today: Day,
    days: Span,
    (people, units): (&[PersonRow], &[UnitYear]),
    tally: &Tally,
) -> Vec<PlannerWeek> {
    let week = |(place, monday): (usize, Day)| {
        let sum =
            |of: fn(&UnitYear) -> &Vec<u16>| units.iter().map(|unit| of(unit)[place]).fold(0, u16::saturating_add);
        let minutes: u32 = people.iter().map(|person| u32::from(person.capacity[place])).sum();
        PlannerWeek {
            week: monday.week(),
            monday,
            is_now: (monday..=monday.plus(6)).contains(&today),
            holidays: holidays(monday),
            capacity: u16::try_from(minutes / HALF_DAY_MINUTES).unwrap_or(u16::MAX),
            needed: sum(|unit| &unit.needed),
            promised: sum(|unit| &unit.promised),
            planned: sum(|unit| &unit.planned),
            open_slots: tally.open_slots[place],
            drafts: tally.drafts[place],
        }
    };
    mondays(days).enumerate().map(week).collect()
}

fn holidays(monday: Day) -> Vec<WeekHoliday> {
    let holiday = |day| Some(WeekHoliday { day, holiday: holiday_on(day)? });
    (0..7).map(|n| monday.plus(n)).filter_map(holiday).collect()
}

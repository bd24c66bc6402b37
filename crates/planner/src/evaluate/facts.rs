//! What follows from the problem alone and is reckoned once.

use super::day::{Day, Week};
use super::placement::{PersonIx, UnitIx};
use super::problem::{Demand, Opening, Person, Problem, Terms, Unit};

/// The problem with its consequences.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) problem: Problem,
    /// The first working days of each newcomer, in order.
    first_days: Vec<Vec<Day>>,
    /// What each person's weeks of the horizon ask for.
    duties: Vec<Vec<Option<Duty>>>,
}

/// What a week asks of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Duty {
    pub(super) minutes: u32,
    pub(super) learning: u32,
}

impl Facts {
    pub(super) fn of(problem: Problem) -> Self {
        let newcomer_days = usize::from(problem.settings.newcomer_days);
        let first_days = problem.people.iter().map(|person| first_days(person, newcomer_days)).collect();
        let duties_of = |person| {
            let weeks = problem.horizon.weeks().enumerate();
            weeks.map(|(place, week)| duty(person, week, place)).collect()
        };
        let duties = problem.people.iter().map(duties_of).collect();
        Self { problem, first_days, duties }
    }

    /// Returns what a week asks of a person; `None` when nothing is agreed or known.
    pub(super) fn duty(&self, person: PersonIx, week: Week) -> Option<Duty> {
        let place = self.problem.horizon.place_of(week)?;
        *self.duties.get(person.0 as usize)?.get(place)?
    }

    /// Returns which of a newcomer's first working days it is, from 1.
    pub(super) fn newcomer_day(&self, person: PersonIx, day: Day) -> Option<u16> {
        let days = self.first_days.get(person.0 as usize)?;
        let is_new = self.problem.person(person)?.newcomer_from? <= day && day <= *days.last()?;
        // A day off in between belongs to the working day before it; before any it is the first.
        is_new.then(|| days.partition_point(|first| *first <= day).max(1) as u16)
    }

    /// Returns when a unit is open; `None` when it is not known.
    pub(super) fn opening(&self, unit: UnitIx, day: Day) -> Option<Opening> {
        self.problem.unit(unit)?.opening.get(self.problem.horizon.place_of_day(day)?).copied()
    }

    /// Returns what a unit needs and was promised in a week, as far as it is open then.
    pub(super) fn demand(&self, unit: UnitIx, week: Week) -> Demand {
        let place = self.problem.horizon.place_of(week);
        let demand = |unit: &Unit| unit.demand.get(place?).copied();
        let Demand { needed, promised } = self.problem.unit(unit).and_then(demand).unwrap_or_default();
        let open = week.days().filter(|day| self.opening(unit, *day) != Some(Opening::Closed)).count();
        let most = 2 * open as u16;
        Demand { needed: needed.min(most), promised: promised.min(most) }
    }
}

impl Person {
    /// Returns what was agreed for a day, whether or not its weekday is one of work.
    pub(super) fn terms_on(&self, day: Day) -> Option<&Terms> {
        self.terms.iter().find(|terms| terms.from <= day && day <= terms.until)
    }

    fn works_on(&self, day: Day) -> bool {
        self.terms_on(day).is_some_and(|terms| terms.weekdays.holds(day))
    }
}

/// The first working days; looked for during a year, as someone may be engaged on few days or none.
fn first_days(person: &Person, count: usize) -> Vec<Day> {
    let Some(from) = person.newcomer_from else { return Vec::new() };
    (0..366).map(|n| from.plus(n)).filter(|day| person.works_on(*day)).take(count).collect()
}

/// What was given for the week, or else the share of each of its working days.
fn duty(person: &Person, week: Week, place: usize) -> Option<Duty> {
    let days = || week.days().filter_map(|day| Some((day, person.terms_on(day)?)));
    days().next()?;
    let share = |of_week: fn(&Terms) -> u16| -> u32 {
        let worked = days().filter(|(day, terms)| terms.weekdays.holds(*day));
        // 420 can be divided by any number of weekdays, so that no share is rounded before they are added.
        let parts: u32 = worked.map(|(_, terms)| u32::from(of_week(terms)) * (420 / terms.weekdays.count())).sum();
        parts / 420
    };
    let (agreed, learning) = (share(|terms| terms.weekly_minutes), share(|terms| terms.learning_minutes));
    let minutes = person.required.get(place).map_or(agreed, |given| u32::from(*given));
    // Holidays shorten the time for learning as they shorten the week.
    let scaled = u64::from(learning) * u64::from(minutes.min(agreed)) / u64::from(agreed.max(1));
    let learning = u32::try_from(scaled).unwrap_or(learning);
    Some(Duty { minutes, learning })
}

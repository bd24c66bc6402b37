//! What everyone carried of the school year before the weeks in question, so that loads can be compared.

use super::Given;
use super::people::required;
use crate::{Failure, Reading};
use lahituki_domain::people::Engagement;
use lahituki_domain::schedule::Span;
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Day, IsoWeek};
use lahituki_planner::evaluate::Carried;
use lahituki_store::schedule::planning;
use std::collections::{BTreeSet, HashMap};

/// Returns what each person was given and what was required of them since the school year began, in the order of their
/// numbers. Sums alone are read, no slots; a newcomer is measured from the start, as nothing is required before it.
pub(super) fn carried(reading: &Reading<'_>, days: Span, given: &Given) -> Result<Vec<Carried>, Failure> {
    let (from, until) = (first_monday(SchoolYear::of(days.from), days.from), days.from.plus(-1));
    let planned: HashMap<_, u32> = planning::minutes_of_people(reading.db, from, until)?.into_iter().collect();
    let days = planning::planned_days(reading.db, from, until)?;
    let weeks: BTreeSet<IsoWeek> = days.into_iter().map(Day::week).collect();
    let carried = given.person_records.iter().map(|person| {
        let engagements: Vec<&Engagement> = given.engagements.iter().filter(|one| one.person == person.id).collect();
        let minutes = weeks.iter().map(|week| u32::from(required(&engagements, &[], *week)));
        Carried { planned: planned.get(&person.id).copied().unwrap_or(0), required: minutes.sum() }
    });
    Ok(carried.collect())
}

/// Returns the Monday on or after the first day of a school year.
fn first_monday(year: SchoolYear, otherwise: Day) -> Day {
    let first = Day::new(year.0, 8, 1).unwrap_or(otherwise);
    first.plus((8 - i64::from(first.weekday())) % 7)
}

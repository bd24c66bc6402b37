//! A person's week in hours.

use crate::titles::alphabetical;
use crate::{Failure, FailureCode, Reading};
use lahituki_domain::ids::{EntryId, PersonId, TimeEntryId};
use lahituki_domain::people::{Engagement, Role};
use lahituki_domain::visits::{TimeCategory, TimeState};
use lahituki_domain::{Day, IsoWeek};
use lahituki_store::people;
use lahituki_store::visits::{self, TimeLine};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Whose hours, of which week.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HoursArg {
    /// The week.
    pub week: IsoWeek,
    /// Whose; mine when left out.
    pub person: Option<PersonId>,
}

/// A person's week in hours.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hours {
    /// The week.
    pub week: IsoWeek,
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// The seven days, Monday first.
    pub days: Vec<HoursDay>,
    /// All minutes of the week.
    pub minutes: u16,
    /// The minutes that the engagement says, when I may see it.
    pub target_minutes: Option<u16>,
    /// The minutes by kind of work, most first.
    pub by_category: Vec<(TimeCategory, u16)>,
    /// The minutes by unit, most first.
    pub by_unit: Vec<(String, u16)>,
    /// The people whose hours I may see, by name, with their minutes of the week; empty unless I coordinate.
    pub people: Vec<PersonHours>,
}

/// A person's sum in the coordinators' list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonHours {
    /// The person.
    pub id: PersonId,
    /// Called name and family name.
    pub name: String,
    /// The minutes of the week.
    pub minutes: u16,
    /// The minutes that the engagement says.
    pub target_minutes: Option<u16>,
}

/// A day of a week in hours.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HoursDay {
    /// The civil day.
    pub day: Day,
    /// The minutes of the day.
    pub minutes: u16,
    /// What they went to: visits first, and each sort in the order of writing.
    pub rows: Vec<TimeRow>,
}

/// A time entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimeRow {
    /// The time entry.
    pub id: TimeEntryId,
    /// How long.
    pub minutes: u16,
    /// What kind of work.
    pub category: TimeCategory,
    /// The unit's name, empty outside the units.
    pub unit_name: String,
    /// What was done: its own text, or that of its visit entry.
    pub text: String,
    /// The visit entry that it came from.
    pub entry: Option<EntryId>,
    /// Whether I may change it here: mine, not approved, and not from a visit entry.
    pub editable: bool,
}

/// Shows the hours of a week: mine, or those of anyone to a coordinator.
pub(crate) fn hours(reading: &Reading<'_>, arg: HoursArg) -> Result<Hours, Failure> {
    let person = arg.person.unwrap_or(reading.me.person);
    let coordinates = reading.me.is(Role::Coordinator);
    if person != reading.me.person && !coordinates {
        return Err(Failure::new(FailureCode::NoRight, "the hours of others are for coordinators"));
    }
    let days = arg.week.days();
    let (Some(monday), Some(sunday)) = (days.first().copied(), days.last().copied()) else {
        return Err(Failure::invalid("the year has no such week"));
    };
    let lines = visits::time_of_person(reading.db, person, monday, sunday)?;
    let targets = targets(reading, monday, sunday)?;
    let name = people::person(reading.db, person)?.map(|person| person.full_name()).unwrap_or_default();
    Ok(Hours {
        week: arg.week,
        person,
        person_name: name,
        minutes: sum(&lines),
        target_minutes: targets.get(&person).copied(),
        by_category: most_first(lines.iter().map(|line| (line.time.category, line.time.minutes))),
        by_unit: most_first(at_units(&lines)),
        days: days.into_iter().map(|day| hours_day(reading, day, &lines)).collect(),
        people: if coordinates { everyone(reading, monday, sunday, &targets)? } else { Vec::new() },
    })
}

/// Returns the minutes a week of each engagement that runs in the week; the one that began last counts.
fn targets(reading: &Reading<'_>, monday: Day, sunday: Day) -> Result<HashMap<PersonId, u16>, Failure> {
    let target = |engagement: Engagement| (engagement.person, engagement.weekly_minutes);
    Ok(people::engagements_between(reading.db, monday, sunday)?.into_iter().map(target).collect())
}

fn everyone(
    reading: &Reading<'_>,
    monday: Day,
    sunday: Day,
    targets: &HashMap<PersonId, u16>,
) -> Result<Vec<PersonHours>, Failure> {
    let sums = visits::minutes_by_person(reading.db, monday, sunday)?;
    let minutes: HashMap<PersonId, u32> = sums.into_iter().map(|sum| (sum.person, sum.minutes)).collect();
    let mut rows: Vec<PersonHours> = people::people(reading.db)?
        .into_iter()
        .filter(|person| targets.contains_key(&person.id) || minutes.contains_key(&person.id))
        .map(|person| PersonHours {
            id: person.id,
            name: person.full_name(),
            minutes: minutes.get(&person.id).copied().map_or(0, capped),
            target_minutes: targets.get(&person.id).copied(),
        })
        .collect();
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    Ok(rows)
}

fn hours_day(reading: &Reading<'_>, day: Day, lines: &[TimeLine]) -> HoursDay {
    let of_day: Vec<&TimeLine> = lines.iter().filter(|line| line.time.day == day).collect();
    HoursDay {
        day,
        minutes: sum(of_day.iter().copied()),
        rows: of_day.into_iter().map(|line| time_row(reading, line)).collect(),
    }
}

fn time_row(reading: &Reading<'_>, line: &TimeLine) -> TimeRow {
    let time = &line.time;
    let mine = time.person == reading.me.person;
    TimeRow {
        id: time.id,
        minutes: time.minutes,
        category: time.category,
        unit_name: line.unit_name.clone(),
        text: if time.text.is_empty() { line.entry_text.clone() } else { time.text.clone() },
        entry: time.entry,
        editable: mine && time.state == TimeState::Draft && time.entry.is_none(),
    }
}

fn at_units(lines: &[TimeLine]) -> impl Iterator<Item = (String, u16)> {
    let at_unit = lines.iter().filter(|line| !line.unit_name.is_empty());
    at_unit.map(|line| (line.unit_name.clone(), line.time.minutes))
}

fn sum<'l>(lines: impl IntoIterator<Item = &'l TimeLine>) -> u16 {
    capped(lines.into_iter().map(|line| u32::from(line.time.minutes)).sum())
}

fn most_first<K: Ord>(minutes: impl Iterator<Item = (K, u16)>) -> Vec<(K, u16)> {
    let mut sums: BTreeMap<K, u32> = BTreeMap::new();
    for (key, minutes) in minutes {
        *sums.entry(key).or_default() += u32::from(minutes);
    }
    let mut sums: Vec<(K, u16)> = sums.into_iter().map(|(key, sum)| (key, capped(sum))).collect();
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
    sums
}

/// A week has 10 080 minutes, so only nonsense is capped.
fn capped(minutes: u32) -> u16 {
    u16::try_from(minutes).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests;

//! The rows of people: what is planned for them against what their engagements ask.

use super::tally::{PersonCell, Tally};
use super::weeks;
use crate::schedule::by_person;
use crate::schedule::problem::required;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, Person, Role};
use lahituki_domain::schedule::{Absence, Span};
use lahituki_store::people;
use lahituki_store::schedule::changes;
use serde::Serialize;
use ts_rs::TS;

/// A person's year. Every list has one place for each week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonYear {
    /// The person.
    pub person: PersonId,
    /// Called name and family name.
    pub name: String,
    /// The planned minutes.
    pub planned: Vec<u16>,
    /// The minutes that the engagements ask for.
    pub required: Vec<u16>,
    /// How many of the slots are not published.
    pub drafts: Vec<u16>,
    /// On how many days an engagement runs; 0 in weeks that none reaches.
    pub engaged_days: Vec<u8>,
    /// On how many working days the person is away all day.
    pub away_days: Vec<u8>,
    /// The first days of engagements in the year that follow no other.
    pub starts: Vec<Day>,
    /// The last days of engagements in the year that no other follows.
    pub ends: Vec<Day>,
    /// The units that the person is planned at.
    pub units: Vec<UnitId>,
}

/// A person of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearPerson {
    /// The person.
    pub person: PersonId,
    /// Called name and family name.
    pub name: String,
}

impl PersonYear {
    pub(super) fn choice(&self) -> YearPerson {
        YearPerson { person: self.person, name: self.name.clone() }
    }
}

/// A person's year, and what they can give.
pub(super) struct PersonRow {
    pub(super) row: PersonYear,
    /// In each week the minutes of work beside learning.
    pub(super) capacity: Vec<u16>,
}

pub(super) fn rows(reading: &Reading<'_>, days: Span, tally: &Tally) -> Result<Vec<PersonRow>, Failure> {
    let engagements = by_person(people::engagements_between(reading.db, days.from, days.until)?, |one| one.person);
    let absences = by_person(changes::absences_between(reading.db, days.from, days.until)?, |one| one.person);
    let mut rows: Vec<PersonRow> = Vec::new();
    for person in people::people(reading.db)? {
        let engagements = engagements.get(&person.id).map_or(&[][..], Vec::as_slice);
        let is_here = !engagements.is_empty() && person.is(Role::Digari);
        if is_here || tally.person(person.id).is_some() {
            let away = absences.get(&person.id).map_or(&[][..], Vec::as_slice);
            rows.push(row(person, days, (engagements, away), tally));
        }
    }
    rows.sort_by_cached_key(|person| alphabetical(&person.row.name));
    Ok(rows)
}

fn row(person: Person, days: Span, (engagements, absences): (&[Engagement], &[Absence]), tally: &Tally) -> PersonRow {
    let counted = tally.person(person.id);
    let count = |of: fn(&PersonCell) -> u16| match counted {
        Some(counted) => counted.weeks.iter().map(of).collect(),
        None => vec![0; weeks::count(days)],
    };
    let (all, away): (Vec<&Engagement>, Vec<&Absence>) = (engagements.iter().collect(), absences.iter().collect());
    let works = |day: &Day| engagements.iter().any(|one| one.terms_on(*day).is_some_and(|terms| terms.works_on(*day)));
    let is_away = |day: &Day| away.iter().any(|absence| absence.away_on(*day) == Some((0, 24 * 60)));
    let per_week = |is_counted: &dyn Fn(&Day) -> bool| -> Vec<u8> {
        weeks::mondays(days).map(|monday| (0..7).map(|n| monday.plus(n)).filter(is_counted).count() as u8).collect()
    };
    let required: Vec<u16> = weeks::mondays(days).map(|monday| required(&all, &away, monday.week())).collect();
    PersonRow {
        capacity: weeks::mondays(days)
            .zip(&required)
            .map(|(monday, &required)| beside_learning(&all, monday, required))
            .collect(),
        row: PersonYear {
            person: person.id,
            name: person.full_name(),
            planned: count(|cell| cell.minutes),
            required,
            drafts: count(|cell| cell.drafts),
            engaged_days: per_week(&|day| engagements.iter().any(|one| one.terms_on(*day).is_some())),
            away_days: per_week(&|day| is_away(day) && works(day)),
            starts: starts(engagements, days),
            ends: ends(engagements, days),
            units: counted.map(|counted| counted.others.iter().copied().collect()).unwrap_or_default(),
        },
    }
}

/// Returns the minutes of a week that are left beside learning; of a shortened week learning takes its share.
fn beside_learning(engagements: &[&Engagement], monday: Day, required: u16) -> u16 {
    let terms = (0..7).find_map(|n| engagements.iter().find_map(|one| one.terms_on(monday.plus(n))));
    let Some(terms) = terms.filter(|terms| terms.weekly_minutes > 0) else { return required };
    let learning = u32::from(required) * u32::from(terms.learning_minutes) / u32::from(terms.weekly_minutes);
    required.saturating_sub(u16::try_from(learning).unwrap_or(u16::MAX))
}

fn starts(engagements: &[Engagement], days: Span) -> Vec<Day> {
    let is_new = |day: &Day| engagements.iter().all(|one| !one.is_valid_on(day.plus(-1)));
    in_span(engagements.iter().map(|one| one.start_on).filter(is_new), days)
}

fn ends(engagements: &[Engagement], days: Span) -> Vec<Day> {
    let is_last = |day: &Day| engagements.iter().all(|one| !one.is_valid_on(day.plus(1)));
    in_span(engagements.iter().filter_map(|one| one.end_on).filter(is_last), days)
}

fn in_span(found: impl Iterator<Item = Day>, days: Span) -> Vec<Day> {
    let mut found: Vec<Day> = found.filter(|day| days.covers(*day)).collect();
    found.sort();
    found.dedup();
    found
}

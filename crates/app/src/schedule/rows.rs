//! The rows of the week board: who is where, who is booked twice, and whose time is running out.

use super::board::{BoardRow, Cards, SlotCard};
use super::planned::Planned;
use super::{by_person, plans};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId};
use lahituki_domain::people::{Engagement, Person, Role};
use lahituki_domain::schedule::{Absence, SlotState, Span};
use lahituki_store::people;
use lahituki_store::schedule::changes;
use std::collections::{HashMap, HashSet};

/// How long before its end an engagement is pointed out.
const ENDING_SOON_DAYS: i64 = 28;

/// What the rows are made of.
pub(super) struct Rows<'a> {
    reading: &'a Reading<'a>,
    week: Span,
    cards: &'a Cards,
    /// The slots that are shown, by day and start.
    shown: Vec<Planned>,
    double: HashSet<SlotId>,
    engagements: HashMap<PersonId, Vec<Engagement>>,
    absences: Vec<Absence>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        reading: &'a Reading<'a>,
        week: Span,
        cards: &'a Cards,
        mut planned: Vec<Planned>,
    ) -> Result<Self, Failure> {
        planned.retain(|planned| is_shown(reading, planned));
        let soon = week.until.plus(ENDING_SOON_DAYS + 1);
        let engagements = by_person(people::engagements_between(reading.db, week.from, soon)?, |one| one.person);
        let absences = changes::absences_between(reading.db, week.from, week.until)?;
        Ok(Self { reading, week, cards, double: double_booked(&planned), shown: planned, engagements, absences })
    }

    /// Returns the slots that are shown, by day and start.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Planned> {
        self.shown.iter()
    }

    /// Returns the slots that nobody has taken.
    pub(super) fn open(&self) -> Vec<SlotCard> {
        let open = self.shown.iter().filter(|planned| planned.slot.person.is_none());
        open.map(|planned| self.cards.card(planned, false)).collect()
    }

    /// Returns the rows by name, the row of the person who asks before all others.
    pub(super) fn all(&self, people: &[Person]) -> Vec<BoardRow> {
        let mut of_people: HashMap<PersonId, Vec<&Planned>> = HashMap::new();
        for planned in &self.shown {
            if let Some(person) = planned.slot.person {
                of_people.entry(person).or_default().push(planned);
            }
        }
        let slots = |person: &Person| of_people.get(&person.id).map_or(&[][..], Vec::as_slice);
        let mut rows: Vec<BoardRow> = people.iter().filter_map(|person| self.row(person, slots(person))).collect();
        rows.sort_by_cached_key(|row| (row.person != self.reading.me.person, alphabetical(&row.name)));
        rows
    }

    /// Returns a person's row, or `None` when the board does not concern them.
    fn row(&self, person: &Person, slots: &[&Planned]) -> Option<BoardRow> {
        let engagements = self.engagements.get(&person.id).map_or(&[][..], Vec::as_slice);
        let is_present = engagements.iter().any(|engagement| engagement.start_on <= self.week.until);
        if slots.is_empty() && !(person.is(Role::Digari) && is_present) {
            return None;
        }
        let plans = plans(self.reading.me);
        let sees_terms = is_present && (plans || person.id == self.reading.me.person);
        Some(BoardRow {
            person: person.id,
            name: person.full_name(),
            planned_minutes: slots.iter().fold(0, |sum: u16, planned| sum.saturating_add(planned.minutes())),
            target_minutes: sees_terms.then(|| self.target_minutes(person.id, engagements)),
            ends_on: plans.then(|| self.ends_on(engagements)).flatten(),
            slots: slots
                .iter()
                .map(|planned| self.cards.card(planned, self.double.contains(&planned.slot.id)))
                .collect(),
        })
    }

    /// Returns the minutes that the week asks for.
    fn target_minutes(&self, person: PersonId, engagements: &[Engagement]) -> u16 {
        let engagements: Vec<&Engagement> = engagements.iter().collect();
        let away: Vec<&Absence> = self.absences.iter().filter(|absence| absence.person == person).collect();
        super::problem::required(&engagements, &away, self.week.from.week())
    }

    /// Returns when the engagements end, if that is soon and none follows.
    fn ends_on(&self, engagements: &[Engagement]) -> Option<Day> {
        let ends: Option<Vec<Day>> = engagements.iter().map(|engagement| engagement.end_on).collect();
        let soon = self.week.from..=self.week.until.plus(ENDING_SOON_DAYS);
        ends?.into_iter().max().filter(|end| soon.contains(end))
    }
}

/// Drafts are the planners'; that someone's time was cancelled is between them and the planners. What was cancelled and
/// is nobody's concerns no one.
fn is_shown(reading: &Reading<'_>, planned: &Planned) -> bool {
    match planned.slot.state {
        SlotState::Draft | SlotState::Proposed => plans(reading.me),
        SlotState::Cancelled if planned.slot.person.is_none() => false,
        SlotState::Cancelled | SlotState::Absent => plans(reading.me) || planned.slot.person == Some(reading.me.person),
        _ => true,
    }
}

/// Returns the slots that take place at the same time as another of the same person.
fn double_booked(slots: &[Planned]) -> HashSet<SlotId> {
    let real: Vec<(&Planned, PersonId)> =
        slots.iter().filter(|planned| planned.minutes() > 0).filter_map(|it| Some((it, it.slot.person?))).collect();
    let mut numbers: HashMap<PersonId, u32> = HashMap::new();
    let times: Vec<_> = real
        .iter()
        .map(|(planned, person)| {
            let next = numbers.len() as u32;
            lahituki_planner::Slot {
                person: *numbers.entry(*person).or_insert(next),
                day: planned.slot.day.weekday(),
                start: planned.slot.start,
                end: planned.slot.end,
            }
        })
        .collect();
    let pairs = lahituki_planner::overlaps(&times);
    pairs.into_iter().flat_map(|(one, other)| [real[one].0.slot.id, real[other].0.slot.id]).collect()
}

//! Who is at work on a day, and how much more their terms allow.

use lahituki_domain::Day;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::Engagement;
use lahituki_domain::schedule::{Absence, ScheduleSlot};

/// The digarit.
pub(super) struct Team<'a> {
    pub(super) engagements: &'a [Engagement],
    pub(super) absences: &'a [Absence],
}

impl Team<'_> {
    /// Returns who is at work on a day.
    pub(super) fn present(&self, day: Day) -> Vec<PersonId> {
        let works = |one: &&Engagement| one.terms_on(day).is_some_and(|terms| terms.works_on(day));
        let people = self.engagements.iter().filter(works).map(|one| one.person);
        people.filter(|person| !self.is_away(*person, day)).collect()
    }

    fn is_away(&self, person: PersonId, day: Day) -> bool {
        self.absences.iter().any(|absence| absence.person == person && absence.away_on(day).is_some())
    }

    /// Returns whether a person's day and week have room for a time beside the slots that they have.
    pub(super) fn has_room<'s>(
        &self,
        person: PersonId,
        day: Day,
        (start, end): (u16, u16),
        slots: impl Iterator<Item = &'s ScheduleSlot>,
    ) -> bool {
        let of_person = |one: &&Engagement| one.person == person && one.is_valid_on(day);
        let Some(engagement) = self.engagements.iter().find(of_person) else { return false };
        let Some(terms) = engagement.terms_on(day) else { return false };
        let (mut of_day, mut of_week) = (end - start, end - start);
        for slot in slots.filter(|slot| slot.person == Some(person) && slot.day.week() == day.week()) {
            of_week += slot.end - slot.start;
            of_day += if slot.day == day { slot.end - slot.start } else { 0 };
        }
        let required = engagement.required_minutes(day.week(), |day| self.is_away(person, day));
        of_day <= terms.day_minutes_max && of_week <= required
    }
}

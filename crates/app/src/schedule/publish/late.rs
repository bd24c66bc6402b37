//! The roster notice: how early an employee is told of a slot and of its changes, and what lets it be later.

use crate::{Failure, Reading, Writing};
use lahituki_domain::Day;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::rules::rule_on;
use lahituki_domain::people::{Engagement, EngagementRule};
use lahituki_domain::schedule::{Consent, Placement, ScheduleSlot, SlotChange, Told};
use lahituki_store::people;

/// Who is told how early.
pub(in crate::schedule) struct Notices {
    engagements: Vec<Engagement>,
    rules: Vec<EngagementRule>,
    today: Day,
}

impl Notices {
    pub(in crate::schedule) fn read(reading: &Reading<'_>) -> Result<Self, Failure> {
        let engagements = people::engagements(reading.db)?;
        Ok(Self { engagements, rules: people::engagement_rules(reading.db)?, today: reading.today })
    }

    /// Returns whether a slot that comes, goes or moves has to be consented to: as it was or as it is to be, it lies
    /// within the notice of an employee.
    pub(in crate::schedule) fn is_late(&self, before: Option<&Placement>, after: Option<&Placement>) -> bool {
        let places = before.into_iter().chain(after);
        places.filter_map(|place| Some((place.person?, place.day))).any(|(person, day)| self.is_short(person, day))
    }

    fn is_short(&self, person: PersonId, day: Day) -> bool {
        let days = (day.0 - self.today.0).num_days();
        let engaged = self.engagements.iter().rfind(|one| one.person == person && one.is_valid_on(day));
        let rule = engaged.map(|engagement| rule_on(&self.rules, engagement.kind, self.today));
        rule.is_some_and(|rule| rule.employment && (0..i64::from(rule.roster_notice_days)).contains(&days))
    }
}

/// Keeps why a slot that is published late may be: as a change that came to the person from nobody.
pub(in crate::schedule) fn record_consent(
    writing: &mut Writing<'_, '_>,
    slot: &ScheduleSlot,
    consent: &Consent,
) -> Result<(), Failure> {
    let (after, by, at) = (slot.placement(), writing.me.person, writing.now);
    let before = Placement { person: None, ..slot.placement() };
    let change = SlotChange {
        consent: Some(consent.clone()),
        told: Some(Told { at, by, people: slot.person.into_iter().collect() }),
        ..SlotChange::untold(writing.txn.fresh_id(), before, after, by, at)
    };
    writing.create(&change)
}

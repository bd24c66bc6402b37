//! How much everyone has been given of what they are required to work.

use super::facts::Facts;
use super::placement::{PersonIx, Placement};

/// The planned and the required minutes of each person.
///
/// Only weeks in which anybody is planned count, so that a half-made plan can be judged; and as nothing is required
/// before someone starts, a newcomer is measured from the start. What was carried before the horizon counts too.
#[derive(Debug, Clone, Default)]
pub(super) struct Load {
    planned: Vec<u64>,
    required: Vec<u64>,
    /// How many placements each week of the horizon holds.
    sizes: Vec<u32>,
}

impl Load {
    pub(super) fn none(facts: &Facts) -> Self {
        let earlier = || facts.problem.people.iter().map(|person| person.earlier);
        Self {
            planned: earlier().map(|carried| u64::from(carried.planned)).collect(),
            required: earlier().map(|carried| u64::from(carried.required)).collect(),
            sizes: vec![0; facts.problem.horizon.weeks().count()],
        }
    }

    pub(super) fn add(&mut self, facts: &Facts, placement: &Placement) {
        let Some((person, week)) = self.places(facts, placement) else { return };
        self.planned[person] += u64::from(placement.minutes());
        self.sizes[week] += 1;
        if self.sizes[week] == 1 {
            self.for_each_required(facts, placement, |sum, minutes| sum + minutes);
        }
    }

    pub(super) fn remove(&mut self, facts: &Facts, placement: &Placement) {
        let Some((person, week)) = self.places(facts, placement) else { return };
        self.planned[person] = self.planned[person].saturating_sub(u64::from(placement.minutes()));
        self.sizes[week] = self.sizes[week].saturating_sub(1);
        if self.sizes[week] == 0 {
            self.for_each_required(facts, placement, u64::saturating_sub);
        }
    }

    /// Returns the load of everyone who is required to work.
    pub(super) fn shares(&self) -> impl Iterator<Item = Share> {
        let people = (0..).map(PersonIx).zip(&self.planned).zip(&self.required);
        let shares =
            people.map(|((person, planned), required)| Share { person, planned: *planned, required: *required });
        shares.filter(|share| share.required > 0)
    }

    /// Returns a person's load; `None` when nothing is required.
    pub(super) fn share(&self, person: PersonIx) -> Option<Share> {
        let place = person.0 as usize;
        let (planned, required) = (*self.planned.get(place)?, *self.required.get(place)?);
        (required > 0).then_some(Share { person, planned, required })
    }

    fn places(&self, facts: &Facts, placement: &Placement) -> Option<(usize, usize)> {
        let person = placement.person?.0 as usize;
        let week = facts.problem.horizon.place_of(placement.day.week())?;
        (placement.minutes() > 0 && person < self.planned.len()).then_some((person, week))
    }

    fn for_each_required(&mut self, facts: &Facts, placement: &Placement, change: impl Fn(u64, u64) -> u64) {
        for (person, sum) in (0..).map(PersonIx).zip(&mut self.required) {
            let duty = facts.duty(person, placement.day.week());
            *sum = change(*sum, duty.map_or(0, |duty| u64::from(duty.minutes)));
        }
    }
}

/// What a person has been given of what is required, in minutes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    pub(super) person: PersonIx,
    pub(super) planned: u64,
    /// Never 0.
    pub(super) required: u64,
}

impl Share {
    pub(super) fn permille(self) -> u64 {
        self.planned * 1_000 / self.required
    }

    pub(super) fn percent(self) -> u32 {
        u32::try_from(self.permille() / 10).unwrap_or(u32::MAX)
    }
}

//! Who could take a slot, best first, with what each would break.

use super::board::Board;
use super::finding::{Delta, Finding};
use super::load::Share;
use super::placement::{PersonIx, Placement, SlotIx};

/// What an unknown unit costs: units like to see the same faces.
const UNKNOWN_UNIT_POINTS: i64 = 12;

/// Someone who could take a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonIx,
    /// What is wrong and what is right again, when they take it.
    pub delta: Delta,
    /// The smaller the better: 1 000 for each hard finding, the rule's points for each soft one, less those that are
    /// gone, and 12 when they do not know the unit.
    pub score: i64,
    /// How many slots they have at the slot's unit in the whole plan.
    pub visits: u32,
    /// What they have been planned, as a percentage of what they are required to work; 0 when nothing is.
    pub load_percent: u32,
}

impl Candidate {
    /// Returns whether they could take it without a new hard finding.
    pub fn is_possible(&self) -> bool {
        !self.delta.new.iter().any(Finding::is_hard)
    }
}

impl Board {
    /// Returns who else could take a slot, be it open or someone's: everyone of the problem but its holder, the best
    /// first; with the same score whoever has less to do goes first. Nobody for a slot that is not on the board.
    pub fn candidates(&self, slot: SlotIx) -> Vec<Candidate> {
        let Some(placement) = self.placement(slot).copied() else { return Vec::new() };
        let people = (0..).map(PersonIx).zip(&self.problem().people).map(|(person, _)| person);
        let others = people.filter(|person| placement.person != Some(*person));
        let mut candidates: Vec<_> = others.map(|person| self.candidate(placement, person)).collect();
        candidates.sort_by_key(|candidate| (candidate.score, candidate.load_percent, candidate.person));
        candidates
    }

    fn candidate(&self, placement: Placement, person: PersonIx) -> Candidate {
        // Whoever had it before has agreed to it; the next one has not.
        let delta = self.try_place(Placement { person: Some(person), agreed: false, ..placement });
        let visits = placement.unit.map_or(0, |unit| self.plan().visits(person, unit));
        let unknown = if placement.unit.is_some() && visits == 0 { UNKNOWN_UNIT_POINTS } else { 0 };
        let score = points(&delta.new) - points(&delta.gone) + unknown;
        let load_percent = self.plan().load().share(person).map_or(0, Share::percent);
        Candidate { person, delta, score, visits, load_percent }
    }
}

fn points(findings: &[Finding]) -> i64 {
    findings.iter().map(Finding::points).sum()
}

//! What stands on the board: one planned stay each.

use super::day::Day;
use super::skills::Skills;

/// A person: the place in [`super::Problem::people`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonIx(pub u32);

/// A unit: the place in [`super::Problem::units`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitIx(pub u32);

/// A slot: any number that tells slots apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlotIx(pub u32);

/// What a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Support at a unit.
    Support,
    /// A drop-in session at a unit.
    DropIn,
    /// A course or self-study.
    Learning,
    /// Coaching, which is learning too.
    Coaching,
    /// Travel between units.
    Travel,
    /// Work at the office.
    Office,
}

impl Kind {
    /// Returns whether a unit is served by it.
    pub fn serves_a_unit(self) -> bool {
        matches!(self, Self::Support | Self::DropIn)
    }

    /// Returns whether it counts as learning.
    pub fn is_learning(self) -> bool {
        matches!(self, Self::Learning | Self::Coaching)
    }
}

/// What a person was told about a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Told {
    /// Who was told.
    pub person: PersonIx,
    /// Where it was.
    pub unit: Option<UnitIx>,
    /// When it was.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
}

/// Who is where and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Placement {
    /// Which slot it is; there is one placement of it at a time.
    pub slot: SlotIx,
    /// `None` for an open slot, which nobody has taken.
    pub person: Option<PersonIx>,
    /// `None` where no unit is visited.
    pub unit: Option<UnitIx>,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight; a slot that does not end after it starts weighs nothing.
    pub end: u16,
    /// What it is for.
    pub kind: Kind,
    /// Whether it stays where it is: a person may move it, no program does.
    pub pinned: bool,
    /// What it asks for beyond what its unit always asks for.
    pub skills: Skills,
    /// What was told about it, if anything.
    pub told: Option<Told>,
    /// Whether the person has agreed to it, or a weighty reason is recorded, so that it may come at short notice.
    pub agreed: bool,
}

impl Placement {
    /// Returns its length.
    pub fn minutes(&self) -> u16 {
        self.end.saturating_sub(self.start)
    }

    /// Returns the minutes that two placements share on the clock, whatever their days: from, until.
    pub(super) fn shared(&self, from: u16, until: u16) -> Option<(u16, u16)> {
        let (start, end) = (self.start.max(from), self.end.min(until));
        (start < end).then_some((start, end))
    }

    /// Returns whether it is as it was told.
    pub(super) fn is_as_told(&self) -> bool {
        let Self { person, unit, day, start, end, .. } = *self;
        self.told.is_some_and(|told| person == Some(told.person) && told == Told { unit, day, start, end, ..told })
    }

    /// Returns the half-days in which it serves: whether before noon, whether after. One that reaches over noon counts
    /// on a side where it has an hour, or else on the one where it is longer.
    pub(super) fn half_days(&self) -> [bool; 2] {
        const NOON: u16 = 12 * 60;
        const LEAST_MINUTES: u16 = 60;
        let before = self.end.min(NOON).saturating_sub(self.start);
        let after = self.end.saturating_sub(self.start.max(NOON));
        let morning = before > 0 && (before >= LEAST_MINUTES || before >= after);
        let afternoon = after > 0 && (after >= LEAST_MINUTES || after > before);
        [morning, afternoon]
    }
}

/// One step of planning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Puts a slot somewhere, from wherever it was.
    Put(Placement),
    /// Takes a slot off the board.
    Take(SlotIx),
}

impl Change {
    /// Returns the slot that changes.
    pub fn slot(&self) -> SlotIx {
        match self {
            Self::Put(placement) => placement.slot,
            Self::Take(slot) => *slot,
        }
    }
}

//! Slots as the planner knows them.

use super::{Given, Judged, Numbers, day_number};
use crate::schedule::planned::Planned;
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_domain::schedule::{Placement as Place, SlotKind};
use lahituki_planner::evaluate::{Kind, PersonIx, Placement, Skills, SlotIx, Told, UnitIx};
use serde::Deserialize;
use ts_rs::TS;

/// Somebody whom the problem does not know: nothing is judged of them, but the slot is not open.
const STRANGER: PersonIx = PersonIx(u32::MAX);

/// Where a slot would be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(rename = "TrySlot")]
pub struct Trial {
    /// The slot; `None` for one that is not there yet.
    pub id: Option<SlotId>,
    /// Who; `None` for an open slot.
    pub person: Option<PersonId>,
    /// Where.
    pub unit: Option<UnitId>,
    /// When.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What for.
    pub kind: SlotKind,
}

impl Given {
    /// Returns a slot as the planner knows it; `None` for one that does not take place.
    pub(super) fn placement(&self, planned: &Planned, slots: &Numbers<SlotId>) -> Option<Placement> {
        if planned.minutes() == 0 {
            return None;
        }
        let slot = &planned.slot;
        Some(Placement {
            slot: SlotIx(slots.number(&slot.id)?),
            person: slot.person.map(|person| person_number(&self.people, person)),
            unit: slot.unit.and_then(|unit| self.units.number(&unit)).map(UnitIx),
            day: day_number(slot.day),
            start: slot.start,
            end: slot.end,
            kind: kind(slot.kind),
            pinned: slot.pinned,
            skills: super::people::skills(&self.skills, slot.skills.iter()),
            told: planned.known().and_then(|known| self.told(&known)),
            agreed: false,
        })
    }

    fn told(&self, known: &Place) -> Option<Told> {
        Some(Told {
            person: person_number(&self.people, known.person?),
            unit: known.unit.and_then(|unit| self.units.number(&unit)).map(UnitIx),
            day: day_number(known.day),
            start: known.start,
            end: known.end,
        })
    }
}

impl Judged {
    /// Returns a slot where it would be. New ones have the numbers after those that are known, `nth` by `nth`.
    pub(crate) fn trial(&self, trial: &Trial, nth: u32) -> Placement {
        let known = trial.id.and_then(|id| self.slots.number(&id)).map(SlotIx);
        let before = known.and_then(|slot| self.board.placement(slot));
        Placement {
            slot: known.unwrap_or(SlotIx(self.slots.count() + nth)),
            person: trial.person.map(|person| person_number(&self.people, person)),
            unit: trial.unit.and_then(|unit| self.units.number(&unit)).map(UnitIx),
            day: day_number(trial.day),
            start: trial.start,
            end: trial.end,
            kind: kind(trial.kind),
            pinned: before.is_some_and(|before| before.pinned),
            skills: before.map_or(Skills::NONE, |before| before.skills),
            told: before.and_then(|before| before.told),
            agreed: false,
        }
    }
}

fn person_number(people: &Numbers<PersonId>, person: PersonId) -> PersonIx {
    people.number(&person).map_or(STRANGER, PersonIx)
}

fn kind(kind: SlotKind) -> Kind {
    match kind {
        SlotKind::Koulu => Kind::Support,
        SlotKind::Paivystys => Kind::DropIn,
        SlotKind::Koulutus => Kind::Learning,
        SlotKind::Valmennus => Kind::Coaching,
        SlotKind::Siirtyma => Kind::Travel,
        SlotKind::Toimisto => Kind::Office,
    }
}

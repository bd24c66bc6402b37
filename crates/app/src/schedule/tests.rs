mod absence;
mod board;
mod findings;
mod plan;
mod publish;
mod sentences;
mod series;
mod swap;
mod tell;
mod templates;
mod today;

use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, EngagementKind, Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::{Day, IsoWeek};
use lahituki_testkit::{CountedIds, grant, person, slot, today};

fn coordinator(ids: &mut CountedIds, called_name: &str) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, called_name) }
}

fn engagement(ids: &mut CountedIds, person: PersonId, end_on: Option<Day>) -> Engagement {
    Engagement { end_on, weekly_minutes: 1_530, learning_minutes: 300, ..lahituki_testkit::engagement(ids, person) }
}

/// Returns a published slot of tomorrow at a unit.
fn slot_at(ids: &mut CountedIds, person: PersonId, unit: UnitId, (start, end): (u16, u16)) -> ScheduleSlot {
    ScheduleSlot { unit: Some(unit), start, end, ..slot(ids, person) }
}

/// The week of tomorrow, in which [`slot`] makes its slots.
const WEEK: IsoWeek = IsoWeek { year: 2026, week: 48 };

/// Returns a draft of tomorrow from 8 to 11.
fn draft(ids: &mut CountedIds, person: PersonId) -> ScheduleSlot {
    ScheduleSlot { state: SlotState::Draft, ..slot(ids, person) }
}

/// Returns a full-time placement in which no law asks for a notice.
fn placement(ids: &mut CountedIds, person: PersonId) -> Engagement {
    Engagement { kind: EngagementKind::Tyokokeilu, ..lahituki_testkit::engagement(ids, person) }
}

/// Returns a job, for which the roster notice is seven days.
fn job(ids: &mut CountedIds, person: PersonId) -> Engagement {
    Engagement { kind: EngagementKind::Maaraaikainen, ..lahituki_testkit::engagement(ids, person) }
}

mod board;
mod plan;
mod today;

use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, Person, Role};
use lahituki_domain::schedule::ScheduleSlot;
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

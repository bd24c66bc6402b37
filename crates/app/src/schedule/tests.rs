mod board;
mod plan;
mod today;

use lahituki_domain::ids::{EngagementId, PersonId, UnitId};
use lahituki_domain::people::{Engagement, EngagementKind, Person, Role};
use lahituki_domain::schedule::ScheduleSlot;
use lahituki_domain::{Day, Ids};
use lahituki_testkit::{CountedIds, grant, person, slot, today};

fn coordinator(ids: &mut CountedIds, called_name: &str) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, called_name) }
}

fn engagement(ids: &mut CountedIds, person: PersonId, end_on: Option<Day>) -> Engagement {
    Engagement {
        id: EngagementId(ids.fresh()),
        person,
        kind: EngagementKind::Palkkatuki,
        start_on: today().plus(-100),
        end_on,
        weekly_minutes: 1_530,
        weekdays: vec![1, 2, 3, 4, 5],
        learning_minutes: 300,
    }
}

/// Returns a published slot of tomorrow at a unit.
fn slot_at(ids: &mut CountedIds, person: PersonId, unit: UnitId, (start, end): (u16, u16)) -> ScheduleSlot {
    ScheduleSlot { unit: Some(unit), start, end, ..slot(ids, person) }
}

//! What is written down in three months: ten thousand visit entries and the time of each.
//!
//! The words and how often each matter comes up are those of the demo municipality, the ids are made as the program
//! makes them, and everything follows from one seed and the day.

use anyhow::{Context, Result};
use lahituki_domain::ids::{EntryId, PersonId, RoomId, UnitId, named};
use lahituki_domain::visits::{Asker, EntryResult, Matter, TimeEntry, Visit, VisitEntry};
use lahituki_domain::{Body, Day, Entity, Ids, Timestamp};
use lahituki_protocol::Op;
use lahituki_server::clock::{Clock, SystemClock};
use lahituki_testkit as testkit;
use lahituki_tests::Dice;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// How many visit entries there are; each has a time entry, so there are twice as many records.
pub(crate) const ENTRIES: usize = 10_000;

const SEED: u64 = 2026;
const ENTRIES_A_DAY: usize = 120;
const MINUTES_BETWEEN: usize = 4;
const ENTRIES_A_VISIT: usize = 4;
const ROOMS: usize = 20;
const DAY_MILLIS: i64 = 86_400_000;

/// Matters with their lines, each as often as it comes up.
struct Topics(Vec<(Matter, Vec<String>)>);

/// Returns the entries of a person at some units, oldest first.
pub(crate) fn entries(person: PersonId, units: &[UnitId], count: usize) -> Result<Vec<VisitEntry>> {
    let topics = Topics::of_the_demo()?;
    let mut dice = Dice::new(SEED);
    let today = Day::in_finland(SystemClock.now());
    let first_day = today.plus(-(count.div_ceil(ENTRIES_A_DAY) as i64));
    let mut visit = testkit::visit(person, units[0]);
    let mut entries = Vec::with_capacity(count);
    for number in 0..count {
        let day = first_day.plus((number / ENTRIES_A_DAY) as i64);
        if number % ENTRIES_A_VISIT == 0 {
            let unit = *dice.pick(units);
            visit = Visit { id: Visit::id_of(person, unit, day), day, ..testkit::visit(person, unit) };
        }
        let minute = 480 + (number % ENTRIES_A_DAY) * MINUTES_BETWEEN;
        entries.push(entry(&mut dice, &topics, &visit, minute));
    }
    Ok(entries)
}

fn entry(dice: &mut Dice, topics: &Topics, visit: &Visit, started: usize) -> VisitEntry {
    let (matter, lines) = dice.pick(&topics.0);
    let text = dice.pick(lines).clone();
    let minutes = 5 + 5 * dice.common(12) as u16;
    let room = (dice.below(100) < 65).then(|| 101 + dice.below(ROOMS));
    dice.now =
        noon(visit.day).plus_millis((started as i64 - 720 + i64::from(minutes)) * 60_000 + dice.below(60_000) as i64);
    VisitEntry {
        id: EntryId(dice.fresh()),
        logged_at: dice.now,
        started: Some(started as u16),
        room: room.map(|code| RoomId(named(&["room", &visit.unit.to_string(), &code.to_string()]))),
        room_text: room.map(|code| format!("lk{code}")).unwrap_or_default(),
        matter: *matter,
        asker: Some([Asker::Teacher, Asker::PupilGroup, Asker::Instructor, Asker::Secretary][dice.common(4)]),
        minutes,
        result: Some([EntryResult::Solved, EntryResult::Guided, EntryResult::Forwarded][dice.common(3)]),
        text,
        ..testkit::visit_entry(dice, visit)
    }
}

/// Returns the ops by which a laptop tells of entries and their time.
pub(crate) fn ops(entries: &[VisitEntry]) -> Vec<Op> {
    let mut dice = Dice::new(SEED + 1);
    let both = entries
        .iter()
        .flat_map(|entry| [creation(&mut dice, entry, entry), creation(&mut dice, entry, &TimeEntry::of_entry(entry))]);
    both.collect()
}

fn creation<E: Entity>(dice: &mut Dice, entry: &VisitEntry, entity: &E) -> Op {
    dice.now = entry.logged_at;
    Op {
        id: dice.fresh(),
        row: entity.uuid(),
        kind: E::KIND.name().to_owned(),
        new: true,
        at: entry.logged_at,
        put: Some(entity.to_body()),
        ..Op::default()
    }
}

/// Writes the records to a file, one JSON object with kind, id and body a line.
pub(crate) fn write(file: &Path) -> Result<()> {
    let id = |name: &str| named(&["bench", name]);
    let units: Vec<UnitId> = (0..20).map(|number| UnitId(id(&format!("unit {number}")))).collect();
    let mut lines = Vec::new();
    for entry in entries(PersonId(id("person")), &units, ENTRIES)? {
        writeln!(lines, "{}", line(&entry))?;
        writeln!(lines, "{}", line(&TimeEntry::of_entry(&entry)))?;
    }
    std::fs::write(file, lines).with_context(|| format!("writing {}", file.display()))
}

fn line<E: Entity>(entity: &E) -> Value {
    let mut body: Body = entity.to_body();
    body.retain(|_, value| !value.is_null());
    json!({ "kind": E::KIND, "id": entity.uuid(), "body": body })
}

/// Returns noon of a day in Finland.
fn noon(day: Day) -> Timestamp {
    testkit::NOW.plus_millis((day.0 - testkit::today().0).num_days() * DAY_MILLIS)
}

impl Topics {
    fn of_the_demo() -> Result<Self> {
        let file: Value = serde_json::from_str(include_str!("../../../../assets/demo/topics.json"))?;
        let topics = file["topics"].as_array().context("the demo has topics")?;
        let mut all = Vec::new();
        for topic in topics {
            let matter: Matter = serde_json::from_value(topic["code"].clone())?;
            let lines: Vec<String> = serde_json::from_value(topic["lines"].clone())?;
            let weight = topic["weight"].as_u64().context("a topic has a weight")?;
            all.extend((0..weight).map(|_| (matter, lines.clone())));
        }
        Ok(Self(all))
    }
}

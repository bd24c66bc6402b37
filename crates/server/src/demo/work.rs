//! What was done: a visit for each person, unit and day of the plan that is past, with its entries and its time.

use super::Demo;
use super::content::{Content, Topic};
use super::random::Random;
use chrono::{NaiveTime, TimeZone};
use chrono_tz::Europe::Helsinki;
use lahituki_domain::ids::{EntryId, PersonId, TimeEntryId, named};
use lahituki_domain::people::{Room, Unit, UnitForm};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::visits::{
    Asker, EntryResult, Matter, TimeCategory, TimeEntry, TimeState, Visit, VisitEntry, VisitState,
};
use lahituki_domain::{Day, Timestamp};

/// How many matters come up in a half-day of an ordinary week, at most.
const USUAL_MATTERS: f64 = 3.0;
/// After how many days the coordinators have approved the hours.
const APPROVED_AFTER_DAYS: i64 = 14;

/// Everything that was written down.
#[derive(Default)]
pub(super) struct Work {
    pub(super) visits: Vec<Visit>,
    pub(super) entries: Vec<VisitEntry>,
    pub(super) times: Vec<TimeEntry>,
}

/// Returns what was done in the slots of the plan that are past.
pub(super) fn work(content: &Content, units: &[Unit], rooms: &[Room], slots: &[ScheduleSlot], demo: &Demo) -> Work {
    let mut work = Work::default();
    for slot in slots.iter().filter(|slot| slot.day < demo.today) {
        let Some(person) = slot.person else { continue };
        let unit = units.iter().find(|unit| Some(unit.id) == slot.unit);
        match (slot.state, unit) {
            (SlotState::Done, Some(unit)) => {
                let rooms: Vec<&Room> = rooms.iter().filter(|room| room.unit == unit.id).collect();
                half_day(&mut work, content, unit, &rooms, (slot, person), demo);
            }
            (SlotState::Acknowledged, None) => work.times.push(appointment(slot, person, demo)),
            _ => {}
        }
    }
    work
}

/// Writes down a half-day: the visit, unless the morning began it, and what came up, one after another.
fn half_day(
    work: &mut Work,
    content: &Content,
    unit: &Unit,
    rooms: &[&Room],
    (slot, person): (&ScheduleSlot, PersonId),
    demo: &Demo,
) {
    let visit_id = Visit::id_of(person, unit.id, slot.day);
    if work.visits.iter().all(|visit| visit.id != visit_id) {
        let (unit, day, slot) = (unit.id, slot.day, Some(slot.id));
        let note = String::new();
        work.visits.push(Visit { id: visit_id, person, unit, day, slot, state: VisitState::Done, note });
    }
    let mut random = Random::of(demo.seed, &format!("work {}", slot.id));
    let busy = USUAL_MATTERS * season(content, slot.day);
    let matters = 1 + random.below(busy.round().max(1.0) as usize);
    let mut clock = slot.start + 5 * random.below(4) as u16;
    for n in 0..matters {
        let Some(topic) = random.weighted(&content.topics, |topic| weight(topic, unit.form)) else { continue };
        let minutes = topic.median_minutes * (5 + random.below(11) as u16) / 10;
        let minutes = minutes.next_multiple_of(5);
        if clock + minutes > slot.end {
            break;
        }
        let entry = entry((slot, person), unit, rooms, topic, (n, clock, minutes), &mut random);
        work.times.push(time_of(&entry, demo));
        work.entries.push(entry);
        clock += minutes + 5 * random.below(4) as u16;
    }
}

fn entry(
    (slot, person): (&ScheduleSlot, PersonId),
    unit: &Unit,
    rooms: &[&Room],
    topic: &Topic,
    (n, started, minutes): (usize, u16, u16),
    random: &mut Random,
) -> VisitEntry {
    let text = random.one(&topic.lines).cloned().unwrap_or_default();
    let room = if random.percent(65) { random.one(rooms) } else { None };
    VisitEntry {
        id: EntryId(named(&["demo entry", &slot.id.to_string(), &n.to_string()])),
        visit: Visit::id_of(person, unit.id, slot.day),
        person,
        unit: unit.id,
        day: slot.day,
        logged_at: instant(slot.day, started + minutes),
        started: Some(started),
        room: room.map(|room| room.id),
        room_text: room.map(|room| room.code.clone()).unwrap_or_default(),
        matter: topic.code,
        asker: asker(unit.form, random),
        minutes,
        result: Some(result(&text)),
        text,
    }
}

/// Returns how often a topic comes up in a unit of some form.
fn weight(topic: &Topic, form: UnitForm) -> usize {
    match (topic.code, form) {
        (Matter::Vaka, UnitForm::Vaka) => 30,
        (Matter::Vaka, _) | (Matter::Wilma | Matter::Chrome, UnitForm::Vaka) => 0,
        _ => topic.weight,
    }
}

fn asker(form: UnitForm, random: &mut Random) -> Option<Asker> {
    let school = [
        (Asker::Teacher, 60),
        (Asker::PupilGroup, 14),
        (Asker::Instructor, 12),
        (Asker::Secretary, 9),
        (Asker::Principal, 5),
    ];
    let daycare = [(Asker::Daycare, 92), (Asker::Principal, 8)];
    let askers = if form == UnitForm::Vaka { &daycare[..] } else { &school[..] };
    random.weighted(askers, |(_, weight)| *weight).map(|(asker, _)| *asker)
}

/// Returns how a matter ended, by the words in which it was written down.
fn result(text: &str) -> EntryResult {
    let says = |stems: &[&str]| stems.iter().any(|stem| text.contains(stem));
    if says(&["siirretty Meita", "siirretty Tieto", "siirretty Eduks", "ilmoitettu", "lähetetty eteenpäin"]) {
        EntryResult::Forwarded
    } else if says(&["opastettu", "neuvottu", "ohjattu", "kerrattu", "käyty läpi"]) {
        EntryResult::Guided
    } else if says(&["tilattu", "pyydetty", "varattu", "viallinen", "huoltoon", "vielä", "puuttuu"]) {
        EntryResult::Unfinished
    } else {
        EntryResult::Solved
    }
}

fn season(content: &Content, day: Day) -> f64 {
    let week = day.week().week;
    let season = content.seasons.iter().find(|season| (season.from_week..=season.to_week).contains(&week));
    season.map_or(1.0, |season| season.factor)
}

fn time_of(entry: &VisitEntry, demo: &Demo) -> TimeEntry {
    TimeEntry { state: time_state(entry.day, demo), ..TimeEntry::of_entry(entry) }
}

/// Returns the time of learning or of a meeting.
fn appointment(slot: &ScheduleSlot, person: PersonId, demo: &Demo) -> TimeEntry {
    let is_learning = slot.kind == SlotKind::Koulutus;
    TimeEntry {
        id: TimeEntryId(named(&["demo time", &slot.id.to_string()])),
        person,
        day: slot.day,
        minutes: slot.planned_minutes(),
        category: if is_learning { TimeCategory::Learning } else { TimeCategory::Meeting },
        unit: None,
        entry: None,
        text: slot.note.clone(),
        state: time_state(slot.day, demo),
    }
}

fn time_state(day: Day, demo: &Demo) -> TimeState {
    if day.plus(APPROVED_AFTER_DAYS) < demo.today { TimeState::Approved } else { TimeState::Draft }
}

/// Returns the instant of a minute of a day in Finland; the demo's minutes are in the daytime, which every day has.
fn instant(day: Day, minute: u16) -> Timestamp {
    let time = NaiveTime::from_hms_opt(u32::from(minute / 60) % 24, u32::from(minute % 60), 0).unwrap_or_default();
    let instant = Helsinki.from_local_datetime(&day.0.and_time(time)).earliest();
    Timestamp(instant.map_or(0, |instant| instant.timestamp_millis()))
}

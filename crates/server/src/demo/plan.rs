//! The plan: who is where, from eight weeks before this week to three weeks after it.

use super::content::{Appointment, Content, UnitContent};
use super::random::Random;
use super::team::Team;
use super::{Demo, people, places};
use lahituki_domain::Day;
use lahituki_domain::calendar::holiday_on;
use lahituki_domain::ids::{PersonId, SlotId, UnitId, named};
use lahituki_domain::people::Engagement;
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use std::collections::{HashMap, HashSet};

const WEEKS_BEFORE: i64 = 8;
const WEEKS_AFTER: i64 = 3;
/// The week that the coordinators are still working on, counted from this week.
const WEEK_IN_WORK: i64 = 2;
/// The week in which [`NEWCOMER`] has room for more, counted from this week.
const OPEN_WEEK: i64 = 1;
/// Whose coming week is open, and how many slots are planned for them in it.
const NEWCOMER: (&str, usize) = ("veikko", 2);
/// The unit that the newcomer knows best; nobody is planned at it in the open week.
const NEWCOMERS_UNIT: &str = "sammonlahden-koulu";
const NOON: u16 = 12 * 60;
/// How many of a hundred half-days stay free, so that someone can step in for another.
const FREE_PERCENT: usize = 20;

/// How well a person knows a unit, 0–1000.
type Familiarity = HashMap<(PersonId, UnitId), usize>;

/// What every week is planned from.
struct Given<'a> {
    content: &'a Content,
    team: &'a Team<'a>,
    known: Familiarity,
    demo: &'a Demo,
}

/// Returns every slot, by day, start and person.
pub(super) fn slots(content: &Content, team: &Team<'_>, demo: &Demo) -> Vec<ScheduleSlot> {
    let this_monday = demo.today.plus(1 - i64::from(demo.today.weekday()));
    let known = familiarity(content, team.engagements, demo);
    let given = Given { content, team, known, demo };
    let mut slots: Vec<ScheduleSlot> =
        (-WEEKS_BEFORE..=WEEKS_AFTER).flat_map(|week| week_slots(&given, week, this_monday.plus(7 * week))).collect();
    slots.sort_by_key(|slot| (slot.day, slot.start, slot.person));
    slots
}

fn week_slots(given: &Given, week: i64, monday: Day) -> Vec<ScheduleSlot> {
    let Given { content, team, demo, .. } = given;
    let mut random = Random::of(demo.seed, &format!("week {monday}"));
    let mut wanted = wanted_half_days(content, monday);
    wanted.retain(|unit| week != OPEN_WEEK || unit.code != NEWCOMERS_UNIT);
    random.shuffle(&mut wanted);
    let days: Vec<Day> = (0..5).map(|n| monday.plus(n)).filter(|day| is_school_day(*day)).collect();
    // Appointments first: what the week still holds goes to the units.
    let mut slots: Vec<ScheduleSlot> =
        days.iter().flat_map(|day| appointments(content, &team.present(*day), *day)).collect();
    for day in days {
        let mut present = team.present(day);
        random.shuffle(&mut present);
        slots.extend(half_days(given, &present, day, &slots, &mut wanted, &mut random));
    }
    if week == OPEN_WEEK {
        keep_open(&mut slots);
    }
    for slot in &mut slots {
        slot.state = state(slot, week, demo, &mut random);
    }
    slots
}

/// Returns the half-days that the units are to have in a week, each unit as often as it is to have one.
fn wanted_half_days(content: &Content, monday: Day) -> Vec<&UnitContent> {
    let is_open = |unit: &&UnitContent| !unit.private && unit.valid_until.is_none_or(|last| monday.plus(4) <= last);
    let times = |unit: &UnitContent| {
        let pattern = content.week.half_days_per_week.iter();
        pattern.filter(|row| (row.form, row.size) == (unit.form, unit.size)).map(|row| row.half_days).sum()
    };
    content.units.iter().filter(is_open).flat_map(|unit| std::iter::repeat_n(unit, times(unit))).collect()
}

/// Returns whether the schools of the municipality work on a day of any year, with calendar or without: no weekends,
/// holidays, or holiday weeks 43 and 9.
pub(super) fn is_school_day(day: Day) -> bool {
    let month_day = day.to_string().split_off(5);
    let is_christmas_break = month_day.as_str() >= "12-20" || month_day.as_str() <= "01-06";
    let is_summer_break = ("05-30"..="08-12").contains(&month_day.as_str());
    !(day.is_weekend()
        || holiday_on(day).is_some()
        || [43, 9].contains(&day.week().week)
        || is_christmas_break
        || is_summer_break)
}

/// Returns the learning and office times of a day.
fn appointments(content: &Content, present: &[PersonId], day: Day) -> Vec<ScheduleSlot> {
    let of_kind = |kind: SlotKind, appointments: &[Appointment]| -> Vec<ScheduleSlot> {
        let today = appointments.iter().filter(|appointment| appointment.weekday == day.weekday());
        let each = today.flat_map(|appointment| {
            let invited: HashSet<PersonId> = appointment.keys.iter().map(|key| people::id_of(key)).collect();
            let comes = move |person: &&PersonId| invited.is_empty() || invited.contains(person);
            present.iter().filter(comes).map(move |person| (appointment, *person))
        });
        each.map(|(appointment, person)| {
            let times = (appointment.from_minute, appointment.until_minute);
            slot(person, None, day, times, kind, &appointment.note)
        })
        .collect()
    };
    let mut slots = of_kind(SlotKind::Koulutus, &content.week.learning);
    slots.extend(of_kind(SlotKind::Toimisto, &content.week.office));
    slots
}

/// Returns the half-days at units of a day, taking them from those that are wanted.
fn half_days(
    given: &Given,
    present: &[PersonId],
    day: Day,
    taken: &[ScheduleSlot],
    wanted: &mut Vec<&UnitContent>,
    random: &mut Random,
) -> Vec<ScheduleSlot> {
    let mut slots = Vec::new();
    for band in &given.content.week.bands {
        let mut visited: HashSet<&str> = HashSet::new();
        let is_busy = |person: &PersonId| {
            taken.iter().any(|slot| {
                slot.person == Some(*person)
                    && slot.day == day
                    && slot.start < band.until_minute
                    && band.from_minute < slot.end
            })
        };
        let times = (band.from_minute, band.until_minute);
        for person in present.iter().filter(|person| !is_busy(person)) {
            if random.percent(FREE_PERCENT) || !given.team.has_room(*person, day, times, taken.iter().chain(&slots)) {
                continue;
            }
            let free = wanted.iter().enumerate().filter(|(_, unit)| !visited.contains(unit.code.as_str()));
            let best =
                free.max_by_key(|(_, unit)| given.known.get(&(*person, places::id_of(&unit.code)))).map(|(n, _)| n);
            let Some(unit) = best.map(|n| wanted.swap_remove(n)) else { continue };
            visited.insert(&unit.code);
            let notes = given.content.week.notes.iter().filter(|notes| notes.form == unit.form);
            let notes: Vec<&String> = notes.flat_map(|notes| &notes.notes).collect();
            let note = if random.percent(60) { random.one(&notes).map_or("", |note| note.as_str()) } else { "" };
            slots.push(slot(*person, Some(places::id_of(&unit.code)), day, times, SlotKind::Koulu, note));
        }
    }
    slots
}

/// Returns how well each person knows each unit, so that the same faces come back to it.
fn familiarity(content: &Content, engagements: &[Engagement], demo: &Demo) -> Familiarity {
    let mut random = Random::of(demo.seed, "familiarity");
    let mut known = Familiarity::new();
    for unit in content.units.iter().map(|unit| places::id_of(&unit.code)) {
        known.extend(engagements.iter().map(|terms| ((terms.person, unit), random.below(1_000))));
    }
    known.insert((people::id_of(NEWCOMER.0), places::id_of(NEWCOMERS_UNIT)), 1_000);
    known
}

/// Leaves the newcomer the mornings of a few days from Wednesday on, so that the week begins with room for more.
fn keep_open(slots: &mut Vec<ScheduleSlot>) {
    let newcomer = people::id_of(NEWCOMER.0);
    let mut left = NEWCOMER.1;
    slots.retain(|slot| {
        let is_theirs = slot.person == Some(newcomer);
        let is_kept = slot.unit.is_some() && slot.end <= NOON && slot.day.weekday() >= 3;
        let stays = !is_theirs || (left > 0 && is_kept);
        left -= usize::from(is_theirs && stays);
        stays
    });
}

fn state(slot: &ScheduleSlot, week: i64, demo: &Demo, random: &mut Random) -> SlotState {
    let chance = random.below(100);
    let is_newcomers = slot.person == Some(people::id_of(NEWCOMER.0));
    match chance {
        0..3 if slot.day < demo.today => SlotState::Absent,
        3..5 if slot.day < demo.today => SlotState::Cancelled,
        _ if slot.day < demo.today && slot.unit.is_some() => SlotState::Done,
        _ if slot.day < demo.today => SlotState::Acknowledged,
        0..35 if week == WEEK_IN_WORK => SlotState::Draft,
        0..60 if week <= OPEN_WEEK && !is_newcomers => SlotState::Acknowledged,
        _ => SlotState::Published,
    }
}

fn slot(
    person: PersonId,
    unit: Option<UnitId>,
    day: Day,
    (start, end): (u16, u16),
    kind: SlotKind,
    note: &str,
) -> ScheduleSlot {
    let id = SlotId(named(&["demo slot", &person.to_string(), &day.to_string(), &start.to_string()]));
    ScheduleSlot {
        id,
        person: Some(person),
        unit,
        day,
        start,
        end,
        kind,
        state: SlotState::Draft,
        note: note.to_owned(),
        pinned: false,
        series: None,
        skills: Vec::new(),
        replaces: None,
        told: None,
    }
}

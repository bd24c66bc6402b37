use super::*;
use crate::FailureCode;
use crate::testing::Laptop;
use crate::undo;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Engagement, Person, Role, Unit};
use lahituki_domain::schedule::{Demand, ScheduleSlot, SlotState};
use lahituki_domain::time::SchoolYear;
use lahituki_domain::visits::Visit;
use lahituki_domain::{Day, IsoWeek};
use lahituki_testkit::{CountedIds, digari, engagement, grant, person, slot, today, unit, visit};

const YEAR: SchoolYear = SchoolYear(2026);

/// Where the week of tomorrow stands in the school year.
const NEXT_WEEK: usize = 17;

struct Town {
    ids: CountedIds,
    me: Person,
    veikko: Person,
    school: Unit,
}

fn town() -> Town {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let (veikko, school) = (digari(&mut ids, "Veikko"), unit(&mut ids, "Keskikoulu"));
    Town { ids, me, veikko, school }
}

impl Town {
    fn laptop(&self) -> Laptop {
        Laptop::of(&self.me).has(&self.veikko).has(&self.school)
    }

    /// A slot on a day of next week, Monday 0.
    fn slot(&mut self, weekday: i64, (start, end): (u16, u16), state: SlotState) -> ScheduleSlot {
        let (person, unit) = (self.veikko.id, Some(self.school.id));
        ScheduleSlot { unit, day: today().plus(1 + weekday), start, end, state, ..slot(&mut self.ids, person) }
    }

    fn demand(&self) -> Demand {
        Demand {
            id: Demand::id_of(self.school.id, YEAR),
            unit: self.school.id,
            school_year: YEAR,
            needed_half_days: 5,
            promised_half_days: 3,
            weeks: Vec::new(),
            skills: Vec::new(),
            min_visits_per_month: 0,
        }
    }
}

fn ask(laptop: &Laptop, by: YearBy) -> PlannerYear {
    laptop.ask(year, YearArg { span: YearSpan::SchoolYear(YEAR), by }).unwrap()
}

fn clear(laptop: &Laptop, person: Option<PersonId>, unit: Option<UnitId>) -> Result<u32, Failure> {
    let week = IsoWeek { year: 2026, week: 48 };
    laptop.act(clear_drafts, PlannedWeeks { person, unit, from: week, until: week })
}

#[test]
fn a_unit_is_planned_open_and_delivered_by_half_days_against_its_promise() {
    let mut town = town();
    let (morning, day) = ((480, 660), (480, 900));
    let open = ScheduleSlot { person: None, ..town.slot(2, morning, SlotState::Published) };
    let laptop = town.laptop().has(&town.demand()).has(&open);
    let laptop = laptop.has(&town.slot(0, morning, SlotState::Done)).has(&town.slot(1, day, SlotState::Draft));
    let laptop = laptop.has(&town.slot(3, day, SlotState::Cancelled)).has(&town.slot(0, morning, SlotState::Done));

    let year = ask(&laptop, YearBy::Units);
    let row = &year.units[0];
    let here = |list: &[u16]| list[NEXT_WEEK];
    assert_eq!(
        [&row.planned, &row.open, &row.delivered, &row.promised, &row.needed, &row.drafts].map(|list| here(list)),
        [3, 1, 1, 3, 5, 1]
    );
    let week = &year.weeks[NEXT_WEEK];
    assert_eq!((week.week, week.is_now, week.open_slots, week.drafts), (IsoWeek { year: 2026, week: 48 }, false, 1, 1));
    assert_eq!((week.needed, week.promised, week.planned), (5, 3, 3));
    assert_eq!((year.weeks.len(), row.people.as_slice()), (53, &[town.veikko.id][..]));
}

#[test]
fn a_visit_counts_as_delivered_whether_it_was_planned_or_not() {
    let mut town = town();
    let planned = ScheduleSlot { day: today(), ..town.slot(0, (720, 900), SlotState::Acknowledged) };
    let surprise = today().plus(-2);
    let been = visit(town.veikko.id, town.school.id);
    let other = Visit { id: Visit::id_of(been.person, been.unit, surprise), day: surprise, ..been.clone() };
    let laptop = town.laptop().has(&planned).has(&been).has(&other);
    let row = &ask(&laptop, YearBy::Units).units[0];
    assert_eq!((row.planned[NEXT_WEEK - 1], row.delivered[NEXT_WEEK - 1]), (1, 2));
}

#[test]
fn a_person_is_planned_against_what_the_engagement_asks_and_holidays_shorten_it() {
    let mut town = town();
    let end = Day::new(2026, 12, 9).unwrap();
    let job = Engagement { end_on: Some(end), ..engagement(&mut town.ids, town.veikko.id) };
    let laptop = town.laptop().has(&job).has(&town.slot(1, (480, 900), SlotState::Published));
    let year = ask(&laptop, YearBy::People);
    let row = &year.people[0];
    assert_eq!((row.planned[NEXT_WEEK], row.required[NEXT_WEEK], row.engaged_days[NEXT_WEEK]), (420, 1_800, 7));
    assert_eq!((row.required[NEXT_WEEK + 2], row.required[NEXT_WEEK + 3]), (1_080, 0));
    assert_eq!((row.ends.as_slice(), row.starts.len(), year.weeks[NEXT_WEEK].capacity), (&[end][..], 1, 8));
}

#[test]
fn clearing_weeks_takes_the_drafts_of_one_row_and_can_be_undone() {
    let mut town = town();
    let draft = town.slot(0, (480, 660), SlotState::Draft);
    let (told, pinned) = (town.slot(1, (480, 660), SlotState::Published), town.slot(2, (480, 660), SlotState::Draft));
    let pinned = ScheduleSlot { pinned: true, ..pinned };
    let elsewhere = ScheduleSlot { unit: None, ..town.slot(3, (480, 660), SlotState::Draft) };
    let laptop = town.laptop().has(&draft).has(&told).has(&pinned).has(&elsewhere);

    assert_eq!(clear(&laptop, None, Some(town.school.id)).unwrap(), 1);
    let left = [&draft, &told, &pinned, &elsewhere].map(|slot| laptop.shows(slot).is_some());
    assert_eq!(left, [false, true, true, true]);
    laptop.act(undo::last, crate::commands::Nothing {}).unwrap();
    assert!(laptop.shows(&draft).is_some());
    assert_eq!(clear(&laptop, Some(town.veikko.id), None).unwrap(), 2);
}

#[test]
fn broken_hard_rules_are_counted_by_week_and_row() {
    let mut town = town();
    let laptop = town.laptop().has(&engagement(&mut town.ids, town.veikko.id));
    let laptop =
        laptop.has(&town.slot(0, (480, 660), SlotState::Draft)).has(&town.slot(0, (600, 720), SlotState::Draft));
    let arg = YearArg { span: YearSpan::SchoolYear(YEAR), by: YearBy::People };
    let found = laptop.ask(year_findings, arg).unwrap();
    assert!(found.weeks[NEXT_WEEK] > 0);
    assert_eq!(found.rows.keys().collect::<Vec<_>>(), [&town.veikko.id.to_string()]);
}

#[test]
fn only_planners_see_the_year() {
    let town = town();
    let laptop = Laptop::of(&town.veikko);
    let arg = YearArg { span: YearSpan::SchoolYear(YEAR), by: YearBy::People };
    assert_eq!(laptop.ask(year, arg).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(laptop.ask(year_findings, arg).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(clear(&laptop, None, None).unwrap_err().code, FailureCode::NoRight);
}

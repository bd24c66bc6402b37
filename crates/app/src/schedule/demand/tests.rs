use super::*;
use crate::commands::Nothing;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::IsoWeek;
use lahituki_domain::people::{Person, Role, Skill};
use lahituki_domain::schedule::WeekNeed;
use lahituki_testkit::{CountedIds, digari, grant, person, unit};

const YEAR: DemandsArg = DemandsArg { school_year: SchoolYear(2026) };
const NEXT: DemandsArg = DemandsArg { school_year: SchoolYear(2027) };

fn coordinator(ids: &mut CountedIds) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, "Aino") }
}

fn text(unit: UnitId) -> DemandText {
    DemandText {
        unit,
        needed_half_days: Some(4),
        promised_half_days: Some(3),
        weeks: None,
        skills: None,
        min_visits_per_month: None,
    }
}

fn rows(year: DemandsArg, rows: Vec<DemandText>) -> DemandsText {
    DemandsText { school_year: year.school_year, rows }
}

#[test]
fn several_units_are_said_at_once_and_taken_back_at_once() {
    let mut ids = CountedIds::default();
    let (me, one, two) = (coordinator(&mut ids), unit(&mut ids, "Aaponkoulu"), unit(&mut ids, "Beeta"));
    let laptop = Laptop::of(&me).has(&one).has(&two);
    let both = rows(YEAR, vec![text(one.id), text(two.id)]);
    assert_eq!(laptop.act(set_demands, both.clone()).unwrap(), 2);
    assert_eq!(laptop.act(set_demands, both).unwrap(), 0);

    let told = |laptop: &Laptop| {
        let demands = laptop.ask(demands, YEAR).unwrap();
        demands.rows.iter().map(|row| row.demand.as_ref().map(|demand| demand.promised_half_days)).collect::<Vec<_>>()
    };
    assert_eq!(told(&laptop), [Some(3), Some(3)]);
    laptop.act(undo::last, Nothing {}).unwrap();
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(told(&laptop), [None, None]);
}

#[test]
fn what_is_left_out_stays_and_nonsense_is_refused_whole() {
    let mut ids = CountedIds::default();
    let (me, one, two) = (coordinator(&mut ids), unit(&mut ids, "Aaponkoulu"), unit(&mut ids, "Beeta"));
    let laptop = Laptop::of(&me).has(&one).has(&two);
    let skills = Some(vec![Skill::named("chromebook").unwrap()]);
    laptop.act(set_demands, rows(YEAR, vec![DemandText { skills, ..text(one.id) }])).unwrap();
    let promise = DemandText { needed_half_days: None, promised_half_days: Some(2), ..text(one.id) };
    laptop.act(set_demands, rows(YEAR, vec![promise])).unwrap();
    let far = DemandText { promised_half_days: Some(15), ..text(one.id) };
    assert!(laptop.act(set_demands, rows(YEAR, vec![text(two.id), far])).is_err());

    let found = laptop.ask(demands, YEAR).unwrap().rows;
    let demand = found[0].demand.clone().unwrap();
    assert_eq!((demand.needed_half_days, demand.promised_half_days, demand.skills.len()), (4, 2, 1));
    assert_eq!(found[1].demand, None);
}

#[test]
fn a_new_year_starts_from_the_last_one_where_nothing_was_said_yet() {
    let mut ids = CountedIds::default();
    let (me, one, two) = (coordinator(&mut ids), unit(&mut ids, "Aaponkoulu"), unit(&mut ids, "Beeta"));
    let laptop = Laptop::of(&me).has(&one).has(&two);
    let week = |year, week, needed| WeekNeed { week: IsoWeek { year, week }, needed };
    let special = Some(vec![week(2026, 33, 8), week(2026, 52, 1), week(2026, 53, 2)]);
    laptop.act(set_demands, rows(YEAR, vec![DemandText { weeks: special, ..text(one.id) }, text(two.id)])).unwrap();
    laptop.act(set_demands, rows(NEXT, vec![DemandText { needed_half_days: Some(6), ..text(two.id) }])).unwrap();

    assert_eq!(laptop.ask(demands, NEXT).unwrap().to_roll, 1);
    assert_eq!(laptop.act(roll_demands, NEXT).unwrap(), 1);
    let found = laptop.ask(demands, NEXT).unwrap();
    let told = |n: usize| found.rows[n].demand.clone().unwrap();
    assert_eq!((told(0).promised_half_days, told(0).weeks), (3, vec![week(2027, 33, 8), week(2027, 52, 1)]));
    assert_eq!((told(1).needed_half_days, found.rows[1].before, found.to_roll), (6, Some((4, 3)), 0));
}

#[test]
fn only_planners_say_what_units_need() {
    let mut ids = CountedIds::default();
    let (me, one) = (digari(&mut ids, "Veikko"), unit(&mut ids, "Aaponkoulu"));
    let laptop = Laptop::of(&me).has(&one);
    assert_eq!(laptop.ask(demands, YEAR).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(laptop.act(set_demands, rows(YEAR, vec![text(one.id)])).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(laptop.act(roll_demands, NEXT).unwrap_err().code, FailureCode::NoRight);
}

//! What coordinators see of the rules.

use super::*;
use crate::context::snake;
use crate::schedule::{Arg, FindingRow, Rule, Severity, Trial, TryArg, WeekArg, WeekBoard, try_slots, week};
use crate::testing::Laptop;
use crate::{Failure, FailureCode};
use lahituki_domain::schedule::{Absence, AbsenceKind, Demand, SlotKind};
use lahituki_domain::time::SchoolYear;
use lahituki_testkit::{digari, unit};
use std::collections::BTreeMap;

fn board(laptop: &Laptop) -> WeekBoard {
    laptop.ask(week, WeekArg { week: WEEK }).unwrap()
}

fn rules(rows: &[FindingRow]) -> Vec<String> {
    rows.iter().map(|row| snake(&row.rule)).collect()
}

fn trial(slot: &ScheduleSlot, days: i64) -> Trial {
    let ScheduleSlot { id, person, unit, day, start, end, kind, .. } = *slot;
    Trial { id: Some(id), person, unit, day: day.plus(days), start, end, kind }
}

#[test]
fn a_finding_says_who_where_when_and_in_figures_of_the_language() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let long = ScheduleSlot { start: 420, end: 1_005, ..draft(&mut ids, veikko.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id)).has(&long);

    let board = board(&laptop);
    let [finding] = &board.findings[..] else { panic!("one rule is broken: {:?}", rules(&board.findings)) };
    let text = |text: &str| Arg::Text(text.to_owned());
    let args = BTreeMap::from([
        ("person", text("Veikko Esimerkki")),
        ("day", text("ma 23.11.")),
        ("planned", text("9 t 45 min")),
        ("limit", text("9 t")),
    ]);
    let expected = FindingRow {
        rule: Rule::OverDayHours,
        severity: Severity::Hard,
        slots: vec![long.id],
        person: Some(veikko.id),
        unit: None,
        day: Some(long.day),
        args,
    };
    assert_eq!(finding, &expected);
}

#[test]
fn absence_the_end_of_an_engagement_holidays_and_promises_are_seen() {
    let mut ids = CountedIds::default();
    let (me, ill, gone) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let absence = Absence {
        id: lahituki_domain::ids::AbsenceId(lahituki_domain::Ids::fresh(&mut ids)),
        person: ill.id,
        from: today(),
        until: today().plus(2),
        start: None,
        end: None,
        kind: AbsenceKind::Sudden,
    };
    let demand = Demand {
        id: Demand::id_of(school.id, SchoolYear(2026)),
        unit: school.id,
        school_year: SchoolYear(2026),
        needed_half_days: 4,
        promised_half_days: 2,
        weeks: Vec::new(),
        skills: Vec::new(),
        min_visits_per_month: 0,
    };
    let laptop = Laptop::of(&me).has(&ill).has(&gone).has(&school).has(&absence).has(&demand);
    let laptop = laptop.has(&placement(&mut ids, ill.id)).has(&slot_at(&mut ids, ill.id, school.id, (480, 660)));
    let laptop = laptop.has(&slot(&mut ids, gone.id));

    let board = board(&laptop);
    assert_eq!(rules(&board.findings), ["outside_engagement", "absent", "unit_below_promise"]);
    let [row] = &board.unit_rows[..] else { panic!("there is one unit") };
    assert_eq!((row.needed, row.promised, row.planned, row.slots.len()), (4, 2, 1, 1));
}

#[test]
fn a_dragged_slot_shows_what_it_would_break_and_changes_nothing() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let (one, other) =
        (draft(&mut ids, veikko.id), ScheduleSlot { day: today().plus(2), ..draft(&mut ids, veikko.id) });
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id)).has(&one).has(&other);
    let tried = |trial| laptop.ask(try_slots, TryArg { slots: vec![trial] }).unwrap();

    let onto_the_other = tried(trial(&one, 1));
    assert_eq!((rules(&onto_the_other.new), onto_the_other.gone), (vec!["double_booked".to_owned()], Vec::new()));
    assert_eq!(rules(&tried(trial(&one, 5)).new), ["outside_engagement"]);
    let far = tried(trial(&one, 1_995));
    assert_eq!(far, Default::default());
    let open = Trial { id: None, person: None, kind: SlotKind::Koulu, ..trial(&one, 1) };
    let [finding] = &tried(open).new[..] else { panic!("the slot is open") };
    assert_eq!((finding.rule, &finding.slots[..]), (Rule::OpenSlot, &[][..]));
    assert_eq!(finding.args["time"], Arg::Text("8.00–11.00".to_owned()));
    assert_eq!(board(&laptop).findings, []);
}

#[test]
fn what_is_kept_of_the_plan_is_forgotten_when_anything_changes() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id)).has(&draft(&mut ids, veikko.id));
    assert_eq!(board(&laptop).findings, []);
    let laptop = laptop.has(&draft(&mut ids, veikko.id));
    assert_eq!(rules(&board(&laptop).findings), ["double_booked"]);
}

#[test]
fn digarit_see_no_findings_no_needs_and_no_open_drafts() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let open = ScheduleSlot { person: None, ..slot_at(&mut ids, me.id, school.id, (480, 660)) };
    let draft = ScheduleSlot { person: None, ..draft(&mut ids, me.id) };
    let laptop = Laptop::of(&me).has(&school).has(&open).has(&draft);
    let board = board(&laptop);
    let cards: Vec<_> = board.open.iter().map(|card| card.id).collect();
    assert_eq!((cards, board.findings, board.unit_rows[0].needed), (vec![open.id], Vec::new(), 0));
    let refused = laptop.ask(try_slots, TryArg { slots: Vec::new() }).map_err(|Failure { code, .. }| code);
    assert_eq!(refused, Err(FailureCode::NoRight));
}

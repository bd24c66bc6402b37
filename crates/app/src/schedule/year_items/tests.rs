use super::*;
use crate::commands::Nothing;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::people::Person;
use lahituki_domain::schedule::YearItemState;
use lahituki_testkit::{CountedIds, digari, grant, person, unit};

const YEAR: SchoolYear = SchoolYear(2026);

fn coordinator(ids: &mut CountedIds) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, "Aino") }
}

fn item(ids: &mut CountedIds, name: &str, week: u8) -> YearItem {
    use lahituki_domain::Ids;
    YearItem {
        id: YearItemId(ids.fresh()),
        name: name.to_owned(),
        school_year: YEAR,
        week,
        role: Some(Role::Coordinator),
        ..blank()
    }
}

fn here(unit: Option<UnitId>) -> WheelArg {
    WheelArg { school_year: YEAR, unit }
}

fn text(unit: Option<UnitId>, name: &str) -> YearItemText {
    YearItemText {
        id: None,
        school_year: YEAR,
        unit,
        name: name.to_owned(),
        week: 50,
        until_week: Some(2),
        role: Some(Role::Digivastaava),
        deputy: None,
        instruction: "Näin".to_owned(),
        reason: String::new(),
    }
}

#[test]
fn the_wheel_goes_from_autumn_to_spring_and_says_what_is_late_and_what_nobody_does() {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids);
    let laptop = Laptop::of(&me)
        .has(&item(&mut ids, "Kevään inventaario", 10))
        .has(&item(&mut ids, "Kartoitus", 40))
        .has(&YearItem { role: Some(Role::Provider), ..item(&mut ids, "Huoltoikkuna", 52) })
        .has(&YearItem { role: None, until_week: Some(1), ..item(&mut ids, "Joulukatko", 51) });
    let wheel = laptop.ask(wheel, here(None)).unwrap();
    let told: Vec<_> = wheel.items.iter().map(|row| (row.name.as_str(), row.late, row.unowned)).collect();
    assert_eq!(
        told,
        [
            ("Kartoitus", true, false),
            ("Joulukatko", false, true),
            ("Huoltoikkuna", false, true),
            ("Kevään inventaario", false, false)
        ]
    );
    assert_eq!(wheel.items[1].until_week.year, 2027);
    assert!(wheel.may_edit);
}

#[test]
fn a_digivastaava_keeps_the_plan_of_the_own_unit_from_a_template() {
    let mut ids = CountedIds::default();
    let (own, other) = (unit(&mut ids, "Peltolan päiväkoti"), unit(&mut ids, "Keltun päiväkoti"));
    let me = Person { roles: vec![grant(Role::Digivastaava, &[own.id])], ..person(&mut ids, "Ritva") };
    let laptop = Laptop::of(&me).has(&own).has(&other);
    let begin = |unit| laptop.act(start_year_plan, StartPlan { plan: YearPlan::Digivastaava, school_year: YEAR, unit });
    assert_eq!(laptop.ask(wheel, here(Some(own.id))).unwrap().plans, [YearPlan::Digivastaava]);
    assert_eq!(begin(Some(own.id)), Ok(11));
    assert_eq!(begin(Some(own.id)).map_err(|failure| failure.code), Err(FailureCode::Invalid));
    assert_eq!(begin(Some(other.id)).map_err(|failure| failure.code), Err(FailureCode::NoRight));

    let plan = laptop.ask(wheel, here(Some(own.id))).unwrap();
    assert_eq!((plan.items[0].who.clone(), plan.plans.len()), (vec!["Ritva Esimerkki".to_owned()], 0));
    let mark = YearItemMark { id: plan.items[0].id, state: YearItemState::Done };
    laptop.act(mark_year_item, mark).unwrap();
    let plan = laptop.ask(wheel, here(Some(own.id))).unwrap();
    assert_eq!((plan.items[0].done_by.as_str(), plan.items[0].done_on), ("Ritva Esimerkki", Some(laptop.today)));
    let units: Vec<_> = plan.units.iter().map(|unit| (unit.name.as_str(), unit.tasks, unit.settled)).collect();
    assert_eq!(units, [("Peltolan päiväkoti", 11, 1)]);
    assert!(!laptop.ask(wheel, here(None)).unwrap().may_edit);
}

#[test]
fn a_task_is_added_changed_removed_and_taken_back() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&coordinator(&mut ids));
    let names =
        || -> Vec<String> { laptop.ask(wheel, here(None)).unwrap().items.into_iter().map(|row| row.name).collect() };
    let id = laptop.act(save_year_item, text(None, " Perehdytys ")).unwrap();
    laptop.act(save_year_item, YearItemText { id: Some(id), ..text(None, "Uusien perehdytys") }).unwrap();
    assert_eq!(names(), ["Uusien perehdytys"]);
    laptop.act(remove_year_item, YearItemArg { id }).unwrap();
    assert_eq!(names(), [""; 0]);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(names(), ["Uusien perehdytys"]);
    let nameless = laptop.act(save_year_item, text(None, "  "));
    assert_eq!(nameless.map_err(|failure| failure.code), Err(FailureCode::Invalid));
}

#[test]
fn tasks_go_on_in_the_next_year_once() {
    let mut ids = CountedIds::default();
    let done = YearItem { state: YearItemState::Done, week: 53, ..item(&mut ids, "Katko", 53) };
    let (kept, left) = (item(&mut ids, "Kartoitus", 40), item(&mut ids, "Pilotti", 15));
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&done).has(&kept).has(&left);
    let next = WheelArg { school_year: SchoolYear(2027), unit: None };
    let before = laptop.ask(wheel, next).unwrap();
    assert_eq!((before.items.len(), before.to_roll.len()), (0, 3));
    let roll = || laptop.act(roll_year_items, NewYear { school_year: next.school_year, items: vec![done.id, kept.id] });
    assert_eq!((roll(), roll()), (Ok(2), Ok(0)));
    let after = laptop.ask(wheel, next).unwrap();
    let rolled: Vec<_> = after.items.iter().map(|row| (row.name.as_str(), row.week.week, row.state)).collect();
    // 2027 has no week 53.
    assert_eq!(rolled, [("Kartoitus", 40, YearItemState::Open), ("Katko", 52, YearItemState::Open)]);
    assert_eq!(after.to_roll.iter().map(|row| row.id).collect::<Vec<_>>(), [left.id]);
}

#[test]
fn a_digari_looks_and_does_not_touch() {
    let mut ids = CountedIds::default();
    let task = item(&mut ids, "Kartoitus", 40);
    let laptop = Laptop::of(&digari(&mut ids, "Veikko")).has(&task);
    let wheel = laptop.ask(wheel, here(None)).unwrap();
    assert_eq!((wheel.items.len(), wheel.may_edit, wheel.plans.len()), (1, false, 0));
    let mark = laptop.act(mark_year_item, YearItemMark { id: task.id, state: YearItemState::Done });
    assert_eq!(mark.map_err(|failure| failure.code), Err(FailureCode::NoRight));
}

#[test]
fn every_ready_made_plan_can_be_read_and_makes_sense() {
    let mut ids = CountedIds::default();
    let daycare = unit(&mut ids, "Peltolan päiväkoti");
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&daycare);
    for (plan, unit) in [(YearPlan::Digivastaava, Some(daycare.id)), (YearPlan::Digitoiminta, None)] {
        let added = laptop.act(start_year_plan, StartPlan { plan, school_year: YEAR, unit }).unwrap();
        assert!(added > 10, "{plan:?}");
    }
}

use crate::commands::Nothing;
use crate::exchange::WaitingArg;
use crate::people::{SiteChange, UnitArg, change_site, site};
use crate::testing::Laptop;
use crate::undo::{Step, StepLabel, again, last, list};
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_store::StepInfo;
use lahituki_store::Verdict;
use lahituki_testkit::{CountedIds, grant, person, unit};

fn laptop_and_school() -> (Laptop, Unit) {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    (Laptop::of(&me).has(&school), school)
}

fn change(laptop: &Laptop, school: &Unit, keys: &str) {
    let change = SiteChange {
        id: school.id,
        address: None,
        entrance: None,
        keys: Some(keys.to_owned()),
        parking: None,
        quirks: None,
        contact: None,
    };
    laptop.act(change_site, change).unwrap();
}

fn keys(laptop: &Laptop, school: &Unit) -> String {
    laptop.ask(site, UnitArg { id: school.id }).unwrap().place.keys
}

fn steps(laptop: &Laptop) -> Vec<Step> {
    laptop.ask(list, Nothing {}).unwrap()
}

#[test]
fn the_last_change_is_taken_back_and_done_again() {
    let (laptop, school) = laptop_and_school();
    change(&laptop, &school, "Kanslia");
    change(&laptop, &school, "Vahtimestari");

    let undone = laptop.act(last, Nothing {}).unwrap().unwrap();
    assert_eq!((undone.label, undone.undone, undone.partly), (StepLabel::ChangeSite, true, false));
    assert_eq!(keys(&laptop, &school), "Kanslia");
    assert!(!laptop.act(again, Nothing {}).unwrap().unwrap().undone);
    assert_eq!(keys(&laptop, &school), "Vahtimestari");
    assert_eq!(laptop.act(again, Nothing {}).unwrap(), None);
}

#[test]
fn what_someone_else_has_changed_since_stays_and_the_step_says_so() {
    let (laptop, school) = laptop_and_school();
    change(&laptop, &school, "Kanslia");
    let op = laptop.ask(crate::exchange::waiting, WaitingArg { limit: 1 }).unwrap().changes[0].op;
    laptop.receives(&Unit { keys: "Rehtori".to_owned(), ..school.clone() }, 2);
    let taken = Verdict::Taken { seq: 2, stamp: laptop.now };
    laptop.store.sync(|txn| txn.settle(op, taken, laptop.now).and_then(|_| txn.fold())).unwrap();

    assert!(laptop.act(last, Nothing {}).unwrap().unwrap().partly);
    assert_eq!(keys(&laptop, &school), "Rehtori");
}

#[test]
fn nothing_to_undo_is_no_failure() {
    let (laptop, _) = laptop_and_school();
    assert_eq!(laptop.act(last, Nothing {}).unwrap(), None);
    assert_eq!(steps(&laptop), []);
}

#[test]
fn a_step_of_a_newer_version_is_not_shown() {
    let (laptop, school) = laptop_and_school();
    let newer = |writing: &mut crate::Writing<'_, '_>, _| {
        writing.txn.step(StepInfo { label: "from_the_future".to_owned(), about: String::new() });
        writing.update(&school, &Unit { keys: "Kanslia".to_owned(), ..school.clone() })
    };
    laptop.act(newer, ()).unwrap();
    assert_eq!(steps(&laptop), []);
}

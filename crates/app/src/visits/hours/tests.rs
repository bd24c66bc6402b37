use super::*;
use crate::testing::Laptop;
use lahituki_domain::Ids;
use lahituki_domain::people::Person;
use lahituki_domain::visits::TimeEntry;
use lahituki_testkit::{CountedIds, digari, engagement, grant, person, time_entry, today, unit, visit, visit_entry};

fn alone(ids: &mut CountedIds, person: PersonId, day: Day, minutes: u16) -> TimeEntry {
    TimeEntry {
        id: TimeEntryId(ids.fresh()),
        person,
        day,
        minutes,
        category: TimeCategory::Learning,
        unit: None,
        entry: None,
        text: "kurssi".to_owned(),
        state: TimeState::Draft,
    }
}

/// Veikko has fifteen minutes from an entry today, ninety alone on Friday, and some the week before.
fn week_of_veikko(mut laptop: Laptop, ids: &mut CountedIds, veikko: &Person) -> Laptop {
    let unit = unit(ids, "Sammonlahden koulu");
    let visit = visit(veikko.id, unit.id);
    let entry = visit_entry(ids, &visit);
    laptop = laptop.has(veikko).has(&unit).has(&visit).has(&entry).has(&time_entry(&entry));
    laptop = laptop.has(&alone(ids, veikko.id, today().plus(-2), 90));
    laptop.has(&alone(ids, veikko.id, today().plus(-7), 480)).has(&engagement(ids, veikko.id))
}

fn this_week(person: Option<PersonId>) -> HoursArg {
    HoursArg { week: today().week(), person }
}

#[test]
fn a_week_holds_its_days_and_sums() {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let laptop = week_of_veikko(Laptop::of(&veikko), &mut ids, &veikko);
    let hours = laptop.ask(hours, this_week(None)).unwrap();
    assert_eq!((hours.minutes, hours.target_minutes), (105, Some(1_800)));
    assert_eq!(hours.by_category, [(TimeCategory::Learning, 90), (TimeCategory::Support, 15)]);
    assert_eq!(hours.by_unit, [("Sammonlahden koulu".to_owned(), 15)]);
    assert_eq!(hours.people, []);
    let days: Vec<u16> = hours.days.iter().map(|day| day.minutes).collect();
    assert_eq!(days, [0, 0, 0, 0, 90, 0, 15]);
    let [friday, sunday] = [&hours.days[4].rows[0], &hours.days[6].rows[0]];
    assert_eq!((friday.text.as_str(), friday.editable), ("kurssi", true));
    assert_eq!((sunday.text.as_str(), sunday.editable), ("projektori ei kuvaa", false));
}

#[test]
fn only_a_coordinator_sees_the_hours_of_others() {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let aino = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let aada = digari(&mut ids, "Aada");
    let laptop = week_of_veikko(Laptop::of(&aino), &mut ids, &veikko);
    let seen = laptop.ask(hours, this_week(Some(veikko.id))).unwrap();
    assert_eq!((seen.person_name.as_str(), seen.minutes), ("Veikko Esimerkki", 105));
    assert_eq!(
        seen.people,
        [PersonHours { id: veikko.id, name: "Veikko Esimerkki".to_owned(), minutes: 105, target_minutes: Some(1_800) }]
    );
    let refused = Laptop::of(&aada).has(&veikko).ask(hours, this_week(Some(veikko.id)));
    assert_eq!(refused.unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn a_week_that_the_year_does_not_have_is_refused() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&digari(&mut ids, "Veikko"));
    let refused = laptop.ask(hours, HoursArg { week: IsoWeek { year: 2027, week: 53 }, person: None });
    assert_eq!(refused.unwrap_err().code, FailureCode::Invalid);
}

//! The demo municipality is the same every time, keeps every rule, and has what the walks through the program need.

use super::*;
use crate::engine::pull::{Known, first_page};
use crate::storage::sqlite::{Birth, Sqlite};
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::Engagement;
use lahituki_domain::schedule::{ScheduleSlot, SchoolCalendar, SlotState};
use lahituki_domain::{Body, Kind};
use lahituki_protocol::messages::Row;
use lahituki_testkit::{NOW, today};
use std::collections::{BTreeMap, BTreeSet};

fn demo() -> Demo {
    Demo { seed: 1, today: today(), now: NOW }
}

fn populated(demo: &Demo) -> Sqlite {
    let storage = Sqlite::in_memory(&Birth { epoch: Uuid::from_u128(1), secret: [1; 32] }).unwrap();
    assert!(populate(&storage, demo).unwrap());
    storage
}

/// Returns all that a person sees.
fn seen_by(storage: &Sqlite, key: &str) -> Vec<Row> {
    let mut txn = storage.begin(Purpose::Read).unwrap();
    let page = first_page(&mut *txn, people::id_of(key), Known::default(), usize::MAX).unwrap();
    assert_eq!(page.resume, None);
    serde_json::from_str(&serde_json::to_string(&page.rows).unwrap()).unwrap()
}

fn bodies(storage: &Sqlite, kind: Kind) -> Vec<(Uuid, Body)> {
    storage.begin(Purpose::Read).unwrap().bodies(kind).unwrap()
}

fn slots(storage: &Sqlite) -> Vec<ScheduleSlot> {
    let bodies = bodies(storage, Kind::Slot);
    bodies.iter().map(|(id, body)| ScheduleSlot::from_body(*id, body).unwrap()).collect()
}

#[test]
fn two_runs_make_the_same_municipality_and_another_seed_makes_another() {
    let (first, second) = (populated(&demo()), populated(&demo()));
    assert_eq!(seen_by(&first, "aino"), seen_by(&second, "aino"));
    let other = populated(&Demo { seed: 2, ..demo() });
    assert_ne!(slots(&first), slots(&other));
}

#[test]
fn a_tenant_that_holds_anything_is_left_alone() {
    let storage = populated(&demo());
    let head = storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq;
    assert!(!populate(&storage, &Demo { seed: 2, ..demo() }).unwrap());
    assert_eq!(storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq, head);
}

#[test]
fn there_is_enough_of_everything() {
    let storage = populated(&demo());
    let counts: BTreeMap<&str, usize> =
        Kind::ALL.into_iter().map(|kind| (kind.name(), bodies(&storage, kind).len())).collect();
    let at_least = [
        ("person", 37),
        ("unit", 42),
        ("room", 150),
        ("engagement", 12),
        ("slot", 900),
        ("visit", 350),
        ("visit_entry", 800),
        ("time_entry", 900),
        ("article", 90),
        ("device", 170),
        ("school_calendar", 6),
        ("plan_template", 2),
        ("slot_change", 1),
        ("publication", 2),
        ("demand", 33),
        ("absence", 2),
        ("swap", 1),
        ("year_item", 30),
        ("known_issue", 3),
        ("responsibility", 12),
    ];
    for (kind, least) in at_least {
        assert!(counts[kind] >= least, "{counts:?}");
    }
}

#[test]
fn the_newcomer_has_two_published_slots_in_the_coming_week_and_none_at_the_own_unit() {
    for seed in 1..4 {
        let storage = populated(&Demo { seed, ..demo() });
        let next_week = today().plus(1).week();
        let of_veikko =
            |slot: &ScheduleSlot| slot.person == Some(people::id_of("veikko")) && slot.day.week() == next_week;
        let planned: Vec<ScheduleSlot> = slots(&storage).into_iter().filter(of_veikko).collect();
        assert_eq!(planned.len(), 2);
        let unit = places::id_of("sammonlahden-koulu");
        assert!(planned.iter().all(|slot| slot.state == SlotState::Published && slot.unit != Some(unit)));
    }
}

#[test]
fn nobody_is_planned_twice_at_a_time_or_on_a_day_off() {
    let storage = populated(&demo());
    let mut slots = slots(&storage);
    slots.sort_by_key(|slot| (slot.person, slot.day, slot.start));
    for pair in slots.windows(2) {
        let same_day = (pair[0].person, pair[0].day) == (pair[1].person, pair[1].day);
        assert!(!same_day || pair[0].end <= pair[1].start, "{pair:?}");
    }
    let autumn_break = Day::new(2026, 10, 19).unwrap().week();
    assert!(slots.iter().all(|slot| slot.day.weekday() <= 5 && slot.day.week() != autumn_break));
}

#[test]
fn nobody_is_planned_beyond_the_own_terms() {
    let storage = populated(&demo());
    let engagements = bodies(&storage, Kind::Engagement);
    let engagements = engagements.iter().map(|(id, body)| Engagement::from_body(*id, body).unwrap());
    let by_person: BTreeMap<PersonId, Engagement> = engagements.map(|one| (one.person, one)).collect();
    let mut weeks: BTreeMap<_, u16> = BTreeMap::new();
    let mut days: BTreeMap<_, u16> = BTreeMap::new();
    for slot in slots(&storage) {
        let Some(person) = slot.person else { continue };
        *weeks.entry((person, slot.day.week())).or_default() += slot.planned_minutes();
        *days.entry((person, slot.day)).or_default() += slot.planned_minutes();
    }
    for ((person, week), minutes) in weeks {
        assert!(minutes <= by_person[&person].required_minutes(week, |_| false), "{week:?}");
    }
    for ((person, day), minutes) in days {
        let terms = by_person[&person].terms_on(day).unwrap();
        assert!(terms.works_on(day) && minutes <= terms.day_minutes_max, "{day}");
    }
}

#[test]
fn articles_are_there_in_three_languages_one_translation_lags_and_every_link_leads_somewhere() {
    let storage = populated(&demo());
    let articles = bodies(&storage, Kind::Article);
    let articles = articles.iter().map(|(id, body)| (*id, Article::from_body(*id, body).unwrap()));
    let articles: BTreeMap<Uuid, Article> = articles.collect();
    let originals = articles.values().filter_map(|article| Some((article, articles.get(&article.original?.0)?)));
    let behind = originals.clone().filter(|(article, original)| article.is_behind(original)).count();
    assert_eq!((originals.count(), behind), (22, 1));
    for article in articles.values() {
        let links = Article::links(&article.body).articles;
        assert!(links.iter().all(|id| articles.contains_key(&id.0)), "{}", article.title);
        assert!(!article.body.contains("[["), "{}", article.title);
    }
}

#[test]
fn the_articles_of_the_closed_space_are_there_for_its_readers_alone() {
    let storage = populated(&demo());
    let guarded = |key: &str| {
        let rows = seen_by(&storage, key);
        let in_a_space = |row: &&Row| row.kind == "article" && row.aud.as_space().is_some();
        let spaces: BTreeMap<String, usize> =
            rows.iter().filter(in_a_space).fold(BTreeMap::new(), |mut spaces, row| {
                *spaces.entry(row.body["space"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
                spaces
            });
        let mut counts: Vec<usize> = spaces.into_values().collect();
        counts.sort_unstable();
        counts
    };
    for (key, articles) in [("aino", vec![2, 20, 22]), ("jorma", vec![2, 20, 22]), ("veikko", vec![20, 22])] {
        assert_eq!(guarded(key), articles, "{key}");
    }
}

#[test]
fn a_digari_sees_neither_drafts_nor_the_engagements_and_hours_of_others() {
    let storage = populated(&demo());
    let veikko = people::id_of("veikko").to_string();
    for row in seen_by(&storage, "veikko") {
        match row.kind.as_str() {
            "slot_change" | "plan_template" | "engagement_rule" => panic!("a digari sees a {}", row.kind),
            "absence" => assert_eq!(row.body["person"], veikko.as_str()),
            "slot" => assert_ne!(row.body["state"], "draft"),
            "engagement" | "time_entry" => assert_eq!(row.body["person"], veikko.as_str()),
            _ => {}
        }
    }
}

#[test]
fn no_one_at_a_unit_sees_engagements_absences_or_swaps_of_digarit() {
    let storage = populated(&demo());
    for key in ["kaarina", "eija", "petteri"] {
        let kinds: BTreeSet<String> = seen_by(&storage, key).into_iter().map(|row| row.kind).collect();
        let hidden = ["engagement", "engagement_rule", "slot_change", "plan_template", "absence", "swap", "time_entry"];
        assert!(hidden.iter().all(|kind| !kinds.contains(*kind)), "{key} sees {kinds:?}");
    }
}

#[test]
fn the_years_of_basic_education_are_as_long_as_the_law_asks_for_and_not_confirmed() {
    let calendars = bodies(&populated(&demo()), Kind::SchoolCalendar);
    for (id, body) in calendars {
        let calendar = SchoolCalendar::from_body(id, &body).unwrap();
        assert_eq!((calendar.wrong_length(), calendar.confirmed), (None, false), "{:?}", calendar.scope);
    }
}

#[test]
fn some_slots_wait_for_someone_and_a_coordinator_sees_what_is_not_told() {
    let storage = populated(&demo());
    assert!(slots(&storage).iter().filter(|slot| slot.is_open()).count() >= 3);
    let swapping = slots(&storage).into_iter().filter(|slot| slot.state == SlotState::Swapping).count();
    let untold = seen_by(&storage, "aino").iter().filter(|row| row.kind == "slot_change").count();
    assert_eq!((swapping, untold), (1, 1));
}

#[test]
fn everyone_is_invited_with_aino_and_veikko_first() {
    let storage = populated(&demo());
    let guests = invite_everyone(&storage).unwrap();
    let first: Vec<&str> = guests.iter().take(2).map(|guest| guest.name.as_str()).collect();
    assert_eq!((first, guests.len()), (vec!["aino", "veikko"], 37));
}

//! A slot again and again.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{Added, NewSlot, SeriesArg, SkipReason, Skipped, add_series};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::ids::SlotId;
use lahituki_domain::people::UnitForm;
use lahituki_domain::schedule::{Break, CalendarScope, SchoolCalendar, SlotKind, Span};
use lahituki_domain::time::SchoolYear;
use lahituki_store::schedule::between;
use lahituki_testkit::{digari, unit};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn calendar() -> SchoolCalendar {
    let (school_year, scope) = (SchoolYear(2026), CalendarScope::Form(UnitForm::Perus));
    SchoolCalendar {
        id: SchoolCalendar::id_of(school_year, scope),
        school_year,
        scope,
        terms: vec![Span { from: day("2026-08-12"), until: day("2027-02-05") }],
        breaks: vec![Break { from: day("2026-12-20"), until: day("2027-01-06"), name: "Joululoma".to_owned() }],
        saturdays: Vec::new(),
        days_off: vec![day("2026-12-07")],
        special: Vec::new(),
        source: String::new(),
        confirmed: true,
    }
}

/// Mondays at a school, for someone whose placement ends in January.
fn mondays(until: &str, of: Option<SlotId>) -> (Laptop, SeriesArg) {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let engagement = Engagement { end_on: Some(day("2027-01-20")), ..placement(&mut ids, veikko.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&school).has(&engagement).has(&calendar());
    let (person, unit) = (Some(veikko.id), Some(school.id));
    let (start, end, kind) = (480, 660, SlotKind::Koulu);
    let slot = NewSlot { person, unit, day: day("2026-11-23"), start, end, kind, note: None };
    (laptop, SeriesArg { slot, of, until: day(until), every_weeks: 1 })
}

fn planned(laptop: &Laptop) -> Vec<ScheduleSlot> {
    laptop.ask(|reading, ()| Ok(between(reading.db, day("2026-11-01"), day("2027-12-31"))?), ()).unwrap()
}

#[test]
fn a_series_follows_the_school_days_and_says_why_days_were_skipped() {
    let (laptop, new) = mondays("2027-02-08", None);
    let Added { added, skipped } = laptop.act(add_series, new).unwrap();
    let skip = |text, reason| Skipped { day: day(text), reason };
    let expected = [
        skip("2026-12-07", SkipReason::DayOff),
        skip("2026-12-21", SkipReason::Break),
        skip("2026-12-28", SkipReason::Break),
        skip("2027-01-04", SkipReason::Break),
        skip("2027-01-25", SkipReason::Engagement),
        skip("2027-02-01", SkipReason::Engagement),
        skip("2027-02-08", SkipReason::Closed),
    ];
    assert_eq!((added, &skipped[..]), (5, &expected[..]));
    let slots = planned(&laptop);
    assert!(slots.iter().all(|slot| slot.series.is_some() && slot.series == slots[0].series));
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(planned(&laptop), []);
}

#[test]
fn a_slot_that_is_there_becomes_the_first_of_its_series() {
    let mut ids = CountedIds::of_source(7);
    let first = SlotId(lahituki_domain::Ids::fresh(&mut ids));
    let (laptop, new) = mondays("2026-12-14", Some(first));
    let there = ScheduleSlot { id: first, unit: new.slot.unit, ..draft(&mut ids, new.slot.person.unwrap()) };
    let laptop = laptop.has(&there);
    assert_eq!(laptop.act(add_series, SeriesArg { every_weeks: 3, ..new }).unwrap().added, 1);
    let days: Vec<(Day, bool)> = planned(&laptop).iter().map(|slot| (slot.day, slot.series.is_some())).collect();
    assert_eq!(days, [(day("2026-11-23"), true), (day("2026-12-14"), true)]);
}

#[test]
fn a_series_without_end_or_rhythm_is_refused() {
    for (until, every_weeks) in [("2026-11-22", 1), ("2028-11-23", 1), ("2026-12-14", 0), ("2026-12-14", 9)] {
        let (laptop, new) = mondays(until, None);
        let refused = laptop.act(add_series, SeriesArg { every_weeks, ..new }).map_err(|Failure { code, .. }| code);
        assert_eq!(refused, Err(FailureCode::Invalid), "{until} {every_weeks}");
    }
}

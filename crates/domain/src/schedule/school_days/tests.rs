use super::*;
use crate::record::Entity;
use crate::schedule::SpecialKind;
use serde::Deserialize;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn span(from: &str, until: &str) -> Span {
    Span { from: day(from), until: day(until) }
}

/// A week of the vectors: `2025-W43`.
fn week_of_break(text: &str) -> Break {
    let (year, week) = text.split_once("-W").unwrap();
    let monday = IsoWeek { year: year.parse().unwrap(), week: week.parse().unwrap() }.monday().unwrap();
    Break { from: monday, until: monday.plus(6), name: String::new() }
}

fn calendar(year: i32, terms: Vec<Span>) -> SchoolCalendar {
    let (school_year, scope) = (SchoolYear(year), CalendarScope::Form(UnitForm::Perus));
    SchoolCalendar {
        id: SchoolCalendar::id_of(school_year, scope),
        school_year,
        scope,
        terms,
        breaks: Vec::new(),
        saturdays: Vec::new(),
        days_off: Vec::new(),
        special: Vec::new(),
        source: "koulu".to_owned(),
        confirmed: true,
    }
}

/// Lappeenranta as it most likely is.
fn lappeenranta() -> SchoolCalendar {
    let one = |from, until, name: &str| Break { from: day(from), until: day(until), name: name.to_owned() };
    SchoolCalendar {
        breaks: vec![
            one("2026-10-19", "2026-10-23", "Syysloma"),
            one("2026-12-20", "2027-01-06", "Joululoma"),
            one("2027-03-01", "2027-03-05", "Talviloma"),
        ],
        saturdays: vec![day("2026-12-19"), day("2027-06-05")],
        ..calendar(2026, vec![span("2026-08-12", "2026-12-19"), span("2027-01-07", "2027-06-05")])
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TermCase {
    name: String,
    start: Day,
    end: Day,
    break_weeks: Vec<String>,
    extra_off: Vec<Day>,
    saturday_workdays: Vec<Day>,
    expected_work_days: u16,
}

#[test]
fn terms_have_as_many_school_days_as_the_municipalities_published() {
    let cases: Vec<TermCase> = serde_json::from_str(include_str!("../../../data/school_day_cases.json")).unwrap();
    for case in cases {
        let term = Span { from: case.start, until: case.end };
        let calendar = SchoolCalendar {
            breaks: case.break_weeks.iter().map(|week| week_of_break(week)).collect(),
            days_off: case.extra_off,
            saturdays: case.saturday_workdays,
            ..calendar(SchoolYear::of(case.start).0, vec![term])
        };
        assert_eq!(calendar.nonsense(), None, "{}", case.name);
        assert_eq!(calendar.school_days(term), case.expected_work_days, "{}", case.name);
    }
}

#[test]
fn a_year_of_basic_education_has_the_length_that_the_law_asks_for() {
    assert_eq!(lappeenranta().wrong_length(), None);
    let short = SchoolCalendar { days_off: vec![day("2027-05-07")], ..lappeenranta() };
    assert_eq!(short.wrong_length(), Some(WrongLength { found: 188, required: 189 }));
    let free = SchoolCalendar { scope: CalendarScope::Form(UnitForm::Lukio), ..short };
    assert_eq!(free.wrong_length(), None);
}

#[test]
fn a_blackout_is_a_school_day_without_visitors() {
    let (from, until) = (day("2027-03-15"), day("2027-03-19"));
    let week = SpecialDays { from, until, kind: SpecialKind::Blackout, note: String::new() };
    let calendar = SchoolCalendar { special: vec![week], ..lappeenranta() };
    assert!(calendar.is_school_day(from) && !calendar.is_open_on(from));
    assert!(calendar.is_open_on(until.plus(3)));
}

#[test]
fn a_year_rolls_over_by_its_weeks_and_waits_for_review() {
    let next = lappeenranta().rolled_over();
    assert_eq!((next.school_year, next.confirmed, next.nonsense()), (SchoolYear(2027), false, None));
    assert_eq!(next.terms, [span("2027-08-18", "2027-12-18"), span("2028-01-06", "2028-06-03")]);
    let breaks: Vec<Span> = next.breaks.iter().map(Break::span).collect();
    let christmas = span("2027-12-19", "2028-01-05");
    assert_eq!(breaks, [span("2027-10-25", "2027-10-29"), christmas, span("2028-02-28", "2028-03-03")]);
    assert_eq!(next.saturdays, [day("2027-12-18"), day("2028-06-03")]);
}

#[test]
fn a_year_of_daycare_keeps_its_first_and_last_day() {
    let year = SchoolCalendar {
        scope: CalendarScope::Form(UnitForm::Vaka),
        ..calendar(2026, vec![span("2026-08-01", "2027-07-31")])
    };
    let next = year.rolled_over();
    assert_eq!((next.terms, next.scope), (vec![span("2027-08-01", "2028-07-31")], year.scope));
}

#[test]
fn years_with_a_week_53_roll_over_too() {
    let mut year = lappeenranta();
    for _ in 0..30 {
        year = year.rolled_over();
        assert_eq!(year.nonsense(), None, "{:?}", year.school_year);
    }
}

#[test]
fn the_calendar_of_a_unit_takes_the_place_of_that_of_its_form() {
    let unit = UnitId(uuid::Uuid::from_u128(7));
    let own = SchoolCalendar { scope: CalendarScope::Unit(unit), ..lappeenranta() };
    let all = [lappeenranta(), own.clone()];
    let of = |unit, form| calendar_of(&all, SchoolYear(2026), unit, form).map(|calendar| calendar.scope);
    assert_eq!(of(unit, UnitForm::Lukio), Some(own.scope));
    assert_eq!(of(UnitId(uuid::Uuid::nil()), UnitForm::Perus), Some(lappeenranta().scope));
    assert_eq!(of(UnitId(uuid::Uuid::nil()), UnitForm::Lukio), None);
}

#[test]
fn a_calendar_that_contradicts_itself_is_refused() {
    let one = |from, until| Break { from: day(from), until: day(until), name: String::new() };
    let wrong = [
        calendar(2026, Vec::new()),
        calendar(2026, vec![span("2026-12-19", "2026-08-12")]),
        calendar(2026, vec![span("2026-08-12", "2026-12-19"), span("2026-12-19", "2027-06-05")]),
        calendar(2026, vec![span("2026-07-31", "2026-12-19")]),
        SchoolCalendar { breaks: vec![one("2026-10-19", "2026-10-23"); 2], ..lappeenranta() },
        SchoolCalendar { saturdays: vec![day("2026-12-18")], ..lappeenranta() },
    ];
    assert!(wrong.iter().all(|calendar| calendar.nonsense().is_some()));
}

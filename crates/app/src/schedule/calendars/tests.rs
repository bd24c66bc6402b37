use super::*;
use crate::commands::Nothing;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::calendar::Holiday;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{Break, SpecialDays, SpecialKind};
use lahituki_testkit::{CountedIds, digari, grant, person, unit};

const YEAR: SchoolYear = SchoolYear(2026);
const BASIC: CalendarScope = CalendarScope::Form(UnitForm::Perus);

fn laptop(ids: &mut CountedIds) -> Laptop {
    Laptop::of(&Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, "Aino") })
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn span(from: &str, until: &str) -> Span {
    Span { from: day(from), until: day(until) }
}

/// Returns the school year 2026–2027 of Kotka, which has the days that the law asks for.
fn text(scope: CalendarScope) -> CalendarText {
    let one = |from, until, name: &str| Break { from: day(from), until: day(until), name: name.to_owned() };
    CalendarText {
        school_year: YEAR,
        scope,
        terms: vec![span("2027-01-07", "2027-06-05"), span("2026-08-12", "2026-12-19")],
        breaks: vec![one("2027-03-01", "2027-03-07", "Talviloma"), one("2026-10-19", "2026-10-25", "Syysloma")],
        saturdays: vec![day("2027-06-05"), day("2026-12-19"), day("2026-12-19")],
        days_off: vec![],
        special: vec![SpecialDays {
            from: day("2026-09-07"),
            until: day("2026-09-13"),
            kind: SpecialKind::Exam,
            note: "Kirjoitukset".to_owned(),
        }],
        source: "Lautakunta".to_owned(),
        confirmed: true,
    }
}

fn shown(laptop: &Laptop, school_year: SchoolYear, scope: CalendarScope) -> Calendars {
    laptop.ask(calendars, CalendarsArg { school_year, scope: Some(scope) }).unwrap()
}

#[test]
fn a_year_shows_its_days_and_counts_its_terms_against_the_law() {
    let laptop = laptop(&mut CountedIds::default());
    laptop.act(save_calendar, text(BASIC)).unwrap();
    let year = shown(&laptop, YEAR, BASIC);
    let view = &year.shown;
    assert_eq!(view.terms.iter().map(|term| term.days).collect::<Vec<_>>(), [89, 100]);
    assert_eq!((view.days, view.required, year.required), (189, Some(189), 189));
    assert_eq!((view.weeks.len(), view.weeks[0].days[0].day), (53, day("2026-07-27")));
    let of = |text: &str| {
        let found = view.weeks.iter().flat_map(|week| &week.days).find(|one| one.day == day(text)).unwrap();
        (found.mark, found.special, found.holiday, found.note.as_str())
    };
    assert_eq!(of("2026-08-12"), (DayMark::School, None, None, ""));
    assert_eq!(of("2026-09-07"), (DayMark::School, Some(SpecialKind::Exam), None, "Kirjoitukset"));
    assert_eq!(of("2026-09-12"), (DayMark::Weekend, None, None, ""));
    assert_eq!(of("2026-10-21"), (DayMark::Break, None, None, "Syysloma"));
    assert_eq!(of("2026-12-19"), (DayMark::Saturday, None, None, ""));
    assert_eq!(of("2026-12-06"), (DayMark::Weekend, None, Some(Holiday::Itsenaisyyspaiva), ""));
    assert_eq!(of("2027-03-26"), (DayMark::Holiday, None, Some(Holiday::Pitkaperjantai), ""));
    assert_eq!(of("2027-07-31").0, DayMark::Outside);
}

#[test]
fn a_unit_follows_its_form_until_it_has_a_calendar_of_its_own() {
    let mut ids = CountedIds::default();
    let school = unit(&mut ids, "Sammonlahden koulu");
    let own = CalendarScope::Unit(school.id);
    let laptop = laptop(&mut ids).has(&school);
    laptop.act(save_calendar, text(BASIC)).unwrap();
    let view = shown(&laptop, YEAR, own).shown;
    assert_eq!((view.follows, view.days, view.calendar), (Some(UnitForm::Perus), 189, None));

    laptop.act(save_calendar, CalendarText { days_off: vec![day("2026-12-07")], ..text(own) }).unwrap();
    let year = shown(&laptop, YEAR, own);
    assert_eq!((year.shown.follows, year.shown.days, year.shown.required), (None, 188, None));
    let rows: Vec<_> = year.scopes.iter().map(|row| (row.name.as_str(), row.exists, row.days)).collect();
    assert_eq!(rows, [("", true, 189), ("", false, 0), ("", false, 0), ("Sammonlahden koulu", true, 188)]);
    laptop.act(remove_calendar, CalendarArg { school_year: YEAR, scope: own }).unwrap();
    assert_eq!(shown(&laptop, YEAR, own).shown.days, 189);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(shown(&laptop, YEAR, own).shown.days, 188);
}

#[test]
fn the_next_year_is_proposed_from_the_last_and_never_written_over_one_that_is_there() {
    let laptop = laptop(&mut CountedIds::default());
    laptop.act(save_calendar, text(BASIC)).unwrap();
    let next = SchoolYear(2027);
    let proposal = shown(&laptop, next, BASIC).to_roll;
    let [one] = &proposal[..] else { panic!("one calendar is proposed") };
    assert_eq!(
        (one.required, one.calendar.confirmed, one.calendar.breaks[0].from),
        (Some(187), false, day("2027-10-25"))
    );
    let roll = || laptop.act(roll_calendars, NextCalendars { school_year: next, scopes: vec![BASIC] });
    assert_eq!((roll(), roll()), (Ok(1), Ok(0)));
    let year = shown(&laptop, next, BASIC);
    assert_eq!((year.to_roll.len(), year.shown.calendar.unwrap().confirmed), (0, false));
    laptop.act(undo::last, Nothing {}).unwrap();
}

#[test]
fn a_calendar_that_makes_no_sense_is_refused() {
    let laptop = laptop(&mut CountedIds::default());
    let code = |text| laptop.act(save_calendar, text).map_err(|failure| failure.code);
    let overlapping = vec![span("2026-08-12", "2026-12-19"), span("2026-12-01", "2027-06-05")];
    let bad = [
        CalendarText { terms: vec![], ..text(BASIC) },
        CalendarText { terms: overlapping, ..text(BASIC) },
        CalendarText { saturdays: vec![day("2026-12-18")], ..text(BASIC) },
        CalendarText { school_year: SchoolYear(2027), ..text(BASIC) },
    ];
    for text in bad {
        assert_eq!(code(text), Err(FailureCode::Invalid));
    }
}

#[test]
fn everyone_sees_the_calendars_and_the_coordinators_keep_them() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&digari(&mut ids, "Veikko"));
    let year = shown(&laptop, YEAR, BASIC);
    assert_eq!((year.may_edit, year.shown.weeks.len()), (false, 53));
    let denied = laptop.act(save_calendar, text(BASIC)).map_err(|failure| failure.code);
    assert_eq!(denied, Err(FailureCode::NoRight));
}

fn file(text: &str, left_out: &[u64]) -> CalendarFile {
    use base64::Engine;
    let data = base64::prelude::BASE64_STANDARD.encode(text);
    CalendarFile { data, left_out: left_out.iter().copied().collect(), source: "Lautakunta".to_owned() }
}

#[test]
fn a_file_is_taken_whole_or_not_at_all() {
    let laptop = laptop(&mut CountedIds::default());
    let good = "lukuvuosi;kouluaste;tyyppi;alku;loppu;nimi\n\
                2026-2027;lukio;lukukausi;12.8.2026;19.12.2026;\n\
                2026-2027;lukio;loma;19.10.2026;23.10.2026;Syysloma\n";
    let bad = format!("{good}2026-2027;lukio;loma;31.11.2026;30.11.2026;Väärä\n");
    let before = laptop.ask(read_calendars, file(&bad, &[])).unwrap();
    assert!(!before.sound && before.import.rows[2].problem.is_some(), "{before:?}");
    let refused = laptop.act(import_calendars, file(&bad, &[])).map_err(|failure| failure.code);
    assert_eq!(refused, Err(FailureCode::Invalid));

    let view = laptop.ask(read_calendars, file(&bad, &[4])).unwrap();
    let [place] = &view.places[..] else { panic!("one calendar: {view:?}") };
    assert_eq!((view.sound, place.replaces, place.scope), (true, false, CalendarScope::Form(UnitForm::Lukio)));
    assert_eq!(laptop.act(import_calendars, file(&bad, &[4])), Ok(1));
    let shown = shown(&laptop, YEAR, place.scope).shown;
    assert_eq!((shown.days, shown.calendar.map(|calendar| calendar.confirmed)), (place.days, Some(false)));
    assert!(laptop.ask(read_calendars, file(good, &[])).unwrap().places[0].replaces);
    assert_eq!(laptop.act(undo::last, Nothing {}).unwrap().unwrap().about, "Lautakunta");
}

//! The cells of a row: which school year, where, what, from when to when.

use super::RowProblem;
use super::file::Column;
use lahituki_domain::Day;
use lahituki_domain::people::{Unit, UnitForm};
use lahituki_domain::schedule::{CalendarScope, Span, SpecialKind};
use lahituki_domain::time::SchoolYear;

/// A row that reads well.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) school_year: SchoolYear,
    pub(super) scope: CalendarScope,
    pub(super) entry: Entry,
    pub(super) span: Span,
    pub(super) name: String,
}

/// What a row says of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    Term,
    Break,
    Saturday,
    DayOff,
    Special(SpecialKind),
}

impl Row {
    /// Returns whether the two say the same kind of thing of the same days.
    pub(super) fn collides_with(&self, other: &Self) -> bool {
        self.entry == other.entry && self.span.overlaps(other.span)
    }
}

pub(super) fn row(cells: &[String], columns: &[Column], units: &[Unit]) -> Result<Row, RowProblem> {
    if cells.len() != columns.len() {
        return Err(RowProblem::Cells { found: cells.len(), expected: columns.len() });
    }
    let cell = |wanted: Column| {
        let at = columns.iter().position(|column| *column == wanted);
        at.and_then(|at| cells.get(at)).map_or("", String::as_str)
    };
    let school_year = school_year(cell(Column::SchoolYear)).ok_or(RowProblem::SchoolYear)?;
    let scope = scope(cell(Column::Place), units).ok_or(RowProblem::Place)?;
    let entry = entry(cell(Column::Type)).ok_or(RowProblem::Type)?;
    let from = day(cell(Column::Start))?;
    let until = if cell(Column::End).is_empty() { from } else { day(cell(Column::End))? };
    if until < from {
        return Err(RowProblem::EndsBeforeStart);
    }
    if [from, until].iter().any(|day| SchoolYear::of(*day) != school_year) {
        return Err(RowProblem::OtherSchoolYear);
    }
    if entry == Entry::Saturday && (from.weekday() != 6 || from != until) {
        return Err(RowProblem::NotSaturday);
    }
    Ok(Row { school_year, scope, entry, span: Span { from, until }, name: cell(Column::Name).to_owned() })
}

/// Reads `2026`, `2026–2027`, `2026-27` or `2026/2027`; the second year follows the first.
fn school_year(text: &str) -> Option<SchoolYear> {
    let mut parts = text.split(['–', '-', '/']).map(str::trim);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first: i32 = parts.next().filter(|year| year.len() == 4 && digits(year))?.parse().ok()?;
    let follows =
        |text: &str| [(first + 1).to_string(), format!("{:02}", (first + 1) % 100)].contains(&text.to_owned());
    let second_follows = parts.next().is_none_or(follows);
    (second_follows && parts.next().is_none()).then_some(SchoolYear(first))
}

fn scope(text: &str, units: &[Unit]) -> Option<CalendarScope> {
    let name = text.to_lowercase();
    let form = match name.as_str() {
        "perusopetus" | "peruskoulu" | "perus" => Some(UnitForm::Perus),
        "lukio" | "lukiokoulutus" => Some(UnitForm::Lukio),
        "varhaiskasvatus" | "päiväkoti" | "vaka" => Some(UnitForm::Vaka),
        _ => None,
    };
    let is_named = |unit: &&Unit| unit.code == name || unit.name.to_lowercase() == name;
    form.map(CalendarScope::Form).or_else(|| units.iter().find(is_named).map(|unit| CalendarScope::Unit(unit.id)))
}

fn entry(text: &str) -> Option<Entry> {
    let name = text.to_lowercase();
    Some(match name.as_str() {
        "lukukausi" => Entry::Term,
        "loma" => Entry::Break,
        "lauantai" | "lauantaikoulu" | "lauantaikoulupäivä" => Entry::Saturday,
        "vapaa" | "vapaapäivä" => Entry::DayOff,
        other => Entry::Special(super::special(other)?),
    })
}

/// Reads `12.8.2026` or `2026-08-12`.
fn day(text: &str) -> Result<Day, RowProblem> {
    let finnish = || {
        let mut parts = text.split('.').map(str::trim);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let is_date = parts.next().is_none() && year.len() == 4;
        is_date.then(|| Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)).flatten()
    };
    let iso = || if text.len() == 10 { text.parse().ok() } else { None };
    finnish().or_else(iso).ok_or_else(|| RowProblem::Date { text: text.to_owned() })
}

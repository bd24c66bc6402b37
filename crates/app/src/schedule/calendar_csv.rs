//! Reads school calendars from a CSV file as a spreadsheet saves it, row by row, and shows what they would become.
//!
//! Nothing here writes: as long as a row has a problem, nothing may be imported. A person may leave rows out knowingly;
//! the file is then read again without them.

mod cells;
mod file;

use cells::{Entry, Row};
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::{Break, CalendarScope, SchoolCalendar, Span, SpecialDays, SpecialKind};
use lahituki_domain::time::SchoolYear;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarImport {
    /// Why none of the file can be read.
    pub problem: Option<FileProblem>,
    /// The rows that were not left out, in their order.
    pub rows: Vec<ImportRow>,
    /// The calendars that the rows without a problem make, by school year and place.
    pub calendars: Vec<CalendarPreview>,
}

/// A row of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRow {
    /// The line on which it begins, from 1; the names of the columns are on the first.
    #[ts(type = "number")]
    pub line: u64,
    /// The cells as they are written.
    pub cells: Vec<String>,
    /// Why it cannot be imported.
    pub problem: Option<RowProblem>,
}

/// A calendar that a file makes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarPreview {
    /// The calendar, not confirmed yet.
    pub calendar: SchoolCalendar,
    /// The number of school days in each of its terms.
    pub school_days: Vec<u16>,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum FileProblem {
    /// It is larger than a calendar could be.
    TooLarge,
    /// It is no text.
    NotText,
    /// There are no rows.
    Empty,
    /// A column has a name that means nothing here.
    UnknownColumn {
        /// The name.
        name: String,
    },
    /// A column stands twice.
    ColumnTwice {
        /// The name.
        name: String,
    },
    /// A column is not there.
    MissingColumn {
        /// The name.
        name: String,
    },
}

/// Why a row cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RowProblem {
    /// It has more or fewer cells than there are columns.
    Cells {
        /// The number of cells.
        found: usize,
        /// The number of columns.
        expected: usize,
    },
    /// The school year cannot be read.
    SchoolYear,
    /// There is neither a school form nor a unit of this name.
    Place,
    /// Nothing is known of this type.
    Type,
    /// A day cannot be read, or the calendar has no such day.
    Date {
        /// What is written.
        text: String,
    },
    /// It ends before it starts.
    EndsBeforeStart,
    /// A day belongs to another school year.
    OtherSchoolYear,
    /// The day is no Saturday.
    NotSaturday,
    /// It shares days with another row of its type.
    Overlaps {
        /// The line of the other row.
        #[ts(type = "number")]
        line: u64,
    },
    /// No row says when school begins and ends there.
    NoTerm,
    /// The year has another number of school days than the law asks for.
    WrongLength {
        /// The number that the rows make.
        found: u16,
        /// The number that the law asks for.
        required: u16,
    },
}

impl CalendarImport {
    /// Returns whether all that is left can be imported.
    pub fn is_sound(&self) -> bool {
        self.problem.is_none() && !self.rows.is_empty() && self.rows.iter().all(|row| row.problem.is_none())
    }

    fn unreadable(problem: FileProblem) -> Self {
        Self { problem: Some(problem), rows: Vec::new(), calendars: Vec::new() }
    }
}

/// Reads a file. `left_out` holds the lines that the person knowingly leaves out; `source` becomes the calendars' source.
pub fn read(bytes: &[u8], units: &[Unit], left_out: &BTreeSet<u64>, source: &str) -> CalendarImport {
    let table = match file::table(bytes) {
        Ok(table) => table,
        Err(problem) => return CalendarImport::unreadable(problem),
    };
    let mut rows = Vec::new();
    let mut places: BTreeMap<(SchoolYear, CalendarScope), Vec<(usize, Row)>> = BTreeMap::new();
    for record in table.records.into_iter().filter(|record| !left_out.contains(&record.line)) {
        let problem = match cells::row(&record.cells, &table.columns, units) {
            Ok(row) => {
                places.entry((row.school_year, row.scope)).or_default().push((rows.len(), row));
                None
            }
            Err(problem) => Some(problem),
        };
        rows.push(ImportRow { line: record.line, cells: record.cells, problem });
    }
    let mut calendars = Vec::new();
    for (place, entries) in places {
        let calendar = calendar(place, &entries, source);
        let problems = problems_together(&calendar, &entries, &rows);
        if problems.is_empty() {
            let school_days = calendar.terms.iter().map(|term| calendar.school_days(*term)).collect();
            calendars.push(CalendarPreview { calendar, school_days });
        }
        for (row, problem) in problems {
            rows[row].problem.get_or_insert(problem);
        }
    }
    CalendarImport { problem: None, rows, calendars }
}

/// Puts the rows of one place together.
fn calendar(
    (school_year, scope): (SchoolYear, CalendarScope),
    entries: &[(usize, Row)],
    source: &str,
) -> SchoolCalendar {
    let mut calendar = SchoolCalendar {
        id: SchoolCalendar::id_of(school_year, scope),
        school_year,
        scope,
        terms: Vec::new(),
        breaks: Vec::new(),
        saturdays: Vec::new(),
        days_off: Vec::new(),
        special: Vec::new(),
        source: source.to_owned(),
        confirmed: false,
    };
    for (_, Row { entry, span, name, .. }) in entries {
        let Span { from, until } = *span;
        match entry {
            Entry::Term => calendar.terms.push(*span),
            Entry::Break => calendar.breaks.push(Break { from, until, name: name.clone() }),
            Entry::Saturday => calendar.saturdays.extend(span.days().filter(|day| day.weekday() == 6)),
            Entry::DayOff => calendar.days_off.extend(span.days()),
            Entry::Special(kind) => {
                calendar.special.push(SpecialDays { from, until, kind: *kind, note: name.clone() });
            }
        }
    }
    calendar.terms.sort_by_key(|term| term.from);
    calendar.breaks.sort_by_key(|one| one.from);
    calendar
}

/// Returns what is wrong with rows that each read well: by the row's place in the list.
fn problems_together(
    calendar: &SchoolCalendar,
    entries: &[(usize, Row)],
    rows: &[ImportRow],
) -> Vec<(usize, RowProblem)> {
    let mut problems = Vec::new();
    for (n, (at, row)) in entries.iter().enumerate() {
        let earlier = entries[..n].iter().find(|(_, other)| other.collides_with(row));
        if let Some((other, _)) = earlier {
            problems.push((*at, RowProblem::Overlaps { line: rows[*other].line }));
        }
    }
    if calendar.terms.is_empty() {
        problems.extend(entries.iter().map(|(at, _)| (*at, RowProblem::NoTerm)));
    }
    // Of a year whose rows cannot be read nobody knows the length.
    if problems.is_empty()
        && rows.iter().all(|row| row.problem.is_none())
        && let Some(wrong) = calendar.wrong_length()
    {
        let terms = entries.iter().filter(|(_, row)| row.entry == Entry::Term);
        let problem = RowProblem::WrongLength { found: wrong.found, required: wrong.required };
        problems.extend(terms.map(|(at, _)| (*at, problem.clone())));
    }
    problems
}

/// Returns the kind of special days that a type of the file names.
fn special(name: &str) -> Option<SpecialKind> {
    Some(match name {
        "koe" | "koeviikko" | "yo-kokeet" => SpecialKind::Exam,
        "arviointi" | "arviointiviikko" => SpecialKind::Assessment,
        "suunnittelu" | "suunnittelupäivä" => SpecialKind::Planning,
        "ei käyntejä" | "sulku" => SpecialKind::Blackout,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;

//! Taking school calendars from a file: looking at what it would make, and making it.

use super::{TermCount, days_of, name_of, required_of, terms_of};
use crate::schedule::calendar_csv::{self, CalendarImport};
use crate::schedule::{calendars::changes::put, plans};
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::{CalendarScope, SchoolCalendar};
use lahituki_domain::time::SchoolYear;
use lahituki_store::{Read, people, schedule};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most bytes of a file, written in base64: a megabyte of text.
const MOST_LETTERS: usize = 4 * 1_024 * 1_024 / 3;

/// A file of calendars.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarFile {
    /// What it holds, in base64.
    pub data: String,
    /// The lines that the person knowingly leaves out.
    #[ts(type = "number[]")]
    pub left_out: BTreeSet<u64>,
    /// Where the dates come from.
    pub source: String,
}

/// What a file would make.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarFileView {
    /// The rows and what is wrong with them.
    pub import: CalendarImport,
    /// The calendars that it makes, in words.
    pub places: Vec<ImportedPlace>,
    /// Whether it can be imported as it is: no row has a problem.
    pub sound: bool,
}

/// A calendar that a file makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportedPlace {
    /// The school year.
    pub school_year: SchoolYear,
    /// Where it holds.
    pub scope: CalendarScope,
    /// The unit's name; empty for a form.
    pub name: String,
    /// Whether it takes the place of one that is there.
    pub replaces: bool,
    /// Its terms with their school days.
    pub terms: Vec<TermCount>,
    /// Its school days in all.
    pub days: u16,
    /// The school days that the law asks for.
    pub required: Option<u16>,
}

pub(crate) fn read_calendars(reading: &Reading<'_>, file: CalendarFile) -> Result<CalendarFileView, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::SchoolCalendar }.into());
    }
    let units = people::units(reading.db)?;
    let import = read(&file, &units)?;
    let places = import.calendars.iter().map(|preview| place(reading.db, &units, &preview.calendar));
    let places = places.collect::<Result<_, _>>()?;
    Ok(CalendarFileView { sound: import.is_sound(), import, places })
}

/// Writes the calendars of a file, all or none, and returns how many.
///
/// # Errors
/// When a row that was not left out has a problem.
pub(crate) fn import_calendars(writing: &mut Writing<'_, '_>, file: CalendarFile) -> Result<u32, Failure> {
    let units = people::units(&writing.txn.read())?;
    let import = read(&file, &units)?;
    if !import.is_sound() {
        return Err(Failure::invalid("a row of the file has a problem"));
    }
    writing.step(StepLabel::ImportCalendars, &file.source);
    for preview in &import.calendars {
        put(writing, &preview.calendar)?;
    }
    Ok(import.calendars.len() as u32)
}

fn read(file: &CalendarFile, units: &[Unit]) -> Result<CalendarImport, Failure> {
    if file.data.len() > MOST_LETTERS {
        return Err(Failure::new(crate::FailureCode::TooLarge, "a file of calendars is not that large"));
    }
    let bytes = BASE64_STANDARD.decode(&file.data).map_err(|error| Failure::invalid(error.to_string()))?;
    Ok(calendar_csv::read(&bytes, units, &file.left_out, file.source.trim()))
}

fn place(db: &Read<'_>, units: &[Unit], calendar: &SchoolCalendar) -> Result<ImportedPlace, Failure> {
    Ok(ImportedPlace {
        school_year: calendar.school_year,
        scope: calendar.scope,
        name: name_of(units, calendar.scope),
        replaces: schedule::calendar(db, calendar.id)?.is_some(),
        terms: terms_of(calendar),
        days: days_of(calendar),
        required: required_of(calendar),
    })
}

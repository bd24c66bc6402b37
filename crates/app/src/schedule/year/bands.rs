//! The bands above the weeks: terms, breaks and special weeks of each form of school.

use crate::schedule::problem::school_years;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::people::UnitForm;
use lahituki_domain::schedule::{CalendarScope, SchoolCalendar, Span, SpecialKind};
use lahituki_store::schedule;
use serde::Serialize;
use ts_rs::TS;

/// The year of a form of school.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormBand {
    /// The form.
    pub form: UnitForm,
    /// Its terms, breaks and special days, by their first day.
    pub spans: Vec<BandSpan>,
}

/// Some days of a band.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BandSpan {
    /// What they are.
    pub kind: BandKind,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// What the break is called, or what should be known of the days; may be empty.
    pub name: String,
}

/// What the days of a band are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BandKind {
    /// A term.
    Term,
    /// A break.
    Break,
    /// Exams are written.
    Exam,
    /// Pupils are assessed.
    Assessment,
    /// Teachers plan.
    Planning,
    /// Nobody may come.
    Blackout,
}

/// Returns the bands of the forms that have a calendar for some of the days.
pub(super) fn bands(reading: &Reading<'_>, days: Span) -> Result<Vec<FormBand>, Failure> {
    let mut bands: Vec<FormBand> = Vec::new();
    for year in school_years(days) {
        for calendar in schedule::calendars(reading.db, year)? {
            let CalendarScope::Form(form) = calendar.scope else { continue };
            let mut spans = spans(calendar);
            spans.retain(|span| span.from <= days.until && days.from <= span.until);
            match bands.iter_mut().find(|band| band.form == form) {
                Some(band) => band.spans.extend(spans),
                None => bands.push(FormBand { form, spans }),
            }
        }
    }
    bands.sort_by_key(|band| band.form);
    bands.iter_mut().for_each(|band| band.spans.sort_by_key(|span| span.from));
    bands.retain(|band| !band.spans.is_empty());
    Ok(bands)
}

fn spans(calendar: SchoolCalendar) -> Vec<BandSpan> {
    let term = |Span { from, until }| BandSpan { kind: BandKind::Term, from, until, name: String::new() };
    let mut spans: Vec<BandSpan> = calendar.terms.into_iter().map(term).collect();
    spans.extend(calendar.breaks.into_iter().map(|one| BandSpan {
        kind: BandKind::Break,
        from: one.from,
        until: one.until,
        name: one.name,
    }));
    spans.extend(calendar.special.into_iter().map(|special| BandSpan {
        kind: match special.kind {
            SpecialKind::Exam => BandKind::Exam,
            SpecialKind::Assessment => BandKind::Assessment,
            SpecialKind::Planning => BandKind::Planning,
            SpecialKind::Blackout => BandKind::Blackout,
        },
        from: special.from,
        until: special.until,
        name: special.note,
    }));
    spans
}

//! The school days of a school form or of one unit in a school year.

use crate::ids::{SchoolCalendarId, UnitId, named};
use crate::kind::Kind;
use crate::people::UnitForm;
use crate::record::Entity;
use crate::time::{Day, SchoolYear};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A school year as its provider decided it. Nothing in it is computed: only the provider knows when school starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchoolCalendar {
    /// The calendar's id: see [`SchoolCalendar::id_of`].
    pub id: SchoolCalendarId,
    /// The school year.
    pub school_year: SchoolYear,
    /// Where it holds.
    pub scope: CalendarScope,
    /// The terms, in order.
    pub terms: Vec<Span>,
    /// The breaks within and between the terms, in order.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// The Saturdays that are school days.
    #[serde(default)]
    pub saturdays: Vec<Day>,
    /// The single days off.
    #[serde(default)]
    pub days_off: Vec<Day>,
    /// Days on which school is not as usual.
    #[serde(default)]
    pub special: Vec<SpecialDays>,
    /// Where the dates come from.
    #[serde(default)]
    pub source: String,
    /// Whether someone compared them with the provider's decision.
    #[serde(default)]
    pub confirmed: bool,
}

/// Where a calendar holds. That of a unit takes the place of that of its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarScope {
    /// In all units of a form.
    Form(UnitForm),
    /// In one unit.
    Unit(UnitId),
}

/// Some days in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// A break with its name, for example `Syysloma`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Break {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// What it is called.
    pub name: String,
}

/// Days on which school is not as usual, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpecialDays {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// What kind of days they are.
    pub kind: SpecialKind,
    /// What should be known about them.
    #[serde(default)]
    pub note: String,
}

/// What is special about days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpecialKind {
    /// Exams are written.
    Exam,
    /// Pupils are assessed.
    Assessment,
    /// Teachers plan; pupils have no school.
    Planning,
    /// Nobody may come: no support is planned.
    Blackout,
}

impl Span {
    /// Returns whether a day is one of them.
    pub fn covers(self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }

    /// Returns whether the two have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.until && other.from <= self.until
    }

    /// Returns the days, in order; none when it ends before it starts.
    pub fn days(self) -> impl Iterator<Item = Day> {
        let count = (self.until.0 - self.from.0).num_days() + 1;
        (0..count).map(move |n| self.from.plus(n))
    }
}

impl Break {
    /// Returns its days.
    pub fn span(&self) -> Span {
        Span { from: self.from, until: self.until }
    }
}

impl SpecialDays {
    /// Returns its days.
    pub fn span(&self) -> Span {
        Span { from: self.from, until: self.until }
    }
}

impl SchoolCalendar {
    /// Returns the id of the calendar of a school year somewhere: the same on every laptop that makes it.
    pub fn id_of(school_year: SchoolYear, scope: CalendarScope) -> SchoolCalendarId {
        let scope = match scope {
            CalendarScope::Form(form) => form.name().to_owned(),
            CalendarScope::Unit(unit) => unit.to_string(),
        };
        SchoolCalendarId(named(&["school calendar", &school_year.0.to_string(), &scope]))
    }
}

impl Entity for SchoolCalendar {
    const KIND: Kind = Kind::SchoolCalendar;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let breaks: Vec<Span> = self.breaks.iter().map(Break::span).collect();
        let special: Vec<Span> = self.special.iter().map(SpecialDays::span).collect();
        if self.terms.is_empty() {
            return Some("a school year has a term");
        }
        let spans = [&self.terms, &breaks, &special].into_iter().flatten();
        let singles = self.saturdays.iter().chain(&self.days_off);
        if spans.clone().any(|span| span.until < span.from) {
            return Some("it ends before it starts");
        }
        let mut days = spans.flat_map(|span| [span.from, span.until]).chain(singles.copied());
        if days.any(|day| SchoolYear::of(day) != self.school_year) {
            return Some("a day of another school year");
        }
        if self.saturdays.iter().any(|day| day.weekday() != 6) {
            return Some("a Saturday that is another weekday");
        }
        overlap(&self.terms).then_some("terms overlap").or(overlap(&breaks).then_some("breaks overlap"))
    }
}

fn overlap(spans: &[Span]) -> bool {
    spans.iter().enumerate().any(|(n, span)| spans[n + 1..].iter().any(|other| span.overlaps(*other)))
}

//! What was read from a quick-log line.

use crate::Span;

/// A line of the quick log, read.
///
/// Every word of the line is either covered by the span of a field or part of `text`, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickLine {
    /// What the line records; a visit is assumed.
    pub kind: Found<LineKind>,
    /// The id of the unit.
    pub unit: Option<Found<String>>,
    /// The room, known only within `unit`.
    pub room: Option<Found<RoomFound>>,
    /// The code of the topic; its span covers a word of `text`.
    pub topic: Option<Found<String>>,
    /// Who asked for help. A word in the middle of the matter's sentence stays in `text` too.
    pub asker: Option<Found<Asker>>,
    /// How long it took, from 1 to 600 minutes.
    pub minutes: Option<Found<u16>>,
    /// When it began, in minutes since midnight; given only by a clock range, whose span `minutes` shares.
    pub started: Option<Found<u16>>,
    /// How it ended.
    pub outcome: Option<Found<Outcome>>,
    /// The day, in the writer's words: the caller knows the date.
    pub day: Option<Found<DayWord>>,
    /// The words that describe the matter, in the order and spelling of the line, parted by single spaces.
    pub text: String,
    /// Words kept in `text` that look as if they should have been a field.
    pub unknown: Vec<Span>,
    /// Words kept in `text` that could be several things.
    pub ambiguous: Vec<Ambiguity>,
}

/// A field's value and the words that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// What was understood.
    pub value: T,
    /// The words that said so; `None` when none did.
    pub span: Option<Span>,
    /// Whether the value comes from the surroundings instead of the line.
    pub assumed: bool,
}

impl<T> Found<T> {
    pub(crate) fn at(value: T, span: Span) -> Self {
        Found { value, span: Some(span), assumed: false }
    }

    pub(crate) fn assumed(value: T) -> Self {
        Found { value, span: None, assumed: true }
    }
}

/// A word that could be several units or rooms; no value was taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguity {
    /// The word.
    pub span: Span,
    /// The ids it could mean, in the order of the vocabulary; at least two.
    pub candidates: Vec<String>,
}

/// What a line records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Help given on a visit.
    Visit,
    /// Working time alone; the line began with `aika`.
    Time,
}

/// A room as a line names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoomFound {
    /// The id of a room in the vocabulary.
    Known(String),
    /// A room that the vocabulary lacks, as written: `lk310`, `luokka 310`.
    Free(String),
}

/// Who asked for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// Opettaja.
    Teacher,
    /// Rehtori.
    Principal,
    /// Ohjaaja.
    Instructor,
    /// Sihteeri, kanslia.
    Secretary,
    /// Oppilaat, luokka.
    PupilGroup,
    /// Varhaiskasvatus.
    Daycare,
    /// Muu.
    Other,
}

/// How a matter ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Ratkesi.
    Solved,
    /// Siirretty eteenpäin.
    Forwarded,
    /// Kesken.
    Unfinished,
    /// Ohjattu: the asker now knows how.
    Guided,
}

/// A day as it is said. It is never in the future: a weekday or date that lies ahead means the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayWord {
    /// Tänään.
    Today,
    /// Eilen.
    Yesterday,
    /// From 1 for Monday to 7 for Sunday.
    Weekday(u8),
    /// A date that some year has, without the year.
    DayMonth {
        /// From 1 to 31.
        day: u8,
        /// From 1 to 12.
        month: u8,
    },
}

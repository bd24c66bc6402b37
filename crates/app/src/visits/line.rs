//! A line of the quick log as the window sends it and as its chips show it.

use crate::schedule::UnitChoice;
use lahituki_domain::Day;
use lahituki_domain::ids::UnitId;
use lahituki_domain::visits::{Asker, EntryResult, Matter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line of the quick log while it is being typed, with what the person changed on its chips.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct LogLine {
    /// The line as typed.
    pub line: String,
    /// What was set on the chips; it wins over the line.
    #[serde(default)]
    pub edits: ChipEdits,
}

/// What a person set on the chips of a line; what is left out comes from the line.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChipEdits {
    /// The unit.
    pub unit: Option<UnitId>,
    /// The room as text; empty for none.
    pub room: Option<String>,
    /// The matter.
    pub matter: Option<Matter>,
    /// The asker.
    pub asker: Option<Asker>,
    /// The minutes.
    pub minutes: Option<u16>,
    /// The result.
    pub result: Option<EntryResult>,
    /// The day.
    pub day: Option<Day>,
}

/// How the program reads a line: the chips that are shown before Enter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineReading {
    /// Whether it is a visit entry or time alone (`aika 20 opastus`).
    pub kind: LineKind,
    /// Where; `None` when the line names no unit and today's schedule has none.
    pub unit: Option<Chip<UnitId>>,
    /// The room.
    pub room: Option<Chip<String>>,
    /// What it is about.
    pub matter: Chip<Matter>,
    /// Who asked.
    pub asker: Option<Chip<Asker>>,
    /// How long it took.
    pub minutes: Chip<u16>,
    /// How it ended.
    pub result: Option<Chip<EntryResult>>,
    /// When.
    pub day: Chip<Day>,
    /// The words that describe the matter.
    pub text: String,
    /// The words that were not understood, as `[start, end]` in UTF-16 units of the line; they stay in the text.
    pub unknown: Vec<(u32, u32)>,
    /// Whether a personal identity code was found; it is masked in the text and never stored.
    pub masked: bool,
    /// The units that an ambiguous word could mean.
    pub candidates: Vec<UnitChoice>,
    /// Whether Enter logs it: a unit (or a time line) and some text or matter are there.
    pub ready: bool,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A visit entry with its time.
    Visit,
    /// Time alone.
    Time,
}

/// One thing that was read from a line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chip<T: TS> {
    /// The value.
    pub value: T,
    /// The words for it where the value is an id or a free text, else empty (the window has words for codes).
    pub label: String,
    /// Whether the program assumed it instead of reading it.
    pub assumed: bool,
}

impl<T: TS> Chip<T> {
    /// Returns a chip whose value the window has words for.
    pub(crate) fn code(value: T, assumed: bool) -> Self {
        Self { value, label: String::new(), assumed }
    }
}

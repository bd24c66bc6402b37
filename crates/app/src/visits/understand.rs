//! Understanding a line: what it says, what was set on its chips, and what the program assumes.

use super::line::{Chip, ChipEdits, LineKind, LineReading, LogLine};
use super::{whereabouts, words};
use crate::schedule::UnitChoice;
use crate::{Failure, Reading, guard, spans};
use chrono::Datelike;
use lahituki_domain::Day;
use lahituki_domain::ids::{RoomId, UnitId};
use lahituki_domain::visits::{Asker, EntryResult, Matter};
use lahituki_language::{self as language, DayWord, Found, Outcome, QuickLine, RoomFound, Span, UnitWords, Vocabulary};
use lahituki_store::visits;

/// The minutes of a line that says none.
const ASSUMED_MINUTES: u16 = 15;

/// A line, understood.
pub(crate) struct Understood {
    /// What the chips show.
    pub(crate) reading: LineReading,
    /// The room on the unit's card.
    pub(crate) room: Option<RoomId>,
    /// When it began, minutes since midnight, when the line says so.
    pub(crate) started: Option<u16>,
}

/// Reads a line; what was set on the chips wins over what it says.
pub(crate) fn understand(reading: &Reading<'_>, arg: &LogLine) -> Result<Understood, Failure> {
    let context = match arg.edits.unit {
        Some(unit) => Some(unit),
        None => whereabouts::unit_now(reading)?,
    };
    let vocabulary = Vocabulary {
        units: visits::unit_words(reading.db, reading.today)?,
        topics: words::topics(),
        context_unit: context.map(|unit| unit.to_string()),
    };
    let read = language::read_quick_line(&arg.line, &vocabulary);
    Ok(combine(&arg.line, &arg.edits, read, &vocabulary.units, reading.today))
}

fn combine(line: &str, edits: &ChipEdits, read: QuickLine, units: &[UnitWords], today: Day) -> Understood {
    let kind = if read.kind.value == language::LineKind::Time { LineKind::Time } else { LineKind::Visit };
    // Time alone is at a unit only when someone says so.
    let unit = unit_chip(edits, &read, units).filter(|chip| kind == LineKind::Visit || !chip.assumed);
    let own_words = unit.as_ref().and_then(|chip| words_of(units, chip.value));
    let (room, room_id) = room_chip(edits, &read, units, own_words);
    let (text, masked) = guard::masked(&read.text);
    let matter = matter_chip(edits, &read);
    let place = unit.is_some() || kind == LineKind::Time;
    let reading = LineReading {
        kind,
        room,
        ready: place && (!text.is_empty() || !matter.assumed),
        matter,
        asker: edits.asker.map(set).or_else(|| read.asker.as_ref().map(|found| said(found, asker(found.value)))),
        minutes: edits
            .minutes
            .map(set)
            .or_else(|| read.minutes.as_ref().map(|found| said(found, found.value)))
            .unwrap_or(Chip::code(ASSUMED_MINUTES, true)),
        result: edits.result.map(set).or_else(|| read.outcome.as_ref().map(|found| said(found, result(found.value)))),
        day: edits
            .day
            .map(set)
            .or_else(|| read.day.as_ref().map(|found| said(found, day(found.value, today))))
            .unwrap_or(Chip::code(today, true)),
        text,
        masked,
        unknown: not_understood(line, &read),
        candidates: if unit.is_some() { Vec::new() } else { candidates(&read, units) },
        unit,
    };
    Understood { reading, room: room_id, started: read.started.map(|found| found.value) }
}

fn set<T: ts_rs::TS>(value: T) -> Chip<T> {
    Chip::code(value, false)
}

fn said<F, T: ts_rs::TS>(found: &Found<F>, value: T) -> Chip<T> {
    Chip::code(value, found.assumed)
}

fn words_of(units: &[UnitWords], unit: UnitId) -> Option<&UnitWords> {
    let id = unit.to_string();
    units.iter().find(|words| words.id == id)
}

fn unit_chip(edits: &ChipEdits, read: &QuickLine, units: &[UnitWords]) -> Option<Chip<UnitId>> {
    let (value, assumed) = match (edits.unit, &read.unit) {
        (Some(unit), _) => (unit, false),
        (None, Some(found)) => (UnitId(found.value.parse().ok()?), found.assumed),
        (None, None) => return None,
    };
    Some(Chip { value, label: words_of(units, value)?.name.clone(), assumed })
}

/// Returns the room as it is called, and its id when it is one of the unit's own.
fn room_chip(
    edits: &ChipEdits,
    read: &QuickLine,
    units: &[UnitWords],
    unit: Option<&UnitWords>,
) -> (Option<Chip<String>>, Option<RoomId>) {
    let said = read.room.as_ref().map(|found| room_text(&found.value, units));
    let (written, _) = guard::masked(edits.room.as_deref().map(str::trim).or(said.as_deref()).unwrap_or_default());
    if written.is_empty() {
        return (None, None);
    }
    let same = |own: &str| language::fold(own) == language::fold(&written);
    let known = unit.and_then(|unit| unit.rooms.iter().find(|room| same(&room.code) || same(&room.name)));
    let label = known.map_or(&written, |room| if room.name.is_empty() { &room.code } else { &room.name }).clone();
    (Some(Chip { value: written, label, assumed: false }), known.and_then(|room| Some(RoomId(room.id.parse().ok()?))))
}

fn room_text(found: &RoomFound, units: &[UnitWords]) -> String {
    match found {
        RoomFound::Free(text) => text.clone(),
        RoomFound::Known(id) => {
            let mut rooms = units.iter().flat_map(|unit| &unit.rooms);
            rooms.find(|room| room.id == *id).map(|room| room.code.clone()).unwrap_or_default()
        }
    }
}

fn matter_chip(edits: &ChipEdits, read: &QuickLine) -> Chip<Matter> {
    let read = read.topic.as_ref().and_then(|found| Matter::from_code(&found.value));
    edits.matter.or(read).map_or(Chip::code(Matter::Muu, true), set)
}

/// Returns the words that said nothing to the program. Where a line names no matter, that is all its free words.
fn not_understood(line: &str, read: &QuickLine) -> Vec<(u32, u32)> {
    let mut places = read.unknown.clone();
    places.extend(read.ambiguous.iter().map(|ambiguity| ambiguity.span));
    if read.topic.is_none() {
        let taken = taken(read);
        let is_free = |span: &Span| taken.iter().all(|other| span.end <= other.start || other.end <= span.start);
        places.extend(language::words(line).into_iter().map(|word| word.span).filter(is_free));
    }
    places.sort_unstable();
    // A word may be both; what overlaps is marked once.
    places.dedup_by(|next, last| next.start < last.end);
    spans::utf16(line, &places)
}

/// Returns where the fields of a line stand.
fn taken(read: &QuickLine) -> Vec<Span> {
    let spans = [
        read.kind.span,
        read.unit.as_ref().and_then(|found| found.span),
        read.room.as_ref().and_then(|found| found.span),
        read.asker.as_ref().and_then(|found| found.span),
        read.minutes.as_ref().and_then(|found| found.span),
        read.started.as_ref().and_then(|found| found.span),
        read.outcome.as_ref().and_then(|found| found.span),
        read.day.as_ref().and_then(|found| found.span),
    ];
    spans.into_iter().flatten().collect()
}

fn candidates(read: &QuickLine, units: &[UnitWords]) -> Vec<UnitChoice> {
    let ids = read.ambiguous.iter().flat_map(|ambiguity| &ambiguity.candidates);
    let choice = |id: &String| {
        let unit = units.iter().find(|unit| unit.id == *id)?;
        let id = UnitId(id.parse().ok()?);
        Some(UnitChoice { id, name: unit.name.clone(), short_names: unit.short_names.clone() })
    };
    ids.filter_map(choice).collect()
}

fn asker(asker: language::Asker) -> Asker {
    match asker {
        language::Asker::Teacher => Asker::Teacher,
        language::Asker::Principal => Asker::Principal,
        language::Asker::Instructor => Asker::Instructor,
        language::Asker::Secretary => Asker::Secretary,
        language::Asker::PupilGroup => Asker::PupilGroup,
        language::Asker::Daycare => Asker::Daycare,
        language::Asker::Other => Asker::Other,
    }
}

fn result(outcome: Outcome) -> EntryResult {
    match outcome {
        Outcome::Solved => EntryResult::Solved,
        Outcome::Forwarded => EntryResult::Forwarded,
        Outcome::Unfinished => EntryResult::Unfinished,
        Outcome::Guided => EntryResult::Guided,
    }
}

/// Returns the latest day, today included, that a word for a day can mean.
fn day(word: DayWord, today: Day) -> Day {
    match word {
        DayWord::Today => today,
        DayWord::Yesterday => today.plus(-1),
        DayWord::Weekday(weekday) => {
            (0..7).map(|back| today.plus(-back)).find(|day| day.weekday() == weekday).unwrap_or(today)
        }
        DayWord::DayMonth { day, month } => {
            // The 29th of February comes back after at most eight years.
            let years = (0..=8).filter_map(|back| Day::new(today.0.year() - back, month.into(), day.into()));
            years.into_iter().find(|day| *day <= today).unwrap_or(today)
        }
    }
}

#[cfg(test)]
mod tests;

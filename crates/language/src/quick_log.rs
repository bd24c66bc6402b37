//! Reading a line of the quick log, such as `samm lk204 projektori ei kuvaa opettaja 15 ok`.
//!
//! The line is cut into tokens and each kind of field takes its own, the surest first.
//! What no field takes is the description of the matter, so nothing that was written is lost.

mod clocks;
mod days;
mod durations;
mod line;
mod roles;
mod rooms;
mod tokens;
mod topics;
mod units;
mod vocabulary;

pub use line::{Ambiguity, Asker, DayWord, Found, LineKind, Outcome, QuickLine, RoomFound};
pub use vocabulary::{RoomWords, TopicWords, UnitWords, Vocabulary};

use rooms::RoomReading;
use tokens::{Token, Tokens};
use units::UnitReading;

/// A line with more characters is prose that was pasted, and text as a whole.
const LONGEST_LINE: usize = 2_000;

/// The first words, folded, of a line that records working time alone.
const TIME_WORDS: [&str; 3] = ["aika", "tid", "time"];

/// Reads a line of the quick log.
///
/// The unit comes first or anywhere, by the beginning of its name; the room by its code within that unit.
/// Words for the asker, the minutes, the outcome and the day count where they stand beside another field or last;
/// within the sentence of the matter they are part of it.
/// A line that begins with `aika` names neither room, asker nor outcome.
pub fn read_quick_line(line: &str, vocabulary: &Vocabulary) -> QuickLine {
    let mut tokens = Tokens::of(line);
    let mut read = empty(vocabulary);
    if line.chars().nth(LONGEST_LINE).is_none() {
        mark_weak(&mut tokens, vocabulary);
        read_kind(&mut tokens, &mut read);
        let head = tokens.free().into_iter().find(|&at| !tokens.0[at].weak);
        read_unit(&mut tokens, &mut read, vocabulary, head);
        read_exact_times(&mut tokens, &mut read);
        if read.kind.value == LineKind::Visit {
            read_room(&mut tokens, &mut read, vocabulary, line);
        }
        read_weak(&mut tokens, &mut read);
        read.topic = topics::find_topic(&tokens, &vocabulary.topics);
        mark_unknown(&tokens, &mut read, vocabulary, head);
    }
    read.text = tokens.text();
    read
}

fn empty(vocabulary: &Vocabulary) -> QuickLine {
    QuickLine {
        kind: Found::assumed(LineKind::Visit),
        unit: vocabulary.context_unit.clone().map(Found::assumed),
        room: None,
        topic: None,
        asker: None,
        minutes: None,
        started: None,
        outcome: None,
        day: None,
        text: String::new(),
        unknown: Vec::new(),
        ambiguous: Vec::new(),
    }
}

fn mark_weak(tokens: &mut Tokens, vocabulary: &Vocabulary) {
    for token in &mut tokens.0 {
        // A number may be a topic's name: `office 365`.
        let minutes = durations::bare_minutes(token).is_some() && topics::weight(token, &vocabulary.topics) == 0;
        token.weak = minutes || days::is_day(token) || roles::is_role_word(token);
    }
}

fn read_kind(tokens: &mut Tokens, read: &mut QuickLine) {
    if tokens.0.first().is_some_and(|first| TIME_WORDS.contains(&first.folded.as_str())) {
        read.kind = Found::at(LineKind::Time, tokens.take(0, 1));
    }
}

fn read_unit(tokens: &mut Tokens, read: &mut QuickLine, vocabulary: &Vocabulary, head: Option<usize>) {
    match units::take_unit(tokens, vocabulary, head) {
        UnitReading::Named(unit) => read.unit = Some(unit),
        UnitReading::Ambiguous(ambiguity) => {
            read.unit = None;
            read.ambiguous.push(ambiguity);
        }
        UnitReading::Unnamed => {}
    }
}

fn read_exact_times(tokens: &mut Tokens, read: &mut QuickLine) {
    if let Some((started, minutes)) = clocks::take_clock(tokens, &mut read.unknown) {
        read.started = Some(started);
        read.minutes = Some(minutes);
    }
    let duration = durations::take_duration(tokens, read.minutes.is_some(), &mut read.unknown);
    read.minutes = read.minutes.take().or(duration);
}

fn read_room(tokens: &mut Tokens, read: &mut QuickLine, vocabulary: &Vocabulary, line: &str) {
    let unit = read.unit.as_ref().and_then(|found| vocabulary.units.iter().find(|unit| unit.id == found.value));
    let rooms = unit.map(|unit| unit.rooms.as_slice()).unwrap_or_default();
    match rooms::take_room(tokens, rooms, line) {
        RoomReading::Named(room) => read.room = Some(room),
        RoomReading::Ambiguous(ambiguity) => read.ambiguous.push(ambiguity),
        RoomReading::Unnamed => {}
    }
}

fn read_weak(tokens: &mut Tokens, read: &mut QuickLine) {
    read.day = days::take_day(tokens);
    if read.minutes.is_none() {
        read.minutes = durations::take_bare_minutes(tokens);
    }
    if read.kind.value == LineKind::Visit {
        read.outcome = roles::take_outcome(tokens);
        read.asker = roles::take_asker(tokens);
    }
}

fn mark_unknown(tokens: &Tokens, read: &mut QuickLine, vocabulary: &Vocabulary, head: Option<usize>) {
    read.unknown.extend(days::unread_dates(tokens));
    let unit_expected = read.kind.value == LineKind::Visit && read.unit.is_none() && read.ambiguous.is_empty();
    let head = head.filter(|_| unit_expected).and_then(|at| tokens.free_at(at));
    read.unknown.extend(head.filter(|token| is_strange(token, vocabulary)).map(|token| token.span));
    read.unknown.sort_unstable();
    read.unknown.dedup();
}

fn is_strange(token: &Token, vocabulary: &Vocabulary) -> bool {
    token.word.chars().any(char::is_alphanumeric) && topics::weight(token, &vocabulary.topics) == 0
}

#[cfg(test)]
mod tests;

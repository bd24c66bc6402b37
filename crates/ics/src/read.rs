//! Reads when somebody is taken from a calendar that other programs wrote, and nothing else.

mod event;
mod moment;

use crate::lines::{Line, lines};
pub(crate) use moment::moment;

use event::Event;
use lahituki_domain::Day;
use std::collections::HashSet;

/// The days that are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// How much of a calendar is read. One beyond them is refused whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The size of the text.
    pub bytes: usize,
    /// The events, each repeated one counted once.
    pub events: usize,
    /// How deep components may stand in each other.
    pub depth: usize,
    /// The busy times that come out.
    pub spans: usize,
    /// The days that all repeating rules together may be asked about.
    pub steps: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 8 * 1024 * 1024, events: 20_000, depth: 8, spans: 20_000, steps: 4_000_000 }
    }
}

/// A time of one day at which somebody is taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BusySpan {
    /// The civil day in Finland.
    pub day: Day,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight, after `start`, at most 1440.
    pub end: u16,
    /// The event's UID in its calendar, at most 200 characters of it.
    pub uid: String,
}

/// What a calendar says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The busy times by day, each once.
    pub spans: Vec<BusySpan>,
    /// The events of which it is not clear when they are, in their order.
    pub unclear: Vec<Unclear>,
    /// How many events take no time because they are cancelled or marked as free.
    pub free: usize,
}

/// An event that is left out because nobody can say when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclear {
    /// The number of the line with which it begins, from 1.
    pub line: usize,
    /// The day on which it begins, where at least that can be read.
    pub day: Option<Day>,
    /// What is wrong.
    pub why: Why,
}

/// Why it is not clear when an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A time of it is missing or cannot be read.
    Time,
    /// It ends before it begins, or how long it lasts cannot be read.
    Length,
    /// It is repeated by a rule that is not known.
    Rule,
}

/// Why a calendar is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The text is too long.
    #[error("the calendar is too large")]
    TooLarge,
    /// It does not begin as a calendar.
    #[error("this is no calendar")]
    NotACalendar,
    /// It ends before its end or its parts do not fit together, so something is missing.
    #[error("the calendar is cut off")]
    CutOff,
    /// Components stand in each other too deep.
    #[error("the calendar is nested too deep")]
    TooDeep,
    /// There are too many events or times, or their rules take too long.
    #[error("there is too much in the calendar")]
    TooMuch,
}

/// Returns the busy times of a calendar within a span of days. Free and cancelled events take no time.
///
/// # Errors
/// When it is no whole calendar, or one beyond the limits.
pub fn read(bytes: &[u8], span: Span, limits: &Limits) -> Result<Reading, Refused> {
    if bytes.len() > limits.bytes {
        return Err(Refused::TooLarge);
    }
    let events = events(&String::from_utf8_lossy(bytes), limits)?;
    // An event that stands for one time of a repeated event takes its place.
    let replaced: HashSet<_> = events.iter().filter_map(Event::replaces).collect();
    let mut spans = Vec::new();
    let (mut steps, mut unclear) = (limits.steps, Vec::new());
    let (taking, free): (Vec<&Event>, Vec<&Event>) = events.iter().partition(|event| event.takes_time());
    for event in taking {
        let room = limits.spans - spans.len();
        match event.spans(span, &replaced, &mut steps, room)? {
            Ok(more) => spans.extend(more),
            Err(why) => unclear.push(event.unclear(why)),
        }
    }
    spans.sort();
    spans.dedup();
    Ok(Reading { spans, unclear, free: free.len() })
}

/// Returns the events of a calendar with the lines of their own.
fn events(text: &str, limits: &Limits) -> Result<Vec<Event>, Refused> {
    let mut open: Vec<String> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    let mut calendars = 0;
    for line in lines(text) {
        match line.name.as_str() {
            "BEGIN" => {
                open.push(begun(&line, &open, limits)?);
                calendars += usize::from(open.len() == 1);
                if open.len() == 2 && open[1] == "VEVENT" {
                    events.push(Event::at(line.number));
                }
            }
            "END" => {
                let name = open.pop().ok_or(Refused::NotACalendar)?;
                if !line.value.trim().eq_ignore_ascii_case(&name) {
                    return Err(Refused::CutOff);
                }
            }
            _ if open.len() == 2 && open[1] == "VEVENT" => {
                events.last_mut().into_iter().for_each(|event| event.take(&line));
            }
            _ if open.is_empty() => return Err(Refused::NotACalendar),
            _ => {}
        }
        if events.len() > limits.events {
            return Err(Refused::TooMuch);
        }
    }
    match (calendars, open.is_empty()) {
        (0, _) => Err(Refused::NotACalendar),
        (_, false) => Err(Refused::CutOff),
        (_, true) => Ok(events),
    }
}

/// Returns the name of the component that a line begins.
fn begun(line: &Line, open: &[String], limits: &Limits) -> Result<String, Refused> {
    let name = line.value.trim().to_ascii_uppercase();
    if open.is_empty() && name != "VCALENDAR" {
        return Err(Refused::NotACalendar);
    }
    if open.len() >= limits.depth { Err(Refused::TooDeep) } else { Ok(name) }
}

#[cfg(test)]
mod tests;

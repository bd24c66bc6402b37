//! Writes slots as the events of a calendar.

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime};
use lahituki_domain::ids::SlotId;
use lahituki_domain::{Day, Timestamp};

/// The longest line in bytes, without its end (RFC 5545, 3.1).
const LINE_BYTES: usize = 75;

/// How often a calendar program should ask again.
const REFRESH: &str = "PT1H";

/// What the clocks in Finland have shown since 1996; the rule is the European Union's.
const HELSINKI: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Helsinki",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0300",
    "TZNAME:EEST",
    "DTSTART:19970330T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0200",
    "TZNAME:EET",
    "DTSTART:19961027T040000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// A calendar to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What calendar programs call it.
    pub name: String,
    /// What is in it.
    pub events: Vec<Event>,
}

/// A slot as others see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The slot, by which a calendar program knows the event again.
    pub slot: SlotId,
    /// A number that grows with each change of the slot.
    pub revision: u64,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// The civil day in Finland.
    pub day: Day,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight, at most 1440.
    pub end: u16,
    /// What is shown in the calendar.
    pub summary: String,
    /// The address; empty when there is none to tell.
    pub location: String,
    /// Whether it does not take place, or not for the owner of this calendar.
    pub cancelled: bool,
}

/// Returns the calendar's text. The same calendar has the same text.
pub fn write(calendar: &Calendar) -> String {
    let mut text = Text::default();
    text.lines(&["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lähituki//Lähituki//FI", "CALSCALE:GREGORIAN"]);
    text.lines(&["METHOD:PUBLISH"]);
    text.words("NAME", &calendar.name);
    text.words("X-WR-CALNAME", &calendar.name);
    text.lines(&["X-WR-TIMEZONE:Europe/Helsinki"]);
    text.line(&format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"));
    text.line(&format!("X-PUBLISHED-TTL:{REFRESH}"));
    text.lines(HELSINKI);
    calendar.events.iter().for_each(|event| text.event(event));
    text.lines(&["END:VCALENDAR"]);
    text.0
}

/// Folded lines.
#[derive(Default)]
struct Text(String);

impl Text {
    fn event(&mut self, event: &Event) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}@lahituki", event.slot));
        self.line(&format!("SEQUENCE:{}", i32::try_from(event.revision).unwrap_or(i32::MAX)));
        let changed = DateTime::from_timestamp_millis(event.changed_at.0).unwrap_or_default();
        let changed = changed.format("%Y%m%dT%H%M%SZ");
        self.line(&format!("DTSTAMP:{changed}"));
        self.line(&format!("LAST-MODIFIED:{changed}"));
        self.line(&format!("DTSTART;TZID=Europe/Helsinki:{}", local(event.day, event.start)));
        self.line(&format!("DTEND;TZID=Europe/Helsinki:{}", local(event.day, event.end)));
        self.words("SUMMARY", &event.summary);
        if !event.location.is_empty() {
            self.words("LOCATION", &event.location);
        }
        self.line(if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        self.line(if event.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
        self.line("END:VEVENT");
    }

    /// Adds a property whose value people wrote.
    fn words(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    fn lines(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.line(line));
    }

    /// Adds a line, folded between characters.
    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for character in line.chars() {
            if bytes + character.len_utf8() > LINE_BYTES {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(character);
            bytes += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Returns a text in which nothing is taken for the end of a value or a line; control characters are left out.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => text.extend(['\\', character]),
            '\n' | '\r' => text.push_str("\\n"),
            character if character.is_control() => {}
            character => text.push(character),
        }
    }
    text
}

/// Returns what the clock on the wall shows; minute 1440 is the next day's midnight.
fn local(day: Day, minutes: u16) -> String {
    let midnight = NaiveDateTime::new(day.0, NaiveTime::MIN);
    let time = midnight.checked_add_signed(Duration::minutes(i64::from(minutes))).unwrap_or(midnight);
    time.format("%Y%m%dT%H%M%S").to_string()
}

#[cfg(test)]
mod tests;

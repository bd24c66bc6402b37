//! The day that a line is about, in its own words.

use super::tokens::{Token, Tokens};
use super::{DayWord, Found};
use crate::{Span, fold};

const RELATIVE: [(&str, DayWord); 6] = [
    ("tänään", DayWord::Today),
    ("idag", DayWord::Today),
    ("today", DayWord::Today),
    ("eilen", DayWord::Yesterday),
    ("igår", DayWord::Yesterday),
    ("yesterday", DayWord::Yesterday),
];

/// The names of the weekdays from Monday on; short names are Finnish only, since `on` and `to` are words elsewhere.
const WEEKDAYS: [&[&str]; 7] = [
    &["ma", "maanantai", "maanantaina", "måndag", "monday"],
    &["ti", "tiistai", "tiistaina", "tisdag", "tuesday"],
    &["ke", "keskiviikko", "keskiviikkona", "onsdag", "wednesday"],
    &["to", "torstai", "torstaina", "torsdag", "thursday"],
    &["pe", "perjantai", "perjantaina", "fredag", "friday"],
    &["la", "lauantai", "lauantaina", "lördag", "saturday"],
    &["su", "sunnuntai", "sunnuntaina", "söndag", "sunday"],
];

/// The most days that a month has in any year, from January on.
const MONTH_DAYS: [u8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Tells whether a token is a word for a day.
pub(crate) fn is_day(token: &Token) -> bool {
    day_word(token).is_some()
}

/// Finds the first word for a day that leads the line or stands apart, and takes it.
pub(crate) fn take_day(tokens: &mut Tokens) -> Option<Found<DayWord>> {
    let apart = |&at: &usize| is_day(&tokens.0[at]) && (at == 0 || tokens.stands_apart(at));
    let at = tokens.free().into_iter().find(apart)?;
    let day = day_word(&tokens.0[at])?;
    Some(Found::at(day, tokens.take(at, at + 1)))
}

/// Returns the free tokens that look like dates but could not be read: `31.2.` and dates with a year.
pub(crate) fn unread_dates(tokens: &Tokens) -> Vec<Span> {
    let unread = |at: usize| tokens.free_at(at).filter(|token| looks_like_date(token) && !is_day(token));
    tokens.free().into_iter().filter_map(unread).map(|token| token.span).collect()
}

fn day_word(token: &Token) -> Option<DayWord> {
    let relative = RELATIVE.iter().find(|(word, _)| fold(word) == token.folded).map(|(_, day)| *day);
    relative.or_else(|| weekday(token)).or_else(|| day_month(token))
}

fn weekday(token: &Token) -> Option<DayWord> {
    let place = WEEKDAYS.iter().position(|names| names.iter().any(|name| fold(name) == token.folded))?;
    u8::try_from(place + 1).ok().map(DayWord::Weekday)
}

/// Reads `17.11.`; the last full stop tells a date from a clock time and a version.
fn day_month(token: &Token) -> Option<DayWord> {
    let (day, month) = date_of(token)?.strip_suffix('.')?.split_once('.')?;
    let (day, month): (u8, u8) = (day.parse().ok()?, month.parse().ok()?);
    let last = *MONTH_DAYS.get(usize::from(month).checked_sub(1)?)?;
    (1..=last).contains(&day).then_some(DayWord::DayMonth { day, month })
}

fn looks_like_date(token: &Token) -> bool {
    let parts: Vec<&str> = date_of(token).unwrap_or_default().split('.').collect();
    matches!(parts.as_slice(), [day, month, year] if is_number(day) && is_number(month) && (year.is_empty() || year.len() == 4))
}

/// Returns the token with its full stops but without other punctuation, if it begins as a number.
fn date_of<'a>(token: &Token<'a>) -> Option<&'a str> {
    let date = token.raw.trim_matches([',', ';', ':', '!', '?', '(', ')', '"', '”']);
    (date.starts_with(|first: char| first.is_ascii_digit())
        && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    .then_some(date)
}

fn is_number(part: &str) -> bool {
    (1..=2).contains(&part.len())
}

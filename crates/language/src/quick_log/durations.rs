//! How long it took: `15`, `15 min`, `1,5 h`, `1h30`, `+30`.

use std::ops::RangeInclusive;

use super::Found;
use super::tokens::{Token, Tokens};
use crate::Span;

/// The lengths that one line may log, in minutes.
pub(crate) const MINUTES: RangeInclusive<u16> = 1..=600;

/// A smaller number between a field and the sentence counts things: `samm 2 konetta jumissa`.
const LEAST_BEFORE_TEXT: u16 = 5;

/// The most tokens that one length is written in: `1 h 30 min`.
const LONGEST: usize = 4;

const MINUTE_WORDS: [&str; 8] = ["min", "mins", "minuutti", "minuuttia", "minut", "minuter", "minute", "minutes"];
const HOUR_WORDS: [&str; 8] = ["h", "tunti", "tuntia", "tim", "timme", "timmar", "hour", "hours"];

/// Finds the first length with a unit or a plus and takes it; others, and those out of range, are `unknown`.
///
/// With `known` minutes every length is unknown.
pub(crate) fn take_duration(tokens: &mut Tokens, known: bool, unknown: &mut Vec<Span>) -> Option<Found<u16>> {
    let mut found = None;
    let mut at = 0;
    while at < tokens.0.len() {
        let Some((minutes, end)) = duration_at(tokens, at) else {
            at += 1;
            continue;
        };
        match u16::try_from(minutes).ok().filter(|minutes| MINUTES.contains(minutes)) {
            Some(minutes) if !known && found.is_none() => found = Some(Found::at(minutes, tokens.take(at, end))),
            _ => unknown.push(tokens.0[at].span.to(tokens.0[end - 1].span)),
        }
        at = end;
    }
    found
}

/// Finds the last bare number that stands apart and takes it.
pub(crate) fn take_bare_minutes(tokens: &mut Tokens) -> Option<Found<u16>> {
    let apart =
        |at: usize, minutes: u16| tokens.ends_at(at) || (tokens.follows_field(at) && minutes >= LEAST_BEFORE_TEXT);
    let counts = |at: usize| bare_minutes(&tokens.0[at]).filter(|&minutes| tokens.0[at].weak && apart(at, minutes));
    let (at, minutes) = tokens.free().into_iter().rev().find_map(|at| Some((at, counts(at)?)))?;
    Some(Found::at(minutes, tokens.take(at, at + 1)))
}

/// Returns the minutes that a token alone may mean.
pub(crate) fn bare_minutes(token: &Token) -> Option<u16> {
    let digits = token.word.bytes().all(|byte| byte.is_ascii_digit());
    token.word.parse().ok().filter(|minutes| digits && MINUTES.contains(minutes))
}

/// Returns the minutes written from a place on, and the place after them.
fn duration_at(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let mut written = String::new();
    let mut found = None;
    for place in at..at + LONGEST {
        let Some(token) = tokens.free_at(place).filter(|token| continues(&written, &token.word)) else { break };
        written.push_str(&token.word);
        found = duration(&written).map(|minutes| (minutes, place + 1)).or(found);
    }
    found
}

/// Tells whether a token can go on where another ended: a number after a word or a word after a number.
fn continues(written: &str, token: &str) -> bool {
    let is_digit = |letter: Option<char>| letter.map(|letter| letter.is_ascii_digit());
    match is_digit(written.chars().next_back()) {
        None => token.len() <= 20,
        Some(digit) => token.len() <= 20 && is_digit(token.chars().next()) == Some(!digit),
    }
}

fn duration(written: &str) -> Option<u32> {
    let (plus, written) = written.strip_prefix('+').map_or((false, written), |rest| (true, rest));
    let (number, rest) = split_number(written);
    let unit_length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(unit_length);
    if unit.is_empty() || MINUTE_WORDS.contains(&unit) {
        return whole(number).filter(|_| rest.is_empty() && (plus || !unit.is_empty()));
    }
    HOUR_WORDS.contains(&unit).then_some(())?;
    if rest.is_empty() {
        hours(number)
    } else {
        Some(whole(number)?.saturating_mul(60).saturating_add(odd_minutes(rest)?))
    }
}

/// Reads what follows the hours in `1h30` and `1h30min`.
fn odd_minutes(rest: &str) -> Option<u32> {
    let (number, unit) = split_number(rest);
    let minutes = whole(number).filter(|&minutes| minutes < 60)?;
    (unit.is_empty() || MINUTE_WORDS.contains(&unit)).then_some(minutes)
}

/// Reads hours with at most two decimals as minutes.
fn hours(number: &str) -> Option<u32> {
    let Some((hours, decimals)) = number.split_once([',', '.']) else { return Some(whole(number)?.saturating_mul(60)) };
    let hundredths = match decimals.len() {
        1 => whole(decimals)? * 10,
        2 => whole(decimals)?,
        _ => return None,
    };
    Some(whole(hours)?.saturating_mul(60).saturating_add((hundredths * 60 + 50) / 100))
}

fn split_number(written: &str) -> (&str, &str) {
    let length = written.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ',' | '.'));
    written.split_at(length.unwrap_or(written.len()))
}

/// Reads digits; a number too great for the type is great enough to be out of every range.
fn whole(digits: &str) -> Option<u32> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

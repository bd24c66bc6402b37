//! Finding the room that a line names.

use super::tokens::{Token, Tokens};
use super::vocabulary::RoomWords;
use super::{Ambiguity, Found, RoomFound};
use crate::stems::same_stem;
use crate::{Language, fold, words};

/// Words for a room, folded: they make the number beside them a room.
const NOUNS: [&str; 21] = [
    "luokkahuone",
    "luokassa",
    "luokkaan",
    "luokka",
    "luokan",
    "lk",
    "huoneessa",
    "huoneen",
    "huone",
    "tilassa",
    "tila",
    "salissa",
    "sali",
    "klassrummet",
    "klassrum",
    "rummet",
    "rum",
    "salen",
    "sal",
    "classroom",
    "room",
];

/// The fewest digits of a free-text room apart from its noun: `luokka 15` may well be a class and 15 minutes.
const FREE_DIGITS: usize = 3;

/// What the line said of its room.
pub(crate) enum RoomReading {
    /// It named one.
    Named(Found<RoomFound>),
    /// It named one of several rooms of the unit.
    Ambiguous(Ambiguity),
    /// It named none.
    Unnamed,
}

/// Finds the room among those of the unit, or else one that looks like a room, and takes its words.
pub(crate) fn take_room(tokens: &mut Tokens, rooms: &[RoomWords], line: &str) -> RoomReading {
    for at in tokens.free() {
        let named: Vec<&RoomWords> = rooms.iter().filter(|room| names(&tokens.0[at], room)).collect();
        match named.as_slice() {
            [] => {}
            [room] => {
                let (from, to) = with_noun(tokens, at);
                return RoomReading::Named(Found::at(RoomFound::Known(room.id.clone()), tokens.take(from, to)));
            }
            several => {
                let candidates = several.iter().map(|room| room.id.clone()).collect();
                return RoomReading::Ambiguous(Ambiguity { span: tokens.0[at].span, candidates });
            }
        }
    }
    take_free_room(tokens, line).map_or(RoomReading::Unnamed, RoomReading::Named)
}

fn take_free_room(tokens: &mut Tokens, line: &str) -> Option<Found<RoomFound>> {
    let (from, to) = tokens.free().into_iter().find_map(|at| {
        let token = &tokens.0[at];
        if without_noun(&token.folded).is_some_and(|number| is_room_number(number, 1)) {
            return Some((at, at + 1));
        }
        let next = tokens.free_at(at + 1).filter(|_| is_noun(token))?;
        is_room_number(&next.folded, FREE_DIGITS).then_some((at, at + 2))
    })?;
    let span = tokens.take(from, to);
    Some(Found::at(RoomFound::Free(span.of(line).to_owned()), span))
}

fn names(token: &Token, room: &RoomWords) -> bool {
    let key = room_key(&token.folded);
    let same = |own: &str| key == room_key(&fold(own));
    !key.is_empty() && (same(&room.code) || same(&room.name) || name_has(&room.name, token))
}

fn name_has(name: &str, token: &Token) -> bool {
    let own_words = words(name).into_iter().filter(|own| own.text.chars().count() >= 3);
    own_words
        .filter(|own| !NOUNS.contains(&fold(&own.text).as_str()))
        .any(|own| fold(&own.text) == token.folded || same_stem(&own.text, &token.word, Language::Fi))
}

/// Returns what is left of a folded code or name when writing habits are gone: `lk 204` and `LK-204` are `204`.
fn room_key(folded: &str) -> String {
    let letters: String = folded.chars().filter(|letter| letter.is_alphanumeric()).collect();
    without_noun(&letters).map(str::to_owned).unwrap_or(letters)
}

fn without_noun(folded: &str) -> Option<&str> {
    let number = NOUNS.iter().find_map(|noun| folded.strip_prefix(noun))?;
    let number = number.trim_start_matches(['.', '-', ':']);
    number.starts_with(|first: char| first.is_ascii_digit()).then_some(number)
}

/// Tells whether a folded word looks like `204`, `204b` or `a204`.
fn is_room_number(word: &str, least_digits: usize) -> bool {
    let digits = word.strip_prefix(|first: char| first.is_ascii_lowercase()).unwrap_or(word);
    let digits = digits.strip_suffix(|last: char| last.is_ascii_lowercase()).unwrap_or(digits);
    (least_digits..=4).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_noun(token: &Token) -> bool {
    NOUNS.contains(&token.folded.as_str())
}

/// Widens a room's place by the noun before it, or else after it: `luokka 204`, `atk luokka`.
fn with_noun(tokens: &Tokens, at: usize) -> (usize, usize) {
    let noun_at = |place: usize| tokens.free_at(place).is_some_and(is_noun);
    if at > 0 && noun_at(at - 1) {
        (at - 1, at + 1)
    } else if noun_at(at + 1) && without_noun(&tokens.0[at].folded).is_none() {
        (at, at + 2)
    } else {
        (at, at + 1)
    }
}

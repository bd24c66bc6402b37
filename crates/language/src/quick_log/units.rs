//! Finding the unit that a line names.

use super::tokens::{Token, Tokens};
use super::topics::{self, WHOLE_WORD};
use super::vocabulary::{UnitWords, Vocabulary};
use super::{Ambiguity, Found};
use crate::stems::same_stem;
use crate::{Language, fold, words};

/// The fewest letters that name a unit at the head of the line, where one is expected.
const HEAD_LETTERS: usize = 3;

/// The fewest letters that name a unit elsewhere, where `voi` is rather a verb than Voisalmi.
const INNER_LETTERS: usize = 4;

/// What units are: such a word, in any form, tells two units apart but names none.
const KINDS: [&str; 8] = ["koulu", "lukio", "päiväkoti", "skola", "daghem", "gymnasium", "school", "daycare"];

/// What the line said of its unit.
pub(crate) enum UnitReading {
    /// It named one.
    Named(Found<String>),
    /// It named one of several.
    Ambiguous(Ambiguity),
    /// It named none.
    Unnamed,
}

/// Finds the unit and takes its words. `head` is the place where a unit is expected.
pub(crate) fn take_unit(tokens: &mut Tokens, vocabulary: &Vocabulary, head: Option<usize>) -> UnitReading {
    let mut ambiguous = None;
    for at in tokens.free() {
        let is_head = Some(at) == head;
        let named = candidates(&tokens.0[at], vocabulary, if is_head { HEAD_LETTERS } else { INNER_LETTERS });
        let (named, end) = narrowed(tokens, at + 1, named);
        match only(&named, vocabulary.context_unit.as_deref()) {
            Some(unit) => {
                let from = with_kind(tokens, at, unit);
                return UnitReading::Named(Found::at(unit.id.clone(), tokens.take(from, end)));
            }
            None if named.is_empty() => {}
            None => {
                let span = tokens.0[at].span.to(tokens.0[end - 1].span);
                let candidates = named.iter().map(|unit| unit.id.clone()).collect();
                ambiguous.get_or_insert(Ambiguity { span, candidates });
                if is_head {
                    break;
                }
            }
        }
    }
    ambiguous.map_or(UnitReading::Unnamed, UnitReading::Ambiguous)
}

fn candidates<'v>(token: &Token, vocabulary: &'v Vocabulary, least: usize) -> Vec<&'v UnitWords> {
    let short = |unit: &&UnitWords| unit.short_names.iter().any(|name| fold(name) == token.folded);
    let exact: Vec<&UnitWords> = vocabulary.units.iter().filter(short).collect();
    if !exact.is_empty() {
        return exact;
    }
    let means_more = token.weak || is_kind(token) || topics::weight(token, &vocabulary.topics) == WHOLE_WORD;
    if means_more || token.folded.chars().count() < least {
        return Vec::new();
    }
    vocabulary.units.iter().filter(|unit| unit_has(unit, token)).collect()
}

/// Follows the name over the next tokens: `kimpisen lukio`.
fn narrowed<'v>(tokens: &Tokens, from: usize, mut units: Vec<&'v UnitWords>) -> (Vec<&'v UnitWords>, usize) {
    let mut end = from;
    while let Some(next) = tokens.free_at(end) {
        // What only confirms a name must be sure to belong to it.
        let least = if units.len() > 1 { HEAD_LETTERS } else { INNER_LETTERS };
        if next.folded.chars().count() < least {
            break;
        }
        let fewer: Vec<&UnitWords> = units.iter().copied().filter(|unit| unit_has(unit, next)).collect();
        if fewer.is_empty() {
            break;
        }
        units = fewer;
        end += 1;
    }
    (units, end)
}

fn only<'v>(units: &[&'v UnitWords], context: Option<&str>) -> Option<&'v UnitWords> {
    match units {
        [unit] => Some(unit),
        several => several.iter().copied().find(|unit| Some(unit.id.as_str()) == context),
    }
}

/// Widens a unit's place by what it is, said before the name: `päiväkoti omenapuu`.
fn with_kind(tokens: &Tokens, at: usize, unit: &UnitWords) -> usize {
    let kind_before = at
        .checked_sub(1)
        .filter(|&before| tokens.free_at(before).is_some_and(|token| is_kind(token) && unit_has(unit, token)));
    kind_before.unwrap_or(at)
}

fn is_kind(token: &Token) -> bool {
    KINDS.iter().any(|kind| fold(kind) == token.folded || same_stem(kind, &token.word, Language::Fi))
}

fn unit_has(unit: &UnitWords, token: &Token) -> bool {
    let names = unit.short_names.iter().chain([&unit.name]);
    names
        .flat_map(|name| words(name))
        .any(|own| fold(&own.text).starts_with(&token.folded) || same_stem(&own.text, &token.word, Language::Fi))
}

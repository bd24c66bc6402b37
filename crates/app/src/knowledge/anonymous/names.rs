//! Names of people: of those who are known here in any form, and of others as far as a word looks like a name.

use super::Known;
use lahituki_language::search::{Analyser, Senses, Token};
use lahituki_language::{Language, Span, Word, words};

/// The fewest letters of a word all in capitals that may be a name and not an abbreviation.
const SHORTEST_IN_CAPITALS: usize = 4;

/// Returns where names of people stand; those side by side are one.
pub(super) fn names(text: &str, known: &Known, analyser: &Analyser) -> Vec<Span> {
    let words: Vec<Seen> = seen(text, analyser);
    let mut is_name: Vec<bool> = words.iter().map(|word| word.is_name(known)).collect();
    for at in 1..words.len() {
        let beside = joins(text, &words[at - 1], &words[at]);
        // What could be something else is a name beside another.
        is_name[at] |= beside && is_name[at - 1] && words[at].may_follow_name(known);
        is_name[at - 1] |= beside && is_name[at] && words[at - 1].may_begin_name(text, known);
    }
    let mut found: Vec<Span> = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(at, _)| is_name[*at]) {
        match found.last_mut() {
            Some(last) if is_name[at - 1] && joins(text, &words[at - 1], word) => *last = last.to(word.span),
            _ => found.push(word.span),
        }
    }
    found
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Small,
    Capital,
    AllCapitals,
    /// With capitals inside or with digits, as names of products and devices are.
    Other,
}

/// A word of the text and what is known of it.
struct Seen {
    span: Span,
    case: Case,
    letters: usize,
    /// Whether a sentence begins with it.
    is_first: bool,
    token: Token,
    senses: Senses,
}

fn seen(text: &str, analyser: &Analyser) -> Vec<Seen> {
    let words = words(text);
    let is_first = |at: usize| {
        let before = at.checked_sub(1).map(|before| &text[words[before].span.end..words[at].span.start]);
        before.is_none_or(|between| between.contains(['.', '!', '?', ':', '\n']))
    };
    let one = |(at, word): (usize, &Word)| {
        let written = word.core.of(text);
        let token = analyser.tokens(written, Language::Fi).into_iter().next()?;
        let (case, letters) = (case(written), written.chars().count());
        Some(Seen { span: word.span, case, letters, is_first: is_first(at), token, senses: analyser.senses(written) })
    };
    words.iter().enumerate().filter_map(one).collect()
}

impl Seen {
    fn is_name(&self, known: &Known) -> bool {
        let Senses { is_of_field, is_name, is_common, is_small, is_made_up } = self.senses;
        if is_of_field || self.case == Case::Other || self.letters < 2 || known.is_of_place(&self.token) {
            return false;
        }
        // What a thing is called may be a name as well: then a capital tells, but not where a sentence begins.
        let says_name = is_name && self.case != Case::Small && !self.is_first;
        if known.is_thing(&self.token) && !says_name {
            return false;
        }
        if known.is_person(&self.token, self.senses) {
            return true;
        }
        if known.may_be_of_place(&self.token) {
            return false;
        }
        match self.case {
            // Where a sentence begins any word has a capital.
            Case::Capital if self.is_first => (is_name || !(is_common || is_made_up)) && !is_small,
            Case::Capital => is_name || !is_common,
            Case::Small => is_name && !is_common,
            Case::AllCapitals => is_name && !is_common && self.letters >= SHORTEST_IN_CAPITALS,
            Case::Other => false,
        }
    }

    /// Whether it belongs to the name before it: `outi kangas`, *Svetlana Petrova*, *Virtanen M.*
    fn may_follow_name(&self, known: &Known) -> bool {
        let is_free = !self.senses.is_of_field && !known.is_of_place(&self.token);
        is_free && (self.case == Case::Capital || known.is_person(&self.token, self.senses))
    }

    /// Whether it belongs to the name after it: `anna-liisa`, *M. Virtanen*.
    fn may_begin_name(&self, text: &str, known: &Known) -> bool {
        let is_first_part = text[self.span.end..].starts_with(is_hyphen) && known.is_person(&self.token, self.senses);
        is_first_part || (self.is_initial_letter() && !text[..self.span.start].ends_with(is_hyphen))
    }

    fn is_initial_letter(&self) -> bool {
        self.letters == 1 && self.case == Case::Capital
    }
}

/// Whether two words may be one name: with a blank or a hyphen between, or the dot of an initial.
fn joins(text: &str, one: &Seen, next: &Seen) -> bool {
    let between = &text[one.span.end..next.span.start];
    let between = if one.is_initial_letter() { between.strip_prefix('.').unwrap_or(between) } else { between };
    matches!(between, "" | " " | "\u{a0}") || (between.starts_with(is_hyphen) && between.chars().count() == 1)
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

fn case(written: &str) -> Case {
    let is_capital = |letter: char| letter.is_uppercase();
    let mut letters = written.chars();
    let first = letters.next().is_some_and(is_capital);
    let rest = letters.as_str();
    if written.chars().any(|letter| letter.is_ascii_digit()) {
        Case::Other
    } else if !rest.contains(is_capital) {
        if first { Case::Capital } else { Case::Small }
    } else if first && rest.chars().all(is_capital) {
        Case::AllCapitals
    } else {
        Case::Other
    }
}

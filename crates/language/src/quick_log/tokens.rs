//! The line as tokens, each of which one field may take.

use crate::{Span, fold};

/// Everything between two blanks, and what has become of it.
#[derive(Debug)]
pub(crate) struct Token<'a> {
    /// As written, punctuation included.
    pub(crate) raw: &'a str,
    /// Lower case, without the punctuation around it.
    pub(crate) word: String,
    /// `word` without accents, for forgiving comparison.
    pub(crate) folded: String,
    /// Where the word stands, without the punctuation around it.
    pub(crate) span: Span,
    /// Whether a field has taken the token out of the text.
    pub(crate) taken: bool,
    /// Whether the token would be a field if it stood apart from the sentence of the matter.
    pub(crate) weak: bool,
}

/// A line cut into tokens.
#[derive(Debug)]
pub(crate) struct Tokens<'a>(pub(crate) Vec<Token<'a>>);

impl<'a> Tokens<'a> {
    /// Cuts a line at blanks and control characters, but a telephone number stays whole: `040 123 4567` has no minutes in it.
    pub(crate) fn of(line: &'a str) -> Self {
        let words = words(line);
        let mut tokens = Vec::new();
        let mut at = 0;
        while let Some(first) = words.get(at) {
            let length = groups_of_number(line, &words[at..]).unwrap_or(1);
            let span = first.to(words[at + length - 1]);
            tokens.push(token(span.of(line), span.start));
            at += length;
        }
        Tokens(tokens)
    }

    /// Returns the places of the tokens that no field has taken.
    pub(crate) fn free(&self) -> Vec<usize> {
        (0..self.0.len()).filter(|&at| !self.0[at].taken).collect()
    }

    /// Returns the token at a place unless it is taken or the line has ended.
    pub(crate) fn free_at(&self, at: usize) -> Option<&Token<'a>> {
        self.0.get(at).filter(|token| !token.taken)
    }

    /// Takes the tokens from one place up to another out of the text and returns the span they cover.
    ///
    /// There must be at least one.
    pub(crate) fn take(&mut self, from: usize, to: usize) -> Span {
        for token in &mut self.0[from..to] {
            token.taken = true;
        }
        self.0[from].span.to(self.0[to - 1].span)
    }

    /// Tells whether the line ends or another field comes right after a token.
    pub(crate) fn ends_at(&self, at: usize) -> bool {
        self.0.get(at + 1).is_none_or(|next| next.taken || next.weak)
    }

    /// Tells whether another field comes right before a token.
    pub(crate) fn follows_field(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.0[before].taken || self.0[before].weak)
    }

    /// Tells whether a token stands beside a field or last, instead of within the sentence of the matter.
    pub(crate) fn stands_apart(&self, at: usize) -> bool {
        self.ends_at(at) || self.follows_field(at)
    }

    /// Returns the free tokens as written, parted by spaces.
    pub(crate) fn text(&self) -> String {
        let raws: Vec<&str> = self.0.iter().filter(|token| !token.taken).map(|token| token.raw).collect();
        raws.join(" ")
    }
}

/// Returns what stands between the blanks of a line.
fn words(line: &str) -> Vec<Span> {
    let mut start = 0;
    let pieces = line.split_inclusive(is_blank).map(|piece| {
        let span = Span { start, end: start + piece.trim_end_matches(is_blank).len() };
        start += piece.len();
        span
    });
    pieces.filter(|span| span.start < span.end).collect()
}

/// Returns how many of the words, from the first on, are the groups of one telephone number: Finnish ones have at least
/// nine digits from the zero on, eleven with the number of the country.
fn groups_of_number(line: &str, words: &[Span]) -> Option<usize> {
    let mut groups = words.iter().map(|span| span.of(line).trim_matches(is_punctuation));
    let first = groups.next()?;
    let (least, first) = match first.strip_prefix('+') {
        Some(digits) => (11, digits),
        None => (9, Some(first).filter(|digits| digits.starts_with('0'))?),
    };
    let mut digits = 0;
    for (before, group) in std::iter::once(first).chain(groups).enumerate() {
        if group.is_empty() || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        digits += group.len();
        if digits >= least {
            return Some(before + 1);
        }
    }
    None
}

fn token(raw: &str, start: usize) -> Token<'_> {
    let core = raw.trim_matches(is_punctuation);
    if core.is_empty() {
        // Punctuation alone is a word after all, such as a smiley.
        return Token::new(raw, raw, start);
    }
    Token::new(raw, core, start + raw.len() - raw.trim_start_matches(is_punctuation).len())
}

impl<'a> Token<'a> {
    fn new(raw: &'a str, core: &str, start: usize) -> Self {
        let span = Span { start, end: start + core.len() };
        Token { raw, word: core.to_lowercase(), folded: fold(core), span, taken: false, weak: false }
    }
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control()
}

fn is_punctuation(letter: char) -> bool {
    matches!(letter, ',' | '.' | ';' | ':' | '!' | '?' | '(' | ')' | '"' | '”')
}

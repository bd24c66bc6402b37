//! Showing in a text the words that a question found.

use crate::class::Class;
use crate::document;
use crate::vocabulary::bare;
use crate::wanted::Wanted;
use lahituki_language::search::Analyser;
use lahituki_language::{Language, Span};
use std::collections::BTreeSet;

/// What the words of a question were taken for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meant {
    terms: BTreeSet<String>,
    beginning: Option<String>,
    /// What the forms of each begin with; none holds another.
    letters: Vec<String>,
}

/// The first letters that the forms of nearly every word have in common: what changes is near the end, as in
/// `tavata`, `tapaa`.
fn common_letters(word: &str) -> String {
    let length = word.chars().count();
    word.chars().take(length.saturating_sub(4).clamp(2, 4)).collect()
}

impl Meant {
    /// Adds what a word was taken for.
    pub(crate) fn add(&mut self, word: &Wanted) {
        let all = word.parts.iter().flat_map(|(terms, _)| terms).chain(&word.terms);
        for sought in all {
            self.look_for(common_letters(bare(&sought.term)));
            self.terms.insert(sought.term.clone());
        }
        if let (None, Some(beginning)) = (&self.beginning, &word.beginning) {
            self.look_for(beginning.clone());
            self.beginning = Some(beginning.clone());
        }
    }

    fn look_for(&mut self, letters: String) {
        if !self.may_be(&letters) {
            self.letters.retain(|others| !others.contains(&letters));
            self.letters.push(letters);
        }
    }

    /// Whether it is worth looking for [`marks`] in a text: few are missed where it is not, and it is much quicker.
    pub fn may_be_in(&self, text: &str) -> bool {
        self.may_be(&text.to_lowercase())
    }

    /// The same of a word or text in lower case.
    fn may_be(&self, text: &str) -> bool {
        self.letters.iter().any(|letters| text.contains(letters))
    }

    /// Whether a word of a text is one of those.
    fn has<'a>(&self, word: &str, mut terms: impl Iterator<Item = (Class, &'a str)>) -> bool {
        self.beginning.as_ref().is_some_and(|beginning| word.starts_with(beginning))
            || terms.any(|(class, text)| self.terms.contains(&class.key(text)))
    }
}

/// Returns the words of a text that a question meant, inflected as they are and compounds whole, in order and without
/// overlaps.
pub fn marks(text: &str, language: Language, meant: &Meant, analyser: &Analyser) -> Vec<Span> {
    let tokens = analyser.tokens_where(text, language, |word| meant.may_be(word));
    let mut spans: Vec<Span> = Vec::new();
    for token in tokens.iter().filter(|token| meant.has(token.word(), document::terms(token))) {
        let mut span = token.span;
        while let Some(last) = spans.pop_if(|last| span.start < last.end) {
            span = span.to(last);
        }
        spans.push(span);
    }
    spans
}

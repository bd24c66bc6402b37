//! What means the same: names of one thing within a language and across languages.
//!
//! A file has one meaning to a line, `key: name, name`, and the same key in the file of another language means the same
//! there, so that files in several languages are a dictionary as well.

mod group;

use super::{Analyser, Kind, Term, Token};
use crate::Language;
pub use group::{Group, GroupError};
use std::collections::HashMap;

/// A word that means the same as one that is asked for, or is part of a name that does.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// What texts that have the word have; its base form or, where it has none, the word itself.
    pub term: Term,
    /// How much of the name the word is: 1 where it is all of it, a third where it is one of three words.
    pub share: f32,
}

/// Names that mean the same.
#[derive(Debug, Clone, Default)]
pub struct Thesaurus {
    names: Vec<Name>,
    /// For each meaning its names, as numbers.
    meanings: Vec<Vec<usize>>,
    /// The names that begin with a term, as numbers.
    by_first: HashMap<(Language, Term), Vec<usize>>,
}

/// A name of something.
#[derive(Debug, Clone, PartialEq)]
struct Name {
    language: Language,
    /// What each of its words is known by, at least one.
    words: Vec<Term>,
    /// The number of what it means.
    meaning: usize,
}

impl Thesaurus {
    /// Puts groups together: those with the same key, unless it is empty, mean the same.
    pub fn new<'g>(groups: impl IntoIterator<Item = &'g Group>, analyser: &Analyser) -> Self {
        let mut thesaurus = Self::default();
        let mut meanings: HashMap<&str, usize> = HashMap::new();
        for group in groups {
            let next = thesaurus.meanings.len();
            let meaning = match group.key.as_str() {
                "" => next,
                key => *meanings.entry(key).or_insert(next),
            };
            thesaurus.meanings.resize(next.max(meaning + 1), Vec::new());
            for name in &group.names {
                thesaurus.add(name, group.language, meaning, analyser);
            }
        }
        thesaurus
    }

    fn add(&mut self, name: &str, language: Language, meaning: usize, analyser: &Analyser) {
        let words: Vec<Term> = wholes(&analyser.tokens(name, language)).map(base).collect();
        let Some(first) = words.first() else { return };
        self.by_first.entry((language, first.clone())).or_default().push(self.names.len());
        self.meanings[meaning].push(self.names.len());
        self.names.push(Name { language, words, meaning });
    }

    /// Returns for each word of a question in one language what means the same, in any language.
    ///
    /// Each word of a name of several words stands for the whole name: for both words of `langaton verkko` it is `wifi`.
    pub fn alike(&self, question: &[Token], language: Language) -> Vec<Vec<Alike>> {
        let mut alike = vec![Vec::new(); question.len()];
        for at in 0..question.len() {
            for name in self.names_at(&question[at..], language) {
                for word in &mut alike[at..at + name.words.len()] {
                    self.others(name).for_each(|other| add(word, other));
                }
            }
        }
        alike
    }

    /// Returns what means the same as one base form or a part of a compound.
    pub fn alike_word(&self, lemma: &str, language: Language) -> Vec<Alike> {
        let mut alike = Vec::new();
        let names = self.by_first.get(&(language, Term::new(Kind::Lemma, lemma))).into_iter().flatten();
        for name in names.map(|name| &self.names[*name]).filter(|name| name.words.len() == 1) {
            self.others(name).for_each(|other| add(&mut alike, other));
        }
        alike
    }

    /// Returns the names that the words begin with.
    fn names_at<'a>(&'a self, words: &'a [Token], language: Language) -> impl Iterator<Item = &'a Name> {
        let firsts = words.first().into_iter().flat_map(|word| word.terms.iter()).filter(|term| is_base(term));
        let names = firsts.filter_map(move |first| self.by_first.get(&(language, first.clone()))).flatten();
        names.map(|name| &self.names[*name]).filter(move |name| {
            name.words.len() <= words.len()
                && name.words.iter().zip(words).all(|(wanted, word)| word.terms.contains(wanted))
        })
    }

    /// Returns the words of the other names of what a name means.
    fn others<'a>(&'a self, name: &'a Name) -> impl Iterator<Item = Alike> + 'a {
        let names = self.meanings[name.meaning].iter().map(|other| &self.names[*other]);
        names.filter(move |other| other.words != name.words).flat_map(|other| {
            let share = 1.0 / other.words.len() as f32;
            other.words.iter().map(move |term| Alike { term: term.clone(), share })
        })
    }
}

/// Adds a word, or raises its share.
fn add(alike: &mut Vec<Alike>, new: Alike) {
    match alike.iter_mut().find(|known| known.term == new.term) {
        Some(known) => known.share = known.share.max(new.share),
        None => alike.push(new),
    }
}

/// Returns the words of a name, those with hyphens as a whole only.
fn wholes(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    let is_within = |token: &Token, other: &Token| {
        other.span != token.span && other.span.start <= token.span.start && token.span.end <= other.span.end
    };
    tokens.iter().filter(move |token| !tokens.iter().any(|other| is_within(token, other)))
}

/// Returns what a word of a name is known by: the base form that it is, or else its first, or the word itself.
fn base(token: &Token) -> Term {
    let lemma = token.of(Kind::Lemma).find(|lemma| *lemma == token.word()).or_else(|| token.of(Kind::Lemma).next());
    match lemma {
        Some(lemma) => Term::new(Kind::Lemma, lemma),
        None => Term::new(Kind::Exact, token.word()),
    }
}

/// Whether names are known by such terms; one of a code is exact.
fn is_base(term: &Term) -> bool {
    matches!(term.kind, Kind::Lemma | Kind::Exact)
}

#[cfg(test)]
mod tests;

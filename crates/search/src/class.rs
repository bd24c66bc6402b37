//! What a term of the index is; its text begins with a letter that says so.

use lahituki_language::search::Kind;

/// The most letters of a word that are looked at; a longer one is no word that anybody asks for.
const LONGEST: usize = 64;

/// What a term of the index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Class {
    /// A number, or the name of a room or a device: found as it is written and by its beginning.
    Code,
    /// A base form or stem.
    Lemma,
    /// A part of a compound.
    Part,
    /// What derived words share.
    Root,
    /// No word: what the document may be picked out by.
    Tag,
    /// A word as it is written, where that is not its base form.
    Exact,
}

impl Class {
    /// Returns the text of the term, its class before it.
    pub(crate) fn key(self, text: &str) -> String {
        let mut key = String::with_capacity(text.len() + 2);
        key.push_str(self.start());
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) if self != Class::Tag => key.push_str(&text[..end]),
            _ => key.push_str(text),
        }
        key
    }

    /// Returns what the terms of the class begin with.
    pub(crate) fn start(self) -> &'static str {
        match self {
            Class::Code => "c:",
            Class::Lemma => "l:",
            Class::Part => "p:",
            Class::Root => "r:",
            Class::Tag => "t:",
            Class::Exact => "x:",
        }
    }

    /// Returns the class of what an analyser says of a word.
    pub(crate) fn of(kind: Kind) -> Self {
        match kind {
            Kind::Exact => Class::Exact,
            Kind::Lemma => Class::Lemma,
            Kind::Part => Class::Part,
            Kind::Root => Class::Root,
        }
    }
}

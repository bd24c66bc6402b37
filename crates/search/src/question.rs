//! Reading what somebody typed.

use crate::bitmap::Bitmap;
use crate::class::Class;
use crate::weights;
use lahituki_language::Language;
use lahituki_language::search::{Alike, Analyser, Kind, Term, Thesaurus, Token};
use std::collections::BTreeMap;

/// The most characters that are looked at: a question of several sentences.
const LONGEST: usize = 400;

/// The most words that are looked at.
const MOST_WORDS: usize = 32;

/// What documents are asked for.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The words, as [`asked`] reads them; without any nothing is found.
    pub words: Vec<Asked>,
    /// The kinds of document that are wanted: bit 1 for kind 1 and so on.
    pub kinds: u32,
    /// The documents that may be known of; the others change nothing of the answer. All, where there is none.
    pub within: Option<Bitmap>,
    /// Tags that a document must have, all of them.
    pub tags: Vec<String>,
    /// The most documents of each kind that are wanted.
    pub limit: usize,
    /// By what the score of a document with a tag is multiplied.
    pub boosts: Vec<(String, f32)>,
}

/// Terms to look for and what a match is worth, 1 at most.
pub(crate) type Keys = BTreeMap<String, f32>;

/// What a word does in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Role {
    /// It tells what is asked for.
    #[default]
    Subject,
    /// It holds the others together.
    Small,
    /// It joins the words before it, which stand in the question by themselves.
    Joined,
}

/// One word that is asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// As it is written, in lower case.
    pub(crate) word: String,
    /// Whether it is still being typed.
    pub(crate) is_unfinished: bool,
    pub(crate) role: Role,
    /// Whether it is a number or the name of a thing.
    pub(crate) is_code: bool,
    pub(crate) languages: Vec<Language>,
    /// What finds the word itself and what means the same.
    pub(crate) keys: Keys,
    /// What finds a part of the word, and what such a part counts for.
    pub(crate) parts: Vec<(Keys, f32)>,
    /// Its Swedish stems, by which compounds are looked for that no dictionary parts.
    pub(crate) stems: Vec<String>,
}

/// Reads what somebody typed; of a long text only the beginning.
///
/// `languages` are those of the documents. A word is read in each of them; in any other language it only stands for what
/// the thesaurus says that it means.
pub fn asked(text: &str, analyser: &Analyser, languages: &[Language], thesaurus: &Thesaurus) -> Vec<Asked> {
    let text = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]);
    let mut words: Vec<Asked> = Vec::new();
    for language in Language::ALL {
        let tokens = analyser.tokens(text, language);
        let alike = thesaurus.alike(&tokens, language);
        words.resize_with(tokens.len().min(MOST_WORDS), Asked::default);
        for (at, (word, token)) in words.iter_mut().zip(&tokens).enumerate() {
            token.word().clone_into(&mut word.word);
            word.is_code = token.of(Kind::Lemma).next().is_none();
            word.is_unfinished = token.span.end == text.len();
            if at > 0 && token.span.start < tokens[at - 1].span.end {
                word.role = Role::Joined;
            } else if !word.is_unfinished && token.is_small(language) {
                word.role = Role::Small;
            }
            if languages.contains(&language) {
                word.read(token, language, thesaurus);
            }
            alike.get(at).into_iter().flatten().for_each(|alike| word.add_alike(alike));
        }
    }
    if words.iter().all(|word| word.role == Role::Small) {
        words.iter_mut().for_each(|word| word.role = Role::Subject);
    }
    words
}

impl Asked {
    /// Adds what finds the word in one language.
    fn read(&mut self, token: &Token, language: Language, thesaurus: &Thesaurus) {
        self.languages.push(language);
        add_word(&mut self.keys, token, 1.0);
        let parts: Vec<&str> = token.of(Kind::Part).collect();
        for part in &parts {
            let is_inner = parts.iter().any(|other| other.len() > part.len() && other.contains(part));
            let worth = if is_inner { weights::INNER_PART } else { weights::OWN_PART };
            let mut keys = Keys::new();
            add(&mut keys, Class::Lemma, part, 1.0);
            add(&mut keys, Class::Part, part, weights::PART);
            let roots = token.of(Kind::Root).filter(|root| part.starts_with(root));
            roots.for_each(|root| add(&mut keys, Class::Root, root, weights::ROOT));
            for alike in thesaurus.alike_word(part, language) {
                add_term(&mut keys, &alike.term, weights::ALIKE * alike.share);
            }
            self.add_part(keys, worth);
        }
        if language == Language::Sv {
            self.stems.extend(token.of(Kind::Lemma).map(str::to_owned));
        }
    }

    /// Adds what means the same; of a name of several words each adds its share.
    fn add_alike(&mut self, alike: &Alike) {
        if alike.share >= 1.0 {
            add_term(&mut self.keys, &alike.term, weights::ALIKE);
        } else {
            let mut keys = Keys::new();
            add_term(&mut keys, &alike.term, 1.0);
            self.add_part(keys, weights::ALIKE * alike.share);
        }
    }

    /// Adds a part, unless another language had it already.
    pub(crate) fn add_part(&mut self, keys: Keys, worth: f32) {
        if !self.parts.iter().any(|(known, _)| *known == keys) {
            self.parts.push((keys, worth));
        }
    }
}

/// Adds what finds a word, worth so much at most.
pub(crate) fn add_word(keys: &mut Keys, token: &Token, worth: f32) {
    let is_compound = token.of(Kind::Part).next().is_some();
    for term in token.terms.iter() {
        match term.kind {
            // The roots of a compound are those of its parts.
            Kind::Part => {}
            Kind::Root if is_compound => {}
            _ => add_term(keys, term, worth),
        }
    }
}

fn add_term(keys: &mut Keys, term: &Term, worth: f32) {
    match term.kind {
        // In a text of another language the word may be its own stem, or none and so a code.
        Kind::Exact => {
            for class in [Class::Exact, Class::Lemma, Class::Code] {
                add(keys, class, &term.text, worth);
            }
        }
        Kind::Lemma => {
            add(keys, Class::Lemma, &term.text, worth);
            add(keys, Class::Part, &term.text, worth * weights::PART);
        }
        Kind::Part => add(keys, Class::Part, &term.text, worth * weights::PART),
        Kind::Root => add(keys, Class::Root, &term.text, worth * weights::ROOT),
    }
}

/// Adds a term, or raises what it is worth.
pub(crate) fn add(keys: &mut Keys, class: Class, text: &str, worth: f32) {
    let known = keys.entry(class.key(text)).or_insert(worth);
    *known = known.max(worth);
}

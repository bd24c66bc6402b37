//! Texts in an index, asked as the program asks.

use anyhow::Result;
use lahituki_language::Language;
use lahituki_language::search::{Analyser, Group, Thesaurus};
use lahituki_search::{Builder, Document, Id, Index, Question, Scratch, TermId, asked, encode, gather};
use std::collections::BTreeMap;

/// The kind that all texts have.
const KIND: u8 = 1;

/// A text to be found.
#[derive(Debug, Clone)]
pub struct Text {
    /// What right answers name it by.
    pub id: String,
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// The rest of it.
    pub text: String,
}

/// Texts that can be asked for.
pub struct Collection {
    analyser: Analyser,
    thesaurus: Thesaurus,
    languages: Vec<Language>,
    index: Index,
    scratch: Scratch,
}

impl Collection {
    /// Puts texts into an index, with the dictionary and the groups of words that ship with the program.
    ///
    /// # Errors
    /// Where what ships is damaged.
    pub fn new(texts: &[Text]) -> Result<Self> {
        let analyser = Analyser::shipped()?;
        let thesaurus = Thesaurus::new(&Group::shipped()?, &analyser);
        let index = index(texts, &analyser)?;
        let languages =
            Language::ALL.into_iter().filter(|language| texts.iter().any(|text| text.language == *language));
        Ok(Self { analyser, thesaurus, languages: languages.collect(), index, scratch: Scratch::default() })
    }

    /// Returns the places of the best texts, the best first.
    pub fn find(&mut self, query: &str, limit: usize) -> Vec<usize> {
        let words = asked(query, &self.analyser, &self.languages, &self.thesaurus);
        let question = Question { words, kinds: 1 << KIND, limit, ..Question::default() };
        let found = self.index.find(&question, &self.analyser, &mut self.scratch);
        found.hits.iter().map(|hit| place(hit.id)).collect()
    }
}

fn index(texts: &[Text], analyser: &Analyser) -> Result<Index> {
    let mut terms: BTreeMap<String, TermId> = BTreeMap::new();
    let mut documents = Vec::with_capacity(texts.len());
    for text in texts {
        let document = Document { title: &text.title, body: &text.text, language: text.language, tags: &[] };
        let gathered = gather(&document, analyser);
        let numbered = gathered.terms.into_iter().map(|(term, tf)| {
            let next = TermId(u32::try_from(terms.len()).unwrap_or(u32::MAX));
            (*terms.entry(term).or_insert(next), tf)
        });
        let mut numbered: Vec<_> = numbered.collect();
        numbered.sort_unstable_by_key(|(id, _)| *id);
        documents.push((gathered.length, encode(&numbered)));
    }
    let mut builder = Builder::new();
    for (text, id) in &terms {
        builder.term(*id, text)?;
    }
    for (place, (length, blob)) in documents.iter().enumerate() {
        builder.document(id(place), KIND, *length, blob);
    }
    Ok(builder.finish()?)
}

fn id(place: usize) -> Id {
    (place as u128).to_be_bytes()
}

fn place(id: Id) -> usize {
    u128::from_be_bytes(id) as usize
}

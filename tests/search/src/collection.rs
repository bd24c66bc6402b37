//! Texts in an index, asked as the program asks.

use anyhow::Result;
use lahituki_language::Language;
use lahituki_language::search::{Analyser, Group, Thesaurus};
use lahituki_search::{Builder, Document, Gathered, Id, Index, Question, Scratch, TermId, asked, encode, gather};
use std::collections::BTreeMap;
use std::thread;

/// The kind that all texts have.
const KIND: u8 = 1;

/// How many letters of a text tell its language.
const TELLING: usize = 400;

/// A text to be found.
#[derive(Debug, Clone)]
pub struct Text {
    /// What right answers name it by.
    pub id: String,
    /// Its language, if it is known beforehand.
    pub language: Option<Language>,
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
        let gathered = gathered(texts, &analyser);
        let is_there = |language: &Language| gathered.iter().any(|(of, _)| of == language);
        let languages = Language::ALL.into_iter().filter(is_there).collect();
        let index = index(gathered)?;
        Ok(Self { analyser, thesaurus, languages, index, scratch: Scratch::default() })
    }

    /// Returns the places of the best texts, the best first.
    pub fn find(&mut self, query: &str, limit: usize) -> Vec<usize> {
        let words = asked(query, &self.analyser, &self.languages, &self.thesaurus);
        let question = Question { words, kinds: 1 << KIND, limit, ..Question::default() };
        let found = self.index.find(&question, &self.analyser, &mut self.scratch);
        found.hits.iter().map(|hit| place(hit.id)).collect()
    }
}

/// Reads the texts, a share of them on each core.
fn gathered(texts: &[Text], analyser: &Analyser) -> Vec<(Language, Gathered)> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = texts.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let read = |texts: &[Text]| texts.iter().map(|text| gathered_of(text, analyser)).collect::<Vec<_>>();
        let readers: Vec<_> = texts.chunks(share).map(|texts| scope.spawn(move || read(texts))).collect();
        readers.into_iter().flat_map(|reader| reader.join().expect("reading a text does not panic")).collect()
    })
}

fn gathered_of(text: &Text, analyser: &Analyser) -> (Language, Gathered) {
    let told = || analyser.language_of(&format!("{} {}", text.title, beginning(&text.text)));
    let language = text.language.or_else(told).unwrap_or_default();
    let document = Document { title: &text.title, body: &text.text, language, tags: &[] };
    (language, gather(&document, analyser))
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(TELLING).map_or(text, |(end, _)| &text[..end])
}

fn index(texts: Vec<(Language, Gathered)>) -> Result<Index> {
    let mut terms: BTreeMap<String, TermId> = BTreeMap::new();
    let mut documents = Vec::with_capacity(texts.len());
    for (_, gathered) in texts {
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

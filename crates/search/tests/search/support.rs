//! A store of documents in memory, and questions to its index.

use lahituki_language::Language;
use lahituki_language::morphology::Transducer;
use lahituki_language::search::{Analyser, Group, Lexicon, Thesaurus};
use lahituki_search::{Bitmap, Builder, Document, Found, Id, Index, Question, Scratch, TermId, asked, encode, gather};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// An analyser that knows no Finnish word and so takes the stem of every one; it is there at once.
pub(crate) static STEMS: LazyLock<Analyser> = LazyLock::new(|| {
    let symbols = vec!["".into(), "?".into()];
    let empty = Transducer::new(symbols, Vec::new(), vec![0, 0], Vec::new(), Vec::new()).unwrap();
    Analyser::new(empty, Lexicon::default())
});

/// The analyser that ships with the program.
pub(crate) static SHIPPED: LazyLock<Analyser> = LazyLock::new(|| Analyser::shipped().unwrap());

/// A few names of two things, in two languages.
pub(crate) static THESAURUS: LazyLock<Thesaurus> = LazyLock::new(|| {
    let finnish = Group::parse("printer: tulostin, printteri\nwifi: langaton verkko, wifi", Language::Fi).unwrap();
    let swedish = Group::parse("printer: skrivare", Language::Sv).unwrap();
    Thesaurus::new(finnish.iter().chain(&swedish), &SHIPPED)
});

/// A document to be kept.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) language: Language,
    pub(crate) kind: u8,
    pub(crate) tags: Vec<String>,
}

impl Text {
    pub(crate) fn new(title: &str, body: &str) -> Self {
        Self { title: title.into(), body: body.into(), language: Language::Fi, kind: 1, tags: Vec::new() }
    }
}

/// What a store keeps: the numbers of terms, and of each document its kind, length and bytes.
#[derive(Debug, Default, Clone)]
pub(crate) struct Kept {
    terms: BTreeMap<String, TermId>,
    documents: BTreeMap<Id, (u8, u16, Vec<u8>)>,
}

impl Kept {
    /// Keeps a document.
    pub(crate) fn put(&mut self, id: Id, text: &Text, analyser: &Analyser) {
        let document = Document { title: &text.title, body: &text.body, language: text.language, tags: &text.tags };
        let gathered = gather(&document, analyser);
        let mut terms: Vec<_> = gathered.terms.into_iter().map(|(term, tf)| (self.number(term), tf)).collect();
        terms.sort_unstable_by_key(|(id, _)| *id);
        self.documents.insert(id, (text.kind, gathered.length, encode(&terms)));
    }

    pub(crate) fn remove(&mut self, id: Id) {
        self.documents.remove(&id);
    }

    /// Builds an index of everything.
    pub(crate) fn index(&self) -> Index {
        let mut builder = Builder::new();
        for (text, id) in &self.terms {
            builder.term(*id, text).unwrap();
        }
        // In some order that is not that of the ids.
        for (id, (kind, length, blob)) in self.documents.iter().rev() {
            builder.document(*id, *kind, *length, blob);
        }
        builder.finish().unwrap()
    }

    /// Brings an index up to date with one document.
    pub(crate) fn tell(&self, id: Id, index: &mut Index) {
        let mut text_of = |id| self.terms.iter().find(|(_, known)| **known == id).map(|(text, _)| text.clone());
        match self.documents.get(&id) {
            Some((kind, length, blob)) => index.put(id, *kind, *length, blob, &mut text_of).unwrap(),
            None => {
                index.remove(id);
            }
        }
    }

    fn number(&mut self, term: String) -> TermId {
        // Numbers in another order than the texts.
        let next = TermId(self.terms.len() as u32 ^ 5);
        *self.terms.entry(term).or_insert(next)
    }
}

/// Asks for documents of any kind.
pub(crate) fn ask(index: &Index, query: &str, within: Option<Bitmap>, analyser: &Analyser) -> Found {
    let words = asked(query, analyser, &Language::ALL, &THESAURUS);
    let question = Question { words, kinds: u32::MAX, within, limit: 5, ..Question::default() };
    index.find(&question, analyser, &mut Scratch::default())
}

/// The titles of what is found among some texts, the best first.
pub(crate) fn titles(texts: &[Text], query: &str, analyser: &Analyser) -> Vec<String> {
    let mut kept = Kept::default();
    let ids = || (0_u8..).map(|number| [number; 16]);
    ids().zip(texts).for_each(|(id, text)| kept.put(id, text, analyser));
    let found = ask(&kept.index(), query, None, analyser);
    found.hits.iter().map(|hit| texts[usize::from(hit.id[0])].title.clone()).collect()
}

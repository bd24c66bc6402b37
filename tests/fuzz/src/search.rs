//! What somebody types into the search, and an index on a disk that turned bytes over.

use lahituki_language::Language;
use lahituki_language::search::{Analyser, Group, Thesaurus};
use lahituki_search::{Document, Gathered, Id, Index, Question, Scratch, TermId, asked, decode, encode, gather, marks};
use std::collections::HashMap;
use std::sync::LazyLock;

const KIND: u8 = 1;
const OF_THE_TEXT: Id = [1; 16];
const OF_THE_BYTES: Id = [2; 16];

static WORDS: LazyLock<(Analyser, Thesaurus)> = LazyLock::new(|| {
    let analyser = Analyser::shipped().expect("what ships can be read");
    let groups = Group::shipped().expect("what ships can be read");
    let thesaurus = Thesaurus::new(&groups, &analyser);
    (analyser, thesaurus)
});

/// The bytes are what is typed and, after a zero, a text that is found; together they are also what a disk gives back.
pub(crate) fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (typed, document) = text.split_once('\0').unwrap_or((&text, &text));
    for language in Language::ALL {
        check(typed, document, language, bytes);
    }
}

fn check(typed: &str, text: &str, language: Language, damaged: &[u8]) {
    let (analyser, thesaurus) = &*WORDS;
    let title = text.lines().next().unwrap_or_default();
    let gathered = gather(&Document { title, body: text, language, tags: &[] }, analyser);
    let (texts, blob) = packed(&gathered);
    let text_of = &mut |id: TermId| texts.get(&id).cloned();
    let mut index = Index::default();
    assert!(decode(&blob).all(|term| term.is_ok()), "what was written cannot be read");
    assert_eq!(index.put(OF_THE_TEXT, KIND, gathered.length, &blob, text_of), Ok(()));
    let before = index.len();
    let is_read = index.put(OF_THE_BYTES, KIND, 1, damaged, text_of).is_ok();
    assert_eq!(index.len(), before + usize::from(is_read), "half a document is in the index");

    let question = Question {
        words: asked(typed, analyser, &Language::ALL, thesaurus),
        kinds: 1 << KIND,
        limit: 5,
        ..Question::default()
    };
    let found = index.find(&question, analyser, &mut Scratch::default());
    assert!(found.hits.len() <= index.len() && found.hits.iter().all(|hit| hit.score.is_finite()));
    for span in marks(text, language, &found.meant, analyser) {
        assert!(text.get(span.start..span.end).is_some_and(|marked| !marked.is_empty()), "a mark is beside the text");
    }
}

/// Numbers the terms of a document.
fn packed(gathered: &Gathered) -> (HashMap<TermId, String>, Vec<u8>) {
    let ids = (0..).map(TermId);
    let terms: Vec<_> = ids.clone().zip(gathered.terms.iter().map(|(_, tf)| *tf)).collect();
    (ids.zip(gathered.terms.iter().map(|(text, _)| text.clone())).collect(), encode(&terms))
}

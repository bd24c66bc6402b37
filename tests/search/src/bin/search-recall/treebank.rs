//! Sentences whose words carry the base form that a person gave them: a treebank of Universal Dependencies.

use std::collections::BTreeSet;

/// The classes of words that people search by.
const CLASSES: &[&str] = &["NOUN", "PROPN", "ADJ", "VERB"];

/// A sentence as it is written, and the words in it that people search by.
pub(crate) struct Sentence {
    /// As it is written.
    pub(crate) text: String,
    /// The words in their order.
    pub(crate) words: Vec<Word>,
}

/// One word of a sentence.
pub(crate) struct Word {
    /// As it is written, in lower case.
    pub(crate) form: String,
    /// The base form in lower case; `#` parts a compound.
    lemma: String,
}

impl Word {
    /// The base form without its seams.
    pub(crate) fn lemma(&self) -> String {
        self.lemma.replace('#', "")
    }

    /// The parts of a compound; none of a word that is no compound.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        self.lemma.split('#').filter(|part| part.len() < self.lemma.len() && !part.is_empty())
    }
}

impl Sentence {
    /// The base forms in it.
    pub(crate) fn lemmas(&self) -> BTreeSet<String> {
        self.words.iter().map(Word::lemma).collect()
    }

    /// Whether a word is in it exactly so.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        self.words.iter().any(|word| word.form == form)
    }
}

/// Reads a file in the format CoNLL-U.
pub(crate) fn sentences(file: &str) -> Vec<Sentence> {
    file.split("\n\n").filter_map(sentence).collect()
}

fn sentence(block: &str) -> Option<Sentence> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "))?.to_owned();
    Some(Sentence { text, words: block.lines().filter_map(word).collect() })
}

fn word(line: &str) -> Option<Word> {
    let mut fields = line.split('\t');
    fields.next()?.parse::<u32>().ok()?;
    let [form, lemma] = [fields.next()?, fields.next()?].map(str::to_lowercase);
    CLASSES.contains(&fields.next()?).then_some(Word { form, lemma })
}

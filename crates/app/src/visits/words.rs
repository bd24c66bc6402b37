//! The everyday words by which the quick log knows matters and kinds of work.

use lahituki_domain::visits::{Matter, TimeCategory};
use lahituki_language::{TopicWords, fold, words};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct WordLists {
    /// Words of each matter, in any form.
    matters: BTreeMap<Matter, Vec<String>>,
    /// Beginnings of words for each kind of work.
    time: BTreeMap<TimeCategory, Vec<String>>,
}

static LISTS: LazyLock<WordLists> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../assets/quick_log/fi.json")).expect("the word lists are well-formed")
});

/// Returns the words of every matter.
pub(crate) fn topics() -> Vec<TopicWords> {
    let topic = |(matter, words): (&Matter, &Vec<String>)| TopicWords {
        code: matter.code().to_owned(),
        name: String::new(),
        words: words.clone(),
    };
    LISTS.matters.iter().map(topic).collect()
}

/// Returns the kind of work that a text is about: that of its first word that tells.
pub(crate) fn category(text: &str) -> TimeCategory {
    let tells = |word: &str| {
        let begins = |(_, beginnings): &(&TimeCategory, &Vec<String>)| {
            beginnings.iter().any(|beginning| word.starts_with(&fold(beginning)))
        };
        LISTS.time.iter().find(begins).map(|(category, _)| *category)
    };
    words(text).iter().find_map(|word| tells(&fold(&word.text))).unwrap_or(TimeCategory::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_matter_has_words() {
        let codes: Vec<String> = topics().into_iter().filter(|topic| !topic.words.is_empty()).map(|t| t.code).collect();
        assert_eq!(codes, Matter::ALL.map(|matter| matter.code().to_owned()));
    }

    #[test]
    fn a_text_tells_the_kind_of_work() {
        let cases = [
            ("opastus uudelle digarille", TimeCategory::Guidance),
            ("Koulutuksessa Eduksilla", TimeCategory::Learning),
            ("tiimipalaveri", TimeCategory::Meeting),
            ("siirtymä Joutsenoon", TimeCategory::Travel),
            ("varaston siivous", TimeCategory::Other),
            ("", TimeCategory::Other),
        ];
        for (text, category) in cases {
            assert_eq!(super::category(text), category, "{text}");
        }
    }
}

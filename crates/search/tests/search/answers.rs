//! Whatever happened to the documents, the answer is that of an index made of those that may be seen.

use crate::support::{Kept, STEMS, Text, ask};
use lahituki_language::Language;
use lahituki_search::{Found, Id};
use proptest::prelude::*;

/// Words that are forms, parts, slips and neighbours of each other.
const WORDS: &[&str] = &[
    "tulostin",
    "tulostimen",
    "tulostni",
    "tulostus",
    "verkko",
    "verkkoon",
    "wlan-verkko",
    "kesämäki",
    "kesamaki",
    "lösenord",
    "lösenordsbyte",
    "byte",
    "skrivare",
    "skrivarna",
    "printer",
    "printers",
    "lk204",
    "lk2",
    "ei",
    "on",
];

fn text() -> impl Strategy<Value = Text> {
    let words = |most| prop::collection::vec(prop::sample::select(WORDS), 0..most).prop_map(|words| words.join(" "));
    let tags = prop::sample::subsequence(vec!["aud:a".to_owned(), "aud:b".to_owned()], 0..=2);
    (words(4), words(8), prop::sample::select(Language::ALL.to_vec()), 1_u8..4, tags)
        .prop_map(|(title, body, language, kind, tags)| Text { title, body, language, kind, tags })
}

fn changes() -> impl Strategy<Value = Vec<(Id, Option<Text>)>> {
    let id = (0_u8..12).prop_map(|number| [number; 16]);
    prop::collection::vec((id, prop::option::weighted(0.8, text())), 0..24)
}

fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(prop::sample::select(WORDS), 1..4).prop_map(|words| words.join(" ")),
        2 => (prop::sample::select(WORDS), 1_usize..9).prop_map(|(word, length)| word.chars().take(length).collect()),
        1 => any::<String>(),
    ]
}

fn change(kept: &mut Kept, (id, text): &(Id, Option<Text>)) {
    match text {
        Some(text) => kept.put(*id, text, &STEMS),
        None => kept.remove(*id),
    }
}

fn hits(found: &Found) -> Vec<(Id, u8, u32, u32)> {
    found.hits.iter().map(|hit| (hit.id, hit.kind, hit.score.to_bits(), hit.coverage.to_bits())).collect()
}

proptest! {
    #[test]
    fn documents_that_come_one_by_one_are_found_like_those_that_were_there(
        before in changes(), after in changes(), query in query(),
    ) {
        let mut kept = Kept::default();
        before.iter().for_each(|each| change(&mut kept, each));
        let mut index = kept.index();
        for each in &after {
            change(&mut kept, each);
            kept.tell(each.0, &mut index);
        }
        let packed = kept.index();
        prop_assert_eq!(index.len(), packed.len());
        prop_assert_eq!(index.tags(""), packed.tags(""));
        prop_assert_eq!(index.tagged("aud:a"), packed.tagged("aud:a"));
        let [one, other] = [&index, &packed].map(|index| ask(index, &query, None, &STEMS));
        prop_assert_eq!(hits(&one), hits(&other));
        prop_assert_eq!(one.meant, other.meant);
    }

    #[test]
    fn what_may_not_be_seen_changes_nothing_of_the_answer(texts in changes(), query in query()) {
        let (mut all, mut seen) = (Kept::default(), Kept::default());
        for each in &texts {
            change(&mut all, each);
            seen.remove(each.0);
            if each.1.as_ref().is_some_and(|text| text.tags.contains(&"aud:a".to_owned())) {
                change(&mut seen, each);
            }
        }
        let index = all.index();
        let with_rights = ask(&index, &query, Some(index.with_any(&["aud:a"])), &STEMS);
        let of_seen = ask(&seen.index(), &query, None, &STEMS);
        prop_assert_eq!(hits(&with_rights), hits(&of_seen));
        prop_assert_eq!(with_rights.meant, of_seen.meant);
    }

    #[test]
    fn any_question_is_answered_and_any_document_found_by_its_title(title: String, body: String, query: String) {
        let mut kept = Kept::default();
        kept.put([1; 16], &Text::new(&title, &body), &STEMS);
        let index = kept.index();
        ask(&index, &query, None, &STEMS);
        let has_words = !lahituki_language::words(&title.chars().take(190).collect::<String>()).is_empty();
        prop_assert_eq!(ask(&index, &title, None, &STEMS).hits.len(), usize::from(has_words));
    }
}

//! What finds what, and what is marked in it.

use crate::support::{Kept, SHIPPED, Text, ask, titles};
use lahituki_language::Language;
use lahituki_search::marks;

const TITLES: &[&str] = &[
    "Tulostimen lisääminen",
    "Tulostusongelmat",
    "Salasanan vaihtaminen",
    "Langaton verkko ei toimi",
    "Projektori ei näytä kuvaa",
    "Kesämäen koulu",
    "LK204",
];

fn first(query: &str, expected: &str) {
    let texts: Vec<Text> = TITLES.iter().map(|title| Text::new(title, "")).collect();
    let found = titles(&texts, query, &SHIPPED);
    assert_eq!(found.first().map(String::as_str), Some(expected), "{query}: {found:?}");
}

#[test]
fn a_word_is_found_in_every_form_and_within_compounds() {
    first("tulostimella", "Tulostimen lisääminen");
    first("ongelma", "Tulostusongelmat");
    first("salasanojen", "Salasanan vaihtaminen");
    first("verkkoon", "Langaton verkko ei toimi");
}

#[test]
fn a_misspelt_word_is_found_by_what_it_resembles() {
    first("projetkori", "Projektori ei näytä kuvaa");
    first("salsana", "Salasanan vaihtaminen");
    first("kesamaen koulu", "Kesämäen koulu");
}

#[test]
fn what_means_the_same_is_found_in_any_language() {
    first("printterillä", "Tulostimen lisääminen");
    first("skrivare", "Tulostimen lisääminen");
    first("wifi", "Langaton verkko ei toimi");
}

#[test]
fn an_unfinished_word_is_found_by_its_beginning() {
    first("projek", "Projektori ei näytä kuvaa");
    first("lk20", "LK204");
}

#[test]
fn a_compound_that_no_dictionary_parts_is_found_by_the_words_of_other_documents() {
    let swedish = |title| Text { language: Language::Sv, ..Text::new(title, "") };
    let texts = ["Lösenordsbyte", "Byte av skrivare", "Lösenord"].map(swedish);
    assert_eq!(titles(&texts, "lösenord", &SHIPPED), ["Lösenord", "Lösenordsbyte"]);
}

#[test]
fn a_tag_is_no_word() {
    let text = Text { tags: vec!["wilma".into()], ..Text::new("Kokeiden arviointi", "") };
    assert!(titles(&[text], "wilma", &SHIPPED).is_empty());
}

#[test]
fn inflected_words_and_whole_compounds_are_marked() {
    let check = |query, text: &str, expected: &[&str]| {
        let mut kept = Kept::default();
        kept.put([1; 16], &Text::new("", text), &SHIPPED);
        let meant = ask(&kept.index(), query, None, &SHIPPED).meant;
        let marked: Vec<&str> =
            marks(text, Language::Fi, &meant, &SHIPPED).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(marked, expected, "{query}");
    };
    check("tulostin", "Vie paperi tulostimella asti, tulostinongelma.", &["tulostimella", "tulostinongelma"]);
    check("wlan-verkko", "Koulun WLAN-verkkoon pääsee.", &["WLAN-verkkoon"]);
    check("proj", "Projektori ei kuvaa.", &["Projektori"]);
    check("projetkori", "Projektorissa on vika.", &["Projektorissa"]);
    check("hiiri", "Projektori.", &[]);
}

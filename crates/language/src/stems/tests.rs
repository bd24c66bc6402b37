use proptest::prelude::*;

use super::*;

fn check_marks(text: &str, query: &str, language: Language, expected: &[&str]) {
    let marked: Vec<&str> = highlight(text, query, language).into_iter().map(|span| span.of(text)).collect();
    assert_eq!(marked, expected, "{query:?} in {text:?}");
}

#[test]
fn a_finnish_word_is_found_by_its_other_forms() {
    let text = "Projektorissa ei ole kuvaa, salasanan vaihto, tulostimella, Chromebookin näyttö.";
    check_marks(text, "projektorin ", Language::Fi, &["Projektorissa"]);
    check_marks(text, "salasanaa tulostin ", Language::Fi, &["salasanan", "tulostimella"]);
    check_marks(text, "chromebook ", Language::Fi, &["Chromebookin"]);
}

#[test]
fn swedish_and_english_words_are_found_by_their_other_forms() {
    check_marks("Lösenorden och skrivaren", "lösenord skrivare ", Language::Sv, &["Lösenorden", "skrivaren"]);
    check_marks("Printers and passwords", "printer password ", Language::En, &["Printers", "passwords"]);
}

#[test]
fn only_the_last_word_is_unfinished_and_only_until_a_space() {
    check_marks("tulostusjono ja tuki", "tul", Language::Fi, &["tulostusjono"]);
    check_marks("tulostusjono ja tuki", "tul ", Language::Fi, &[]);
    check_marks("tulostusjono ja tuki", "tul tuk", Language::Fi, &["tuki"]);
}

#[test]
fn an_empty_query_marks_nothing() {
    check_marks("tulostusjono", "", Language::Fi, &[]);
    check_marks("tulostusjono", " – ", Language::Fi, &[]);
}

#[test]
fn parts_and_whole_of_a_hyphenated_word_are_marked_once() {
    check_marks("Uusi WLAN-verkko tuli", "wlanverkkoon ", Language::Fi, &["WLAN-verkko"]);
    check_marks("Uusi WLAN-verkko tuli", "verkkoon ", Language::Fi, &["verkko"]);
    check_marks("Uusi WLAN-verkko tuli", "wlan", Language::Fi, &["WLAN-verkko"]);
}

#[test]
fn the_index_holds_stems_and_the_forms_that_differ_from_them() {
    assert_eq!(
        index_text("Salasanan vaihto: USB:n kautta wlan-verkko", Language::Fi),
        "salasan salasanan vaiht vaihto usb kaut kautta wlan verk verkko wlanverk wlanverkko"
    );
}

#[test]
fn words_that_are_no_words_are_their_own_stems() {
    for word in ["lk204", "", "привет", "日本語", &"a".repeat(61)] {
        assert_eq!(stem(word, Language::Fi), word);
    }
}

proptest! {
    #[test]
    fn any_word_has_a_stem(word in "[a-zåäö]{0,60}") {
        for language in Language::ALL {
            let _ = stem(&word, language);
        }
    }

    #[test]
    fn any_text_has_terms_in_its_own_bounds(text in any::<String>(), query in any::<String>()) {
        for language in Language::ALL {
            for term in terms(&text, language) {
                prop_assert!(text.get(term.span.start..term.span.end).is_some_and(|word| !word.is_empty()));
                prop_assert!(!term.word.is_empty());
            }
            let marks = highlight(&text, &query, language);
            prop_assert!(marks.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }

    #[test]
    fn every_word_of_a_text_finds_itself(text in "[A-Öa-ö0-9 :'-]{0,40}") {
        for word in words(&text) {
            prop_assert!(highlight(&text, word.span.of(&text), Language::Fi).iter().any(|mark| mark.start <= word.span.start && word.span.end <= mark.end));
        }
    }
}

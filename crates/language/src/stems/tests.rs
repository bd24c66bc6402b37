use super::*;
use proptest::prelude::*;

#[test]
fn the_forms_of_a_word_share_their_stem() {
    let check = |one: &str, other: &str, language| assert!(same_stem(one, other, language), "{one} {other}");
    check("Projektorissa", "projektorin", Language::Fi);
    check("salasanan", "salasanaa", Language::Fi);
    check("tulostimella", "tulostin", Language::Fi);
    check("Lösenorden", "lösenord", Language::Sv);
    check("skrivaren", "skrivare", Language::Sv);
    check("Printers", "printer", Language::En);
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
}

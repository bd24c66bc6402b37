use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

static ANALYSER: LazyLock<Analyser> = LazyLock::new(|| Analyser::shipped().unwrap());

/// The terms of the last word of a text, but the exact one, as `kind:text`.
fn terms(text: &str, language: Language) -> Vec<String> {
    let tokens = ANALYSER.tokens(text, language);
    let last = tokens.last().map(|token| token.terms.to_vec()).unwrap_or_default();
    let name = |term: &Term| format!("{}:{}", format!("{:?}", term.kind).to_lowercase(), term.text);
    last.iter().filter(|term| term.kind != Kind::Exact).map(name).collect()
}

fn check(text: &str, expected: &str) {
    assert_eq!(terms(text, Language::Fi).join(" "), expected, "{text}");
}

#[test]
fn a_form_has_the_base_form_of_its_word_as_a_term() {
    check("verkossa", "lemma:verkko");
    check("Wilmaan", "lemma:wilma");
    check("wilmaan", "lemma:wilma");
    check("porissa", "lemma:pora lemma:pori");
    check("TEAMS", "lemma:teams");
}

#[test]
fn a_compound_has_its_parts_and_each_group_of_neighbouring_ones() {
    check(
        "haittaohjelmaepäilyssä",
        "lemma:haittaohjelmaepäily part:epäily part:hai part:haitta part:haittaohjelma part:ohjelma part:ohjelmaepäily",
    );
    check("kisat", "lemma:kisa");
    check("talvikisojen", "lemma:talvikisat part:kisa part:kisat part:talvi");
}

#[test]
fn words_derived_from_each_other_share_a_root() {
    check("tuloste", "lemma:tuloste root:tulost");
    check("tulostimeen", "lemma:tulostin root:tulost");
}

#[test]
fn a_word_of_the_field_comes_before_the_dictionary_and_within_compounds() {
    check("chromebookeissa", "lemma:chromebook");
    check("chromebookkärryn", "lemma:chromebookkärry part:chromebook part:kärry");
    check("Abitin", "lemma:abitti");
    check("pinkoodeja", "lemma:pinkoodi part:koodi part:pin");
}

#[test]
fn a_hyphen_makes_a_compound_of_any_words() {
    check("wifi-verkkoon", "lemma:wifiverkko part:verkko part:wifi");
    check("xqz-verkkoon", "lemma:xqzverkko part:verkko part:xqz");
    let written: Vec<String> =
        ANALYSER.tokens("wifi-verkkoon", Language::Fi).iter().map(|token| token.word().to_owned()).collect();
    assert_eq!(written, ["wifi", "verkkoon", "wifiverkkoon"]);
}

#[test]
fn what_is_written_as_it_is_spoken_is_understood() {
    check("unohtunu", "lemma:unohtua lemma:unohtunut root:unohtu");
    check("tulostimeks", "lemma:tulostin root:tulost");
    check("koneki", "lemma:kone");
}

#[test]
fn an_unknown_word_has_its_stem_and_a_code_only_itself() {
    check("Xqzradin", "lemma:xqzrad");
    check("lk204", "");
    check("204", "");
    check(&"ä".repeat(65), "");
}

#[test]
fn accents_matter_to_the_dictionary_but_not_to_the_terms() {
    check("s\u{30c}akin", "lemma:sakki");
    assert_eq!(ANALYSER.tokens("Žofié", Language::Fi)[0].word(), "zofie");
}

#[test]
fn swedish_and_english_words_have_their_stem() {
    assert_eq!(terms("lösenorden", Language::Sv), ["lemma:lösenord"]);
    assert_eq!(terms("printers", Language::En), ["lemma:printer"]);
}

#[test]
fn a_word_is_known_by_the_language_it_is_in() {
    assert_eq!(terms("tulostimen", Language::Sv), ["lemma:tulostim"]);
    check("tulostimen", "lemma:tulostin root:tulost");
}

#[test]
fn a_name_is_told_from_a_word_and_from_a_product_however_it_is_written() {
    let check = |words: &str, expected: Senses| {
        words.split(' ').for_each(|word| assert_eq!(ANALYSER.senses(word), expected, "{word}"));
    };
    let (unknown, name) = (Senses::default(), Senses { is_name: true, ..Senses::default() });
    check("Eetun eetun EETUN Joutsenossa", name);
    check("Matille matille virtaselle", Senses { is_common: true, ..name });
    check("verkossa Verkossa", Senses { is_common: true, ..unknown });
    check("kaapelii", Senses { is_made_up: true, ..unknown });
    check("chromebookkärryyn", Senses { is_made_up: true, is_of_field: true, ..unknown });
    check("Aina", Senses { is_small: true, is_common: true, ..name });
    check("chromebookin Padletista", Senses { is_of_field: true, ..unknown });
    check("Teamsissa wilmaan", Senses { is_of_field: true, ..name });
    check("xqzzt Taalikaiselle", unknown);
}

#[test]
fn another_list_of_words_makes_another_version() {
    let with = |lexicon: &str| {
        let transducer = pack::read(shipped::FINNISH_PACK).unwrap();
        Analyser::new(transducer, Lexicon::parse(lexicon).unwrap()).version().to_owned()
    };
    assert_eq!(with("abitti"), with("abitti"));
    assert_ne!(with("abitti"), with("abitti: abiti"));
}

proptest! {
    #[test]
    fn any_text_has_tokens_within_its_bounds(text in any::<String>()) {
        for language in Language::ALL {
            for token in ANALYSER.tokens(&text, language) {
                prop_assert!(!token.span.of(&text).is_empty());
                prop_assert_eq!(token.of(Kind::Exact).count(), 1);
                prop_assert!(token.terms.is_sorted());
            }
        }
    }

    #[test]
    fn any_finnish_looking_word_is_answered(word in "[a-zåäöA-ZÅÄÖ-]{0,70}") {
        let _ = ANALYSER.tokens(&word, Language::Fi);
    }
}

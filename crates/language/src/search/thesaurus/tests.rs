use super::*;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Analyser, Thesaurus)> = LazyLock::new(|| {
    let analyser = Analyser::shipped().unwrap();
    let groups = Group::shipped().unwrap();
    let thesaurus = Thesaurus::new(&groups, &analyser);
    (analyser, thesaurus)
});

/// What means the same as the words of a question, for each word the whole names only.
fn alike(question: &str, language: Language) -> Vec<Vec<String>> {
    let (analyser, thesaurus) = &*SHIPPED;
    let alike = thesaurus.alike(&analyser.tokens(question, language), language);
    let wholes = |word: Vec<Alike>| word.into_iter().filter(|alike| alike.share == 1.0);
    alike.into_iter().map(|word| wholes(word).map(|alike| alike.term.text.into()).collect()).collect()
}

fn check(question: &str, language: Language, expected: &[&str]) {
    for (word, expected) in alike(question, language).iter().zip(expected) {
        for name in expected.split_whitespace() {
            assert!(word.iter().any(|alike| alike == name), "{name} for {question}: {word:?}");
        }
    }
}

#[test]
fn another_name_of_a_thing_is_found_whatever_its_form() {
    check("printterillä", Language::Fi, &["tulostin"]);
    check("videotykin", Language::Fi, &["projektori"]);
    check("passuni", Language::Fi, &["salasana"]);
    check("pädeissä", Language::Fi, &["tabletti ipad"]);
}

#[test]
fn a_name_of_several_words_is_found_by_all_of_them() {
    check("langattomaan verkkoon", Language::Fi, &["wifi wlan", "wifi wlan"]);
    check("uusi kannettava tietokone", Language::Fi, &["", "läppäri", "läppäri kone"]);
    let (analyser, thesaurus) = &*SHIPPED;
    let wifi = thesaurus.alike(&analyser.tokens("wifi", Language::Fi), Language::Fi).remove(0);
    assert!(wifi.contains(&Alike { term: Term::new(Kind::Lemma, "langaton"), share: 0.5 }) || wifi.len() > 3);
}

#[test]
fn a_swedish_or_english_word_is_found_in_finnish() {
    check("lösenordet", Language::Sv, &["salasana"]);
    check("skrivaren", Language::Sv, &["tulostin"]);
    check("password", Language::En, &["salasana lösenord"]);
    check("tulostin", Language::Fi, &["skriv printer"]);
}

#[test]
fn a_part_of_a_compound_has_other_names_too() {
    let (_, thesaurus) = &*SHIPPED;
    let alike = thesaurus.alike_word("printteri", Language::Fi);
    assert!(alike.iter().any(|alike| &*alike.term.text == "tulostin"));
}

#[test]
fn a_word_without_other_names_has_none() {
    assert_eq!(alike("aurinko", Language::Fi), [Vec::<String>::new()]);
    assert_eq!(alike("", Language::Fi), Vec::<Vec<String>>::new());
}

#[test]
fn groups_without_a_key_stay_apart() {
    let (analyser, _) = &*SHIPPED;
    let group = |language, names: &[&str]| Group {
        key: String::new(),
        language,
        names: names.iter().map(|name| name.to_string()).collect(),
    };
    let groups = [group(Language::Fi, &["kone", "laite"]), group(Language::Sv, &["dator", "apparat"])];
    let thesaurus = Thesaurus::new(&groups, analyser);
    let texts: Vec<String> =
        thesaurus.alike_word("kone", Language::Fi).into_iter().map(|alike| alike.term.text.into()).collect();
    assert_eq!(texts, ["laite"]);
}

#[test]
fn the_shipped_groups_have_the_same_keys_in_every_language() {
    let keys = |language| -> Vec<String> {
        let groups = Group::shipped().unwrap().into_iter();
        groups.filter(|group| group.language == language).map(|group| group.key).collect()
    };
    assert_eq!(keys(Language::Fi), keys(Language::Sv));
    assert_eq!(keys(Language::Fi), keys(Language::En));
    assert!(keys(Language::Fi).len() >= 300);
}

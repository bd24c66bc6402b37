use super::*;
use crate::testing::Laptop;
use lahituki_testkit::{CountedIds, NOW, article, digari};

mod needs;

/// Veikko's laptop with three articles in use and an archived one.
fn laptop() -> Laptop {
    let mut ids = CountedIds::default();
    let (veikko, aada) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Aada"));
    let mut laptop = Laptop::of(&veikko).has(&aada);
    for (age, owner, title, body, state, matter) in [
        (0, &aada, "Projektori ei näytä kuvaa", "Tarkista kaapeli.", ArticleState::Published, Matter::Esitys),
        (1, &veikko, "Salasanan vaihto", "Näyttö lukittuu.", ArticleState::Draft, Matter::Kirj),
        (2, &aada, "WLAN", "Tukiasema ja salasana.", ArticleState::Note, Matter::Verkko),
        (3, &aada, "Vanha projektori", "Ei käytössä.", ArticleState::Archived, Matter::Esitys),
    ] {
        let text = Article { title: title.to_owned(), body: body.to_owned(), state, ..article(&mut ids, owner.id) };
        laptop = laptop.has(&Article { matter: Some(matter), edited_at: Timestamp(NOW.0 - age), ..text });
    }
    laptop.searching()
}

fn titles(filter: ArticleFilter) -> Vec<String> {
    laptop().ask(articles, filter).unwrap().into_iter().map(|row| row.title).collect()
}

fn query(words: &str) -> ArticleFilter {
    ArticleFilter { query: Some(words.to_owned()), ..ArticleFilter::default() }
}

#[test]
fn without_words_the_latest_change_comes_first_and_archived_ones_only_when_asked_for() {
    let all = ArticleFilter::default;
    assert_eq!(titles(all()), ["Projektori ei näytä kuvaa", "Salasanan vaihto", "WLAN"]);
    assert_eq!(titles(query("  ")), titles(all()));
    assert_eq!(titles(ArticleFilter { limit: Some(1), ..all() }), ["Projektori ei näytä kuvaa"]);
    assert_eq!(titles(ArticleFilter { mine: true, ..all() }), ["Salasanan vaihto"]);
    assert_eq!(titles(ArticleFilter { state: Some(ArticleState::Archived), ..all() }), ["Vanha projektori"]);
}

#[test]
fn a_search_finds_inflected_forms_and_the_best_match_comes_first() {
    assert_eq!(titles(query("projektorissa ")), ["Projektori ei näytä kuvaa"]);
    assert_eq!(titles(query("salasanoja ")), ["Salasanan vaihto", "WLAN"]);
    assert_eq!(titles(ArticleFilter { matter: Some(Matter::Verkko), ..query("salasana") }), ["WLAN"]);
    assert_eq!(titles(query("olematon")), [""; 0]);
    assert_eq!(titles(query("\" OR * ( NEAR")), [""; 0]);
}

#[test]
fn what_was_found_is_marked_where_the_window_sees_it() {
    let rows = laptop().ask(articles, query("lukitt")).unwrap();
    let [row] = rows.as_slice() else { panic!("one article has the word") };
    assert_eq!((row.excerpt.as_str(), row.excerpt_hits.as_slice()), ("Näyttö lukittuu.", &[(7, 15)][..]));
    assert_eq!((row.title_hits.as_slice(), row.owner_name.as_str(), row.waiting), (&[][..], "Veikko Esimerkki", false));
}

use crate::search::{Found, Hit, HitKind, SearchArg, everything};
use crate::testing::Laptop;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::Unit;
use lahituki_domain::visits::VisitEntry;
use lahituki_testkit::{CountedIds, article, digari, unit, visit, visit_entry};

fn laptop() -> Laptop {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = Unit { short_names: vec!["samm".to_owned()], ..unit(&mut ids, "Sammonlahden koulu") };
    let daycare = unit(&mut ids, "Kesämäen päiväkoti");
    let text = |text: &str, entry: VisitEntry| VisitEntry { text: text.to_owned(), ..entry };
    let entry = text("tulostin ei tulosta", visit_entry(&mut ids, &visit(me.id, school.id)));
    let later = text("tulostimen väri loppu", visit_entry(&mut ids, &visit(me.id, daycare.id)));
    let known = Article {
        title: "Tulostin ei löydy verkosta".to_owned(),
        short: "Käynnistä tulostin uudelleen.".to_owned(),
        state: ArticleState::Published,
        ..article(&mut ids, me.id)
    };
    let archived =
        Article { title: "Vanha tulostin".to_owned(), state: ArticleState::Archived, ..article(&mut ids, me.id) };
    Laptop::of(&me).has(&school).has(&daycare).has(&entry).has(&later).has(&known).has(&archived)
}

fn words(query: &str) -> SearchArg {
    SearchArg { query: query.to_owned(), limit: 10, ..SearchArg::default() }
}

fn find(laptop: &Laptop, query: &str) -> Vec<Hit> {
    let Found { hits, ready } = laptop.ask(everything, words(query)).unwrap();
    assert!(ready);
    hits
}

fn check(query: &str, expected: &[(HitKind, &str)]) {
    let hits = find(&laptop().searching(), query);
    let found: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.title.as_str())).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn any_inflected_form_finds_articles_and_entries_and_of_equal_ones_the_latest_first() {
    let article = (HitKind::Article, "Tulostin ei löydy verkosta");
    let (entry, later) = ((HitKind::VisitEntry, "tulostin ei tulosta"), (HitKind::VisitEntry, "tulostimen väri loppu"));
    check("tulostimella ", &[article, later, entry]);
    // Two words of one entry begin so.
    check("TULOSTI", &[article, entry, later]);
}

#[test]
fn a_unit_is_found_by_its_short_name_without_accents_and_inflected() {
    let school = [(HitKind::Unit, "Sammonlahden koulu")];
    check("samm", &school);
    check("sammonlahden koululla", &school);
    check("KOULU samm", &school);
    check("kesamaen", &[(HitKind::Unit, "Kesämäen päiväkoti")]);
    check("koti", &[(HitKind::Unit, "Kesämäen päiväkoti")]);
}

#[test]
fn a_person_is_found_by_either_name() {
    check("veik", &[(HitKind::Person, "Veikko Esimerkki")]);
    check("esimerkki veikko", &[(HitKind::Person, "Veikko Esimerkki")]);
}

#[test]
fn what_has_no_words_or_fits_nothing_finds_nothing() {
    for query in ["", "  ", "…", "\" OR *", "xyzzy"] {
        check(query, &[]);
    }
}

#[test]
fn a_hit_shows_what_was_found_and_what_tells_it_from_others() {
    let hits = find(&laptop().searching(), "väri");
    let [entry] = &hits[..] else { panic!("{hits:?}") };
    assert_eq!(entry.title_hits, [(11, 15)]);
    assert_eq!(entry.detail, "Kesämäen päiväkoti, 22.11.2026, Veikko");
}

#[test]
fn the_limit_holds_for_each_kind() {
    let one = SearchArg { limit: 1, ..words("tulostin") };
    let hits = laptop().searching().ask(everything, one).unwrap().hits;
    assert_eq!(hits.iter().map(|hit| hit.kind).collect::<Vec<_>>(), [HitKind::Article, HitKind::VisitEntry]);
}

#[test]
fn a_search_can_be_narrowed_to_kinds_and_to_a_unit() {
    let laptop = laptop().searching();
    let titles = |arg: SearchArg| {
        let hits = laptop.ask(everything, arg).unwrap().hits;
        hits.into_iter().map(|hit| hit.title).collect::<Vec<_>>()
    };
    let school = find(&laptop, "samm")[0].id;
    let articles = SearchArg { kinds: Some(vec![HitKind::Article]), ..words("tulostin") };
    assert_eq!(titles(articles), ["Tulostin ei löydy verkosta"]);
    let there = SearchArg { unit: Some(school.into()), ..words("tulostin") };
    assert_eq!(titles(there), ["tulostin ei tulosta"]);
}

#[test]
fn what_means_the_same_is_found_and_marked_where_it_stands() {
    let hits = find(&laptop().searching(), "printterillä");
    let article = hits.iter().find(|hit| hit.kind == HitKind::Article).unwrap();
    assert_eq!((article.title_hits.as_slice(), article.excerpt_hits.as_slice()), (&[(0, 8)][..], &[(10, 18)][..]));
    assert_eq!(article.excerpt, "Käynnistä tulostin uudelleen.");
}

#[test]
fn until_the_index_is_there_things_are_found_by_their_names() {
    let Found { hits, ready } = laptop().ask(everything, words("tulostin")).unwrap();
    assert_eq!(hits.into_iter().map(|hit| hit.title).collect::<Vec<_>>(), ["Tulostin ei löydy verkosta"]);
    assert!(!ready);
}

use crate::search::{Hit, HitKind, SearchArg, everything};
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

fn find(laptop: &Laptop, query: &str) -> Vec<Hit> {
    laptop.ask(everything, SearchArg { query: query.to_owned(), limit: 10 }).unwrap()
}

fn check(query: &str, expected: &[(HitKind, &str)]) {
    let hits = find(&laptop(), query);
    let found: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.title.as_str())).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn any_inflected_form_finds_articles_and_then_entries_the_latest_first() {
    let expected = [
        (HitKind::Article, "Tulostin ei löydy verkosta"),
        (HitKind::VisitEntry, "tulostimen väri loppu"),
        (HitKind::VisitEntry, "tulostin ei tulosta"),
    ];
    check("tulostimella ", &expected);
    check("TULOSTI", &expected);
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
    for query in ["", "  ", "…", "\" OR *", "sammonlahden päiväkoti", "xyzzy"] {
        check(query, &[]);
    }
}

#[test]
fn a_hit_shows_what_was_found_and_what_tells_it_from_others() {
    let hits = find(&laptop(), "väri");
    let [entry] = &hits[..] else { panic!("{hits:?}") };
    assert_eq!(entry.title_hits, [(11, 15)]);
    assert_eq!(entry.detail, "Kesämäen päiväkoti, 22.11.2026, Veikko");
}

#[test]
fn the_limit_holds_for_each_kind() {
    let hits = laptop().ask(everything, SearchArg { query: "tulostin".to_owned(), limit: 1 }).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.kind).collect::<Vec<_>>(), [HitKind::Article, HitKind::VisitEntry]);
}

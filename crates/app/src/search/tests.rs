use crate::search::{Found, Hit, HitKind, SearchArg, everything};
use crate::testing::Laptop;
use lahituki_domain::ids::WordGroupId;
use lahituki_domain::knowledge::{Article, ArticleState, KnownIssue, WordGroup};
use lahituki_domain::people::{Person, Role, ScreenLanguage, Unit};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::VisitEntry;
use lahituki_testkit::{
    CountedIds, article, digari, grant, known_issue, responsibility, today, unit, visit, visit_entry,
};

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

#[test]
fn what_is_known_not_to_work_is_found_as_long_as_it_holds_and_who_takes_care_by_its_words() {
    let mut ids = CountedIds::of_source(5);
    let me = digari(&mut ids, "Veikko");
    let issue = |title: &str, ids: &mut CountedIds| KnownIssue { title: title.to_owned(), ..known_issue(ids, me.id) };
    let holds = issue("Wilma on poikki", &mut ids);
    let over = KnownIssue { over: true, ..issue("Wilma hidastelee", &mut ids) };
    let past =
        KnownIssue { from: today().plus(-9), until: Some(today().plus(-1)), ..issue("Wilma ei avautunut", &mut ids) };
    let line = Responsibility { words: vec!["wilma".to_owned()], ..responsibility(&mut ids, "Oppilashallinto") };
    let laptop = Laptop::of(&me).has(&holds).has(&over).has(&past).has(&line).searching();
    let found: Vec<_> = find(&laptop, "wilmassa").into_iter().map(|hit| (hit.kind, hit.title)).collect();
    let expected = [(HitKind::KnownIssue, "Wilma on poikki"), (HitKind::Responsibility, "Oppilashallinto")];
    assert_eq!(found, expected.map(|(kind, title)| (kind, title.to_owned())));
}

#[test]
fn each_finds_only_what_they_may_see() {
    let mut ids = CountedIds::default();
    let (school, other) = (unit(&mut ids, "Sammonlahden koulu"), unit(&mut ids, "Kesämäen päiväkoti"));
    let titles = |at: &Unit| {
        let me =
            Person { roles: vec![grant(Role::Digari, &[at.id])], ..digari(&mut CountedIds::of_source(4), "Veikko") };
        let mut ids = CountedIds::of_source(6);
        let text = |text: &str, entry: VisitEntry| VisitEntry { text: text.to_owned(), ..entry };
        let here = text("tulostin koulussa", visit_entry(&mut ids, &visit(me.id, school.id)));
        let there = text("tulostin päiväkodissa", visit_entry(&mut ids, &visit(me.id, other.id)));
        let laptop = Laptop::of(&me).has(&school).has(&other).has(&here).has(&there).searching();
        find(&laptop, "tulostin").into_iter().map(|hit| hit.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&school), ["tulostin koulussa"]);
    assert_eq!(titles(&other), ["tulostin päiväkodissa"]);
}

#[test]
fn words_that_people_have_put_together_find_each_other_at_once() {
    let laptop = laptop().searching();
    assert_eq!(find(&laptop, "lätkä").len(), 0);
    let words = ["tulostin", "lätkä"].map(str::to_owned).to_vec();
    let id = WordGroupId(uuid::Uuid::from_u128(9));
    let group = WordGroup { id, key: None, language: ScreenLanguage::Fi, words };
    laptop.receives(&group, 2);
    assert_eq!(find(&laptop, "lätkä")[0].title, "Tulostin ei löydy verkosta");
}

use super::{SuggestArg, suggest};
use crate::testing::Laptop;
use lahituki_domain::ids::UnitId;
use lahituki_domain::knowledge::{Article, ArticleState, KnownIssue};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::Matter;
use lahituki_testkit::{CountedIds, article, digari, known_issue, responsibility, today, unit};
use uuid::Uuid;

/// The units that lines are about.
fn units() -> [UnitId; 2] {
    let mut ids = CountedIds::of_source(3);
    ["Sammonlahden koulu", "Kesämäen päiväkoti"].map(|name| unit(&mut ids, name).id)
}

fn laptop() -> Laptop {
    let mut ids = CountedIds::default();
    let (me, [school, daycare]) = (digari(&mut ids, "Veikko"), units());
    let issue = |ids: &mut CountedIds, title: &str, units: &[UnitId], matters: &[Matter]| KnownIssue {
        title: title.to_owned(),
        units: units.to_vec(),
        matters: matters.to_vec(),
        ..known_issue(ids, me.id)
    };
    let wilma = issue(&mut ids, "Kirjautuminen hidastelee", &[], &[Matter::Wilma]);
    let network = issue(&mut ids, "Verkko on poikki", &[school], &[]);
    let tablets = issue(&mut ids, "Tabletit lukittuvat", &[daycare], &[Matter::Tabletti]);
    let projector = issue(&mut ids, "Projektorit päivittyvät", &[], &[]);
    let over = KnownIssue { over: true, ..issue(&mut ids, "Wilma kaatuilee", &[], &[Matter::Wilma]) };
    let to_come = KnownIssue { from: today().plus(1), ..issue(&mut ids, "Wilma päivittyy", &[], &[Matter::Wilma]) };
    let known = |ids: &mut CountedIds, title: &str| Article {
        title: title.to_owned(),
        state: ArticleState::Published,
        ..article(ids, me.id)
    };
    let printer = known(&mut ids, "Tulostin ei löydy verkosta");
    let words = known(&mut ids, "Tulostimen kasetin vaihto");
    let third = known(&mut ids, "Tulostin tulostaa tyhjää");
    let fourth = known(&mut ids, "Tulostin on jumissa");
    let translated = Article {
        id: Article::translation_id(fourth.id, ScreenLanguage::Sv),
        original: Some(fourth.id),
        language: ScreenLanguage::Sv,
        title: "Tulostin på svenska".to_owned(),
        ..fourth.clone()
    };
    let old = Article { state: ArticleState::Archived, ..known(&mut ids, "Projektori ennen") };
    let line = Responsibility { words: vec!["tulostin".to_owned()], ..responsibility(&mut ids, "Monitoimilaitteet") };
    let other = Responsibility { words: vec!["tulostin".to_owned()], ..responsibility(&mut ids, "Kopiokoneet") };
    let laptop = Laptop::of(&me).has(&wilma).has(&network).has(&projector).has(&over).has(&to_come).has(&tablets);
    laptop
        .has(&printer)
        .has(&words)
        .has(&third)
        .has(&fourth)
        .has(&translated)
        .has(&old)
        .has(&line)
        .has(&other)
        .searching()
}

/// Returns the titles of what is suggested for a line at the school or the daycare centre.
fn titles(laptop: &Laptop, line: &str, unit: Option<usize>, matter: Option<Matter>) -> Vec<String> {
    let arg = SuggestArg { line: line.to_owned(), unit: unit.map(|unit| units()[unit]), matter };
    laptop.ask(suggest, arg).unwrap().into_iter().map(|hit| hit.title).collect()
}

#[test]
fn known_issues_come_first_where_they_hold_and_only_while_they_do() {
    let laptop = laptop();
    let check = |line: &str, unit, matter, expected: &[&str]| {
        assert_eq!(titles(&laptop, line, unit, matter), expected, "{line} {unit:?} {matter:?}");
    };
    check("tunnus ei kelpaa", Some(1), Some(Matter::Wilma), &["Kirjautuminen hidastelee"]);
    check("tunnus ei kelpaa", None, Some(Matter::Wilma), &["Kirjautuminen hidastelee"]);
    check("", Some(0), None, &["Verkko on poikki"]);
    check("tunnus", Some(0), Some(Matter::Wilma), &["Verkko on poikki", "Kirjautuminen hidastelee"]);
    check("tunnus", Some(1), Some(Matter::Muu), &[]);
    check("", Some(1), None, &["Tabletit lukittuvat"]);
    check("ikkuna", Some(1), None, &[]);
}

#[test]
fn an_issue_of_everything_is_suggested_to_a_line_that_speaks_of_it() {
    let laptop = laptop();
    assert_eq!(titles(&laptop, "projektori", Some(1), Some(Matter::Esitys)), ["Projektorit päivittyvät"]);
    assert_eq!(titles(&laptop, "tabletit lukittuvat", Some(1), Some(Matter::Esitys)), Vec::<String>::new());
    assert_eq!(titles(&laptop, "taulu", Some(1), Some(Matter::Esitys)), Vec::<String>::new());
}

#[test]
fn articles_follow_and_who_takes_care_of_it_comes_last() {
    let laptop = laptop();
    let found = titles(&laptop, "tulostimella", Some(1), Some(Matter::Tulostus));
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[..2].iter().all(|title| title.starts_with("Tulosti")), "{found:?}");
    assert!(["Monitoimilaitteet", "Kopiokoneet"].contains(&found[2].as_str()), "{found:?}");
    let beside_issue = titles(&laptop, "tulostin ei löydy verkosta", Some(0), Some(Matter::Tulostus));
    assert_eq!(beside_issue[..2], ["Verkko on poikki", "Tulostin ei löydy verkosta"]);
}

#[test]
fn what_has_little_of_the_line_is_no_suggestion() {
    let laptop = laptop();
    for line in ["verkosta", "kasetin vaihto"] {
        assert_eq!(titles(&laptop, line, Some(1), None).len(), 1, "{line}");
    }
    let weak = "näppäimistön kirjaimet irtoavat ja hiiri takertelee kasetin kanssa";
    for line in ["", " ", "tu", "…!?", weak] {
        assert_eq!(titles(&laptop, line, None, None), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn an_article_in_two_languages_is_suggested_once() {
    let found = titles(&laptop(), "tulostin jumissa", Some(1), None);
    assert_eq!(found.iter().filter(|title| title.contains("svenska") || title.contains("jumissa")).count(), 1);
}

#[test]
fn whatever_is_typed_is_answered() {
    let laptop = laptop();
    let arg = |line: String| SuggestArg { line, unit: Some(UnitId(Uuid::nil())), matter: None };
    for line in ["a".repeat(100_000), "\u{0}\" OR * (".to_owned(), "😀😀😀".to_owned()] {
        assert!(laptop.ask(suggest, arg(line)).is_ok());
    }
}

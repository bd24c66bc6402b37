//! Lists of what waits for somebody, and of what is meant for some.

use super::*;
use lahituki_domain::knowledge::{ArticleFeedback, CheckWish};
use lahituki_domain::people::Person;
use lahituki_testkit::{person, space, today};

/// Titles, and what is special about each of the articles.
type Case<'a> = (&'a str, &'a dyn Fn(Article) -> Article);

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

/// Veikko's laptop with a published article of his for each case, the latest first.
fn laptop(cases: &[Case<'_>]) -> Laptop {
    let mut ids = CountedIds::of_source(3);
    let (mut laptop, owner) = (Laptop::of(&veikko()), veikko().id);
    for (age, (title, special)) in (0..).zip(cases) {
        let blank =
            Article { state: ArticleState::Published, edited_at: Timestamp(NOW.0 - age), ..article(&mut ids, owner) };
        laptop = laptop.has(&special(Article { title: (*title).to_owned(), ..blank }));
    }
    laptop
}

fn titles(laptop: &Laptop, filter: ArticleFilter) -> Vec<String> {
    laptop.ask(articles, filter).unwrap().into_iter().map(|row| row.title).collect()
}

fn needs(standing: Needs) -> ArticleFilter {
    ArticleFilter { standing: Some(standing), ..ArticleFilter::default() }
}

fn failed(id: ArticleId, source: u32, at: Timestamp) -> ArticleFeedback {
    let who = person(&mut CountedIds::of_source(source), "Aada").id;
    let said_id = ArticleFeedback::id_of(id, who, today());
    ArticleFeedback {
        id: said_id,
        article: id,
        space: None,
        person: who,
        day: today(),
        at,
        helped: false,
        note: String::new(),
    }
}

#[test]
fn what_waits_for_somebody_is_listed_by_what_it_waits_for() {
    let gone = person(&mut CountedIds::of_source(9), "Entinen");
    let left = Person { valid_until: Some(today().plus(-1)), ..person(&mut CountedIds::of_source(10), "Lähtenyt") };
    let wish = CheckWish { by: veikko().id, at: NOW, why: String::new() };
    let checked_at = Some(Timestamp(NOW.0 - 1_000));
    let laptop = laptop(&[
        ("hyvä", &|article| article),
        ("myöhässä", &|article| Article { review_by: Some(today()), ..article }),
        ("muuttunut", &|article| Article { check_wanted: Some(wish.clone()), ..article }),
        ("ei auttanut", &|article| Article { checked_at, ..article }),
        ("auttanut taas", &|article| Article { checked_at, ..article }),
        ("katselmoitava", &|article| Article { state: ArticleState::InReview, ..article }),
        ("kadonnut", &|article| Article { owner: gone.id, ..article }),
        ("lähtenyt", &|article| Article { owner: left.id, ..article }),
        ("sijainen hoitaa", &|article| Article { owner: gone.id, deputy: Some(veikko().id), ..article }),
    ])
    .has(&left);
    let rows = laptop.ask(articles, ArticleFilter::default()).unwrap();
    for (source, row) in [(11, 3), (12, 3), (13, 3)] {
        laptop.receives(&failed(rows[row].id, source, NOW), 1);
        laptop.receives(&failed(rows[row + 1].id, source, Timestamp(NOW.0 - 2_000)), 1);
    }
    assert_eq!(titles(&laptop, needs(Needs::ToCheck)), ["myöhässä", "muuttunut", "ei auttanut"]);
    assert_eq!(titles(&laptop, needs(Needs::InReview)), ["katselmoitava"]);
    assert_eq!(titles(&laptop, needs(Needs::NoOwner)), ["kadonnut", "lähtenyt"]);
    let standing = laptop.ask(articles, needs(Needs::ToCheck)).unwrap();
    let reasons: Vec<_> = standing.iter().filter_map(|row| row.standing).collect();
    assert_eq!(reasons, [CheckReason::Date, CheckReason::Change, CheckReason::NotHelped]);
    let found = ArticleFilter { query: Some("myöhässä".to_owned()), ..needs(Needs::ToCheck) };
    assert_eq!(titles(&laptop, found), ["myöhässä"]);
}

#[test]
fn a_translation_that_is_behind_is_listed_and_rows_name_every_language() {
    let first = article(&mut CountedIds::of_source(20), veikko().id).id;
    let original = |article: Article| Article { id: first, ..article };
    let translation = |language, original_at| {
        move |article: Article| Article {
            id: Article::translation_id(first, language),
            language,
            original: Some(first),
            original_at: Some(original_at),
            ..article
        }
    };
    let laptop = laptop(&[
        ("suomeksi", &original),
        ("på svenska", &translation(ScreenLanguage::Sv, Timestamp(NOW.0 - 1))),
        ("in English", &translation(ScreenLanguage::En, NOW)),
    ]);
    assert_eq!(titles(&laptop, needs(Needs::Behind)), ["på svenska"]);
    let languages = [ScreenLanguage::En, ScreenLanguage::Fi, ScreenLanguage::Sv];
    let swedish = ArticleFilter { language: Some(ScreenLanguage::Sv), ..ArticleFilter::default() };
    for (filter, title) in [(ArticleFilter::default(), "suomeksi"), (swedish, "på svenska")] {
        let rows = laptop.ask(articles, filter).unwrap();
        let [row] = rows.as_slice() else { panic!("there is one article") };
        assert_eq!((row.title.as_str(), row.languages.as_slice()), (title, &languages[..]));
    }
}

#[test]
fn what_is_meant_for_nobody_in_particular_is_for_everyone() {
    let meita = space(&mut CountedIds::of_source(30), "Meita");
    let for_roles = |roles: &[Role]| {
        let roles = roles.to_vec();
        move |article: Article| Article { for_roles: roles.clone(), ..article }
    };
    let laptop = laptop(&[
        ("kaikille", &|article| article),
        ("digareille", &for_roles(&[Role::Digari, Role::Coordinator])),
        ("kouluille", &for_roles(&[Role::Staff])),
        ("lukioihin", &|article| Article { unit_forms: vec![UnitForm::Lukio], ..article }),
        ("Meitan", &|article| Article { space: Some(meita.id), critical: true, short: "Heti.".to_owned(), ..article }),
    ])
    .has(&meita);
    let role = |role| ArticleFilter { role: Some(role), ..ArticleFilter::default() };
    assert_eq!(titles(&laptop, role(Role::Digari)), ["kaikille", "digareille", "lukioihin", "Meitan"]);
    let form = |form| ArticleFilter { unit_form: Some(form), ..role(Role::Staff) };
    assert_eq!(titles(&laptop, form(UnitForm::Perus)), ["kaikille", "kouluille", "Meitan"]);
    let rows = laptop.ask(articles, ArticleFilter { space: Some(meita.id), ..ArticleFilter::default() }).unwrap();
    let [row] = rows.as_slice() else { panic!("one article is in the space") };
    assert_eq!((row.space_name.as_str(), row.critical), ("Meita", true));
}

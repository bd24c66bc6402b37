use super::*;
use crate::testing::Laptop;
use lahituki_domain::access::Actor;
use lahituki_domain::knowledge::{Article, ArticleVersion, CheckWish, Members, ProposalState, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, NOW, article, article_version, digari, grant, person, space, today};
use uuid::Uuid;

fn coordinator() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn veikko() -> Person {
    digari(&mut CountedIds::of_source(6), "Veikko")
}

fn aada() -> Person {
    digari(&mut CountedIds::of_source(7), "Aada")
}

/// A space that Aada approves in and everybody reads.
fn meita() -> Space {
    Space { approvers: vec![Members::person(aada().id)], ..space(&mut CountedIds::of_source(3), "Meita") }
}

/// Something of everything that waits, all of it Veikko's.
fn base() -> Vec<Article> {
    let ids = &mut CountedIds::of_source(9);
    let published = Article { state: ArticleState::Published, ..article(ids, veikko().id) };
    let mut next = |title: &str, change: &dyn Fn(Article) -> Article| {
        let id = article(ids, veikko().id).id;
        change(Article { id, title: title.to_owned(), ..published.clone() })
    };
    let wish = CheckWish { by: aada().id, at: Timestamp(NOW.0 + 5), why: "Uusi numero".to_owned() };
    let original = next("alkuperäinen", &|article| article);
    vec![
        next("odottaa", &|article| Article { state: ArticleState::InReview, ..article }),
        next("odottaa Meitaa", &|article| Article {
            state: ArticleState::InReview,
            space: Some(meita().id),
            ..article
        }),
        next("vanha", &|article| Article { review_by: Some(today()), ..article }),
        next("muuttunut", &|article| Article {
            check_wanted: Some(wish.clone()),
            review_by: Some(today().plus(-1)),
            ..article
        }),
        next("orpo", &|article| Article { owner: PersonId(Uuid::from_u128(99)), ..article }),
        next("jäljessä", &|article| Article {
            original: Some(original.id),
            original_at: Some(Timestamp(0)),
            ..article
        }),
        next("rikki", &|article| Article { body: format!("Katso [tuolta](article:{}).", Uuid::nil()), ..article }),
        original,
    ]
}

fn holds(me: &Person) -> Laptop {
    let mut laptop = Laptop::of(me).has(&meita());
    laptop.me = Actor::new(me.id, me.roles.clone(), &[meita()]);
    [coordinator(), veikko(), aada()]
        .iter()
        .filter(|other| other.id != me.id)
        .for_each(|other| laptop.receives(other, 1));
    base().iter().for_each(|article| laptop.receives(article, 1));
    laptop.searching()
}

fn titles(list: &DeskList) -> String {
    let titles: Vec<&str> = list.rows.iter().map(|row| row.title.as_str()).collect();
    titles.join(", ")
}

fn lists(desk: &Desk) -> [String; 5] {
    [&desk.to_review, &desk.to_check, &desk.no_owner, &desk.behind, &desk.broken].map(titles)
}

#[test]
fn everyone_sees_what_they_may_do_something_about() {
    let shown = |me: &Person| lists(&holds(me).ask(desk, DeskArg { limit: 10 }).unwrap());
    assert_eq!(shown(&coordinator()), ["odottaa", "muuttunut, vanha", "orpo", "jäljessä", "rikki"]);
    assert_eq!(shown(&veikko()), ["", "muuttunut, vanha", "", "jäljessä", "rikki"]);
    assert_eq!(shown(&aada()), ["odottaa Meitaa", "", "", "jäljessä", "rikki"]);
    let staff = Person { roles: vec![grant(Role::Staff, &[])], ..person(&mut CountedIds::of_source(4), "Liisa") };
    assert_eq!(shown(&staff), [""; 5]);
}

#[test]
fn a_row_says_why_it_waits() {
    let DeskList { count, rows } = holds(&coordinator()).ask(desk, DeskArg { limit: 1 }).unwrap().to_check;
    assert_eq!((count, rows.len()), (2, 1));
    let changed = &rows[0];
    assert_eq!((changed.standing, changed.note.as_str()), (Some(CheckReason::Change), "Uusi numero"));
    assert_eq!((changed.by_name.as_str(), changed.at), ("Aada Esimerkki", Timestamp(NOW.0 + 5)));
}

#[test]
fn broken_links_are_told_by_their_words_and_only_once_all_texts_are_looked_at() {
    let laptop = holds(&coordinator());
    let broken = laptop.ask(desk, DeskArg { limit: 5 }).unwrap().broken;
    assert_eq!(broken.rows[0].broken, ["tuolta"]);
    assert_eq!(laptop.ask(desk, DeskArg { limit: 0 }).unwrap().broken, DeskList { count: 1, rows: Vec::new() });
}

#[test]
fn proposals_are_for_those_who_decide_about_them() {
    let proposed = |article: &Article, source, note: &str| {
        let version = article_version(&mut CountedIds::of_source(source), article);
        ArticleVersion { proposal: Some(ProposalState::Open), note: note.to_owned(), by: veikko().id, ..version }
    };
    let articles = base();
    let (common, of_meita) = (proposed(&articles[2], 21, "Uusi kuva"), proposed(&articles[1], 22, ""));
    let shown = |me: &Person| {
        let laptop = holds(me).has(&common).has(&of_meita);
        let rows = laptop.ask(desk, DeskArg { limit: 5 }).unwrap().proposals.rows;
        rows.into_iter().map(|row| (row.version, row.by_name, row.note)).collect::<Vec<_>>()
    };
    let by = || "Veikko Esimerkki".to_owned();
    assert_eq!(shown(&coordinator()), [(Some(common.id), by(), "Uusi kuva".to_owned())]);
    assert_eq!(shown(&aada()), [(Some(of_meita.id), by(), String::new())]);
    assert_eq!(shown(&veikko()), []);
}

#[test]
fn an_owner_with_eleven_to_check_in_a_month_has_too_many() {
    let ids = &mut CountedIds::of_source(30);
    let mut due = |owner: &Person, days| Article {
        state: ArticleState::Published,
        review_by: Some(today().plus(days)),
        ..article(ids, owner.id)
    };
    let laptop = Laptop::of(&coordinator()).has(&veikko()).has(&aada());
    (0..10).for_each(|day| laptop.receives(&due(&aada(), 3 * day), 1));
    (0..11).for_each(|day| laptop.receives(&due(&veikko(), 3 * day), 1));
    laptop.receives(&due(&aada(), 31), 1);
    let OwnerList { count, rows } = laptop.ask(desk, DeskArg { limit: 5 }).unwrap().owners;
    let row = |person: &Person, articles, due, too_many| OwnerRow {
        person: person.id,
        name: person.full_name(),
        here: true,
        articles,
        due,
        too_many,
    };
    assert_eq!((count, rows), (2, vec![row(&veikko(), 11, 11, true), row(&aada(), 11, 10, false)]));
    assert_eq!(Laptop::of(&veikko()).ask(desk, DeskArg { limit: 5 }).unwrap().owners, OwnerList::default());
}

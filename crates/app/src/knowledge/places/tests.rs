use super::*;
use crate::testing::Laptop;
use lahituki_domain::access::Actor;
use lahituki_domain::knowledge::{ArticleState, Members, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, article, digari, grant, person, space};

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn aino() -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut CountedIds::of_source(5), "Aino") }
}

/// Spaces in which digarit write, in which they are named as writers, which only others read, and which is out of use.
fn spaces() -> [Space; 4] {
    let mut ids = CountedIds::of_source(30);
    let mut named = |name: &str| space(&mut ids, name);
    [
        named("Avoin"),
        Space { editors: vec![Members::role(Role::Digari)], ..named("Digarit") },
        Space { readers: vec![Members::role(Role::Admin)], ..named("Muut") },
        Space { closed: true, ..named("Vanha") },
    ]
}

fn laptop_of(me: &Person) -> Laptop {
    let mut laptop = spaces().iter().fold(Laptop::of(me), |laptop, space| laptop.has(space));
    laptop.me = Actor::new(me.id, me.roles.clone(), &spaces());
    laptop
}

/// Returns the names of the places, with a letter for each whom the person may name there.
fn named(laptop: &Laptop, id: Option<ArticleId>) -> Vec<String> {
    let letter = |may: bool, letter| if may { letter } else { "" };
    let found = laptop.ask(places, PlacesArg { id }).unwrap().places;
    let shown = found.iter().map(|place| {
        let (owner, deputy) = (letter(place.may_name_owner, "o"), letter(place.may_name_deputy, "d"));
        format!("{}:{owner}{deputy}", place.name)
    });
    shown.collect()
}

#[test]
fn a_new_article_goes_where_its_writer_writes() {
    assert_eq!(named(&laptop_of(&veikko()), None), [":d", "Avoin:od", "Digarit:od"]);
    assert_eq!(named(&laptop_of(&aino()), None), [":od", "Avoin:od", "Digarit:od"]);
}

#[test]
fn an_article_stays_where_it_is_or_goes_where_the_writer_may_take_it() {
    let [_, digarit, _, old] = spaces();
    let mine = article(&mut CountedIds::of_source(7), veikko().id);
    let there = Article { space: Some(digarit.id), ..article(&mut CountedIds::of_source(8), aino().id) };
    let kept = Article {
        space: Some(old.id),
        edited_by: Some(veikko().id),
        ..article(&mut CountedIds::of_source(9), veikko().id)
    };
    let laptop = laptop_of(&veikko()).has(&mine).has(&there).has(&kept);
    assert_eq!(named(&laptop, Some(mine.id)), [":d", "Digarit:od"]);
    assert_eq!(named(&laptop, Some(there.id)), ["Digarit:"]);
    assert_eq!(named(&laptop, Some(kept.id)), ["Vanha:od"]);
    let published = Article { state: ArticleState::Published, ..mine };
    let desk = laptop_of(&aino()).has(&published);
    assert_eq!(named(&desk, Some(published.id)), [":od"]);
}

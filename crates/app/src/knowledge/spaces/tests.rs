use super::*;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::access::Actor;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::RoleGrant;
use lahituki_testkit::{CountedIds, article, digari, grant, person, space};

fn aino() -> Person {
    let roles = vec![grant(Role::Coordinator, &[]), grant(Role::Admin, &[])];
    Person { roles, ..person(&mut CountedIds::of_source(5), "Aino") }
}

fn veikko() -> Person {
    digari(&mut CountedIds::default(), "Veikko")
}

fn petteri() -> Person {
    let roles = vec![RoleGrant { provider: Some("meita".to_owned()), ..grant(Role::Provider, &[]) }];
    Person { roles, ..person(&mut CountedIds::of_source(6), "Petteri") }
}

/// A space that everyone reads, in which Meita's people write and Aino approves.
fn meita() -> Space {
    let blank = space(&mut CountedIds::of_source(30), "Meita");
    Space { editors: vec![Members::provider("meita")], approvers: vec![Members::person(aino().id)], ..blank }
}

fn old() -> Space {
    Space { approvers: vec![Members::person(aino().id)], ..space(&mut CountedIds::of_source(31), "Vanha") }
}

fn laptop_of(me: &Person) -> Laptop {
    let laptop = [aino(), veikko(), petteri()].iter().fold(Laptop::of(me), |laptop, one| laptop.has(one));
    let mut laptop = laptop.has(&meita()).has(&old());
    laptop.me = Actor::new(me.id, me.roles.clone(), &[meita(), old()]);
    laptop
}

fn text(space: &Space) -> SpaceText {
    let Space { id, name, about, readers, editors, approvers, .. } = space.clone();
    SpaceText { id: Some(id), name, about, readers, editors, approvers, gives_up: false }
}

fn code<T>(answer: Result<T, Failure>) -> Option<FailureCode> {
    answer.err().map(|failure| failure.code)
}

#[test]
fn the_list_tells_how_many_may_do_what_and_what_i_may_change() {
    let rows = |laptop: &Laptop| laptop.ask(spaces, Nothing {}).unwrap();
    let list = rows(&laptop_of(&aino()));
    let shown: Vec<_> = list.spaces.iter().map(|row| (row.name.as_str(), row.reach, row.duty)).collect();
    let reach = |read, edit, approve| Reach { read, edit, approve };
    assert_eq!(shown, [("Meita", reach(3, 2, 1), Duty::Approve), ("Vanha", reach(3, 1, 1), Duty::Approve)]);
    let names: Vec<_> = list.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(
        (names, list.providers),
        (vec!["Aino Esimerkki", "Petteri Esimerkki", "Veikko Esimerkki"], vec!["meita".to_owned()])
    );

    let may = |who: &Person| {
        let list = rows(&laptop_of(who));
        (list.may_add, list.spaces[0].may_change, list.spaces[0].may_name_editors, list.spaces[0].duty)
    };
    assert_eq!(may(&aino()), (true, true, true, Duty::Approve));
    assert_eq!(may(&petteri()), (false, false, false, Duty::Edit));
    assert_eq!(may(&veikko()), (false, false, false, Duty::Work));
}

#[test]
fn a_change_is_tried_before_it_is_made_and_can_be_undone() {
    let desk = laptop_of(&aino());
    let closed = SpaceText { readers: vec![Members::provider("meita")], ..text(&meita()) };
    let effect = desk.ask(try_space, closed.clone()).unwrap();
    assert_eq!((effect.before.read, effect.after.read, effect.mine_after), (3, 2, Duty::Approve));
    assert_eq!(desk.shows(&meita()), Some(meita()));
    desk.act(save_space, closed).unwrap();
    assert_eq!(desk.shows(&meita()).unwrap().readers, [Members::provider("meita")]);
    desk.act(undo::last, Nothing {}).unwrap();
    assert_eq!(desk.shows(&meita()), Some(meita()));
}

#[test]
fn nobody_takes_rights_from_themselves_unawares_and_somebody_always_publishes() {
    let desk = laptop_of(&aino());
    let handed_over = SpaceText { approvers: vec![Members::person(petteri().id)], ..text(&meita()) };
    assert_eq!(code(desk.act(save_space, handed_over.clone())), Some(FailureCode::NotAllowed));
    assert_eq!(code(desk.act(save_space, SpaceText { gives_up: true, ..handed_over })), None);
    let nobody = SpaceText { approvers: Vec::new(), gives_up: true, ..text(&old()) };
    assert_eq!(code(desk.act(save_space, nobody)), Some(FailureCode::NotAllowed));
    let new = SpaceText { name: "Uusi".to_owned(), ..SpaceText::default() };
    assert_eq!(code(desk.act(save_space, new.clone())), Some(FailureCode::NotAllowed));
    let led = SpaceText { approvers: vec![Members::role(Role::Coordinator)], ..new };
    assert_eq!(code(desk.act(save_space, led)), None);
}

#[test]
fn an_approver_says_who_writes_and_only_an_admin_the_rest() {
    let coordinator = Person { roles: vec![grant(Role::Coordinator, &[])], ..aino() };
    let desk = laptop_of(&coordinator);
    let more = SpaceText { editors: vec![Members::role(Role::Digari)], about: "Verkko".to_owned(), ..text(&meita()) };
    assert_eq!(code(desk.act(save_space, more)), None);
    let now = desk.shows(&meita()).unwrap();
    let renamed = SpaceText { name: "Toinen".to_owned(), ..text(&now) };
    assert_eq!(code(desk.act(save_space, renamed)), Some(FailureCode::NoRight));
    assert_eq!(
        code(laptop_of(&petteri()).act(save_space, text(&Space { about: "Laitteet".to_owned(), ..meita() }))),
        Some(FailureCode::NoRight)
    );
}

#[test]
fn the_articles_of_a_space_that_goes_out_of_use_stay_or_go_elsewhere_as_is_said() {
    let blank = article(&mut CountedIds::of_source(7), aino().id);
    let published = Article { state: ArticleState::Published, space: Some(old().id), ..blank };
    let closing = |move_to| SpaceClosing { id: old().id, closed: true, move_to };
    let space_of = |desk: &Laptop| desk.shows(&published).unwrap().space;
    for (move_to, space) in [(None, Some(old().id)), (Some(Some(meita().id)), Some(meita().id)), (Some(None), None)] {
        let desk = laptop_of(&aino()).has(&published);
        desk.act(close_space, closing(move_to)).unwrap();
        assert_eq!((space_of(&desk), desk.shows(&old()).unwrap().closed), (space, true));
        desk.act(undo::last, Nothing {}).unwrap();
        assert_eq!((space_of(&desk), desk.shows(&old()).unwrap().closed), (Some(old().id), false));
    }
    let desk = laptop_of(&aino()).has(&published);
    assert_eq!(code(desk.act(close_space, closing(Some(Some(old().id))))), Some(FailureCode::NotAllowed));
    assert_eq!(code(laptop_of(&veikko()).has(&published).act(close_space, closing(None))), Some(FailureCode::NoRight));
}

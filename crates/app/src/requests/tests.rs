use super::*;
use crate::commands::Nothing;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, digari, grant, person, responsibility};

fn coordinator(ids: &mut CountedIds) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, "Aino") }
}

/// The lines `a`, `b` and `c`.
fn lines(ids: &mut CountedIds) -> [Responsibility; 3] {
    [("a", 0), ("b", 3), ("c", 3)].map(|(subject, order)| Responsibility { order, ..responsibility(ids, subject) })
}

fn shown(laptop: &Laptop, query: Option<&str>) -> String {
    let filter = ResponsibilityFilter { query: query.map(str::to_owned) };
    laptop.ask(responsibilities, filter).unwrap().rows.into_iter().map(|row| row.subject).collect::<Vec<_>>().join(" ")
}

fn text(subject: &str) -> ResponsibilityText {
    let (subject, first) = (subject.to_owned(), "Meita".to_owned());
    ResponsibilityText { subject, first, ..ResponsibilityText::default() }
}

#[test]
fn a_line_is_found_by_its_words_in_any_form_and_the_found_part_is_marked() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let printing = Responsibility { words: vec!["tulostin".to_owned()], ..responsibility(&mut ids, "Tulostus") };
    let network = Responsibility { order: 1, ..responsibility(&mut ids, "Langaton verkko") };
    let laptop = Laptop::of(&me).has(&network).has(&printing).searching();
    assert_eq!(shown(&laptop, None), "Tulostus Langaton verkko");
    assert_eq!(shown(&laptop, Some("  ")), "Tulostus Langaton verkko");
    assert_eq!(shown(&laptop, Some("tulostimella")), "Tulostus");
    assert_eq!(shown(&laptop, Some("auringonkukka")), "");
    let filter = ResponsibilityFilter { query: Some("verkossa".to_owned()) };
    let rows = laptop.ask(responsibilities, filter).unwrap().rows;
    assert_eq!((rows[0].subject.as_str(), &rows[0].subject_hits), ("Langaton verkko", &vec![(9, 15)]));
}

#[test]
fn until_the_index_is_there_the_names_of_lines_are_searched() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let laptop = Laptop::of(&me).has(&responsibility(&mut ids, "Tulostus"));
    assert_eq!(shown(&laptop, Some("tulos")), "Tulostus");
}

#[test]
fn a_line_is_added_last_changed_and_removed_each_in_one_step() {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids);
    let laptop = lines(&mut ids).iter().fold(Laptop::of(&me), |laptop, line| laptop.has(line));
    let words = ["Tulostin ", "tulostin", "", "PRINTER"].map(str::to_owned).to_vec();
    let id = laptop.act(save_responsibility, ResponsibilityText { words, ..text(" d\n") }).unwrap();
    assert_eq!(shown(&laptop, None), "a b c d");
    let row = || laptop.ask(responsibilities, ResponsibilityFilter::default()).unwrap().rows.pop().unwrap();
    assert_eq!(row().words, ["printer", "tulostin"]);

    laptop.act(save_responsibility, ResponsibilityText { id: Some(id), urgent: true, ..text("e") }).unwrap();
    assert_eq!((row().subject.as_str(), row().urgent), ("e", true));
    laptop.act(remove_responsibility, ResponsibilityArg { id }).unwrap();
    assert_eq!(shown(&laptop, None), "a b c");
    for expected in ["a b c e", "a b c d", "a b c"] {
        laptop.act(undo::last, Nothing {}).unwrap();
        assert_eq!(shown(&laptop, None), expected);
    }
}

#[test]
fn a_line_moves_before_another_or_to_the_end_and_back_by_an_undo() {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids);
    let [a, b, c] = lines(&mut ids);
    let laptop = Laptop::of(&me).has(&a).has(&b).has(&c);
    let cases = [(c.id, Some(b.id), "a c b"), (a.id, None, "c b a"), (a.id, Some(c.id), "a c b")];
    for (id, before, expected) in cases {
        laptop.act(move_responsibility, ResponsibilityMove { id, before }).unwrap();
        assert_eq!(shown(&laptop, None), expected);
    }
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(shown(&laptop, None), "c b a");
    let gone = responsibility(&mut ids, "d").id;
    for (id, before) in [(gone, None), (a.id, Some(gone)), (a.id, Some(a.id))] {
        let refused = laptop.act(move_responsibility, ResponsibilityMove { id, before });
        assert_eq!(refused.unwrap_err().code, FailureCode::NotFound);
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&coordinator(&mut ids));
    let cases = [
        (text(" "), FailureCode::Invalid),
        (ResponsibilityText { first: String::new(), ..text("a") }, FailureCode::Invalid),
        (ResponsibilityText { reach: "w".repeat(201), ..text("a") }, FailureCode::TooLarge),
        (ResponsibilityText { note: "w".repeat(1_001), ..text("a") }, FailureCode::TooLarge),
        (
            ResponsibilityText { words: (0..61).map(|n| format!("sana{n}")).collect(), ..text("a") },
            FailureCode::TooLarge,
        ),
        (ResponsibilityText { id: Some(responsibility(&mut ids, "b").id), ..text("a") }, FailureCode::NotFound),
    ];
    for (wish, code) in cases {
        assert_eq!(laptop.act(save_responsibility, wish).unwrap_err().code, code);
    }
}

#[test]
fn whoever_may_not_change_the_lines_is_told_so_and_refused() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let line = responsibility(&mut ids, "a");
    let laptop = Laptop::of(&me).has(&line);
    assert!(!laptop.ask(responsibilities, ResponsibilityFilter::default()).unwrap().may_edit);
    let refused = [
        laptop.act(save_responsibility, text("b")).map(|_| ()),
        laptop.act(remove_responsibility, ResponsibilityArg { id: line.id }).map(|_| ()),
    ];
    assert_eq!(refused.map(|refused| refused.unwrap_err().code), [FailureCode::NoRight; 2]);
}

#[test]
fn the_lines_of_the_demo_are_found_by_what_people_say() {
    const LINES: &str = include_str!("../../../../assets/demo/responsibility.json");
    const ASKED: [(&str, &str); 14] = [
        ("printterillä ei tulostu", "printing"),
        ("kopiokoneen paperitukos", "printing"),
        ("skrivare", "printing"),
        ("oppilaan salasana unohtui", "pupil-accounts"),
        ("sijaiselle tunnukset", "staff-accounts"),
        ("netti ei toimi luokassa", "network"),
        ("langattomassa verkossa", "network"),
        ("videotykin kuva", "presentation"),
        ("läppärin näppäimistö", "school-devices"),
        ("koulusihteerin kone", "office-devices"),
        ("wilmaan", "administration-systems"),
        ("teamsissa", "cloud-services"),
        ("huijausviestejä", "security"),
        ("kadonneesta laitteesta", "security"),
    ];
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let mut file: serde_json::Value = serde_json::from_str(LINES).unwrap();
    let lines: Vec<Responsibility> = serde_json::from_value::<Vec<serde_json::Value>>(file["lines"].take())
        .unwrap()
        .into_iter()
        .map(|mut line| {
            line["id"] = Responsibility::id_of(line["key"].as_str().unwrap()).to_string().into();
            serde_json::from_value(line).unwrap()
        })
        .collect();
    let laptop = lines.iter().fold(Laptop::of(&me), |laptop, line| laptop.has(line)).searching();
    let first = |asked: &str| {
        let filter = ResponsibilityFilter { query: Some(asked.to_owned()) };
        laptop.ask(responsibilities, filter).unwrap().rows.first().map(|row| row.id)
    };
    let missed: Vec<_> = ASKED.iter().filter(|(asked, key)| first(asked) != Some(Responsibility::id_of(key))).collect();
    assert_eq!(missed, Vec::<&(&str, &str)>::new());
}

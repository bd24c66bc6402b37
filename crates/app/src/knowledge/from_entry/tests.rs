use super::{ArticleDraft, body, from_entry, title};
use crate::FailureCode;
use crate::testing::Laptop;
use crate::visits::EntryArg;
use lahituki_domain::ids::EntryId;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::visits::{EntryResult, Matter, VisitEntry};
use lahituki_testkit::{CountedIds, digari, grant, unit, visit, visit_entry};
use uuid::Uuid;

/// The laptop of somebody who acts as this, with one entry.
fn laptop(role: Role, text: &str, result: Option<EntryResult>) -> (Laptop, VisitEntry) {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(role, &[])], ..digari(&mut ids, "Veikko") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    let entry = visit_entry(&mut ids, &visit(me.id, school.id));
    let entry = VisitEntry { text: text.to_owned(), matter: Matter::Esitys, result, ..entry };
    (Laptop::of(&me).has(&school).has(&entry).searching(), entry)
}

#[test]
fn a_solved_entry_begins_an_article_without_its_people() {
    let text = "projektori ei kuvaa, Veikko vaihtoi kaapelin. Soita Matille (040 123 4567)";
    let (laptop, entry) = laptop(Role::Digari, text, Some(EntryResult::Solved));
    let draft = laptop.ask(from_entry, EntryArg { id: entry.id }).unwrap();
    let expected = ArticleDraft {
        title: "Projektori ei kuvaa".to_owned(),
        body: "Projektori ei kuvaa, [nimi] vaihtoi kaapelin. Soita [nimi] ([numero])".to_owned(),
        matter: Matter::Esitys,
        source: entry.id,
        removed: ["Veikko", "Matille", "040 123 4567"].map(str::to_owned).to_vec(),
    };
    assert_eq!(draft, expected);
}

#[test]
fn only_what_is_solved_becomes_an_article_and_only_by_whoever_may_write_one() {
    let check = |role, result, expected: Option<FailureCode>| {
        let (laptop, entry) = laptop(role, "ääni puuttui", result);
        let answer = laptop.ask(from_entry, EntryArg { id: entry.id });
        assert_eq!(answer.err().map(|failure| failure.code), expected, "{role:?} {result:?}");
    };
    for role in [Role::Digari, Role::Coordinator, Role::Digivastaava, Role::Provider] {
        check(role, Some(EntryResult::Solved), None);
        check(role, Some(EntryResult::Guided), None);
        check(role, Some(EntryResult::Unfinished), Some(FailureCode::NotAllowed));
        check(role, None, Some(FailureCode::NotAllowed));
    }
    check(Role::Staff, Some(EntryResult::Solved), Some(FailureCode::NoRight));
    let (laptop, _) = laptop(Role::Digari, "", None);
    let gone = laptop.ask(from_entry, EntryArg { id: EntryId(Uuid::nil()) });
    assert_eq!(gone.unwrap_err().code, FailureCode::NotFound);
}

#[test]
fn the_title_is_the_first_thing_that_the_entry_says() {
    let cases = [
        ("äänet katosivat, johto irti", "Äänet katosivat"),
        ("versio 5.3 puuttui. Asennettu", "Versio 5.3 puuttui"),
        ("ensimmäinen rivi\ntoinen", "Ensimmäinen rivi"),
        ("", ""),
    ];
    for (text, expected) in cases {
        assert_eq!(title(text), expected, "{text}");
    }
    assert!(title(&"sana ".repeat(100)).chars().count() < 90);
}

#[test]
fn the_text_of_the_entry_stays_text_in_markdown() {
    let cases = [
        ("* ei <b> `x` [a](b)\n\n1. rivi", "\\* ei \\<b> \\`x\\` \\[a\\](b)\n\n1\\. rivi"),
        ("[nimi](x) ja [numero]", "[nimi] (x) ja [numero]"),
    ];
    for (text, expected) in cases {
        assert_eq!(body(text), expected.replace("\\](", "\\] ("), "{text}");
    }
}

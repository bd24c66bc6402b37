//! In which space what comes from elsewhere is read.

use super::{articles, folder, passed};
use crate::testing::Desk;
use lahituki_domain::knowledge::{Members, Space};
use lahituki_domain::people::Role;
use lahituki_testkit::{CountedIds, space};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Two articles of a space that few read, one of a space of which only the folder is known, one of everyone's, and one
/// that says nothing.
fn brought() -> TempDir {
    let page = |title: &str, space: &str| format!("+++\ntitle = \"{title}\"\nspace = \"{space}\"\n+++\n\nTeksti.");
    let note = json!([{ "id": SECRET, "name": "Salainen", "folder": "salainen" }]).to_string();
    folder(&[
        ("a.md", page("Avaimet", "salainen").as_bytes()),
        ("b.md", page("Koodit", "salainen").as_bytes()),
        ("c.md", page("Laitteet", "tietohallinto").as_bytes()),
        ("d.md", page("Tykki", "yhteinen").as_bytes()),
        ("e.md", b"# Wilma\n\nTeksti."),
        ("spaces.json", note.as_bytes()),
        ("people.json", b"[]"),
    ])
}

const SECRET: &str = "00000000-0000-7000-8000-0000000000aa";

fn closed(name: &str, source: u32) -> Space {
    let few = vec![Members::role(Role::Coordinator)];
    Space { readers: few.clone(), approvers: few, ..space(&mut CountedIds::of_source(source), name) }
}

/// Returns the titles of what is here, each with the name of its space.
fn titles(desk: &Desk, spaces: &[&Space]) -> Vec<String> {
    let name = |id| spaces.iter().find(|space| Some(space.id) == id).map_or("", |space| &space.name);
    articles(desk)
        .iter()
        .map(|article| format!("{} {}", article.title, name(article.space)).trim().to_owned())
        .collect()
}

#[tokio::test]
async fn articles_of_a_space_that_is_not_here_wait_until_somebody_says_where_they_go() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    let vault = closed("Holvi", 20);
    desk.has(&vault);
    let brought = brought();
    let preview = desk.reads(brought.path()).await;
    let asked = json!([
        { "folder": "salainen", "name": "Salainen", "articles": 2 },
        { "folder": "tietohallinto", "name": "tietohallinto", "articles": 1 },
    ]);
    assert_eq!((&preview["missing_spaces"], &preview["without_space"]), (&asked, &json!(1)));
    let becomes: Vec<&Value> = preview["articles"].as_array().unwrap().iter().map(|row| &row["becomes"]).collect();
    assert_eq!(becomes, ["waits", "waits", "waits", "new", "new"]);
    assert_eq!(passed(&preview), []);

    assert_eq!(desk.imports(&preview, &[]).await["articles"], json!(2));
    assert_eq!(titles(&desk, &[&vault]), ["Tykki", "Wilma"]);
    desk.imports(&preview, &[("salainen", Some(vault.id))]).await;
    assert_eq!(titles(&desk, &[&vault]), ["Avaimet Holvi", "Koodit Holvi", "Tykki", "Wilma"]);
    desk.imports(&preview, &[("tietohallinto", None)]).await;
    assert_eq!(titles(&desk, &[&vault]), ["Avaimet Holvi", "Koodit Holvi", "Laitteet", "Tykki", "Wilma"]);
}

#[tokio::test]
async fn articles_go_into_the_same_space_or_one_of_the_same_name_without_a_question() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    let same = Space { id: serde_json::from_value(json!(SECRET)).unwrap(), ..closed("Holvi", 20) };
    let (namesake, alike) = (closed("Salainen", 21), closed("TIETOHALLINTO", 22));
    [&same, &namesake, &alike].into_iter().for_each(|space| desk.has(space));
    let brought = brought();
    let preview = desk.reads(brought.path()).await;
    assert_eq!(preview["missing_spaces"], json!([]));
    desk.imports(&preview, &[("salainen", None)]).await;
    let expected = ["Avaimet Holvi", "Koodit Holvi", "Laitteet TIETOHALLINTO", "Tykki", "Wilma"];
    assert_eq!(titles(&desk, &[&same, &namesake, &alike]), expected);
}

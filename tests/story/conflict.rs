//! Two people who change the same thing without knowing of each other.

use crate::laptop::Laptop;
use crate::municipality::Municipality;
use crate::{add, holds, row_of};
use lahituki_tests::until;
use serde_json::{Value, json};

/// Waits until one of two laptops has a conflict to decide, and returns it before the other.
async fn loser_first<'l>(one: &'l Laptop, other: &'l Laptop) -> (&'l Laptop, &'l Laptop) {
    let found = until("a conflict", async || {
        let mut lost = Vec::new();
        for (loser, winner) in [(one, other), (other, one)] {
            if loser.call("sync.status", json!({})).await["conflicts"] == 1 {
                lost.push((loser, winner));
            }
        }
        Ok(lost.pop())
    });
    found.await.unwrap_or_else(|error| panic!("{error:#}"))
}

async fn title(laptop: &Laptop, article: &Value) -> Value {
    laptop.call("knowledge.article", json!({ "id": article })).await["title"].clone()
}

#[tokio::test]
async fn whoever_loses_sees_both_versions_and_can_have_the_own_one_back() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let text = json!({ "title": "Wilma", "body": "Kirjaudu ulos ja sisään.", "state": "note" });
    let article = veikko.call("knowledge.write", text).await["id"].clone();
    let is_there = |rows: &Value| rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["id"] == article));
    aino.until("knowledge.articles", json!({ "query": "wilma" }), is_there).await;

    town.cut();
    for (laptop, title) in [(&veikko, "Veikon otsikko"), (&aino, "Ainon otsikko")] {
        laptop.call("knowledge.write", json!({ "id": article, "title": title })).await;
    }
    town.mend();

    let (loser, winner) = loser_first(&veikko, &aino).await;
    let (mine, theirs) = (title_of(loser, &aino), title_of(winner, &aino));
    let conflicts = loser.call("sync.conflicts", json!({})).await;
    let field = &conflicts[0]["fields"][0];
    assert_eq!(json!([field["mine"]["value"]["value"], field["present"]["value"]["value"]]), json!([mine, theirs]));
    assert_eq!(title(loser, &article).await, theirs);

    loser.call("sync.restore", json!({ "id": conflicts[0]["id"] })).await;
    assert_eq!(title(loser, &article).await, mine);
    winner.until("knowledge.article", json!({ "id": article }), |view| view["title"] == mine).await;
    loser.settled().await;
    assert_eq!(loser.call("sync.conflicts", json!({})).await, json!([]));
    assert_eq!(winner.call("sync.status", json!({})).await["conflicts"], 0);
}

/// Returns the title that the person at a laptop had written.
fn title_of(laptop: &Laptop, aino: &Laptop) -> &'static str {
    if std::ptr::eq(laptop, aino) { "Ainon otsikko" } else { "Veikon otsikko" }
}

/// Monday of a week that the demo has not planned.
const FREE_MONDAY: &str = "2026-12-14";

#[tokio::test]
async fn of_two_who_publish_a_week_at_once_one_sees_what_differs() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let markus = Laptop::enrol(&town, "markus").await;
    let week = json!({ "week": { "year": 2026, "week": 51 } });
    let person = row_of(&aino.call("schedule.week", week.clone()).await, "Veikko")["person"].clone();
    let slot = |start: u16, end: u16| json!({ "person": person, "unit": null, "day": FREE_MONDAY, "start": start, "end": end, "kind": "valmennus" });
    let first = add(&aino, slot(480, 540)).await;
    markus.until("schedule.week", week.clone(), |board| holds(board, &first)).await;

    town.cut();
    add(&aino, slot(600, 660)).await;
    add(&markus, slot(720, 780)).await;
    for laptop in [&aino, &markus] {
        laptop.call("schedule.publish", week.clone()).await;
    }
    town.mend();

    let (loser, _) = loser_first(&aino, &markus).await;
    let conflicts = loser.call("sync.conflicts", json!({})).await;
    let fields = conflicts[0]["fields"].as_array().cloned().unwrap_or_default();
    let slots = fields.iter().find(|field| field["mine"]["field"] == "slots").expect("the slots differ");
    let lines = ["mine", "present"].map(|side| slots[side]["value"]["value"].as_str().unwrap_or_default().to_owned());
    let times = lines.map(|line| line.rsplit(' ').next().unwrap_or_default().to_owned());
    let (own, other) = if std::ptr::eq(loser, &aino) {
        ("10.00–11.00", "12.00–13.00")
    } else {
        ("12.00–13.00", "10.00–11.00")
    };
    assert_eq!((conflicts[0]["kind"].as_str(), times), (Some("publication"), [own.to_owned(), other.to_owned()]));
}

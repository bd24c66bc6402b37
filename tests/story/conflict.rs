//! Two people who change the same thing without knowing of each other.

use crate::laptop::Laptop;
use crate::municipality::Municipality;
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
    let article = veikko.call("knowledge.write", text).await;
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

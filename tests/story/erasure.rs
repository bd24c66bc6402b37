//! A person is erased: nothing of them stays on any laptop that has asked since, and the server knows which have not.

use crate::laptop::Laptop;
use crate::municipality::{Municipality, TODAY};
use crate::{MONDAY, PIXEL, add, id_of_unit, row_of, week};
use serde_json::{Value, json};

/// A word that nobody writes, first in every index that holds it.
const CANARY: &str = "qzkanaarin";

/// Veikko writes the word wherever a person writes.
async fn veikko_writes(veikko: &Laptop) -> Value {
    veikko.call("visits.log", json!({ "line": format!("samm tulostin {CANARY} opettaja 5 ok"), "edits": {} })).await;
    let time = json!({ "day": TODAY, "minutes": 30, "category": "learning", "text": CANARY });
    veikko.call("visits.add_time", time).await;
    let picture = json!({ "name": format!("{CANARY}.png"), "data": PIXEL });
    let attached = veikko.call("knowledge.attach", picture).await;
    let body = format!("{CANARY}\n\n{}", attached["markdown"].as_str().unwrap_or_default());
    let article = json!({ "title": CANARY, "short": CANARY, "body": body, "state": "note" });
    veikko.call("knowledge.write", article).await["id"].clone()
}

/// Aino has the word in what she did, what can be undone, and what she is typing.
async fn aino_writes(aino: &Laptop, article: &Value) {
    let board = aino.call("schedule.week", week()).await;
    let (person, unit) = (row_of(&board, "Veikko")["person"].clone(), id_of_unit(&board, "Sammonlahden koulu"));
    let slot = json!({ "person": person, "unit": unit, "day": MONDAY, "start": 480, "end": 660, "kind": "koulu" });
    let slot = add(aino, slot).await;
    aino.call("schedule.change_slots", json!({ "changes": [{ "id": slot, "note": CANARY }] })).await;
    let edit = json!({ "id": article, "short": format!("{CANARY} toisin") });
    aino.call("knowledge.write", edit).await;
    let key = format!("article:{}", article.as_str().unwrap_or_default());
    aino.call("draft.put", json!({ "key": key, "text": CANARY })).await;
    aino.settled().await;
}

fn knows(articles: &Value, article: &Value) -> bool {
    articles.as_array().is_some_and(|articles| articles.iter().any(|row| row["id"] == *article))
}

#[tokio::test]
async fn nothing_of_an_erased_person_stays_on_a_laptop_that_asked_since_and_the_others_are_listed() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let away = Laptop::enrol(&town, town.another()).await;
    let article = veikko_writes(&veikko).await;
    veikko.settled().await;
    for laptop in [&aino, &away] {
        laptop.until("knowledge.articles", json!({}), |articles| knows(articles, &article)).await;
    }
    aino_writes(&aino, &article).await;
    assert!(aino.places_of(CANARY).len() > 5, "the word is hardly anywhere: {:?}", aino.places_of(CANARY));
    let away = away.switch_off();

    town.erase("veikko");
    aino.until("knowledge.articles", json!({}), |articles| !knows(articles, &article)).await;
    veikko.until("session.state", json!({}), |state| state["signed_in"].is_null()).await;
    assert_eq!(veikko.databases(), 0, "the database of an erased person is still there");
    town.until_behind(1).await;

    assert_eq!(aino.places_of(CANARY), Vec::<String>::new());
    assert!(!aino.places_of("Projektori").is_empty(), "the search of the file finds nothing at all");
    let back = away.restart(&town);
    back.until("knowledge.articles", json!({}), |articles| !knows(articles, &article)).await;
    town.until_behind(0).await;
    assert_eq!(back.places_of(CANARY), Vec::<String>::new());
}

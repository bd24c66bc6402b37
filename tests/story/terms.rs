//! On what terms somebody works is told to that person and the coordinators, and to nobody else.

use crate::laptop::Laptop;
use crate::municipality::Municipality;
use crate::{add, holds, id_of_unit, row_of, week};
use serde_json::{Value, json};

/// What only the terms agreed with Helmi say: the legal form, which tells of funding, and the hours.
const TERMS: [&str; 3] = ["siviilipalvelus", r#""weekly_minutes":1357"#, r#""learning_minutes":131"#];

/// Agrees with a digari on terms that nobody else has.
async fn agree(aino: &Laptop, person: &Value) {
    let terms = json!({
        "id": null, "person": person, "kind": "siviilipalvelus", "start_on": "2027-08-02", "end_on": "2027-12-17",
        "weekly_minutes": 1357, "weekdays": [], "learning_minutes": 131, "working_time": "own", "segments": [], "skills": [],
    });
    aino.call("people.save_engagement", terms).await;
}

/// Plans a visit and publishes it, so that everyone has something new to hear of.
async fn publish_something(aino: &Laptop, board: &Value) -> Value {
    let (person, unit) = (row_of(board, "Veikko")["person"].clone(), id_of_unit(board, "Sammonlahden koulu"));
    let slot =
        json!({ "person": person, "unit": unit, "day": crate::MONDAY, "start": 720, "end": 900, "kind": "koulu" });
    let slot = add(aino, slot).await;
    aino.call("schedule.publish", json!({ "week": week()["week"], "consent": crate::consent() })).await;
    slot
}

#[tokio::test]
async fn neither_another_digari_nor_a_units_staff_gets_the_terms_of_somebodys_work_on_the_wire_or_in_the_file() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let helmi = Laptop::enrol(&town, "helmi").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let siiri = Laptop::enrol(&town, "siiri").await;
    let board = aino.call("schedule.week", week()).await;
    agree(&aino, &row_of(&board, "Helmi")["person"]).await;
    let slot = publish_something(&aino, &board).await;
    for laptop in [&helmi, &veikko, &siiri] {
        laptop.until("schedule.week", week(), |board| holds(board, &slot)).await;
    }

    for words in TERMS {
        let told = town.told(words);
        assert_eq!(told, [true, true, false, false], "who was told {words}, by the order of their coming");
        let kept = [&aino, &helmi, &veikko, &siiri].map(|laptop| !laptop.places_of(words).is_empty());
        assert_eq!(told, kept, "whose file holds {words}");
    }
}

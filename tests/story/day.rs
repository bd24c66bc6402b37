//! What happens on a day: someone falls ill and is replaced, and a swap is asked and granted.

use super::{Laptop, Municipality, id_of_unit, plan, row_of, week};
use serde_json::{Value, json};

const TUESDAY: &str = "2026-11-24";

/// Returns who is on a slot of the week, as a laptop sees it.
async fn holder(laptop: &Laptop, slot: &Value) -> Value {
    laptop.call("schedule.slot", json!({ "id": slot })).await["person_name"].clone()
}

/// Returns whether someone was told of slots and has not confirmed them.
fn knows(today: &Value, slots: &[Value]) -> bool {
    today["unconfirmed"].as_array().is_some_and(|told| slots.iter().all(|slot| told.contains(slot)))
}

#[tokio::test]
async fn someone_who_falls_ill_is_replaced_at_once_and_nobody_asks_why() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let slots = plan(&aino).await;
    veikko.until("schedule.today", json!({}), |today| knows(today, &slots)).await;

    let absence = json!({ "person": null, "from": TUESDAY, "until": TUESDAY });
    let reported = veikko.call("schedule.report_absence", absence).await;
    assert_eq!(reported["open"], 1);
    let is_open =
        |desk: &Value| desk["open"].as_array().is_some_and(|open| open.iter().any(|slot| slot["day"] == TUESDAY));
    let desk = aino.until("schedule.day_desk", json!({}), is_open).await;
    assert_eq!(desk["away"][0]["name"].as_str().map(|name| name.starts_with("Veikko")), Some(true));
    assert_eq!(desk["away"][0].as_object().map(|row| row.keys().any(|key| key.contains("reason"))), Some(false));

    let open = desk["open"].as_array().expect("open slots are a list");
    let place = open.iter().find(|slot| slot["day"] == TUESDAY).expect("it is open")["slot"].clone();
    let candidates = aino.call("schedule.candidates", json!({ "id": place })).await;
    let best = &candidates[0];
    assert_eq!(best["is_possible"], true, "{candidates}");
    let consent = json!({ "kind": "given", "note": "" });
    aino.call("schedule.fill", json!({ "slot": place, "person": best["person"], "consent": consent })).await;
    aino.settled().await;
    let name = best["name"].clone();
    veikko.until("schedule.slot", json!({ "id": place }), |slot| slot["person_name"] == name).await;

    // Who is back has lost what another took, and finds the own slot of the other day as it was.
    let today = veikko.call("schedule.today", json!({})).await;
    let back = json!({ "id": today["absence"]["id"], "back_on": TUESDAY });
    assert_eq!(veikko.call("schedule.end_absence", back).await, json!({ "back": 0, "taken": 1 }));
    assert_eq!(holder(&veikko, &place).await, name);
    assert_eq!(holder(&veikko, &slots[0]).await.as_str().map(|name| name.starts_with("Veikko")), Some(true));
}

#[tokio::test]
async fn a_swap_goes_from_one_digari_to_another_with_a_coordinators_yes() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let slots = plan(&aino).await;
    let board = aino.call("schedule.week", week()).await;
    id_of_unit(&board, "Sammonlahden koulu");
    veikko.until("schedule.today", json!({}), |today| knows(today, &slots)).await;

    let asked = veikko.call("schedule.ask_swap", json!({ "slot": slots[1], "to": null, "message": "Kävisikö?" })).await;
    aino.until("schedule.swaps", json!({}), |swaps| swaps[0]["my_part"] == "watch").await;
    let free = aino.call("schedule.candidates", json!({ "id": slots[1] })).await;
    let taker = free[0]["name"].as_str().unwrap_or_default().to_owned();
    assert!(row_of(&board, &taker)["person"].is_string());
    let colleague = Laptop::enrol(&town, &taker.split(' ').next().unwrap_or_default().to_lowercase()).await;
    colleague.until("schedule.swaps", json!({}), |swaps| swaps[0]["my_part"] == "offer").await;
    colleague.call("schedule.offer_swap", json!({ "id": asked })).await;

    aino.until("schedule.swaps", json!({}), |swaps| swaps[0]["my_part"] == "decide").await;
    aino.call("schedule.grant_swap", json!({ "id": asked })).await;
    colleague
        .until("schedule.today", json!({}), |today| {
            today["unconfirmed"].as_array().is_some_and(|slots_of| slots_of.contains(&slots[1]))
        })
        .await;
    veikko.notification("Vaihto hyväksytty", "Sammonlahden koulu").await;
    assert_eq!(holder(&veikko, &slots[1]).await, taker.as_str());
}

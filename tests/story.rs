//! A whole day's work on two laptops and a real server, without windows: what the people see after every step.

#![expect(clippy::panic, reason = "a test tells what it missed")]

#[path = "story/carried.rs"]
mod carried;
#[path = "story/conflict.rs"]
mod conflict;
#[path = "story/day.rs"]
mod day;
#[path = "story/erasure.rs"]
mod erasure;
#[path = "story/files.rs"]
mod files;
#[path = "story/laptop.rs"]
mod laptop;
#[path = "story/municipality.rs"]
mod municipality;
#[path = "story/paragraphs.rs"]
mod paragraphs;
#[path = "story/terms.rs"]
mod terms;
#[path = "story/two_towns.rs"]
mod two_towns;
#[path = "story/wire.rs"]
mod wire;

use laptop::Laptop;
use municipality::Municipality;
use serde_json::{Value, json};

/// One white pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/// Monday of week 48 of 2026, the week after the demo's day.
const MONDAY: &str = "2026-11-23";

fn week() -> Value {
    json!({ "week": { "year": 2026, "week": 48 } })
}

fn row_of<'a>(board: &'a Value, name: &str) -> &'a Value {
    let rows = board["rows"].as_array().expect("a board has rows");
    let named = |row: &&Value| row["name"].as_str().is_some_and(|found| found.starts_with(name));
    rows.iter().find(named).unwrap_or_else(|| panic!("{name} is not on the board"))
}

fn id_of_unit(board: &Value, name: &str) -> Value {
    let units = board["units"].as_array().expect("a board has units");
    let unit = units.iter().find(|unit| unit["name"] == name).unwrap_or_else(|| panic!("{name} is not on the board"));
    unit["id"].clone()
}

/// Why slots may come within a week.
fn consent() -> Value {
    json!({ "kind": "given", "note": "Sovittu puhelimessa" })
}

/// Adds a slot and returns its id.
async fn add(laptop: &Laptop, slot: Value) -> Value {
    laptop.call("schedule.add_slots", json!({ "slots": [slot] })).await[0].clone()
}

/// Aino plans two slots for Veikko and publishes the week; returns the ids of the slots.
async fn plan(aino: &Laptop) -> Vec<Value> {
    let board = aino.call("schedule.week", week()).await;
    let (person, unit) = (row_of(&board, "Veikko")["person"].clone(), id_of_unit(&board, "Sammonlahden koulu"));
    let mut slots = Vec::new();
    for (day, start, end) in [(MONDAY, 720, 900), ("2026-11-24", 720, 900)] {
        let slot = json!({ "person": person, "unit": unit, "day": day, "start": start, "end": end, "kind": "koulu" });
        slots.push(add(aino, slot).await);
    }
    let published = aino.call("schedule.publish", json!({ "week": week()["week"], "consent": consent() })).await;
    assert!(published["slots"].as_u64() >= Some(2));
    slots
}

fn holds(rows: &Value, slot: &Value) -> bool {
    row_of(rows, "Veikko")["slots"].as_array().is_some_and(|slots| slots.iter().any(|row| row["id"] == *slot))
}

#[tokio::test]
async fn a_day_without_a_network_is_in_step_once_it_is_back() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let slots = plan(&aino).await;
    veikko.until("schedule.week", week(), |board| holds(board, &slots[1])).await;

    town.cut();
    veikko.until("sync.status", json!({}), |status| status["trouble"] == "unreachable").await;
    for line in [
        "samm lk204 projektori ei kuvaa opettaja 15 ok",
        "samm wilma salasana vanhentunut rehtori 10 ohjattu",
        "samm tulostin jumissa sihteeri 20 siirretty",
    ] {
        veikko.call("visits.log", json!({ "line": line })).await;
    }
    let image = veikko.call("knowledge.attach", json!({ "name": "kaapeli.png", "data": PIXEL })).await;
    let body = format!("Tarkista kaapelit.\n\n{}", image["markdown"].as_str().unwrap_or_default());
    let article = json!({ "title": "Dokumenttikameran kuva on musta", "body": body, "state": "note" });
    let article = veikko.call("knowledge.write", article).await["id"].clone();
    let waiting = veikko.call("sync.status", json!({})).await;
    assert!(waiting["waiting"].as_u64() >= Some(8), "{waiting}");

    // Without knowing of each other, Aino moves a slot of Veikko's meanwhile.
    let change = json!({ "id": slots[1], "start": 600, "end": 780 });
    aino.call("schedule.change_slots", json!({ "changes": [change] })).await;
    aino.call("schedule.tell", json!({ "consent": consent() })).await;
    town.mend();

    let entries = json!({ "from": "2026-11-01" });
    let at_school = |list: &Value| {
        let rows = list["rows"].as_array().cloned().unwrap_or_default();
        rows.iter()
            .filter(|row| {
                row["unit_name"] == "Sammonlahden koulu" && row["text"].as_str().is_some_and(|text| text.len() > 3)
            })
            .count()
    };
    let found = aino
        .until("visits.entries", entries, |list| {
            list["rows"].as_array().is_some_and(|rows| {
                rows.iter().any(|row| row["text"] == "projektori ei kuvaa" && row["asker"] == "teacher")
            })
        })
        .await;
    assert!(at_school(&found) >= 3);
    let projector = &found["rows"]
        .as_array()
        .expect("entries are a list")
        .iter()
        .find(|row| row["text"] == "projektori ei kuvaa")
        .expect("it was found")
        .clone();
    assert_eq!(
        json!([projector["room"], projector["matter"], projector["minutes"], projector["result"]]),
        json!(["lk204", "ESITYS", 15, "solved"])
    );

    // The article is found by another inflected form, with its image.
    let query = json!({ "query": "dokumenttikamerassa musta kuva" });
    aino.until("knowledge.articles", query, |rows| rows[0]["id"] == article).await;
    aino.until("knowledge.article", json!({ "id": article }), |view| {
        view["html"].as_str().is_some_and(|html| html.contains("data:image/png;base64,"))
    })
    .await;

    let told = veikko.notification("Sammonlahden koulu", "10.00").await;
    assert_eq!((told.view, told.params), ("schedule", vec![("id", slots[1].as_str().unwrap_or_default().to_owned())]));
    let slot = veikko.call("schedule.slot", json!({ "id": slots[1] })).await;
    assert_eq!(json!([slot["stop"]["start"], slot["stop"]["end"]]), json!([600, 780]));
}

#[tokio::test]
async fn undo_reaches_the_other_laptop_also_after_the_change_was_synced() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let slots = plan(&aino).await;
    veikko.until("schedule.week", week(), |board| holds(board, &slots[0])).await;
    veikko.call("visits.log", json!({ "line": "samm lk204 projektori ei kuvaa opettaja 15 ok" })).await;
    let entries = json!({ "from": "2026-11-01", "limit": 500 });
    let logged = |list: &Value| {
        list["rows"].as_array().is_some_and(|rows| {
            rows.iter().any(|row| {
                row["text"] == "projektori ei kuvaa"
                    && row["person_name"] == "Veikko"
                    && row["asker"] == "teacher"
                    && row["day"] == municipality::TODAY
            })
        })
    };
    aino.until("visits.entries", entries.clone(), logged).await;
    veikko.settled().await;
    aino.settled().await;

    let undone = veikko.call("undo.last", json!({})).await;
    assert_eq!(undone["label"], "log");
    aino.until("visits.entries", entries.clone(), |list| !logged(list)).await;

    aino.call("undo.last", json!({})).await;
    veikko.until("schedule.week", week(), |board| !holds(board, &slots[0])).await;
    aino.call("undo.again", json!({})).await;
    veikko.until("schedule.week", week(), |board| holds(board, &slots[0])).await;
}

#[tokio::test]
async fn a_laptop_that_was_switched_off_goes_on_where_it_was() {
    let town = Municipality::open().await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    town.cut();
    veikko.call("visits.log", json!({ "line": "samm wifi katkeilee 10 kesken" })).await;
    veikko.call("draft.put", json!({ "key": "quicklog", "text": "samm lk204 kaiut" })).await;

    let veikko = veikko.restart(&town);
    let state = veikko.call("session.state", json!({})).await;
    assert_eq!(state["signed_in"]["called_name"], "Veikko");
    assert_eq!(veikko.call("draft.get", json!({ "key": "quicklog" })).await, "samm lk204 kaiut");
    let waiting = veikko.call("sync.waiting", json!({ "limit": 10 })).await;
    assert!(waiting["total"].as_u64() > Some(0));

    town.mend();
    veikko.settled().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let found = aino.call("visits.entries", json!({ "from": "2026-11-01", "limit": 500 })).await;
    assert!(found["rows"].as_array().is_some_and(|rows| rows.iter().any(|row| row["text"] == "wifi katkeilee")));
}

#[tokio::test]
async fn a_digari_gets_no_drafts_and_nothing_of_other_peoples_engagements() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let board = aino.call("schedule.week", week()).await;
    let person = row_of(&board, "Veikko")["person"].clone();
    let slot = json!({ "person": person, "unit": null, "day": MONDAY, "start": 480, "end": 540, "kind": "valmennus" });
    let draft = add(&aino, slot).await;
    aino.settled().await;
    // A later public change shows that everything before it has arrived.
    let mark = json!({ "title": "Merkki", "body": "x", "state": "published" });
    let article = aino.call("knowledge.write", mark).await["id"].clone();
    veikko.until("knowledge.articles", json!({}), |rows| rows[0]["id"] == article).await;
    let board = veikko.call("schedule.week", week()).await;
    assert!(!holds(&board, &draft));
    let targets = |board: &Value| {
        let rows = board["rows"].as_array().cloned().unwrap_or_default();
        rows.iter().filter(|row| !row["target_minutes"].is_null()).count()
    };
    assert_eq!(targets(&board), 1);
    let refused = veikko.refusal("schedule.publish", week()).await;
    assert_eq!(refused, "no_right");
}

#[tokio::test]
async fn a_wrong_code_or_password_says_so_and_a_second_sign_in_finds_the_work() {
    let town = Municipality::open().await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    veikko.call("draft.put", json!({ "key": "quicklog", "text": "kesken" })).await;
    let server = town.address();
    let enrol = json!({ "server": server, "name": "veikko", "code": "AAAA-BBBB", "password": "toinen salasana" });
    assert_eq!(veikko.refusal("session.enrol", enrol).await, "wrong_code");

    veikko.call("session.sign_out", json!({})).await;
    assert_eq!(veikko.refusal("schedule.today", json!({})).await, "signed_out");
    let wrong = json!({ "server": server, "name": "veikko", "password": "ei se mikä piti" });
    assert_eq!(veikko.refusal("session.sign_in", wrong).await, "wrong_credentials");
    let right = json!({ "server": server, "name": "Veikko ", "password": laptop::PASSWORD });
    veikko.call("session.sign_in", right).await;
    assert_eq!(veikko.call("draft.get", json!({ "key": "quicklog" })).await, "kesken");
}

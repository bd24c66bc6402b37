//! A laptop that has no network at all, and a colleague who takes its changes along.

use crate::PIXEL;
use crate::laptop::Laptop;
use crate::municipality::Municipality;
use serde_json::{Value, json};

/// The file on the stick.
const FILE: &str = "lahituki-veikko-2026-11-22.lahituki";

/// Returns how often each of these texts was logged.
fn logged(list: &Value, texts: &[&str]) -> Vec<usize> {
    let rows = list["rows"].as_array().cloned().unwrap_or_default();
    texts.iter().map(|text| rows.iter().filter(|row| row["text"] == **text).count()).collect()
}

/// Writes an article with an image and returns its id.
async fn write_article(laptop: &Laptop) -> Value {
    let image = laptop.call("knowledge.attach", json!({ "name": "kaapeli.png", "data": PIXEL })).await;
    let body = format!("Tarkista kaapelit.\n\n{}", image["markdown"].as_str().unwrap_or_default());
    let text = json!({ "title": "Kuva on musta", "body": body, "state": "note" });
    laptop.call("knowledge.write", text).await["id"].clone()
}

fn shows_image(view: &Value) -> bool {
    view["html"].as_str().is_some_and(|html| html.contains("data:image/png;base64,"))
}

#[tokio::test]
async fn changes_reach_the_server_on_a_colleagues_laptop_and_count_once() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    town.cut();
    veikko.call("visits.log", json!({ "line": "samm lk204 dokumenttikamera on pimeä opettaja 15 ok" })).await;
    let article = write_article(&veikko).await;
    let waiting = veikko.call("sync.status", json!({})).await["waiting"].clone();
    let exported = veikko.call("sync.export_bundle", json!({})).await;
    assert_eq!(exported, json!({ "file": FILE, "changes": waiting, "complete": true }));
    // What comes after the file goes its own way.
    veikko.call("visits.log", json!({ "line": "samm tulostin surisee sihteeri 20 siirretty" })).await;
    let veikko = veikko.switch_off();

    for known in [false, true] {
        let imported = aino.call("sync.import_bundle", json!({})).await;
        assert_eq!(imported, json!({ "file": FILE, "known": known }));
    }
    town.mend();
    aino.notification("Tuomasi muutokset", &format!("Muutoksia {waiting}, joista uusia {waiting}.")).await;
    let entries = json!({ "from": "2026-11-01", "limit": 500 });
    let texts = ["dokumenttikamera on pimeä", "tulostin surisee"];
    aino.until("visits.entries", entries.clone(), |list| logged(list, &texts) == [1, 0]).await;
    aino.until("knowledge.article", json!({ "id": article }), shows_image).await;
    aino.call("sync.import_bundle", json!({})).await;
    aino.notification("Tuomasi muutokset", &format!("Muutoksia {waiting}, joista uusia 0.")).await;

    let veikko = veikko.restart(&town);
    veikko.settled().await;
    let status = veikko.call("sync.status", json!({})).await;
    assert_eq!(json!([status["refused"], status["conflicts"]]), json!([0, 0]));
    for laptop in [&aino, &veikko] {
        laptop.until("visits.entries", entries.clone(), |list| logged(list, &texts) == [1, 1]).await;
        laptop.until("knowledge.article", json!({ "id": article }), shows_image).await;
    }
}

#[tokio::test]
async fn a_file_whose_author_has_signed_out_is_put_down_and_its_work_comes_from_the_author() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    town.cut();
    veikko.call("visits.log", json!({ "line": "samm lk204 dokumenttikamera on pimeä opettaja 15 ok" })).await;
    veikko.call("sync.export_bundle", json!({})).await;
    town.mend();
    veikko.settled().await;
    veikko.call("session.sign_out", json!({})).await;

    aino.call("sync.import_bundle", json!({})).await;
    aino.notification("Palvelin ei ottanut tuomaasi tiedostoa", "Tekijän kirjautuminen on päättynyt.").await;
    assert_eq!(aino.call("sync.import_bundle", json!({})).await["known"], false);
}

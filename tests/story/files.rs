//! A file that an article hands on, from one laptop to another.

use crate::laptop::Laptop;
use crate::municipality::Municipality;
use lahituki_tests::until;
use serde_json::json;
use std::fs;

const FORM: &[u8] = b"%PDF-1.7 lomake";
const FORM_IN_BASE64: &str = "JVBERi0xLjcgbG9tYWtl";

#[tokio::test]
async fn a_form_in_an_article_is_saved_on_another_laptop_as_it_was() {
    let town = Municipality::open().await;
    let aino = Laptop::enrol(&town, "aino").await;
    let veikko = Laptop::enrol(&town, "veikko").await;
    let attached = veikko.call("knowledge.attach", json!({ "name": "lomake.pdf", "data": FORM_IN_BASE64 })).await;
    let body = format!("Täytä {} ja vie se rehtorille.", attached["markdown"].as_str().unwrap_or_default());
    let article = json!({ "title": "Käyttölupa", "body": body, "state": "note" });
    let article = veikko.call("knowledge.write", article).await;

    let id = article.get("id").unwrap_or(&article);
    let button = format!("data-file=\"{}\"", attached["hash"].as_str().unwrap_or_default());
    let shows = |rows: &serde_json::Value| rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["id"] == *id));
    aino.until("knowledge.articles", json!({}), shows).await;
    let view = aino.call("knowledge.article", json!({ "id": id })).await;
    assert!(view["html"].as_str().is_some_and(|html| html.contains(&button)), "{view}");
    // The record comes first and the bytes follow.
    let saved = until("the bytes", async || {
        Ok(aino.attempt("knowledge.save_attachment", json!({ "hash": attached["hash"] })).await)
    });
    assert_eq!(saved.await.unwrap_or_else(|error| panic!("{error:#}")), "lomake.pdf");
    assert_eq!(fs::read(town.stick().join("lomake.pdf")).expect("it was saved"), FORM);
}

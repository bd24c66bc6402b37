//! The knowledge base of one municipality, taken to another.

use crate::PIXEL;
use crate::laptop::Laptop;
use crate::municipality::Municipality;
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, grant, person};
use lahituki_tests::until;
use serde_json::{Map, Value, json};
use std::fs;

/// What of an article is the same wherever it is. The images are in the HTML as their bytes.
const SAME: [&str; 11] =
    ["title", "short", "body", "html", "language", "matter", "critical", "keywords", "state", "links", "edited_at"];

fn someone(ids: &mut CountedIds, name: &str, role: Role) -> Person {
    Person { roles: vec![grant(role, &[])], ..person(ids, name) }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

/// Returns all articles that somebody sees in every language, by their ids, each with the authors and texts of its versions.
async fn articles(laptop: &Laptop) -> Map<String, Value> {
    let rows = laptop.call("knowledge.articles", json!({ "limit": 500 })).await;
    let mut found = Map::new();
    for row in rows.as_array().expect("articles are a list") {
        let view = laptop.call("knowledge.article", json!({ "id": row["id"] })).await;
        for language in view["languages"].as_array().expect("languages are a list") {
            let view = laptop.call("knowledge.article", json!({ "id": language["id"] })).await;
            let same = SAME.map(|name| (name.to_owned(), view[name].clone()));
            let mut article: Map<String, Value> = same.into_iter().collect();
            article.insert("versions".to_owned(), versions(laptop, &language["id"]).await);
            found.insert(text(&language["id"]).to_owned(), article.into());
        }
    }
    found
}

/// Returns articles as they were elsewhere: one without a history there got its first version here.
async fn articles_as_in(laptop: &Laptop, elsewhere: &Map<String, Value>) -> Map<String, Value> {
    let mut found = articles(laptop).await;
    for (id, article) in &mut found {
        if elsewhere.get(id).is_some_and(|other| other["versions"] == json!([])) {
            article["versions"] = json!([]);
        }
    }
    found
}

async fn versions(laptop: &Laptop, article: &Value) -> Value {
    let rows = laptop.call("knowledge.versions", json!({ "id": article })).await;
    let mut versions = Vec::new();
    for row in rows.as_array().expect("versions are a list") {
        let version = laptop.call("knowledge.version", json!({ "id": row["id"] })).await;
        versions.push(json!([row["id"], row["at"], row["by_name"], version["title"], version["body"]]));
    }
    versions.into()
}

/// Veikko writes an article with an image and a form, and one that links to it; Aino publishes the first with more words.
async fn write(aino: &Laptop, veikko: &Laptop) {
    let image = veikko.call("knowledge.attach", json!({ "name": "kaapeli.png", "data": PIXEL })).await;
    let form = veikko.call("knowledge.attach", json!({ "name": "lupa.pdf", "data": "JVBERi0xLjcgbG9tYWtl" })).await;
    let body = format!("Katso {} ja täytä {}.", text(&image["markdown"]), text(&form["markdown"]));
    let note = json!({ "title": "Kamera pimeänä", "body": body, "state": "note" });
    let first = veikko.call("knowledge.write", note).await["id"].clone();
    let link = format!("Ensin [kamera](article:{}).", text(&first));
    veikko.call("knowledge.write", json!({ "title": "Kuva katoaa", "body": link, "state": "note" })).await;
    veikko.settled().await;

    let has_image = |view: &Value| view["html"].as_str().is_some_and(|html| html.contains("data:image/png"));
    let is_there = |rows: &Value| rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["id"] == first));
    aino.until("knowledge.articles", json!({ "limit": 500 }), is_there).await;
    aino.until("knowledge.article", json!({ "id": first }), has_image).await;
    let more = json!({ "id": first, "body": format!("{body}\n\nKokeile toista johtoa."), "state": "published" });
    aino.call("knowledge.write", more).await;
    aino.settled().await;
}

#[tokio::test]
async fn a_knowledge_base_is_the_same_in_another_municipality_and_comes_only_once() {
    let ids = &mut CountedIds::of_source(7);
    let people = [someone(ids, "Kerttu", Role::Coordinator), someone(ids, "Otto", Role::Coordinator)];
    // It is made first: nobody takes in what was written later than now.
    let other = Municipality::with(&people).await;
    let town = Municipality::open().await;
    let (aino, veikko) = (Laptop::enrol(&town, "aino").await, Laptop::enrol(&town, "veikko").await);
    write(&aino, &veikko).await;
    let at_home = articles(&aino).await;
    let exported = aino.until("knowledge.export", json!({}), |exported| exported["missing"] == 0).await;
    let folder = town.stick().join(text(&exported["folder"]));
    fs::remove_dir(other.stick()).expect("nothing is on the stick");
    fs::rename(folder, other.stick()).expect("it is put on the stick");

    let (kerttu, otto) = (Laptop::enrol(&other, "kerttu").await, Laptop::enrol(&other, "otto").await);
    let preview = kerttu.call("knowledge.read_folder", json!({})).await;
    assert_eq!([&preview["passed_over"], &preview["dead_links"]], [&json!([]); 2]);
    let missing = preview["missing_spaces"].as_array().expect("spaces are a list").clone();
    let take =
        |preview: &Value, spaces: Value| json!({ "reading": preview["reading"], "space": null, "spaces": spaces });
    let open = kerttu.call("knowledge.import", take(&preview, json!([]))).await;
    let waits: u64 = missing.iter().filter_map(|space| space["articles"].as_u64()).sum();
    assert!(waits > 0, "the spaces of the one are not in the other");
    assert_eq!(open["articles"].as_u64(), exported["articles"].as_u64().map(|all| all - waits));
    let common = missing.iter().map(|space| json!({ "folder": space["folder"], "space": null })).collect();
    kerttu.call("knowledge.import", take(&preview, common)).await;
    assert_eq!(articles_as_in(&kerttu, &at_home).await, at_home);
    kerttu.settled().await;

    // Also for those to whom it comes from the server.
    let same = async || Ok((articles_as_in(&otto, &at_home).await == at_home).then_some(()));
    until("everything, also the images", same).await.unwrap_or_else(|error| panic!("{error:#}"));

    let preview = kerttu.call("knowledge.read_folder", json!({})).await;
    let again = kerttu.call("knowledge.import", take(&preview, json!([]))).await;
    assert_eq!((&again["articles"], &again["versions"]), (&json!(0), &json!(0)));
    assert_eq!(kerttu.call("sync.status", json!({})).await["waiting"], json!(0));
    assert_eq!(articles_as_in(&kerttu, &at_home).await, at_home);
}

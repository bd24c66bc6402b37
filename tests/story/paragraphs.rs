//! Two people who write in the same article without a network.

use crate::laptop::Laptop;
use crate::municipality::Municipality;
use lahituki_tests::until;
use serde_json::{Value, json};

const BEGUN: &str = "Katso ensin johdot.\n\nVaihda sitten kuvan lähde.\n\nSoita lopuksi Meitaan.";

/// Two laptops with the same article.
struct Two {
    town: Municipality,
    aino: Laptop,
    veikko: Laptop,
    article: Value,
}

impl Two {
    async fn begin() -> Self {
        let town = Municipality::open().await;
        let aino = Laptop::enrol(&town, "aino").await;
        let veikko = Laptop::enrol(&town, "veikko").await;
        let text = json!({ "title": "Kuva katoaa", "body": BEGUN, "state": "note" });
        let article = veikko.call("knowledge.write", text).await["id"].clone();
        let is_there = |rows: &Value| rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["id"] == article));
        aino.until("knowledge.articles", json!({}), is_there).await;
        Self { town, aino, veikko, article }
    }

    /// Lets both change the text while there is no network, each putting other words for some of it.
    async fn write_apart(&self, of_aino: [&str; 2], of_veikko: [&str; 2]) {
        self.town.cut();
        for (laptop, [from, to]) in [(&self.aino, of_aino), (&self.veikko, of_veikko)] {
            let was = json!({ "title": "Kuva katoaa", "short": "", "body": BEGUN });
            let change = json!({ "id": self.article, "was": was, "body": BEGUN.replace(from, to) });
            laptop.call("knowledge.write", change).await;
        }
        self.town.mend();
    }

    fn arg(&self) -> Value {
        json!({ "id": self.article })
    }
}

fn says(view: &Value, words: &str) -> bool {
    view["body"].as_str().is_some_and(|body| body.contains(words))
}

/// Whether the history of the article has what somebody wrote, whole.
async fn keeps(laptop: &Laptop, article: &Value, author: &str, words: &str) -> bool {
    let rows = laptop.call("knowledge.versions", json!({ "id": article })).await;
    for row in rows.as_array().into_iter().flatten() {
        if row["by_name"].as_str().is_some_and(|name| name.starts_with(author)) {
            let version = laptop.call("knowledge.version", json!({ "id": row["id"] })).await;
            if says(&version, words) {
                return true;
            }
        }
    }
    false
}

#[tokio::test]
async fn changes_of_different_paragraphs_are_both_in_the_text() {
    let two = Two::begin().await;
    two.write_apart(["Katso ensin johdot.", "Katso ensin HDMI-johto."], ["Soita lopuksi", "Soita vasta lopuksi"]).await;
    for laptop in [&two.aino, &two.veikko] {
        let has_both = |view: &Value| says(view, "HDMI-johto") && says(view, "vasta lopuksi");
        let view = laptop.until("knowledge.article", two.arg(), has_both).await;
        assert_eq!(view["conflict"], Value::Null);
    }
}

#[tokio::test]
async fn of_two_changes_of_one_sentence_both_are_kept_and_shown() {
    let two = Two::begin().await;
    let (from, mine, other) = ("Vaihda sitten kuvan lähde.", "Paina Source.", "Paina Windows ja P.");
    two.write_apart([from, mine], [from, other]).await;

    let mut conflicts = 0;
    for laptop in [&two.aino, &two.veikko] {
        for (author, words) in [("Aino", mine), ("Veikko", other)] {
            let kept = async || Ok(keeps(laptop, &two.article, author, words).await.then_some(()));
            until("what both wrote in the history", kept).await.unwrap_or_else(|error| panic!("{error:#}"));
        }
        laptop.settled().await;
        let view = laptop.call("knowledge.article", two.arg()).await;
        assert!(says(&view, mine) != says(&view, other), "one of both is the text: {view}");
        conflicts += u32::from(!view["conflict"].is_null());
    }
    assert_eq!(conflicts, 1, "whoever lost is told in the article, and nobody else");
}

//! Requests that no laptop of ours sends, each with the exact answer to it.

use super::*;
use lahituki_domain::Ids;
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::Unit;
use lahituki_domain::visits::Visit;
use lahituki_protocol::Coding;
use lahituki_protocol::messages::MAX_OPS;

const EPOCH: Uuid = Uuid::from_u128(0xE0);

/// Veikko works at one school; Aino's private draft and the other school's visit are not for his eyes.
struct Town {
    served: Served,
    token: String,
    school: Unit,
    article: Article,
    hidden: [(&'static str, Uuid); 2],
}

impl Town {
    async fn new() -> Self {
        let mut served = Served::new();
        let aino = testkit::person(&mut served.ids, "Aino");
        let [school, other] = ["Kesämäen koulu", "Muu koulu"].map(|name| testkit::unit(&mut served.ids, name));
        let article = testkit::article(&mut served.ids, served.veikko.id);
        let draft = testkit::article(&mut served.ids, aino.id);
        let visit = testkit::visit(aino.id, other.id);
        let here = Op { put: roles(&[testkit::grant(Role::Digari, &[school.id])]), ..creation(&served.veikko) };
        let here = Op { id: served.ids.fresh(), new: false, lane: Some(served.veikko.id.0), ..here };
        let records = [creation(&aino), creation(&school), creation(&other), here, creation(&article)];
        store(&served.shared, &records);
        store(&served.shared, &[creation(&draft), creation(&visit)]);
        let hidden = [("article", draft.id.0), ("visit", visit.id.0)];
        let token = served.enrol().await;
        Self { served, token, school, article, hidden }
    }

    /// Sends a question as Veikko.
    async fn ask(&self, question: Value) -> Answer {
        self.served.post_as(&self.token, "/v1/sync", &question).await
    }

    /// Sends changes as Veikko and returns what became of each.
    async fn push(&self, ops: &[Value]) -> Vec<Value> {
        let answer = self.ask(json!({ "v": 2, "epoch": EPOCH, "cursor": 1, "ops": ops })).await;
        assert_eq!(answer.status, StatusCode::OK);
        let answer = answer.json();
        let outcome = |result: &Value| match &result["outcome"]["why"] {
            Value::Null => result["outcome"]["is"].clone(),
            why => why.clone(),
        };
        answer["results"].as_array().map(|results| results.iter().map(outcome).collect()).unwrap_or_default()
    }

    /// Returns a change of a record that nobody's laptop has sent before.
    fn op(&mut self, kind: &str, row: Uuid, change: Value) -> Value {
        let mut op = json!({ "id": self.served.ids.fresh(), "row": row, "kind": kind, "base": 0, "at": NOW });
        op.as_object_mut().unwrap().extend(change.as_object().cloned().unwrap_or_default());
        op
    }

    /// Returns a change of Veikko's own article, which is in order.
    fn good(&mut self, title: &str) -> Value {
        let row = self.article.id.0;
        self.op("article", row, json!({ "put": { "title": title } }))
    }

    async fn title(&self) -> Value {
        let whole = self.ask(json!({ "v": 2, "cursor": 0 })).await.json();
        let rows = whole["rows"].as_array().cloned().unwrap_or_default();
        let own = rows.into_iter().find(|row| row["id"] == json!(self.article.id));
        own.map_or(Value::Null, |row| row["body"]["title"].clone())
    }
}

fn roles(roles: &[lahituki_domain::people::RoleGrant]) -> Option<lahituki_domain::Body> {
    json!({ "roles": roles }).as_object().cloned()
}

#[tokio::test]
async fn a_message_that_was_cut_off_anywhere_is_malformed() {
    let mut town = Town::new().await;
    let op = town.good("Leikattu");
    for coding in Coding::ALL {
        let whole = coding.encode(&json!({ "v": 2, "epoch": EPOCH, "cursor": 1, "ops": [op] })).unwrap();
        for length in 0..whole.len() {
            let request = Request::post("/v1/sync").header(header::AUTHORIZATION, format!("Bearer {}", town.token));
            let request = request.header(header::CONTENT_ENCODING, coding.name());
            let answer = town.served.send(request.body(whole[..length].to_vec().into()).unwrap()).await;
            assert_eq!(answer.problem(), (StatusCode::BAD_REQUEST, "malformed".to_owned()), "{length} bytes");
        }
    }
    assert_eq!(town.title().await, json!(town.article.title));
}

#[tokio::test]
async fn what_has_the_wrong_shape_is_malformed() {
    let mut town = Town::new().await;
    let good = town.good("?");
    let with = |field: &str, value: Value| {
        let mut op = good.clone();
        op[field] = value;
        json!({ "v": 2, "cursor": 0, "ops": [op] })
    };
    let deep = (0..120).fold(Value::Null, |inner, _| json!([inner]));
    let questions = [
        json!([]),
        json!({ "v": null, "cursor": 0 }),
        json!({ "v": -1, "cursor": 0 }),
        json!({ "v": 2, "cursor": -1 }),
        json!({ "v": 2, "cursor": 1e30 }),
        json!({ "v": 2, "cursor": 0, "epoch": "yesterday" }),
        json!({ "v": 2, "cursor": 0, "repair": "org" }),
        with("id", json!("one")),
        with("base", json!(-1)),
        with("at", json!("noon")),
        with("put", deep),
        with("kind", Value::Null),
    ];
    for question in questions {
        let answer = town.ask(question.clone()).await;
        assert_eq!(answer.problem(), (StatusCode::BAD_REQUEST, "malformed".to_owned()), "{question}");
    }
}

#[tokio::test]
async fn more_ops_than_a_laptop_sends_are_too_large_and_none_is_done() {
    let mut town = Town::new().await;
    let op = town.good("Liikaa");
    let answer = town.ask(json!({ "v": 2, "cursor": 0, "ops": vec![op; MAX_OPS + 1] })).await;
    assert_eq!(answer.problem(), (StatusCode::PAYLOAD_TOO_LARGE, "too_large".to_owned()));
    assert_eq!(town.title().await, json!(town.article.title));
}

#[tokio::test]
async fn a_request_that_comes_again_is_answered_alike_and_done_once() {
    let mut town = Town::new().await;
    let ops = [town.good("Kerran"), town.good("Toisen kerran")];
    let question = json!({ "v": 2, "epoch": EPOCH, "cursor": 1, "ops": ops });
    let first = town.ask(question.clone()).await.json();
    let again = town.ask(question).await.json();
    assert_eq!(first, again);
    let twice = town.good("Kahdesti");
    assert_eq!(town.push(&[twice.clone(), twice]).await, ["ok", "ok"]);
}

#[tokio::test]
async fn a_hidden_record_is_answered_like_one_that_is_not_there() {
    let mut town = Town::new().await;
    let changes = [
        json!({ "put": { "title": "?" } }),
        json!({ "put": { "note": "?" }, "base": 9 }),
        json!({ "put": {} }),
        json!({ "put": { "state": "published" }, "at": NOW.0 - 30 * 86_400_000 }),
        json!({ "del": true }),
        json!({ "del": true, "base": 4_000 }),
        json!({ "put": { "title": "?" }, "del": true }),
    ];
    for (kind, hidden) in town.hidden {
        for change in &changes {
            let not_there = town.served.ids.fresh();
            let ops = [town.op(kind, hidden, change.clone()), town.op(kind, not_there, change.clone())];
            let outcomes = town.push(&ops).await;
            assert_eq!(outcomes[0], outcomes[1], "{kind} {change}");
        }
        let other_kind = town.op("slot", hidden, json!({ "put": { "note": "?" } }));
        let not_there = town.op("slot", Uuid::from_u128(404), json!({ "put": { "note": "?" } }));
        let outcomes = town.push(&[other_kind, not_there]).await;
        assert_eq!(outcomes[0], outcomes[1], "{kind} as a slot");
    }
}

#[tokio::test]
async fn no_question_brings_a_hidden_record_to_light() {
    let town = Town::new().await;
    let audiences = ["desk:planning", "unit:*", "", "org,user:*"].map(str::to_owned).into_iter();
    let audiences: Vec<String> = audiences.chain(town.hidden.map(|(_, id)| format!("user:{id}"))).collect();
    for question in [
        json!({ "v": 1, "cursor": 0 }),
        json!({ "v": 2, "cursor": 0, "check": true, "repair": audiences }),
        json!({ "v": 2, "epoch": EPOCH, "cursor": 2, "check": true, "repair": audiences }),
    ] {
        let answer = town.ask(question.clone()).await;
        let text = String::from_utf8(answer.bytes).unwrap();
        for (kind, id) in town.hidden {
            assert!(!text.contains(&id.to_string()), "{kind} in the answer to {question}");
        }
    }
}

#[tokio::test]
async fn a_bad_op_never_holds_up_another_record() {
    let mut town = Town::new().await;
    let school = town.school.id.0;
    let fresh = town.served.ids.fresh();
    let visit = Visit { note: "?".to_owned(), ..testkit::visit(town.served.veikko.id, town.school.id) };
    let mut ops = vec![
        town.op("hologram", fresh, json!({ "put": {} })),
        town.op("unit", school, json!({ "put": { "name": "Oma koulu" } })),
        town.op("article", Uuid::from_u128(404), json!({ "put": { "title": "?" } })),
        town.op("article", fresh, json!({ "new": true, "put": { "title": 7 } })),
        town.op("visit", fresh, json!({ "new": true, "put": visit.to_body() })),
        town.op("article", town.article.id.0, json!({ "put": { "body": "x".repeat(2 * 1024 * 1024) } })),
        town.op("article", Uuid::from_u128(405), json!({ "del": true })),
        town.op("article", Uuid::from_u128(406), json!({ "put": { "title": "?" }, "at": i64::MIN })),
    ];
    ops.push(town.good("Perillä"));
    let expected =
        ["unknown_kind", "no_right", "defer", "invalid", "invalid", "invalid", "gone", "stale", "ok"].map(Value::from);
    assert_eq!(town.push(&ops).await, expected);
    assert_eq!(town.title().await, "Perillä");
}

#[tokio::test]
async fn numbers_and_times_from_nowhere_do_no_harm() {
    let mut town = Town::new().await;
    let row = town.article.id.0;
    let put = |at: Value, base: Value, title: &str| json!({ "put": { "title": title }, "at": at, "base": base });
    let ops = [
        town.op("article", row, put(json!(i64::MAX), json!(u64::MAX), "Tulevaisuudesta")),
        town.op("article", row, put(json!(NOW), json!(i64::MAX), "Huomisesta")),
        town.op("article", row, put(json!(0), json!(0), "Vuodelta 1970")),
    ];
    assert_eq!(town.push(&ops[..1]).await, ["ok"]);
    assert_eq!(town.push(&ops[2..]).await, ["stale"]);
    let answer = town.ask(json!({ "v": 2, "epoch": EPOCH, "cursor": u64::MAX, "wait_ms": u32::MAX })).await.json();
    assert_eq!(answer["full"], true);
    assert_eq!(town.push(&ops[1..2]).await, ["ok"]);
}

#[tokio::test]
async fn what_a_newer_laptop_says_is_kept_and_read_over() {
    let mut town = Town::new().await;
    let row = town.article.id.0;
    let mut op = town.op("article", row, json!({ "put": { "title": "Uusi", "mood": { "colour": "sininen" } } }));
    op["urgency"] = json!("high");
    let question = json!({ "v": 99, "epoch": EPOCH, "cursor": 1, "ops": [op], "weather": "sleet" });
    let answer = town.ask(question).await.json();
    let own = answer["rows"].as_array().unwrap().iter().find(|found| found["id"] == json!(row)).unwrap();
    assert_eq!((&own["body"]["title"], &own["body"]["mood"]["colour"]), (&json!("Uusi"), &json!("sininen")));
}

#[tokio::test]
async fn only_a_cursor_with_its_proof_shows_that_the_server_was_restored() {
    let (mut before, after) = (Town::new().await, Town::new().await);
    let op = before.good("Ennen palautusta");
    before.push(&[op]).await;
    let last = before.ask(json!({ "v": 2, "epoch": EPOCH, "cursor": 1 })).await.json();
    let question = |proof: Value| json!({ "v": 2, "epoch": EPOCH, "cursor": last["cursor"], "proof": proof });
    for forged in [Value::Null, json!(""), json!("0".repeat(32)), json!("x".repeat(100_000))] {
        let answer = after.ask(question(forged)).await;
        assert_eq!((answer.status, &answer.json()["full"]), (StatusCode::OK, &json!(true)));
    }
    let told = after.ask(question(last["proof"].clone())).await;
    assert_eq!(told.problem(), (StatusCode::CONFLICT, "new_lineage".to_owned()));
    let chain = told.json()["chain"].as_array().unwrap().len();
    assert_eq!(chain, 2);
}

#[tokio::test]
async fn a_page_token_is_good_only_as_it_was_given_and_for_whom() {
    let town = Town::new().await;
    let answer = |resume: &str| town.ask(json!({ "v": 2, "epoch": EPOCH, "cursor": 0, "resume": resume }));
    let place = format!("0.3.0..0.{}.org", Uuid::nil());
    for forged in ["", ".", "page 2", &format!("{}.{place}", "0".repeat(64)), &place, &"9".repeat(1_000_000)] {
        assert_eq!(answer(forged).await.problem(), (StatusCode::GONE, "restart".to_owned()), "{forged:.80}");
    }
}

//! Laptops of version 1 and the server of today read each other, and so do a laptop of today and a server of version 1.

use super::today::{id, response};
use super::{check, read, v1};
use lahituki_domain::Timestamp;
use lahituki_protocol::auth::SignedIn;
use lahituki_protocol::messages::{Gone, Rejection, Row};
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse, decode};
use serde_json::{Value, json};

const FIRST_REQUEST: &str = include_str!("../../fixtures/v1/first_request.json");
const REQUEST: &str = include_str!("../../fixtures/v1/request.json");
const RESPONSE: &str = include_str!("../../fixtures/v1/response.json");
const PROBLEM: &str = include_str!("../../fixtures/v1/problem.json");
const SIGNED_IN: &str = include_str!("../../fixtures/v1/signed_in.json");
const HEALTH: &str = include_str!("../../fixtures/v1/health.json");

#[test]
fn the_frozen_types_write_the_golden_messages_of_their_time() {
    check(&read::<v1::SyncRequest>(FIRST_REQUEST), FIRST_REQUEST);
    check(&read::<v1::SyncRequest>(REQUEST), REQUEST);
    check(&read::<v1::SyncResponse>(RESPONSE), RESPONSE);
    check(&read::<v1::Problem>(PROBLEM), PROBLEM);
    check(&read::<v1::SignedIn>(SIGNED_IN), SIGNED_IN);
    check(&read::<v1::Health>(HEALTH), HEALTH);
}

#[test]
fn an_old_request_means_today_what_it_meant() {
    assert_eq!(read::<SyncRequest>(FIRST_REQUEST), SyncRequest { v: 1, ..SyncRequest::default() });
    let title = json!({ "title": "Projektori ei näytä kuvaa" });
    let creation = Op {
        id: id(2),
        row: id(3),
        kind: "article".to_owned(),
        new: true,
        lane: Some(id(4)),
        at: Timestamp(1_795_305_600_000),
        put: title.as_object().cloned(),
        ..Op::default()
    };
    let deletion = Op {
        id: id(5),
        row: id(6),
        kind: "slot".to_owned(),
        base: 40,
        lane: Some(id(7)),
        at: Timestamp(1_795_305_600_001),
        del: true,
        ..Op::default()
    };
    let request = SyncRequest {
        v: 1,
        epoch: Some(id(1)),
        cursor: 41,
        resume: Some("token".to_owned()),
        ops: vec![creation, deletion],
        wait_ms: 25_000,
        ..SyncRequest::default()
    };
    assert_eq!(read::<SyncRequest>(REQUEST), request);
    assert_eq!(decode::<SyncRequest>(include_bytes!("../../fixtures/v1/request.json.zst")).unwrap(), request);
}

#[test]
fn an_old_laptop_reads_the_answer_of_today_without_what_it_does_not_know() {
    let mut known = serde_json::to_value(response()).unwrap();
    let fields = known.as_object_mut().unwrap();
    for unknown in ["chain", "erased", "sums", "seal_key", "proof"] {
        assert!(fields.remove(unknown).is_some(), "{unknown}");
    }
    for answer in known["results"].as_array_mut().unwrap() {
        if ["erased", "stale"].map(Value::from).contains(&answer["outcome"]["why"]) {
            answer["outcome"]["why"] = json!("other");
        }
    }
    let read: v1::SyncResponse = serde_json::from_value(json!(response())).unwrap();
    assert_eq!(json!(read), known);
}

#[test]
fn a_laptop_of_today_reads_the_answers_of_an_old_server() {
    let aud = |name: &str| lahituki_domain::Audience::from(name.to_owned());
    let answer = |n, outcome, seq, millis| OpAnswer { id: id(n), outcome, seq, stamp: Timestamp(millis) };
    let title = json!({ "title": "Projektori ei näytä kuvaa" });
    let body = title.as_object().cloned().unwrap();
    let expected = SyncResponse {
        epoch: id(1),
        now: Timestamp(1_795_305_600_002),
        results: vec![
            answer(2, Outcome::Ok, 42, 1_795_305_600_000),
            answer(5, Outcome::Lost(vec!["start".to_owned()]), 43, 1_795_305_600_001),
            answer(8, Outcome::Rejected(Rejection::NoRight), 0, 1_795_305_600_001),
        ],
        full: true,
        reset: vec![aud(&format!("unit:{}", id(9)))],
        drop: vec![aud("desk:planning")],
        rows: vec![Row { kind: "article".to_owned(), id: id(3), aud: aud("org"), rev: 42, body }],
        gone: vec![Gone { aud: aud("desk:planning"), id: id(6), seq: 43 }],
        cursor: 43,
        resume: Some("token".to_owned()),
        ..SyncResponse::default()
    };
    assert_eq!(read::<SyncResponse>(RESPONSE), expected);
    assert_eq!(read::<SignedIn>(SIGNED_IN).now, Timestamp::default());
}

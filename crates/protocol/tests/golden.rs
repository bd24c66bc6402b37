//! The messages of version 1 keep their bytes: a laptop of any age and the server must read each other.

use lahituki_protocol::messages::Problem;
use lahituki_protocol::{SyncRequest, SyncResponse};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn check<T: Serialize + DeserializeOwned>(golden: &str) {
    let message: T = serde_json::from_str(golden).expect("the golden message is read");
    let written = serde_json::to_string_pretty(&message).expect("the message is written");
    assert_eq!(written, golden.trim_end());
}

#[test]
fn a_request_keeps_its_shape() {
    check::<SyncRequest>(include_str!("../fixtures/v1/request.json"));
}

#[test]
fn a_first_request_keeps_its_shape() {
    check::<SyncRequest>(include_str!("../fixtures/v1/first_request.json"));
}

#[test]
fn an_answer_keeps_its_shape() {
    check::<SyncResponse>(include_str!("../fixtures/v1/response.json"));
}

#[test]
fn a_problem_keeps_its_shape() {
    check::<Problem>(include_str!("../fixtures/v1/problem.json"));
}

#[test]
fn a_reason_from_a_newer_server_is_read_as_other() {
    let answer = r#"{"id":"00000000-0000-0000-0000-000000000001","outcome":{"is":"rejected","why":"moon_phase"},"seq":0,"stamp":0}"#;
    let answer: lahituki_protocol::OpAnswer = serde_json::from_str(answer).expect("the answer is read");
    assert_eq!(answer.outcome, lahituki_protocol::Outcome::Rejected(lahituki_protocol::messages::Rejection::Other));
}

//! Every message of today with all that it can hold. The messages are written out without `..`, so that a new field has to
//! be pinned before anything compiles.

use super::{check, read};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Timestamp};
use lahituki_protocol::auth::{Enrol, SignIn, SignedIn};
use lahituki_protocol::messages::{Erased, Gone, Health, Lineage, NewLineage, Problem, Rejection, Row};
use lahituki_protocol::sum::{AudienceSum, fingerprint};
use lahituki_protocol::version::{OLDEST_SUPPORTED, PROTOCOL_VERSION};
use lahituki_protocol::{Coding, Op, OpAnswer, Outcome, SyncRequest, SyncResponse, decode, encode};
use serde_json::json;
use uuid::Uuid;

const NOW: Timestamp = Timestamp(1_795_341_600_000);

/// The ids of the golden files.
pub(super) fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x0193_a000_0000_7000_8000_0000_0000_0000 + n)
}

fn body(fields: serde_json::Value) -> Body {
    fields.as_object().cloned().unwrap_or_default()
}

fn creation() -> Op {
    let put = Some(body(json!({ "title": "Projektori ei näytä kuvaa", "body": "Tarkista kaapeli." })));
    Op {
        id: id(2),
        row: id(3),
        kind: "article".to_owned(),
        new: true,
        base: 0,
        lane: None,
        at: NOW,
        put,
        was: Body::new(),
        del: false,
    }
}

fn change() -> Op {
    let put = Some(body(json!({ "body": "Tarkista kaapeli.\nKäynnistä uudelleen.", "review_by": null })));
    Op {
        id: id(4),
        row: id(3),
        kind: "article".to_owned(),
        new: false,
        base: 40,
        lane: Some(id(2)),
        at: NOW.plus_millis(1),
        put,
        was: body(json!({ "body": "Tarkista kaapeli." })),
        del: false,
    }
}

fn deletion() -> Op {
    Op {
        id: id(5),
        row: id(6),
        kind: "slot".to_owned(),
        new: false,
        base: 41,
        lane: None,
        at: NOW.plus_millis(2),
        put: None,
        was: Body::new(),
        del: true,
    }
}

/// A request that holds everything a request can hold.
pub(super) fn request() -> SyncRequest {
    SyncRequest {
        v: 2,
        epoch: Some(id(1)),
        cursor: 41,
        proof: Some("proof".to_owned()),
        laptop: Some(id(10)),
        resume: Some("token".to_owned()),
        ops: vec![creation(), change(), deletion()],
        wait_ms: 25_000,
        check: true,
        repair: vec![Audience::user(PersonId(id(7)))],
    }
}

fn answers() -> Vec<OpAnswer> {
    let rejections = [
        Rejection::NoRight,
        Rejection::Invalid,
        Rejection::NotAStep,
        Rejection::Gone,
        Rejection::UnknownKind,
        Rejection::Erased,
        Rejection::Stale,
    ];
    let refused = rejections.map(|why| (Outcome::Rejected(why), 0));
    let done = [
        (Outcome::Ok, 42),
        (Outcome::Lost(vec!["title".to_owned(), "body".to_owned()]), 43),
        (Outcome::Kept, 0),
        (Outcome::Defer, 0),
    ];
    let outcomes = done.into_iter().chain(refused);
    (2..).zip(outcomes).map(|(n, (outcome, seq))| OpAnswer { id: id(n), outcome, seq, stamp: NOW }).collect()
}

fn chain() -> Vec<Lineage> {
    vec![Lineage { epoch: id(20), head: 0 }, Lineage { epoch: id(1), head: 30 }]
}

/// An answer that holds everything an answer can hold.
pub(super) fn response() -> SyncResponse {
    let aud = Audience::org();
    let row = Row {
        kind: "article".to_owned(),
        id: id(3),
        aud: aud.clone(),
        rev: 42,
        body: creation().put.unwrap_or_default(),
    };
    SyncResponse {
        epoch: id(1),
        chain: chain(),
        now: NOW,
        results: answers(),
        full: true,
        reset: vec![Audience::user(PersonId(id(7)))],
        drop: vec![Audience::planning()],
        rows: vec![row],
        gone: vec![Gone { aud: Audience::planning(), id: id(6), seq: 43 }],
        erased: vec![Erased { id: id(8), seq: 44 }],
        sums: Some(vec![AudienceSum { aud, n: 1, sum: fingerprint(id(3), 42) }]),
        seal_key: Some("key".to_owned()),
        cursor: 44,
        proof: Some("proof".to_owned()),
        resume: Some("token".to_owned()),
    }
}

#[test]
fn a_request_keeps_its_shape() {
    let first = SyncRequest { v: 2, laptop: Some(id(10)), check: true, ..SyncRequest::default() };
    check(&first, include_str!("../../fixtures/v2/first_request.json"));
    check(&request(), include_str!("../../fixtures/v2/request.json"));
}

#[test]
fn an_answer_keeps_its_shape() {
    let nothing_new: SyncResponse = SyncResponse { epoch: id(1), now: NOW, cursor: 41, ..SyncResponse::default() };
    check(&nothing_new, include_str!("../../fixtures/v2/quiet_response.json"));
    check(&response(), include_str!("../../fixtures/v2/response.json"));
}

#[test]
fn a_new_lineage_keeps_its_shape() {
    let (code, message) = ("new_lineage".to_owned(), "the data is of another lineage".to_owned());
    let told = NewLineage { code, message, epoch: id(1), chain: chain(), now: NOW };
    check(&told, include_str!("../../fixtures/v2/new_lineage.json"));
}

#[test]
fn a_problem_and_a_sign_of_life_keep_their_shapes() {
    let (code, message) = ("too_large".to_owned(), "the message is too large".to_owned());
    check(&Problem { code, message }, include_str!("../../fixtures/v2/problem.json"));
    let (service, name) = ("lahituki".to_owned(), "Lappeenranta".to_owned());
    check(&Health { service, protocol: 2, name }, include_str!("../../fixtures/v2/health.json"));
}

#[test]
fn signing_in_keeps_its_shape() {
    let (name, password) = ("veikko".to_owned(), "kuusi pientä pilveä".to_owned());
    let enrol = Enrol { name: name.clone(), code: "ABCD-EFGH-JKLM".to_owned(), password: password.clone() };
    let sign_in = SignIn { name, password };
    let signed_in = SignedIn { person: PersonId(id(7)), token: "token".to_owned(), now: NOW };
    // They hold secrets, so they cannot be shown and are compared as what they are written as.
    let written = |message: serde_json::Value, golden: &str| assert_eq!(message, read::<serde_json::Value>(golden));
    written(json!(enrol), include_str!("../../fixtures/v2/enrol.json"));
    written(json!(sign_in), include_str!("../../fixtures/v2/sign_in.json"));
    written(json!(signed_in), include_str!("../../fixtures/v2/signed_in.json"));
    assert!(read::<Enrol>(include_str!("../../fixtures/v2/enrol.json")) == enrol);
    assert!(read::<SignIn>(include_str!("../../fixtures/v2/sign_in.json")) == sign_in);
    assert!(read::<SignedIn>(include_str!("../../fixtures/v2/signed_in.json")) == signed_in);
}

#[test]
fn what_a_newer_server_adds_is_read_over() {
    let reason = r#"{"id":"00000000-0000-0000-0000-000000000001","outcome":{"is":"rejected","why":"moon_phase"},"seq":0,"stamp":0}"#;
    assert_eq!(read::<OpAnswer>(reason).outcome, Outcome::Rejected(Rejection::Other));
    let mut field = serde_json::to_value(response()).unwrap();
    field["weather"] = json!("sleet");
    assert_eq!(serde_json::from_value::<SyncResponse>(field).unwrap(), response());
}

#[test]
fn compressed_bytes_of_today_are_read_for_ever() {
    let compressed = include_bytes!("../../fixtures/v2/request.json.zst");
    assert_eq!(decode::<SyncRequest>(compressed).unwrap(), request());
    assert_eq!(decode::<SyncRequest>(&encode(&request()).unwrap()).unwrap(), request());
    let with_dictionary = include_bytes!("../../fixtures/v2/request.json.lahituki-1");
    assert_eq!(Coding::Dictionary1.decode::<SyncRequest>(with_dictionary).unwrap(), request());
}

#[test]
fn the_golden_files_are_those_of_the_present_version() {
    assert_eq!((OLDEST_SUPPORTED, PROTOCOL_VERSION), (1, 2));
}

//! `POST /v1/sync` as bytes.

use super::*;
use crate::api::ApiError;
use crate::storage::StorageError;
use axum::http::request::Builder;
use axum::response::IntoResponse;
use lahituki_protocol::messages::MAX_BODY_BYTES;
use lahituki_protocol::{Coding, SyncRequest, SyncResponse, decode, encode};
use std::time::Duration;
use tokio::time::Instant;

fn request(token: &str) -> Builder {
    Request::post("/v1/sync").header(header::AUTHORIZATION, format!("Bearer {token}"))
}

#[tokio::test]
async fn a_compressed_question_gets_a_compressed_answer() {
    let served = Served::new();
    let token = served.enrol().await;
    let question = SyncRequest { v: 1, ..SyncRequest::default() };
    let body = encode(&question).unwrap();
    let answer =
        served.send(request(&token).header(header::CONTENT_TYPE, "application/zstd").body(body.into()).unwrap()).await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/zstd");
    let answer: SyncResponse = decode(&answer.bytes).unwrap();
    assert!(answer.full && answer.rows.iter().any(|row| row.id == served.veikko.id.0));
}

#[tokio::test]
async fn an_answer_has_the_dictionary_when_the_question_has_it_or_says_that_it_may() {
    let served = Served::new();
    let token = served.enrol().await;
    let question = SyncRequest { v: 2, ..SyncRequest::default() };
    let name = Coding::Dictionary1.name();
    let plain = serde_json::to_vec(&question).unwrap();
    for (headers, body) in [
        (vec![(header::CONTENT_ENCODING, name)], Coding::Dictionary1.encode(&question).unwrap()),
        (vec![(header::ACCEPT_ENCODING, name)], encode(&question).unwrap()),
        (vec![(header::ACCEPT_ENCODING, "gzip, Lahituki-1"), (header::CONTENT_TYPE, "application/json")], plain),
    ] {
        let asked = headers.iter().fold(request(&token), |request, (header, value)| request.header(header, *value));
        let answer = served.send(asked.body(body.into()).unwrap()).await;
        assert_eq!(
            (&answer.headers[header::CONTENT_ENCODING], answer.status),
            (&name.parse().unwrap(), StatusCode::OK)
        );
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/json");
        assert!(Coding::Dictionary1.decode::<SyncResponse>(&answer.bytes).unwrap().full, "{headers:?}");
    }
}

#[tokio::test]
async fn a_coding_of_the_future_gets_415_with_those_of_today() {
    let served = Served::new();
    let token = served.enrol().await;
    for name in ["lahituki-2", "gzip", "lahituki-1, zstd", ""] {
        let answer = served.send(request(&token).header(header::CONTENT_ENCODING, name).body("".into()).unwrap()).await;
        assert_eq!(answer.problem(), (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unknown_coding".to_owned()), "{name}");
        assert_eq!(answer.headers[header::ACCEPT_ENCODING], "lahituki-1, zstd");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_gets_413_packed_or_not() {
    let served = Served::new();
    let token = served.enrol().await;
    let large = vec![b' '; MAX_BODY_BYTES + 1];
    let bomb = zstd::encode_all(large.as_slice(), 3).unwrap();
    assert!(bomb.len() < 10_000);
    for body in [large, bomb] {
        for coding in Coding::ALL {
            let asked = request(&token).header(header::CONTENT_ENCODING, coding.name());
            let answer = served.send(asked.body(body.clone().into()).unwrap()).await;
            assert_eq!(answer.problem(), (StatusCode::PAYLOAD_TOO_LARGE, "too_large".to_owned()));
        }
    }
}

#[tokio::test]
async fn a_body_that_is_no_message_gets_400() {
    let served = Served::new();
    let token = served.enrol().await;
    for body in ["", "<html>", "{\"v\":1"] {
        for asked in [request(&token), request(&token).header(header::CONTENT_ENCODING, "lahituki-1")] {
            let answer = served.send(asked.body(body.into()).unwrap()).await;
            assert_eq!(answer.problem(), (StatusCode::BAD_REQUEST, "malformed".to_owned()), "{body}");
        }
    }
}

#[tokio::test]
async fn an_old_program_and_a_made_up_page_are_told_what_to_do() {
    let served = Served::new();
    let token = served.enrol().await;
    for question in [json!({ "v": 0, "cursor": 0 }), json!({ "v": 0, "since": "noon", "ops": 7 }), json!({})] {
        let old = served.post_as(&token, "/v1/sync", &question).await;
        assert_eq!(old.problem(), (StatusCode::UPGRADE_REQUIRED, "too_old".to_owned()), "{question}");
    }
    let epoch = Uuid::from_u128(0xE0);
    let made_up = json!({ "v": 1, "epoch": epoch, "cursor": 0, "resume": "page 2" });
    let answer = served.post_as(&token, "/v1/sync", &made_up).await;
    assert_eq!(answer.problem(), (StatusCode::GONE, "restart".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn a_waiting_laptop_is_answered_at_the_change_and_otherwise_when_its_time_is_up() {
    let mut served = Served::new();
    let token = served.enrol().await;
    let first = served.post_as(&token, "/v1/sync", &json!({ "v": 1, "cursor": 0 })).await.json();
    let waiting = json!({ "v": 1, "epoch": first["epoch"], "cursor": first["cursor"], "wait_ms": 20_000 });

    let idle = served.post_as(&token, "/v1/sync", &waiting).await.json();
    assert_eq!((idle.get("rows"), &idle["cursor"]), (None, &first["cursor"]));

    let unit = testkit::unit(&mut served.ids, "Uusi koulu");
    let op = creation(&unit);
    let started = Instant::now();
    let asked = served.post_as(&token, "/v1/sync", &waiting);
    // The clock of the runtime jumps on only when everyone waits.
    let changed = async {
        tokio::time::sleep(Duration::from_secs(7)).await;
        store(&served.shared, &[op]);
    };
    let (woken, ()) = tokio::join!(asked, changed);
    assert_eq!(woken.json()["rows"][0]["id"], unit.id.to_string());
    assert_eq!(started.elapsed().as_secs(), 7);
}

#[tokio::test]
async fn a_server_without_room_says_so() {
    let response = ApiError::from(StorageError::DiskFull("no room".into())).into_response();
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
    let told = Answer { status, headers, bytes }.problem();
    assert_eq!(told, (StatusCode::INSUFFICIENT_STORAGE, "disk_full".to_owned()));
}

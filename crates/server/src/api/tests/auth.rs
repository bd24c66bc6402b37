//! Signing in and out.

use super::*;
use crate::auth::session::UNUSED_FOR_MS;

fn sync_body() -> Value {
    json!({ "v": 1, "cursor": 0 })
}

#[tokio::test]
async fn a_request_without_a_good_token_gets_the_same_401_whatever_is_wrong() {
    let served = Served::new();
    let foreign = Served::new();
    let token = served.enrol().await;
    let foreign_token = foreign.enrol().await;
    let without = served.post("/v1/sync", &sync_body()).await;
    assert_eq!(without.problem(), (StatusCode::UNAUTHORIZED, "unauthorized".to_owned()));
    let request = Request::post("/v1/sync").header(header::CONTENT_TYPE, "application/json");
    let request = request.header(header::AUTHORIZATION, format!("bearer {token}"));
    assert_eq!(served.send(request.body(sync_body().to_string().into()).unwrap()).await.status, StatusCode::OK);
    for wrong in ["", "x", &token[1..], &foreign_token, &token.to_uppercase()] {
        let answer = served.post_as(wrong, "/v1/sync", &sync_body()).await;
        assert_eq!((answer.status, &answer.bytes), (without.status, &without.bytes), "{wrong}");
    }
    assert_eq!(served.post_as(&token, "/v1/sync", &sync_body()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_session_ends_by_signing_out_and_after_ninety_days_without_use() {
    let served = Served::new();
    let token = served.enrol().await;
    let works = async |token: &str| served.post_as(token, "/v1/sync", &sync_body()).await.status == StatusCode::OK;
    served.clock.advance(UNUSED_FOR_MS - 1);
    assert!(works(&token).await);
    served.clock.advance(UNUSED_FOR_MS - 1);
    assert!(works(&token).await, "its use was remembered");
    served.clock.advance(UNUSED_FOR_MS);
    assert!(!works(&token).await);

    let token = served.enrol().await;
    assert_eq!(served.post_as(&token, "/v1/auth/sign-out", &json!({})).await.status, StatusCode::NO_CONTENT);
    assert!(!works(&token).await);
}

#[tokio::test]
async fn a_person_whose_account_has_run_out_is_signed_out() {
    let served = Served::new();
    let token = served.enrol().await;

    let put = json!({ "valid_until": "2026-11-21" }).as_object().cloned();
    store(&served.shared, &[Op { id: Uuid::from_u128(404), new: false, base: 1, put, ..creation(&served.veikko) }]);
    assert_eq!(served.post_as(&token, "/v1/sync", &sync_body()).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_invitation_is_good_once_and_only_for_its_name() {
    let mut served = Served::new();
    let other = testkit::digari(&mut served.ids, "Sanni");
    store(&served.shared, &[creation(&other)]);
    served.account("sanni", other.id);
    let code = served.invite("veikko");
    let enrol = async |name: &str| {
        let wish = json!({ "name": name, "code": code, "password": PASSWORD });
        served.post("/v1/auth/enrol", &wish).await.status
    };
    assert_eq!(enrol("sanni").await, StatusCode::UNAUTHORIZED);
    assert_eq!(enrol("nobody").await, StatusCode::UNAUTHORIZED);
    assert_eq!(enrol("veikko").await, StatusCode::OK);
    assert_eq!(enrol("veikko").await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_short_password_is_refused_and_the_invitation_stays() {
    let served = Served::new();
    let code = served.invite("veikko");
    let short = json!({ "name": "veikko", "code": code, "password": "lyhyt" });
    let answer = served.post("/v1/auth/enrol", &short).await;
    assert_eq!(answer.problem(), (StatusCode::UNPROCESSABLE_ENTITY, "weak_password".to_owned()));
    let long = json!({ "name": "veikko", "code": code, "password": PASSWORD });
    assert_eq!(served.post("/v1/auth/enrol", &long).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_look_alike() {
    let served = Served::new();
    served.enrol().await;
    let sign_in = async |name: &str, password: &str| {
        let answer = served.post("/v1/auth/sign-in", &json!({ "name": name, "password": password })).await;
        (answer.status, answer.bytes)
    };
    let wrong = sign_in("veikko", "kolme hauskaa kissaa").await;
    assert_eq!(wrong.0, StatusCode::UNAUTHORIZED);
    assert_eq!(sign_in("nobody", PASSWORD).await, wrong);
    assert_eq!(sign_in(" VEIKKO ", PASSWORD).await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_new_invitation_ends_the_sessions_that_were_there() {
    let served = Served::new();
    let stolen = served.enrol().await;
    served.enrol().await;
    assert_eq!(served.post_as(&stolen, "/v1/sync", &sync_body()).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn guessing_is_answered_with_429_and_a_time_to_wait() {
    let served = Served::new();
    let guess = json!({ "name": "veikko", "code": "AAAA-AAAA-AAAA", "password": PASSWORD });
    let mut answer = served.post("/v1/auth/enrol", &guess).await;
    while answer.status == StatusCode::UNAUTHORIZED {
        answer = served.post("/v1/auth/enrol", &guess).await;
    }
    assert_eq!(answer.problem(), (StatusCode::TOO_MANY_REQUESTS, "too_many_attempts".to_owned()));
    assert_eq!(answer.headers[header::RETRY_AFTER], "901");
}

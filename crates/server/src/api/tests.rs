//! The edge, by whole requests.

mod auth;
mod blob;
mod bundle;
mod calendar;
mod hostile;
mod network;
mod restore;
mod sync;

use super::{Shared, router};
use crate::auth::invitation;
use crate::clock::Clock;
use crate::engine::push::push;
use crate::objects::Objects;
use crate::storage::sqlite::{Birth, Sqlite};
use crate::storage::{Account, Purpose, Storage};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::{Entity, Timestamp};
use lahituki_protocol::Op;
use lahituki_protocol::auth::SignedIn;
use lahituki_protocol::messages::Problem;
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_testkit::{self as testkit, CountedIds, FixedClock, NOW};
use object_store::memory::InMemory;
use serde_json::{Value, json};
use std::sync::Arc;
use tower::ServiceExt;
use uuid::Uuid;

/// How many bytes of attachments the server takes.
const QUOTA_BYTES: u64 = 11 * 1024 * 1024;
const PASSWORD: &str = "kaksi hauskaa kissaa";

struct TestClock(FixedClock);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }
}

/// A server without a network, and the digari Veikko.
struct Served {
    router: Router,
    shared: Arc<Shared>,
    clock: FixedClock,
    ids: CountedIds,
    veikko: Person,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    fn problem(&self) -> (StatusCode, String) {
        let problem: Problem = serde_json::from_slice(&self.bytes).unwrap();
        (self.status, problem.code)
    }
}

impl Served {
    fn new() -> Self {
        let birth = Birth { epoch: Uuid::from_u128(0xE0), secret: [7; 32] };
        let storage: Arc<dyn Storage> = Arc::new(Sqlite::in_memory(&birth).unwrap());
        let objects = Objects::new(Arc::new(InMemory::new()), QUOTA_BYTES);
        let clock = FixedClock::default();
        let shared = Shared::new(storage, objects, Arc::new(TestClock(clock.clone())), "Lappeenranta".to_owned());
        let mut ids = CountedIds::default();
        let veikko = testkit::digari(&mut ids, "Veikko");
        let served = Self { router: router(Arc::clone(&shared)), shared, clock, ids, veikko: veikko.clone() };
        store(&served.shared, &[creation(&veikko)]);
        served.account("veikko", veikko.id);
        served
    }

    fn account(&self, name: &str, person: PersonId) {
        let mut txn = self.shared.storage.begin(Purpose::Write).unwrap();
        txn.put_account(&Account { name: name.to_owned(), person, password_hash: None }).unwrap();
        txn.commit().unwrap();
    }

    fn invite(&self, name: &str) -> String {
        let code = invitation::fresh_code().unwrap();
        let mut txn = self.shared.storage.begin(Purpose::Write).unwrap();
        assert!(invitation::invite(&mut *txn, name, &code, self.clock.now()).unwrap());
        txn.commit().unwrap();
        code
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
        Answer { status, headers, bytes }
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(body.to_string().into()).unwrap()).await
    }

    async fn post_as(&self, token: &str, path: &str, body: &Value) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        let request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        self.send(request.body(body.to_string().into()).unwrap()).await
    }

    /// Signs Veikko in for the first time and returns the token.
    async fn enrol(&self) -> String {
        let code = self.invite("veikko");
        let answer =
            self.post("/v1/auth/enrol", &json!({ "name": "Veikko", "code": code, "password": PASSWORD })).await;
        let signed_in: SignedIn = serde_json::from_slice(&answer.bytes).unwrap();
        assert_eq!(signed_in.person, self.veikko.id);
        signed_in.token
    }
}

/// Stores records as someone with every right.
fn store(shared: &Shared, ops: &[Op]) {
    let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
    let mut txn = shared.storage.begin(Purpose::Write).unwrap();
    push(&mut *txn, Actor::of(PersonId(Uuid::nil()), roles), ops, NOW).unwrap();
    let head = txn.tenant().unwrap().seq;
    txn.commit().unwrap();
    shared.waiters.moved_to(head);
}

/// Returns the op that creates an entity; its id and lane are the entity's.
fn creation<E: Entity>(entity: &E) -> Op {
    Op {
        id: entity.uuid(),
        row: entity.uuid(),
        kind: E::KIND.name().to_owned(),
        new: true,
        at: NOW,
        put: Some(entity.to_body()),
        ..Op::default()
    }
}

#[tokio::test]
async fn health_says_who_is_here_without_a_token() {
    let served = Served::new();
    let answer = served.send(Request::get("/v1/health").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.json(), json!({ "service": "lahituki", "protocol": PROTOCOL_VERSION, "name": "Lappeenranta" }));
}

#[tokio::test]
async fn an_address_that_does_not_exist_answers_with_a_problem() {
    let served = Served::new();
    for request in [Request::get("/wp-login.php"), Request::delete("/v1/sync")] {
        let answer = served.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.problem(), (StatusCode::NOT_FOUND, "not_found".to_owned()));
    }
}

//! `POST /v1/sync`

use super::body::{Encoding, RawBody};
use super::signed_in::{Known, unless_full};
use super::{ApiError, Shared};
use crate::engine::exchange::has_news;
use crate::engine::{self, Refusal, laptops};
use crate::storage::{LaptopRecord, Purpose, Txn};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Body, Timestamp};
use lahituki_protocol::messages::MAX_WAIT_MS;
use lahituki_protocol::version::OLDEST_SUPPORTED;
use lahituki_protocol::{BodyText, SyncRequest, SyncResponse};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout_at};
use uuid::Uuid;

/// How long those who wait are left in peace after a change, so that what follows at once comes in the same answer.
const GATHERING: Duration = Duration::from_millis(50);

/// Applies the ops of a request and tells what is new, at once or as soon as there is something.
pub(super) async fn exchange(
    State(shared): State<Arc<Shared>>,
    who: Known,
    headers: HeaderMap,
    RawBody(bytes): RawBody,
) -> Result<Response, ApiError> {
    let encoding = Encoding::of(&headers)?;
    let request = match read(encoding, &bytes) {
        Err(_) if who.erased => return Err(ApiError::Wipe),
        request => request?,
    };
    let _inside = shared.gates.enter(&request).await?;
    let answer = answer_when_due(&shared, who.person, Arc::new(request)).await?;
    encoding.write(&answer)
}

/// Reads a question. One of a version that is no longer understood may have any shape, and is told so all the same.
fn read(encoding: Encoding, bytes: &[u8]) -> Result<SyncRequest, ApiError> {
    let is_too_old = || {
        let fields: Option<Body> = encoding.read(bytes).ok();
        let version = fields.and_then(|fields| fields.get("v").map_or(Some(0), Value::as_u64));
        version.is_some_and(|version| version < OLDEST_SUPPORTED.into())
    };
    encoding.read(bytes).map_err(|error| match error {
        ApiError::Malformed if is_too_old() => ApiError::TooOld,
        error => error,
    })
}

async fn answer_when_due(
    shared: &Arc<Shared>,
    person: PersonId,
    request: Arc<SyncRequest>,
) -> Result<SyncResponse<BodyText>, ApiError> {
    let may_wait = request.ops.is_empty() && request.resume.is_none();
    let wait_ms = if may_wait { request.wait_ms.min(MAX_WAIT_MS) } else { 0 };
    let deadline = Instant::now() + Duration::from_millis(wait_ms.into());
    let mut moves = shared.waiters.subscribe();
    loop {
        moves.borrow_and_update();
        let asked = Arc::clone(&request);
        let answer = shared.blocking(move |shared| answer(shared, person, &asked)).await?;
        let moved =
            wait_ms > 0 && !has_news(&answer) && matches!(timeout_at(deadline, moves.changed()).await, Ok(Ok(())));
        if !moved {
            // The laptop sets its clock by the answer, which may have been kept back for a while.
            return Ok(SyncResponse { now: shared.clock.now(), ..answer });
        }
        sleep_until(deadline.min(Instant::now() + GATHERING)).await;
    }
}

fn answer(shared: &Shared, person: PersonId, request: &SyncRequest) -> Result<SyncResponse<BodyText>, ApiError> {
    let now = shared.clock.now();
    let purpose = if request.ops.is_empty() { Purpose::Read } else { Purpose::Write };
    let (answer, laptop) = shared.storage.attempt(purpose, |mut txn| {
        let answer = match engine::handle(&mut *txn, person, request, now) {
            Err(Refusal::Storage(error)) => return Err(error.into()),
            answer => answer,
        };
        let laptop = laptop(&mut *txn, person, request, now)?;
        if answer.is_ok() && purpose == Purpose::Write {
            let head = txn.tenant()?.seq;
            txn.commit()?;
            shared.waiters.moved_to(head);
        }
        Ok::<_, ApiError>((answer, laptop))
    })?;
    if let Some(laptop) = laptop {
        let noted = shared.storage.attempt(Purpose::Write, |mut txn| {
            txn.put_laptop(&laptop)?;
            txn.commit()
        });
        unless_full(noted)?;
    }
    match answer {
        Err(Refusal::Restored) => answer_in_new_lineage(shared, person, request),
        answer => Ok(answer?),
    }
}

/// Begins a lineage, unless another laptop was faster, and answers in it.
fn answer_in_new_lineage(
    shared: &Shared,
    person: PersonId,
    request: &SyncRequest,
) -> Result<SyncResponse<BodyText>, ApiError> {
    let now = shared.clock.now();
    shared.storage.attempt(Purpose::Write, |mut txn| {
        if let Err(Refusal::Restored) = engine::handle(&mut *txn, person, request, now) {
            tracing::warn!("the data was restored from a backup; a new lineage begins");
            engine::begin_lineage(&mut *txn, Uuid::now_v7())?;
            txn.commit()?;
        }
        Ok::<_, ApiError>(())
    })?;
    shared.storage.attempt(Purpose::Read, |mut txn| Ok(engine::handle(&mut *txn, person, request, now)?))
}

/// Returns what is to be remembered of the laptop that asks.
fn laptop(
    txn: &mut dyn Txn,
    person: PersonId,
    request: &SyncRequest,
    now: Timestamp,
) -> Result<Option<LaptopRecord>, ApiError> {
    let was_erased = txn.tenant()?.erased_at > 0 && !txn.erased_among(&[person.0])?.is_empty();
    Ok(match was_erased {
        true => laptops::wiped(txn, person, request, now)?,
        false => laptops::due(txn, person, request, now)?,
    })
}

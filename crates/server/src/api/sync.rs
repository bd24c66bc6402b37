//! `POST /v1/sync`

use super::body::{Encoding, RawBody};
use super::signed_in::SignedIn;
use super::{ApiError, Shared};
use crate::engine::{self, exchange::has_news};
use crate::storage::Purpose;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::messages::MAX_WAIT_MS;
use lahituki_protocol::{SyncRequest, SyncResponse};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// Applies the ops of a request and tells what is new, at once or as soon as there is something.
pub(super) async fn exchange(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    headers: HeaderMap,
    RawBody(bytes): RawBody,
) -> Result<Response, ApiError> {
    let encoding = Encoding::of(&headers);
    let request: SyncRequest = encoding.read(&bytes)?;
    let answer = answer_when_due(&shared, who.person, Arc::new(request)).await?;
    encoding.write(&answer)
}

async fn answer_when_due(
    shared: &Arc<Shared>,
    person: PersonId,
    request: Arc<SyncRequest>,
) -> Result<SyncResponse, ApiError> {
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
    }
}

fn answer(shared: &Shared, person: PersonId, request: &SyncRequest) -> Result<SyncResponse, ApiError> {
    let now = shared.clock.now();
    if request.ops.is_empty() {
        return Ok(engine::handle(&mut *shared.storage.begin(Purpose::Read)?, person, request, now)?);
    }
    let mut txn = shared.storage.begin(Purpose::Write)?;
    let answer = engine::handle(&mut *txn, person, request, now)?;
    let head = txn.tenant()?.seq;
    txn.commit()?;
    shared.waiters.moved_to(head);
    Ok(answer)
}

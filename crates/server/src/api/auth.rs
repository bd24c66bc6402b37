//! `POST /v1/auth/enrol`, `/v1/auth/sign-in` and `/v1/auth/sign-out`

use super::body::JsonBody;
use super::signed_in::token;
use super::{ApiError, Shared};
use crate::auth::session;
use crate::auth::sign_in::{self, SignInError};
use crate::storage::Purpose;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use lahituki_protocol::auth::{Enrol, SignIn, SignedIn};
use std::sync::{Arc, PoisonError};

/// Signs in with an invitation code and sets the password.
pub(super) async fn enrol(
    State(shared): State<Arc<Shared>>,
    JsonBody(wish): JsonBody<Enrol>,
) -> Result<Json<SignedIn>, ApiError> {
    let name = wish.name.clone();
    attempt(&shared, &name, move |shared| sign_in::enrol(&*shared.storage, &wish, shared.clock.now())).await
}

/// Signs in with the password.
pub(super) async fn sign_in(
    State(shared): State<Arc<Shared>>,
    JsonBody(wish): JsonBody<SignIn>,
) -> Result<Json<SignedIn>, ApiError> {
    let name = wish.name.clone();
    attempt(&shared, &name, move |shared| sign_in::sign_in(&*shared.storage, &wish, shared.clock.now())).await
}

/// Ends the session of the token. A token that is no session's is as good as ended.
pub(super) async fn sign_out(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Result<StatusCode, ApiError> {
    let token = token(&headers).ok_or(ApiError::Unauthorized)?.to_owned();
    let end = move |shared: &Shared| {
        shared.storage.attempt(Purpose::Write, |mut txn| {
            session::end(&mut *txn, &token)?;
            Ok(txn.commit()?)
        })
    };
    shared.blocking(end).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Tries to sign a name in, as long as it has not failed too often.
async fn attempt(
    shared: &Arc<Shared>,
    name: &str,
    work: impl FnOnce(&Shared) -> Result<SignedIn, SignInError> + Send + 'static,
) -> Result<Json<SignedIn>, ApiError> {
    begin_attempt(shared, name)?;
    let permit = shared.hashing.acquire().await;
    let result = shared.blocking(move |shared| work(shared).map_err(ApiError::from)).await;
    drop(permit);
    if matches!(result, Ok(_) | Err(ApiError::WeakPassword)) {
        shared.attempts.lock().unwrap_or_else(PoisonError::into_inner).succeeded(name);
    }
    result.map(Json)
}

fn begin_attempt(shared: &Shared, name: &str) -> Result<(), ApiError> {
    let mut attempts = shared.attempts.lock().unwrap_or_else(PoisonError::into_inner);
    let too_many = |wait_ms: i64| ApiError::TooManyAttempts { wait_seconds: wait_ms / 1000 + 1 };
    attempts.begin(name, shared.clock.now()).map_err(too_many)
}

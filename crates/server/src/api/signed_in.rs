//! Finds out who asks, before the body is read.

use super::{ApiError, Shared};
use crate::auth::session;
use crate::storage::{Purpose, StorageError};
use axum::extract::FromRequestParts;
use axum::http::{HeaderMap, header, request::Parts};
use lahituki_domain::ids::PersonId;
use std::sync::Arc;

/// The person whose token came with the request.
pub(super) struct SignedIn {
    pub(super) person: PersonId,
}

/// The person whose token came with the request, also one who was erased.
pub(super) struct Known {
    pub(super) person: PersonId,
    pub(super) erased: bool,
}

impl FromRequestParts<Arc<Shared>> for SignedIn {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, ApiError> {
        let known = Known::from_request_parts(parts, shared).await?;
        if known.erased { Err(ApiError::Unauthorized) } else { Ok(Self { person: known.person }) }
    }
}

impl FromRequestParts<Arc<Shared>> for Known {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, ApiError> {
        let token = token(&parts.headers).ok_or(ApiError::Unauthorized)?.to_owned();
        shared.blocking(move |shared| find(shared, &token)).await
    }
}

/// Returns the token of a request, if it has one.
pub(super) fn token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}

fn find(shared: &Shared, token: &str) -> Result<Known, ApiError> {
    let now = shared.clock.now();
    let holder = shared.storage.attempt(Purpose::Read, |mut txn| session::holder(&mut *txn, token, now))?;
    let holder = holder.ok_or(ApiError::Unauthorized)?;
    if holder.touch_due {
        let touched = shared.storage.attempt(Purpose::Write, |mut txn| {
            session::touch(&mut *txn, token, now)?;
            txn.commit()
        });
        unless_full(touched)?;
    }
    Ok(Known { person: holder.person, erased: holder.erased })
}

/// Takes a note that was made by the way for made when there is no room for it: it is due again at the next request, and
/// who only asks can still be answered.
pub(super) fn unless_full(noted: Result<(), StorageError>) -> Result<(), StorageError> {
    match noted {
        Err(StorageError::DiskFull(reason)) => {
            tracing::error!(%reason, "the disk is full: nothing new is noted until there is room");
            Ok(())
        }
        noted => noted,
    }
}

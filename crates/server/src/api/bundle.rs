//! `POST /v1/bundle`: anyone who is signed in may bring the file of someone who has no network.

use super::body::RawBody;
use super::signed_in::SignedIn;
use super::{ApiError, Shared};
use crate::bundle::{self, ImportError};
use axum::Json;
use axum::extract::State;
use lahituki_protocol::bundle::{BundleError, Delivered};
use std::sync::Arc;

/// Takes a bundle in and says how many changes were in it.
pub(super) async fn deliver(
    State(shared): State<Arc<Shared>>,
    _: SignedIn,
    RawBody(file): RawBody,
) -> Result<Json<Delivered>, ApiError> {
    let import = move |shared: &Shared| Ok(bundle::import(&*shared.storage, &file, shared.clock.now())?);
    let imported = shared.blocking(import).await?;
    shared.waiters.moved_to(imported.head);
    Ok(Json(imported.delivered))
}

/// Returns what a laptop acts on.
pub(super) fn code(error: &ImportError) -> &'static str {
    match error {
        ImportError::AuthorSignedOut => "bundle_author_signed_out",
        ImportError::TooOld => "bundle_too_old",
        ImportError::File(BundleError::TooNew) => "bundle_too_new",
        ImportError::File(BundleError::WrongServer) => "bundle_foreign",
        ImportError::File(BundleError::NotABundle) => "bundle_unknown",
        ImportError::File(BundleError::Damaged | BundleError::TooLarge) | ImportError::Storage(_) => "bundle_damaged",
    }
}

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
    let take = move |shared: &Shared| Ok(bundle::take_changes(&*shared.storage, &file, shared.clock.now())?);
    let taken = shared.blocking(take).await?;
    shared.waiters.moved_to(taken.head);
    bundle::take_attachments(&shared.storage, &shared.objects, &taken, shared.clock.now()).await?;
    Ok(Json(taken.delivered))
}

/// Returns what a laptop acts on.
pub(super) fn code(error: &ImportError) -> &'static str {
    match error {
        ImportError::AuthorSignedOut => "bundle_author_signed_out",
        ImportError::TooOld => "bundle_too_old",
        ImportError::File(BundleError::TooNew) => "bundle_too_new",
        ImportError::File(BundleError::WrongServer) => "bundle_foreign",
        ImportError::File(BundleError::NotABundle) => "bundle_unknown",
        ImportError::File(BundleError::Damaged) => "bundle_damaged",
        // These are told as what they are, before anyone asks for this code.
        ImportError::File(BundleError::TooLarge) | ImportError::Storage(_) | ImportError::Objects(_) => "internal",
    }
}

//! `HEAD`, `PATCH` and `GET /v1/blob/{hash}`: the bytes of attachments, sent in as many parts as the network likes.

use super::body::RawBody;
use super::error::UPLOAD_OFFSET;
use super::signed_in::SignedIn;
use super::{ApiError, Shared};
use crate::storage::{Purpose, Txn};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_domain::{Entity, Kind};
use std::sync::Arc;

/// How long the whole upload is; the same on every part.
const UPLOAD_LENGTH: &str = "upload-length";

/// Says how many bytes have arrived.
pub(super) async fn offset(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    Path(hash): Path<String>,
) -> Result<impl IntoResponse, ApiError> {
    let look = move |shared: &Shared| {
        let mut txn = shared.storage.begin(Purpose::Read)?;
        let attachment = visible(&mut *txn, who.person, &hash)?;
        Ok(txn.blob_state(&attachment.hash)?.received_bytes)
    };
    let received_bytes = shared.blocking(look).await?;
    Ok((StatusCode::OK, [(UPLOAD_OFFSET, received_bytes.to_string())]))
}

/// Answers with the bytes, once all have arrived.
pub(super) async fn download(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    Path(hash): Path<String>,
) -> Result<impl IntoResponse, ApiError> {
    let read = move |shared: &Shared| {
        let mut txn = shared.storage.begin(Purpose::Read)?;
        let attachment = visible(&mut *txn, who.person, &hash)?;
        match txn.blob_state(&attachment.hash)?.complete {
            true => Ok(txn.blob_bytes(&attachment.hash)?),
            false => Err(ApiError::NotFound),
        }
    };
    let bytes = shared.blocking(read).await?;
    Ok(([(header::CONTENT_TYPE, "application/octet-stream")], bytes))
}

/// Adds bytes at the place where the upload stands, and checks the hash after the last.
pub(super) async fn append(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    Path(hash): Path<String>,
    headers: HeaderMap,
    RawBody(bytes): RawBody,
) -> Result<impl IntoResponse, ApiError> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.parse::<u64>().ok();
    let offset = number(UPLOAD_OFFSET.as_str()).ok_or(ApiError::Malformed)?;
    let length = number(UPLOAD_LENGTH).ok_or(ApiError::Malformed)?;
    let write = move |shared: &Shared| {
        let mut txn = shared.storage.begin(Purpose::Write)?;
        let attachment = visible(&mut *txn, who.person, &hash)?;
        if length != u64::from(attachment.size_bytes) {
            return Err(ApiError::Malformed);
        }
        let added = add(&mut *txn, &attachment, offset, &bytes);
        // A wrong hash is an answer too: the bytes stay forgotten.
        txn.commit()?;
        added
    };
    let received_bytes = shared.blocking(write).await?;
    Ok((StatusCode::NO_CONTENT, [(UPLOAD_OFFSET, received_bytes.to_string())]))
}

/// Adds bytes and returns how many have then arrived.
fn add(txn: &mut dyn Txn, attachment: &Attachment, offset: u64, bytes: &[u8]) -> Result<u64, ApiError> {
    let state = txn.blob_state(&attachment.hash)?;
    if state.received_bytes != offset {
        return Err(ApiError::WrongOffset(state.received_bytes));
    }
    let received_bytes = offset + bytes.len() as u64;
    let length = u64::from(attachment.size_bytes);
    if received_bytes > length {
        return Err(ApiError::TooLarge);
    }
    txn.append_blob(&attachment.hash, bytes)?;
    if received_bytes == length && !state.complete {
        if AttachmentHash::of(&txn.blob_bytes(&attachment.hash)?) != attachment.hash {
            txn.drop_blob(&attachment.hash)?;
            return Err(ApiError::WrongHash);
        }
        txn.complete_blob(&attachment.hash)?;
    }
    Ok(received_bytes)
}

/// Returns the attachment with a hash, when its record is in an audience of the person.
fn visible(txn: &mut dyn Txn, person: PersonId, hash: &str) -> Result<Attachment, ApiError> {
    let hash = AttachmentHash::parse(hash).ok_or(ApiError::NotFound)?;
    let row = txn.rows(&[hash.id().0])?.pop().filter(|row| row.kind == Kind::Attachment && row.deleted_at.is_none());
    let row = row.ok_or(ApiError::NotFound)?;
    let memberships = txn.memberships_of(person)?;
    if !memberships.iter().any(|member| member.live && member.aud == row.aud) {
        return Err(ApiError::NotFound);
    }
    let attachment = Attachment::from_body(row.id, &row.body).map_err(|error| ApiError::Internal(error.to_string()))?;
    if attachment.hash == hash { Ok(attachment) } else { Err(ApiError::NotFound) }
}

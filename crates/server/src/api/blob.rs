//! `HEAD`, `PATCH` and `GET /v1/blob/{hash}`: the bytes of attachments, in as many parts as the network likes.

mod range;

use super::body::RawBody;
use super::error::UPLOAD_OFFSET;
use super::signed_in::SignedIn;
use super::{ApiError, Shared};
use crate::engine::attachment::{to_be_proved, visible};
use crate::objects::{self, ObjectsError, Upload, Whole};
use crate::storage::Purpose;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::TryStreamExt;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use std::sync::Arc;

/// How long the whole upload is; the same on every part.
const UPLOAD_LENGTH: &str = "upload-length";

/// Says how many bytes have arrived.
pub(super) async fn offset(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    Path(hash): Path<String>,
) -> Result<impl IntoResponse, ApiError> {
    let attachment = permitted(&shared, who, hash).await?;
    let received_bytes = objects::received_bytes(&shared.storage, &shared.objects, &attachment.hash).await?;
    let headers = [(UPLOAD_OFFSET, received_bytes.to_string()), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((StatusCode::OK, headers))
}

/// Answers with the bytes that are asked for, once all have arrived.
pub(super) async fn download(
    State(shared): State<Arc<Shared>>,
    who: SignedIn,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let person = who.person;
    let attachment = permitted(&shared, who, hash).await?;
    let whole = objects::whole(&shared.storage, &attachment.hash).await?.ok_or(ApiError::NotFound)?;
    proved(&shared, person, &attachment.hash, &whole).await?;
    let (size, tag) = (whole.size_bytes, format!("\"{}\"", attachment.hash.as_str()));
    let part = range::asked(&headers, &tag, size)?;
    let span = part.clone().unwrap_or(0..size);
    let bytes = objects::read(&shared.objects, &whole, span.clone()).await?.ok_or(ApiError::NotFound)?;
    let told = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_LENGTH, (span.end - span.start).to_string()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::ETAG, tag),
    ];
    let mut response = (told, Body::from_stream(bytes)).into_response();
    if let Some(part) = part {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        response.headers_mut().insert(header::CONTENT_RANGE, range::told(&part, size));
    }
    Ok(response)
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
    let size_bytes = number(UPLOAD_LENGTH).ok_or(ApiError::Malformed)?;
    let attachment = permitted(&shared, who, hash).await?;
    if size_bytes != u64::from(attachment.size_bytes) {
        return Err(ApiError::Malformed);
    }
    let upload = Upload { hash: attachment.hash, size_bytes, offset, bytes };
    let received_bytes = objects::take(&shared.storage, &shared.objects, upload, shared.clock.now()).await?;
    Ok((StatusCode::NO_CONTENT, [(UPLOAD_OFFSET, HeaderValue::from(received_bytes))]))
}

/// Refuses bytes that also belong to a space that the person does not read, unless a record that they do see proves that
/// they came there by somebody who held them, and not by somebody who knew their hash.
async fn proved(shared: &Arc<Shared>, person: PersonId, hash: &AttachmentHash, whole: &Whole) -> Result<(), ApiError> {
    let asked = hash.clone();
    let look = move |shared: &Shared| {
        Ok(shared.storage.attempt(Purpose::Read, |mut txn| to_be_proved(&mut *txn, person, &asked))?)
    };
    let Some(seen) = shared.blocking(look).await? else { return Ok(()) };
    let bytes = objects::read(&shared.objects, whole, 0..whole.size_bytes).await?.ok_or(ApiError::NotFound)?;
    let parts: Vec<_> = bytes.try_collect().await.map_err(ObjectsError::from)?;
    let bytes = parts.concat();
    let is_proved = shared.blocking(move |_| Ok(seen.iter().any(|one| one.is_proved_by(&bytes)))).await?;
    if is_proved { Ok(()) } else { Err(ApiError::NotFound) }
}

/// Returns the attachment with a hash, when its record is in an audience of the person.
async fn permitted(shared: &Arc<Shared>, who: SignedIn, hash: String) -> Result<Attachment, ApiError> {
    let hash = AttachmentHash::parse(&hash).ok_or(ApiError::NotFound)?;
    let look = move |shared: &Shared| {
        Ok(shared.storage.attempt(Purpose::Read, |mut txn| visible(&mut *txn, who.person, &hash))?)
    };
    shared.blocking(look).await?.ok_or(ApiError::NotFound)
}

//! `GET /v1/calendar/{token}.ics`: whoever has a feed's secret link reads its calendar.

use super::{ApiError, Shared};
use crate::calendar;
use crate::storage::Purpose;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Where the secret links are.
pub(super) const CALENDARS: &str = "/v1/calendar/";

/// How long a calendar program may show what it has, in private.
const CACHE: &str = "private, max-age=300";

/// Sends the calendar, unless the asker has it already. A link that is closed looks like one that never was.
pub(super) async fn feed(
    State(shared): State<Arc<Shared>>,
    file: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let Ok(Path(file)) = file else { return Err(ApiError::NotFound) };
    let token = file.strip_suffix(".ics").ok_or(ApiError::NotFound)?.to_owned();
    let _inside = shared.gates.enter_calendar()?;
    let find = move |shared: &Shared| {
        let now = shared.clock.now();
        Ok(shared.storage.attempt(Purpose::Read, |mut txn| calendar::behind(&mut *txn, &token, now))?)
    };
    let calendar = shared.blocking(find).await?.ok_or(ApiError::NotFound)?;
    let text = lahituki_ics::write(&calendar);
    let tag = format!("\"{}\"", blake3::hash(text.as_bytes()).to_hex());
    let known = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, CACHE.to_owned())];
    if has_already(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, known).into_response());
    }
    let kind = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"lahituki.ics\""),
    ];
    Ok((known, kind, text).into_response())
}

/// Whether the asker has the text with this tag.
fn has_already(headers: &HeaderMap, tag: &str) -> bool {
    let tags = headers.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    tags.flat_map(|tags| tags.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.trim_start_matches("W/") == tag)
}

/// Returns an address as it may stand in a log: a secret link without its secret.
pub(super) fn shown(address: &Uri) -> &str {
    if address.path().starts_with(CALENDARS) { CALENDARS } else { address.path() }
}

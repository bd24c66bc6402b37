//! Bodies: plain bytes within the route's limit, and JSON that may be compressed.

use super::ApiError;
use super::listen::BODY_PATIENCE;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lahituki_protocol::{decode, encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

/// The bytes of a request, no more than the route's limit and no later than [`BODY_PATIENCE`].
pub(super) struct RawBody(pub(super) Bytes);

impl<S: Send + Sync> FromRequest<S> for RawBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let bytes = timeout(BODY_PATIENCE, Bytes::from_request(request, state)).await;
        bytes.map_err(|_| ApiError::TooSlow)?.map(Self).map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => ApiError::TooLarge,
            _ => ApiError::Malformed,
        })
    }
}

/// A plain JSON body.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let RawBody(bytes) = RawBody::from_request(request, state).await?;
        serde_json::from_slice(&bytes).map(Self).map_err(|_| ApiError::Malformed)
    }
}

/// How a message is written. An answer is written like its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// JSON compressed with zstd, `application/zstd`: what the program speaks.
    Zstd,
    /// JSON, `application/json`: for a person with curl.
    Plain,
}

impl Encoding {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let is =
            |name, value: &str| headers.get(name).is_some_and(|found| found.as_bytes().starts_with(value.as_bytes()));
        let plain = is(header::CONTENT_TYPE, "application/json") && !is(header::CONTENT_ENCODING, "zstd");
        if plain { Self::Plain } else { Self::Zstd }
    }

    pub(super) fn read<T: DeserializeOwned>(self, bytes: &[u8]) -> Result<T, ApiError> {
        match self {
            Self::Zstd => Ok(decode(bytes)?),
            Self::Plain => serde_json::from_slice(bytes).map_err(|_| ApiError::Malformed),
        }
    }

    pub(super) fn write<T: Serialize>(self, message: &T) -> Result<Response, ApiError> {
        let (media_type, bytes) = match self {
            Self::Zstd => ("application/zstd", encode(message)),
            Self::Plain => ("application/json", serde_json::to_vec(message)),
        };
        let bytes = bytes.map_err(|error| ApiError::Internal(error.to_string()))?;
        Ok(([(header::CONTENT_TYPE, media_type)], bytes).into_response())
    }
}

//! Bodies: plain bytes within the route's limit, and JSON that may be compressed.

use super::ApiError;
use super::listen::BODY_PATIENCE;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lahituki_protocol::Coding;
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

/// How the JSON of a message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// As it is, `application/json`: for a person with curl.
    Plain,
    /// Compressed: what the program speaks.
    Packed(Coding),
}

/// How a question is written, and how its answer is to be: alike, unless the question says that it may be better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Encoding {
    question: Written,
    answer: Written,
}

impl Encoding {
    /// Returns what the headers of a question say.
    pub(super) fn of(headers: &HeaderMap) -> Result<Self, ApiError> {
        let question = written(headers)?;
        let answer = if knows_dictionary(headers) { Written::Packed(Coding::Dictionary1) } else { question };
        Ok(Self { question, answer })
    }

    pub(super) fn read<T: DeserializeOwned>(self, bytes: &[u8]) -> Result<T, ApiError> {
        match self.question {
            Written::Packed(coding) => Ok(coding.decode(bytes)?),
            Written::Plain => serde_json::from_slice(bytes).map_err(|_| ApiError::Malformed),
        }
    }

    pub(super) fn write<T: Serialize>(self, message: &T) -> Result<Response, ApiError> {
        let bytes = match self.answer {
            Written::Packed(coding) => coding.encode(message),
            Written::Plain => serde_json::to_vec(message),
        };
        let bytes = bytes.map_err(|error| ApiError::Internal(error.to_string()))?;
        let json = (header::CONTENT_TYPE, "application/json");
        Ok(match self.answer {
            Written::Plain => ([json], bytes).into_response(),
            // The first version wrote it so, and as a type of its own it goes through any proxy as it is.
            Written::Packed(Coding::Zstd) => ([(header::CONTENT_TYPE, "application/zstd")], bytes).into_response(),
            Written::Packed(coding) => ([json, (header::CONTENT_ENCODING, coding.name())], bytes).into_response(),
        })
    }
}

fn written(headers: &HeaderMap) -> Result<Written, ApiError> {
    if let Some(name) = headers.get(header::CONTENT_ENCODING) {
        let coding = name.to_str().ok().and_then(Coding::parse);
        return coding.map(Written::Packed).ok_or(ApiError::UnknownCoding);
    }
    let media_type = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    let is_json = media_type.starts_with(b"application/json");
    Ok(if is_json { Written::Plain } else { Written::Packed(Coding::Zstd) })
}

fn knows_dictionary(headers: &HeaderMap) -> bool {
    let lists = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|list| list.to_str().ok());
    let mut names = lists.flat_map(|list| list.split(','));
    names.any(|name| Coding::parse(name.trim()) == Some(Coding::Dictionary1))
}

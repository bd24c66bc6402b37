//! What goes wrong, and how much of it is told.

use super::bundle;
use crate::auth::sign_in::SignInError;
use crate::bundle::ImportError;
use crate::engine::Refusal;
use crate::objects::{ObjectsError, UploadError};
use crate::storage::{Passing, StorageError};
use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lahituki_protocol::bundle::BundleError;
use lahituki_protocol::messages::{NewLineage, Problem};
use lahituki_protocol::{Coding, DecodeError};

/// Where an upload stands, on answers to `HEAD` and to a `PATCH` at the wrong place.
pub(super) const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");

/// After how many seconds a laptop may come again when the server was busy.
const BUSY_SECONDS: u16 = 3;

/// Why a request is not answered with 2xx.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// There is no token, or it is wrong, expired or another server's; or a name, code or password is wrong.
    #[error("sign in first")]
    Unauthorized,
    /// The person was erased for ever; what their laptop holds must go too.
    #[error("this person was erased")]
    Wipe,
    /// The laptop knows another lineage of the data.
    #[error("the data is of another lineage")]
    NewLineage(Box<NewLineage>),
    /// There is nothing at the address that this person may see.
    #[error("there is nothing here")]
    NotFound,
    /// The body is no message.
    #[error("the message cannot be read")]
    Malformed,
    /// The body is in a coding that only others know.
    #[error("the coding of the message is not known")]
    UnknownCoding,
    /// The body, or what it unpacks to, is over the limit.
    #[error("the message is too large")]
    TooLarge,
    /// The body takes too long to arrive.
    #[error("the message takes too long")]
    TooSlow,
    /// The laptop's program is too old to sync; it keeps its work and asks for an update.
    #[error("the program is too old for this server")]
    TooOld,
    /// The page token is not good any more.
    #[error("the pages start again from the cursor")]
    Restart,
    /// The new password is too short.
    #[error("the password is too short")]
    WeakPassword,
    /// The bytes of an upload do not follow those that are here.
    #[error("the upload stands elsewhere")]
    WrongOffset(u64),
    /// The bytes of an upload are not those of the hash; they were forgotten.
    #[error("the bytes do not match the hash")]
    WrongHash,
    /// A bundle is not taken in.
    #[error(transparent)]
    Bundle(ImportError),
    /// The attachments take up all the room that they may, or that there is.
    #[error("there is no room for more attachments")]
    Quota,
    /// The bytes that are asked for are beyond the end, which is here.
    #[error("there are no such bytes")]
    NoSuchRange(u64),
    /// Too many failed sign-ins with this name.
    #[error("too many attempts")]
    TooManyAttempts {
        /// Until another attempt may be made.
        wait_seconds: i64,
    },
    /// The database is away or overwhelmed, and was for some attempts. The reason is logged and never described.
    #[error("the server is busy")]
    Busy(String),
    /// Too many laptops have something to say at this moment.
    #[error("too many have something to say")]
    Crowded {
        /// Until the same may be asked again.
        wait_seconds: i64,
    },
    /// The server's disk is full, and nothing was written. The reason is logged and never described.
    #[error("the server's disk is full")]
    DiskFull(String),
    /// Our fault; logged and never described.
    #[error("the server failed")]
    Internal(String),
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, code) = match &self {
            Self::NewLineage(told) => return (StatusCode::CONFLICT, Json(told)).into_response(),
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "unauthorized"),
            Self::Wipe => (StatusCode::UNAUTHORIZED, "wipe"),
            Self::NotFound => (StatusCode::NOT_FOUND, "not_found"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Self::UnknownCoding => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unknown_coding"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "too_slow"),
            Self::TooOld => (StatusCode::UPGRADE_REQUIRED, "too_old"),
            Self::Restart => (StatusCode::GONE, "restart"),
            Self::WeakPassword => (StatusCode::UNPROCESSABLE_ENTITY, "weak_password"),
            Self::WrongOffset(_) => (StatusCode::CONFLICT, "wrong_offset"),
            Self::WrongHash => (StatusCode::UNPROCESSABLE_ENTITY, "wrong_hash"),
            Self::Bundle(error) => (StatusCode::UNPROCESSABLE_ENTITY, bundle::code(error)),
            Self::Quota => (StatusCode::INSUFFICIENT_STORAGE, "quota"),
            Self::NoSuchRange(_) => (StatusCode::RANGE_NOT_SATISFIABLE, "no_such_range"),
            Self::TooManyAttempts { .. } => (StatusCode::TOO_MANY_REQUESTS, "too_many_attempts"),
            Self::Busy(reason) => {
                tracing::warn!(reason, "a request was put off");
                (StatusCode::SERVICE_UNAVAILABLE, "busy")
            }
            Self::Crowded { .. } => (StatusCode::TOO_MANY_REQUESTS, "busy"),
            Self::DiskFull(reason) => {
                tracing::error!(reason, "the disk is full: make room; laptops keep their work and send it again");
                (StatusCode::INSUFFICIENT_STORAGE, "disk_full")
            }
            Self::Internal(reason) => {
                tracing::error!(reason, "a request failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "internal")
            }
        };
        let problem = Problem { code: code.to_owned(), message: self.to_string() };
        let mut response = (status, Json(problem)).into_response();
        match self {
            Self::WrongOffset(offset) => response.headers_mut().insert(UPLOAD_OFFSET, offset.into()),
            Self::NoSuchRange(size) => {
                let whole = HeaderValue::from_str(&format!("bytes */{size}"));
                whole.ok().and_then(|whole| response.headers_mut().insert(header::CONTENT_RANGE, whole))
            }
            Self::UnknownCoding => {
                let known = Coding::ALL.map(Coding::name).join(", ");
                let known = HeaderValue::from_str(&known);
                known.ok().and_then(|known| response.headers_mut().insert(header::ACCEPT_ENCODING, known))
            }
            Self::TooManyAttempts { wait_seconds } | Self::Crowded { wait_seconds } => {
                response.headers_mut().insert(header::RETRY_AFTER, wait_seconds.into())
            }
            Self::Busy(_) => response.headers_mut().insert(header::RETRY_AFTER, BUSY_SECONDS.into()),
            Self::Unauthorized => {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
            }
            _ => None,
        };
        response
    }
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::TryAgain(reason) => Self::Busy(reason.to_string()),
            StorageError::DiskFull(reason) => Self::DiskFull(reason.to_string()),
            error => Self::Internal(error.to_string()),
        }
    }
}

impl Passing for ApiError {
    fn passes(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

impl From<ObjectsError> for ApiError {
    fn from(error: ObjectsError) -> Self {
        match error {
            ObjectsError::Storage(error) => error.into(),
            ObjectsError::DiskFull(reason) => {
                // To a laptop a full disk is no other than a quota: this attachment waits and everything else goes on.
                tracing::error!(%reason, "the disk of the attachments is full: make room, or let it be another");
                Self::Quota
            }
            error => Self::Internal(error.to_string()),
        }
    }
}

impl From<UploadError> for ApiError {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::WrongOffset(offset) => Self::WrongOffset(offset),
            UploadError::WrongHash => Self::WrongHash,
            UploadError::TooLarge => Self::TooLarge,
            UploadError::Quota => Self::Quota,
            UploadError::Objects(error) => error.into(),
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NobodyThere => Self::Unauthorized,
            Refusal::Erased => Self::Wipe,
            Refusal::NewLineage(told) => Self::NewLineage(Box::new(told)),
            // The edge begins a lineage and asks again; it gets here only when the data is restored meanwhile.
            Refusal::Restored => Self::Internal("the data was restored while a request was answered".to_owned()),
            Refusal::TooOld(_) => Self::TooOld,
            Refusal::TooManyOps(_) => Self::TooLarge,
            Refusal::Restart => Self::Restart,
            Refusal::Storage(error) => error.into(),
        }
    }
}

impl From<SignInError> for ApiError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self::Unauthorized,
            SignInError::WeakPassword => Self::WeakPassword,
            SignInError::Storage(error) => error.into(),
            SignInError::System(reason) => Self::Internal(reason),
        }
    }
}

impl From<ImportError> for ApiError {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::File(BundleError::TooLarge) => Self::TooLarge,
            ImportError::Storage(error) => error.into(),
            ImportError::Objects(error) => error.into(),
            error => Self::Bundle(error),
        }
    }
}

impl From<DecodeError> for ApiError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::TooLarge => Self::TooLarge,
            DecodeError::NotZstd | DecodeError::Malformed(_) => Self::Malformed,
        }
    }
}

//! The HTTP edge: reads requests, calls the engine off the async threads, writes answers. No rules live here.

mod auth;
mod blob;
mod body;
mod bundle;
mod calendar;
mod error;
mod gates;
mod health;
pub(crate) mod listen;
mod signed_in;
mod sync;
#[cfg(test)]
mod tests;

pub use error::ApiError;

use crate::auth::Attempts;
use crate::clock::Clock;
use crate::objects::Objects;
use crate::storage::Storage;
use crate::waiters::Waiters;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::routing::{get, head, post};
use gates::Gates;
use lahituki_domain::knowledge::MAX_ATTACHMENT_BYTES;
use lahituki_protocol::bundle::MAX_BUNDLE_BYTES;
use lahituki_protocol::messages::MAX_BODY_BYTES;
use std::sync::{Arc, Mutex};
use tokio::sync::Semaphore;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::Level;

/// The largest body of a sign-in, in bytes.
const MAX_AUTH_BODY_BYTES: usize = 16 * 1024;

/// How many passwords are hashed at a time; each takes 19 MiB and a processor on purpose.
const HASHING_AT_A_TIME: usize = 2;

/// What every request needs.
pub struct Shared {
    storage: Arc<dyn Storage>,
    objects: Objects,
    clock: Arc<dyn Clock>,
    name: String,
    waiters: Arc<Waiters>,
    gates: Gates,
    attempts: Mutex<Attempts>,
    hashing: Semaphore,
}

impl Shared {
    /// Returns what requests to a municipality with this name need.
    pub fn new(storage: Arc<dyn Storage>, objects: Objects, clock: Arc<dyn Clock>, name: String) -> Arc<Self> {
        let (waiters, gates, attempts) = (Arc::default(), Gates::default(), Mutex::default());
        let hashing = Semaphore::new(HASHING_AT_A_TIME);
        Arc::new(Self { storage, objects, clock, name, waiters, gates, attempts, hashing })
    }

    /// The laptops that wait for news.
    pub(crate) fn waiters(&self) -> &Arc<Waiters> {
        &self.waiters
    }

    /// Does blocking work, such as a database transaction, on a thread where it holds up nobody.
    async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let shared = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || work(&shared)).await;
        done.map_err(|error| ApiError::Internal(format!("a request's work ended early: {error}")))?
    }
}

/// Returns the routes of version 1.
pub fn router(shared: Arc<Shared>) -> Router {
    let sync = Router::new().route("/v1/sync", post(sync::exchange)).layer(DefaultBodyLimit::max(MAX_BODY_BYTES));
    let auth = Router::new()
        .route("/v1/auth/enrol", post(auth::enrol))
        .route("/v1/auth/sign-in", post(auth::sign_in))
        .route("/v1/auth/sign-out", post(auth::sign_out))
        .layer(DefaultBodyLimit::max(MAX_AUTH_BODY_BYTES));
    let blob = Router::new()
        .route("/v1/blob/{hash}", head(blob::offset).get(blob::download).patch(blob::append))
        .layer(DefaultBodyLimit::max(MAX_ATTACHMENT_BYTES));
    let bundle =
        Router::new().route("/v1/bundle", post(bundle::deliver)).layer(DefaultBodyLimit::max(MAX_BUNDLE_BYTES));
    // Method, address, status and time of each request; neither bodies, names nor secret links.
    let log = TraceLayer::new_for_http()
        .make_span_with(|request: &Request| {
            tracing::info_span!("request", method = %request.method(), uri = calendar::shown(request.uri()))
        })
        .on_response(DefaultOnResponse::new().level(Level::INFO));
    Router::new()
        .merge(sync)
        .merge(auth)
        .merge(blob)
        .merge(bundle)
        .route("/v1/health", get(health::health))
        .route("/v1/calendar/{file}", get(calendar::feed))
        .fallback(async || ApiError::NotFound)
        .method_not_allowed_fallback(async || ApiError::NotFound)
        .layer(log)
        .with_state(shared)
}

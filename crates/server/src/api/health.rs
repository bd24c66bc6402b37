//! `GET /v1/health`

use super::Shared;
use axum::Json;
use axum::extract::State;
use lahituki_protocol::messages::Health;
use lahituki_protocol::version::PROTOCOL_VERSION;
use std::sync::Arc;

/// Says who is here, so that a laptop knows the server from a captive portal.
pub(super) async fn health(State(shared): State<Arc<Shared>>) -> Json<Health> {
    Json(Health { service: "lahituki".to_owned(), protocol: PROTOCOL_VERSION, name: shared.name.clone() })
}

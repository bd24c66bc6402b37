//! Takes connections and answers them, and gives up on those that keep it waiting.

use axum::Router;
use axum::serve::Listener;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::time::Duration;

/// How long the head of a request may take, and how long a connection may stay open without one.
pub(crate) const HEAD_PATIENCE: Duration = Duration::from_secs(30);

/// How long the body of a request may take: longer than any laptop of ours tries.
pub(crate) const BODY_PATIENCE: Duration = Duration::from_secs(60);

/// Answers until the task is aborted; then the connections go on until they are answered.
pub(crate) async fn forever<L: Listener>(mut listener: L, router: Router) -> std::convert::Infallible {
    loop {
        let (stream, _) = listener.accept().await;
        let router = router.clone();
        tokio::spawn(async move {
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(HEAD_PATIENCE);
            let answering = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
            if let Err(error) = answering.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
}

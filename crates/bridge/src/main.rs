//! Development only: the app's commands over HTTP, so that a browser can show the same window.
//!
//! `POST /call` carries out a command of the table, `GET /events` streams what the app tells, and everything else is
//! the built window. It listens on this computer alone and trusts whoever asks: it is no server for anyone else.

mod machine;

use anyhow::Context;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use clap::Parser;
use lahituki_app::ports::Machine;
use lahituki_app::{App, FailureCode, Profile};
use machine::{FileKeychain, OneFolder, Stream, SystemClock};
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream as AsyncStream, StreamExt};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;
use tracing_subscriber::EnvFilter;

/// The policy of the desktop window, with the stream of this bridge instead of the window's own channel.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Serves the window to a browser on this computer.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The folder of the databases and of the keys, which lie open here: never use it with real data.
    #[arg(long)]
    data: PathBuf,
    /// The server that the sign-in page offers.
    #[arg(long, default_value = "http://127.0.0.1:8787")]
    server: String,
    /// The port on this computer; 0 takes a free one.
    #[arg(long, default_value_t = 8788)]
    port: u16,
    /// The built window.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
}

#[derive(Clone)]
struct Bridge {
    app: App,
    stream: Arc<Stream>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_env_filter(EnvFilter::from_default_env()).with_writer(std::io::stderr).init();
    let arguments = Arguments::parse();
    let keychain = FileKeychain::new(arguments.data.join("open-keychain.json"));
    let stream = Arc::new(Stream::default());
    let machine = Machine {
        keychain: Arc::new(keychain),
        clock: Arc::new(SystemClock),
        listener: Arc::clone(&stream) as _,
        files: Arc::new(OneFolder::new(arguments.data.join("files"))),
    };
    let app = App::start(Profile { folder: arguments.data, server: arguments.server }, machine);
    let policy = SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    let routes = Router::new()
        .route("/call", post(call))
        .route("/events", get(events))
        .fallback_service(ServeDir::new(arguments.ui))
        .layer(policy)
        .with_state(Bridge { app, stream });
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = tokio::net::TcpListener::bind(address).await.context("listening")?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, routes).await.context("serving")
}

async fn call(State(bridge): State<Bridge>, Json(mut call): Json<serde_json::Value>) -> Response {
    let name = call["name"].as_str().unwrap_or_default().to_owned();
    match bridge.app.call(&name, call["arg"].take()).await {
        Ok(answer) => Json(answer).into_response(),
        Err(failure) if failure.code == FailureCode::Internal => {
            (StatusCode::INTERNAL_SERVER_ERROR, Json(failure)).into_response()
        }
        Err(failure) => (StatusCode::BAD_REQUEST, Json(failure)).into_response(),
    }
}

async fn events(State(bridge): State<Bridge>) -> Sse<impl AsyncStream<Item = Result<Event, Infallible>>> {
    // A browser that is too slow misses some; it asks again with the next.
    let told = BroadcastStream::new(bridge.stream.listen()).filter_map(Result::ok);
    let events = told.map(|(name, payload)| Ok(Event::default().event(name).data(payload)));
    Sse::new(events).keep_alive(KeepAlive::default())
}

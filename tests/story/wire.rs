//! What goes over the wire from the server to the laptops, in plain text.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use lahituki_protocol::Coding;
use serde_json::Value;
use std::sync::{Arc, Mutex};

/// All answers of sync, by who asked, in the order of the first asking.
#[derive(Clone, Default)]
pub(crate) struct Wire {
    heard: Arc<Mutex<Vec<Hearer>>>,
}

/// Who asked with one proof of being signed in.
struct Hearer {
    proof: HeaderValue,
    answers: Vec<String>,
}

impl Wire {
    /// Lets all answers of a server go past here.
    pub(crate) fn tap(&self, server: Router) -> Router {
        server.layer(from_fn_with_state(self.clone(), hear))
    }

    /// Returns whether each of those who asked was told these words.
    pub(crate) fn told(&self, words: &str) -> Vec<bool> {
        let heard = self.heard.lock().expect("no test panics while it listens");
        heard.iter().map(|hearer| hearer.answers.iter().any(|answer| answer.contains(words))).collect()
    }

    fn keep(&self, proof: HeaderValue, answer: String) {
        let mut heard = self.heard.lock().expect("no test panics while it listens");
        match heard.iter_mut().find(|hearer| hearer.proof == proof) {
            Some(hearer) => hearer.answers.push(answer),
            None => heard.push(Hearer { proof, answers: vec![answer] }),
        }
    }
}

async fn hear(State(wire): State<Wire>, request: Request, next: Next) -> Response {
    let is_sync = request.uri().path() == "/v1/sync";
    let proof = request.headers().get(AUTHORIZATION).filter(|_| is_sync).cloned();
    let answer = next.run(request).await;
    let Some(proof) = proof.filter(|_| answer.status() == StatusCode::OK) else { return answer };
    let (head, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("an answer is whole");
    wire.keep(proof, plain(&head.headers, &bytes));
    Response::from_parts(head, Body::from(bytes))
}

fn plain(headers: &HeaderMap, bytes: &[u8]) -> String {
    let coding = headers.get(CONTENT_ENCODING).and_then(|name| Coding::parse(name.to_str().ok()?));
    let answer: Value = coding.unwrap_or(Coding::Zstd).decode(bytes).expect("an answer can be read");
    answer.to_string()
}

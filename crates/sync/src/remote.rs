//! The server as HTTP: every failure becomes one thing that can be told to a person.

mod attachments;
mod codings;
mod delivery;
mod exchange;

pub use attachments::PART_BYTES;

use codings::Codings;
use lahituki_protocol::SyncResponse;
use lahituki_protocol::auth::{Enrol, SignIn, SignedIn};
use lahituki_protocol::messages::{MAX_BODY_BYTES, NewLineage, Problem};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// Longer than the server ever keeps an answer back.
const PATIENCE: Duration = Duration::from_secs(40);

/// What is wrong between the laptop and the server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Nothing answers.
    #[error("the server cannot be reached")]
    Unreachable,
    /// Something answers that is not our server: a captive portal, a proxy, another site.
    #[error("something answers that is not our server")]
    NotOurServer,
    /// The server failed.
    #[error("the server failed")]
    ServerError,
    /// The system does not trust the certificate.
    #[error("the certificate is not trusted")]
    Certificate,
    /// The token does not hold any more.
    #[error("the sign-in does not hold")]
    SignedOut,
    /// The person was erased for ever, and with them everything of theirs on this laptop must go.
    #[error("the laptop is to be wiped")]
    Wiped,
    /// The server no longer speaks with this version of the program.
    #[error("this program is too old for the server")]
    TooOld,
    /// The server is busy, or the name was tried too often.
    #[error("the server is busy")]
    Busy,
    /// The server has no room for another attachment. Everything else goes on.
    #[error("the server has no room for attachments")]
    Full,
    /// The server refuses what was asked, for the reason of this code.
    #[error("the server refuses: {0}")]
    Refused(String),
}

/// What the server says to a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// An answer, or a page of one.
    Page(Box<SyncResponse>),
    /// Its data was restored from a backup since it answered last.
    NewLineage(NewLineage),
    /// The answer that has begun cannot be gone on with.
    Restart,
}

/// A server and the session on it.
#[derive(Clone)]
pub struct Remote {
    /// Made at the first request: it reads every certificate that the system trusts, which takes a while.
    client: Arc<OnceLock<Client>>,
    codings: Arc<Codings>,
    base: String,
    token: Option<String>,
}

impl Remote {
    /// Returns the server at an address such as `https://lahituki.example.fi`.
    ///
    /// # Errors
    /// [`Trouble::NotOurServer`] when the address is none.
    pub fn new(base: &str, token: Option<String>) -> Result<Self, Trouble> {
        let base = base.trim().trim_end_matches('/').to_owned();
        let is_http = base.starts_with("http://") || base.starts_with("https://");
        if !is_http || reqwest::Url::parse(&base).is_err() {
            return Err(Trouble::NotOurServer);
        }
        Ok(Self { client: Arc::default(), codings: Arc::default(), base, token })
    }

    fn client(&self) -> Result<&Client, Trouble> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        // A redirect is how captive portals answer; our server never redirects.
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(PATIENCE)
            .build()
            .map_err(|_| Trouble::Certificate)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// Signs in for the first time with an invitation code.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn enrol(&self, enrol: &Enrol) -> Result<SignedIn, Trouble> {
        self.json("/v1/auth/enrol", enrol).await
    }

    /// Signs in with a password.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn sign_in(&self, sign_in: &SignIn) -> Result<SignedIn, Trouble> {
        self.json("/v1/auth/sign-in", sign_in).await
    }

    /// Ends the session on the server.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn sign_out(&self) -> Result<(), Trouble> {
        self.send(self.post("/v1/auth/sign-out")?).await.map(drop)
    }

    /// Returns the token of the session, if anyone is signed in.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    async fn json<T: DeserializeOwned>(&self, path: &str, message: &impl Serialize) -> Result<T, Trouble> {
        let body = serde_json::to_vec(message).map_err(|error| Trouble::Refused(error.to_string()))?;
        let response = self.send(self.post(path)?.header("content-type", "application/json").body(body)).await?;
        read_json(response).await
    }

    fn post(&self, path: &str) -> Result<RequestBuilder, Trouble> {
        Ok(self.authorised(self.client()?.post(self.url(path))))
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    fn authorised(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response, Trouble> {
        accepted(request.send().await.map_err(|error| trouble_of(&error))?).await
    }
}

/// Returns an answer that is not a refusal.
async fn accepted(response: Response) -> Result<Response, Trouble> {
    if response.status().is_success() {
        return Ok(response);
    }
    let status = response.status();
    let bytes = read_up_to(response, 64 * 1024).await.unwrap_or_default();
    Err(refusal(status, serde_json::from_slice(&bytes).ok()))
}

/// Returns what a status means. Our server explains each with a [`Problem`]; an answer without one is not ours.
fn refusal(status: StatusCode, problem: Option<Problem>) -> Trouble {
    match (status, problem) {
        (StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE, _) => Trouble::Busy,
        (StatusCode::INSUFFICIENT_STORAGE, Some(problem)) if problem.code == "quota" => Trouble::Full,
        (status, _) if status.is_server_error() => Trouble::ServerError,
        (StatusCode::UPGRADE_REQUIRED, _) => Trouble::TooOld,
        (StatusCode::UNAUTHORIZED, Some(problem)) if problem.code == "unauthorized" => Trouble::SignedOut,
        (StatusCode::UNAUTHORIZED, Some(problem)) if problem.code == "wipe" => Trouble::Wiped,
        (_, Some(problem)) => Trouble::Refused(problem.code),
        // The answer to a question for an attachment's head has no body that could explain it.
        (StatusCode::NOT_FOUND, None) => Trouble::Refused("not_found".to_owned()),
        // So answers a proxy in front of our server that takes no bodies of this size.
        (StatusCode::PAYLOAD_TOO_LARGE, None) => Trouble::Refused("too_large".to_owned()),
        (_, None) => Trouble::NotOurServer,
    }
}

fn trouble_of(error: &reqwest::Error) -> Trouble {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        // The error types of the libraries for TLS and HTTP are not part of the client's interface; their words are.
        let words = error.to_string().to_lowercase();
        if words.contains("certificate") {
            return Trouble::Certificate;
        }
        if words.contains("invalid http") {
            return Trouble::NotOurServer;
        }
        cause = error.source();
    }
    Trouble::Unreachable
}

async fn read_json<T: DeserializeOwned>(response: Response) -> Result<T, Trouble> {
    let bytes = read_up_to(response, MAX_BODY_BYTES).await?;
    serde_json::from_slice(&bytes).map_err(|_| Trouble::NotOurServer)
}

/// Reads a body, but never more than `limit` bytes.
async fn read_up_to(mut response: Response, limit: usize) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble_of(&error))? {
        if bytes.len() + chunk.len() > limit {
            return Err(Trouble::NotOurServer);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_without_our_explanation_is_not_our_server() {
        let problem = |code: &str| Some(Problem { code: code.to_owned(), message: String::new() });
        assert_eq!(refusal(StatusCode::UNAUTHORIZED, problem("unauthorized")), Trouble::SignedOut);
        assert_eq!(refusal(StatusCode::UNAUTHORIZED, problem("wipe")), Trouble::Wiped);
        assert_eq!(refusal(StatusCode::UNAUTHORIZED, None), Trouble::NotOurServer);
        assert_eq!(refusal(StatusCode::FOUND, None), Trouble::NotOurServer);
        assert_eq!(refusal(StatusCode::PAYLOAD_TOO_LARGE, None), Trouble::Refused("too_large".to_owned()));
        assert_eq!(refusal(StatusCode::BAD_GATEWAY, None), Trouble::ServerError);
        assert_eq!(refusal(StatusCode::INSUFFICIENT_STORAGE, problem("quota")), Trouble::Full);
        assert_eq!(refusal(StatusCode::FORBIDDEN, problem("wrong_code")), Trouble::Refused("wrong_code".to_owned()));
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        assert!(Remote::new("lahituki.example.fi", None).is_err());
        assert!(Remote::new("ftp://lahituki.example.fi", None).is_err());
        assert!(Remote::new(" https://lahituki.example.fi/ ", None).is_ok());
    }
}

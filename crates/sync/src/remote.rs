//! The server as HTTP: every failure becomes one thing that can be told to a person.

mod attachments;
mod codings;
mod delivery;
mod exchange;
mod trouble;

pub use attachments::PART_BYTES;
pub use trouble::Trouble;

use codings::Codings;
use lahituki_protocol::SyncResponse;
use lahituki_protocol::auth::{Enrol, SignIn, SignedIn};
use lahituki_protocol::messages::{MAX_BODY_BYTES, NewLineage};
use reqwest::{Client, RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use trouble::{refusal, retry_after, trouble_of};

/// Longer than the server ever keeps an answer back.
const PATIENCE: Duration = Duration::from_secs(40);

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
    let (status, retry_after) = (response.status(), retry_after(response.headers()));
    let bytes = read_up_to(response, 64 * 1024).await.unwrap_or_default();
    Err(refusal(status, retry_after, serde_json::from_slice(&bytes).ok()))
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
    fn an_address_that_is_none_is_refused() {
        assert!(Remote::new("lahituki.example.fi", None).is_err());
        assert!(Remote::new("ftp://lahituki.example.fi", None).is_err());
        assert!(Remote::new(" https://lahituki.example.fi/ ", None).is_ok());
    }
}

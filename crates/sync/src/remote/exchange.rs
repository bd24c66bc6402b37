//! One question and its answer, in the best coding that arrives.

#[cfg(test)]
mod tests;

use super::codings::Manner;
use super::trouble::{refusal, retry_after, trouble_of};
use super::{Answer, Remote, Trouble, read_up_to};
use lahituki_protocol::messages::MAX_BODY_BYTES;
use lahituki_protocol::{Coding, SyncRequest};
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use reqwest::{Response, StatusCode};

impl Remote {
    /// Exchanges one message. It may arrive twice, which changes nothing.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn exchange(&self, request: &SyncRequest) -> Result<Answer, Trouble> {
        let manner = self.codings.manner();
        let answer = self.exchange_in(manner, request).await;
        if manner == Manner::PLAIN || !is_lost_for_words(&answer) {
            return answer;
        }
        let plain = self.exchange_in(Manner::PLAIN, request).await;
        if plain.is_ok() {
            self.codings.only_plain_arrived();
        }
        plain
    }

    async fn exchange_in(&self, manner: Manner, request: &SyncRequest) -> Result<Answer, Trouble> {
        // Our own messages always encode: their maps have text keys.
        let body = manner.question.encode(request).map_err(|error| Trouble::Refused(error.to_string()))?;
        let post = self.post("/v1/sync")?;
        let post = match manner.question {
            Coding::Zstd => post.header(CONTENT_TYPE, "application/zstd"),
            coding => post.header(CONTENT_TYPE, "application/json").header(CONTENT_ENCODING, coding.name()),
        };
        let post = if manner.offers { post.header(ACCEPT_ENCODING, Coding::Dictionary1.name()) } else { post };
        let response = post.body(body).send().await.map_err(|error| trouble_of(&error))?;
        self.answer(response).await
    }

    async fn answer(&self, response: Response) -> Result<Answer, Trouble> {
        let (status, coding) = (response.status(), coding_of(&response));
        let retry_after = retry_after(response.headers());
        let bytes = read_up_to(response, MAX_BODY_BYTES).await?;
        if status.is_success() {
            let page = coding.and_then(|coding| Some((coding, coding.decode(&bytes).ok()?)));
            let (coding, page) = page.ok_or(Trouble::NotOurServer)?;
            self.codings.answered_in(coding);
            return Ok(Answer::Page(Box::new(page)));
        }
        match (status, refusal(status, retry_after, serde_json::from_slice(&bytes).ok())) {
            (StatusCode::CONFLICT, Trouble::Refused(code)) if code == "new_lineage" => {
                serde_json::from_slice(&bytes).map(Answer::NewLineage).map_err(|_| Trouble::NotOurServer)
            }
            (StatusCode::GONE, Trouble::Refused(code)) if code == "restart" => Ok(Answer::Restart),
            (_, trouble) => Err(trouble),
        }
    }
}

/// Returns the coding of an answer, or `None` when it is one that we have not asked for.
fn coding_of(response: &Response) -> Option<Coding> {
    match response.headers().get(CONTENT_ENCODING) {
        Some(name) => Coding::parse(name.to_str().ok()?),
        None => Some(Coding::Zstd),
    }
}

/// Returns whether a plainer message might get a better answer: the server does not know the coding, which older ones take
/// for a broken message, or something on the way has spoiled what it does not know.
fn is_lost_for_words(answer: &Result<Answer, Trouble>) -> bool {
    match answer {
        Err(Trouble::NotOurServer) => true,
        Err(Trouble::Refused(code)) => code == "unknown_coding" || code == "malformed",
        _ => false,
    }
}

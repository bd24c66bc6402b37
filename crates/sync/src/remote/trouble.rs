//! What can be wrong between the laptop and the server, and how it shows.

use lahituki_protocol::messages::Problem;
use reqwest::StatusCode;
use reqwest::header::{self, HeaderMap};
use std::time::Duration;

/// The longest that a server is left in peace because it says so.
const LONGEST_PEACE: Duration = Duration::from_secs(3_600);

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
    /// The server is busy, or the name was tried too often. It wants to be left in peace for this long, at most an hour;
    /// nothing when it does not say.
    #[error("the server is busy")]
    Busy(Duration),
    /// The server has no room for another attachment. Everything else goes on.
    #[error("the server has no room for attachments")]
    Full,
    /// The disk of this laptop has no room for what the server says. It is asked for again.
    #[error("this laptop's disk is full")]
    DiskFull,
    /// The server refuses what was asked, for the reason of this code.
    #[error("the server refuses: {0}")]
    Refused(String),
}

impl Trouble {
    /// Returns how long the server wants to be left in peace.
    pub fn retry_after(&self) -> Duration {
        match self {
            Self::Busy(retry_after) => *retry_after,
            _ => Duration::ZERO,
        }
    }
}

/// Returns what a status means. Our server explains each with a [`Problem`]; an answer without one is not ours.
pub(super) fn refusal(status: StatusCode, retry_after: Duration, problem: Option<Problem>) -> Trouble {
    match (status, problem) {
        (StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE, _) => Trouble::Busy(retry_after),
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

pub(super) fn trouble_of(error: &reqwest::Error) -> Trouble {
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

/// Returns how long a server wants to be left in peace. A date in place of seconds tells nothing: the laptop's clock may
/// be wrong.
pub(super) fn retry_after(headers: &HeaderMap) -> Duration {
    let seconds = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
    Duration::from_secs(seconds.unwrap_or(0)).min(LONGEST_PEACE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderValue, RETRY_AFTER};

    #[test]
    fn an_answer_without_our_explanation_is_not_our_server() {
        let problem = |code: &str| Some(Problem { code: code.to_owned(), message: String::new() });
        let refusal = |status, problem| refusal(status, Duration::ZERO, problem);
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
    fn a_busy_server_says_for_how_long_but_not_for_more_than_an_hour() {
        let cases =
            [("7", 7), (" 60 ", 60), ("86400", 3_600), ("-5", 0), ("Sun, 22 Nov 2026 08:00:00 GMT", 0), ("", 0)];
        for (words, seconds) in cases {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(words))]);
            let busy = refusal(StatusCode::SERVICE_UNAVAILABLE, retry_after(&headers), None);
            assert_eq!(busy.retry_after(), Duration::from_secs(seconds), "{words}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), Duration::ZERO);
    }
}

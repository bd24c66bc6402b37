//! The token of a next page and the proof of a cursor, which only the server can make.

use crate::municipality::{EPOCH, ask};
use lahituki_protocol::SyncRequest;
use lahituki_server::engine::Refusal;

/// A made-up token opens no page, and a made-up proof proves nothing.
pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let first = SyncRequest { v: 2, epoch: Some(EPOCH), ..SyncRequest::default() };
    let genuine = ask(&first).answer.expect("a first question is answered").resume;
    let made_up = SyncRequest { resume: Some(text.to_owned()), ..first.clone() };
    // The digits of a token may be written in capitals.
    let is_genuine = genuine.is_some_and(|token| token.eq_ignore_ascii_case(text));
    assert!(is_genuine || matches!(ask(&made_up).answer, Err(Refusal::Restart)));
    let beyond = SyncRequest { cursor: 4_000, proof: Some(text.to_owned()), ..first };
    assert!(ask(&beyond).answer.is_ok_and(|answer| answer.full));
}

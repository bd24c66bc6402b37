//! Waiting changes as ops of the protocol, and its outcomes as verdicts on them.

use lahituki_domain::Body;
use lahituki_domain::record::Change;
use lahituki_protocol::messages::Rejection;
use lahituki_protocol::{Op, OpAnswer, Outcome};
use lahituki_store::{PendingOp, Verdict};

/// Returns as many ops, from the first on, as fill half of a message of `limit` bytes; at least one, because none alone
/// is too large.
pub(super) fn fitting(waiting: Vec<PendingOp>, limit: usize) -> Vec<Op> {
    let mut bytes = 0;
    let ops = waiting.into_iter().map(op);
    ops.take_while(|op| {
        let first = bytes == 0;
        bytes += serde_json::to_string(op).map_or(0, |json| json.len());
        first || bytes <= limit / 2
    })
    .collect()
}

fn op(pending: PendingOp) -> Op {
    let (new, put, del): (bool, Option<Body>, bool) = match pending.change {
        Change::Create(body) => (true, Some(body), false),
        Change::Put(put) => (false, Some(put), false),
        Change::Delete => (false, None, true),
    };
    let PendingOp { op: id, row, base, at, was, .. } = pending;
    let kind = pending.kind.name().to_owned();
    let lane = Some(pending.lane).filter(|lane| *lane != id);
    Op { id, row, kind, new, base, lane, at, put, was, del }
}

/// Returns what an answer means for the op; `None` when it is to be offered again later.
pub(super) fn verdict(answer: &OpAnswer) -> Option<Verdict<'static>> {
    Some(match &answer.outcome {
        Outcome::Defer => return None,
        // What was lost the server has kept in a record of its own.
        Outcome::Ok | Outcome::Lost(_) => Verdict::Taken { seq: answer.seq, stamp: answer.stamp },
        Outcome::Kept => Verdict::Refused("kept"),
        Outcome::Rejected(Rejection::Erased) => Verdict::Erased,
        Outcome::Rejected(rejection) => Verdict::Refused(reason(*rejection)),
    })
}

fn reason(rejection: Rejection) -> &'static str {
    match rejection {
        Rejection::NoRight => "no_right",
        Rejection::Invalid => "invalid",
        Rejection::NotAStep => "not_a_step",
        Rejection::Gone => "gone",
        Rejection::Stale => "stale",
        Rejection::UnknownKind | Rejection::Erased | Rejection::Other => "other",
    }
}

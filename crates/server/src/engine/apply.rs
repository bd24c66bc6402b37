//! Applies one op: who may, what comes of it, and who sees it afterwards.

use super::merge::{self, Moment};
use crate::storage::{Records, StorageError, StoredRow};
use lahituki_domain::access::{self, Actor};
use lahituki_domain::{Body, Kind, Timestamp};
use lahituki_protocol::messages::{Gone, Rejection};
use lahituki_protocol::{Op, OpAnswer, Outcome};

/// How long an op may wait for the record that it changes; its creator is then taken to be lost.
const WAIT_FOR_RECORD_MS: i64 = 14 * 24 * 60 * 60 * 1000;

/// The largest record that is stored, in bytes of JSON. Far above any article, far below a page of an answer.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// Applies an op on behalf of `actor`, once: an op that was answered before gets the same answer again.
///
/// # Errors
/// When the storage fails.
pub fn apply(txn: &mut dyn Records, actor: &Actor, op: &Op, now: Timestamp) -> Result<OpAnswer, StorageError> {
    if let Some(answer) = txn.answer(op.id)? {
        return Ok(answer);
    }
    let stamp = op.at.min(now);
    let moment = Moment { seq: txn.tenant()?.seq + 1, stamp };
    let (outcome, after) = match decide(txn.row(op.row)?.as_ref(), actor, op, moment, now) {
        Ok((outcome, after)) => (outcome, after),
        Err(rejection) => (Outcome::Rejected(rejection), None),
    };
    let seq = if after.is_some() { moment.seq } else { 0 };
    if let Some(after) = after {
        store(txn, &after)?;
    }
    let answer = OpAnswer { id: op.id, outcome, seq, stamp };
    if answer.outcome != Outcome::Defer {
        txn.keep_answer(&answer)?;
    }
    Ok(answer)
}

/// Returns what becomes of an op, and the record as it is afterwards when the op changes it.
fn decide(
    row: Option<&StoredRow>,
    actor: &Actor,
    op: &Op,
    moment: Moment,
    now: Timestamp,
) -> Result<(Outcome, Option<StoredRow>), Rejection> {
    let kind = Kind::parse(&op.kind).ok_or(Rejection::UnknownKind)?;
    if row.is_some_and(|row| row.kind != kind) || op.put.is_some() == op.del {
        return Err(Rejection::Invalid);
    }
    match (row, &op.put) {
        (Some(row), Some(put)) => edit(row, actor, op, put, moment),
        (Some(row), None) => delete(row, actor, op, moment),
        (None, Some(put)) if op.new => {
            let created = permitted(actor, None, merge::create(kind, op, put, moment))?;
            Ok((Outcome::Ok, Some(created)))
        }
        (None, Some(_)) if now.0.saturating_sub(moment.stamp.0) < WAIT_FOR_RECORD_MS => Ok((Outcome::Defer, None)),
        (None, _) => Err(Rejection::Gone),
    }
}

type Decision = Result<(Outcome, Option<StoredRow>), Rejection>;

fn edit(row: &StoredRow, actor: &Actor, op: &Op, put: &Body, moment: Moment) -> Decision {
    let (after, lost) = merge::edit(row, op, put, moment)?;
    let after = permitted(actor, Some(&row.body), after)?;
    let outcome = if lost.is_empty() { Outcome::Ok } else { Outcome::Lost(lost) };
    Ok((outcome, Some(after)))
}

fn delete(row: &StoredRow, actor: &Actor, op: &Op, moment: Moment) -> Decision {
    access::check(actor, row.kind, Some(&row.body), None).map_err(|_| Rejection::NoRight)?;
    if row.deleted_at.is_some() {
        return Ok((Outcome::Ok, None));
    }
    Ok(match merge::delete(row, op, moment) {
        Some(after) => (Outcome::Ok, Some(after)),
        None => (Outcome::Kept, None),
    })
}

/// Returns a changed record with its audience, when it is a valid one and the actor has a right to the change.
fn permitted(actor: &Actor, before: Option<&Body>, after: StoredRow) -> Result<StoredRow, Rejection> {
    after.kind.check(&after.body).map_err(|_| Rejection::Invalid)?;
    if serde_json::to_string(&after.body).map_or(true, |json| json.len() > MAX_RECORD_BYTES) {
        return Err(Rejection::Invalid);
    }
    access::check(actor, after.kind, before, Some(&after.body)).map_err(|_| Rejection::NoRight)?;
    let aud = after.kind.audience(&after.body).map_err(|_| Rejection::Invalid)?;
    Ok(StoredRow { aud, ..after })
}

/// Stores a record and says to the audience that it left that it is gone.
fn store(txn: &mut dyn Records, after: &StoredRow) -> Result<(), StorageError> {
    let seq = txn.next_seq()?;
    debug_assert_eq!(seq, after.rev, "the counter is locked while a request is answered");
    let left = match txn.row(after.id)? {
        _ if after.deleted_at.is_some() => Some(after.aud.clone()),
        Some(before) if before.deleted_at.is_none() && before.aud != after.aud => Some(before.aud),
        _ => None,
    };
    txn.forget_gone(&after.aud, after.id)?;
    if let Some(aud) = left {
        txn.put_gone(&Gone { aud, id: after.id, seq })?;
    }
    txn.put_row(after)
}

//! Applies one op: who may, what comes of it, who sees it afterwards, and who lost a value by it.

use super::lost;
use super::merge::{self, Edited, Loss, Moment};
use super::work::Work;
use crate::storage::{StorageError, StoredRow};
use lahituki_domain::access::{self, Actor};
use lahituki_domain::{Body, Kind, Timestamp};
use lahituki_protocol::messages::Rejection;
use lahituki_protocol::{Op, OpAnswer, Outcome};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How long an op may wait for the record that it changes; its creator is then taken to be lost.
const WAIT_FOR_RECORD_MS: i64 = 14 * DAY_MS;

/// How long answers and departures are kept; a change that waited longer might be applied twice.
pub(super) const HORIZON_MS: i64 = 180 * DAY_MS;

/// The largest record that is stored, in bytes of JSON. Far above any article, far below a page of an answer.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// What becomes of an op, what the record is afterwards when the op changes it, and whose values are not there.
struct Decision {
    outcome: Outcome,
    after: Option<StoredRow>,
    replaced: Vec<Loss>,
    lost: Vec<Loss>,
}

impl Decision {
    fn unchanged(outcome: Outcome) -> Self {
        Self { outcome, after: None, replaced: Vec::new(), lost: Vec::new() }
    }

    fn changed(after: StoredRow) -> Self {
        Self { after: Some(after), ..Self::unchanged(Outcome::Ok) }
    }
}

/// Applies an op on behalf of `actor`, once: an op that was answered before gets the same answer again.
///
/// # Errors
/// When the storage fails.
pub fn apply(work: &mut Work<'_>, actor: &Actor, op: &Op) -> Result<OpAnswer, StorageError> {
    if let Some(answer) = work.answer(op.id) {
        return Ok(answer.clone());
    }
    let stamp = op.at.min(work.now());
    let moment = Moment { seq: work.upcoming_seq(), stamp, by: actor.person };
    let Decision { outcome, after, replaced, lost } = decide(work, actor, op, moment)?;
    let counts_at = after.as_ref().and_then(|row| row.versions.set_at(op.id)).unwrap_or(stamp);
    let seq = if after.is_some() { work.next_seq() } else { 0 };
    if let Some(row) = after {
        work.put_row(row)?;
    }
    lost::remember(work, op, actor.person, replaced, lost)?;
    let answer = OpAnswer { id: op.id, outcome, seq, stamp: counts_at.min(work.now()) };
    if answer.outcome != Outcome::Defer {
        work.keep_answer(&answer);
    }
    Ok(answer)
}

fn decide(work: &mut Work<'_>, actor: &Actor, op: &Op, moment: Moment) -> Result<Decision, StorageError> {
    if work.is_erased(op.row)? {
        return Ok(Decision::unchanged(Outcome::Rejected(Rejection::Erased)));
    }
    let now = work.now();
    if now.0.saturating_sub(op.at.0) > HORIZON_MS {
        return Ok(Decision::unchanged(Outcome::Rejected(Rejection::Stale)));
    }
    let row = work.row(op.row)?.cloned();
    let decided = match decide_on(row.as_ref(), actor, op, moment, now) {
        // To those who never saw a record, it must look as if there were none.
        Err(_) if hides(work, actor, row.as_ref())? && !op.new => decide_on(None, actor, op, moment, now),
        decided => decided,
    };
    Ok(decided.unwrap_or_else(|rejection| Decision::unchanged(Outcome::Rejected(rejection))))
}

/// Returns whether the actor can never have seen a record: it is of an audience to which they have never belonged, and
/// has left none to which they have.
fn hides(work: &mut Work<'_>, actor: &Actor, row: Option<&StoredRow>) -> Result<bool, StorageError> {
    let Some(row) = row else { return Ok(false) };
    let memberships = work.stored().memberships_of(actor.person)?;
    let belonged = memberships.iter().any(|member| member.aud == row.aud);
    Ok(!belonged && !work.stored().has_left(actor.person, row.id)?)
}

fn decide_on(
    row: Option<&StoredRow>,
    actor: &Actor,
    op: &Op,
    moment: Moment,
    now: Timestamp,
) -> Result<Decision, Rejection> {
    let kind = Kind::parse(&op.kind).ok_or(Rejection::UnknownKind)?;
    if row.is_some_and(|row| row.kind != kind) || op.put.is_some() == op.del {
        return Err(Rejection::Invalid);
    }
    match (row, &op.put) {
        (Some(row), Some(put)) => edit(row, actor, op, put, moment),
        (Some(row), None) => delete(row, actor, op, moment),
        (None, Some(put)) if op.new => create(kind, actor, op, put, moment),
        (None, Some(_)) if now.0.saturating_sub(moment.stamp.0) < WAIT_FOR_RECORD_MS => {
            Ok(Decision::unchanged(Outcome::Defer))
        }
        (None, _) => Err(Rejection::Gone),
    }
}

fn create(kind: Kind, actor: &Actor, op: &Op, put: &Body, moment: Moment) -> Result<Decision, Rejection> {
    let row = permitted(actor, None, merge::create(kind, op, put, moment))?;
    // An id that is computed from what the record is must be that one: nobody makes a record in another's place.
    if kind.computed_id(&row.body).is_some_and(|id| id != op.row) {
        return Err(Rejection::Invalid);
    }
    Ok(Decision::changed(row))
}

fn edit(row: &StoredRow, actor: &Actor, op: &Op, put: &Body, moment: Moment) -> Result<Decision, Rejection> {
    let Edited { row: after, replaced, lost } = merge::edit(row, op, put, moment)?;
    let after = permitted(actor, Some(&row.body), after)?;
    let fields = lost.iter().map(|lost| lost.field.clone()).collect::<Vec<_>>();
    let outcome = if fields.is_empty() { Outcome::Ok } else { Outcome::Lost(fields) };
    // Where something was lost, the new revision tells the loser at once what stands instead.
    let same = |after: &StoredRow| {
        lost.is_empty()
            && (&after.aud, after.deleted_at) == (&row.aud, row.deleted_at)
            && (&after.versions, &after.body) == (&row.versions, &row.body)
    };
    Ok(Decision { outcome, after: Some(after).filter(|after| !same(after)), replaced, lost })
}

fn delete(row: &StoredRow, actor: &Actor, op: &Op, moment: Moment) -> Result<Decision, Rejection> {
    access::check(actor, row.kind, Some(&row.body), None).map_err(|_| Rejection::NoRight)?;
    if row.deleted_at.is_some() {
        return Ok(Decision::unchanged(Outcome::Ok));
    }
    Ok(match merge::delete(row, op, moment) {
        Some(after) => Decision::changed(lost::without_values(after)),
        None => Decision::unchanged(Outcome::Kept),
    })
}

/// Returns a changed record with its audience, when it is a valid one and the actor has a right to the change.
fn permitted(actor: &Actor, before: Option<&Body>, after: StoredRow) -> Result<StoredRow, Rejection> {
    after.kind.check(after.id, &after.body).map_err(|_| Rejection::Invalid)?;
    if serde_json::to_string(&after.body).map_or(true, |json| json.len() > MAX_RECORD_BYTES) {
        return Err(Rejection::Invalid);
    }
    access::check(actor, after.kind, before, Some(&after.body)).map_err(|_| Rejection::NoRight)?;
    let aud = after.kind.audience(&after.body).map_err(|_| Rejection::Invalid)?;
    Ok(StoredRow { aud, ..after })
}

//! Applies the ops of a request in their order.

use super::apply::apply;
use super::members;
use crate::storage::{Records, StorageError};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::Person;
use lahituki_domain::{Entity, Kind, Timestamp};
use lahituki_protocol::{Op, OpAnswer, Outcome};
use std::collections::HashMap;
use uuid::Uuid;

/// Applies ops on behalf of `actor` and returns one answer for each; then brings the memberships up to date.
///
/// What a record waits for, its later ops wait for too: their order is kept. Ops of a record that was refused at its
/// creation are refused with it.
///
/// # Errors
/// When the storage fails; then the transaction must be dropped.
pub fn push(txn: &mut dyn Records, actor: Actor, ops: &[Op], now: Timestamp) -> Result<Vec<OpAnswer>, StorageError> {
    let mut actor = actor;
    let mut stopped: HashMap<Uuid, Outcome> = HashMap::new();
    let mut answers = Vec::with_capacity(ops.len());
    let mut audiences_may_change = false;
    for op in ops {
        let answer = match stopped.get(&op.row) {
            Some(outcome) => stop(txn, op, outcome.clone(), now)?,
            None => apply(txn, &actor, op, now)?,
        };
        let creation_refused = op.new && matches!(answer.outcome, Outcome::Rejected(_)) && txn.row(op.row)?.is_none();
        if answer.outcome == Outcome::Defer || creation_refused {
            stopped.insert(op.row, answer.outcome.clone());
        }
        audiences_may_change |= answer.seq > 0 && [Kind::Person.name(), Kind::Unit.name()].contains(&op.kind.as_str());
        if answer.seq > 0 && op.row == actor.person.0 {
            actor = current_actor(txn, actor.person)?.unwrap_or(Actor { roles: Vec::new(), ..actor });
        }
        answers.push(answer);
    }
    if audiences_may_change {
        members::bring_up_to_date(txn)?;
    }
    Ok(answers)
}

/// Answers an op like the earlier one of its record, unless it was answered before.
fn stop(txn: &mut dyn Records, op: &Op, outcome: Outcome, now: Timestamp) -> Result<OpAnswer, StorageError> {
    if let Some(answer) = txn.answer(op.id)? {
        return Ok(answer);
    }
    let answer = OpAnswer { id: op.id, outcome, seq: 0, stamp: op.at.min(now) };
    if matches!(answer.outcome, Outcome::Rejected(_)) {
        txn.keep_answer(&answer)?;
    }
    Ok(answer)
}

/// Returns a person with the roles that they hold now, or `None` when there is no such person.
///
/// # Errors
/// When the storage fails, or the person's record cannot be read.
pub fn current_actor(txn: &mut dyn Records, person: PersonId) -> Result<Option<Actor>, StorageError> {
    Ok(current_person(txn, person)?.map(|found| Actor { person, roles: found.roles }))
}

/// Returns a person as they are now, or `None` when there is no such person.
///
/// # Errors
/// When the storage fails, or the person's record cannot be read.
pub fn current_person(txn: &mut dyn Records, person: PersonId) -> Result<Option<Person>, StorageError> {
    let Some(row) = txn.row(person.0)?.filter(|row| row.kind == Kind::Person && row.deleted_at.is_none()) else {
        return Ok(None);
    };
    let found = Person::from_body(row.id, &row.body).map_err(|_| StorageError::Damaged { what: "a person" })?;
    Ok(Some(found))
}

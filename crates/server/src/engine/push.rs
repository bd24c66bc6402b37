//! Applies the ops of a request in their order.

use super::apply::apply;
use super::members;
use super::work::Work;
use crate::storage::{Records, StorageError};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Duty, Space};
use lahituki_domain::people::{Person, RoleGrant};
use lahituki_domain::{Entity, Kind, Timestamp};
use lahituki_protocol::{Op, OpAnswer, Outcome};
use std::collections::HashMap;
use uuid::Uuid;

/// Applies ops on behalf of `actor` and returns one answer for each; then brings the memberships up to date.
///
/// What the actor may do in the spaces of the knowledge base is looked up here, as it is at each op.
///
/// What a record waits for, its later ops wait for too: their order is kept. Ops of a record that was refused at its
/// creation are refused with it.
///
/// # Errors
/// When the storage fails; then the transaction must be dropped.
pub fn push(txn: &mut dyn Records, actor: Actor, ops: &[Op], now: Timestamp) -> Result<Vec<OpAnswer>, StorageError> {
    let mut work = Work::begin(txn, now)?;
    work.load(ops)?;
    let mut spaces = members::spaces(work.stored())?;
    let mut actor = with_duties(actor.person, actor.roles, &spaces);
    let mut stopped: HashMap<Uuid, Outcome> = HashMap::new();
    let mut answers = Vec::with_capacity(ops.len());
    let mut audiences_may_change = false;
    for op in ops {
        let answer = match stopped.get(&op.row) {
            Some(outcome) => stop(&mut work, op, outcome.clone()),
            None => apply(&mut work, &actor, op)?,
        };
        let creation_refused = op.new && matches!(answer.outcome, Outcome::Rejected(_)) && work.row(op.row)?.is_none();
        if answer.outcome == Outcome::Defer || creation_refused {
            stopped.insert(op.row, answer.outcome.clone());
        }
        audiences_may_change |= answer.seq > 0 && members::decides(&op.kind);
        if answer.seq > 0 && op.row == actor.person.0 {
            let roles = person_in(&mut work, actor.person)?.map(|found| found.roles).unwrap_or_default();
            actor = with_duties(actor.person, roles, &spaces);
        }
        if answer.seq > 0 && op.kind == Kind::Space.name() {
            spaces.retain(|space| space.id.0 != op.row);
            spaces.extend(space_in(&mut work, op.row)?);
            actor = with_duties(actor.person, actor.roles, &spaces);
        }
        answers.push(answer);
    }
    work.save()?;
    if audiences_may_change {
        members::bring_up_to_date(txn)?;
    }
    Ok(answers)
}

/// Returns a person with what they may do in the spaces; the server itself, which is nobody, may do everything.
fn with_duties(person: PersonId, roles: Vec<RoleGrant>, spaces: &[Space]) -> Actor {
    if !person.0.is_nil() {
        return Actor::new(person, roles, spaces);
    }
    let duties = spaces.iter().map(|space| (space.id, Duty::Approve)).collect();
    Actor { duties, ..Actor::of(person, roles) }
}

/// Answers an op like the earlier one of its record, unless it was answered before.
fn stop(work: &mut Work<'_>, op: &Op, outcome: Outcome) -> OpAnswer {
    if let Some(answer) = work.answer(op.id) {
        return answer.clone();
    }
    let answer = OpAnswer { id: op.id, outcome, seq: 0, stamp: op.at.min(work.now()) };
    if matches!(answer.outcome, Outcome::Rejected(_)) {
        work.keep_answer(&answer);
    }
    answer
}

/// Returns a person with the roles that they hold now, without their duties; `None` when there is no such person.
///
/// # Errors
/// When the storage fails, or the person's record cannot be read.
pub fn current_actor(txn: &mut dyn Records, person: PersonId) -> Result<Option<Actor>, StorageError> {
    Ok(current_person(txn, person)?.map(|found| Actor::of(person, found.roles)))
}

/// Returns a person as they are now, or `None` when there is no such person.
///
/// # Errors
/// When the storage fails, or the person's record cannot be read.
pub fn current_person(txn: &mut dyn Records, person: PersonId) -> Result<Option<Person>, StorageError> {
    let row = txn.rows(&[person.0])?.pop();
    row.filter(|row| row.kind == Kind::Person && row.deleted_at.is_none()).map(|row| read(&row)).transpose()
}

fn person_in(work: &mut Work<'_>, person: PersonId) -> Result<Option<Person>, StorageError> {
    let row = work.row(person.0)?.filter(|row| row.kind == Kind::Person && row.deleted_at.is_none());
    row.map(read).transpose()
}

fn space_in(work: &mut Work<'_>, id: Uuid) -> Result<Option<Space>, StorageError> {
    let row = work.row(id)?.filter(|row| row.kind == Kind::Space && row.deleted_at.is_none());
    let damaged = |_| StorageError::Damaged { what: "a space" };
    row.map(|row| Space::from_body(id, &row.body).map_err(damaged)).transpose()
}

fn read(row: &crate::storage::StoredRow) -> Result<Person, StorageError> {
    Person::from_body(row.id, &row.body).map_err(|_| StorageError::Damaged { what: "a person" })
}

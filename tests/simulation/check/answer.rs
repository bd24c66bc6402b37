//! What the server may say and do in answer to a request.

use super::steps::{STATE, saw_what_never_was, steps};
use crate::centre::Kept;
use crate::history::Fate;
use crate::laptop::Laptop;
use crate::violation::{Checked, violated};
use crate::world::World;
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Kind, Timestamp};
use lahituki_protocol::messages::{MAX_OPS, Rejection, Row};
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A change may be too old to be answered after half a year.
const HORIZON_MS: i64 = 180 * 86_400_000;

/// What the server held before a request.
pub(crate) struct Before {
    head: u64,
    rows: usize,
    pub(super) states: BTreeMap<Uuid, Value>,
}

impl Before {
    /// Looks at the server.
    pub(crate) fn of(world: &World) -> Self {
        let state = |kept: &Kept| kept.body.get(STATE).cloned();
        let slots = world.centre.rows.iter().filter(|(_, kept)| kept.kind == Kind::Slot.name());
        let states = slots.filter_map(|(id, kept)| Some((*id, state(kept)?))).collect();
        Self { head: world.centre.head, rows: world.centre.rows.len(), states }
    }
}

/// Checks that a server that died in a request has done nothing.
pub(crate) fn undone(world: &World, before: &Before) -> Checked {
    if (world.centre.head, world.centre.rows.len()) == (before.head, before.rows) {
        return Ok(());
    }
    Err(violated("Atomic", "a request that failed has changed the server"))
}

/// Checks a question.
pub(crate) fn request(world: &World, n: usize, asked: &SyncRequest) -> Checked {
    if asked.ops.len() > MAX_OPS {
        return Err(violated("Bounded", format!("laptop {n} sends {} ops", asked.ops.len())));
    }
    match asked.ops.iter().find(|op| world.history.deed(op.id).is_none()) {
        Some(op) => Err(violated("Once", format!("laptop {n} sends {op:?}, which nobody has made"))),
        None => Ok(()),
    }
}

/// Checks an answer, and notes what it decides.
pub(crate) fn answer(
    world: &mut World,
    person: PersonId,
    request: &SyncRequest,
    max_rows: usize,
    before: &Before,
    answer: &SyncResponse,
) -> Checked {
    let told = answer.rows.len() + answer.gone.len() + answer.erased.len();
    if told > max_rows {
        return Err(violated("Bounded", format!("a page of {max_rows} holds {told}")));
    }
    in_scope(world, person, answer)?;
    note_refusals(world, answer);
    steps(world, before, request, answer)?;
    let fresh = results(world, request, answer)?;
    only_effects_of(world, before, &fresh)?;
    if request.resume.is_none() {
        let audiences = world.centre.audiences_of(person);
        world.audiences_at.insert((answer.epoch, answer.cursor, person), audiences);
    }
    Ok(())
}

/// No answer tells what the person has no part in, or what is not so.
fn in_scope(world: &World, person: PersonId, answer: &SyncResponse) -> Checked {
    let audiences = world.centre.audiences_of(person);
    let left = answer.gone.iter().map(|gone| (&gone.aud, gone.id));
    for (aud, id) in answer.rows.iter().map(|row| (&row.aud, row.id)).chain(left) {
        if !audiences.contains(aud.as_str()) {
            return Err(violated("Scope", format!("{id} of {aud} is told to {person}")));
        }
    }
    answer.rows.iter().try_for_each(|row| is_true(world, row, answer.cursor))
}

fn is_true(world: &World, row: &Row, head: u64) -> Checked {
    let kept = world.centre.rows.get(&row.id).filter(|kept| !kept.deleted);
    let same = |kept: &Kept| kept.rev == row.rev && kept.aud == row.aud.as_str() && kept.body == row.body;
    if row.rev <= head && kept.is_some_and(same) {
        return Ok(());
    }
    Err(violated("Gapless", format!("{} is told at {} as it is not", row.id, row.rev)))
}

/// Notes what was refused: later ops of the same request may have been made of it.
fn note_refusals(world: &mut World, answer: &SyncResponse) {
    for result in &answer.results {
        let Some(deed) = world.history.deed_mut(result.id) else { continue };
        deed.refused |= matches!(result.outcome, Outcome::Kept | Outcome::Rejected(_));
    }
}

/// Checks what became of the ops; returns the records of those that were not answered before.
fn results(
    world: &mut World,
    request: &SyncRequest,
    answer: &SyncResponse,
) -> Result<BTreeSet<Uuid>, crate::violation::Violation> {
    let asked = request.ops.iter().map(|op| op.id);
    if !asked.eq(answer.results.iter().map(|result| result.id)) {
        return Err(violated("Once", "the answers are not those of the ops"));
    }
    let (mut fresh, mut refused, mut repeated) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (op, result) in request.ops.iter().zip(&answer.results) {
        in_order(world, op, result)?;
        let now = world.now;
        stamped(world, op, result)?;
        if !is_told_again(world, op, result) {
            justified(world, op, &result.outcome, &refused)?;
        }
        if op.new && matches!(result.outcome, Outcome::Rejected(_)) {
            refused.insert(op.row);
        }
        world.trace.line(format_args!("  op {} of {}: {:?}", short(op.id), short(op.row), result.outcome));
        let Some(deed) = world.history.deed_mut(op.id) else { continue };
        match &deed.fate {
            Some(fate) if is_repeated(fate, result, now) => {}
            Some(fate) if is_forgotten(fate, now) && op.at > fate.at => {
                // By a clock that was ahead the op looks younger than it is, so the server takes it for a new one.
                deed.fate = Some(Fate { answer: result.clone(), made_at: op.at.min(now), at: now });
                fresh.insert(op.row);
                repeated.push(op.row);
            }
            Some(fate) => {
                return Err(violated("Once", format!("{} was {:?}, now {:?}", op.id, fate.answer, result)));
            }
            None => {
                fresh.insert(op.row);
                if result.outcome != Outcome::Defer {
                    deed.first_answered.get_or_insert(now);
                    deed.fate = Some(Fate { answer: result.clone(), made_at: op.at.min(now), at: now });
                }
            }
        }
    }
    world.history.forgotten.extend(repeated);
    Ok(fresh)
}

/// An answer tells the time under which the op counts, which is never after the server's.
fn stamped(world: &World, op: &Op, result: &OpAnswer) -> Checked {
    let now = world.now;
    let is_fresh = world.history.deed(op.id).is_some_and(|deed| deed.fate.is_none());
    let kept = world.centre.rows.get(&op.row).filter(|_| is_fresh);
    let told = kept.and_then(|kept| kept.versions.set_at(op.id)).is_none_or(|at| at.min(now) <= result.stamp);
    if told && result.stamp <= now {
        return Ok(());
    }
    Err(violated("Clock", format!("{} has the stamp {:?} at {now:?}", op.id, result.stamp)))
}

/// The changes that one laptop made of a record are answered in the order in which they were made.
fn in_order(world: &World, op: &Op, result: &OpAnswer) -> Checked {
    let Some(deed) = world.history.deed(op.id) else { return Ok(()) };
    if deed.fate.is_some() || result.outcome == Outcome::Defer || deed.laptop.is_none() {
        return Ok(());
    }
    // A copy of a laptop may have forgotten an earlier change that the other still offers.
    let waits = |laptop: &Laptop, op| laptop.dump.outbox.iter().any(|waiting| waiting.op == op);
    let senders: Vec<&Laptop> = world.laptops.iter().filter(|laptop| waits(laptop, op.id)).collect();
    let earlier = world.history.before(deed).find(|earlier| {
        let waits_too = !senders.is_empty() && senders.iter().all(|laptop| waits(laptop, earlier.op));
        earlier.laptop == deed.laptop && earlier.fate.is_none() && waits_too
    });
    match earlier {
        Some(earlier) => Err(violated("Order", format!("{} of {} is answered before {}", op.id, op.row, earlier.op))),
        None => Ok(()),
    }
}

/// An op that was answered before has the same answer, whatever else the request holds.
fn is_told_again(world: &World, op: &Op, result: &OpAnswer) -> bool {
    world.history.deed(op.id).and_then(|deed| deed.fate.as_ref()).is_some_and(|fate| fate.answer == *result)
}

fn is_repeated(fate: &Fate, result: &OpAnswer, now: Timestamp) -> bool {
    fate.answer == *result || (is_forgotten(fate, now) && matches!(result.outcome, Outcome::Rejected(_)))
}

fn is_forgotten(fate: &Fate, now: Timestamp) -> bool {
    now.0 - fate.at.0 > HORIZON_MS
}

/// A request changes nothing but the records of ops that were not answered before, and what was lost by them.
fn only_effects_of(world: &World, before: &Before, fresh: &BTreeSet<Uuid>) -> Checked {
    let changed = world.centre.rows.iter().filter(|(_, kept)| kept.rev > before.head);
    let stray = |(id, kept): &(&Uuid, &Kept)| {
        !fresh.contains(*id) && (kept.kind != Kind::LostChange.name() || fresh.is_empty())
    };
    match { changed }.find(stray) {
        Some((id, kept)) => Err(violated("Once", format!("{id} ({}) changed by an op answered before", kept.kind))),
        None => Ok(()),
    }
}

/// An op is refused only for what it asks, never for a clock; or because the creation of its record was `refused`.
fn justified(world: &World, op: &Op, outcome: &Outcome, refused: &BTreeSet<Uuid>) -> Checked {
    let Outcome::Rejected(reason) = outcome else { return Ok(()) };
    let just = match reason {
        Rejection::NoRight => true,
        Rejection::NotAStep => op.kind == Kind::Slot.name() && saw_what_never_was(world, op),
        Rejection::Gone => !op.new,
        Rejection::Erased => world.history.erased.contains(&op.row),
        Rejection::Stale => world.now.0 - op.at.0 > HORIZON_MS,
        Rejection::Invalid | Rejection::UnknownKind | Rejection::Other => false,
    };
    if just || refused.contains(&op.row) {
        Ok(())
    } else {
        Err(violated("Clock", format!("{op:?} was refused as {reason:?}")))
    }
}

fn short(id: Uuid) -> String {
    id.simple().to_string()[..6].to_owned()
}

//! Bugs planted in the messages on their way.

use super::Bug;
use crate::network::Reply;
use crate::world::World;
use lahituki_domain::Audience;
use lahituki_domain::Kind;
use lahituki_domain::merge::FieldRule;
use lahituki_protocol::messages::{NewLineage, Rejection};
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse};

/// By how much a clock may be wrong before a server with [`Bug::DriftRejected`] refuses its ops.
const DRIFT_MS: i64 = 60_000;

/// Alters a request before it reaches the server.
pub(crate) fn alter_request(world: &World, request: &mut SyncRequest) {
    match world.bug {
        Some(Bug::NoEpoch) => request.proof = None,
        Some(Bug::DeleteAlwaysWins) => {
            request.ops.iter_mut().filter(|op| op.del).for_each(|op| op.base = world.centre.head);
        }
        Some(Bug::GreaterForGreaterEqual) if (1..world.centre.head).contains(&request.cursor) => request.cursor += 1,
        Some(Bug::TextAsLastWriter) => request.ops.iter_mut().for_each(|op| see_present(world, op, FieldRule::Text)),
        Some(Bug::SetAsLastWriter) => request.ops.iter_mut().for_each(|op| see_present(world, op, FieldRule::Set)),
        Some(Bug::StepFromUnseenState) => {
            let steps =
                request.ops.iter_mut().filter(|op| op.put.as_ref().is_some_and(|put| put.contains_key("state")));
            steps.for_each(|op| op.base = world.centre.head);
        }
        Some(Bug::DriftRejected) => request.ops.retain(|op| !drifts(world, op)),
        Some(Bug::RepairNeverAsked) => request.repair.clear(),
        _ => {}
    }
}

/// Pretends that the author had seen what the server has.
fn see_present(world: &World, op: &mut Op, rule: FieldRule) {
    let Some(kept) = world.centre.rows.get(&op.row) else { return };
    let merged = |field: &String| Kind::parse(&op.kind).is_some_and(|kind| kind.rule(field) == rule);
    for field in op.put.iter().flat_map(|put| put.keys()).filter(|field| merged(field)) {
        op.was.insert(field.clone(), kept.body.get(field).cloned().unwrap_or_default());
    }
}

fn drifts(world: &World, op: &Op) -> bool {
    (op.at.0 - world.now.0).abs() > DRIFT_MS && world.history.deed(op.id).is_some_and(|deed| deed.fate.is_none())
}

/// Alters a reply before it reaches laptop `n`; `sent` is the request as the laptop sent it.
pub(crate) fn alter_reply(world: &World, n: usize, sent: &SyncRequest, max_rows: usize, reply: &mut Reply) {
    match reply {
        Reply::Answer(answer) => alter_answer(world, n, sent, max_rows, answer),
        Reply::NewLineage(told) if world.bug == Some(Bug::JournalCutByNewestHead) => cut_by_newest_head(told),
        _ => {}
    }
}

fn alter_answer(world: &World, n: usize, sent: &SyncRequest, max_rows: usize, answer: &mut SyncResponse) {
    match world.bug {
        Some(Bug::EagerCursor) => answer.resume = None,
        Some(Bug::ExactPageSkip) if answer.rows.len() == max_rows && answer.resume.is_some() => _ = answer.rows.pop(),
        Some(Bug::GoneIgnoresAudience) => remove_wherever(world, n, answer),
        Some(Bug::GainWithoutReset) => answer.reset.clear(),
        Some(Bug::LossNotTold) => answer.drop.clear(),
        Some(Bug::StampNotStored) => {
            let at = |id| sent.ops.iter().find(|op| op.id == id).map(|op| op.at);
            answer.results.iter_mut().for_each(|result| result.stamp = at(result.id).unwrap_or(result.stamp));
        }
        Some(Bug::NumberBeforeLock) if world.centre.head.is_multiple_of(3) => {
            answer.rows.retain(|row| row.rev < world.centre.head || sent.ops.iter().any(|op| op.row == row.id));
        }
        Some(Bug::DeleteNotIdempotent) => {
            answer.results.iter_mut().for_each(|result| refuse_repetition(world, sent, result))
        }
        Some(Bug::DriftRejected) => {
            let refused = sent.ops.iter().filter(|op| drifts(world, op));
            let outcome = Outcome::Rejected(Rejection::Other);
            answer.results.extend(refused.map(|op| OpAnswer {
                id: op.id,
                outcome: outcome.clone(),
                seq: 0,
                stamp: world.now,
            }));
        }
        _ => {}
    }
}

fn remove_wherever(world: &World, n: usize, answer: &mut SyncResponse) {
    let base = world.laptops[n].dump.base();
    for gone in &mut answer.gone {
        let here = answer.rows.iter().find(|row| row.id == gone.id).map(|row| row.aud.clone());
        let here = here.or_else(|| base.get(&gone.id).map(|entry| Audience::from(entry.aud.clone())));
        (gone.aud, gone.seq) = (here.unwrap_or_else(|| gone.aud.clone()), u64::from(u32::MAX));
    }
}

fn refuse_repetition(world: &World, sent: &SyncRequest, result: &mut OpAnswer) {
    let deletes = sent.ops.iter().any(|op| op.id == result.id && op.del);
    let earlier =
        world.history.deed(result.id).and_then(|deed| deed.fate.as_ref()).is_some_and(|fate| fate.at < world.now);
    if deletes && earlier {
        result.outcome = Outcome::Rejected(Rejection::Gone);
    }
}

fn cut_by_newest_head(told: &mut NewLineage) {
    let newest = told.chain.last().map_or(0, |lineage| lineage.head);
    told.chain.iter_mut().filter(|lineage| lineage.head > 0).for_each(|lineage| lineage.head = newest);
}

//! What would be wrong and right again if slots were elsewhere; nothing changes.

use super::{FindingRow, rows};
use crate::schedule::planned;
use crate::schedule::plans;
use crate::schedule::problem::{Judged, Trial, judged};
use crate::{Failure, Reading};
use lahituki_domain::access::Denied;
use lahituki_domain::schedule::Span;
use lahituki_domain::{Day, Kind};
use lahituki_planner::evaluate::{Change, Placement};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// How far apart the days of slots that are tried together may lie.
const MOST_DAYS: i64 = 400;

/// Slots where they would be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TryArg {
    /// The slots.
    pub slots: Vec<Trial>,
}

/// What a step would do to the findings.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct Verdict {
    /// What would be right again.
    pub gone: Vec<FindingRow>,
    /// What would be wrong.
    pub new: Vec<FindingRow>,
}

pub(crate) fn try_slots(reading: &Reading<'_>, arg: TryArg) -> Result<Verdict, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let Some(judged) = judged_for(reading, &arg.slots)? else { return Ok(Verdict::default()) };
    let placements: Vec<Placement> = (0..).zip(&arg.slots).map(|(nth, trial)| judged.trial(trial, nth)).collect();
    let changes: Vec<Change> = placements.iter().copied().map(Change::Put).collect();
    let delta = judged.board.try_all(&changes);
    Ok(Verdict {
        gone: rows(reading, &judged, &delta.gone, &[])?,
        new: rows(reading, &judged, &delta.new, &placements)?,
    })
}

/// Returns a plan that holds where the slots are and where they would be; `None` when there are none. Slots that come
/// from too far away are tried as new ones.
fn judged_for(reading: &Reading<'_>, trials: &[Trial]) -> Result<Option<Arc<Judged>>, Failure> {
    let Some(goal) = span(trials.iter().map(|trial| trial.day)) else { return Ok(None) };
    if length(goal) > MOST_DAYS {
        return Err(Failure::invalid("the slots are tried too far apart"));
    }
    let there = judged(reading, goal)?;
    let mut days = vec![goal.from, goal.until];
    for id in trials.iter().filter_map(|trial| trial.id).filter(|id| there.slots.number(id).is_none()) {
        days.extend(planned::one(reading, id)?.map(|planned| planned.slot.day));
    }
    match span(days.into_iter()) {
        Some(days) if days != goal && length(days) <= MOST_DAYS => judged(reading, days).map(Some),
        _ => Ok(Some(there)),
    }
}

fn length(days: Span) -> i64 {
    (days.until.0 - days.from.0).num_days()
}

fn span(days: impl Iterator<Item = Day> + Clone) -> Option<Span> {
    Some(Span { from: days.clone().min()?, until: days.max()? })
}

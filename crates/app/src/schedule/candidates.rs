//! Who could take a slot, the best first, each with what they would break; and putting one of them there.

use super::findings::{self, FindingRow};
use super::problem::{Judged, judged, week_of};
use super::told::give;
use super::{SlotArg, plans};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{PersonId, SlotId};
use lahituki_domain::schedule::Consent;
use lahituki_planner::evaluate::{Candidate, Delta, Finding, PersonIx, Rule, SlotIx};
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use ts_rs::TS;

/// How many people are named; nobody reads on.
const NAMED: usize = 12;

/// Someone who could take a slot.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CandidateRow {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Whether nothing stands in the way. Someone in whose way something stands cannot be put there.
    pub is_possible: bool,
    /// Whether they have to agree, because the roster's notice has passed.
    pub needs_consent: bool,
    /// What they would break, the gravest first; the notice is left out.
    pub breaks: Vec<FindingRow>,
    /// How often they are planned at the unit in the weeks around.
    pub visits: u32,
}

/// Someone is put on an open slot, and told at once.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Fill {
    /// The open slot.
    pub slot: SlotId,
    /// Who takes it.
    pub person: PersonId,
    /// That they agree, or why it must be; needed where the roster's notice has passed.
    pub consent: Option<Consent>,
}

/// Returns who could take a slot, at most twelve, the best first.
pub(crate) fn candidates(reading: &Reading<'_>, arg: SlotArg) -> Result<Vec<CandidateRow>, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let (judged, mut found) = found(reading, arg.id)?;
    // That someone must agree stands in nobody's way: it is asked of them.
    found
        .sort_by_key(|one| (!is_possible(one), one.score - consent_points(one), one.load_percent, Reverse(one.visits)));
    found.iter().take(NAMED).filter_map(|one| row(reading, &judged, one).transpose()).collect()
}

pub(crate) fn fill(writing: &mut Writing<'_, '_>, fill: Fill) -> Result<Nothing, Failure> {
    let slot = schedule::slot(&writing.txn.read(), fill.slot)?.ok_or_else(Failure::not_found)?;
    if !slot.is_open() || slot.state.is_unpublished() {
        return Err(Failure::invalid("the slot is not open any more"));
    }
    if check(writing, slot.id, fill.person)? && fill.consent.is_none() {
        return Err(Failure::new(FailureCode::NotAllowed, "the person has to agree"));
    }
    let name = people::person(&writing.txn.read(), fill.person)?.ok_or_else(Failure::not_found)?.called_name;
    writing.step(StepLabel::FillSlot, &name);
    give(writing, &slot, fill.person, fill.consent)?;
    Ok(Nothing {})
}

/// Checks that nothing stands in the way of a person taking a slot, and returns whether they have to agree to it.
pub(super) fn check(writing: &Writing<'_, '_>, slot: SlotId, person: PersonId) -> Result<bool, Failure> {
    if !plans(writing.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    writing.reading(|reading| match one(reading, slot, person)? {
        (_, Some(candidate)) if is_possible(&candidate) => Ok(consent_points(&candidate) > 0),
        _ => Err(Failure::new(FailureCode::NotAllowed, "something stands in the way of this person")),
    })
}

/// Returns what a person would break by taking a slot; `None` when they cannot be planned at all.
pub(super) fn verdict(reading: &Reading<'_>, slot: SlotId, person: PersonId) -> Result<Option<CandidateRow>, Failure> {
    match one(reading, slot, person)? {
        (judged, Some(candidate)) => row(reading, &judged, &candidate),
        _ => Ok(None),
    }
}

type Found = (std::sync::Arc<Judged>, Vec<Candidate>);

fn found(reading: &Reading<'_>, slot: SlotId) -> Result<Found, Failure> {
    let day = schedule::slot(reading.db, slot)?.ok_or_else(Failure::not_found)?.day;
    let judged = judged(reading, week_of(day))?;
    let candidates = judged.slots.number(&slot).map(|number| judged.board.candidates(SlotIx(number)));
    Ok((judged, candidates.unwrap_or_default()))
}

fn one(
    reading: &Reading<'_>,
    slot: SlotId,
    person: PersonId,
) -> Result<(std::sync::Arc<Judged>, Option<Candidate>), Failure> {
    let (judged, candidates) = found(reading, slot)?;
    let person = judged.people.number(&person).map(PersonIx);
    let one = candidates.into_iter().find(|candidate| Some(candidate.person) == person);
    Ok((judged, one))
}

fn row(reading: &Reading<'_>, judged: &Judged, candidate: &Candidate) -> Result<Option<CandidateRow>, Failure> {
    let Some(person) = judged.people.thing(candidate.person.0).copied() else { return Ok(None) };
    let name = judged.person_names.get(candidate.person.0 as usize).cloned().unwrap_or_default();
    Ok(Some(CandidateRow {
        person,
        name,
        is_possible: is_possible(candidate),
        needs_consent: consent_points(candidate) > 0,
        breaks: findings::rows(reading, judged, broken(&candidate.delta), &[])?,
        visits: candidate.visits,
    }))
}

fn is_possible(candidate: &Candidate) -> bool {
    !broken(&candidate.delta).any(Finding::is_hard)
}

/// Returns what the notice adds to a candidate's score when the law asks for their consent; 0 when it does not.
fn consent_points(candidate: &Candidate) -> i64 {
    let asks = |finding: &Finding| finding.rule() == Rule::RosterNotice && finding.is_hard();
    if candidate.delta.new.iter().any(asks) { 1_000 } else { 0 }
}

/// Returns what is newly wrong: not the notice, and not what was wrong before in other numbers.
fn broken(delta: &Delta) -> impl Iterator<Item = &Finding> {
    let is_old = |new: &Finding| {
        let about = |finding: &Finding| (finding.rule(), finding.person, finding.unit, finding.week);
        !new.is_hard() && delta.gone.iter().any(|gone| about(gone) == about(new))
    };
    delta.new.iter().filter(move |finding| finding.rule() != Rule::RosterNotice && !is_old(finding))
}

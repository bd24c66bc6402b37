//! The swaps that wait for someone, as whoever they concern sees them.

use crate::commands::Nothing;
use crate::schedule::candidates::{CandidateRow, verdict};
use crate::schedule::desk::name;
use crate::schedule::plans;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, SwapId};
use lahituki_domain::people::Role;
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState, Swap, SwapState};
use lahituki_store::{people, schedule};
use serde::Serialize;
use ts_rs::TS;

/// A swap that waits for someone.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SwapRow {
    /// The swap.
    pub id: SwapId,
    /// The slot.
    pub slot: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// Where; empty for time outside the units.
    pub unit_name: String,
    /// Who asks.
    pub from_name: String,
    /// Who is asked; empty when everyone is.
    pub to_name: String,
    /// Who would take it; empty while nobody would.
    pub taker_name: String,
    /// What is said to whoever is asked.
    pub message: String,
    /// What I can do about it.
    pub my_part: SwapPart,
    /// What the taker would break; for coordinators, once someone would take it.
    pub verdict: Option<CandidateRow>,
}

/// What a person can do about a swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SwapPart {
    /// Grant or refuse it.
    Decide,
    /// Offer to take the slot.
    Offer,
    /// Take the own offer back.
    TakeBack,
    /// Withdraw the own wish.
    Withdraw,
    /// Wait, or refuse it as a coordinator.
    Watch,
}

/// A colleague who can be asked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Colleague {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Returns the swaps of coming slots that concern me: those that I can do something about before the others, then by
/// day.
pub(crate) fn swaps(reading: &Reading<'_>, _: Nothing) -> Result<Vec<SwapRow>, Failure> {
    let mut rows = Vec::new();
    for swap in schedule::changes::unsettled_swaps(reading.db)? {
        let Some(slot) = schedule::slot(reading.db, swap.slot)? else { continue };
        let is_due = slot.state == SlotState::Swapping && slot.day >= reading.today;
        if let Some(part) = part(reading, &swap).filter(|_| is_due) {
            rows.push(row(reading, swap, slot, part)?);
        }
    }
    rows.sort_by_key(|row| (row.my_part, row.day, row.start, row.id));
    Ok(rows)
}

/// Returns the other digarit, by name.
pub(crate) fn colleagues(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Colleague>, Failure> {
    let mut others = people::people(reading.db)?;
    others.retain(|person| person.is(Role::Digari) && person.id != reading.me.person);
    let colleague = |person: lahituki_domain::people::Person| Colleague { id: person.id, name: person.full_name() };
    let mut others: Vec<Colleague> = others.into_iter().map(colleague).collect();
    others.sort_by_cached_key(|colleague| alphabetical(&colleague.name));
    Ok(others)
}

/// Returns what I can do about a swap, or `None` when it is none of my business.
fn part(reading: &Reading<'_>, swap: &Swap) -> Option<SwapPart> {
    let me = reading.me.person;
    let is_asked = reading.me.is(Role::Digari) && swap.to.is_none_or(|to| to == me);
    match swap.state {
        _ if swap.from == me => Some(SwapPart::Withdraw),
        SwapState::Offered if plans(reading.me) => Some(SwapPart::Decide),
        SwapState::Offered if swap.taker == Some(me) => Some(SwapPart::TakeBack),
        SwapState::Asked if is_asked => Some(SwapPart::Offer),
        _ if plans(reading.me) => Some(SwapPart::Watch),
        _ => None,
    }
}

fn row(reading: &Reading<'_>, swap: Swap, slot: ScheduleSlot, my_part: SwapPart) -> Result<SwapRow, Failure> {
    let unit = slot.unit.map(|unit| people::unit(reading.db, unit)).transpose()?.flatten();
    let named = |person: Option<PersonId>| person.map_or(Ok(String::new()), |person| name(reading, person));
    let verdict = match swap.taker.filter(|_| my_part == SwapPart::Decide) {
        Some(taker) => verdict(reading, slot.id, taker)?,
        None => None,
    };
    Ok(SwapRow {
        id: swap.id,
        slot: slot.id,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        kind: slot.kind,
        unit_name: unit.map(|unit| unit.name).unwrap_or_default(),
        from_name: named(Some(swap.from))?,
        to_name: named(swap.to)?,
        taker_name: named(swap.taker)?,
        message: swap.message,
        my_part,
        verdict,
    })
}

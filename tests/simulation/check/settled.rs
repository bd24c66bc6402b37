//! What must hold once everything has settled: every laptop asked until nothing was left to say.

use super::{causal, merged};
use crate::edits::canary;
use crate::history::Deed;
use crate::violation::{Checked, violated};
use crate::world::World;
use lahituki_domain::Kind;
use lahituki_protocol::Outcome;
use lahituki_protocol::messages::Rejection;
use lahituki_protocol::sum::fingerprint;
use std::collections::BTreeSet;

/// How long the journal and the tray are kept.
pub(crate) const KEPT_MS: i64 = 30 * 86_400_000;

/// Checks the whole world.
pub(crate) fn settled(world: &World) -> Checked {
    for laptop in &world.laptops {
        converged(world, laptop.n)?;
    }
    sums(world)?;
    nothing_erased_at_the_server(world)?;
    let in_a_tray: BTreeSet<_> = world.laptops.iter().flat_map(|laptop| laptop.dump.tray.keys().copied()).collect();
    for deed in world.history.deeds() {
        terminal(world, deed, in_a_tray.contains(&deed.op))?;
    }
    for (row, deeds) in world.history.rows() {
        if !world.history.erased.contains(&row) && !world.history.forgotten.contains(&row) {
            causal::record(world, row, &deeds)?;
            causal::losses(world, &deeds)?;
            merged::record(world, row, &deeds)?;
        }
    }
    Ok(())
}

/// A laptop has what the server has for its person, no more and no less, and nothing waits.
fn converged(world: &World, n: usize) -> Checked {
    let laptop = &world.laptops[n];
    let audiences = world.centre.audiences_of(laptop.person);
    let visible = world.centre.rows.iter().filter(|(_, kept)| !kept.deleted && audiences.contains(&kept.aud));
    let mut base = laptop.dump.base();
    for (id, kept) in visible {
        let same =
            base.remove(id).is_some_and(|entry| entry.rev == kept.rev && entry.body.as_ref() == Some(&kept.body));
        if !same {
            return Err(violated("Conv", format!("laptop {n} has not {id} ({}) at {}", kept.kind, kept.rev)));
        }
    }
    match base.into_iter().next() {
        Some((id, entry)) => Err(violated("Conv", format!("laptop {n} still has {id} ({})", entry.kind))),
        None => Ok(()),
    }
}

/// The server's checksums are those of its records.
fn sums(world: &World) -> Checked {
    let mut counted = std::collections::BTreeMap::<&str, (u64, u64)>::new();
    for (id, kept) in world.centre.rows.iter().filter(|(_, kept)| !kept.deleted) {
        let (n, sum) = counted.entry(&kept.aud).or_default();
        (*n, *sum) = (*n + 1, sum.wrapping_add(fingerprint(*id, kept.rev)));
    }
    for (aud, told) in world.centre.sums()? {
        if counted.remove(aud.as_str()).unwrap_or_default() != told {
            return Err(violated("Sum", format!("the server counts {aud} wrong")));
        }
    }
    if counted.is_empty() { Ok(()) } else { Err(violated("Sum", format!("the server does not count {counted:?}"))) }
}

/// Of what was erased the server keeps nothing but the id.
fn nothing_erased_at_the_server(world: &World) -> Checked {
    if world.history.erased.is_empty() {
        return Ok(());
    }
    let texts = world.centre.texts()?;
    match world.history.erased.iter().find(|id| texts.contains(&canary(**id))) {
        Some(id) => Err(violated("Erase", format!("the server still holds words of {id}"))),
        None => Ok(()),
    }
}

/// Every change is answered for good; one that was not taken lies in a tray.
fn terminal(world: &World, deed: &Deed, in_a_tray: bool) -> Checked {
    let erased = world.history.erased.contains(&deed.row);
    let is_old = deed.first_answered.is_some_and(|at| world.now.0 - at.0 > KEPT_MS);
    let refused = |outcome: &Outcome| match outcome {
        Outcome::Kept => true,
        Outcome::Rejected(reason) => *reason != Rejection::Erased,
        _ => false,
    };
    let fine = match &deed.fate {
        None => deed.excused || in_a_tray || erased || (deed.refused && is_old),
        Some(fate) if refused(&fate.answer.outcome) => {
            in_a_tray || deed.excused || erased || is_old || deed.laptop.is_none()
        }
        Some(_) => true,
    };
    if in_a_tray && !deed.refused {
        return Err(violated("Once", format!("{} lies in a tray, though the server never refused it", deed.op)));
    }
    let made = if deed.kind == Kind::LostChange { "dismissal" } else { "change" };
    if fine {
        Ok(())
    } else {
        Err(violated("Durable", format!("the {made} {} of {} is nowhere: {:?}", deed.op, deed.row, deed.fate)))
    }
}

//! What a laptop must hold after each step, and when it has just heard everything.

use crate::centre::Kept;
use crate::dump::{Dump, Entry, Waiting};
use crate::edits::canary;
use crate::violation::{Checked, unexpected, violated};
use crate::world::World;
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, merge};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Checks what holds after every step.
pub(crate) fn laptop(world: &World, n: usize) -> Checked {
    let dump = &world.laptops[n].dump;
    overlay(dump).and_then(|()| in_scope(world, n)).map_err(|mut violation| {
        violation.what = format!("laptop {n}: {}", violation.what);
        violation
    })
}

/// What is shown is the waiting changes on top of what the server told.
fn overlay(dump: &Dump) -> Checked {
    let mut waiting: BTreeMap<Uuid, Vec<&Waiting>> = BTreeMap::new();
    for op in &dump.outbox {
        waiting.entry(op.row).or_default().push(op);
    }
    for (row, ops) in &waiting {
        let Some(shadow) = dump.shadow.get(row) else {
            return Err(violated("Overlay", format!("{row} has waiting changes and no shadow")));
        };
        let expected = ops.iter().fold(shadow.body.clone(), |body, op| folded(body, &op.change));
        let shown = dump.shown.get(row).and_then(|entry| entry.body.clone());
        if expected.clone().map(without_nulls) != shown.clone().map(without_nulls) {
            let what = format!("{row} is shown as {shown:?}, its {} changes make {expected:?}", ops.len());
            return Err(violated("Overlay", what));
        }
    }
    match dump.shadow.keys().find(|row| !waiting.contains_key(row)) {
        Some(row) => Err(violated("Overlay", format!("{row} has a shadow and no waiting change"))),
        None => Ok(()),
    }
}

fn folded(body: Option<Body>, change: &Change) -> Option<Body> {
    match (change, body) {
        (Change::Delete, _) | (Change::Put(_), None) => None,
        (Change::Create(put), None) => Some(put.clone()),
        (Change::Create(put) | Change::Put(put), Some(mut body)) => {
            merge::set(&mut body, put);
            Some(body)
        }
    }
}

/// A field that is `null` is as good as none.
fn without_nulls(mut body: Body) -> Body {
    body.retain(|_, value| !value.is_null());
    body
}

/// Nothing is here of an audience that the person had lost when the server last told what there is.
fn in_scope(world: &World, n: usize) -> Checked {
    let laptop = &world.laptops[n];
    let Some(epoch) = laptop.dump.meta.get("epoch").and_then(|text| text.parse().ok()) else { return Ok(()) };
    let place = (epoch, laptop.dump.cursor(), laptop.person);
    let Some(audiences) = world.audiences_at.get(&place) else { return Ok(()) };
    match laptop.dump.base().into_iter().find(|(_, entry)| !audiences.contains(&entry.aud)) {
        Some((id, entry)) => Err(violated("Scope", format!("{id} of {} is still here", entry.aud))),
        None => Ok(()),
    }
}

/// Checks a laptop that has just begun with a lineage which began at a number: no record proves more than was there before.
pub(crate) fn proves_less(world: &World, n: usize, head: u64) -> Checked {
    match world.laptops[n].dump.base().into_iter().find(|(_, entry)| entry.rev > head) {
        Some((id, entry)) => {
            let what = format!("laptop {n} has {id} ({}) at {}, the lineage began at {head}", entry.kind, entry.rev);
            Err(violated("Proof", what))
        }
        None => Ok(()),
    }
}

/// Checks that an answer that came too late has changed nothing.
pub(crate) fn unchanged(world: &mut World, n: usize) -> Checked {
    let before = world.laptops[n].dump.clone();
    world.laptops[n].look()?;
    if world.laptops[n].dump == before {
        Ok(())
    } else {
        Err(violated("Once", format!("laptop {n} heard a late answer")))
    }
}

/// Checks a laptop that has just applied an answer to its end: up to its cursor it misses nothing and has nothing else.
pub(crate) fn up_to_date(world: &World, n: usize) -> Checked {
    let laptop = &world.laptops[n];
    let (cursor, base) = (laptop.dump.cursor(), laptop.dump.base());
    if laptop.dump.meta.get("epoch") != Some(&world.centre.epoch.to_string()) {
        // A late answer of a lineage that is no more.
        return Ok(());
    }
    let audiences = world.centre.audiences_since(laptop.person, cursor);
    for (id, kept) in &world.centre.rows {
        let told = audiences.contains(&kept.aud);
        let is_missing = base.get(id).is_none_or(|entry| entry.rev != kept.rev);
        if !kept.deleted && kept.rev <= cursor && told && is_missing {
            let here = base.get(id).map(|entry| entry.rev);
            let what = format!("laptop {n} misses {id} ({}) at {}, has {here:?}, cursor {cursor}", kept.kind, kept.rev);
            return Err(violated("Gapless", what));
        }
    }
    // Of an audience that was lost since, the next answer tells.
    let lasting = base.iter().filter(|(_, entry)| audiences.contains(&entry.aud));
    { lasting }.try_for_each(|(id, entry)| as_told(world, n, *id, entry, cursor))?;
    no_trace_of_erased(world, n)
}

/// A record is as the server has it, unless the server changed it after the cursor.
fn as_told(world: &World, n: usize, id: Uuid, entry: &Entry, cursor: u64) -> Checked {
    let same = |kept: &Kept| {
        !kept.deleted && kept.rev == entry.rev && kept.aud == entry.aud && Some(&kept.body) == entry.body.as_ref()
    };
    let fine = match world.centre.rows.get(&id) {
        Some(kept) => kept.rev > cursor || same(kept),
        // What was deleted long ago is told to nobody; a cursor from before starts anew with the next question.
        None => world.history.forgotten.contains(&id) || world.centre.erased.get(&id).is_some_and(|seq| *seq > cursor),
    };
    if fine {
        Ok(())
    } else {
        Err(violated("Conv", format!("laptop {n} has {id} ({}) at {} in {}", entry.kind, entry.rev, entry.aud)))
    }
}

/// Of what was erased up to the cursor nothing is left in any table.
fn no_trace_of_erased(world: &World, n: usize) -> Checked {
    let laptop = &world.laptops[n];
    let cursor = laptop.dump.cursor();
    let gone: Vec<&Uuid> = world.centre.erased.iter().filter(|(_, seq)| **seq <= cursor).map(|(id, _)| id).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let texts = crate::texts::all(laptop.inspector()).map_err(unexpected)?;
    // A visit is named by day and place, so it may have been made anew since.
    let is_made_anew = |id: Uuid| laptop.dump.outbox.iter().any(|op| op.row == id && op.kind == Kind::Visit.name());
    match gone.into_iter().find(|id| texts.contains(&canary(**id)) && !is_made_anew(**id)) {
        Some(id) => Err(violated("Erase", format!("laptop {n} still holds words of {id}"))),
        None => Ok(()),
    }
}

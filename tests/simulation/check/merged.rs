//! Whether texts, sets and largest numbers hold what everybody put into them.

use crate::centre::Kept;
use crate::history::Deed;
use crate::violation::{Checked, violated};
use crate::world::World;
use lahituki_domain::merge::FieldRule;
use lahituki_domain::{Body, Entity, Kind, LostChange};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Checks a record that was never erased.
pub(crate) fn record(world: &World, row: Uuid, deeds: &[&Deed]) -> Checked {
    let Some(kept) = world.centre.rows.get(&row).filter(|kept| !kept.deleted) else { return Ok(()) };
    let Some(kind) = Kind::parse(&kept.kind) else { return Ok(()) };
    let held: Vec<&Deed> = deeds.iter().copied().filter(|deed| deed.holds()).collect();
    for field in ["body", "sites", "edited_at"] {
        match kind.rule(field) {
            FieldRule::Text | FieldRule::Set => parts(world, row, kept, field, &held)?,
            FieldRule::Max => largest(row, kept, field, &held)?,
            FieldRule::LastWriter | FieldRule::Trace | FieldRule::Machine => {}
        }
    }
    Ok(())
}

/// Every line or element that was added is there, unless somebody took it out, or its author is told that it is not.
fn parts(world: &World, row: Uuid, kept: &Kept, field: &str, deeds: &[&Deed]) -> Checked {
    let present = parts_of(Some(&kept.body), field);
    let taken_out: BTreeSet<String> = deeds.iter().flat_map(|deed| difference(deed, field).1).collect();
    for deed in deeds {
        for part in difference(deed, field).0 {
            let told = || deed.laptop.is_none() || is_told(world, deed, field, &part);
            if !present.contains(&part) && !taken_out.contains(&part) && !told() {
                let what = format!("{part} that {} put into {field} of {row} is not there", deed.op);
                return Err(violated("Durable", what));
            }
        }
    }
    Ok(())
}

/// Returns the parts of a field that a change added, and those that it took out.
fn difference(deed: &Deed, field: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let Some(put) = deed.put().filter(|put| put.contains_key(field)) else { return Default::default() };
    let (before, after) = (parts_of(deed.before.as_ref(), field), parts_of(Some(put), field));
    (&after - &before, &before - &after)
}

fn parts_of(body: Option<&Body>, field: &str) -> BTreeSet<String> {
    match body.and_then(|body| body.get(field)) {
        Some(Value::String(text)) => text.lines().map(str::to_owned).collect(),
        Some(Value::Array(list)) => list.iter().map(Value::to_string).collect(),
        _ => BTreeSet::new(),
    }
}

fn is_told(world: &World, deed: &Deed, field: &str, part: &str) -> bool {
    let kept = world.centre.rows.iter().filter(|(_, kept)| kept.kind == Kind::LostChange.name());
    let is_told = { kept }.any(|(id, kept)| {
        let holds = |lost: &LostChange| kept.deleted || parts_of(Some(&lost.fields), field).contains(part);
        LostChange::from_body(*id, &kept.body).is_ok_and(|lost| lost.record == deed.row && holds(&lost))
    });
    is_told || world.lost_changes_forgotten
}

fn largest(row: Uuid, kept: &Kept, field: &str, deeds: &[&Deed]) -> Checked {
    let of = |body: Option<&Body>| body.and_then(|body| body.get(field)).and_then(Value::as_i64);
    let present = of(Some(&kept.body));
    match deeds.iter().find(|deed| of(deed.put()) > present) {
        Some(deed) => Err(violated("Durable", format!("{field} of {row} is {present:?}, {} had more", deed.op))),
        None => Ok(()),
    }
}

//! Whether every value is there that must be, by who had seen what.

use crate::centre::Kept;
use crate::history::{Deed, is_telling};
use crate::violation::{Checked, violated};
use crate::world::World;
use lahituki_domain::record::Change;
use lahituki_domain::{Entity, Kind, LostChange, Timestamp};
use lahituki_protocol::Outcome;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Checks a record that was never erased.
pub(crate) fn record(world: &World, row: Uuid, deeds: &[&Deed]) -> Checked {
    let Some(kept) = world.centre.rows.get(&row) else {
        return match deeds.iter().find(|deed| deed.holds()) {
            Some(deed) => Err(violated("Durable", format!("{row} is lost, which {} made or changed", deed.op))),
            None => Ok(()),
        };
    };
    let mut by_field: BTreeMap<&str, Vec<&Deed>> = BTreeMap::new();
    for deed in deeds.iter().filter(|deed| deed.holds()) {
        for field in deed.put().into_iter().flat_map(|put| put.keys()).filter(|field| is_telling(deed.kind, field)) {
            by_field.entry(field).or_default().push(deed);
        }
    }
    for (field, deeds) in by_field {
        self::field(world, row, kept, field, &deeds)?;
    }
    if kept.deleted { unseen_by_deleter(world, row, kept, deeds) } else { deleted_by_nobody(world, row, kept, deeds) }
}

/// Checks a telling field that some changes have set.
fn field(world: &World, row: Uuid, kept: &Kept, field: &str, deeds: &[&Deed]) -> Checked {
    let value = kept.body.get(field).unwrap_or(&Value::Null);
    let version = kept.versions.of(field);
    let at = |what: &str| format!("{field} of {row} ({}): {what}", kept.kind);
    let Some(winner) = world.history.writer(row, field, value) else {
        // It stands as it was made before anyone changed it.
        return Err(violated("Durable", at(&format!("nobody wrote {value}, but {} changed it", deeds[0].op))));
    };
    if winner.op != version.op {
        return Err(violated("Durable", at(&format!("{} wrote it, {} is said to", winner.op, version.op))));
    }
    let by_winner = world.history.seen(winner, field);
    let stamp_of_winner = effective_stamp(world, winner, field);
    // Two files that hold the same waiting change go on with the same lane: the server takes them for one laptop. And what
    // only the file had that was replaced, a late request may bring to a restored server by another lane.
    let doubled = |deed: &Deed| deed.person == winner.person && world.doubled.contains(&deed.person);
    let mut superseded = BTreeSet::new();
    for deed in deeds {
        let seen = world.history.seen(deed, field);
        if seen.contains(&winner.op) && !doubled(deed) {
            return Err(violated("Causal", at(&format!("{} lost to {}, which it had seen", deed.op, winner.op))));
        }
        let stamp = deed.fate.as_ref().map(|fate| fate.made_at);
        if deed.op != winner.op && !by_winner.contains(&deed.op) && stamp > Some(stamp_of_winner) {
            return Err(violated("Durable", at(&format!("{} is later than {}", deed.op, winner.op))));
        }
        superseded.extend(seen);
    }
    if kept.deleted {
        return Ok(());
    }
    superseded.extend(by_winner);
    superseded.extend(seen_by_deleters(world, row, field));
    let lost = deeds.iter().filter(|deed| deed.op != winner.op && !superseded.contains(&deed.op));
    // What the twin replaced unsaid may since have been changed by anybody who saw it.
    let by_twin = |deed: &Deed| {
        let twin = |other: &&&Deed| other.person == deed.person && superseded.contains(&other.op);
        doubled(deed) || (world.doubled.contains(&deed.person) && deeds.iter().any(|other| twin(&other)))
    };
    { lost }.filter(|deed| !by_twin(deed)).try_for_each(|deed| told_of_loss(world, deed, field))
}

/// Returns the changes of a telling field that went with the record when somebody who had seen them deleted it.
fn seen_by_deleters(world: &World, row: Uuid, field: &str) -> BTreeSet<Uuid> {
    let deletions = world.history.of_row(row).filter(|deed| deed.change == Change::Delete && deed.holds());
    deletions.flat_map(|deed| world.history.seen(deed, field)).collect()
}

/// Returns the stamp that counts against changes which had not seen a change: its own, or a later one than that of what
/// its author had seen.
fn effective_stamp(world: &World, deed: &Deed, field: &str) -> Timestamp {
    let chain = world.history.seen_in_order(deed, field);
    let stamps = chain.into_iter().rev().chain([deed]).filter_map(|deed| deed.fate.as_ref().map(|fate| fate.made_at));
    stamps.fold(Timestamp(i64::MIN), |before, stamp| stamp.max(before.plus_millis(1)))
}

/// What an answer says that a change has lost is kept for its author, whatever the field.
pub(crate) fn losses(world: &World, deeds: &[&Deed]) -> Checked {
    for deed in deeds {
        let Some(Outcome::Lost(fields)) = deed.fate.as_ref().map(|fate| &fate.answer.outcome) else { continue };
        fields.iter().try_for_each(|field| told_of_loss(world, deed, field))?;
    }
    Ok(())
}

/// A value that somebody wrote and that a concurrent change replaced is kept for them.
fn told_of_loss(world: &World, deed: &Deed, field: &str) -> Checked {
    if world.history.erased.contains(&deed.person.0) {
        return Ok(());
    }
    let value = deed.put().and_then(|put| put.get(field));
    let kept = world.centre.rows.iter().filter(|(_, kept)| kept.kind == Kind::LostChange.name());
    // Once it is dismissed, only whose it was stays.
    let is_told = { kept }.any(|(id, kept)| {
        let tells = |lost: LostChange| {
            let same = kept.deleted || lost.fields.get(field) == value;
            same && lost.record == deed.row && lost.person == deed.person
        };
        LostChange::from_body(*id, &kept.body).is_ok_and(tells)
    });
    if is_told || world.lost_changes_forgotten {
        return Ok(());
    }
    Err(violated("Silent", format!("{field} of {} ({}) by {} was replaced unsaid", deed.row, deed.kind, deed.op)))
}

/// Checks a deleted record: whoever deleted it had seen what it held.
fn unseen_by_deleter(world: &World, row: Uuid, kept: &Kept, deeds: &[&Deed]) -> Checked {
    let deletions: Vec<_> = deeds.iter().filter(|deed| deed.change == Change::Delete && deed.holds()).collect();
    if deletions.is_empty() {
        let is_old = kept.kind == Kind::LostChange.name();
        return if is_old { Ok(()) } else { Err(violated("Durable", format!("{row} is deleted, by nobody"))) };
    }
    for (field, value) in kept.body.iter().filter(|(field, _)| deeds.iter().any(|deed| is_telling(deed.kind, field))) {
        let Some(writer) = world.history.writer(row, field, value) else { continue };
        let saw = |deletion: &&Deed| world.history.seen_in(row, field, deletion.before.as_ref()).contains(&writer.op);
        let doubled = |deletion: &&Deed| deletion.person == writer.person && world.doubled.contains(&writer.person);
        if !deletions.iter().any(|deletion| saw(deletion) || doubled(deletion)) {
            let what = format!("{row} is deleted with {field} as {} wrote it, unseen", writer.op);
            return Err(violated("EditBeatsDelete", what));
        }
    }
    Ok(())
}

/// Checks a record that is there: a deletion that was done is undone only by a change that had not seen it.
fn deleted_by_nobody(world: &World, row: Uuid, kept: &Kept, deeds: &[&Deed]) -> Checked {
    let effective = |deed: &&&Deed| deed.change == Change::Delete && deed.holds();
    let Some(deletion) = deeds.iter().rev().find(effective) else { return Ok(()) };
    // A laptop that became a copy of another has not seen what it deleted before.
    let unseen = |deed: &Deed| deed.laptop != deletion.laptop || world.doubled.contains(&deed.person);
    let others = deeds.iter().any(|deed| deed.change != Change::Delete && deed.holds() && unseen(deed));
    if others || kept.kind == Kind::Visit.name() {
        return Ok(());
    }
    Err(violated("Durable", format!("{row} is there, though {} deleted it", deletion.op)))
}

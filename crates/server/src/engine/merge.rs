//! What an op makes of a record, field by field. Pure: neither rights nor validity are judged here.

use crate::storage::{StoredRow, Version, Versions};
use lahituki_domain::ids::PersonId;
use lahituki_domain::merge::text::merged_text;
use lahituki_domain::merge::{FieldRule, larger, merged_set};
use lahituki_domain::{Audience, Body, Kind, Timestamp, merge};
use lahituki_protocol::Op;
use lahituki_protocol::messages::Rejection;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// When an op is applied, and on whose behalf.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// The number that the counter gives to it.
    pub(super) seq: u64,
    /// The op's time, never later than the server's.
    pub(super) stamp: Timestamp,
    /// Who changes.
    pub(super) by: PersonId,
}

/// A record after an op set fields.
#[derive(Debug)]
pub(super) struct Edited {
    /// The record.
    pub(super) row: StoredRow,
    /// Values that were there and that the op replaced without having seen them.
    pub(super) replaced: Vec<Loss>,
    /// Values of the op that are not there, because it had not seen the later ones that stay.
    pub(super) lost: Vec<Loss>,
}

impl Edited {
    fn plain(row: StoredRow) -> Self {
        Self { row, replaced: Vec::new(), lost: Vec::new() }
    }
}

/// A value that is not in the record, and the version that was in the way: its own if it was replaced, else the
/// winner's.
#[derive(Debug)]
pub(super) struct Loss {
    pub(super) field: String,
    pub(super) value: Value,
    pub(super) version: Version,
}

/// Returns the record that an op creates. Its audience is not decided yet.
pub(super) fn create(kind: Kind, op: &Op, put: &Body, moment: Moment) -> StoredRow {
    let mut body = Map::new();
    merge::set(&mut body, put);
    let versions = Versions { created: version(op, moment, moment.stamp), fields: BTreeMap::new() };
    StoredRow { id: op.row, kind, aud: Audience::org(), rev: moment.seq, deleted_at: None, body, versions }
}

/// Returns the record after an op set fields.
///
/// # Errors
/// When a state machine does not allow a step from a state that the author saw, or the record is deleted and the op does
/// not bring it back.
pub(super) fn edit(row: &StoredRow, op: &Op, put: &Body, moment: Moment) -> Result<Edited, Rejection> {
    let knew_of_deletion = row.deleted_at.is_some_and(|deleted_at| deleted_at <= op.base);
    if knew_of_deletion && !op.new {
        return Err(Rejection::Gone);
    }
    let mut edited = Edited::plain(StoredRow { rev: moment.seq, deleted_at: None, ..row.clone() });
    for (field, value) in put {
        let rule = row.kind.rule(field);
        let current = row.body.get(field).unwrap_or(&Value::Null);
        let present = row.versions.of(field);
        if rule == FieldRule::Machine {
            check_step(row.kind, field, (current, value), has_seen(op, moment, present))?;
        }
        set_field(&mut edited, present, op, moment, Field { name: field, rule, current, new: value });
    }
    Ok(edited)
}

/// One field that an op sets.
struct Field<'a> {
    name: &'a str,
    rule: FieldRule,
    current: &'a Value,
    new: &'a Value,
}

fn set_field(edited: &mut Edited, present: &Version, op: &Op, moment: Moment, field: Field<'_>) {
    let later = moment.stamp.max(present.at.plus_millis(1));
    let Field { name, rule, current, new } = field;
    let mut set = |value: Value, at| {
        merge::set(&mut edited.row.body, &Map::from_iter([(name.to_owned(), value)]));
        edited.row.versions.fields.insert(name.to_owned(), version(op, moment, at));
    };
    let loss = |value: &Value| Loss { field: name.to_owned(), value: value.clone(), version: *present };
    match (rule, op.was.get(name)) {
        // These are merged also within a lane: an earlier op of it may have been merged with what nobody there has seen.
        (FieldRule::Set, Some(was)) => set(merged_set(was, current, new), later),
        (FieldRule::Text, Some(was)) => {
            let merged = merged_text(text(was), text(current), text(new));
            set(Value::String(merged.text), later);
            if merged.overlaps {
                edited.lost.push(loss(new));
            }
        }
        (FieldRule::Max, _) if present.seq > op.base => set(larger(current, new), later),
        _ if has_seen(op, moment, present) => set(new.clone(), later),
        // A step says what becomes of the state that its author saw, so it is none from another one.
        (FieldRule::Machine, _) if current != new => edited.lost.push(loss(new)),
        (FieldRule::Machine, _) => {}
        // Whichever arrives first, the larger one stays; so both orders of arrival end alike.
        _ if (moment.stamp, op.id) > (present.at, present.op) => {
            set(new.clone(), moment.stamp);
            if current != new && rule != FieldRule::Trace {
                edited.replaced.push(loss(current));
            }
        }
        _ if current != new && rule != FieldRule::Trace => edited.lost.push(loss(new)),
        _ => {}
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Returns whether the author of an op had seen what a field holds, whatever the clocks say.
fn has_seen(op: &Op, moment: Moment, present: &Version) -> bool {
    let own_lane = present.lane == op.lane() && moment.stamp >= present.made_at;
    present.seq <= op.base || own_lane
}

/// Returns the deleted record, or `None` when it holds a change that the deleter had not seen: an edit beats a deletion.
pub(super) fn delete(row: &StoredRow, op: &Op, moment: Moment) -> Option<StoredRow> {
    let saw_all = row.versions.all().all(|version| version.seq <= op.base || version.lane == op.lane());
    saw_all.then(|| StoredRow { rev: moment.seq, deleted_at: Some(moment.seq), ..row.clone() })
}

fn version(op: &Op, moment: Moment, at: Timestamp) -> Version {
    Version { seq: moment.seq, at, made_at: moment.stamp, op: op.id, lane: op.lane(), by: moment.by }
}

/// Checks a step of a field's state machine. One from a state that its author has not seen need only lead to some state:
/// it is not taken.
fn check_step(kind: Kind, field: &str, (from, to): (&Value, &Value), seen: bool) -> Result<(), Rejection> {
    match kind.has_step(field, from, to) {
        Ok(false) if seen => Err(Rejection::NotAStep),
        Ok(_) => Ok(()),
        Err(_) => Err(Rejection::Invalid),
    }
}

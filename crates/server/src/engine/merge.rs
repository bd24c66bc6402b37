//! What an op makes of a record, field by field. Pure: neither rights nor validity are judged here.

use crate::storage::{StoredRow, Version, Versions};
use lahituki_domain::merge::FieldRule;
use lahituki_domain::schedule::SlotState;
use lahituki_domain::{Audience, Body, Kind, Timestamp, merge};
use lahituki_protocol::Op;
use lahituki_protocol::messages::Rejection;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// When an op is applied.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// The number that the counter gives to it.
    pub(super) seq: u64,
    /// The op's time, never later than the server's.
    pub(super) stamp: Timestamp,
}

/// Returns the record that an op creates. Its audience is not decided yet.
pub(super) fn create(kind: Kind, op: &Op, put: &Body, moment: Moment) -> StoredRow {
    let mut body = Map::new();
    merge::set(&mut body, put);
    let versions = Versions { created: version(op, moment, moment.stamp), fields: BTreeMap::new() };
    StoredRow { id: op.row, kind, aud: Audience::org(), rev: moment.seq, deleted_at: None, body, versions }
}

/// Returns the record after an op set fields, and the fields that lost to a change which the op had not seen.
///
/// # Errors
/// When a state machine does not allow the step, or the record is deleted and the op does not bring it back.
pub(super) fn edit(
    row: &StoredRow,
    op: &Op,
    put: &Body,
    moment: Moment,
) -> Result<(StoredRow, Vec<String>), Rejection> {
    let knew_of_deletion = row.deleted_at.is_some_and(|deleted_at| deleted_at <= op.base);
    if knew_of_deletion && !op.new {
        return Err(Rejection::Gone);
    }
    let mut after = StoredRow { rev: moment.seq, deleted_at: None, ..row.clone() };
    let mut lost = Vec::new();
    for (field, value) in put {
        let rule = row.kind.rule(field);
        if rule == FieldRule::Machine {
            check_step(row.body.get(field), value)?;
        }
        match wins(row.versions.of(field), rule, op, moment) {
            Some(at) => {
                merge::set(&mut after.body, &Map::from_iter([(field.clone(), value.clone())]));
                after.versions.fields.insert(field.clone(), version(op, moment, at));
            }
            None => lost.push(field.clone()),
        }
    }
    Ok((after, lost))
}

/// Returns the deleted record, or `None` when it holds a change that the deleter had not seen: an edit beats a deletion.
pub(super) fn delete(row: &StoredRow, op: &Op, moment: Moment) -> Option<StoredRow> {
    let saw_all = row.versions.all().all(|version| version.seq <= op.base || version.lane == op.lane());
    saw_all.then(|| StoredRow { rev: moment.seq, deleted_at: Some(moment.seq), ..row.clone() })
}

/// Returns the stamp under which an op sets a field, or `None` when the value that is there stays.
///
/// What the op had seen it replaces, whatever the clocks say. Only between changes that had not seen each other do the
/// stamps decide, then the op ids; so both orders of arrival end alike.
fn wins(current: &Version, rule: FieldRule, op: &Op, moment: Moment) -> Option<Timestamp> {
    let own_lane = current.lane == op.lane() && moment.stamp >= current.made_at;
    let seen = current.seq <= op.base || own_lane;
    if seen || rule == FieldRule::Machine {
        return Some(moment.stamp.max(current.at.plus_millis(1)));
    }
    ((moment.stamp, op.id) > (current.at, current.op)).then_some(moment.stamp)
}

fn version(op: &Op, moment: Moment, at: Timestamp) -> Version {
    Version { seq: moment.seq, at, made_at: moment.stamp, op: op.id, lane: op.lane() }
}

/// Checks a step of the one state machine there is, that of slots, from the state that holds now.
fn check_step(from: Option<&Value>, to: &Value) -> Result<(), Rejection> {
    let state = |value: &Value| serde_json::from_value::<SlotState>(value.clone()).map_err(|_| Rejection::Invalid);
    let from = state(from.unwrap_or(&Value::Null))?;
    from.step_to(state(to)?).map_err(|_| Rejection::NotAStep)
}

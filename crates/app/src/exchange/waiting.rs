//! The changes that wait to be sent.

use super::fields::{self, FieldChange};
use super::values::FieldValue;
use crate::{Failure, Reading, titles};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, Timestamp};
use lahituki_store::{PendingOp, outbox};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The most changes that one answer lists.
const MOST: u32 = 2_000;

/// How many waiting changes to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WaitingArg {
    /// The oldest so many.
    pub limit: u32,
}

/// The waiting changes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WaitingList {
    /// The oldest ones, as many as were asked for.
    pub changes: Vec<WaitingChange>,
    /// How many there are in all.
    pub total: u32,
}

/// A change that waits to be sent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WaitingChange {
    /// The change.
    #[ts(type = "string")]
    pub op: Uuid,
    /// The kind of the record.
    pub kind: Kind,
    /// The record's name or first words; empty when it has none.
    pub title: String,
    /// When it was made.
    pub at: Timestamp,
    /// What it does to the record.
    pub act: ChangeAct,
    /// What it sets, with long texts cut; empty for anything but [`ChangeAct::Change`].
    pub fields: Vec<FieldChange>,
}

/// What a change does to its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeAct {
    /// Makes it.
    Add,
    /// Sets some of its fields.
    Change,
    /// Deletes it.
    Remove,
}

/// Returns the waiting changes, oldest first.
pub(crate) fn waiting(reading: &Reading<'_>, arg: WaitingArg) -> Result<WaitingList, Failure> {
    let oldest = outbox::waiting(reading.db, arg.limit.min(MOST))?;
    let changes = oldest.into_iter().map(|op| row(reading, &op)).collect::<Result<_, _>>()?;
    Ok(WaitingList { changes, total: outbox::count(reading.db)? })
}

fn row(reading: &Reading<'_>, op: &PendingOp) -> Result<WaitingChange, Failure> {
    let (title, act) = (title(reading, op)?, act(&op.change));
    let mut fields = match &op.change {
        Change::Put(put) => fields::named(reading, op.kind, put)?,
        Change::Create(_) | Change::Delete => Vec::new(),
    };
    for field in &mut fields {
        if let FieldValue::Text(text) = &mut field.value {
            *text = titles::first_words(text);
        }
    }
    Ok(WaitingChange { op: op.op, kind: op.kind, title, at: op.at, act, fields })
}

/// Returns what the record of a change is called, or would be called if it were still here.
pub(super) fn title(reading: &Reading<'_>, op: &PendingOp) -> Result<String, Failure> {
    let present = lahituki_store::body(reading.db, op.kind, op.row)?;
    titles::title(reading, op.kind, &present.unwrap_or_else(|| written(&op.change)))
}

/// Returns what a change does.
pub(super) fn act(change: &Change) -> ChangeAct {
    match change {
        Change::Create(_) => ChangeAct::Add,
        Change::Put(_) => ChangeAct::Change,
        Change::Delete => ChangeAct::Remove,
    }
}

/// Returns the fields that a change sets.
pub(super) fn written(change: &Change) -> Body {
    match change {
        Change::Create(body) | Change::Put(body) => body.clone(),
        Change::Delete => Body::new(),
    }
}

#[cfg(test)]
mod tests;

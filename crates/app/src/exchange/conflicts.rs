//! What the person had written and somebody else replaced: shown beside what stands now, to restore or to let go.

use super::fields::{self, FieldChange};
use super::placements;
use super::values::Shape;
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing, titles};
use lahituki_domain::ids::LostChangeId;
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, LostChange, Patch, Timestamp, merge};
use lahituki_store::{lost_changes, people};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Two people changed the same thing without knowing of each other, and the other one's change stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Conflict {
    /// What was replaced.
    pub id: LostChangeId,
    /// The kind of the record.
    pub kind: Kind,
    /// The record.
    #[ts(type = "string")]
    pub record: Uuid,
    /// The record's name or first words; empty when it has none.
    pub title: String,
    /// When the person's change was replaced.
    pub at: Timestamp,
    /// Whose change stands; empty where the laptop does not know them.
    pub replaced_by: String,
    /// Whether it was the person's own, from another laptop.
    pub by_me: bool,
    /// The fields in question.
    pub fields: Vec<ConflictField>,
    /// Whether the person can have their own back.
    pub restorable: Restorable,
}

/// Both versions of a field.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictField {
    /// The field, with what the person wrote.
    pub mine: FieldChange,
    /// What stands now.
    pub present: FieldChange,
}

/// Whether a person can have their own version back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Restorable {
    /// They can.
    Yes,
    /// It stands already.
    Stands,
    /// They have lost the right to change the record.
    NoRight,
    /// It does not fit the rest of the record any more.
    Invalid,
    /// The record is not here any more.
    Gone,
}

/// Which conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ConflictArg {
    /// What was replaced.
    pub id: LostChangeId,
}

/// Returns the conflicts that the person has not decided about, latest first.
pub(crate) fn conflicts(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Conflict>, Failure> {
    let lost = lost_changes::of_person(reading.db, reading.me.person)?;
    lost.into_iter().map(|lost| conflict(reading, lost)).collect()
}

/// Puts the person's own version back in place, and the conflict away: one step that can be undone.
pub(crate) fn restore(writing: &mut Writing<'_, '_>, arg: ConflictArg) -> Result<Nothing, Failure> {
    let lost = settle(writing, arg, StepLabel::RestoreChange)?;
    writing.apply(Patch { kind: lost.kind, id: lost.record, change: Change::Put(lost.fields) })?;
    Ok(Nothing {})
}

/// Leaves what stands now, and puts the conflict away.
pub(crate) fn keep_present(writing: &mut Writing<'_, '_>, arg: ConflictArg) -> Result<Nothing, Failure> {
    settle(writing, arg, StepLabel::KeepPresent)?;
    Ok(Nothing {})
}

/// Puts a conflict away under the name of a step.
fn settle(writing: &mut Writing<'_, '_>, arg: ConflictArg, label: StepLabel) -> Result<LostChange, Failure> {
    let lost = lost_changes::one(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    let about = writing.reading(|reading| title(reading, &lost, present(reading, &lost)?.as_ref()))?;
    writing.step(label, &about);
    writing.delete(&lost)?;
    Ok(lost)
}

fn conflict(reading: &Reading<'_>, lost: LostChange) -> Result<Conflict, Failure> {
    let present = present(reading, &lost)?;
    let by_me = lost.replaced_by == reading.me.person;
    let other = people::person(reading.db, lost.replaced_by)?;
    Ok(Conflict {
        title: title(reading, &lost, present.as_ref())?,
        replaced_by: other.map(|person| person.full_name()).unwrap_or_default(),
        by_me,
        fields: both(reading, &lost, present.as_ref())?,
        restorable: restorable(reading, &lost, present.as_ref())?,
        id: lost.id,
        kind: lost.kind,
        record: lost.record,
        at: lost.at,
    })
}

fn present(reading: &Reading<'_>, lost: &LostChange) -> Result<Option<Body>, Failure> {
    Ok(lahituki_store::body(reading.db, lost.kind, lost.record)?)
}

fn title(reading: &Reading<'_>, lost: &LostChange, present: Option<&Body>) -> Result<String, Failure> {
    titles::title(reading, lost.kind, present.unwrap_or(&lost.fields))
}

fn both(reading: &Reading<'_>, lost: &LostChange, present: Option<&Body>) -> Result<Vec<ConflictField>, Failure> {
    let stands = merge::inverse(present.unwrap_or(&Body::new()), &lost.fields);
    let mine = fields::named(reading, lost.kind, &lost.fields)?;
    let present = fields::named(reading, lost.kind, &stands)?;
    // Both name the same fields in the same order.
    let pairs = mine.into_iter().zip(present);
    Ok(pairs.map(|(mine, present)| compared(lost.kind, ConflictField { mine, present })).collect())
}

/// Leaves of long lists what differs.
fn compared(kind: Kind, field: ConflictField) -> ConflictField {
    let ConflictField { mine, present } = field;
    if fields::shape(kind, &mine.field) != Some(Shape::Placements) {
        return ConflictField { mine, present };
    }
    let (my_value, its_value) = placements::differing(mine.value, present.value);
    ConflictField {
        mine: FieldChange { value: my_value, ..mine },
        present: FieldChange { value: its_value, ..present },
    }
}

fn restorable(reading: &Reading<'_>, lost: &LostChange, present: Option<&Body>) -> Result<Restorable, Failure> {
    let Some(present) = present else { return Ok(Restorable::Gone) };
    if merge::inverse(present, &lost.fields) == lost.fields {
        return Ok(Restorable::Stands);
    }
    let patch = Patch { kind: lost.kind, id: lost.record, change: Change::Put(lost.fields.clone()) };
    Ok(match reading.refusal(&patch)? {
        None => Restorable::Yes,
        Some(FailureCode::NoRight) => Restorable::NoRight,
        Some(_) => Restorable::Invalid,
    })
}

#[cfg(test)]
mod tests;

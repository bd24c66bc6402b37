//! What a person had before them when they changed a record: should the server be restored from a backup, it shows which
//! of their earlier values they still saw.
//!
//! Fingerprints are enough for that, and hold no words that would have to be found when a record is erased.

use lahituki_domain::merge::FieldRule;
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Fingerprints of what stood in the fields that a change concerns; a field without one was empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Saw(BTreeMap<String, u32>);

impl Saw {
    /// Returns what a change replaces of a record.
    pub(crate) fn of(kind: Kind, before: &Body, change: &Change) -> Self {
        let replaced = before.iter().filter(|(field, _)| concerns(kind, change, field));
        Self(replaced.map(|(field, value)| (field.clone(), fingerprint(value))).collect())
    }

    /// Returns whether nothing stood there.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether a value stood in a field.
    pub(crate) fn shows(&self, field: &str, value: &Value) -> bool {
        self.0.get(field).map_or(value.is_null(), |print| *print == fingerprint(value))
    }
}

/// Returns whether a change replaces what stands in a field, so that its author had better have seen it: it sets the field
/// or deletes the record, and the server does not merge the field whatever was seen.
pub(crate) fn concerns(kind: Kind, change: &Change, field: &str) -> bool {
    let is_replaced = matches!(kind.rule(field), FieldRule::LastWriter | FieldRule::Machine);
    is_replaced
        && match change {
            Change::Create(put) | Change::Put(put) => put.contains_key(field),
            Change::Delete => true,
        }
}

/// Returns a number that is the same for the same value only, as far as chance allows, and in every version.
fn fingerprint(value: &Value) -> u32 {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, value.to_string().as_bytes()).as_fields().0
}

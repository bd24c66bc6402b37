//! When and by whom the fields of a record were set: what conflicts are settled by.

use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// When and by which op something was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredVersion", into = "StoredVersion")]
pub struct Version {
    /// The counter's number.
    pub seq: u64,
    /// The stamp that concurrent changes are compared by; later than every stamp that the setter had seen.
    pub at: Timestamp,
    /// The stamp of the op itself, by which ops of one lane are ordered.
    pub made_at: Timestamp,
    /// The op.
    pub op: Uuid,
    /// The lane of the op.
    pub lane: Uuid,
    /// Who set it; the nil id for what the program itself set.
    pub by: PersonId,
}

/// The versions of a record's fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versions {
    /// The creation, which holds for every field that was not set since.
    pub created: Version,
    /// The fields that were set since.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Version>,
}

impl Versions {
    /// Returns when a field was last set.
    pub fn of(&self, field: &str) -> &Version {
        self.fields.get(field).unwrap_or(&self.created)
    }

    /// Returns the latest stamp under which something is there that an op set; `None` when it set nothing.
    pub fn set_at(&self, op: Uuid) -> Option<Timestamp> {
        self.all().filter(|version| version.op == op).map(|version| version.at).max()
    }

    /// Returns every version that a field of the record has.
    pub fn all(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.created).chain(self.fields.values())
    }
}

/// A version as it is written: what follows from the rest is left out, because there is one for every record.
#[derive(Serialize, Deserialize)]
struct StoredVersion {
    seq: u64,
    at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    made_at: Option<Timestamp>,
    op: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lane: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<PersonId>,
}

impl From<StoredVersion> for Version {
    fn from(stored: StoredVersion) -> Self {
        let StoredVersion { seq, at, made_at, op, lane, by } = stored;
        let by = by.unwrap_or(PersonId(Uuid::nil()));
        Self { seq, at, made_at: made_at.unwrap_or(at), op, lane: lane.unwrap_or(op), by }
    }
}

impl From<Version> for StoredVersion {
    fn from(version: Version) -> Self {
        let Version { seq, at, made_at, op, lane, by } = version;
        let made_at = (made_at != at).then_some(made_at);
        let lane = (lane != op).then_some(lane);
        Self { seq, at, made_at, op, lane, by: (!by.0.is_nil()).then_some(by) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_the_rest_is_not_written_and_read_back_all_the_same() {
        let [op, lane, by] = [1, 2, 3].map(Uuid::from_u128);
        let at = Timestamp(7);
        let plain = Version { seq: 4, at, made_at: at, op, lane: op, by: PersonId(Uuid::nil()) };
        let full = Version { made_at: Timestamp(5), lane, by: PersonId(by), ..plain };
        assert_eq!(serde_json::to_value(plain).unwrap().as_object().unwrap().len(), 3);
        for version in [plain, full] {
            assert_eq!(serde_json::from_str::<Version>(&serde_json::to_string(&version).unwrap()).unwrap(), version);
        }
    }
}

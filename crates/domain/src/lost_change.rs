//! What a person had written and a concurrent change of somebody else replaced: kept, so that it can be restored.

use crate::ids::{LostChangeId, PersonId, SpaceId, named};
use crate::kind::Kind;
use crate::record::{Body, Entity};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Values that a person set and that are not in the record, because somebody else set the same fields without having
/// seen them. Only the server makes these; the person restores the values or throws them away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LostChange {
    /// The id: see [`LostChange::id_of`].
    pub id: LostChangeId,
    /// Whose values these are.
    pub person: PersonId,
    /// The kind of the record.
    pub kind: Kind,
    /// The record.
    #[ts(type = "string")]
    pub record: Uuid,
    /// The values by field; `null` where the person had cleared it.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Body,
    /// Who set the values that are there instead.
    pub replaced_by: PersonId,
    /// When they were replaced, by the server's clock.
    pub at: Timestamp,
    /// The space of the record: then only those who write in it may know the values.
    #[serde(default)]
    pub space: Option<SpaceId>,
}

impl LostChange {
    /// Returns the id for the values of an op that another op replaced.
    pub fn id_of(lost: Uuid, winner: Uuid) -> LostChangeId {
        LostChangeId(named(&["lost change", &lost.to_string(), &winner.to_string()]))
    }
}

impl Entity for LostChange {
    const KIND: Kind = Kind::LostChange;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

//! The devices of the units.

use crate::ids::{DeviceId, RoomId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A device of a unit: a computer, tablet, projector or printer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Device {
    /// The device's id.
    pub id: DeviceId,
    /// The unit that has it.
    pub unit: UnitId,
    /// The room where it is, when it stays in one.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// The tag on its side.
    pub tag: String,
    /// Maker and model.
    pub model: String,
    /// What it is, for example `chromebook` or `projektori`.
    pub device_kind: String,
}

impl Entity for Device {
    const KIND: Kind = Kind::Device;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

//! A school or daycare centre, its rooms, and how to get in.

use crate::ids::{RoomId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A school, upper secondary school, daycare centre or office. Units open, close and merge, so each has validity days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// The unit's id.
    pub id: UnitId,
    /// A short unique code in ASCII, for example `sammonlahden-koulu`.
    pub code: String,
    /// The official name.
    pub name: String,
    /// What people call it in a hurry, lower-case; the quick log finds it by these.
    #[serde(default)]
    pub short_names: Vec<String>,
    /// What it is.
    pub form: UnitForm,
    /// The school area or the area of early childhood education; they are two different divisions.
    #[serde(default)]
    pub area: String,
    /// Whether someone else than the municipality runs it.
    #[serde(default)]
    pub private: bool,
    /// The buildings where it works, when there are more than the main one.
    #[serde(default)]
    pub sites: Vec<String>,
    /// The street address.
    #[serde(default)]
    pub address: String,
    /// How to get in.
    #[serde(default)]
    pub entrance: String,
    /// Where the keys are.
    #[serde(default)]
    pub keys: String,
    /// Where to leave a car or a bicycle.
    #[serde(default)]
    pub parking: String,
    /// What else a visitor should know, for example a door that sticks.
    #[serde(default)]
    pub quirks: String,
    /// Who meets a visitor.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The first day on which it exists, if it has not always.
    #[serde(default)]
    pub valid_from: Option<Day>,
    /// The last day on which it exists, if that is decided.
    #[serde(default)]
    pub valid_until: Option<Day>,
}

impl Unit {
    /// Returns whether the unit exists on a day.
    pub fn is_open_on(&self, day: Day) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }
}

impl Entity for Unit {
    const KIND: Kind = Kind::Unit;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

/// What kind of unit it is; each has a school calendar of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitForm {
    /// Early childhood education.
    Vaka,
    /// Basic education.
    Perus,
    /// Upper secondary school.
    Lukio,
    /// An office.
    Hallinto,
    /// Something else.
    #[serde(other)]
    Muu,
}

impl UnitForm {
    /// Returns the name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Vaka => "vaka",
            Self::Perus => "perus",
            Self::Lukio => "lukio",
            Self::Hallinto => "hallinto",
            Self::Muu => "muu",
        }
    }
}

/// The person of a unit whom a visitor meets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The role in the unit.
    #[serde(default)]
    pub role: String,
    /// The telephone number.
    #[serde(default)]
    pub phone: String,
}

/// A room of a unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Room {
    /// The room's id.
    pub id: RoomId,
    /// The unit that it belongs to.
    pub unit: UnitId,
    /// The code on the door, lower-case, for example `lk204`.
    pub code: String,
    /// The name, for example `Luokka 204`.
    pub name: String,
    /// What the room is for, for example `luokka` or `opehuone`.
    #[serde(default)]
    pub kind: String,
}

impl Entity for Room {
    const KIND: Kind = Kind::Room;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

//! A person and what they may act as.

use crate::ids::{PersonId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Someone who uses the program or is planned in it: work contact data only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// The name that colleagues call them by.
    pub called_name: String,
    /// The family name.
    pub last_name: String,
    /// The title of their work, for example `digari` or `rehtori`.
    #[serde(default)]
    pub title: String,
    /// The work e-mail address, empty when there is none.
    #[serde(default)]
    pub email: String,
    /// The work telephone number, empty when there is none.
    #[serde(default)]
    pub phone: String,
    /// The language of their screen until they choose another.
    #[serde(default)]
    pub language: ScreenLanguage,
    /// What they may act as; a person without a grant sees only what everyone sees.
    #[serde(default)]
    pub roles: Vec<RoleGrant>,
    /// The unit where they are based.
    #[serde(default)]
    pub home_unit: Option<UnitId>,
    /// The last day on which their account works.
    #[serde(default)]
    pub valid_until: Option<Day>,
}

impl Person {
    /// Returns the called name and the family name together.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.called_name, self.last_name)
    }

    /// Returns whether the person holds a role in any scope.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|grant| grant.role == role)
    }
}

impl Entity for Person {
    const KIND: Kind = Kind::Person;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

/// A language that the window speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScreenLanguage {
    /// Finnish.
    #[default]
    Fi,
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl ScreenLanguage {
    /// Returns the name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
}

/// What a person acts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A trainee who supports schools on site.
    Digari,
    /// An Eduks planner and coach.
    Coordinator,
    /// A daycare centre's digital lead.
    Digivastaava,
    /// A member of a provider's queue (Meita, Tietohallinto, Eduks).
    Provider,
    /// A principal, teacher or secretary of a unit.
    Staff,
    /// The one who keeps people, units and settings.
    Admin,
}

/// A role and where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleGrant {
    /// The role.
    pub role: Role,
    /// The units in which it holds; empty means all.
    #[serde(default)]
    pub units: Vec<UnitId>,
    /// The provider that a [`Role::Provider`] works for.
    #[serde(default)]
    pub provider: Option<String>,
}

impl RoleGrant {
    /// Returns whether the grant holds in a unit.
    pub fn covers(&self, unit: UnitId) -> bool {
        self.units.is_empty() || self.units.contains(&unit)
    }
}

//! What a kind of engagement allows, as a record that coordinators keep: law and the city's practice change.

use super::engagement::EngagementKind;
use crate::ids::{EngagementRuleId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The limits of a kind of engagement from a day on, until the next rule of the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EngagementRule {
    /// The rule's id: see [`EngagementRule::id_of`].
    pub id: EngagementRuleId,
    /// Of which kind it is.
    pub kind: EngagementKind,
    /// The most months at this host, counted over all engagements of the kind; no limit when `None`.
    #[serde(default)]
    pub max_months_same_host: Option<u16>,
    /// The most days of work a week, 1–7; no limit when `None`.
    #[serde(default)]
    pub max_days_per_week: Option<u8>,
    /// The fewest minutes of a day of work; no limit when `None`.
    #[serde(default)]
    pub day_minutes_min: Option<u16>,
    /// The most minutes of a day of work; no limit when `None`.
    #[serde(default)]
    pub day_minutes_max: Option<u16>,
    /// How many days before a slot the person must know of it; 0 for no such duty.
    #[serde(default)]
    pub roster_notice_days: u8,
    /// Whether it is employment, to which the working-time law applies.
    #[serde(default)]
    pub employment: bool,
    /// Where the limits come from.
    pub source: String,
    /// The first day on which the rule holds.
    pub valid_from: Day,
}

impl EngagementRule {
    /// Returns the id of the rule of a kind from a day on: the same on every laptop that makes it.
    pub fn id_of(kind: EngagementKind, valid_from: Day) -> EngagementRuleId {
        EngagementRuleId(named(&["engagement rule", kind.name(), &valid_from.to_string()]))
    }
}

impl Entity for EngagementRule {
    const KIND: Kind = Kind::EngagementRule;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        let shortest = self.day_minutes_min.unwrap_or(0);
        let longest = self.day_minutes_max.unwrap_or(24 * 60);
        if self.max_months_same_host.is_some_and(|months| !(1..=600).contains(&months)) {
            return Some("a limit is from a month to fifty years");
        }
        if self.max_days_per_week.is_some_and(|days| !(1..=7).contains(&days)) {
            return Some("a week has 1 to 7 days of work");
        }
        if shortest > longest || longest > 24 * 60 {
            return Some("the shortest day is longer than the longest");
        }
        if self.roster_notice_days > 90 {
            return Some("nobody knows the roster three months before");
        }
        self.source.trim().is_empty().then_some("a rule says where it comes from")
    }
}

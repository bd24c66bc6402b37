//! A week of slots to plan from, again and again.

use super::placement::nonsense_of_times;
use super::slot::SlotKind;
use crate::ids::{PersonId, PlanTemplateId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The most slots of a template.
const MOST_SLOTS: usize = 1_000;

/// The slots of a week, or of a few weeks that take turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanTemplate {
    /// The template's id.
    pub id: PlanTemplateId,
    /// What it is called.
    pub name: String,
    /// After how many weeks it begins anew, 1–8.
    #[serde(default = "every_week")]
    pub every_weeks: u8,
    /// The slots.
    pub slots: Vec<TemplateSlot>,
}

fn every_week() -> u8 {
    1
}

/// A slot of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateSlot {
    /// In which of the weeks that take turns, from 0.
    #[serde(default)]
    pub turn: u8,
    /// The weekday, Monday 1 to Sunday 7.
    pub weekday: u8,
    /// When it starts: minutes since midnight.
    pub start: u16,
    /// When it ends: minutes since midnight, after `start`.
    pub end: u16,
    /// What it is for.
    pub kind: SlotKind,
    /// Where.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Who; `None` makes open slots.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// What the person should know.
    #[serde(default)]
    pub note: String,
}

impl Entity for PlanTemplate {
    const KIND: Kind = Kind::PlanTemplate;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.name.trim().is_empty() {
            return Some("a template has a name");
        }
        if !(1..=8).contains(&self.every_weeks) {
            return Some("a template begins anew after 1 to 8 weeks");
        }
        if self.slots.len() > MOST_SLOTS {
            return Some("more slots than a template may have");
        }
        let outside = |slot: &TemplateSlot| !(1..=7).contains(&slot.weekday) || slot.turn >= self.every_weeks;
        if self.slots.iter().any(outside) {
            return Some("a slot outside the weeks of the template");
        }
        self.slots.iter().find_map(|slot| nonsense_of_times(slot.start, slot.end))
    }
}

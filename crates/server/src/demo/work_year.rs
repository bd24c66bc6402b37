//! The work year as `assets/demo/work_year.json` writes it: codes and keys stand for units and people.

use lahituki_domain::people::{Skill, UnitForm};
use lahituki_domain::schedule::{AbsenceKind, Break, SlotKind, Span, SpecialDays};
use lahituki_domain::{Day, time::SchoolYear};
use serde::Deserialize;

/// The whole file.
#[derive(Deserialize)]
pub(super) struct WorkYear {
    pub(super) calendars: Vec<CalendarContent>,
    pub(super) templates: Vec<TemplateContent>,
    /// The weeks that need more than the others.
    pub(super) busy_weeks: Vec<BusyWeeks>,
    pub(super) open_slots: Vec<OpenSlot>,
    pub(super) absences: Vec<AbsenceContent>,
    pub(super) swap: SwapContent,
    /// The units whose digivastaava keeps a year wheel.
    pub(super) year_wheels: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct CalendarContent {
    pub(super) school_year: SchoolYear,
    pub(super) form: UnitForm,
    pub(super) terms: Vec<Span>,
    pub(super) breaks: Vec<Break>,
    pub(super) saturdays: Vec<Day>,
    pub(super) special: Vec<SpecialDays>,
    pub(super) source: String,
}

#[derive(Deserialize)]
pub(super) struct TemplateContent {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) every_weeks: u8,
    pub(super) slots: Vec<TemplateSlotContent>,
}

#[derive(Deserialize)]
pub(super) struct TemplateSlotContent {
    pub(super) turn: u8,
    pub(super) weekday: u8,
    pub(super) start: u16,
    pub(super) end: u16,
    pub(super) kind: SlotKind,
    pub(super) unit: Option<String>,
    pub(super) person: Option<String>,
    pub(super) note: String,
}

#[derive(Deserialize)]
pub(super) struct BusyWeeks {
    pub(super) from_week: u8,
    pub(super) to_week: u8,
    pub(super) times: f64,
}

/// A slot for which someone is to be found; weeks count from this week.
#[derive(Deserialize)]
pub(super) struct OpenSlot {
    pub(super) week: i64,
    pub(super) weekday: i64,
    pub(super) start: u16,
    pub(super) end: u16,
    pub(super) unit: String,
    pub(super) note: String,
    #[serde(default)]
    pub(super) skills: Vec<Skill>,
}

#[derive(Deserialize)]
pub(super) struct AbsenceContent {
    pub(super) person: String,
    pub(super) week: i64,
    pub(super) weekday: i64,
    pub(super) days: i64,
    pub(super) kind: AbsenceKind,
}

#[derive(Deserialize)]
pub(super) struct SwapContent {
    pub(super) from: String,
    pub(super) week: i64,
    pub(super) message: String,
}

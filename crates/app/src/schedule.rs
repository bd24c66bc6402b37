//! The work year: what a person sees of the schedule and what a coordinator does to it.

mod board;
pub mod calendar_csv;
pub(crate) mod calendars;
mod open_slots;
mod plan;
mod rows;
pub(crate) mod rules;
mod stop;
mod today;
pub(crate) mod year_items;

pub(crate) use board::week;
pub use board::{BoardDay, BoardRow, SlotCard, UnitChoice, WeekBoard};
pub use calendars::{
    CalendarArg, CalendarFile, CalendarFileView, CalendarText, CalendarUnit, CalendarView, Calendars, CalendarsArg,
    DayMark, ImportedPlace, NextCalendars, RolledCalendar, ScopeRow, TermCount, YearDay, YearWeek,
};
pub(crate) use open_slots::open_slots_after;
pub use plan::{NewSlot, Published, SlotChange, SlotsArg};
pub(crate) use plan::{add_slot, change_slot, confirm, publish, remove_slot};
pub use rules::{RuleArg, RuleRow, RuleText};
pub use stop::{Place, SlotDetail, Stop};
pub(crate) use stop::{place, slot, stop};
pub use today::Today;
pub(crate) use today::today;
pub use year_items::{
    NewYear, StartPlan, WheelArg, WheelUnit, YearItemArg, YearItemMark, YearItemRow, YearItemText, YearPlan, YearWheel,
};

use lahituki_domain::IsoWeek;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::SlotId;
use lahituki_domain::people::Role;
use serde::Deserialize;
use ts_rs::TS;

/// Which week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WeekArg {
    /// The week.
    pub week: IsoWeek,
}

/// Which slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SlotArg {
    /// The slot.
    pub id: SlotId,
}

/// Returns whether the actor plans the schedule, and so sees drafts and everyone's engagements.
fn plans(actor: &Actor) -> bool {
    actor.is(Role::Coordinator)
}

#[cfg(test)]
mod tests;

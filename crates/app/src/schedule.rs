//! The work year: what a person sees of the schedule and what a coordinator does to it.

mod absence;
mod board;
pub mod calendar_csv;
pub(crate) mod calendars;
mod candidates;
mod demand;
mod desk;
mod findings;
mod ics;
mod open_slots;
mod plan;
mod planned;
mod problem;
mod publish;
mod rows;
pub(crate) mod rules;
mod series;
mod stop;
mod swap;
mod tell;
mod templates;
mod today;
mod told;
mod year;
pub(crate) mod year_items;

pub use absence::{AbsenceEnd, Back, NewAbsence, Reported};
pub(crate) use absence::{end_absence, report_absence};
pub(crate) use board::week;
pub use board::{
    BoardDay, BoardRow, Placement, PublishedBy, SlotCard, UnitChoice, UnitRow, UntoldChange, UntoldWhat, WeekBoard,
};
pub use calendars::{
    CalendarArg, CalendarFile, CalendarFileView, CalendarText, CalendarUnit, CalendarView, Calendars, CalendarsArg,
    DayMark, ImportedPlace, NextCalendars, RolledCalendar, ScopeRow, TermCount, YearDay, YearWeek,
};
pub use candidates::{CandidateRow, Fill};
pub(crate) use candidates::{candidates, fill};
pub use demand::{DemandRow, DemandText, Demands, DemandsArg, DemandsText};
pub(crate) use demand::{demands, roll_demands, set_demands};
pub(crate) use desk::day_desk;
pub use desk::{AwayRow, DayDesk, OpenSlot, UnansweredRow};
pub(crate) use findings::try_slots;
pub use findings::{Arg, FindingRow, Rule, Severity, TryArg, Verdict};
pub use ics::{
    BusyTime, CalendarDays, CalendarOwner, ExportedCalendar, FeedArg, FeedLink, FeedRow, IcsFile, IcsPreview,
    IcsProblem, ImportedArg, ImportedCalendar, LeftOut, OutsideCalendars, UnclearReason,
};
pub(crate) use ics::{export_ics, import_ics, make_feed, outside, read_ics, remove_imported, revoke_feed};
pub(crate) use open_slots::open_slots_after;
pub use plan::{NewSlot, NewSlots, PinArg, SlotChange, SlotChanges, SlotsArg};
pub(crate) use plan::{add_slots, change_slots, confirm, pin, remove_slots};
pub(crate) use problem::Boards;
pub use problem::Trial;
pub use publish::{LateSlot, PublishArg, Published, WeekCheck};
pub(crate) use publish::{check_week, publish};
pub use rules::{RuleArg, RuleRow, RuleText};
pub(crate) use series::add_series;
pub use series::{Added, SeriesArg, SkipReason, Skipped};
pub use stop::{Place, SlotDetail, Stop};
pub(crate) use stop::{place, slot, stop};
pub use swap::{Colleague, NewSwap, SwapArg, SwapPart, SwapRow};
pub(crate) use swap::{
    ask_swap, colleagues, grant_swap, offer_swap, refuse_swap, swaps, take_offer_back, withdraw_swap,
};
pub use tell::{TakeBackArg, TellArg, TellResult, UntoldRow};
pub(crate) use tell::{take_back, tell, untold};
pub use templates::{TemplateArg, TemplateOfWeek, TemplateRow, TemplateWeeks};
pub(crate) use templates::{apply_template, remove_template, save_template, templates};
pub(crate) use today::today;
pub use today::{News, OwnAbsence, Today, Was};
pub use year::{
    BandKind, BandSpan, FormBand, PersonYear, PlannedWeeks, PlannerWeek, PlannerYear, UnitYear, WeekHoliday, YearArg,
    YearBy, YearFindings, YearPerson, YearPlace, YearSpan,
};
pub(crate) use year::{clear_drafts, year, year_findings};
pub use year_items::{
    NewYear, StartPlan, WheelArg, WheelUnit, YearItemArg, YearItemMark, YearItemRow, YearItemText, YearPlan, YearWheel,
};

use lahituki_domain::IsoWeek;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, SlotId};
use lahituki_domain::people::Role;
use serde::Deserialize;
use std::collections::HashMap;
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

/// Returns what each person has, in the order in which it came.
fn by_person<T>(all: Vec<T>, person: impl Fn(&T) -> PersonId) -> HashMap<PersonId, Vec<T>> {
    let mut sorted: HashMap<PersonId, Vec<T>> = HashMap::new();
    for one in all {
        sorted.entry(person(&one)).or_default().push(one);
    }
    sorted
}

#[cfg(test)]
mod tests;

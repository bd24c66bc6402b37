//! Who is where and when: the slots of the work-year schedule, and all that decides about them.

mod absence;
mod busy;
mod demand;
mod expand;
mod feed;
mod half_days;
mod outline;
mod placement;
mod plan_template;
mod publication;
mod school_calendar;
mod school_days;
mod slot;
mod slot_change;
mod swap;
mod year_item;

pub use absence::{Absence, AbsenceKind};
pub use busy::Busy;
pub use demand::{Demand, WeekNeed};
pub use feed::Feed;
pub use half_days::{Half, HalfDays, half_days, halves};
pub use outline::SlotOutline;
pub use placement::{Placement, Told};
pub use plan_template::{PlanTemplate, TemplateSlot};
pub use publication::Publication;
pub use school_calendar::{Break, CalendarScope, SchoolCalendar, Span, SpecialDays, SpecialKind};
pub use school_days::{WrongLength, calendar_of};
pub use slot::{NotAStep, ScheduleSlot, SlotKind, SlotState};
pub use slot_change::{Consent, ConsentKind, SlotChange};
pub use swap::{Swap, SwapState};
pub use year_item::{YearItem, YearItemState};

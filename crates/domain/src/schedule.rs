//! Who is where and when: the slots of the work-year schedule.

mod slot;

pub use slot::{NotAStep, ScheduleSlot, SlotKind, SlotState};

//! What was done at the units, and the time it took.

mod entry;
mod time_entry;
mod visit;

pub use entry::{Asker, EntryResult, Matter, VisitEntry};
pub use time_entry::{TimeCategory, TimeEntry, TimeState};
pub use visit::{Visit, VisitState};

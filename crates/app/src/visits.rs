//! Logging what was done, and the hours that follow from it.

mod choices;
mod entries;
mod hours;
mod line;
mod log;
mod rooms;
mod rows;
mod time;
mod understand;
mod whereabouts;
mod words;

pub use choices::{LogChoices, PersonChoice};
pub use entries::{EntryArg, EntryChange, EntryFilter, EntryList};
pub use hours::{Hours, HoursArg, HoursDay, PersonHours, TimeRow};
pub use line::{Chip, ChipEdits, LineKind, LineReading, LogLine};
pub use log::Logged;
pub use rows::EntryRow;
pub use time::{NewTime, TimeArg, TimeChange};

pub(crate) use choices::choices;
pub(crate) use entries::{change_entry, entries, entry, remove_entry};
pub(crate) use hours::hours;
pub(crate) use log::{log, read_line};
pub(crate) use rows::entry_rows;
pub(crate) use time::{add_time, change_time, remove_time};

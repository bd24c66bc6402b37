//! Queries of visits, their entries and time.

mod been;
mod entries;
mod names;
mod time;
mod words;

pub use been::been_between;
pub use entries::{Entries, Narrow, entries, entries_of_person_on, entry, entry_count_of, latest_of_unit, visit};
pub use names::{EntryNames, names};
pub use time::{PersonMinutes, TimeLine, minutes_between, minutes_by_person, time_entry, time_of_person};
pub use words::unit_words;

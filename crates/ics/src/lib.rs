//! The schedule as iCalendar (RFC 5545), for calendar programs outside: slots go out, busy times come in.
//!
//! [`write()`] makes the text of a feed or a file; [`read()`] finds out when somebody is taken, and keeps no word of what
//! by. Both are functions over text: who may see a slot is decided before, what becomes of a busy time afterwards.

mod lines;
mod read;
mod repeat;
mod words;
mod write;

pub use read::{BusySpan, Limits, Reading, Refused, Span, Unclear, Why, read};
pub use words::summary_of;
pub use write::{Calendar, Event, write};

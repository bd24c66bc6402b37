//! What a person is told: news of the schedule and reminders, in the window and outside it.
//!
//! What the server changes becomes events ([`changes`]), and so does the time ([`remind`]); each is kept on this laptop
//! as a notice. What of it is told outside the window, and when, is decided by a pure function ([`decide`]).

mod carried;
mod changes;
mod decide;
mod event;
mod list;
mod remind;
mod settings;
#[cfg(test)]
mod tests;
mod watch;
mod words;

pub(crate) use carried::{brought, not_brought};
pub(crate) use event::{Event, Spot};
pub use list::{NoticeIds, NoticeList, NoticeRow};
pub(crate) use list::{list, mark_read};
pub use settings::NoticeSettings;
pub(crate) use settings::{change_settings, settings};
pub(crate) use watch::{hear, watch};

//! Calendars outside: secret links to a person's or a unit's slots, files of them, and busy times from other calendars.

mod export;
mod feeds;
mod import;
mod outside;
#[cfg(test)]
mod tests;

pub(crate) use export::export_ics;
pub use export::{CalendarDays, ExportedCalendar};
pub use feeds::{FeedArg, FeedLink, FeedRow};
pub(crate) use feeds::{make_feed, revoke_feed};
pub use import::{BusyTime, IcsFile, IcsPreview, IcsProblem, LeftOut, UnclearReason};
pub(crate) use import::{import_ics, read_ics};
pub use outside::{ImportedArg, ImportedCalendar, OutsideCalendars};
pub(crate) use outside::{outside, remove_imported};

use crate::Failure;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::schedule::{Busy, Feed};
use lahituki_store::{Read, people};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Whose calendar it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarOwner {
    /// A person's.
    Person(PersonId),
    /// A unit's.
    Unit(UnitId),
}

impl CalendarOwner {
    fn person(self) -> Option<PersonId> {
        if let Self::Person(person) = self { Some(person) } else { None }
    }

    fn unit(self) -> Option<UnitId> {
        if let Self::Unit(unit) = self { Some(unit) } else { None }
    }

    fn uuid(self) -> Uuid {
        match self {
            Self::Person(person) => person.0,
            Self::Unit(unit) => unit.0,
        }
    }

    fn has(self, busy: &Busy) -> bool {
        (busy.person, busy.unit) == (self.person(), self.unit())
    }

    fn feeds(self, db: &Read<'_>) -> Result<Vec<Feed>, Failure> {
        Ok(match self {
            Self::Person(person) => lahituki_store::schedule::changes::feeds_of_person(db, person)?,
            Self::Unit(unit) => lahituki_store::schedule::changes::feeds_of_unit(db, unit)?,
        })
    }

    /// Returns what the owner is called.
    fn name(self, db: &Read<'_>) -> Result<String, Failure> {
        let name = match self {
            Self::Person(person) => people::person(db, person)?.map(|person| person.called_name),
            Self::Unit(unit) => people::unit(db, unit)?.map(|unit| unit.name),
        };
        name.ok_or_else(Failure::not_found)
    }
}

//! What tests are made of: a clock that stands still, ids that count, records with everything filled in, and a
//! PostgreSQL to throw away.
//!
//! A builder takes what ties a record to others and defaults the rest; a test then writes only its point:
//!
//! ```
//! use lahituki_domain::schedule::{ScheduleSlot, SlotState};
//! use lahituki_testkit as testkit;
//!
//! let mut ids = testkit::CountedIds::default();
//! let veikko = testkit::person(&mut ids, "Veikko");
//! let slot = ScheduleSlot { state: SlotState::Draft, ..testkit::slot(&mut ids, veikko.id) };
//! assert_eq!(slot.planned_minutes(), 180);
//! ```

mod builders;
mod clock;
mod ids;
pub mod postgres;

pub use builders::{
    article, article_version, digari, engagement, grant, known_issue, person, responsibility, room, slot, space,
    time_entry, unit, visit, visit_entry,
};
pub use clock::{FixedClock, NOW, today};
pub use ids::CountedIds;
pub use postgres::Postgres;

//! People and the places where they work.

mod engagement;
mod person;
mod unit;

pub use engagement::{Engagement, EngagementKind};
pub use person::{Person, Role, RoleGrant, ScreenLanguage};
pub use unit::{Contact, Room, Unit, UnitForm};

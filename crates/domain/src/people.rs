//! People and the places where they work.

mod engagement;
mod engagement_rule;
mod person;
mod required;
pub mod rules;
mod skill;
mod terms;
mod unit;

pub use engagement::{Engagement, EngagementKind};
pub use engagement_rule::EngagementRule;
pub use person::{Person, Role, RoleGrant, ScreenLanguage};
pub use skill::{Skill, covers};
pub use terms::{Segment, Terms, WorkingTime};
pub use unit::{Contact, Room, Unit, UnitForm};

//! Units and how to get in, and the people around them.

mod engagements;
mod rooms;
mod site;
mod sites;

pub use engagements::{
    EndArg, Ending, EngagementArg, EngagementState, EngagementText, EngagementView, EngagementWarning, Limit, LimitArg,
    OpenedSlot, PersonArg, PersonCard, PersonTerms, RequiredWeek, WarningOf,
};
pub(crate) use engagements::{
    end_engagement, ending, engagement, engagements, limit, remove_engagement, save_engagement,
};
pub use rooms::{RoomArg, RoomText};
pub(crate) use rooms::{remove_room, save_room};
pub use site::{SiteCard, SiteChange, UnitArg};
pub(crate) use site::{change_site, site};
pub(crate) use sites::sites;
pub use sites::{NextVisit, SiteRow};

#[cfg(test)]
mod tests;

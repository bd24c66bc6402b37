//! A week that was published: what everyone was then told to be where and when.

use super::placement::{Placement, nonsense_of_times};
use crate::ids::{PersonId, PublicationId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::{IsoWeek, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The most slots of a week, far beyond what a municipality plans.
const MOST_SLOTS: usize = 5_000;

/// The latest publishing of a week. Of two coordinators who publish a week at once one wins, and the other is shown
/// what differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Publication {
    /// The publication's id: see [`Publication::id_of`].
    pub id: PublicationId,
    /// The week.
    pub week: IsoWeek,
    /// Who published it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// The published slots of the week.
    pub slots: Vec<Placement>,
}

impl Publication {
    /// Returns the id of the publication of a week: the same on every laptop that publishes it.
    pub fn id_of(week: IsoWeek) -> PublicationId {
        PublicationId(named(&["publication", &week.year.to_string(), &week.week.to_string()]))
    }
}

impl Entity for Publication {
    const KIND: Kind = Kind::Publication;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.week.monday().is_none() {
            return Some("there is no such week");
        }
        if self.slots.len() > MOST_SLOTS {
            return Some("more slots than a week has");
        }
        if self.slots.iter().any(|slot| slot.day.week() != self.week) {
            return Some("a slot of another week");
        }
        self.slots.iter().find_map(|slot| nonsense_of_times(slot.start, slot.end))
    }
}

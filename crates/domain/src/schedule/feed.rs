//! A calendar feed: a secret link by which programs outside read the slots of a person or a unit.

use crate::ids::{FeedId, PersonId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A feed. The record holds nothing from which the link's token could be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Feed {
    /// The feed's id: see [`Feed::id_of`].
    pub id: FeedId,
    /// Whose slots it shows; exactly one of `person` and `unit` is there.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Of which unit it shows the slots.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Who made it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// Whether it is closed.
    #[serde(default)]
    pub revoked: bool,
}

impl Feed {
    /// Returns the id of the feed with a token: the first 16 bytes of the token's BLAKE3 hash.
    pub fn id_of(token: &str) -> FeedId {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&blake3::hash(token.as_bytes()).as_bytes()[..16]);
        FeedId(Uuid::from_bytes(bytes))
    }
}

impl Entity for Feed {
    const KIND: Kind = Kind::Feed;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        (self.person.is_some() == self.unit.is_some()).then_some("a feed is of either a person or a unit")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_found_by_its_token() {
        assert_eq!(Feed::id_of("avain"), Feed::id_of("avain"));
        assert_ne!(Feed::id_of("avain"), Feed::id_of("toinen"));
    }
}

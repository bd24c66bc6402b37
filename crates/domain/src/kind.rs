//! The closed list of what syncs: for each kind its audience, the rules of its fields and what makes it valid.

use crate::devices::Device;
use crate::knowledge::{Article, ArticleState, Attachment};
use crate::lost_change::LostChange;
use crate::merge::FieldRule;
use crate::people::{Engagement, Person, Room, Unit};
use crate::record::{Audience, Body, Entity, InvalidBody};
use crate::schedule::ScheduleSlot;
use crate::visits::{TimeEntry, Visit, VisitEntry};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// [`Person`]
    Person,
    /// [`Unit`]
    Unit,
    /// [`Room`]
    Room,
    /// [`Engagement`]
    Engagement,
    /// [`ScheduleSlot`]
    Slot,
    /// [`Visit`]
    Visit,
    /// [`VisitEntry`]
    VisitEntry,
    /// [`TimeEntry`]
    TimeEntry,
    /// [`Article`]
    Article,
    /// [`Attachment`]
    Attachment,
    /// [`Device`]
    Device,
    /// [`LostChange`]
    LostChange,
}

impl Kind {
    /// Every kind; one that others point to comes before them.
    pub const ALL: [Self; 12] = [
        Self::Person,
        Self::Unit,
        Self::Room,
        Self::Engagement,
        Self::Slot,
        Self::Visit,
        Self::VisitEntry,
        Self::TimeEntry,
        Self::Article,
        Self::Attachment,
        Self::Device,
        Self::LostChange,
    ];

    /// Returns the name on the wire, which is also the name of the local table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Unit => "unit",
            Self::Room => "room",
            Self::Engagement => "engagement",
            Self::Slot => "slot",
            Self::Visit => "visit",
            Self::VisitEntry => "visit_entry",
            Self::TimeEntry => "time_entry",
            Self::Article => "article",
            Self::Attachment => "attachment",
            Self::Device => "device",
            Self::LostChange => "lost_change",
        }
    }

    /// Returns the kind of a name, or `None` for one that only a newer version knows.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Returns how concurrent changes of a field are settled.
    pub fn rule(self, field: &str) -> FieldRule {
        match (self, field) {
            (Self::Slot, "state") => FieldRule::Machine,
            (Self::Article, "body") => FieldRule::Text,
            (Self::Article, "edited_at") => FieldRule::Max,
            (Self::Unit, "sites" | "short_names") | (Self::Engagement, "weekdays") => FieldRule::Set,
            _ => FieldRule::LastWriter,
        }
    }

    /// Returns the id that a record with this body must have, for kinds whose ids are computed from what a record is.
    pub fn computed_id(self, body: &Body) -> Option<Uuid> {
        let id = Uuid::nil();
        match self {
            Self::Visit => Visit::from_body(id, body).ok().map(|of| Visit::id_of(of.person, of.unit, of.day).0),
            Self::TimeEntry => TimeEntry::from_body(id, body).ok()?.entry.map(|entry| TimeEntry::id_of(entry).0),
            Self::Attachment => Attachment::from_body(id, body).ok().map(|of| of.hash.id().0),
            _ => None,
        }
    }

    /// Returns who may see a record with this body. The server decides it; a laptop's guess holds until it answers.
    ///
    /// # Errors
    /// When the body is not valid for the kind.
    pub fn audience(self, body: &Body) -> Result<Audience, InvalidBody> {
        let id = Uuid::nil();
        Ok(match self {
            Self::Person | Self::Unit | Self::Room | Self::Attachment => Audience::org(),
            Self::Engagement => Audience::user(Engagement::from_body(id, body)?.person),
            Self::Slot if ScheduleSlot::from_body(id, body)?.state.is_unpublished() => Audience::planning(),
            Self::Slot => Audience::org(),
            Self::Visit => Audience::unit(Visit::from_body(id, body)?.unit),
            Self::VisitEntry => Audience::unit(VisitEntry::from_body(id, body)?.unit),
            Self::TimeEntry => Audience::user(TimeEntry::from_body(id, body)?.person),
            Self::Article => {
                let article = Article::from_body(id, body)?;
                let private = article.state == ArticleState::Draft;
                if private { Audience::user(article.owner) } else { Audience::org() }
            }
            Self::Device => Audience::unit(Device::from_body(id, body)?.unit),
            Self::LostChange => Audience::user(LostChange::from_body(id, body)?.person),
        })
    }

    /// Checks that a body is a whole, sensible record of the kind.
    ///
    /// # Errors
    /// With the reason, when it is not.
    pub fn check(self, body: &Body) -> Result<(), InvalidBody> {
        let id = Uuid::nil();
        let refuse = |reason: &str| Err(InvalidBody { kind: self, reason: reason.to_owned() });
        match self {
            Self::Person => Person::from_body(id, body).map(drop),
            Self::Unit => Unit::from_body(id, body).map(drop),
            Self::Room => Room::from_body(id, body).map(drop),
            Self::Engagement => Engagement::from_body(id, body).map(drop),
            Self::Slot => match ScheduleSlot::from_body(id, body)?.invalid_times() {
                Some(reason) => refuse(reason),
                None => Ok(()),
            },
            Self::Visit => Visit::from_body(id, body).map(drop),
            Self::VisitEntry => match VisitEntry::from_body(id, body)?.minutes {
                0..=1440 => Ok(()),
                _ => refuse("an entry takes at most a day"),
            },
            Self::TimeEntry => match TimeEntry::from_body(id, body)?.minutes {
                1..=1440 => Ok(()),
                _ => refuse("a time entry takes from a minute to a day"),
            },
            Self::Article => Article::from_body(id, body).map(drop),
            Self::Attachment => match Attachment::from_body(id, body)?.size_bytes as usize {
                0..=crate::knowledge::MAX_ATTACHMENT_BYTES => Ok(()),
                _ => refuse("the attachment is too large"),
            },
            Self::Device => Device::from_body(id, body).map(drop),
            Self::LostChange => LostChange::from_body(id, body).map(drop),
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_kind_is_found_by_its_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.name()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        assert_eq!(Kind::parse("from_the_future"), None);
    }

    #[test]
    fn a_slot_is_the_planners_until_it_is_published() {
        let slot = |state| json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 480, "end": 660, "kind": "koulu", "state": state });
        let audience = |state| Kind::Slot.audience(slot(state).as_object().unwrap()).unwrap();
        assert_eq!(audience("draft"), Audience::planning());
        assert_eq!(audience("published"), Audience::org());
    }

    #[test]
    fn a_slot_that_ends_before_it_starts_is_refused() {
        let body = json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 660, "end": 480, "kind": "koulu", "state": "draft" });
        assert!(Kind::Slot.check(body.as_object().unwrap()).is_err());
    }
}

//! Ids as types, and where fresh ones come from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A source of fresh ids: random time-ordered ones in the program, counted ones in tests.
pub trait Ids: Send {
    /// Returns an id that was never returned before, on this laptop or any other.
    fn fresh(&mut self) -> Uuid;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    /// A person who uses the program or is planned in it.
    PersonId,
    /// A school, upper secondary school, daycare centre or office.
    UnitId,
    /// A room of a unit.
    RoomId,
    /// A contract or placement of a person.
    EngagementId,
    /// The limits of a kind of engagement from some day on.
    EngagementRuleId,
    /// The school days of a school form or a unit in a school year.
    SchoolCalendarId,
    /// A week of slots to plan from.
    PlanTemplateId,
    /// A planned time at a unit or in learning.
    SlotId,
    /// Slots that were made together and may be changed together.
    SeriesId,
    /// A change of a published slot.
    SlotChangeId,
    /// A week that was published.
    PublicationId,
    /// How much support a unit needs and was promised in a school year.
    DemandId,
    /// Days on which a person is away.
    AbsenceId,
    /// A wish that someone else takes a slot.
    SwapId,
    /// A task of the year wheel.
    YearItemId,
    /// A time at which a person or a unit is taken, from a calendar outside.
    BusyId,
    /// A calendar feed that programs outside read.
    FeedId,
    /// A person's day at a unit.
    VisitId,
    /// One matter handled during a visit.
    EntryId,
    /// Minutes of work on a day.
    TimeEntryId,
    /// A part of the knowledge base.
    SpaceId,
    /// A knowledge article.
    ArticleId,
    /// The text of an article as someone saved it.
    ArticleVersionId,
    /// Whether an article helped.
    ArticleFeedbackId,
    /// Words that were searched for in vain.
    SearchMissId,
    /// Something that is known to be broken.
    KnownIssueId,
    /// Words that mean the same to a search.
    WordGroupId,
    /// Who takes care of a matter.
    ResponsibilityId,
    /// An image or file that articles show.
    AttachmentId,
    /// A device of a unit.
    DeviceId,
    /// A change that another one replaced.
    LostChangeId,
}

/// The namespace of ids that are computed from names ([`named`]); fixed for ever.
const NAMESPACE: Uuid = Uuid::from_u128(0x6c61_6869_7475_6b69_0000_5f6e_616d_6573);

/// Returns the id that belongs to a name, the same on every laptop.
///
/// Two laptops that make "the same" thing independently thereby make one thing: a person's visit to a unit on a day,
/// for example, is named by the person, the unit and the day.
pub fn named(parts: &[&str]) -> Uuid {
    // The separator cannot occur in ids, days or codes, so two lists of parts never read the same.
    Uuid::new_v5(&NAMESPACE, parts.join("\u{1f}").as_bytes())
}

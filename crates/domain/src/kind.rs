//! The closed list of what syncs: for each kind its audience, the rules of its fields and what makes it valid.

mod from_body;

use crate::devices::Device;
use crate::knowledge::{
    Article, ArticleFeedback, ArticleState, ArticleVersion, Attachment, KnownIssue, SearchMiss, Space, WordGroup,
};
use crate::lost_change::LostChange;
use crate::merge::FieldRule;
use crate::people::{Engagement, EngagementRule, Person, Room, Unit};
use crate::record::{Body, Entity, InvalidBody};
use crate::requests::Responsibility;
use crate::schedule::{
    Absence, Busy, Demand, Feed, PlanTemplate, Publication, ScheduleSlot, SchoolCalendar, SlotChange, SlotState, Swap,
    SwapState, YearItem,
};
use crate::visits::{TimeEntry, Visit, VisitEntry};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
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
    /// [`Space`]
    Space,
    /// [`Engagement`]
    Engagement,
    /// [`EngagementRule`]
    EngagementRule,
    /// [`SchoolCalendar`]
    SchoolCalendar,
    /// [`PlanTemplate`]
    PlanTemplate,
    /// [`ScheduleSlot`]
    Slot,
    /// [`SlotChange`]
    SlotChange,
    /// [`Publication`]
    Publication,
    /// [`Demand`]
    Demand,
    /// [`Absence`]
    Absence,
    /// [`Swap`]
    Swap,
    /// [`YearItem`]
    YearItem,
    /// [`Busy`]
    Busy,
    /// [`Feed`]
    Feed,
    /// [`Visit`]
    Visit,
    /// [`VisitEntry`]
    VisitEntry,
    /// [`TimeEntry`]
    TimeEntry,
    /// [`Article`]
    Article,
    /// [`ArticleVersion`]
    ArticleVersion,
    /// [`ArticleFeedback`]
    ArticleFeedback,
    /// [`SearchMiss`]
    SearchMiss,
    /// [`KnownIssue`]
    KnownIssue,
    /// [`WordGroup`]
    WordGroup,
    /// [`Responsibility`]
    Responsibility,
    /// [`Attachment`]
    Attachment,
    /// [`Device`]
    Device,
    /// [`LostChange`]
    LostChange,
}

impl Kind {
    /// Every kind; one that others point to comes before them.
    pub const ALL: [Self; 30] = [
        Self::Person,
        Self::Unit,
        Self::Room,
        Self::Space,
        Self::Engagement,
        Self::EngagementRule,
        Self::SchoolCalendar,
        Self::PlanTemplate,
        Self::Slot,
        Self::SlotChange,
        Self::Publication,
        Self::Demand,
        Self::Absence,
        Self::Swap,
        Self::YearItem,
        Self::Busy,
        Self::Feed,
        Self::Visit,
        Self::VisitEntry,
        Self::TimeEntry,
        Self::Article,
        Self::ArticleVersion,
        Self::ArticleFeedback,
        Self::SearchMiss,
        Self::KnownIssue,
        Self::WordGroup,
        Self::Responsibility,
        Self::Attachment,
        Self::Device,
        Self::LostChange,
    ];

    /// The kinds whose records are about another record, with the field that names it: they are erased with it. One
    /// that may be about another of these comes after it.
    pub const PARTS: [(Self, &str); 3] =
        [(Self::ArticleVersion, "article"), (Self::ArticleFeedback, "article"), (Self::LostChange, "record")];

    /// Returns the name on the wire, which is also the name of the local table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Unit => "unit",
            Self::Room => "room",
            Self::Space => "space",
            Self::Engagement => "engagement",
            Self::EngagementRule => "engagement_rule",
            Self::SchoolCalendar => "school_calendar",
            Self::PlanTemplate => "plan_template",
            Self::Slot => "slot",
            Self::SlotChange => "slot_change",
            Self::Publication => "publication",
            Self::Demand => "demand",
            Self::Absence => "absence",
            Self::Swap => "swap",
            Self::YearItem => "year_item",
            Self::Busy => "busy",
            Self::Feed => "feed",
            Self::Visit => "visit",
            Self::VisitEntry => "visit_entry",
            Self::TimeEntry => "time_entry",
            Self::Article => "article",
            Self::ArticleVersion => "article_version",
            Self::ArticleFeedback => "article_feedback",
            Self::SearchMiss => "search_miss",
            Self::KnownIssue => "known_issue",
            Self::WordGroup => "word_group",
            Self::Responsibility => "responsibility",
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
            (Self::Slot | Self::Swap | Self::Article, "state") => FieldRule::Machine,
            (Self::Article, "body") => FieldRule::Text,
            (Self::Article, "edited_at" | "checked_at" | "original_at") => FieldRule::Max,
            (Self::Article, "edited_by" | "checked_by") => FieldRule::Trace,
            (Self::Article, "for_roles" | "unit_forms" | "keywords")
            | (Self::Space, "readers" | "editors" | "approvers")
            | (Self::SearchMiss, "days")
            | (Self::KnownIssue, "units" | "matters")
            | (Self::WordGroup, "words")
            | (Self::Responsibility, "matters" | "words")
            | (Self::Unit, "sites" | "short_names")
            | (Self::Engagement, "weekdays" | "skills")
            | (Self::SchoolCalendar, "saturdays" | "days_off")
            | (Self::Slot | Self::Demand, "skills") => FieldRule::Set,
            _ => FieldRule::LastWriter,
        }
    }

    /// Returns whether the state machine of a field ([`FieldRule::Machine`]) has a step; staying is always one.
    ///
    /// # Errors
    /// When a value is no state of the machine, or the field has none.
    pub fn has_step(self, field: &str, from: &Value, to: &Value) -> Result<bool, InvalidBody> {
        match (self, field) {
            (Self::Slot, "state") => Ok(self.state::<SlotState>(from)?.step_to(self.state(to)?).is_ok()),
            (Self::Swap, "state") => Ok(self.state::<SwapState>(from)?.step_to(self.state(to)?).is_ok()),
            // Rights say who takes which step; of two steps at once the first stays, and the other's author is told.
            (Self::Article, "state") => {
                let [_, _] = [self.state::<ArticleState>(from)?, self.state(to)?];
                Ok(true)
            }
            _ => Err(self.invalid("the field has no states")),
        }
    }

    fn state<S: DeserializeOwned>(self, value: &Value) -> Result<S, InvalidBody> {
        S::deserialize(value).map_err(|error| self.invalid(&error.to_string()))
    }

    /// Checks that a body is a whole, sensible record of the kind.
    ///
    /// # Errors
    /// With the reason, when it is not.
    pub fn check(self, id: Uuid, body: &Body) -> Result<(), InvalidBody> {
        match self {
            Self::Person => sensible::<Person>(id, body),
            Self::Unit => sensible::<Unit>(id, body),
            Self::Room => sensible::<Room>(id, body),
            Self::Space => sensible::<Space>(id, body),
            Self::Engagement => sensible::<Engagement>(id, body),
            Self::EngagementRule => sensible::<EngagementRule>(id, body),
            Self::SchoolCalendar => sensible::<SchoolCalendar>(id, body),
            Self::PlanTemplate => sensible::<PlanTemplate>(id, body),
            Self::Slot => sensible::<ScheduleSlot>(id, body),
            Self::SlotChange => sensible::<SlotChange>(id, body),
            Self::Publication => sensible::<Publication>(id, body),
            Self::Demand => sensible::<Demand>(id, body),
            Self::Absence => sensible::<Absence>(id, body),
            Self::Swap => sensible::<Swap>(id, body),
            Self::YearItem => sensible::<YearItem>(id, body),
            Self::Busy => sensible::<Busy>(id, body),
            Self::Feed => sensible::<Feed>(id, body),
            Self::Visit => sensible::<Visit>(id, body),
            Self::VisitEntry => sensible::<VisitEntry>(id, body),
            Self::TimeEntry => sensible::<TimeEntry>(id, body),
            Self::Article => sensible::<Article>(id, body),
            Self::ArticleVersion => sensible::<ArticleVersion>(id, body),
            Self::ArticleFeedback => sensible::<ArticleFeedback>(id, body),
            Self::SearchMiss => sensible::<SearchMiss>(id, body),
            Self::KnownIssue => sensible::<KnownIssue>(id, body),
            Self::WordGroup => sensible::<WordGroup>(id, body),
            Self::Responsibility => sensible::<Responsibility>(id, body),
            Self::Attachment => sensible::<Attachment>(id, body),
            Self::Device => sensible::<Device>(id, body),
            Self::LostChange => sensible::<LostChange>(id, body),
        }
    }

    fn invalid(self, reason: &str) -> InvalidBody {
        InvalidBody { kind: self, reason: reason.to_owned() }
    }
}

fn sensible<E: Entity>(id: Uuid, body: &Body) -> Result<(), InvalidBody> {
    match E::from_body(id, body)?.nonsense() {
        Some(reason) => Err(E::KIND.invalid(reason)),
        None => Ok(()),
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests;

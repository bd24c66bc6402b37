//! The closed list of what syncs: for each kind its audience, the rules of its fields and what makes it valid.

use crate::devices::Device;
use crate::knowledge::{Article, ArticleState, Attachment};
use crate::lost_change::LostChange;
use crate::merge::FieldRule;
use crate::people::{Engagement, EngagementRule, Person, Room, Unit};
use crate::record::{Audience, Body, Entity, InvalidBody};
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
    /// [`Attachment`]
    Attachment,
    /// [`Device`]
    Device,
    /// [`LostChange`]
    LostChange,
}

impl Kind {
    /// Every kind; one that others point to comes before them.
    pub const ALL: [Self; 23] = [
        Self::Person,
        Self::Unit,
        Self::Room,
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
            (Self::Slot | Self::Swap, "state") => FieldRule::Machine,
            (Self::Article, "body") => FieldRule::Text,
            (Self::Article, "edited_at") => FieldRule::Max,
            (Self::Unit, "sites" | "short_names")
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
            _ => Err(self.invalid("the field has no states")),
        }
    }

    fn state<S: DeserializeOwned>(self, value: &Value) -> Result<S, InvalidBody> {
        S::deserialize(value).map_err(|error| self.invalid(&error.to_string()))
    }

    /// Returns the id that a record with this body must have, for kinds whose ids are computed from what a record is.
    pub fn computed_id(self, body: &Body) -> Option<Uuid> {
        let id = Uuid::nil();
        match self {
            Self::Visit => Visit::from_body(id, body).ok().map(|of| Visit::id_of(of.person, of.unit, of.day).0),
            Self::TimeEntry => TimeEntry::from_body(id, body).ok()?.entry.map(|entry| TimeEntry::id_of(entry).0),
            Self::Attachment => Attachment::from_body(id, body).ok().map(|of| of.hash.id().0),
            Self::EngagementRule => {
                EngagementRule::from_body(id, body).ok().map(|of| EngagementRule::id_of(of.kind, of.valid_from).0)
            }
            Self::SchoolCalendar => {
                let calendar = SchoolCalendar::from_body(id, body).ok()?;
                Some(SchoolCalendar::id_of(calendar.school_year, calendar.scope).0)
            }
            Self::Publication => Publication::from_body(id, body).ok().map(|of| Publication::id_of(of.week).0),
            Self::Demand => Demand::from_body(id, body).ok().map(|of| Demand::id_of(of.unit, of.school_year).0),
            Self::Busy => {
                let busy = Busy::from_body(id, body).ok()?;
                Some(Busy::id_of(busy.owner()?, &busy.feed, &busy.uid, busy.day, busy.start).0)
            }
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
            Self::SchoolCalendar | Self::Publication => Audience::org(),
            Self::EngagementRule | Self::PlanTemplate | Self::SlotChange => Audience::planning(),
            Self::Swap => Audience::digarit(),
            Self::Demand => Audience::unit(Demand::from_body(id, body)?.unit),
            Self::Absence => Audience::user(Absence::from_body(id, body)?.person),
            Self::Feed => Audience::user(Feed::from_body(id, body)?.made_by),
            Self::YearItem => YearItem::from_body(id, body)?.unit.map_or_else(Audience::org, Audience::unit),
            Self::Busy => {
                let busy = Busy::from_body(id, body)?;
                let of_unit = busy.unit.map(Audience::unit);
                busy.person
                    .map(Audience::user)
                    .or(of_unit)
                    .ok_or_else(|| self.invalid("either a person or a unit is busy"))?
            }
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
        match self {
            Self::Person => sensible::<Person>(body),
            Self::Unit => sensible::<Unit>(body),
            Self::Room => sensible::<Room>(body),
            Self::Engagement => sensible::<Engagement>(body),
            Self::EngagementRule => sensible::<EngagementRule>(body),
            Self::SchoolCalendar => sensible::<SchoolCalendar>(body),
            Self::PlanTemplate => sensible::<PlanTemplate>(body),
            Self::Slot => sensible::<ScheduleSlot>(body),
            Self::SlotChange => sensible::<SlotChange>(body),
            Self::Publication => sensible::<Publication>(body),
            Self::Demand => sensible::<Demand>(body),
            Self::Absence => sensible::<Absence>(body),
            Self::Swap => sensible::<Swap>(body),
            Self::YearItem => sensible::<YearItem>(body),
            Self::Busy => sensible::<Busy>(body),
            Self::Feed => sensible::<Feed>(body),
            Self::Visit => sensible::<Visit>(body),
            Self::VisitEntry => sensible::<VisitEntry>(body),
            Self::TimeEntry => sensible::<TimeEntry>(body),
            Self::Article => sensible::<Article>(body),
            Self::Attachment => sensible::<Attachment>(body),
            Self::Device => sensible::<Device>(body),
            Self::LostChange => sensible::<LostChange>(body),
        }
    }

    fn invalid(self, reason: &str) -> InvalidBody {
        InvalidBody { kind: self, reason: reason.to_owned() }
    }
}

fn sensible<E: Entity>(body: &Body) -> Result<(), InvalidBody> {
    match E::from_body(Uuid::nil(), body)?.nonsense() {
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

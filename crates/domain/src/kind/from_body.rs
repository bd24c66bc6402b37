//! What of a record follows from its body: its id, for some kinds, and who may see it.

use super::Kind;
use crate::devices::Device;
use crate::knowledge::{Article, ArticleFeedback, ArticleState, ArticleVersion, Attachment, SearchMiss, WordGroup};
use crate::lost_change::LostChange;
use crate::people::{Engagement, EngagementRule};
use crate::record::{Audience, Body, Entity, InvalidBody};
use crate::requests::Responsibility;
use crate::schedule::{Absence, Busy, Demand, Feed, Publication, ScheduleSlot, SchoolCalendar, YearItem};
use crate::visits::{TimeEntry, Visit, VisitEntry};
use uuid::Uuid;

impl Kind {
    /// Returns the id that a record with this body must have, for kinds whose ids are computed from what a record is.
    pub fn computed_id(self, body: &Body) -> Option<Uuid> {
        let id = Uuid::nil();
        match self {
            Self::Visit => Visit::from_body(id, body).ok().map(|of| Visit::id_of(of.person, of.unit, of.day).0),
            Self::TimeEntry => TimeEntry::from_body(id, body).ok()?.entry.map(|entry| TimeEntry::id_of(entry).0),
            Self::Article => {
                let article = Article::from_body(id, body).ok()?;
                article.original.map(|original| Article::translation_id(original, article.language).0)
            }
            Self::ArticleFeedback => {
                let said = ArticleFeedback::from_body(id, body).ok()?;
                Some(ArticleFeedback::id_of(said.article, said.person, said.day).0)
            }
            Self::SearchMiss => {
                let miss = SearchMiss::from_body(id, body).ok()?;
                Some(SearchMiss::id_of(miss.language, &miss.words).0)
            }
            Self::WordGroup => {
                let group = WordGroup::from_body(id, body).ok()?;
                group.key.map(|key| WordGroup::id_of(group.language, &key).0)
            }
            Self::Responsibility => {
                Responsibility::from_body(id, body).ok()?.key.map(|key| Responsibility::id_of(&key).0)
            }
            Self::Attachment => Attachment::from_body(id, body).ok().map(|of| of.hash.id_in(of.space).0),
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
            Self::Person | Self::Unit | Self::Room | Self::Space => Audience::org(),
            Self::SchoolCalendar | Self::Publication => Audience::org(),
            Self::SearchMiss | Self::KnownIssue | Self::WordGroup | Self::Responsibility => Audience::org(),
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
            Self::Article => of_article(&Article::from_body(id, body)?),
            Self::ArticleVersion => of_version(&ArticleVersion::from_body(id, body)?),
            Self::ArticleFeedback => {
                ArticleFeedback::from_body(id, body)?.space.map_or_else(Audience::org, Audience::space)
            }
            Self::Attachment => Attachment::from_body(id, body)?.space.map_or_else(Audience::org, Audience::space),
            Self::Device => Audience::unit(Device::from_body(id, body)?.unit),
            Self::LostChange => {
                let lost = LostChange::from_body(id, body)?;
                lost.space.map_or_else(|| Audience::user(lost.person), Audience::space_work)
            }
        })
    }
}

fn of_article(article: &Article) -> Audience {
    match (article.space, article.state) {
        (Some(space), ArticleState::Published) => Audience::space(space),
        (Some(space), _) => Audience::space_work(space),
        (None, ArticleState::Draft) => Audience::user(article.owner),
        (None, _) => Audience::org(),
    }
}

fn of_version(version: &ArticleVersion) -> Audience {
    match (version.space, version.draft_of) {
        (Some(space), _) => Audience::space_work(space),
        (None, Some(owner)) => Audience::user(owner),
        (None, None) => Audience::org(),
    }
}

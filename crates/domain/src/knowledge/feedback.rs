//! Whether an article helped.

use crate::ids::{ArticleFeedbackId, ArticleId, PersonId, SpaceId, named};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What a person says of an article on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ArticleFeedback {
    /// The id: see [`ArticleFeedback::id_of`].
    pub id: ArticleFeedbackId,
    /// The article.
    pub article: ArticleId,
    /// The space of the article: what is said of it moves with it.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// Who says it.
    pub person: PersonId,
    /// On which day.
    pub day: Day,
    /// When, so that it can be told whether the article was checked since.
    pub at: Timestamp,
    /// Whether it helped.
    pub helped: bool,
    /// What was missing.
    #[serde(default)]
    pub note: String,
}

impl ArticleFeedback {
    /// Returns the id of what a person says of an article on a day: whoever answers twice changes their mind.
    pub fn id_of(article: ArticleId, person: PersonId, day: Day) -> ArticleFeedbackId {
        let parts = ["article feedback", &article.to_string(), &person.to_string(), &day.to_string()];
        ArticleFeedbackId(named(&parts))
    }
}

impl Entity for ArticleFeedback {
    const KIND: Kind = Kind::ArticleFeedback;

    fn uuid(&self) -> Uuid {
        self.id.0
    }
}

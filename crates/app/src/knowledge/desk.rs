//! What waits for me in the knowledge base.

mod loads;
mod rows;

use super::misses::{self, MissRow};
use super::{limits, links};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, ArticleVersionId, PersonId};
use lahituki_domain::knowledge::{ArticleState, CheckReason, Duty, FAILED_OFTEN};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::{Day, Timestamp, access::Actor};
use lahituki_store::knowledge::desk::{self, Waiting};
use rows::Rows;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much of it to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct DeskArg {
    /// At most so many of each list, 0–500.
    pub limit: u32,
}

/// What I may do something about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Desk {
    /// Articles that wait for me to read them, the longest waiting first.
    pub to_review: DeskList,
    /// Proposals that wait for me to decide, the oldest first.
    pub proposals: DeskList,
    /// Articles to be checked that I approve or keep true, the longest due first.
    pub to_check: DeskList,
    /// Articles that nobody who is still here keeps true, the latest change first.
    pub no_owner: DeskList,
    /// Translations that follow an older text than their original has now, the longest behind first.
    pub behind: DeskList,
    /// Articles with links that lead nowhere; none as long as the index is not whole.
    pub broken: DeskList,
    /// Searches that found nothing, the most frequent first.
    pub misses: MissList,
    /// How much everybody keeps true, the most to be checked first; none for who approves nothing.
    pub owners: OwnerList,
}

/// Articles that wait for the same.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct DeskList {
    /// How many there are.
    pub count: u32,
    /// The first of them.
    pub rows: Vec<DeskRow>,
}

/// An article that waits.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeskRow {
    /// The article.
    pub id: ArticleId,
    /// Its title.
    pub title: String,
    /// The language of its text.
    pub language: ScreenLanguage,
    /// The name of its space; empty for the common one.
    pub space_name: String,
    /// How far along it is.
    pub state: ArticleState,
    /// Whether harm follows from not knowing it.
    pub critical: bool,
    /// Who keeps it true, by name.
    pub owner_name: String,
    /// Who wrote or proposed it, or saw that something has changed, by name; empty when that is not known.
    pub by_name: String,
    /// When they did.
    pub at: Timestamp,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// Why it is to be checked.
    pub standing: Option<CheckReason>,
    /// What somebody saw, or says of a proposal.
    pub note: String,
    /// The words of the links that lead nowhere.
    pub broken: Vec<String>,
    /// The proposal.
    pub version: Option<ArticleVersionId>,
}

/// Searches that found nothing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct MissList {
    /// How many there are.
    pub count: u32,
    /// The first of them.
    pub rows: Vec<MissRow>,
}

/// Those who keep articles true.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct OwnerList {
    /// How many there are.
    pub count: u32,
    /// The first of them.
    pub rows: Vec<OwnerRow>,
}

/// How much one person keeps true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnerRow {
    /// Who.
    pub person: PersonId,
    /// Their name; empty when nothing is known of them any more.
    pub name: String,
    /// Whether they are still here.
    pub here: bool,
    /// Their published articles.
    pub articles: u32,
    /// Those of them that come to be checked within a month.
    pub due: u32,
    /// Whether that is more than one person should have.
    pub too_many: bool,
}

/// Lists what waits for me.
pub(crate) fn desk(reading: &Reading<'_>, arg: DeskArg) -> Result<Desk, Failure> {
    let (db, me, today) = (reading.db, reading.me, reading.today);
    let limit = arg.limit.min(limits::MOST_ROWS) as usize;
    let rows = Rows::of(reading, limit)?;
    let cares = |article: &Waiting| approves(me, article) || keeps_true(me, article);
    let broken = links::with_broken(reading)?;
    Ok(Desk {
        to_review: rows.list(desk::in_review(db)?, |article| approves(me, article))?,
        proposals: rows.proposals(desk::proposals(db)?)?,
        to_check: rows.list(desk::to_check(db, today, FAILED_OFTEN)?, cares)?,
        no_owner: rows.list(desk::ownerless(db, today)?, |article| approves(me, article))?,
        behind: rows.list(desk::behind(db)?, |article| may_write(me, article))?,
        broken: rows.broken(desk::among(db, &broken)?)?,
        misses: misses::list(reading, limit)?,
        owners: loads::list(reading, limit)?,
    })
}

fn approves(me: &Actor, article: &Waiting) -> bool {
    me.duty(article.space) == Duty::Approve
}

fn keeps_true(me: &Actor, article: &Waiting) -> bool {
    article.owner == me.person || article.deputy == Some(me.person)
}

/// Returns whether I may change the text of an article, or at least propose another.
fn may_write(me: &Actor, article: &Waiting) -> bool {
    let is_mine = article.owner == me.person || (article.space.is_some() && article.edited_by == Some(me.person));
    match me.duty(article.space) {
        Duty::Approve | Duty::Edit => true,
        Duty::Work => article.state == ArticleState::Published || is_mine,
        Duty::Read | Duty::None => false,
    }
}

#[cfg(test)]
mod tests;

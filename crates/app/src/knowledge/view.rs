//! An article to read.

use super::languages::{self, InLanguage};
use super::links::{self, ArticleName};
use super::{limits, markdown, rights, standing};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, EntryId, LostChangeId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState, CheckReason};
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Kind, Timestamp};
use lahituki_store::knowledge::{self, feedback, versions};
use lahituki_store::lost_changes;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ArticleArg {
    /// The article.
    pub id: ArticleId,
}

/// An article to read or to edit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleView {
    /// The article.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// The short text.
    pub short: String,
    /// The text in Markdown.
    pub body: String,
    /// The text as harmless HTML, images included as data.
    pub html: String,
    /// The language of the text.
    pub language: ScreenLanguage,
    /// The languages in which I can read it, this one first.
    pub languages: Vec<InLanguage>,
    /// The article that this is a translation of.
    pub original: Option<ArticleId>,
    /// Whether it follows an older text than its original has now.
    pub behind: bool,
    /// The space that it belongs to; the common one when there is none.
    pub space: Option<SpaceName>,
    /// Whether harm follows from not knowing it.
    pub critical: bool,
    /// What it is about.
    pub matter: Option<Matter>,
    /// Whom it is meant for, everyone when empty.
    pub for_roles: Vec<Role>,
    /// At what kinds of units it holds, everywhere when empty.
    pub unit_forms: Vec<UnitForm>,
    /// Words by which it is found as by its title.
    pub keywords: Vec<String>,
    /// Who keeps it true.
    pub owner: PersonId,
    /// Their name.
    pub owner_name: String,
    /// Who does when the owner is away.
    pub deputy: Option<PersonId>,
    /// Their name, empty when there is none.
    pub deputy_name: String,
    /// How far along it is.
    pub state: ArticleState,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// How many months a check holds; as long as is usual when 0.
    pub review_months: u8,
    /// When someone last found it to be true.
    pub checked_at: Option<Timestamp>,
    /// Who did, by name; empty when nobody.
    pub checked_by_name: String,
    /// When its text last changed.
    pub edited_at: Timestamp,
    /// Who changed it, by name; empty when that is not known.
    pub edited_by_name: String,
    /// Why it is to be checked; nothing when it can be relied on.
    pub standing: Option<CheckReason>,
    /// That somebody saw that what it says has changed.
    pub check_wanted: Option<CheckWantedBy>,
    /// How often it helped since it was last checked.
    pub helped: u32,
    /// How often it did not.
    pub not_helped: u32,
    /// What I say of it today.
    pub my_feedback: Option<bool>,
    /// The articles that it links to, as far as I see them.
    pub links: Vec<ArticleName>,
    /// The articles that link to it.
    pub backlinks: Vec<ArticleName>,
    /// The words of its links that lead nowhere.
    pub broken: Vec<String>,
    /// The visit entry that it was written from.
    pub source: Option<EntryId>,
    /// How many versions its text had.
    pub versions: u32,
    /// How many proposals wait.
    pub proposals: u32,
    /// What I had written here and somebody else replaced; the latest, when I have not decided about it.
    pub conflict: Option<LostChangeId>,
    /// Whether I may change it.
    pub may_edit: bool,
    /// Whether I may say that it is still true.
    pub may_check: bool,
    /// Whether I may only propose another text.
    pub may_propose: bool,
    /// Whether I decide about what others propose.
    pub may_approve: bool,
    /// The states that I may put it in, the present one left out.
    pub may_become: Vec<ArticleState>,
}

/// A space by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpaceName {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
}

/// That what an article says has changed, as far as somebody knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckWantedBy {
    /// Who says so, by name.
    pub by_name: String,
    /// When they said it.
    pub at: Timestamp,
    /// What they saw.
    pub why: String,
}

/// Markdown to be shown.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Markdown {
    /// The text.
    pub body: String,
}

/// Shows an article.
pub(crate) fn article(reading: &Reading<'_>, arg: ArticleArg) -> Result<ArticleView, Failure> {
    let article = knowledge::article(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    let name = names(reading, &article)?;
    let said = feedback::since_check(reading.db, &[article.id])?.remove(&article.id).unwrap_or_default();
    let versions = versions::count(reading.db, article.id)?;
    let languages = languages::of_article(reading, &article)?;
    let wanted = article.check_wanted.clone();
    Ok(ArticleView {
        html: markdown::html(reading.db, &article.body)?,
        behind: languages.first().is_some_and(|this| this.behind),
        languages,
        space: space(reading, article.space)?,
        owner_name: name(Some(article.owner)),
        deputy_name: name(article.deputy),
        checked_by_name: name(article.checked_by),
        edited_by_name: name(article.edited_by),
        standing: standing::reason(&article, reading.today, said.not_helped),
        check_wanted: wanted.map(|wish| CheckWantedBy { by_name: name(Some(wish.by)), at: wish.at, why: wish.why }),
        helped: said.helped,
        not_helped: said.not_helped,
        my_feedback: standing::said_today(reading, article.id)?,
        links: links::targets(reading, &article.body)?,
        backlinks: links::backlinks(reading, article.id)?,
        broken: links::broken(reading, &article.body)?,
        versions: versions.settled,
        proposals: versions.proposed,
        conflict: conflict(reading, article.id)?,
        may_edit: rights::may_edit(reading, &article),
        may_check: rights::may_check(reading, &article),
        may_propose: rights::may_propose(reading, &article),
        may_approve: rights::may_approve(reading, &article),
        may_become: rights::may_become(reading, &article),
        id: article.id,
        title: article.title,
        short: article.short,
        body: article.body,
        language: article.language,
        original: article.original,
        critical: article.critical,
        matter: article.matter,
        for_roles: article.for_roles,
        unit_forms: article.unit_forms,
        keywords: article.keywords,
        owner: article.owner,
        deputy: article.deputy,
        state: article.state,
        review_by: article.review_by,
        review_months: article.review_months,
        checked_at: article.checked_at,
        edited_at: article.edited_at,
        source: article.source,
    })
}

/// Shows Markdown as the article will look.
pub(crate) fn preview(reading: &Reading<'_>, arg: Markdown) -> Result<String, Failure> {
    limits::body(&arg.body)?;
    markdown::html(reading.db, &arg.body)
}

/// Returns what tells the names of those who have to do with an article.
fn names(reading: &Reading<'_>, article: &Article) -> Result<impl Fn(Option<PersonId>) -> String + use<>, Failure> {
    let wanted_by = article.check_wanted.as_ref().map(|wish| wish.by);
    let others = [article.deputy, article.checked_by, article.edited_by, wanted_by];
    let people = others.into_iter().flatten().chain([article.owner]).collect();
    let names = knowledge::names_of(reading.db, &people)?;
    Ok(move |person: Option<PersonId>| person.and_then(|person| names.get(&person).cloned()).unwrap_or_default())
}

fn space(reading: &Reading<'_>, id: Option<SpaceId>) -> Result<Option<SpaceName>, Failure> {
    let Some(id) = id else { return Ok(None) };
    let name = knowledge::space(reading.db, id)?.map(|space| space.name).unwrap_or_default();
    Ok(Some(SpaceName { id, name }))
}

/// Returns the latest of what the person had written in an article and somebody else replaced.
fn conflict(reading: &Reading<'_>, article: ArticleId) -> Result<Option<LostChangeId>, Failure> {
    let lost = lost_changes::of_person(reading.db, reading.me.person)?;
    let here = lost.into_iter().find(|lost| lost.kind == Kind::Article && lost.record == article.0);
    Ok(here.map(|lost| lost.id))
}

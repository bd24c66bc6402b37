//! What is known to be broken, so that nobody looks for it again: the list, and the lines shown where it holds.

mod changes;

pub use changes::{IssueArg, IssueText};
pub(crate) use changes::{end_issue, save_issue};

use super::links::ArticleName;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, KnownIssueId, PersonId, UnitId};
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Entity, access};
use lahituki_store::knowledge::{self, issues, links};
use lahituki_store::people;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// How many issues that are over the list shows, the latest.
const MOST_OVER: u32 = 50;

/// Which known issues to list. What is left out does not narrow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct IssueFilter {
    /// Those that may be met at this unit.
    pub unit: Option<UnitId>,
    /// Those that may be what this matter is about.
    pub matter: Option<Matter>,
    /// Also those that are to come, and the latest that are over; else only those that hold today.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub all: bool,
}

/// A known issue, as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IssueRow {
    /// The issue.
    pub id: KnownIssueId,
    /// What does not work.
    pub title: String,
    /// What helps meanwhile.
    pub text: String,
    /// Where; everywhere when empty.
    pub units: Vec<IssueUnit>,
    /// What it is about; anything when empty.
    pub matters: Vec<Matter>,
    /// The article that tells more; without a title when I cannot read it.
    pub article: Option<ArticleName>,
    /// The first day.
    pub from: Day,
    /// The last day, if one can tell.
    pub until: Option<Day>,
    /// Whether it is to be reckoned with.
    pub standing: IssueStanding,
    /// Who made it known, by name.
    pub made_by_name: String,
    /// Whether I may change it.
    pub may_change: bool,
}

/// A unit where an issue is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IssueUnit {
    /// The unit.
    pub id: UnitId,
    /// Its name.
    pub name: String,
}

/// Whether an issue is to be reckoned with today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IssueStanding {
    /// It is.
    Holds,
    /// It will be.
    Coming,
    /// It was.
    Over,
}

/// Lists known issues: those that hold, the latest first, then those to come, the next first, then those that are over.
pub(crate) fn issues(reading: &Reading<'_>, arg: IssueFilter) -> Result<Vec<IssueRow>, Failure> {
    let mut found = issues::on(reading.db, reading.today)?;
    if arg.all {
        found.extend(issues::after(reading.db, reading.today)?);
        found.extend(issues::over(reading.db, reading.today, MOST_OVER)?);
    }
    found.retain(|issue| {
        arg.unit.is_none_or(|unit| issue.is_at(unit)) && arg.matter.is_none_or(|matter| issue.is_about(matter))
    });
    rows(reading, found)
}

/// Returns the issues that hold today and are of everywhere or of one of some units, the latest first.
pub(crate) fn issues_at(reading: &Reading<'_>, units: &[UnitId]) -> Result<Vec<IssueRow>, Failure> {
    let mut found = issues::on(reading.db, reading.today)?;
    found.retain(|issue| issue.units.is_empty() || units.iter().any(|unit| issue.is_at(*unit)));
    rows(reading, found)
}

fn rows(reading: &Reading<'_>, found: Vec<KnownIssue>) -> Result<Vec<IssueRow>, Failure> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let beside = Beside::of(reading, &found)?;
    Ok(found.into_iter().map(|issue| beside.row(reading, issue)).collect())
}

/// The names of what some issues speak of.
struct Beside {
    units: HashMap<UnitId, String>,
    people: HashMap<PersonId, String>,
    articles: HashMap<ArticleId, String>,
}

impl Beside {
    fn of(reading: &Reading<'_>, found: &[KnownIssue]) -> Result<Self, Failure> {
        let articles: Vec<ArticleId> = found.iter().filter_map(|issue| issue.article).collect();
        let makers: HashSet<PersonId> = found.iter().map(|issue| issue.made_by).collect();
        let units = people::units(reading.db)?;
        Ok(Self {
            units: units.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            people: knowledge::names_of(reading.db, &makers)?,
            articles: links::titles(reading.db, &articles)?.into_iter().map(|named| (named.id, named.title)).collect(),
        })
    }

    fn row(&self, reading: &Reading<'_>, issue: KnownIssue) -> IssueRow {
        let body = issue.to_body();
        let unit = |id: UnitId| Some(IssueUnit { id, name: self.units.get(&id)?.clone() });
        let article = |id| ArticleName { id, title: self.articles.get(&id).cloned().unwrap_or_default() };
        IssueRow {
            standing: standing(&issue, reading.today),
            may_change: access::check(reading.me, KnownIssue::KIND, Some(&body), Some(&body)).is_ok(),
            made_by_name: self.people.get(&issue.made_by).cloned().unwrap_or_default(),
            units: by_name(issue.units.into_iter().filter_map(unit).collect()),
            article: issue.article.map(article),
            id: issue.id,
            title: issue.title,
            text: issue.text,
            matters: issue.matters,
            from: issue.from,
            until: issue.until,
        }
    }
}

fn by_name(mut units: Vec<IssueUnit>) -> Vec<IssueUnit> {
    units.sort_by_cached_key(|unit| alphabetical(&unit.name));
    units
}

fn standing(issue: &KnownIssue, today: Day) -> IssueStanding {
    match issue.holds_on(today) {
        true => IssueStanding::Holds,
        false if !issue.over && issue.from > today => IssueStanding::Coming,
        false => IssueStanding::Over,
    }
}

#[cfg(test)]
mod tests;

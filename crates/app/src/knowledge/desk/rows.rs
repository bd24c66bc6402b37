//! The rows of the lists of what waits.

use super::{DeskList, DeskRow, may_write};
use crate::knowledge::{links, standing};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleVersion, Duty};
use lahituki_store::knowledge::desk::{Proposed, Waiting};
use lahituki_store::knowledge::{self, feedback, versions};
use std::collections::HashMap;

/// What rows are made of.
pub(super) struct Rows<'r> {
    reading: &'r Reading<'r>,
    limit: usize,
    spaces: HashMap<SpaceId, String>,
}

impl<'r> Rows<'r> {
    /// Returns what makes lists of at most so many rows.
    pub(super) fn of(reading: &'r Reading<'r>, limit: usize) -> Result<Self, Failure> {
        let spaces = knowledge::spaces(reading.db)?.into_iter().map(|space| (space.id, space.name));
        Ok(Self { reading, limit, spaces: spaces.collect() })
    }

    /// Returns the list of those articles that are for me.
    pub(super) fn list(&self, waiting: Vec<Waiting>, is_mine: impl Fn(&Waiting) -> bool) -> Result<DeskList, Failure> {
        let mine: Vec<Waiting> = waiting.into_iter().filter(is_mine).collect();
        let shown = &mine[..mine.len().min(self.limit)];
        let ids: Vec<ArticleId> = shown.iter().map(|article| article.id).collect();
        let articles = knowledge::by_ids(self.reading.db, &ids)?;
        let people = articles.iter().flat_map(|article| [Some(article.owner), author(article)]).flatten();
        let names = knowledge::names_of(self.reading.db, &people.collect())?;
        let said = feedback::since_check(self.reading.db, &ids)?;
        let row = |article: Article| DeskRow {
            standing: standing::reason(
                &article,
                self.reading.today,
                said.get(&article.id).copied().unwrap_or_default().not_helped,
            ),
            ..self.row(article, &names)
        };
        Ok(DeskList { count: mine.len() as u32, rows: articles.into_iter().map(row).collect() })
    }

    /// Returns the list of articles with links that lead nowhere, as far as I may mend them.
    pub(super) fn broken(&self, waiting: Vec<Waiting>) -> Result<DeskList, Failure> {
        let mut list = self.list(waiting, |article| may_write(self.reading.me, article))?;
        for row in &mut list.rows {
            let article = knowledge::article(self.reading.db, row.id)?.ok_or_else(Failure::not_found)?;
            row.broken = links::broken(self.reading, &article.body)?;
        }
        Ok(list)
    }

    /// Returns the list of proposals that I decide about.
    pub(super) fn proposals(&self, proposed: Vec<Proposed>) -> Result<DeskList, Failure> {
        let db = self.reading.db;
        let mine: Vec<Proposed> =
            proposed.into_iter().filter(|proposed| self.reading.me.duty(proposed.space) == Duty::Approve).collect();
        let mut rows = Vec::new();
        for proposed in mine.iter().take(self.limit) {
            let (Some(version), Some(article)) =
                (versions::one(db, proposed.id)?, knowledge::article(db, proposed.article)?)
            else {
                continue;
            };
            let names = knowledge::names_of(db, &[article.owner, version.by].into())?;
            rows.push(said_by(&version, &names, self.row(article, &names)));
        }
        Ok(DeskList { count: mine.len() as u32, rows })
    }

    fn row(&self, article: Article, names: &HashMap<PersonId, String>) -> DeskRow {
        let name = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
        let by_name = author(&article).map(name).unwrap_or_default();
        let wish = article.check_wanted;
        DeskRow {
            by_name,
            at: wish.as_ref().map_or(article.edited_at, |wish| wish.at),
            note: wish.map(|wish| wish.why).unwrap_or_default(),
            owner_name: name(article.owner),
            space_name: article.space.and_then(|space| self.spaces.get(&space).cloned()).unwrap_or_default(),
            id: article.id,
            title: article.title,
            language: article.language,
            state: article.state,
            critical: article.critical,
            review_by: article.review_by,
            standing: None,
            broken: Vec::new(),
            version: None,
        }
    }
}

/// Returns whose doing it is that an article waits: who saw that something has changed, else who wrote it.
fn author(article: &Article) -> Option<PersonId> {
    article.check_wanted.as_ref().map(|wish| wish.by).or(article.edited_by)
}

fn said_by(version: &ArticleVersion, names: &HashMap<PersonId, String>, row: DeskRow) -> DeskRow {
    DeskRow {
        by_name: names.get(&version.by).cloned().unwrap_or_else(|| version.by_name.clone()),
        at: version.at,
        note: version.note.clone(),
        version: Some(version.id),
        ..row
    }
}

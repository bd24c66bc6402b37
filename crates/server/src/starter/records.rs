//! The records that a municipality can begin with, and which of them it lacks.

use super::articles::{self, Starter};
use super::{ContentError, Filled, StarterError};
use crate::demo::{DemoError, responsibilities};
use crate::storage::{StorageError, Txn};
use lahituki_domain::ids::{ArticleId, SpaceId, named};
use lahituki_domain::knowledge::{Article, ArticleState, Members, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::{Day, Entity, Kind, Timestamp};
use lahituki_protocol::Op;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// The spaces, by the keys that the articles have.
const SPACES: &str = include_str!("../../../../assets/knowledge/spaces.json");

#[derive(Deserialize)]
struct SpaceContent {
    key: String,
    name: String,
    about: String,
}

/// What is there already.
struct Present {
    /// The records that are there, or were.
    known: HashSet<Uuid>,
    /// The articles as they are now.
    articles: BTreeMap<Uuid, Article>,
}

/// What decides how an article begins.
struct Beginning<'a> {
    spaces: &'a BTreeMap<String, Space>,
    /// The articles as they ship, by their ids.
    shipped: &'a BTreeMap<ArticleId, &'a Article>,
    present: &'a Present,
    owner: &'a Person,
    now: Timestamp,
}

/// Returns the ops that make what is missing, and what they come to.
pub(super) fn missing(txn: &mut dyn Txn, owner: &Person, now: Timestamp) -> Result<(Vec<Op>, Filled), StarterError> {
    let spaces = spaces(owner)?;
    let articles = articles::articles(id_of).map_err(DemoError::from)?;
    let lines = responsibilities::responsibilities()?;
    let ids = spaces.values().map(|space| space.id.0);
    let ids = ids.chain(articles.iter().map(|starter| starter.article.id.0)).chain(lines.iter().map(|line| line.id.0));
    let present = present(txn, &ids.collect::<Vec<_>>())?;
    let shipped: BTreeMap<ArticleId, &Article> = articles.iter().map(|one| (one.article.id, &one.article)).collect();
    let beginning = Beginning { spaces: &spaces, shipped: &shipped, present: &present, owner, now };

    let (mut ops, mut filled) = (Vec::new(), Filled::default());
    spaces.values().for_each(|space| take(space, &present, now, &mut ops, &mut filled));
    for starter in &articles {
        let Some(article) = beginning.article(starter) else { continue };
        let is_new = !present.known.contains(&article.id.0);
        filled.to_review += usize::from(is_new && article.state == ArticleState::InReview);
        take(&article, &present, now, &mut ops, &mut filled);
    }
    lines.iter().for_each(|line| take(&kept_by(line, owner), &present, now, &mut ops, &mut filled));
    Ok((ops, filled))
}

fn take<E: Entity>(entity: &E, present: &Present, now: Timestamp, ops: &mut Vec<Op>, filled: &mut Filled) {
    let (row, kind) = (entity.uuid(), E::KIND.name().to_owned());
    let is_new = !present.known.contains(&row);
    filled.count(E::KIND, is_new);
    if is_new {
        ops.push(Op {
            id: Uuid::now_v7(),
            row,
            kind,
            new: true,
            at: now,
            put: Some(entity.to_body()),
            ..Op::default()
        });
    }
}

fn present(txn: &mut dyn Txn, ids: &[Uuid]) -> Result<Present, StorageError> {
    let mut known: HashSet<Uuid> = txn.erased_among(ids)?.into_iter().collect();
    let mut articles = BTreeMap::new();
    for row in txn.rows(ids)? {
        known.insert(row.id);
        if row.kind == Kind::Article && row.deleted_at.is_none() {
            let damaged = |_| StorageError::Damaged { what: "an article" };
            articles.insert(row.id, Article::from_body(row.id, &row.body).map_err(damaged)?);
        }
    }
    Ok(Present { known, articles })
}

/// Returns the spaces, in which coordinators and the owner publish.
fn spaces(owner: &Person) -> Result<BTreeMap<String, Space>, DemoError> {
    let contents: Vec<SpaceContent> =
        serde_json::from_str(SPACES).map_err(|error| ContentError::of("spaces.json", error))?;
    let space = |SpaceContent { key, name, about }| {
        let space = Space {
            id: SpaceId(named(&["starter space", &key])),
            name,
            about,
            provider: None,
            readers: Vec::new(),
            editors: Vec::new(),
            approvers: vec![Members::role(Role::Coordinator), Members::person(owner.id)],
            closed: false,
        };
        (key, space)
    };
    Ok(contents.into_iter().map(space).collect())
}

impl Beginning<'_> {
    /// Returns an article as it would be here; nothing for a translation of what was removed.
    fn article(&self, starter: &Starter) -> Option<Article> {
        let me = self.owner.id;
        let original_at = match starter.article.original {
            None => None,
            Some(original) => Some(self.followed(original)?),
        };
        let article = Article {
            space: self.spaces.get(&starter.space).map(|space| space.id),
            owner: me,
            edited_at: self.now,
            edited_by: Some(me),
            original_at,
            ..starter.article.clone()
        };
        if starter.is_local {
            return Some(Article { state: ArticleState::InReview, ..article });
        }
        let review_by = Some(article.next_review(Day::in_finland(self.now)));
        let (checked_at, checked_by) = (Some(self.now), Some(me));
        Some(Article { state: ArticleState::Published, checked_at, checked_by, review_by, ..article })
    }

    /// Returns as of when a translation follows its original; nothing where that was removed. What somebody has written
    /// into the original since, it does not follow.
    fn followed(&self, original: ArticleId) -> Option<Timestamp> {
        let words = |article: &Article| (article.title.clone(), article.short.clone(), article.body.clone());
        match (self.present.articles.get(&original.0), self.shipped.get(&original)) {
            (Some(here), Some(shipped)) if words(here) == words(shipped) => Some(here.edited_at),
            (Some(_), _) => Some(Timestamp::default()),
            (None, _) => (!self.present.known.contains(&original.0)).then_some(self.now),
        }
    }
}

/// Returns a line of which the owner takes care until somebody says who does.
fn kept_by(line: &Responsibility, owner: &Person) -> Responsibility {
    let reach = [owner.phone.as_str(), owner.email.as_str()].into_iter().filter(|way| !way.is_empty());
    Responsibility {
        first: owner.full_name(),
        second: String::new(),
        reach: reach.collect::<Vec<_>>().join(", "),
        ..line.clone()
    }
}

fn id_of(slug: &str) -> ArticleId {
    ArticleId(named(&["starter article", slug]))
}

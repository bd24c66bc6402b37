//! What would be written of a folder that was read, as things stand here.

use super::page::Page;
use super::people::People;
use super::report::{FolderArticle, ImportArg, ImportFate, PassReason, PassedOver};
use super::source::{Source, language};
use super::spaces::{self, Destination, Spaces};
use crate::knowledge::limits;
use crate::knowledge::versions::keep;
use crate::knowledge::wording::Wording;
use crate::knowledge::write::one_line;
use crate::{Failure, Reading, guard};
use lahituki_domain::ids::{ArticleId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion, AttachmentHash};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::{Entity, Kind, access};
use lahituki_store::{knowledge, people};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// What would be written, and what is said of the rest.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The originals come before their translations.
    pub(super) articles: Vec<Article>,
    /// How many of them I may not publish, so that they wait for who may.
    pub(super) to_review: u32,
    pub(super) versions: Vec<ArticleVersion>,
    /// What the articles and their versions show, and in which space.
    pub(super) files: BTreeSet<(AttachmentHash, Option<SpaceId>)>,
    pub(super) rows: Vec<FolderArticle>,
    pub(super) passed_over: Vec<PassedOver>,
    /// How many articles wait until somebody says where they go, by the folder of their space.
    pub(super) unknown_spaces: BTreeMap<String, u32>,
    /// How many articles that are not here say of no space that it is theirs.
    pub(super) without_space: u32,
}

/// Plans what would be written as the person chose.
pub(super) fn plan(reading: &Reading<'_>, source: &Source, chosen: &ImportArg) -> Result<Plan, Failure> {
    let planner = Planner::of(reading, source, chosen)?;
    let mut plan = Plan::default();
    for page in &source.pages {
        planner.take(page, &mut plan)?;
    }
    plan.articles.sort_by_key(|article| article.original.is_some());
    planner.take_history(&mut plan)?;
    let shown = plan.articles.iter().map(|article| (&article.body, article.space));
    let shown = shown.chain(plan.versions.iter().map(|version| (&version.body, version.space)));
    let files =
        shown.flat_map(|(body, space)| Article::links(body).attachments.into_iter().map(move |hash| (hash, space)));
    plan.files = files.filter(|(hash, _)| source.files.contains_key(hash)).collect();
    Ok(plan)
}

struct Planner<'a> {
    reading: &'a Reading<'a>,
    source: &'a Source,
    people: People,
    spaces: Spaces<'a>,
    mine: ScreenLanguage,
}

impl<'a> Planner<'a> {
    fn of(reading: &'a Reading<'a>, source: &'a Source, chosen: &'a ImportArg) -> Result<Self, Failure> {
        let people = People::of(reading.db, &source.people)?;
        let me = people::person(reading.db, reading.me.person)?;
        let mine = me.map(|me| me.language).unwrap_or_default();
        Ok(Self { reading, source, people, spaces: Spaces::of(reading.db, source, chosen)?, mine })
    }

    fn take(&self, page: &Page, plan: &mut Plan) -> Result<(), Failure> {
        let destination = self.spaces.destination(page);
        let article = self.article(page, destination.space());
        let here = knowledge::article(self.reading.db, page.id)?;
        plan.without_space += u32::from(here.is_none() && spaces::folder_of(page).is_none());
        let becomes = match (here, destination) {
            (Some(here), _) if Wording::of(&here) == Wording::of(&article) => ImportFate::Same,
            (Some(_), _) => ImportFate::Different,
            (None, Destination::Unknown(folder)) => {
                *plan.unknown_spaces.entry(folder).or_default() += 1;
                ImportFate::Waits
            }
            (None, Destination::Space(_)) => ImportFate::New,
        };
        if becomes == ImportFate::New {
            match self.writable(&article)? {
                Ok(written) => {
                    plan.to_review += u32::from(written.state != article.state);
                    plan.articles.push(written);
                }
                Err(why) => {
                    plan.passed_over.push(PassedOver { file: page.file.clone(), why });
                    return Ok(());
                }
            }
        }
        plan.rows.push(FolderArticle { file: page.file.clone(), title: article.title, becomes });
        Ok(())
    }

    /// Returns the article of a page, whether or not it may be written.
    fn article(&self, page: &Page, space: Option<SpaceId>) -> Article {
        let (head, now) = (&page.head, self.reading.now);
        let owner = self.people.named(head.owner.as_ref()).unwrap_or(self.reading.me.person);
        let edited_at = head.edited_at.unwrap_or(now).min(now);
        Article {
            title: one_line(&page.title).chars().take(limits::LONGEST_TITLE).collect(),
            short: one_line(&head.short),
            body: guard::masked(&page.body).0,
            language: language(page, self.mine),
            matter: head.topic,
            deputy: self.people.named(head.deputy.as_ref()),
            state: head.state.unwrap_or(ArticleState::InReview),
            review_by: head.review_by,
            space,
            critical: head.critical,
            original: page.original,
            original_at: page.original.and(head.original_at),
            checked_at: head.checked_at.map(|at| at.min(now)),
            checked_by: self.people.named(head.checked_by.as_ref()),
            edited_by: self.people.named(head.edited_by.as_ref()),
            for_roles: head.audience.clone(),
            unit_forms: head.unit_forms.clone(),
            keywords: head.keywords.iter().map(|word| one_line(word)).filter(|word| !word.is_empty()).collect(),
            review_months: head.review_months,
            ..Article::blank(page.id, owner, edited_at)
        }
    }

    /// Returns an article as I may write it: what I may not publish waits for who may, and what I may not write in
    /// another's name is mine.
    fn writable(&self, article: &Article) -> Result<Result<Article, PassReason>, Failure> {
        let fits = limits::wording(&Wording::of(article)).and_then(|()| limits::keywords(&article.keywords));
        let blank = Article::blank(article.id, article.owner, article.edited_at);
        if fits.and_then(|()| limits::short_text(&blank, article)).is_err() {
            return Ok(Err(PassReason::TooLong));
        }
        if self.is_taken(article.id.0)? {
            return Ok(Err(PassReason::Taken));
        }
        let state = match article.state {
            ArticleState::Published | ArticleState::Archived => ArticleState::InReview,
            unchecked => unchecked,
        };
        let mine = Article { state, owner: self.reading.me.person, ..article.clone() };
        let may =
            |article: &Article| access::check(self.reading.me, Kind::Article, None, Some(&article.to_body())).is_ok();
        Ok([article.clone(), mine].into_iter().find(may).ok_or(PassReason::NoRight))
    }

    fn take_history(&self, plan: &mut Plan) -> Result<(), Failure> {
        let articles: HashMap<ArticleId, &Article> =
            plan.articles.iter().map(|article| (article.id, article)).collect();
        let mut seen = BTreeSet::new();
        for version in &self.source.versions {
            let Some(article) = articles.get(&version.article) else { continue };
            if seen.insert(version.id.0) && !self.is_taken(version.id.0)? {
                plan.versions.extend(self.version(article, version));
            }
        }
        Ok(())
    }

    /// Returns a version as I may write it, in its author's name; nothing for one that fits nowhere.
    fn version(&self, article: &Article, version: &ArticleVersion) -> Option<ArticleVersion> {
        let words = Wording {
            title: one_line(&version.title),
            short: one_line(&version.short),
            body: guard::masked(&version.body).0,
        };
        limits::wording(&words).ok()?;
        let known = self.people.known(version.by);
        let by_name = one_line(&version.by_name).chars().take(limits::LONGEST_TITLE).collect::<String>();
        let note = one_line(&version.note).chars().take(limits::LONGEST_SHORT).collect();
        let at = version.at.min(self.reading.now);
        let me = self.reading.me.person;
        let mine = ArticleVersion {
            by_name: by_name.clone(),
            base: version.base,
            note,
            ..keep::version(article, version.id, me, at, words)
        };
        let by = known.unwrap_or(me);
        let theirs = ArticleVersion {
            by,
            by_name: if known.is_some() { String::new() } else { by_name },
            proposal: version.proposal,
            answer: one_line(&version.answer).chars().take(limits::LONGEST_SHORT).collect(),
            ..mine.clone()
        };
        let may = |version: &ArticleVersion| {
            access::check(self.reading.me, Kind::ArticleVersion, None, Some(&version.to_body())).is_ok()
        };
        [theirs, mine].into_iter().find(may)
    }

    /// Returns whether an id belongs to a record of any kind here.
    fn is_taken(&self, id: Uuid) -> Result<bool, Failure> {
        for kind in Kind::ALL {
            if lahituki_store::body(self.reading.db, kind, id)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

//! The knowledge base as pages for a computer on which nobody signs in: a folder that any browser opens.

mod folder;
mod gather;
mod html;
mod shared;

use super::attachments::is_what_it_says;
use super::export::Exported;
use crate::commands::Nothing;
use crate::{App, Failure, Reading, files};
use folder::SiteFolder;
use gather::{Site, gather};
use lahituki_domain::ids::{ArticleId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::knowledge::{self, Narrow};
use lahituki_store::{Store, blobs};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::path::Path;
use ts_rs::TS;

/// What is on the pages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SiteArg {
    /// The language of the pages. An article that is not there in it is shown in its own.
    pub language: ScreenLanguage,
    /// The spaces whose published articles are shown; `null` is the common one.
    pub spaces: Vec<Option<SpaceId>>,
}

/// A space whose articles can be on the pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SiteSpace {
    /// The space; `null` is the common one.
    pub id: Option<SpaceId>,
    /// Its name; empty for the common one.
    pub name: String,
    /// Whether everyone in the municipality reads it anyway.
    pub is_open: bool,
    /// How many published articles it has, each counted once however many languages it is in.
    pub articles: u32,
}

/// Returns the spaces that have something to show, the common one first.
pub(crate) fn site_spaces(reading: &Reading<'_>, _: Nothing) -> Result<Vec<SiteSpace>, Failure> {
    let published = published(reading)?;
    let of = |space: Option<SpaceId>| {
        let of_space = published.iter().filter(|article| article.space == space);
        let originals: HashSet<ArticleId> = of_space.map(original_of).collect();
        originals.len() as u32
    };
    let mut spaces = knowledge::spaces(reading.db)?;
    spaces.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    let common = SiteSpace { id: None, name: String::new(), is_open: true, articles: of(None) };
    let others = spaces.into_iter().map(|space| {
        let (id, is_open) = (Some(space.id), space.readers.is_empty());
        SiteSpace { id, name: space.name, is_open, articles: of(id) }
    });
    Ok(std::iter::once(common).chain(others).filter(|space| space.articles > 0).collect())
}

/// Writes the pages into a folder within one that the person chooses; `None` when they changed their mind. Where there
/// are pages already, the new ones take their place.
pub(crate) async fn export_site(app: &App, arg: SiteArg) -> Result<Option<Exported>, Failure> {
    let (session, worker) = (app.session().await?, app.clone());
    let Some(chosen) = app.blocking(move || Ok(worker.inner.files.choose_folder())).await? else { return Ok(None) };
    let site = app.query(move |reading| gather(reading, &arg)).await?;
    app.blocking(move || write(&session.store, &chosen, &site).map(Some)).await
}

fn write(store: &Store, chosen: &Path, site: &Site) -> Result<Exported, Failure> {
    let listed = site.texts.keys().chain(site.shared.values()).cloned().collect();
    let folder = SiteFolder::begin(chosen, listed).map_err(files::failed)?;
    let (mut written, mut missing) = (0, site.missing);
    for (hash, file) in &site.shared {
        let bytes = store.read(|db| blobs::get(db, hash))?;
        match bytes.filter(|bytes| is_what_it_says(file, bytes)) {
            Some(bytes) => {
                folder.put(file, &bytes).map_err(files::failed)?;
                written += 1;
            }
            None => missing += 1,
        }
    }
    // A page comes after what it shows.
    for (file, text) in &site.texts {
        folder.put(file, text.as_bytes()).map_err(files::failed)?;
    }
    let name = folder.finish().map_err(files::failed)?;
    Ok(Exported { folder: name, articles: site.articles, files: written, missing })
}

fn published(reading: &Reading<'_>) -> Result<Vec<Article>, Failure> {
    let published = Narrow { state: Some(ArticleState::Published), ..Narrow::default() };
    Ok(knowledge::latest(reading.db, &published, u32::MAX)?)
}

fn original_of(article: &Article) -> ArticleId {
    article.original.unwrap_or(article.id)
}

#[cfg(test)]
mod tests;

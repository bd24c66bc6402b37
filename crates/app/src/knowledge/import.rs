//! Taking in a folder of Markdown or HTML: it is read and reported first, and written when the person has seen what would
//! become of it.

mod folder;
pub(super) mod html;
mod letters;
mod page;
mod people;
mod plan;
mod report;
mod source;
mod spaces;

use super::attachments::{keep, shareable};
use super::versions::keep as version;
use super::wording::Wording;
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{App, Failure, Reading, Writing, files};
use folder::Folder;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{AttachmentHash, Duty};
use lahituki_store::knowledge;
use page::Page;
use plan::plan;
pub use report::{
    DeadLink, FolderArticle, FolderPreview, ImportArg, ImportFate, ImportSpace, Imported, MissingSpace, PassReason,
    PassedOver, SpaceChoice,
};
use source::Source;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// The folder that was read last, until the person has decided.
#[derive(Debug, Default)]
pub(crate) struct LastReading(Mutex<(u32, Arc<Source>)>);

impl LastReading {
    fn keep(&self, source: Arc<Source>) -> u32 {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = (last.0.wrapping_add(1), source);
        last.0
    }

    fn get(&self, reading: u32) -> Result<Arc<Source>, Failure> {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if last.0 == reading { Ok(Arc::clone(&last.1)) } else { Err(Failure::not_found()) }
    }
}

/// Reads a folder that the person chooses, and says what would become of it; `None` when they changed their mind.
pub(crate) async fn read_folder(app: &App, _: Nothing) -> Result<Option<FolderPreview>, Failure> {
    let worker = app.clone();
    let read = app.blocking(move || {
        let Some(path) = worker.inner.files.choose_folder() else { return Ok(None) };
        Ok(Some(Arc::new(Source::of(Folder::of(&path).map_err(files::failed)?))))
    });
    let Some(source) = read.await? else { return Ok(None) };
    let number = app.session().await?.last_import.keep(Arc::clone(&source));
    app.query(move |reading| preview(reading, number, &source).map(Some)).await
}

/// Writes what was read, as one step that can be undone. The images and files stay when it is: nobody sees them then.
pub(crate) async fn import(app: &App, arg: ImportArg) -> Result<Imported, Failure> {
    let source = app.session().await?.last_import.get(arg.reading)?;
    let (planned, chosen) = (Arc::clone(&source), arg.clone());
    let plan = app.query(move |reading| plan(reading, &planned, &chosen)).await?;
    let wanted: Vec<(AttachmentHash, Option<SpaceId>)> = plan.files.into_iter().collect();
    for shown in wanted.chunk_by(|one, next| one.0 == next.0) {
        attach(app, &source, shown.to_vec()).await?;
    }
    app.change(move |writing| write(writing, &source, &arg)).await
}

/// Returns the articles in a folder as they are read there, before anything is known of where they go.
///
/// # Errors
/// When the folder cannot be read; what of it cannot be read is left out.
pub fn articles_in(folder: &Path) -> io::Result<Vec<Wording>> {
    let source = Source::of(Folder::of(folder)?);
    let wording = |page: Page| Wording { title: page.title, short: page.head.short, body: page.body };
    Ok(source.pages.into_iter().map(wording).collect())
}

fn preview(reading: &Reading<'_>, number: u32, source: &Source) -> Result<FolderPreview, Failure> {
    let plan = plan(reading, source, &ImportArg::default())?;
    let open = knowledge::spaces(reading.db)?.into_iter().filter(|space| !space.closed);
    let mine = open.filter(|space| reading.me.duty(Some(space.id)) >= Duty::Work);
    let mut mine: Vec<_> = mine.map(|space| ImportSpace { id: space.id, name: space.name }).collect();
    mine.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(FolderPreview {
        reading: number,
        folder: source.name.clone(),
        articles: plan.rows,
        files: hashes(&plan.files),
        versions: plan.versions.len() as u32,
        passed_over: source.passed_over.iter().cloned().chain(plan.passed_over).collect(),
        dead_links: source.dead_links.clone(),
        spaces: mine,
        missing_spaces: spaces::missing(source, plan.unknown_spaces),
        without_space: plan.without_space,
    })
}

/// Reads the bytes of one image or file again, and keeps them in every space in which they are shown.
async fn attach(app: &App, source: &Source, shown: Vec<(AttachmentHash, Option<SpaceId>)>) -> Result<(), Failure> {
    let Some((hash, _)) = shown.first().cloned() else { return Ok(()) };
    let Some(file) = source.files.get(&hash).cloned() else { return Ok(()) };
    let name = file.name.clone();
    let kept = app.blocking(move || shareable(&file.name, folder::read(&file.path).map_err(files::failed)?)).await?;
    if AttachmentHash::of(&kept.bytes) != hash {
        return Err(files::failed(std::io::Error::other("the file has changed since it was read")));
    }
    app.change(move |writing| {
        for (_, space) in shown {
            keep(writing, name.clone(), &kept, space)?;
        }
        Ok(())
    })
    .await
}

fn write(writing: &mut Writing<'_, '_>, source: &Source, chosen: &ImportArg) -> Result<Imported, Failure> {
    let plan = writing.reading(|reading| plan(reading, source, chosen))?;
    for article in &plan.articles {
        writing.create(article)?;
        if !plan.versions.iter().any(|version| version.article == article.id) {
            let (id, me) = (writing.txn.fresh_id(), writing.me.person);
            let first = version::version(article, id, me, writing.now, Wording::of(article));
            writing.create(&first)?;
        }
    }
    for version in &plan.versions {
        writing.create(version)?;
    }
    writing.step(StepLabel::ImportArticles, &source.name);
    Ok(Imported {
        articles: plan.articles.len() as u32,
        to_review: plan.to_review,
        versions: plan.versions.len() as u32,
        files: hashes(&plan.files),
        passed_over: plan.passed_over,
    })
}

fn hashes(files: &std::collections::BTreeSet<(AttachmentHash, Option<SpaceId>)>) -> u32 {
    let mut hashes: Vec<_> = files.iter().map(|(hash, _)| hash).collect();
    hashes.dedup();
    hashes.len() as u32
}

#[cfg(test)]
mod tests;

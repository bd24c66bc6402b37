//! Writing the knowledge base into a folder, as files that any program reads and another Lähituki takes in.

mod gather;
pub(super) mod layout;

use super::attachments::is_what_it_says;
use crate::commands::Nothing;
use crate::{App, Failure, files};
use gather::{Gathered, gather};
use lahituki_domain::Day;
use lahituki_store::{Store, anchor, blobs};
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A folder into which the knowledge base was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// The name of the folder.
    pub folder: String,
    /// How many articles are in it.
    pub articles: u32,
    /// How many images and files are in it.
    pub files: u32,
    /// How many images and files are not, because their bytes have not come yet.
    pub missing: u32,
}

/// Writes what the person sees into a new folder within one that they choose; `None` when they changed their mind.
pub(crate) async fn export(app: &App, _: Nothing) -> Result<Option<Exported>, Failure> {
    let (session, worker) = (app.session().await?, app.clone());
    let Some(chosen) = app.blocking(move || Ok(worker.inner.files.choose_folder())).await? else { return Ok(None) };
    let gathered = app.query(gather).await?;
    let clocks = app.inner.clock.now();
    app.blocking(move || {
        let day = Day::in_finland(session.store.read(|db| anchor::server_time(db, clocks))?);
        let folder = new_folder(&chosen, day).map_err(files::failed)?;
        write(&session.store, &folder, &gathered).map(Some)
    })
    .await
}

/// Makes a folder that nothing is in yet.
fn new_folder(chosen: &Path, day: Day) -> io::Result<PathBuf> {
    let mut n = 1;
    loop {
        let folder = chosen.join(if n == 1 { format!("lahituki-{day}") } else { format!("lahituki-{day}-{n}") });
        match std::fs::create_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => n += 1,
            made => return made.map(|()| folder),
        }
    }
}

fn write(store: &Store, folder: &Path, gathered: &Gathered) -> Result<Exported, Failure> {
    for (file, text) in &gathered.texts {
        put(folder, file, text.as_bytes()).map_err(files::failed)?;
    }
    let (mut written, mut missing) = (0, 0);
    for (hash, file) in &gathered.attachments {
        let bytes = store.read(|db| blobs::get(db, hash))?;
        // What came from the server is looked at as closely as what is attached here.
        match bytes.filter(|bytes| is_what_it_says(file, bytes)) {
            Some(bytes) => {
                put(folder, file, &bytes).map_err(files::failed)?;
                written += 1;
            }
            None => missing += 1,
        }
    }
    Ok(Exported { folder: files::name_of(folder), articles: gathered.articles, files: written, missing })
}

fn put(folder: &Path, file: &str, bytes: &[u8]) -> io::Result<()> {
    let path = folder.join(file);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    files::write(&path, bytes)
}

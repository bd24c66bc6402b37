//! Changes that travel in a file: writing one's own where there is no network, and taking a colleague's along.

use crate::commands::Nothing;
use crate::{App, Failure, FailureCode, files};
use lahituki_domain::Day;
use lahituki_store::anchor;
use lahituki_sync::bundle::{CarryError, Export, ExportError, carry, export};
use lahituki_sync::{BundleError, MAX_BUNDLE_BYTES};
use serde::Serialize;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use ts_rs::TS;

/// A file into which the waiting changes were written. They go on waiting until the server answers this laptop itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportedBundle {
    /// The name of the file.
    pub file: String,
    /// How many changes are in it.
    pub changes: u32,
    /// Whether everything that waits is in it, and not only what there was room for.
    pub complete: bool,
}

/// A file that this laptop takes along to the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportedBundle {
    /// The name of the file.
    pub file: String,
    /// Whether this laptop was taking it along already.
    pub known: bool,
}

/// Writes what waits into a file that the person chooses; `None` when they changed their mind.
pub(crate) async fn export_bundle(app: &App, _: Nothing) -> Result<Option<ExportedBundle>, Failure> {
    let session = app.session().await?;
    let worker = app.clone();
    app.blocking(move || {
        let clocks = worker.inner.clock.now();
        let day = Day::in_finland(session.store.read(|db| anchor::server_time(db, clocks))?);
        let token = session.remote.token().unwrap_or_default();
        let random = random()?;
        let Export { file, changes, is_complete } = session.store.read(|db| export(db, token, random))?;
        let name = format!("lahituki-{}-{day}.lahituki", session.name);
        let Some(path) = worker.inner.files.choose_place(&name) else { return Ok(None) };
        files::write(&path, &file).map_err(files::failed)?;
        Ok(Some(ExportedBundle { file: files::name_of(&path), changes: changes as u32, complete: is_complete }))
    })
    .await
}

/// Takes a file that the person chooses along to the server; `None` when they changed their mind.
pub(crate) async fn import_bundle(app: &App, _: Nothing) -> Result<Option<ImportedBundle>, Failure> {
    let session = app.session().await?;
    let worker = app.clone();
    app.blocking(move || {
        let Some(path) = worker.inner.files.choose_file() else { return Ok(None) };
        let file = read(&path).map_err(files::failed)?;
        let is_new = session.store.sync(|txn| carry(txn, &file))?;
        session.driver.wake();
        Ok(Some(ImportedBundle { file: files::name_of(&path), known: !is_new }))
    })
    .await
}

fn random() -> Result<[u8; 32], Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))?;
    Ok(bytes)
}

/// Reads a file, and of one that is too large just enough to show that it is.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BUNDLE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        let code = match error {
            ExportError::NothingWaits => FailureCode::NothingWaits,
            ExportError::NoKey | ExportError::Bundle(BundleError::WrongServer) => FailureCode::NoSealKey,
            ExportError::Bundle(_) => FailureCode::Internal,
            ExportError::Store(error) => return error.into(),
        };
        Self::new(code, error.to_string())
    }
}

impl From<CarryError> for Failure {
    fn from(error: CarryError) -> Self {
        let code = match error {
            CarryError::Bundle(BundleError::NotABundle | BundleError::TooLarge) => FailureCode::NotABundle,
            CarryError::Bundle(BundleError::TooNew) => FailureCode::TooNew,
            CarryError::Bundle(BundleError::WrongServer) => FailureCode::BundleForeign,
            CarryError::Bundle(BundleError::Damaged) => FailureCode::BundleDamaged,
            CarryError::Store(error) => return error.into(),
        };
        Self::new(code, error.to_string())
    }
}

#[cfg(test)]
mod tests;

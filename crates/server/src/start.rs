//! Opens the storage and serves.

use crate::api::{self, Shared};
use crate::auth::invitation;
use crate::clock::{Clock, SystemClock};
use crate::engine::members;
use crate::ledger::Ledger;
use crate::maintenance;
use crate::objects::{self, Objects, ObjectsError, PlaceError};
use crate::settings::{Settings, SettingsError};
use crate::storage::postgres::Postgres;
use crate::storage::sqlite::{Birth, Sqlite};
use crate::storage::{Passing, Purpose, Storage, StorageError, attempt};
use crate::waiters;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The settings cannot be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The data folder cannot be made, or the address cannot be listened on.
    #[error("{what}: {reason}")]
    System {
        /// What was tried.
        what: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The place of the attachments cannot be opened.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The attachments of an older server cannot be moved out of the database.
    #[error(transparent)]
    Objects(#[from] ObjectsError),
    /// The system gave no random bytes.
    #[error("there are no random bytes: {0}")]
    NoRandom(#[from] getrandom::Error),
}

impl Passing for StartError {
    fn passes(&self) -> bool {
        matches!(self, Self::Storage(error) if error.passes())
    }
}

/// Opens the tenant's database; makes what is missing: the data folder, and the file or the tables. Must not be called
/// on a thread that drives async tasks.
///
/// # Errors
/// See [`StartError`].
pub fn open(settings: &Settings) -> Result<Arc<dyn Storage>, StartError> {
    let (file, birth) = (settings.database_file()?, fresh_birth()?);
    let folder = &settings.data_dir;
    std::fs::create_dir_all(folder)
        .map_err(|reason| StartError::System { what: format!("making the folder {}", folder.display()), reason })?;
    match &settings.database {
        Some(address) => Ok(Arc::new(attempt(|| Postgres::open(address, &settings.tenant, &birth))?)),
        None => Ok(Arc::new(Sqlite::open(&file, &birth)?)),
    }
}

/// Opens the tenant's ledger, which outlives a restore of the database.
///
/// # Errors
/// See [`StartError`].
pub fn open_ledger(settings: &Settings) -> Result<Ledger, StartError> {
    let path = settings.ledger()?;
    let fail = |reason| StartError::System { what: format!("reading the ledger {}", path.display()), reason };
    Ledger::open(&path).map_err(fail)
}

/// Opens the place of the tenant's attachments.
///
/// # Errors
/// See [`StartError`].
pub fn open_objects(settings: &Settings) -> Result<Objects, StartError> {
    Ok(settings.attachments_place()?.open(&settings.tenant, settings.attachments_quota_bytes())?)
}

/// Serves until the task is aborted. Returns the address, which tells the port when the settings left it open.
///
/// An abrupt end is safe at any time: a transaction is whole or not at all, and laptops repeat what was not answered.
///
/// # Errors
/// See [`StartError`].
pub async fn serve(settings: &Settings) -> Result<(SocketAddr, JoinHandle<std::io::Result<()>>), StartError> {
    let wishes = settings.clone();
    let prepared = tokio::task::spawn_blocking(move || prepare(&wishes)).await;
    let (storage, ledger) = prepared.map_err(|broken| StartError::System {
        what: "opening the database".to_owned(),
        reason: std::io::Error::other(broken),
    })??;
    let objects = open_objects(settings)?;
    let moved = objects::move_out(&storage, &objects, SystemClock.now()).await?;
    if moved > 0 {
        tracing::info!(moved, "attachments were moved out of the database");
    }
    let shared = Shared::new(Arc::clone(&storage), objects.clone(), Arc::new(SystemClock), settings.name.clone());
    let fail = |reason| StartError::System { what: format!("listening on {}", settings.listen), reason };
    let listener = TcpListener::bind(settings.listen).await.map_err(fail)?;
    let address = listener.local_addr().map_err(fail)?;
    tracing::info!(%address, tenant = settings.tenant, "serving");
    waiters::follow(&storage, shared.waiters());
    let server = api::listen::forever(listener, api::router(shared));
    let maintenance = maintenance::forever(storage, objects, Arc::new(SystemClock), ledger);
    let both = async {
        tokio::select! {
            never = server => match never {},
            () = maintenance => Err(std::io::Error::other("the maintenance broke down")),
        }
    };
    Ok((address, tokio::spawn(both)))
}

/// Makes a one-time invitation code for a sign-in name; `None` when there is no such account.
///
/// # Errors
/// See [`StartError`].
pub fn invite(storage: &dyn Storage, name: &str) -> Result<Option<String>, StartError> {
    let code = invitation::fresh_code()?;
    let invited = storage.attempt(Purpose::Write, |mut txn| {
        let invited = invitation::invite(&mut *txn, name, &code, SystemClock.now())?;
        txn.commit()?;
        Ok::<_, StorageError>(invited)
    })?;
    Ok(invited.then_some(code))
}

/// Opens what is kept, and brings a database that comes from a backup up to what the ledger knows.
fn prepare(settings: &Settings) -> Result<(Arc<dyn Storage>, Ledger), StartError> {
    let (storage, ledger) = (open(settings)?, open_ledger(settings)?);
    if ledger.reconcile(&*storage, Uuid::now_v7(), SystemClock.now())? {
        tracing::warn!("the database comes from a backup; a new lineage begins, and laptops offer again what it lacks");
    }
    // A newer program may know audiences that the one before it did not.
    storage.attempt(Purpose::Write, |mut txn| {
        members::bring_up_to_date(&mut *txn)?;
        txn.commit()
    })?;
    Ok((storage, ledger))
}

fn fresh_birth() -> Result<Birth, getrandom::Error> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret)?;
    Ok(Birth { epoch: Uuid::now_v7(), secret })
}

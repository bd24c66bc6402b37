//! A laptop: the product's store and engine, and what its person sees.

use crate::town::{Device, FIELDS};
use anyhow::Result;
use lahituki_domain::ids::{DeviceId, PersonId};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, Patch, Timestamp};
use lahituki_protocol::messages::NewLineage;
use lahituki_protocol::{SyncRequest, SyncResponse};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, outbox};
use lahituki_sync::engine::{self, Ask, Progress};
use lahituki_testkit::CountedIds;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use uuid::Uuid;

/// The bytes of a file that has never been used; making it costs more than a story.
static FRESH: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder is made");
    let file = folder.path().join("fresh.db");
    drop(open(&file).expect("a file is made"));
    std::fs::read(file).expect("it is there")
});

/// A laptop of one person.
pub(crate) struct Laptop {
    pub(crate) person: PersonId,
    file: PathBuf,
    store: Store,
    ids: CountedIds,
}

impl Laptop {
    pub(crate) fn unpack(person: PersonId, file: PathBuf, source: u32) -> Result<Self> {
        std::fs::write(&file, &*FRESH)?;
        let store = open(&file)?;
        Ok(Self { person, file, store, ids: CountedIds::of_source(source) })
    }

    /// The program is killed, so nothing is tidied up, and started.
    pub(crate) fn restart(&mut self) -> Result<()> {
        let killed = std::mem::replace(&mut self.store, open(&self.file)?);
        drop(killed);
        Ok(())
    }

    /// Writes fields of a device, or deletes it. Returns whether it was there to be changed.
    pub(crate) fn change(&mut self, device: DeviceId, put: Option<Body>, now: Timestamp) -> Result<bool> {
        if self.shown(device)?.is_none() {
            return Ok(false);
        }
        let change = put.map_or(Change::Delete, Change::Put);
        let patch = Patch { kind: Kind::Device, id: device.0, change };
        self.store.write::<_, StoreError>(now, &mut self.ids, |txn| txn.apply(patch))?;
        Ok(true)
    }

    /// Returns what the person sees of a device.
    pub(crate) fn shown(&self, device: DeviceId) -> Result<Option<Device>> {
        let body = self.store.read::<_, StoreError>(|read| lahituki_store::body(read, Kind::Device, device.0))?;
        Ok(body.as_ref().map(device_in))
    }

    /// Returns the ops that wait, in their order.
    pub(crate) fn waiting(&self) -> Result<Vec<Uuid>> {
        let waiting = self.store.read::<_, StoreError>(|read| outbox::waiting(read, u32::MAX))?;
        Ok(waiting.into_iter().map(|op| op.op).collect())
    }

    /// Returns whether changes of a device wait.
    pub(crate) fn waits(&self, device: DeviceId) -> Result<bool> {
        Ok(self.store.read::<_, StoreError>(|read| outbox::is_waiting(read, device.0))?)
    }

    pub(crate) fn ask(&self) -> Result<SyncRequest> {
        Ok(self.store.read::<_, StoreError>(|read| engine::request(read, Ask::default()))?)
    }

    /// Hears one answer and returns whether it is now up to date.
    pub(crate) fn hear(&self, asked: &SyncRequest, answer: Value, now: Timestamp) -> Result<bool> {
        let clocks = Clocks::steady(now);
        if answer["code"] == "new_lineage" {
            let told: NewLineage = serde_json::from_value(answer)?;
            engine::take_new_lineage(&self.store, asked, &told, clocks)?;
            return Ok(false);
        }
        if answer["code"] == "restart" {
            engine::restart(&self.store, asked)?;
            return Ok(false);
        }
        let answer: SyncResponse = serde_json::from_value(answer)?;
        Ok(matches!(engine::take(&self.store, asked, answer, clocks)?, Progress::Done(_)))
    }
}

/// Returns the words in the fields of a device's record.
pub(crate) fn device_in(body: &Body) -> Device {
    FIELDS.map(|field| body.get(field).and_then(Value::as_str).unwrap_or_default().to_owned())
}

fn open(file: &Path) -> Result<Store, StoreError> {
    Store::open(file, &Key::new([7; 32]))
}

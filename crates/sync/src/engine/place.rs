//! Where the laptop stands in the server's data: single values of its database.

use super::EngineError;
use lahituki_domain::Audience;
use lahituki_protocol::SyncRequest;
use lahituki_protocol::messages::Lineage;
use lahituki_store::{Read, StoreError, SyncTxn, meta};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

const CURSOR: &str = "cursor";
const EPOCH: &str = "epoch";
const PROOF: &str = "proof";
const RESUME: &str = "resume";
const CHAIN: &str = "chain";
const REPAIR: &str = "repair";
const LAPTOP: &str = "laptop";
const SEAL_KEY: &str = "seal_key";

/// Everything up to here is applied.
pub(super) fn cursor(read: &Read<'_>) -> Result<u64, StoreError> {
    Ok(meta::get(read, CURSOR)?.and_then(|text| text.parse().ok()).unwrap_or_default())
}

/// The lineage that the cursor belongs to.
pub(super) fn epoch(read: &Read<'_>) -> Result<Option<Uuid>, StoreError> {
    Ok(meta::get(read, EPOCH)?.and_then(|text| text.parse().ok()))
}

/// What came with the cursor.
pub(super) fn proof(read: &Read<'_>) -> Result<Option<String>, StoreError> {
    meta::get(read, PROOF)
}

/// Where an answer of several pages goes on.
pub(super) fn resume(read: &Read<'_>) -> Result<Option<String>, StoreError> {
    meta::get(read, RESUME)
}

/// The name of this laptop's database.
pub(super) fn laptop(read: &Read<'_>) -> Result<Option<Uuid>, StoreError> {
    Ok(meta::get(read, LAPTOP)?.and_then(|text| text.parse().ok()))
}

/// The server's key under which changes are sealed that travel in a file.
pub(super) fn seal_key(read: &Read<'_>) -> Result<Option<String>, StoreError> {
    meta::get(read, SEAL_KEY)
}

/// The lineages up to the present one, oldest first; none when a server told of none.
pub(super) fn chain(read: &Read<'_>) -> Result<Vec<Lineage>, StoreError> {
    list(read, CHAIN)
}

/// The audiences that the next question asks for anew.
pub(super) fn repair(read: &Read<'_>) -> Result<Vec<Audience>, StoreError> {
    list(read, REPAIR)
}

fn list<T: DeserializeOwned>(read: &Read<'_>, name: &str) -> Result<Vec<T>, StoreError> {
    Ok(meta::get(read, name)?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn set_list<T: Serialize>(txn: &mut SyncTxn<'_>, name: &str, list: &[T]) -> Result<(), StoreError> {
    txn.set_meta(name, &serde_json::to_string(list)?)
}

fn set_or_unset(txn: &mut SyncTxn<'_>, name: &str, value: Option<&str>) -> Result<(), StoreError> {
    match value {
        Some(value) => txn.set_meta(name, value),
        None => txn.unset_meta(name),
    }
}

/// Checks that a question is the one whose answer is waited for.
pub(super) fn expect(read: &Read<'_>, asked: &SyncRequest) -> Result<(), EngineError> {
    let place = (epoch(read)?, cursor(read)?, resume(read)?);
    if (place.0, place.1, &place.2) == (asked.epoch, asked.cursor, &asked.resume) {
        Ok(())
    } else {
        Err(EngineError::Late)
    }
}

/// Notes the lineage; its chain stays as it was when none is told.
pub(super) fn set_lineage(txn: &mut SyncTxn<'_>, epoch: Uuid, chain: &[Lineage]) -> Result<(), StoreError> {
    txn.set_meta(EPOCH, &epoch.to_string())?;
    if chain.is_empty() { Ok(()) } else { set_list(txn, CHAIN, chain) }
}

pub(super) fn forget_chain(txn: &mut SyncTxn<'_>) -> Result<(), StoreError> {
    txn.unset_meta(CHAIN)
}

pub(super) fn set_cursor(txn: &mut SyncTxn<'_>, cursor: u64, proof: Option<&str>) -> Result<(), StoreError> {
    txn.set_meta(CURSOR, &cursor.to_string())?;
    set_or_unset(txn, PROOF, proof)
}

pub(super) fn set_resume(txn: &mut SyncTxn<'_>, resume: Option<&str>) -> Result<(), StoreError> {
    set_or_unset(txn, RESUME, resume)
}

pub(super) fn set_repair(txn: &mut SyncTxn<'_>, audiences: &[Audience]) -> Result<(), StoreError> {
    set_list(txn, REPAIR, audiences)
}

pub(super) fn set_seal_key(txn: &mut SyncTxn<'_>, key: &str) -> Result<(), StoreError> {
    txn.set_meta(SEAL_KEY, key)
}

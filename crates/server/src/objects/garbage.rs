//! Throws away what no record names any more.

use super::{Objects, ObjectsError, in_txn};
use crate::storage::{Blob, Purpose, Storage, StorageError, Txn};
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_domain::{Kind, Timestamp};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long an attachment stays whose record is deleted or missing; the record may come back.
const UNREFERENCED_MS: i64 = 30 * DAY_MS;
/// How long an upload may rest before it has to start again.
const UNFINISHED_MS: i64 = 7 * DAY_MS;
/// How long an object may be without a name in the database; that is so while bytes arrive.
const NAMELESS_MS: i64 = DAY_MS;
/// How many attachments are looked at in one transaction.
const BATCH: u32 = 500;

/// What was thrown away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Collected {
    /// Attachments, whole or not.
    pub attachments: usize,
    /// Objects that nothing named.
    pub nameless_objects: usize,
}

/// Throws away attachments whose record was erased, or is deleted or missing for 30 days, uploads that rest for 7 days,
/// and objects that nothing names. Meant to run once a day; it holds up nobody, and running it twice at once does no
/// harm.
///
/// # Errors
/// When the objects or the database fail; what was done until then stays done.
pub async fn collect_garbage(
    storage: &Arc<dyn Storage>,
    objects: &Objects,
    now: Timestamp,
) -> Result<Collected, ObjectsError> {
    let mut collected = Collected::default();
    let mut after = None;
    loop {
        let batch = in_txn(storage, Purpose::Write, move |txn| sweep(txn, after.as_ref(), now)).await?;
        collected.attachments += batch.attachments;
        objects.forget(batch.objects).await;
        after = batch.last;
        if after.is_none() {
            break;
        }
    }
    let in_use: HashSet<String> =
        in_txn(storage, Purpose::Read, |txn| txn.objects_in_use()).await?.into_iter().collect();
    let mut nameless = objects.older_than(now.plus_millis(-NAMELESS_MS)).await?;
    nameless.retain(|name| !in_use.contains(name));
    collected.nameless_objects = nameless.len();
    objects.forget(nameless).await;
    Ok(collected)
}

/// What became of some attachments.
struct Batch {
    attachments: usize,
    /// The objects that are not needed any more.
    objects: Vec<String>,
    /// The last attachment of the batch; `None` when there was none.
    last: Option<AttachmentHash>,
}

/// What is known of an attachment's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Record {
    /// It is there, in one space at least.
    Live,
    /// It is deleted, forgotten or was never there.
    Missing,
    /// It is gone for ever, and there is none in another space.
    Erased,
}

/// What becomes of an attachment.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    /// It stays, with this mark since when no record names it.
    Stays(Option<Timestamp>),
    Goes,
}

fn sweep(txn: &mut dyn Txn, after: Option<&AttachmentHash>, now: Timestamp) -> Result<Batch, StorageError> {
    let blobs = txn.blobs_after(after, BATCH)?;
    let records = records(txn, &blobs)?;
    let mut batch = Batch { attachments: 0, objects: Vec::new(), last: blobs.last().map(|blob| blob.hash.clone()) };
    for (blob, record) in blobs.into_iter().zip(records) {
        match fate(&blob, record, now) {
            Fate::Stays(since) if since == blob.unreferenced_since => {}
            Fate::Stays(since) => txn.put_blob(&Blob { unreferenced_since: since, ..blob })?,
            Fate::Goes => {
                let parts = txn.blob_parts(&blob.hash)?;
                txn.drop_blob(&blob.hash)?;
                batch.attachments += 1;
                batch.objects.extend(parts.into_iter().map(|part| part.object).chain(blob.object));
            }
        }
    }
    Ok(batch)
}

fn records(txn: &mut dyn Txn, blobs: &[Blob]) -> Result<Vec<Record>, StorageError> {
    let attachments = txn.bodies(Kind::Attachment)?;
    let live: HashSet<&str> = attachments.iter().filter_map(|(_, body)| body.get("hash")?.as_str()).collect();
    let spaces = txn.bodies(Kind::Space)?;
    let spaces: Vec<_> = [None].into_iter().chain(spaces.iter().map(|(id, _)| Some(SpaceId(*id)))).collect();
    let ids = |hash: &AttachmentHash| spaces.iter().map(|space| hash.id_in(*space).0).collect::<Vec<Uuid>>();
    let missing = blobs.iter().map(|blob| &blob.hash).filter(|hash| !live.contains(hash.as_str()));
    let erased: HashSet<Uuid> = txn.erased_among(&missing.flat_map(ids).collect::<Vec<_>>())?.into_iter().collect();
    let record = |hash: &AttachmentHash| match live.contains(hash.as_str()) {
        true => Record::Live,
        false if ids(hash).iter().any(|id| erased.contains(id)) => Record::Erased,
        false => Record::Missing,
    };
    Ok(blobs.iter().map(|blob| record(&blob.hash)).collect())
}

fn fate(blob: &Blob, record: Record, now: Timestamp) -> Fate {
    let since = (record == Record::Missing).then(|| blob.unreferenced_since.unwrap_or(now));
    let is_past = |instant: Timestamp, patience_ms| instant.plus_millis(patience_ms) <= now;
    let is_abandoned = blob.object.is_none() && is_past(blob.touched_at, UNFINISHED_MS);
    let is_unreferenced = since.is_some_and(|since| is_past(since, UNREFERENCED_MS));
    match record == Record::Erased || is_abandoned || is_unreferenced {
        true => Fate::Goes,
        false => Fate::Stays(since),
    }
}

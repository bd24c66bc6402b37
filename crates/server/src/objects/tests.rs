//! Attachments that arrive, stay and go.

mod bucket;
mod cuts;
mod faults;
mod garbage;
mod moving;
mod side_by_side;

use super::{Objects, Place, Upload, UploadError, read, received_bytes, take, whole};
use crate::storage::sqlite::{Birth, Sqlite};
use crate::storage::{Purpose, Storage, Txn};
use axum::body::Bytes;
use futures_util::TryStreamExt;
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_testkit::NOW;
use object_store::memory::InMemory;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

const BYTES: &[u8] = b"an image of a projector";
const QUOTA_BYTES: u64 = 1_000;
const BIRTH: Birth = Birth { epoch: Uuid::from_u128(1), secret: [1; 32] };

/// A server's half of the attachments.
#[derive(Clone)]
struct Served {
    storage: Arc<dyn Storage>,
    objects: Objects,
}

impl Served {
    fn new() -> Self {
        let storage = Arc::new(Sqlite::in_memory(&BIRTH).unwrap());
        Self { storage, objects: Objects::new(Arc::new(InMemory::new()), QUOTA_BYTES) }
    }

    /// Returns a server on the data in a folder, which another may be on too.
    fn on(folder: &Path) -> Self {
        let storage = Arc::new(Sqlite::open(&folder.join("default.db"), &BIRTH).unwrap());
        let place = Place::Folder(folder.join("attachments"));
        Self { storage, objects: place.open("default", QUOTA_BYTES).unwrap() }
    }

    async fn take(&self, offset: usize, bytes: &'static [u8]) -> Result<u64, UploadError> {
        take(&self.storage, &self.objects, upload(offset, bytes), NOW).await
    }

    /// Sends the attachment as a laptop does: from where it stands, in parts, with a few attempts.
    async fn send(&self, part_len: usize) -> Result<(), UploadError> {
        let mut at = received_bytes(&self.storage, &self.objects, &hash()).await? as usize;
        while at < BYTES.len() {
            at = self.take(at, &BYTES[at..BYTES.len().min(at + part_len)]).await? as usize;
        }
        Ok(())
    }

    async fn content(&self) -> Option<Vec<u8>> {
        let whole = whole(&self.storage, &hash()).await.unwrap()?;
        let bytes = read(&self.objects, &whole, 0..whole.size_bytes).await.unwrap()?;
        Some(bytes.try_collect::<Vec<Bytes>>().await.unwrap().concat())
    }

    /// Returns how many objects there are, named or not.
    async fn object_count(&self) -> usize {
        self.objects.older_than(Timestamp(i64::MAX)).await.unwrap().len()
    }

    fn write(&self, work: impl FnOnce(&mut dyn Txn)) {
        let mut txn = self.storage.begin(Purpose::Write).unwrap();
        work(&mut *txn);
        txn.commit().unwrap();
    }
}

fn hash() -> AttachmentHash {
    AttachmentHash::of(BYTES)
}

fn upload(offset: usize, bytes: &'static [u8]) -> Upload {
    Upload { hash: hash(), size_bytes: BYTES.len() as u64, offset: offset as u64, bytes: Bytes::from_static(bytes) }
}

#[tokio::test]
async fn an_attachment_arrives_in_parts_of_any_length_and_leaves_one_object() {
    for part_len in 1..=BYTES.len() {
        let served = Served::new();
        served.send(part_len).await.unwrap();
        assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
    }
}

#[tokio::test]
async fn an_empty_attachment_is_whole_at_once() {
    let served = Served::new();
    let empty = Upload { hash: AttachmentHash::of(b""), size_bytes: 0, offset: 0, bytes: Bytes::new() };
    for _ in 0..2 {
        assert_eq!(take(&served.storage, &served.objects, empty.clone(), NOW).await.unwrap(), 0);
    }
    let whole = whole(&served.storage, &empty.hash).await.unwrap().unwrap();
    let bytes: Vec<Bytes> = read(&served.objects, &whole, 0..0).await.unwrap().unwrap().try_collect().await.unwrap();
    assert_eq!((bytes.concat(), served.object_count().await), (Vec::new(), 1));
}

#[tokio::test]
async fn nothing_sent_changes_nothing() {
    let served = Served::new();
    served.take(0, &BYTES[..4]).await.unwrap();
    assert_eq!(served.take(4, b"").await.unwrap(), 4);
    served.send(50).await.unwrap();
    assert_eq!(served.take(BYTES.len(), b"").await.unwrap(), BYTES.len() as u64);
    assert!(matches!(served.take(BYTES.len(), b"x").await, Err(UploadError::TooLarge)));
    assert_eq!(served.content().await.as_deref(), Some(BYTES));
}

#[tokio::test]
async fn wrong_bytes_are_forgotten_with_all_that_came_before() {
    let served = Served::new();
    served.take(0, b"x").await.unwrap();
    assert!(matches!(served.take(1, &BYTES[1..]).await, Err(UploadError::WrongHash)));
    assert_eq!((served.object_count().await, served.content().await), (0, None));
    served.send(7).await.unwrap();
    assert_eq!(served.content().await.as_deref(), Some(BYTES));
}

#[tokio::test]
async fn the_quota_counts_what_is_still_to_arrive() {
    let served = Served::new();
    let other = |size_bytes| Upload { hash: AttachmentHash::of(b"other"), size_bytes, offset: 0, bytes: "x".into() };
    take(&served.storage, &served.objects, other(QUOTA_BYTES - 22), NOW).await.unwrap();
    assert!(matches!(served.take(0, &BYTES[..1]).await, Err(UploadError::Quota)));
    assert_eq!(served.object_count().await, 1);
    served.write(|txn| txn.drop_blob(&AttachmentHash::of(b"other")).unwrap());
    take(&served.storage, &served.objects, other(QUOTA_BYTES - 23), NOW).await.unwrap();
    served.send(9).await.unwrap();
    assert_eq!(served.content().await.as_deref(), Some(BYTES));
}

#[tokio::test]
async fn an_attachment_whose_object_is_lost_can_be_sent_again() {
    let served = Served::new();
    for part_len in [100, 5] {
        served.send(100).await.unwrap();
        let names = served.objects.older_than(Timestamp(i64::MAX)).await.unwrap();
        served.objects.forget(names).await;
        assert_eq!(served.content().await, None);
        served.send(part_len).await.unwrap();
        assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
    }
}

//! The bytes of attachments, on their way here and on their way to the server.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::ids::{PersonId, SpaceId};
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_domain::{Audience, Entity};
use lahituki_store::blobs::{self, Missing};
use lahituki_store::{BaseRow, Key, Store, StoreError};
use lahituki_testkit::{CountedIds, NOW};
use tempfile::TempDir;
use uuid::Uuid;

const BYTES: &[u8] = b"an image of a projector";

fn laptop() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap(), folder)
}

fn attachment(bytes: &[u8]) -> Attachment {
    let hash = AttachmentHash::of(bytes);
    let (name, media_type) = ("projektori.png".to_owned(), "image/png".to_owned());
    Attachment {
        id: hash.id(),
        hash,
        name,
        media_type,
        size_bytes: bytes.len() as u32,
        added_by: PersonId(Uuid::nil()),
        space: None,
        proof: None,
    }
}

/// Takes the record of an attachment from the server.
fn announce(store: &Store, bytes: &[u8]) -> AttachmentHash {
    announce_in(store, bytes, None)
}

fn announce_in(store: &Store, bytes: &[u8], space: Option<SpaceId>) -> AttachmentHash {
    let attachment = attachment(bytes);
    let attachment = Attachment { id: attachment.hash.id_in(space), space, ..attachment };
    let body = attachment.to_body();
    let aud = Attachment::KIND.audience(&body).unwrap();
    let row = BaseRow { kind: "attachment".to_owned(), id: attachment.id.0, aud, rev: 1, body };
    store.sync::<_, StoreError>(|txn| txn.take_row(row)).unwrap();
    attachment.hash
}

fn missing(store: &Store) -> Vec<Missing> {
    store.read(blobs::missing).unwrap()
}

fn take(store: &Store, bytes: &[u8]) -> bool {
    let missing = &missing(store)[0];
    store.sync::<_, StoreError>(|txn| txn.take_blob_piece(missing, bytes)).unwrap()
}

#[test]
fn pieces_become_the_attachment_once_they_are_all_here() {
    for piece_len in 1..=BYTES.len() {
        let (store, _folder) = laptop();
        let hash = announce(&store, BYTES);
        for (n, piece) in BYTES.chunks(piece_len).enumerate() {
            let expected = Missing { hash: hash.clone(), size_bytes: 23, arrived_bytes: (n * piece_len) as u64 };
            assert_eq!(missing(&store), [expected]);
            assert!(take(&store, piece));
        }
        assert_eq!((missing(&store), store.read(blobs::unsent).unwrap()), (Vec::new(), Vec::new()));
        assert_eq!(store.read(|read| blobs::get(read, &hash)).unwrap().as_deref(), Some(BYTES));
    }
}

#[test]
fn pieces_of_something_else_are_forgotten() {
    let (store, _folder) = laptop();
    let hash = announce(&store, BYTES);
    assert!(take(&store, b"an image of a "));
    assert!(!take(&store, b"submarine"));
    assert_eq!(missing(&store), [Missing { hash, size_bytes: 23, arrived_bytes: 0 }]);
}

#[test]
fn small_attachments_come_before_large_ones() {
    let (store, _folder) = laptop();
    let hashes = [&b"three"[..], b"o", b""].map(|bytes| announce(&store, bytes));
    let order: Vec<_> = missing(&store).into_iter().map(|missing| missing.hash).collect();
    assert_eq!(order.iter().rev().collect::<Vec<_>>(), hashes.iter().collect::<Vec<_>>());
    assert!(take(&store, b""));
    assert_eq!(missing(&store).len(), 2);
}

#[test]
fn only_what_has_a_record_is_sent_and_everything_again_after_a_restore() {
    let (store, _folder) = laptop();
    let (known, refused) = (attachment(BYTES), AttachmentHash::of(b"refused"));
    let write = store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(9), |txn| {
        txn.add_blob(&refused, b"refused")?;
        txn.add_blob(&known.hash, BYTES)?;
        txn.create(&known)
    });
    write.unwrap();
    let unsent = |store: &Store| store.read(blobs::unsent).unwrap();
    assert_eq!(unsent(&store), std::slice::from_ref(&known.hash));
    store.sync::<_, StoreError>(|txn| txn.blob_sent(&known.hash)).unwrap();
    assert_eq!(unsent(&store), []);
    store.sync::<_, StoreError>(|txn| txn.begin_lineage(0)).unwrap();
    assert_eq!(unsent(&store), [known.hash]);
}

#[test]
fn an_erased_attachment_leaves_no_bytes() {
    let (store, _folder) = laptop();
    let (whole, begun) = (announce(&store, b"whole"), announce(&store, BYTES));
    assert!(take(&store, b"whole"));
    assert!(take(&store, b"an image"));
    let erase = [whole.id().0, begun.id().0];
    store.sync::<_, StoreError>(|txn| txn.erase(&erase)).unwrap();
    assert_eq!(store.read(|read| blobs::get(read, &whole)).unwrap(), None);
    announce(&store, BYTES);
    assert_eq!(missing(&store)[0].arrived_bytes, 0);
}

#[test]
fn bytes_in_two_spaces_come_once_and_stay_as_long_as_one_of_them_has_them() {
    let (store, _folder) = laptop();
    let space = SpaceId(Uuid::from_u128(5));
    let hash = announce(&store, BYTES);
    announce_in(&store, BYTES, Some(space));
    assert_eq!(missing(&store).len(), 1);
    assert!(take(&store, BYTES));
    let is_here = || store.read(|read| blobs::get(read, &hash)).unwrap().is_some();
    for (space, stays) in [(None, true), (Some(space), false)] {
        store.sync::<_, StoreError>(|txn| txn.erase(&[hash.id_in(space).0])).unwrap();
        assert_eq!(is_here(), stays);
    }
}

#[test]
fn with_an_audience_go_the_bytes_that_nothing_names_any_more_but_none_that_wait() {
    let (store, _folder) = laptop();
    let space = SpaceId(Uuid::from_u128(5));
    let (shared, own, waiting) = (&b"shared"[..], &b"own"[..], &b"waiting"[..]);
    for bytes in [shared, own] {
        announce_in(&store, bytes, Some(space));
        store.sync::<_, StoreError>(|txn| txn.take_blob(&AttachmentHash::of(bytes), bytes)).unwrap();
    }
    announce(&store, shared);
    let write = |txn: &mut lahituki_store::WriteTxn<'_>| txn.add_blob(&AttachmentHash::of(waiting), waiting);
    store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(9), write).unwrap();

    store.sync::<_, StoreError>(|txn| txn.forget(Some(&Audience::space(space)))).unwrap();
    let is_here = |bytes| store.read(|read| blobs::get(read, &AttachmentHash::of(bytes))).unwrap().is_some();
    assert_eq!([shared, own, waiting].map(is_here), [true, false, true]);
}

//! How far each attachment has come.

use super::{read, write};
use crate::storage::{Blob, BlobPart, Storage};
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::AttachmentHash;

fn blob(content: &str) -> Blob {
    Blob {
        hash: AttachmentHash::of(content.as_bytes()),
        size_bytes: 10_000_000_000,
        received_bytes: 3,
        object: None,
        touched_at: Timestamp(5),
        unreferenced_since: Some(Timestamp(-7)),
    }
}

pub(super) fn a_blob_is_known_with_its_parts_until_it_is_dropped(storage: &dyn Storage) {
    let blob = blob("abc");
    let whole = Blob { object: Some("ab/abc".to_owned()), unreferenced_since: None, ..blob.clone() };
    let parts =
        [(0, "x"), (9, "y"), (10, "z")].map(|(starts_at, object)| BlobPart { starts_at, object: object.to_owned() });
    let known = |storage: &dyn Storage| {
        read(storage, |txn| (txn.blob(&blob.hash).unwrap(), txn.blob_parts(&blob.hash).unwrap()))
    };
    assert_eq!(known(storage), (None, Vec::new()));
    write(storage, |txn| {
        txn.put_blob(&blob).unwrap();
        parts.iter().rev().for_each(|part| txn.add_blob_part(&blob.hash, part).unwrap());
    });
    assert_eq!(known(storage), (Some(blob.clone()), parts.to_vec()));
    write(storage, |txn| txn.put_blob(&whole).unwrap());
    assert_eq!(known(storage), (Some(whole), parts.to_vec()));
    write(storage, |txn| txn.drop_blob_parts(&blob.hash).unwrap());
    assert_eq!(known(storage).1, []);
    write(storage, |txn| {
        txn.add_blob_part(&blob.hash, &parts[0]).unwrap();
        txn.drop_blob(&blob.hash).unwrap();
    });
    assert_eq!(known(storage), (None, Vec::new()));
}

pub(super) fn blobs_are_told_in_order_and_counted(storage: &dyn Storage) {
    let mut blobs = ["a", "b", "c"].map(blob);
    blobs.sort_by(|one, other| one.hash.cmp(&other.hash));
    blobs[1].object = Some("whole".to_owned());
    let after = |hash: Option<&AttachmentHash>, limit| read(storage, |txn| txn.blobs_after(hash, limit).unwrap());
    assert_eq!((after(None, 9), read(storage, |txn| txn.reserved_bytes().unwrap())), (Vec::new(), 0));
    write(storage, |txn| {
        blobs.iter().for_each(|blob| txn.put_blob(blob).unwrap());
        txn.add_blob_part(&blobs[0].hash, &BlobPart { starts_at: 0, object: "part".to_owned() }).unwrap();
    });
    assert_eq!(after(None, 2), blobs[..2]);
    assert_eq!(after(Some(&blobs[1].hash), 2), blobs[2..]);
    assert_eq!(after(Some(&blobs[2].hash), 2), []);
    assert_eq!(read(storage, |txn| txn.reserved_bytes().unwrap()), 30_000_000_000);
    let mut in_use = read(storage, |txn| txn.objects_in_use().unwrap());
    in_use.sort();
    assert_eq!(in_use, ["part", "whole"]);
}

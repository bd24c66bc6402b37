//! Several uploads of the same attachment at once.

use super::{BYTES, Served};
use crate::objects::UploadError;

/// Sends the attachment until it is whole, however often someone else was faster.
async fn send_stubbornly(served: Served, part_len: usize) {
    loop {
        match served.send(part_len).await {
            Ok(()) => return,
            Err(UploadError::WrongOffset(_)) => {}
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn uploads_in_two_processes_never_mix_their_bytes() {
    for part_len in [2, 5, 23] {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (Served::on(folder.path()), Served::on(folder.path()));
        let sending = [
            tokio::spawn(send_stubbornly(one.clone(), part_len)),
            tokio::spawn(send_stubbornly(other.clone(), 3)),
            tokio::spawn(send_stubbornly(one.clone(), 7)),
        ];
        for sent in sending {
            sent.await.unwrap();
        }
        assert_eq!(one.content().await.as_deref(), Some(BYTES));
        assert_eq!((other.content().await.as_deref(), one.object_count().await), (Some(BYTES), 1));
    }
}

#[tokio::test]
async fn the_slower_of_two_is_told_where_the_upload_stands() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (Served::on(folder.path()), Served::on(folder.path()));
    one.take(0, &BYTES[..9]).await.unwrap();
    assert!(matches!(other.take(0, &BYTES[..4]).await, Err(UploadError::WrongOffset(9))));
    other.take(9, &BYTES[9..]).await.unwrap();
    assert!(matches!(one.take(9, &BYTES[9..]).await, Err(UploadError::WrongOffset(23))));
    assert_eq!((one.content().await.as_deref(), one.object_count().await), (Some(BYTES), 1));
}

//! The bytes of attachments over a network that breaks off.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

mod shelf;

use lahituki_domain::knowledge::AttachmentHash;
use lahituki_sync::remote::PART_BYTES;
use lahituki_sync::{Remote, Trouble};
use shelf::{Manner, Server, Shelf};
use std::collections::HashMap;

/// Two and a bit parts.
const SIZE: usize = 2 * PART_BYTES + 1_000;

fn content() -> Vec<u8> {
    (0..SIZE).map(|n| (n % 251) as u8).collect()
}

fn hash() -> AttachmentHash {
    AttachmentHash::of(&content())
}

/// Returns a server that has the first bytes of the attachment.
fn having(len: usize) -> Shelf {
    Shelf { bytes: HashMap::from([(hash().as_str().to_owned(), content()[..len].to_vec())]), ..Shelf::default() }
}

/// Sends the attachment as the driver does, with as many attempts as it takes; returns how many bytes each part began at.
async fn send(remote: &Remote, hash: &AttachmentHash) -> Vec<usize> {
    let bytes = content();
    let mut starts = Vec::new();
    while let Ok(mut at) = remote.uploaded(hash).await {
        while at < bytes.len() {
            starts.push(at);
            match remote.upload_part(hash, &bytes, at).await {
                Ok(there) => at = there,
                Err(trouble) => {
                    assert_eq!(trouble, Trouble::Unreachable);
                    break;
                }
            }
        }
        if at == bytes.len() {
            break;
        }
    }
    starts
}

#[tokio::test]
async fn an_upload_that_breaks_off_goes_on_with_the_part_that_did_not_get_through() {
    for cut in [0, 1, PART_BYTES / 2, PART_BYTES - 1, PART_BYTES] {
        for whole_parts in 0..3 {
            let server = Server::start(Shelf { cut: Some(cut), ..having(whole_parts * PART_BYTES) }).await;
            let starts = send(&server.remote(), &hash()).await;
            assert_eq!(server.bytes(&hash()), content());
            let expected: Vec<_> =
                [whole_parts].into_iter().chain(whole_parts..3).map(|part| part * PART_BYTES).collect();
            assert_eq!(starts, expected, "cut after {cut} bytes of part {whole_parts}");
        }
    }
}

#[tokio::test]
async fn an_upload_that_went_on_elsewhere_is_told_where_it_stands() {
    let remote = Server::start(having(700)).await.remote();
    assert_eq!(remote.upload_part(&hash(), &content(), 0).await, Ok(700));
    assert_eq!(remote.upload_part(&hash(), &content(), 700).await, Ok(700 + PART_BYTES));
}

#[tokio::test]
async fn a_download_that_breaks_off_at_any_byte_keeps_what_has_come() {
    for cut in [0, 1, 4_000, PART_BYTES - 1, PART_BYTES] {
        for manner in [Manner::Parts, Manner::Whole] {
            let remote = Server::start(Shelf { cut: Some(cut), manner, ..having(SIZE) }).await.remote();
            let (mut bytes, mut failures) = (Vec::new(), 0);
            while bytes.len() < SIZE {
                let mut part = Vec::new();
                failures += u32::from(remote.download_part(&hash(), bytes.len() as u64, &mut part).await.is_err());
                bytes.append(&mut part);
            }
            assert_eq!(bytes, content(), "cut after {cut} bytes");
            assert_eq!(failures, u32::from(manner == Manner::Whole || cut < PART_BYTES));
        }
    }
}

#[tokio::test]
async fn bytes_that_do_not_start_where_they_should_are_not_taken() {
    let remote = Server::start(Shelf { manner: Manner::Elsewhere, ..having(SIZE) }).await.remote();
    let mut part = Vec::new();
    assert_eq!(remote.download_part(&hash(), 3, &mut part).await, Err(Trouble::NotOurServer));
    assert!(part.is_empty());
}

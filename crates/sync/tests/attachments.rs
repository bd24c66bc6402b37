//! The bytes of attachments over a network that breaks off.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::knowledge::AttachmentHash;
use lahituki_sync::remote::PART_BYTES;
use lahituki_sync::{Remote, Trouble};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Two and a bit parts.
const SIZE: usize = 2 * PART_BYTES + 1_000;

/// A server of one attachment, as far as it has come.
#[derive(Default)]
struct Shelf {
    bytes: Vec<u8>,
    /// The next connection breaks off after so many bytes of a body, in either direction.
    cut: Option<usize>,
    manner: Manner,
}

/// How it answers to who wants some bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Manner {
    /// With these bytes.
    #[default]
    Parts,
    /// With all, as a server of the first version does.
    Whole,
    /// With other bytes, as a broken proxy may.
    Elsewhere,
}

fn content() -> Vec<u8> {
    (0..SIZE).map(|n| (n % 251) as u8).collect()
}

async fn serve(shelf: Shelf) -> (Arc<Mutex<Shelf>>, Remote, AttachmentHash) {
    let shelf = Arc::new(Mutex::new(shelf));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let served = Arc::clone(&shelf);
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(answer(connection, Arc::clone(&served)));
        }
    });
    (shelf, Remote::new(&address, None).unwrap(), AttachmentHash::of(&content()))
}

/// Answers one request and closes the connection. What breaks, the laptop notices.
async fn answer(connection: TcpStream, shelf: Arc<Mutex<Shelf>>) {
    let mut connection = BufReader::new(connection);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if connection.read_line(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let head = head.to_lowercase();
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    let cut = if head.starts_with("head") { None } else { shelf.lock().unwrap().cut.take() };
    let (words, body) = if head.starts_with("patch") {
        let mut body = vec![0; header("content-length: ").parse().unwrap()];
        let taken = cut.unwrap_or(body.len()).min(body.len());
        if connection.read_exact(&mut body[..taken]).await.is_err() || cut.is_some() {
            return;
        }
        (append(&mut shelf.lock().unwrap(), header("upload-offset: ").parse().unwrap(), &body), Vec::new())
    } else if head.starts_with("get") {
        span(&shelf.lock().unwrap(), header("range: bytes="))
    } else {
        (format!("200 OK\r\nupload-offset: {}", shelf.lock().unwrap().bytes.len()), Vec::new())
    };
    let head = format!("HTTP/1.1 {words}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    let sent = &body[..cut.unwrap_or(body.len()).min(body.len())];
    let _ = connection.write_all(&[head.as_bytes(), sent].concat()).await;
    let _ = connection.shutdown().await;
}

fn append(shelf: &mut Shelf, offset: usize, bytes: &[u8]) -> String {
    let at = shelf.bytes.len();
    if offset != at {
        return format!("409 Conflict\r\nupload-offset: {at}");
    }
    shelf.bytes.extend_from_slice(bytes);
    format!("204 No Content\r\nupload-offset: {}", shelf.bytes.len())
}

fn span(shelf: &Shelf, range: &str) -> (String, Vec<u8>) {
    if shelf.manner == Manner::Whole {
        return ("200 OK".to_owned(), shelf.bytes.clone());
    }
    let (first, last) = range.split_once('-').unwrap();
    let (first, last) = (first.parse::<usize>().unwrap(), last.parse::<usize>().unwrap().min(shelf.bytes.len() - 1));
    let first = if shelf.manner == Manner::Elsewhere { first + 1 } else { first };
    let words = format!("206 Partial Content\r\ncontent-range: bytes {first}-{last}/{}", shelf.bytes.len());
    (words, shelf.bytes[first..=last].to_vec())
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
            let bytes = content()[..whole_parts * PART_BYTES].to_vec();
            let (shelf, remote, hash) = serve(Shelf { bytes, cut: Some(cut), ..Shelf::default() }).await;
            let starts = send(&remote, &hash).await;
            assert_eq!(shelf.lock().unwrap().bytes, content());
            let expected: Vec<usize> =
                [whole_parts].into_iter().chain(whole_parts..3).map(|part| part * PART_BYTES).collect();
            assert_eq!(starts, expected, "cut after {cut} bytes of part {whole_parts}");
        }
    }
}

#[tokio::test]
async fn an_upload_that_went_on_elsewhere_is_told_where_it_stands() {
    let (_shelf, remote, hash) = serve(Shelf { bytes: content()[..700].to_vec(), ..Shelf::default() }).await;
    assert_eq!(remote.upload_part(&hash, &content(), 0).await, Ok(700));
    assert_eq!(remote.upload_part(&hash, &content(), 700).await, Ok(700 + PART_BYTES));
}

#[tokio::test]
async fn a_download_that_breaks_off_at_any_byte_keeps_what_has_come() {
    for cut in [0, 1, 4_000, PART_BYTES - 1, PART_BYTES] {
        for manner in [Manner::Parts, Manner::Whole] {
            let shelf = Shelf { bytes: content(), cut: Some(cut), manner };
            let (_shelf, remote, hash) = serve(shelf).await;
            let mut bytes = Vec::new();
            let mut failures = 0;
            while bytes.len() < SIZE {
                let mut part = Vec::new();
                failures += u32::from(remote.download_part(&hash, bytes.len() as u64, &mut part).await.is_err());
                bytes.append(&mut part);
            }
            assert_eq!(bytes, content(), "cut after {cut} bytes");
            assert_eq!(failures, u32::from(manner == Manner::Whole || cut < PART_BYTES));
        }
    }
}

#[tokio::test]
async fn bytes_that_do_not_start_where_they_should_are_not_taken() {
    let shelf = Shelf { bytes: content(), manner: Manner::Elsewhere, ..Shelf::default() };
    let (_shelf, remote, hash) = serve(shelf).await;
    let mut part = Vec::new();
    assert_eq!(remote.download_part(&hash, 3, &mut part).await, Err(Trouble::NotOurServer));
    assert!(part.is_empty());
}

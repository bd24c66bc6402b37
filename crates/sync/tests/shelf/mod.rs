//! A server that keeps attachments and takes every change, and that breaks off, refuses or answers oddly when it is told.

use lahituki_domain::knowledge::AttachmentHash;
use lahituki_domain::{Kind, Timestamp};
use lahituki_protocol::messages::Row;
use lahituki_protocol::{OpAnswer, Outcome, SyncRequest, SyncResponse, decode, encode};
use lahituki_sync::Remote;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

/// How it answers to who wants some bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Manner {
    /// With these bytes.
    #[default]
    Parts,
    /// With all, as a server of the first version does.
    Whole,
    /// With other bytes, as a broken proxy may.
    Elsewhere,
}

/// What the server has, and how it behaves.
#[derive(Default)]
pub(crate) struct Shelf {
    /// The bytes of each attachment that have arrived, by its hash.
    pub(crate) bytes: HashMap<String, Vec<u8>>,
    /// The records that laptops are told of.
    pub(crate) rows: Vec<Row>,
    /// The next transfer breaks off after so many bytes of a body, in either direction.
    pub(crate) cut: Option<usize>,
    /// How it gives bytes out.
    pub(crate) manner: Manner,
    /// The status with which it refuses parts of an attachment, with the code of the reason.
    pub(crate) refusals: HashMap<String, (u16, &'static str)>,
    /// What it does when a part has arrived, before it says so.
    pub(crate) when_part_arrives: Option<Box<dyn FnOnce() + Send>>,
    /// What it was asked, in order.
    pub(crate) log: Vec<String>,
}

/// A running server.
pub(crate) struct Server {
    shelf: Arc<Mutex<Shelf>>,
    address: String,
}

impl Server {
    /// Starts a server on a port of its own.
    pub(crate) async fn start(shelf: Shelf) -> Self {
        let shelf = Arc::new(Mutex::new(shelf));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let served = Arc::clone(&shelf);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(serve(connection, Arc::clone(&served)));
            }
        });
        Self { shelf, address }
    }

    /// Returns a laptop's view of it.
    pub(crate) fn remote(&self) -> Remote {
        Remote::new(&self.address, None).unwrap()
    }

    /// Returns what it has.
    pub(crate) fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap()
    }

    /// Returns the bytes of an attachment that have arrived.
    pub(crate) fn bytes(&self, hash: &AttachmentHash) -> Vec<u8> {
        self.shelf().bytes.get(hash.as_str()).cloned().unwrap_or_default()
    }
}

/// Answers one request and closes the connection. What breaks, the laptop notices.
async fn serve(connection: TcpStream, shelf: Arc<Mutex<Shelf>>) {
    let mut connection = BufReader::new(connection);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if connection.read_line(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let head = head.to_lowercase();
    let is_transfer = head.starts_with("patch") || head.starts_with("get");
    let cut = if is_transfer { shelf.lock().unwrap().cut.take() } else { None };
    let mut body = vec![0; header(&head, "content-length").parse().unwrap_or(0)];
    let taken = if body.is_empty() { 0 } else { cut.unwrap_or(body.len()).min(body.len()) };
    let is_broken = connection.read_exact(&mut body[..taken]).await.is_err();
    if is_broken || (cut.is_some() && head.starts_with("patch")) {
        return;
    }
    let (words, body) = answer(&mut shelf.lock().unwrap(), &head, &body);
    let told = format!("HTTP/1.1 {words}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    let sent = &body[..cut.unwrap_or(body.len()).min(body.len())];
    let _ = connection.write_all(&[told.as_bytes(), sent].concat()).await;
    let _ = connection.shutdown().await;
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

fn answer(shelf: &mut Shelf, head: &str, body: &[u8]) -> (String, Vec<u8>) {
    let (method, rest) = head.split_once(' ').unwrap();
    let path = rest.split(' ').next().unwrap();
    let Some(hash) = path.strip_prefix("/v1/blob/") else {
        return ("200 OK".to_owned(), exchange(shelf, &decode(body).unwrap()));
    };
    shelf.log.push(method.to_owned());
    match method {
        "head" => (format!("200 OK\r\nupload-offset: {}", shelf.bytes.get(hash).map_or(0, Vec::len)), Vec::new()),
        "patch" => append(shelf, hash, header(head, "upload-offset").parse().unwrap(), body),
        _ => span(shelf, hash, header(head, "range")),
    }
}

/// Takes every change, and tells of it and of all that it was to tell.
fn exchange(shelf: &mut Shelf, asked: &SyncRequest) -> Vec<u8> {
    if !asked.ops.is_empty() {
        shelf.log.push(format!("{} changes", asked.ops.len()));
    }
    for op in &asked.ops {
        let rev = shelf.rows.len() as u64 + 1;
        let (kind, body) = (Kind::parse(&op.kind).unwrap(), op.put.clone().unwrap());
        let aud = kind.audience(&body).unwrap();
        shelf.rows.push(Row { kind: op.kind.clone(), id: op.row, aud, rev, body });
    }
    let head = shelf.rows.len() as u64;
    let told = |op: &lahituki_protocol::Op| OpAnswer { id: op.id, outcome: Outcome::Ok, seq: head, stamp: op.at };
    let answer = SyncResponse {
        epoch: Uuid::from_u128(77),
        now: Timestamp(0),
        results: asked.ops.iter().map(told).collect(),
        rows: shelf.rows.clone(),
        cursor: head,
        ..SyncResponse::default()
    };
    encode(&answer).unwrap()
}

fn append(shelf: &mut Shelf, hash: &str, offset: usize, bytes: &[u8]) -> (String, Vec<u8>) {
    if let Some((status, code)) = shelf.refusals.get(hash) {
        return (format!("{status} Refused"), format!(r#"{{"code":"{code}","message":""}}"#).into_bytes());
    }
    let here = shelf.bytes.entry(hash.to_owned()).or_default();
    if offset != here.len() {
        return (format!("409 Conflict\r\nupload-offset: {}", here.len()), Vec::new());
    }
    here.extend_from_slice(bytes);
    let words = format!("204 No Content\r\nupload-offset: {}", here.len());
    if let Some(act) = shelf.when_part_arrives.take() {
        act();
    }
    (words, Vec::new())
}

fn span(shelf: &Shelf, hash: &str, range: &str) -> (String, Vec<u8>) {
    let Some(bytes) = shelf.bytes.get(hash) else {
        return ("404 Not Found".to_owned(), br#"{"code":"not_found","message":""}"#.to_vec());
    };
    if shelf.manner == Manner::Whole {
        return ("200 OK".to_owned(), bytes.clone());
    }
    let (first, last) = range.strip_prefix("bytes=").unwrap().split_once('-').unwrap();
    let (first, last) = (first.parse::<usize>().unwrap(), last.parse::<usize>().unwrap().min(bytes.len() - 1));
    let first = if shelf.manner == Manner::Elsewhere { first + 1 } else { first };
    (
        format!("206 Partial Content\r\ncontent-range: bytes {first}-{last}/{}", bytes.len()),
        bytes[first..=last].to_vec(),
    )
}

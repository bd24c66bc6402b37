//! Attachments among records: what goes first, and what holds up what.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

mod shelf;

use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{Article, Attachment, AttachmentHash};
use lahituki_domain::{Entity, Kind};
use lahituki_protocol::messages::Row;
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, blobs};
use lahituki_sync::remote::PART_BYTES;
use lahituki_sync::{Driver, Trouble};
use lahituki_testkit::{CountedIds, NOW, article, person};
use shelf::{Server, Shelf};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;
use tokio::sync::Notify;
use uuid::Uuid;

/// A laptop that is not started yet.
struct Laptop {
    store: Arc<Store>,
    driver: Arc<OnceLock<Driver>>,
    _folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        Self { store: Arc::new(store), driver: Arc::default(), _folder: folder }
    }

    fn write<E: Entity>(&self, entity: &E, bytes: Option<&[u8]>) {
        write(&self.store, entity, bytes);
    }

    /// Attaches bytes and returns their hash.
    fn attach(&self, bytes: &[u8]) -> AttachmentHash {
        let attachment = attachment(bytes);
        self.write(&attachment, Some(bytes));
        attachment.hash
    }

    fn bytes(&self, hash: &AttachmentHash) -> Option<Vec<u8>> {
        self.store.read::<_, StoreError>(|read| blobs::get(read, hash)).unwrap()
    }

    fn trouble(&self) -> Option<Trouble> {
        self.driver.get().unwrap().status().trouble.map(|(trouble, _)| trouble)
    }

    /// Starts to exchange, and goes on until something holds.
    async fn run_until(&self, server: &Server, mut holds: impl FnMut(&Self) -> bool) {
        let told = Arc::new(Notify::new());
        let tell = Arc::clone(&told);
        let clocks = || Clocks::steady(NOW);
        let driver = Driver::start(Arc::clone(&self.store), server.remote(), clocks, move |_| tell.notify_one());
        driver.wake();
        assert!(self.driver.set(driver).is_ok());
        while !holds(self) {
            told.notified().await;
        }
    }
}

fn write<E: Entity>(store: &Store, entity: &E, bytes: Option<&[u8]>) {
    let mut ids = CountedIds::of_source(entity.uuid().as_u128() as u32);
    let write = store.write::<_, StoreError>(NOW, &mut ids, |txn| {
        if let Some(bytes) = bytes {
            txn.add_blob(&AttachmentHash::of(bytes), bytes)?;
        }
        txn.create(entity)
    });
    write.unwrap();
}

fn attachment(bytes: &[u8]) -> Attachment {
    let hash = AttachmentHash::of(bytes);
    let (name, media_type) = ("kuva.png".to_owned(), "image/png".to_owned());
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

fn note(number: u128) -> Article {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko");
    Article { id: ArticleId(Uuid::from_u128(number)), ..article(&mut ids, owner.id) }
}

/// Returns what the server tells of an attachment that somebody else added.
fn row(attachment: &Attachment, rev: u64) -> Row {
    let body = attachment.to_body();
    let aud = Kind::Attachment.audience(&body).unwrap();
    Row { kind: "attachment".to_owned(), id: attachment.id.0, aud, rev, body }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_goes_before_the_next_part_of_an_attachment() {
    let laptop = Laptop::new();
    let bytes = vec![7; 3 * PART_BYTES];
    let hash = laptop.attach(&bytes);
    let (store, driver) = (Arc::clone(&laptop.store), Arc::clone(&laptop.driver));
    let write_meanwhile = move || {
        write(&store, &note(5), None);
        driver.wait().wake();
    };
    let server = Server::start(Shelf { when_part_arrives: Some(Box::new(write_meanwhile)), ..Shelf::default() }).await;
    laptop.run_until(&server, |_| server.shelf().bytes.get(hash.as_str()).is_some_and(|there| *there == bytes)).await;
    assert_eq!(server.shelf().log, ["1 changes", "head", "patch", "1 changes", "head", "patch", "patch"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attachment_that_fails_holds_up_no_other() {
    let laptop = Laptop::new();
    let [broken, other] = [&b"broken"[..], b"other"].map(|bytes| laptop.attach(bytes));
    let theirs = attachment(b"theirs");
    let never_sent = attachment(b"few");
    let server = Server::start(Shelf {
        bytes: [(theirs.hash.as_str().to_owned(), b"theirs".to_vec())].into(),
        rows: vec![row(&never_sent, 1), row(&theirs, 1)],
        refusals: [(broken.as_str().to_owned(), (500, "internal"))].into(),
        ..Shelf::default()
    });
    let server = server.await;
    laptop.run_until(&server, |laptop| laptop.bytes(&theirs.hash).is_some()).await;
    assert_eq!((server.bytes(&broken), server.bytes(&other)), (Vec::new(), b"other".to_vec()));
    assert_eq!((laptop.bytes(&theirs.hash).as_deref(), laptop.trouble()), (Some(&b"theirs"[..]), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_room_is_told_while_everything_else_goes_on() {
    let laptop = Laptop::new();
    let large = laptop.attach(b"large");
    let theirs = attachment(b"theirs");
    let server = Server::start(Shelf {
        bytes: [(theirs.hash.as_str().to_owned(), b"theirs".to_vec())].into(),
        rows: vec![row(&theirs, 1)],
        refusals: [(large.as_str().to_owned(), (507, "quota"))].into(),
        ..Shelf::default()
    });
    let server = server.await;
    laptop.run_until(&server, |laptop| laptop.bytes(&theirs.hash).is_some()).await;
    assert_eq!(laptop.trouble(), Some(Trouble::Full));
    assert!(server.shelf().rows.iter().any(|row| row.id == large.id().0));
}

//! What waits, as a file; and the files of others.

use super::*;
use crate::engine::bundle::{CarryError, Export, ExportError, carry, export};
use crypto_box::SecretKey;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};
use lahituki_protocol::bundle::{Bundle, BundleError, Envelope, seal_key};
use lahituki_store::carried;

fn server() -> SecretKey {
    SecretKey::from([1; 32])
}

impl Laptop {
    /// Hears the key of a server.
    fn meets(&self, server: &SecretKey) {
        let asked = self.ask();
        self.hear(&asked, SyncResponse { seal_key: Some(seal_key(server)), ..answer(7, Vec::new()) });
    }

    fn export(&self) -> Result<Export, ExportError> {
        self.store.read(|read| export(read, "token", [9; 32]))
    }

    fn opened(&self) -> (Bundle, bool) {
        let export = self.export().unwrap();
        let bundle = Envelope::read(&export.file).unwrap().open(&server()).unwrap();
        assert_eq!(bundle.letter().ops.len(), export.changes);
        (bundle, export.is_complete)
    }

    fn carry(&self, file: &[u8]) -> Result<bool, CarryError> {
        self.store.sync(|txn| carry(txn, file))
    }

    fn attach(&mut self, bytes: &[u8]) {
        let hash = AttachmentHash::of(bytes);
        let attachment = Attachment {
            id: hash.id(),
            hash: hash.clone(),
            name: "kuva.png".to_owned(),
            media_type: "image/png".to_owned(),
            size_bytes: bytes.len() as u32,
            added_by: PersonId(Uuid::nil()),
            space: None,
            proof: None,
        };
        let write = self.store.write::<_, StoreError>(NOW, &mut self.ids, |txn| {
            txn.add_blob(&hash, bytes)?;
            txn.create(&attachment)
        });
        write.unwrap();
    }
}

#[test]
fn a_file_holds_what_waits_and_nothing_is_taken_from_it() {
    let mut laptop = Laptop::new();
    laptop.meets(&server());
    let draft = draft();
    laptop.create(&draft);
    laptop.update(&draft, &titled(&draft, "Projektori on pimeä"));
    laptop.attach(b"kuva");
    let (bundle, is_complete) = laptop.opened();
    let letter = bundle.letter();
    assert_eq!((&*letter.token, letter.epoch, letter.laptop), ("token", Some(EPOCH), laptop.ask().laptop));
    assert_eq!(letter.ops, laptop.ask().ops);
    let enclosed: Vec<_> = bundle.enclosed().map(|(hash, bytes)| (hash.clone(), bytes)).collect();
    assert_eq!(enclosed, [(AttachmentHash::of(b"kuva"), b"kuva".as_slice())]);
    assert!(is_complete && laptop.opened().0 == bundle);
}

#[test]
fn a_file_says_when_not_everything_fits() {
    let mut laptop = Laptop::new();
    laptop.meets(&server());
    for byte in 0..5 {
        laptop.attach(&vec![byte; MAX_ATTACHMENT_BYTES]);
    }
    let (bundle, is_complete) = laptop.opened();
    assert_eq!((bundle.enclosed().count(), is_complete), (4, false));
}

#[test]
fn there_is_no_file_without_changes_or_a_server() {
    let mut laptop = Laptop::new();
    assert!(matches!(laptop.export(), Err(ExportError::NothingWaits)));
    laptop.create(&draft());
    assert!(matches!(laptop.export(), Err(ExportError::NoKey)));
}

#[test]
fn the_file_of_another_is_taken_along_once() {
    let [mut author, carrier] = [Laptop::new(), Laptop::new()];
    author.meets(&server());
    author.create(&draft());
    let file = author.export().unwrap().file;
    // Also by a laptop that has not met the server itself.
    assert_eq!([carrier.carry(&file).unwrap(), carrier.carry(&file).unwrap()], [true, false]);
    carrier.meets(&server());
    assert!(!carrier.carry(&file).unwrap());
    assert_eq!(carrier.store.read::<_, StoreError>(carried::next).unwrap().unwrap().file, file);
    assert_eq!(carrier.ask().ops, []);
}

#[test]
fn what_the_server_would_refuse_is_not_taken_along() {
    let [mut author, carrier] = [Laptop::new(), Laptop::new()];
    author.meets(&server());
    author.create(&draft());
    carrier.meets(&SecretKey::from([2; 32]));
    let file = author.export().unwrap().file;
    let newer = "Lähituki 2 of a newer program";
    for (file, expected) in [
        (file.as_slice(), BundleError::WrongServer),
        (&file[..file.len() - 1], BundleError::Damaged),
        (newer.as_bytes(), BundleError::TooNew),
        (b"PK\x03\x04", BundleError::NotABundle),
    ] {
        assert!(matches!(carrier.carry(file), Err(CarryError::Bundle(found)) if found == expected), "{expected}");
    }
    assert_eq!(carrier.store.read::<_, StoreError>(carried::next).unwrap(), None);
}

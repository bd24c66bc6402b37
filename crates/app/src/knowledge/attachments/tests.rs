use super::*;
use crate::testing::Laptop;
use lahituki_domain::people::{Person, Role};
use lahituki_store::blobs;
use lahituki_testkit::{CountedIds, digari, grant, person};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest of the picture";

fn file(name: &str, bytes: &[u8]) -> NewAttachment {
    NewAttachment { name: name.to_owned(), data: STANDARD.encode(bytes) }
}

fn laptop() -> Laptop {
    Laptop::of(&digari(&mut CountedIds::default(), "Veikko"))
}

#[test]
fn an_image_is_kept_and_named_by_what_it_holds() {
    let laptop = laptop();
    let attached = laptop.act(attach, file("kuvat/näyttö [1].png", PNG)).unwrap();
    let hash = AttachmentHash::of(PNG);
    assert_eq!(attached.markdown, format!("![näyttö 1.png](attachment:{})", hash.as_str()));
    let row = laptop.store.read(|db| knowledge::attachment(db, &hash)).unwrap().unwrap();
    assert_eq!((row.media_type.as_str(), row.size_bytes), ("image/png", PNG.len() as u32));
    assert_eq!(laptop.store.read(|db| blobs::get(db, &hash)).unwrap().as_deref(), Some(PNG));
}

#[test]
fn the_same_image_again_is_the_same_attachment() {
    let laptop = laptop();
    let first = laptop.act(attach, file("a.png", PNG)).unwrap();
    let second = laptop.act(attach, file("b.png", PNG)).unwrap();
    assert_eq!(first.hash, second.hash);
    assert_eq!(laptop.store.read(lahituki_store::outbox::count).unwrap(), 1);
}

#[test]
fn only_images_that_the_window_can_show_are_taken() {
    let laptop = laptop();
    let code = |file| laptop.act(attach, file).unwrap_err().code;
    for bytes in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"%PDF-1.7", b"MZ", b"", b"RIFF0000WAVE"] {
        assert_eq!(code(file("kuva.png", bytes)), FailureCode::NotAnImage);
    }
    let no_base64 = NewAttachment { name: "kuva.png".to_owned(), data: "ä".to_owned() };
    assert_eq!(code(no_base64), FailureCode::Invalid);
    let types = [b"\xff\xd8\xff\xe0".as_slice(), b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "].map(image_type);
    assert_eq!(types, [Some("image/jpeg"), Some("image/gif"), Some("image/webp")]);
}

#[test]
fn an_image_of_more_than_ten_mebibytes_is_refused() {
    let laptop = laptop();
    let mut bytes = PNG.to_vec();
    bytes.resize(MAX_ATTACHMENT_BYTES, 0);
    assert!(laptop.act(attach, file("a.png", &bytes)).is_ok());
    bytes.push(0);
    assert_eq!(laptop.act(attach, file("a.png", &bytes)).unwrap_err().code, FailureCode::TooLarge);
}

#[test]
fn who_writes_no_articles_attaches_nothing() {
    let mut ids = CountedIds::default();
    let teacher = Person { roles: vec![grant(Role::Staff, &[])], ..person(&mut ids, "Outi") };
    assert_eq!(Laptop::of(&teacher).act(attach, file("a.png", PNG)).unwrap_err().code, FailureCode::NoRight);
}

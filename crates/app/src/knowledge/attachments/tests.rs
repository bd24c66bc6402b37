use super::*;
use crate::testing::Laptop;
use lahituki_domain::people::{Person, Role};
use lahituki_store::blobs;
use lahituki_testkit::{CountedIds, digari, grant, person};

const GIF: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0 the rest of the picture";

fn attach(laptop: &Laptop, name: &str, bytes: &[u8]) -> Result<Attached, Failure> {
    let name = plain_name(name);
    let kept = shareable(&name, decoded(&STANDARD.encode(bytes))?)?;
    laptop.act(|writing, ()| keep(writing, name.clone(), &kept, None), ())
}

fn laptop() -> Laptop {
    Laptop::of(&digari(&mut CountedIds::default(), "Veikko"))
}

#[test]
fn an_image_is_kept_and_named_by_what_it_holds() {
    let laptop = laptop();
    let attached = attach(&laptop, "kuvat/näyttö [1].gif", GIF).unwrap();
    let hash = AttachmentHash::of(GIF);
    assert_eq!(attached.markdown, format!("![näyttö 1.gif](attachment:{})", hash.as_str()));
    let row = laptop.store.read(|db| knowledge::attachment(db, &hash)).unwrap().unwrap();
    assert_eq!((row.media_type.as_str(), row.size_bytes), ("image/gif", GIF.len() as u32));
    assert_eq!(laptop.store.read(|db| blobs::get(db, &hash)).unwrap().as_deref(), Some(GIF));
}

#[test]
fn the_record_says_what_is_kept_not_what_was_given() {
    let laptop = laptop();
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(3_000, 30).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let hash = attach(&laptop, "a.bmp", png.get_ref()).unwrap().hash;
    let kept = laptop.store.read(|db| blobs::get(db, &hash)).unwrap().unwrap();
    let row = laptop.store.read(|db| knowledge::attachment(db, &hash)).unwrap().unwrap();
    assert_eq!((row.size_bytes as usize, row.hash), (kept.len(), AttachmentHash::of(&kept)));
    assert_eq!(Some(row.media_type.as_str()), image_type(&kept));
    assert_ne!(&kept, png.get_ref());
}

#[test]
fn the_same_image_again_is_the_same_attachment() {
    let laptop = laptop();
    let first = attach(&laptop, "a.gif", GIF).unwrap();
    let second = attach(&laptop, "b.gif", GIF).unwrap();
    assert_eq!(first.hash, second.hash);
    assert_eq!(laptop.store.read(lahituki_store::outbox::count).unwrap(), 1);
}

#[test]
fn a_file_is_linked_and_found_again_by_its_name() {
    let laptop = laptop();
    let attached = attach(&laptop, "Käyttölupa [2026].pdf", b"%PDF-1.7").unwrap();
    assert_eq!(attached.markdown, format!("[Käyttölupa 2026.pdf](attachment:{})", attached.hash.as_str()));
    let found = laptop.store.read(|db| found(db, &attached.hash)).unwrap();
    assert_eq!(found, ("Käyttölupa 2026.pdf".to_owned(), b"%PDF-1.7".to_vec()));
}

#[test]
fn an_image_is_shown_whatever_its_name_says() {
    assert!(attach(&laptop(), "lomake.pdf", GIF).unwrap().markdown.starts_with("!["));
    let damaged = attach(&laptop(), "kuva.pdf", b"\x89PNG\r\n\x1a\n");
    assert_eq!(damaged.map_err(|failure| failure.code), Err(FailureCode::NotAnImage));
}

#[test]
fn what_is_not_what_its_name_says_is_not_saved() {
    let laptop = laptop();
    let hostile = Kept { bytes: b"MZ\x90".to_vec(), media_type: "application/pdf", is_image: false };
    let attached = laptop.act(|writing, ()| keep(writing, "lomake.pdf".to_owned(), &hostile, None), ()).unwrap();
    let refused = laptop.store.read(|db| found(db, &attached.hash)).map_err(|failure| failure.code);
    assert_eq!(refused, Err(FailureCode::NotShareable));
    let nowhere = laptop.store.read(|db| found(db, &AttachmentHash::of(b"?"))).map_err(|failure| failure.code);
    assert_eq!(nowhere, Err(FailureCode::NotFound));
}

#[test]
fn what_is_neither_an_image_nor_a_document_is_refused() {
    let laptop = laptop();
    for bytes in [&b"just a text"[..], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"MZ", b""] {
        assert_eq!(attach(&laptop, "kuva.png", bytes).unwrap_err().code, FailureCode::NotShareable);
    }
    assert_eq!(decoded("ä").unwrap_err().code, FailureCode::Invalid);
}

#[test]
fn an_image_of_more_than_ten_mebibytes_is_refused() {
    let laptop = laptop();
    let mut bytes = GIF.to_vec();
    bytes.resize(MAX_ATTACHMENT_BYTES, 0);
    assert!(attach(&laptop, "a.gif", &bytes).is_ok());
    bytes.push(0);
    assert_eq!(attach(&laptop, "a.gif", &bytes).unwrap_err().code, FailureCode::TooLarge);
}

#[test]
fn who_writes_no_articles_attaches_nothing() {
    let mut ids = CountedIds::default();
    let teacher = Person { roles: vec![grant(Role::Staff, &[])], ..person(&mut ids, "Outi") };
    assert_eq!(attach(&Laptop::of(&teacher), "a.gif", GIF).unwrap_err().code, FailureCode::NoRight);
}

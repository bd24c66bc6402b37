use super::*;
use crate::testing::Laptop;
use lahituki_domain::people::{Person, Role};
use lahituki_store::blobs;
use lahituki_testkit::{CountedIds, digari, grant, person};

const GIF: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0 the rest of the picture";

fn attach(laptop: &Laptop, name: &str, bytes: &[u8]) -> Result<Attached, Failure> {
    let picture = read(&STANDARD.encode(bytes))?;
    laptop.act(|writing, ()| keep(writing, name, &picture), ())
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
fn only_images_that_the_window_can_show_are_taken() {
    let laptop = laptop();
    for bytes in [&b"just a text"[..], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"MZ", b""] {
        assert_eq!(attach(&laptop, "kuva.png", bytes).unwrap_err().code, FailureCode::NotAnImage);
    }
    assert_eq!(read("ä").unwrap_err().code, FailureCode::Invalid);
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

//! The letter of a bundle, and a whole bundle as a file: one that was written today must be taken in years.

use super::today::{id, request};
use super::{check, read};
use crypto_box::SecretKey;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_protocol::bundle::{Bundle, Delivered, Enclosed, Envelope, Letter, seal, seal_key};
use serde_json::{Value, json};

const LETTER: &str = include_str!("../../fixtures/v2/letter.json");
const FILE: &[u8] = include_bytes!("../../fixtures/v2/bundle.lahituki");
const IMAGE: &[u8] = b"an image of a projector";

/// The server's key in the golden file.
fn secret() -> SecretKey {
    SecretKey::from([7; 32])
}

fn letter() -> Letter {
    Letter {
        v: 2,
        token: "token".to_owned(),
        epoch: Some(id(1)),
        laptop: Some(id(10)),
        ops: request().ops,
        enclosed: vec![Enclosed { hash: AttachmentHash::of(IMAGE), size_bytes: 23 }],
    }
}

fn bundle() -> Bundle {
    let mut bundle = Bundle::new(letter());
    assert!(bundle.enclose(AttachmentHash::of(IMAGE), IMAGE));
    bundle
}

#[test]
fn a_letter_keeps_its_shape() {
    // It holds a secret, so it cannot be shown and is compared as what it is written as.
    assert_eq!(json!(letter()), read::<Value>(LETTER));
    assert!(read::<Letter>(LETTER) == letter());
    let shortest = read::<Letter>(r#"{ "v": 2, "token": "token", "weather": "sleet" }"#);
    assert!(shortest == Letter { epoch: None, laptop: None, ops: Vec::new(), enclosed: Vec::new(), ..letter() });
}

#[test]
fn the_answer_to_a_bundle_keeps_its_shape() {
    check(&Delivered { changes: 3, new: 2 }, include_str!("../../fixtures/v2/delivered.json"));
}

#[test]
fn a_file_of_today_is_opened_for_ever() {
    assert!(Envelope::read(FILE).and_then(|envelope| envelope.open(&secret())).is_ok_and(|opened| opened == bundle()));
}

#[test]
fn a_file_of_today_begins_as_it_did() {
    let written = seal(&bundle(), &seal_key(&secret()), [9; 32]).expect("it is sealed");
    let (version, key, own_key) = (..12, 77..142, 142..174);
    assert_eq!(written[version], FILE[version]);
    assert_eq!(written[key.clone()], FILE[key]);
    // Behind the box's own key is what zstd makes of the letter, which may differ from one version of it to the next.
    assert_eq!(written[own_key.clone()], FILE[own_key]);
}

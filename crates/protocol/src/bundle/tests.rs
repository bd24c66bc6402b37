use super::*;
use crypto_box::SecretKey;
use lahituki_domain::Timestamp;

fn secret(byte: u8) -> SecretKey {
    SecretKey::from([byte; 32])
}

fn letter() -> Letter {
    let op = Op { id: Uuid::from_u128(1), kind: "slot".to_owned(), at: Timestamp(7), del: true, ..Op::default() };
    Letter { v: 2, token: "salaisuus".to_owned(), epoch: None, laptop: None, ops: vec![op], enclosed: Vec::new() }
}

fn bundle() -> Bundle {
    let mut bundle = Bundle::new(letter());
    assert!(bundle.enclose(AttachmentHash::of(b"kuva"), b"kuva"));
    assert!(bundle.enclose(AttachmentHash::of(b""), b""));
    assert!(bundle.enclose(AttachmentHash::of(b"toinen kuva\n"), b"toinen kuva\n"));
    bundle
}

fn file() -> Vec<u8> {
    seal(&bundle(), &seal_key(&secret(1)), [9; 32]).unwrap()
}

/// Where the line's hash ends.
const COVERED: usize = "Lähituki 1 ".len() + 65;

/// Returns a file whose hash is right, whatever it covers.
fn hashed(covered: &[u8]) -> Vec<u8> {
    [format!("Lähituki 1 {} ", blake3::hash(covered).to_hex()).as_bytes(), covered].concat()
}

/// Seals what no program of ours would write.
fn sealed_raw(packed: &[u8]) -> Vec<u8> {
    let sealed = secret(1).public_key().seal(&mut crypto_box::aead::OsRng, packed).unwrap();
    hashed(&[seal_key(&secret(1)).as_bytes(), b"\n", &sealed].concat())
}

fn sealed(content: &[u8]) -> Vec<u8> {
    sealed_raw(&codec::pack(content).unwrap())
}

#[track_caller]
fn check(file: &[u8], expected: BundleError) {
    let found = Envelope::read(file).and_then(|envelope| envelope.open(&secret(1)));
    assert_eq!(found.err(), Some(expected), "{}", String::from_utf8_lossy(&file[..file.len().min(200)]));
}

#[test]
fn the_server_reads_what_the_author_wrote() {
    let file = file();
    let envelope = Envelope::read(&file).unwrap();
    assert!(envelope.is_for(&seal_key(&secret(1))) && !envelope.is_for(&seal_key(&secret(2))));
    let opened = envelope.open(&secret(1)).unwrap();
    assert!(opened == bundle());
    let enclosed: Vec<_> = opened.enclosed().map(|(_, bytes)| bytes).collect();
    assert_eq!(enclosed, [b"kuva".as_slice(), b"", b"toinen kuva\n"]);
}

#[test]
fn the_carrier_can_read_nothing() {
    let file = file();
    let shows = |words: &[u8]| file.windows(words.len()).any(|window| window == words);
    assert!(!shows(b"salaisuus") && !shows(b"slot") && !shows(b"kuva"));
}

#[test]
fn the_same_changes_twice_are_two_files() {
    let again = seal(&bundle(), &seal_key(&secret(1)), [8; 32]).unwrap();
    let (first, again) = (file(), again);
    assert_ne!(Envelope::read(&first).unwrap().hash(), Envelope::read(&again).unwrap().hash());
}

#[test]
fn what_is_cut_off_anywhere_is_refused() {
    let file = file();
    for length in 0..file.len() {
        let expected = if length < "Lähituki ".len() { BundleError::NotABundle } else { BundleError::Damaged };
        check(&file[..length], expected);
    }
}

#[test]
fn what_was_changed_anywhere_is_refused() {
    let file = file();
    for place in 0..file.len() * 8 {
        let mut changed = file.clone();
        changed[place / 8] ^= 1 << (place % 8);
        let found = Envelope::read(&changed).and_then(|envelope| envelope.open(&secret(1)));
        assert!(found.is_err(), "bit {place} was changed and nobody saw it");
    }
    check(&[file.as_slice(), b"x"].concat(), BundleError::Damaged);
}

#[test]
fn a_box_that_was_changed_with_its_hash_does_not_open() {
    let covered = &file()[COVERED..];
    assert!(Envelope::read(&hashed(covered)).is_ok());
    for place in [65, 70, 97, 100, 120, covered.len() - 1] {
        let mut changed = covered.to_vec();
        changed[place] ^= 1;
        check(&hashed(&changed), BundleError::Damaged);
    }
    for length in 0..covered.len() {
        check(&hashed(&covered[..length]), BundleError::Damaged);
    }
}

#[test]
fn a_file_that_is_something_else_is_told_from_one_that_is_newer() {
    for other in [b"".as_slice(), b"PK\x03\x04", "Lähi".as_bytes(), "lähituki 1 ".as_bytes()] {
        check(other, BundleError::NotABundle);
    }
    for newer in ["Lähituki 2 something new", "Lähituki 10", "Lähituki 99999999999999999999 "] {
        check(newer.as_bytes(), BundleError::TooNew);
    }
    for broken in ["Lähituki ", "Lähituki x", "Lähituki 0 ", "Lähituki 1", "Lähituki 1x"] {
        check(broken.as_bytes(), BundleError::Damaged);
    }
}

#[test]
fn another_servers_bundle_is_known_by_its_line() {
    let theirs = seal(&bundle(), &seal_key(&secret(2)), [9; 32]).unwrap();
    check(&theirs, BundleError::WrongServer);
    assert_eq!(seal(&bundle(), "not a key", [9; 32]), Err(BundleError::WrongServer));
}

#[test]
fn a_box_with_something_else_in_it_is_damaged() {
    check(&sealed_raw(b"<html>"), BundleError::Damaged);
    check(&sealed(b""), BundleError::Damaged);
    check(&sealed(br#"{"v":2,"token":"t"}"#), BundleError::Damaged);
    check(&sealed(b"{}\n"), BundleError::Damaged);
    let listing = |size: u64| {
        let hash = AttachmentHash::of(b"").as_str().to_owned();
        sealed(
            format!("{{\"v\":2,\"token\":\"t\",\"enclosed\":[{{\"hash\":\"{hash}\",\"size_bytes\":{size}}}]}}\nab")
                .as_bytes(),
        )
    };
    assert!(Envelope::read(&listing(2)).unwrap().open(&secret(1)).is_ok());
    for wrong in [0, 1, 3, u64::from(u32::MAX), u64::MAX] {
        check(&listing(wrong), BundleError::Damaged);
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_unpacks() {
    check(&vec![b' '; MAX_BUNDLE_BYTES + 1], BundleError::TooLarge);
    let bomb = sealed(&vec![b' '; MAX_BUNDLE_BYTES + 1]);
    assert!(bomb.len() < 20_000);
    check(&bomb, BundleError::TooLarge);
    let mut long_letter = vec![b' '; MAX_LETTER_BYTES + 1];
    long_letter.push(b'\n');
    check(&sealed(&long_letter), BundleError::TooLarge);
}

#[test]
fn no_more_is_enclosed_than_there_is_room_for() {
    let image = vec![7; 10 * 1024 * 1024];
    let mut bundle = Bundle::new(letter());
    let enclosed = (0..7).filter(|_| bundle.enclose(AttachmentHash::of(&image), &image)).count();
    assert_eq!(enclosed, 4);
    assert!(seal(&bundle, &seal_key(&secret(1)), [9; 32]).is_ok());

    let op = Op { kind: "x".repeat(MAX_LETTER_BYTES), ..Op::default() };
    let too_long = Bundle::new(Letter { ops: vec![op], ..letter() });
    assert_eq!(seal(&too_long, &seal_key(&secret(1)), [9; 32]), Err(BundleError::TooLarge));
}

//! A file that somebody hands in as a bundle.

use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore};
use crypto_box::{PublicKey, SecretKey};
use lahituki_protocol::bundle::{Bundle, Envelope};

const SECRET: [u8; 32] = [7; 32];

/// The bytes are tried as a file, and as what a file unpacks to that is sealed as it should be.
pub(crate) fn run(bytes: &[u8]) {
    let secret = SecretKey::from(SECRET);
    open(bytes, &secret);
    open(&sealed(bytes, &secret.public_key()), &secret);
}

fn open(file: &[u8], secret: &SecretKey) {
    let Ok(bundle) = Envelope::read(file).and_then(|envelope| envelope.open(secret)) else { return };
    check(&bundle);
}

/// All bytes that came along belong to an attachment that the letter lists.
fn check(bundle: &Bundle) {
    assert!(bundle.enclosed().map(|(hash, _)| hash).eq(bundle.letter().enclosed.iter().map(|listed| &listed.hash)));
}

/// Returns a whole file around some content.
fn sealed(content: &[u8], key: &PublicKey) -> Vec<u8> {
    let packed = zstd::encode_all(content, 1).expect("there is memory");
    let mut covered = format!("{}\n", blake3::Hash::from(*key.as_bytes()).to_hex()).into_bytes();
    covered.extend(key.seal(&mut Always, &packed).expect("the content is small"));
    [format!("Lähituki 1 {} ", blake3::hash(&covered).to_hex()).as_bytes(), &covered].concat()
}

/// The same bytes again and again, so that a file that breaks something breaks it every time.
struct Always;

impl CryptoRng for Always {}

impl RngCore for Always {
    fn next_u32(&mut self) -> u32 {
        7
    }

    fn next_u64(&mut self) -> u64 {
        7
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        bytes.fill(7);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

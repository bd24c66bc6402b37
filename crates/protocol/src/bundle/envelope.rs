//! The file around a bundle: a line that says what it is, and the sealed box.
//!
//! The line reads `Lähituki 1 <hash> <key>`: the version of the file, the BLAKE3 hash of everything behind the hash and
//! its space, and the public key that the box is sealed under, both in hexadecimal digits. So any laptop sees whether a
//! file is whole and for its own server, long before the server opens it.

use super::{Bundle, BundleError, MAX_BUNDLE_BYTES};
use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore, impls};
use crypto_box::{PublicKey, SecretKey};

const MAGIC: &[u8] = "Lähituki ".as_bytes();
const VERSION: &str = "1";
/// How many digits hash and key have.
const DIGITS: usize = 64;

/// A file that is a whole bundle, still sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope<'f> {
    hash: &'f str,
    key: &'f str,
    sealed: &'f [u8],
}

/// Returns the public key to which a private one belongs, as laptops are told it: in hexadecimal digits.
pub fn seal_key(secret: &SecretKey) -> String {
    blake3::Hash::from(*secret.public_key().as_bytes()).to_hex().to_string()
}

/// Returns a bundle as a file for the server with this public key ([`seal_key`]).
///
/// `random` must be random and new each time: the box is sealed with a key pair of its own made from it.
///
/// # Errors
/// [`BundleError::TooLarge`], and [`BundleError::WrongServer`] when the key is none.
pub fn seal(bundle: &Bundle, key: &str, random: [u8; 32]) -> Result<Vec<u8>, BundleError> {
    let point = blake3::Hash::from_hex(key).map_err(|_| BundleError::WrongServer)?;
    let sealed = PublicKey::from_bytes(*point.as_bytes()).seal(&mut Drawn::from(random), &bundle.pack()?);
    let mut covered = format!("{}\n", point.to_hex()).into_bytes();
    covered.extend(sealed.map_err(|_| BundleError::TooLarge)?);
    let mut file = [MAGIC, VERSION.as_bytes(), b" ", blake3::hash(&covered).to_hex().as_bytes(), b" "].concat();
    file.extend(covered);
    if file.len() > MAX_BUNDLE_BYTES { Err(BundleError::TooLarge) } else { Ok(file) }
}

impl<'f> Envelope<'f> {
    /// Reads the line of a file and checks that the file is whole.
    ///
    /// # Errors
    /// [`BundleError::TooLarge`], [`BundleError::NotABundle`], [`BundleError::TooNew`] or [`BundleError::Damaged`].
    pub fn read(file: &'f [u8]) -> Result<Self, BundleError> {
        if file.len() > MAX_BUNDLE_BYTES {
            return Err(BundleError::TooLarge);
        }
        let rest = file.strip_prefix(MAGIC).ok_or(BundleError::NotABundle)?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (version, rest) = rest.split_at(digits);
        if version != VERSION.as_bytes() {
            let is_number = !version.is_empty() && version[0] != b'0';
            return Err(if is_number { BundleError::TooNew } else { BundleError::Damaged });
        }
        let (hash, covered) = field(rest, b' ').and_then(|rest| word(rest, b' ')).ok_or(BundleError::Damaged)?;
        if blake3::hash(covered).to_hex().as_str() != hash {
            return Err(BundleError::Damaged);
        }
        let (key, sealed) = word(covered, b'\n').ok_or(BundleError::Damaged)?;
        Ok(Self { hash, key, sealed })
    }

    /// Returns the name of this very file: the same file again has the same.
    pub fn hash(&self) -> &'f str {
        self.hash
    }

    /// Returns whether the box is sealed under a public key, in hexadecimal digits.
    pub fn is_for(&self, key: &str) -> bool {
        self.key == key
    }

    /// Opens the box.
    ///
    /// # Errors
    /// [`BundleError::WrongServer`], [`BundleError::Damaged`] or [`BundleError::TooLarge`].
    pub fn open(&self, secret: &SecretKey) -> Result<Bundle, BundleError> {
        if !self.is_for(&seal_key(secret)) {
            return Err(BundleError::WrongServer);
        }
        Bundle::unpack(&secret.unseal(self.sealed).map_err(|_| BundleError::Damaged)?)
    }
}

/// Takes hexadecimal digits and the byte that ends them off the front.
fn word(bytes: &[u8], end: u8) -> Option<(&str, &[u8])> {
    let (digits, rest) = bytes.split_at_checked(DIGITS)?;
    Some((std::str::from_utf8(digits).ok()?, field(rest, end)?))
}

fn field(bytes: &[u8], first: u8) -> Option<&[u8]> {
    bytes.split_first().filter(|(found, _)| **found == first).map(|(_, rest)| rest)
}

/// Gives out randomness that was drawn elsewhere, stretched to as much as is asked for.
struct Drawn(blake3::OutputReader);

impl From<[u8; 32]> for Drawn {
    fn from(random: [u8; 32]) -> Self {
        Self(blake3::Hasher::new_keyed(&random).finalize_xof())
    }
}

impl CryptoRng for Drawn {}

impl RngCore for Drawn {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

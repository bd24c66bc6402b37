//! The key pair of the tenant under which changes are sealed that travel in a file.

use crate::storage::Tenant;
use crypto_box::SecretKey;

/// What the private key is derived for; a key of another purpose has nothing in common with it.
const PURPOSE: &str = "lahituki 2026 sealed changes";

/// Returns the private key, which opens what was sealed for this tenant. It is the same after a restore from a backup.
pub fn opening_key(tenant: &Tenant) -> SecretKey {
    SecretKey::from(blake3::derive_key(PURPOSE, &tenant.secret))
}

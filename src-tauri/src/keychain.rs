//! The system's keychain, which holds the key of each person's database.

use keyring_core::{Entry, Error};
use lahituki_app::ports::{Keychain, KeychainError};
use std::sync::OnceLock;

/// The name under which the keychain lists our entries.
const SERVICE: &str = "fi.lahituki.desktop";

/// The keychain of the operating system, opened at its first use.
#[derive(Default)]
pub(crate) struct SystemKeychain {
    opened: OnceLock<Result<(), KeychainError>>,
}

impl SystemKeychain {
    fn entry(&self, name: &str) -> Result<Entry, KeychainError> {
        self.opened.get_or_init(|| open().map_err(|error| unusable(&error))).clone()?;
        Entry::new(SERVICE, name).map_err(|error| unusable(&error))
    }
}

impl Keychain for SystemKeychain {
    fn get(&self, name: &str) -> Result<Option<String>, KeychainError> {
        match self.entry(name)?.get_password() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unusable(&error)),
        }
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeychainError> {
        self.entry(name)?.set_password(secret).map_err(|error| unusable(&error))
    }

    fn remove(&self, name: &str) -> Result<(), KeychainError> {
        match self.entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(unusable(&error)),
        }
    }
}

#[cfg(target_os = "linux")]
fn open() -> Result<(), Error> {
    keyring_core::set_default_store(zbus_secret_service_keyring_store::Store::new()?);
    Ok(())
}

#[cfg(target_os = "windows")]
fn open() -> Result<(), Error> {
    keyring_core::set_default_store(windows_native_keyring_store::Store::new()?);
    Ok(())
}

#[cfg(target_os = "macos")]
fn open() -> Result<(), Error> {
    keyring_core::set_default_store(apple_native_keyring_store::keychain::Store::new()?);
    Ok(())
}

fn unusable(error: &Error) -> KeychainError {
    KeychainError(error.to_string())
}

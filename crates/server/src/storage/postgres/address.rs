//! Where a PostgreSQL is, as settings and the command line say it.

use crate::storage::StorageError;
use postgres::Config;
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// An address such as `postgres://lahituki:secret@db.example.fi/lahituki?sslmode=require`. It is never shown, because it
/// may hold a password.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Address(String);

/// A text that is no address.
#[derive(Debug, thiserror::Error)]
#[error("a database is named by an address like postgres://user:password@host/name: {0}")]
pub struct AddressError(String);

impl Address {
    /// Returns what connects to it.
    pub(super) fn config(&self) -> Result<Config, StorageError> {
        Ok(self.0.parse()?)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(AddressError("it does not begin with postgres://".to_owned()));
        }
        text.parse::<Config>().map_err(|error| AddressError(error.to_string()))?;
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;

    fn try_from(text: String) -> Result<Self, AddressError> {
        text.parse()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_known_by_its_beginning_and_shows_no_password() {
        let address: Address = "postgres://lahituki:secret@db.example.fi/lahituki?sslmode=require".parse().unwrap();
        assert!(!format!("{address:?}").contains("secret"));
        for wrong in ["", "lahituki.db", "mysql://db/lahituki", "postgres://db/lahituki?port=many"] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong}");
        }
    }
}

//! Who sits at this laptop: signing in and out, and what they set.

mod account;
mod open;
mod settings;
mod wipe;

pub(crate) use account::{enrol, sign_in, sign_out, state};
pub(crate) use open::{Session, resume};
pub(crate) use settings::{language, set_settings, settings};

use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Role, ScreenLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who is signed in, and what the sign-in page needs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SessionState {
    /// The person who is signed in.
    pub signed_in: Option<Me>,
    /// The address of the server.
    pub server: String,
    /// The sign-in names used on this laptop, latest first.
    pub known_names: Vec<String>,
    /// Why the last person is not signed in although they were: `damaged`, `too_new`, `no_key`,
    /// `disk_full`, `wiped`; empty otherwise.
    pub trouble: String,
}

/// The person who is signed in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Me {
    /// The person.
    pub id: PersonId,
    /// The name that colleagues call them by; the sign-in name until their record has arrived.
    pub called_name: String,
    /// The family name.
    pub last_name: String,
    /// What they may act as.
    pub roles: Vec<Role>,
}

/// A first sign-in with an invitation code.
#[derive(Clone, PartialEq, Deserialize, TS)]
pub struct EnrolArg {
    /// The address of the server.
    pub server: String,
    /// The sign-in name.
    pub name: String,
    /// The one-time code.
    pub code: String,
    /// The new password.
    pub password: String,
}

/// A later sign-in.
#[derive(Clone, PartialEq, Deserialize, TS)]
pub struct SignInArg {
    /// The address of the server.
    pub server: String,
    /// The sign-in name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// What a person set for themselves on this laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Settings {
    /// The language of the window.
    pub language: ScreenLanguage,
    /// The colours of the window.
    pub theme: Theme,
}

/// A change of settings; what is left out stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SettingsChange {
    /// The language of the window.
    pub language: Option<ScreenLanguage>,
    /// The colours of the window.
    pub theme: Option<Theme>,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

#[cfg(test)]
mod tests;

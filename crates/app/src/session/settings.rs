//! What a person set for themselves; it stays on this laptop.

use super::{Settings, SettingsChange, Theme};
use crate::commands::Nothing;
use crate::context::{from_snake, snake};
use crate::{App, Failure};
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::{Read, StoreError, meta, people};

const LANGUAGE: &str = "language";
const THEME: &str = "theme";

/// Returns the settings of the person who is signed in, or the defaults of the sign-in page.
pub(crate) async fn settings(app: &App, _: Nothing) -> Result<Settings, Failure> {
    if app.session().await.is_err() {
        return Ok(Settings { language: ScreenLanguage::default(), theme: Theme::default() });
    }
    app.query(|reading| {
        let theme = meta::get(reading.db, THEME)?.and_then(|name| from_snake(&name)).unwrap_or_default();
        Ok(Settings { language: language(reading.db, reading.me.person)?, theme })
    })
    .await
}

/// Sets what is given and returns all settings.
pub(crate) async fn set_settings(app: &App, change: SettingsChange) -> Result<Settings, Failure> {
    app.change(move |writing| {
        if let Some(language) = change.language {
            writing.txn.set_meta(LANGUAGE, &snake(&language))?;
        }
        if let Some(theme) = change.theme {
            writing.txn.set_meta(THEME, &snake(&theme))?;
        }
        Ok(())
    })
    .await?;
    settings(app, Nothing {}).await
}

/// Returns the language that a person chose on this laptop, or that of their record.
pub(crate) fn language(db: &Read<'_>, person: PersonId) -> Result<ScreenLanguage, StoreError> {
    match meta::get(db, LANGUAGE)?.and_then(|name| from_snake(&name)) {
        Some(chosen) => Ok(chosen),
        None => Ok(people::person(db, person)?.map(|person| person.language).unwrap_or_default()),
    }
}

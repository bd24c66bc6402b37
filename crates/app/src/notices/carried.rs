//! What a person hears of a colleague's file that they brought to the server.

use crate::ports::Notification;
use crate::session::language;
use crate::texts::Texts;
use lahituki_domain::ids::PersonId;
use lahituki_store::{Read, StoreError};
use lahituki_sync::Delivered;

/// Returns the notification that a file which the person brought is with the server.
pub(crate) fn brought(db: &Read<'_>, me: PersonId, delivered: &Delivered) -> Result<Vec<Notification>, StoreError> {
    let texts = Texts::new(language(db, me)?);
    let [changes, new] = [delivered.changes, delivered.new].map(|count| count.to_string());
    let text = texts.get("notice-brought-text", &[("changes", &changes), ("new", &new)]);
    Ok(vec![Notification { title: texts.get("notice-brought", &[]), text, view: "today", params: Vec::new() }])
}

/// Returns the notification that the server does not take a file which the person brought, for the reason of this code.
pub(crate) fn not_brought(db: &Read<'_>, me: PersonId, code: &str) -> Result<Vec<Notification>, StoreError> {
    let texts = Texts::new(language(db, me)?);
    let reason = match code {
        "bundle_author_signed_out" => "notice-not-brought-signed-out",
        "bundle_foreign" => "notice-not-brought-foreign",
        _ => "notice-not-brought-other",
    };
    let (title, text) = (texts.get("notice-not-brought", &[]), texts.get(reason, &[]));
    Ok(vec![Notification { title, text, view: "today", params: Vec::new() }])
}

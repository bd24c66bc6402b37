//! The notices in the window, read and unread.

use super::event::Event;
use super::words::Words;
use crate::commands::Nothing;
use crate::{Failure, Reading, Writing};
use lahituki_domain::Timestamp;
use lahituki_store::notices::{self, NoticeRow as Stored};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many are listed; older ones are of no use to anybody.
const LISTED: u32 = 60;

/// What the person was told lately.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoticeList {
    /// The latest, the latest first.
    pub rows: Vec<NoticeRow>,
    /// How many of all are unread.
    pub unread: u32,
}

/// Something that the person was told.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoticeRow {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// When it happened.
    pub at: Timestamp,
    /// Whether the person has read it.
    pub is_read: bool,
    /// What it says in short.
    pub title: String,
    /// What it says more; may have several lines.
    pub text: String,
    /// The view that shows more.
    pub view: String,
    /// The parameters of that view.
    pub params: BTreeMap<String, String>,
}

/// Which notices.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoticeIds {
    /// The notices; all when it is `None`.
    #[ts(type = "Array<number> | null")]
    pub ids: Option<Vec<i64>>,
}

/// Returns the latest notices in the person's language.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<NoticeList, Failure> {
    let words = Words::of(reading.db, reading.me.person)?;
    let rows = notices::latest(reading.db, LISTED)?;
    Ok(NoticeList {
        rows: rows.into_iter().filter_map(|stored| row(&words, stored).transpose()).collect::<Result<_, _>>()?,
        unread: notices::unread(reading.db)?.len() as u32,
    })
}

/// Returns a notice; nothing where only a newer version knows what it is.
fn row(words: &Words<'_>, stored: Stored) -> Result<Option<NoticeRow>, Failure> {
    let Ok(event) = serde_json::from_str::<Event>(&stored.body) else { return Ok(None) };
    let said = words.one(&event)?;
    Ok(Some(NoticeRow {
        id: stored.id,
        at: stored.at,
        is_read: stored.read_at.is_some(),
        title: said.title,
        text: said.text,
        view: said.view.to_owned(),
        params: said.params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }))
}

/// Marks notices as read.
pub(crate) fn mark_read(writing: &mut Writing<'_, '_>, arg: NoticeIds) -> Result<Nothing, Failure> {
    let ids = match arg.ids {
        Some(ids) => ids,
        None => notices::unread(&writing.txn.read())?.into_iter().map(|row| row.id).collect(),
    };
    writing.txn.notices_were_read(&ids)?;
    Ok(Nothing {})
}

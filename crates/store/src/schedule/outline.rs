//! Slots without their words, for a year at a time.

use crate::{Read, StoreError};
use lahituki_domain::Day;
use lahituki_domain::schedule::SlotOutline;
use rusqlite::types::{Type, ValueRef};
use rusqlite::{Row, named_params};
use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};
use uuid::Uuid;

/// Returns who is where and when between two days, both included, by day and start: drafts and what was cancelled too.
///
/// # Errors
/// Those of the database.
pub fn between(read: &Read<'_>, from: Day, until: Day) -> Result<Vec<SlotOutline>, StoreError> {
    let mut statement = read.connection.prepare_cached(include_str!("outline.sql"))?;
    let params = named_params! { ":from": from.to_string(), ":until": until.to_string() };
    let rows = statement.query_map(params, outline)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn outline(row: &Row<'_>) -> rusqlite::Result<SlotOutline> {
    let id = |name| parsed(row, name, |text| text.parse::<Uuid>().ok());
    Ok(SlotOutline {
        id: id("id")?.ok_or_else(missing)?.into(),
        person: id("person")?.map(Into::into),
        unit: id("unit")?.map(Into::into),
        day: parsed(row, "day", |text| text.parse().ok())?.ok_or_else(missing)?,
        start: row.get("start")?,
        end: row.get("end_minute")?,
        kind: parsed(row, "kind", code)?.ok_or_else(missing)?,
        state: parsed(row, "state", code)?.ok_or_else(missing)?,
    })
}

/// Reads a text column without copying it; `None` for null.
fn parsed<T>(row: &Row<'_>, name: &str, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<Option<T>> {
    match row.get_ref(name)? {
        ValueRef::Null => Ok(None),
        value => value.as_str().ok().and_then(parse).map(Some).ok_or_else(missing),
    }
}

fn code<T: DeserializeOwned>(name: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<Error>::new(name)).ok()
}

/// The error of a slot that is not one, which nothing writes into the table.
fn missing() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, "not a slot".into())
}

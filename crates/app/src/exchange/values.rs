//! The values of fields as the window can put them into a person's words.

use super::{placements, stretches};
use crate::titles::{field, school_year, written};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, PersonId, SpaceId, UnitId};
use lahituki_domain::people::Room;
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Day, Entity, Kind, Timestamp};
use lahituki_store::{knowledge, people};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

/// A value of a field. References are resolved to names; codes are left to the window's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "is", content = "value", rename_all = "snake_case")]
pub enum FieldValue {
    /// Nothing is there.
    Nothing,
    /// Something that this laptop or this version cannot name.
    Unknown,
    /// A text or a name.
    Text(String),
    /// The key of a text of the window, for example `slot-state-draft`.
    Code(String),
    /// A day.
    Day(Day),
    /// An instant.
    Moment(Timestamp),
    /// A time of the day in minutes since midnight.
    Clock(u16),
    /// An amount of time in minutes.
    Minutes(u16),
    /// Several texts.
    Texts(Vec<String>),
    /// The keys of several texts of the window.
    Codes(Vec<String>),
    /// Several values, each of its own form.
    List(#[ts(type = "FieldValue[]")] Vec<FieldValue>),
}

/// How a field's value is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A text as it stands.
    Text,
    /// A code whose words have this beginning in the window's texts.
    Code(&'static str),
    /// A day.
    Day,
    /// Minutes since midnight.
    Clock,
    /// An amount of minutes.
    Minutes,
    /// The id of a person.
    Person,
    /// The id of a unit.
    Unit,
    /// The id of a room.
    Room,
    /// A list of ids of units.
    Units,
    /// The id of a space of the knowledge base.
    Space,
    /// The id of an article.
    Article,
    /// A list of those who have a duty in a space.
    Members,
    /// That an article has to be checked, and why.
    Wish,
    /// Whom a visitor of a unit meets.
    Contact,
    /// What a person may act as.
    Roles,
    /// A list of texts.
    Texts,
    /// A list of codes whose words have this beginning.
    Codes(&'static str),
    /// An instant.
    Moment,
    /// Who is where and when.
    Placements,
    /// A plain number.
    Number,
    /// A school year by the year in which it starts.
    SchoolYear,
    /// Where a school calendar holds.
    Scope,
    /// A list of days.
    Days,
    /// A list of stretches of days, some of which have a name.
    Spans,
    /// The parts of an engagement.
    Segments,
    /// What single weeks need.
    WeekNeeds,
}

/// Reads a value; one of another form than expected is unknown.
pub(super) fn value(reading: &Reading<'_>, shape: Shape, value: &Value) -> Result<FieldValue, Failure> {
    if is_nothing(value) {
        return Ok(FieldValue::Nothing);
    }
    let found = match shape {
        Shape::Text => value.as_str().map(text),
        Shape::Code(start) => code(start, value).map(FieldValue::Code),
        Shape::Day => value.as_str().and_then(|day| day.parse().ok()).map(FieldValue::Day),
        Shape::Clock => minutes(value).map(FieldValue::Clock),
        Shape::Minutes => minutes(value).map(FieldValue::Minutes),
        Shape::Person => person_name(reading, value)?,
        Shape::Unit => unit_name(reading, value)?,
        Shape::Units => several(value, |unit| Ok(unit_name(reading, unit)?.unwrap_or(FieldValue::Unknown)))?,
        Shape::Room => room_name(reading, value)?,
        Shape::Space => match id(value) {
            Some(id) => knowledge::space(reading.db, SpaceId(id))?.map(|space| FieldValue::Text(space.name)),
            None => None,
        },
        Shape::Article => match id(value) {
            Some(id) => knowledge::article(reading.db, ArticleId(id))?.map(|article| FieldValue::Text(article.title)),
            None => None,
        },
        Shape::Members => several(value, |some| members(reading, some))?,
        Shape::Wish => value.get("why").and_then(Value::as_str).map(text),
        Shape::Contact => value.as_object().map(|contact| {
            let parts = ["name", "role", "phone"].map(|part| field(contact, part));
            text(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
        }),
        Shape::Roles => list(value, |grant| code("role", grant.get("role")?)).map(FieldValue::Codes),
        Shape::Texts => list(value, |item| item.as_str().map(str::to_owned)).map(FieldValue::Texts),
        Shape::Moment => value.as_i64().map(|millis| FieldValue::Moment(Timestamp(millis))),
        Shape::Placements => placements::lines(reading, value)?.map(FieldValue::Text),
        Shape::Number => value.as_i64().map(|number| FieldValue::Text(number.to_string())),
        Shape::SchoolYear => SchoolYear::deserialize(value).ok().map(|year| FieldValue::Text(school_year(year))),
        Shape::Scope => match value.get("unit") {
            Some(unit) => unit_name(reading, unit)?,
            None => value.get("form").and_then(|form| code("calendar-form", form)).map(FieldValue::Code),
        },
        Shape::Days => list(value, |day| day.as_str()?.parse().ok().map(written)).map(FieldValue::Texts),
        Shape::Spans => list(value, stretches::span).map(FieldValue::Texts),
        Shape::Segments => list(value, stretches::segment).map(FieldValue::Texts),
        Shape::WeekNeeds => list(value, stretches::week_need).map(FieldValue::Texts),
        Shape::Codes(start) => list(value, |item| code(start, item)).map(FieldValue::Codes),
    };
    Ok(found.unwrap_or(FieldValue::Unknown))
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

/// Returns the key of a code's words.
fn code(start: &str, value: &Value) -> Option<String> {
    let code = match value {
        Value::String(code) => code.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        _ => return None,
    };
    Some(format!("{start}-{code}"))
}

fn minutes(value: &Value) -> Option<u16> {
    u16::try_from(value.as_u64()?).ok()
}

fn id(value: &Value) -> Option<Uuid> {
    value.as_str()?.parse().ok()
}

fn person_name(reading: &Reading<'_>, value: &Value) -> Result<Option<FieldValue>, Failure> {
    let Some(id) = id(value) else { return Ok(None) };
    let person = people::person(reading.db, PersonId(id))?;
    Ok(person.map(|person| FieldValue::Text(person.full_name())))
}

fn unit_name(reading: &Reading<'_>, value: &Value) -> Result<Option<FieldValue>, Failure> {
    let Some(id) = id(value) else { return Ok(None) };
    Ok(people::unit(reading.db, UnitId(id))?.map(|unit| FieldValue::Text(unit.name)))
}

/// Returns what says most of who some members are: a person, a provider, or a role.
fn members(reading: &Reading<'_>, value: &Value) -> Result<FieldValue, Failure> {
    let part = |name| value.get(name).filter(|part| !part.is_null());
    let found = match (part("person"), part("provider"), part("role")) {
        (Some(person), _, _) => person_name(reading, person)?,
        (None, Some(provider), _) => provider.as_str().map(text),
        (None, None, role) => role.and_then(|role| code("role", role)).map(FieldValue::Code),
    };
    Ok(found.unwrap_or(FieldValue::Unknown))
}

fn room_name(reading: &Reading<'_>, value: &Value) -> Result<Option<FieldValue>, Failure> {
    let Some(id) = id(value) else { return Ok(None) };
    let body = lahituki_store::body(reading.db, Kind::Room, id)?;
    let room = body.and_then(|body| Room::from_body(id, &body).ok());
    Ok(room.map(|room| FieldValue::Text(room.name)))
}

fn several(value: &Value, item: impl Fn(&Value) -> Result<FieldValue, Failure>) -> Result<Option<FieldValue>, Failure> {
    let Some(items) = value.as_array() else { return Ok(None) };
    Ok(Some(FieldValue::List(items.iter().map(item).collect::<Result<_, _>>()?)))
}

fn list(value: &Value, item: impl Fn(&Value) -> Option<String>) -> Option<Vec<String>> {
    value.as_array()?.iter().map(item).collect()
}

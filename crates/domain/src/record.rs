//! The shape that everything which syncs shares: a document, its audience, and a change to it.

use crate::ids::{PersonId, SpaceId, UnitId};
use crate::kind::Kind;
use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The fields of a record by name. The id is not among them.
///
/// Fields that this version does not know stay in it, so a record survives a visit to an older program.
pub type Body = Map<String, Value>;

/// Who may see a record: exactly one audience a record, any number of audiences a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Audience(String);

/// Who an [`Audience`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Circle {
    Org,
    User(PersonId),
    Unit(UnitId),
    Planning,
    Digarit,
    Space(SpaceId),
    SpaceWork(SpaceId),
}

impl Audience {
    /// Returns the audience of everyone in the municipality who uses the program.
    pub fn org() -> Self {
        Self::of(Circle::Org)
    }

    /// Returns the audience of a person and of the coordinators.
    pub fn user(person: PersonId) -> Self {
        Self::of(Circle::User(person))
    }

    /// Returns the audience of those who work at or for a unit.
    pub fn unit(unit: UnitId) -> Self {
        Self::of(Circle::Unit(unit))
    }

    /// Returns the audience of those who plan the schedule; drafts live here until they are published.
    pub fn planning() -> Self {
        Self::of(Circle::Planning)
    }

    /// Returns the audience of all digarit and of the coordinators: what they settle among themselves.
    pub fn digarit() -> Self {
        Self::of(Circle::Digarit)
    }

    /// Returns the audience of those who read a space of the knowledge base.
    pub fn space(space: SpaceId) -> Self {
        Self::of(Circle::Space(space))
    }

    /// Returns the audience of those who write in a space of the knowledge base.
    pub fn space_work(space: SpaceId) -> Self {
        Self::of(Circle::SpaceWork(space))
    }

    /// Returns the audience as it is written on the wire and in the databases.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the space whose readers the audience is.
    pub fn as_space(&self) -> Option<SpaceId> {
        match self.circle() {
            Some(Circle::Space(space)) => Some(space),
            _ => None,
        }
    }

    pub(crate) fn of(circle: Circle) -> Self {
        Self(match circle {
            Circle::Org => "org".to_owned(),
            Circle::User(person) => format!("user:{person}"),
            Circle::Unit(unit) => format!("unit:{unit}"),
            Circle::Planning => "desk:planning".to_owned(),
            Circle::Digarit => "desk:digarit".to_owned(),
            Circle::Space(space) => format!("space:{space}"),
            Circle::SpaceWork(space) => format!("space:{space}:work"),
        })
    }

    /// Returns who the audience is, or `None` for one that only a newer version knows.
    pub(crate) fn circle(&self) -> Option<Circle> {
        let (group, rest) = self.0.split_once(':').unwrap_or((&self.0, ""));
        let (id, part) = rest.split_once(':').unwrap_or((rest, ""));
        let id = || Uuid::try_parse(id).ok();
        match (group, part) {
            ("org", "") if rest.is_empty() => Some(Circle::Org),
            ("desk", "") if rest == "planning" => Some(Circle::Planning),
            ("desk", "") if rest == "digarit" => Some(Circle::Digarit),
            ("user", "") => id().map(|id| Circle::User(PersonId(id))),
            ("unit", "") => id().map(|id| Circle::Unit(UnitId(id))),
            ("space", "") => id().map(|id| Circle::Space(SpaceId(id))),
            ("space", "work") => id().map(|id| Circle::SpaceWork(SpaceId(id))),
            _ => None,
        }
    }
}

impl From<String> for Audience {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Display for Audience {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A body that cannot be read as its kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}: {reason}")]
pub struct InvalidBody {
    /// The kind that the body should have been.
    pub kind: Kind,
    /// What is wrong, in English, for the log.
    pub reason: String,
}

/// A struct that is stored as the body of one kind of record.
pub trait Entity: Serialize + DeserializeOwned {
    /// The kind whose body this is.
    const KIND: Kind;

    /// Returns the record's id.
    fn uuid(&self) -> Uuid;

    /// Returns why the record makes no sense although it can be read, in English for the log; `None` when it does.
    fn nonsense(&self) -> Option<&'static str> {
        None
    }

    /// Reads a record from its id and body. Unknown fields are ignored.
    ///
    /// # Errors
    /// When a required field is missing or of another type.
    fn from_body(id: Uuid, body: &Body) -> Result<Self, InvalidBody> {
        let id = Value::String(id.to_string());
        let others = body.iter().map(|(name, value)| (name.as_str(), value)).filter(|(name, _)| *name != "id");
        Self::deserialize(MapDeserializer::new(others.chain([("id", &id)])))
            .map_err(|error: serde_json::Error| InvalidBody { kind: Self::KIND, reason: error.to_string() })
    }

    /// Returns the body that [`Entity::from_body`] reads back.
    fn to_body(&self) -> Body {
        match serde_json::to_value(self) {
            Ok(Value::Object(mut fields)) => {
                fields.shift_remove("id");
                fields
            }
            // Entities are structs with string keys, which serialise to objects without failing.
            _ => Body::new(),
        }
    }
}

/// A change to one record: the wish of a person before it is written, or its inverse for an undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Patch {
    /// The kind of the record.
    pub kind: Kind,
    /// The record.
    pub id: Uuid,
    /// What happens to it.
    pub change: Change,
}

/// What a [`Patch`] does to its record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Makes the record, which must not exist, with these fields.
    Create(Body),
    /// Sets these fields and leaves the others; `null` clears a field.
    Put(Body),
    /// Deletes the record.
    Delete,
}

impl Patch {
    /// Returns the patch that creates an entity.
    pub fn create<E: Entity>(entity: &E) -> Self {
        Self { kind: E::KIND, id: entity.uuid(), change: Change::Create(entity.to_body()) }
    }

    /// Returns the patch that turns `before` into `after`, or `None` when they are equal.
    ///
    /// Only the fields that differ are in it, so that two people who change different fields never collide.
    pub fn between<E: Entity>(before: &E, after: &E) -> Option<Self> {
        let put = crate::merge::difference(&before.to_body(), &after.to_body());
        (!put.is_empty()).then(|| Self { kind: E::KIND, id: after.uuid(), change: Change::Put(put) })
    }

    /// Returns the patch that deletes a record.
    pub fn delete(kind: Kind, id: impl Into<Uuid>) -> Self {
        Self { kind, id: id.into(), change: Change::Delete }
    }
}

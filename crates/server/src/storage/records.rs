//! What the engine asks of a storage: records with their field versions, departures, memberships and given answers.

use super::StorageError;
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::OpAnswer;
use lahituki_protocol::messages::{Gone, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use uuid::Uuid;

/// A tenant's own facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The lineage of the data; another one after the data was restored from a backup.
    pub epoch: Uuid,
    /// The last number that the counter gave to a visible change.
    pub seq: u64,
    /// The key under which page tokens are authenticated.
    pub secret: [u8; 32],
}

/// A record as it is stored. A deleted one keeps its body, so that an edit made elsewhere meanwhile can bring it back.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRow {
    /// The record.
    pub id: Uuid,
    /// Its kind.
    pub kind: Kind,
    /// Who may see it.
    pub aud: Audience,
    /// The counter's number of its last change.
    pub rev: u64,
    /// The counter's number of its deletion, while it is deleted.
    pub deleted_at: Option<u64>,
    /// Its fields.
    pub body: Body,
    /// When each field was last set.
    pub versions: Versions,
}

/// When and by which op something was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The counter's number.
    pub seq: u64,
    /// The stamp that concurrent changes are compared by; later than every stamp that the setter had seen.
    pub at: Timestamp,
    /// The stamp of the op itself, by which ops of one lane are ordered.
    pub made_at: Timestamp,
    /// The op.
    pub op: Uuid,
    /// The lane of the op.
    pub lane: Uuid,
}

/// The versions of a record's fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versions {
    /// The creation, which holds for every field that was not set since.
    pub created: Version,
    /// The fields that were set since.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Version>,
}

impl Versions {
    /// Returns when a field was last set.
    pub fn of(&self, field: &str) -> &Version {
        self.fields.get(field).unwrap_or(&self.created)
    }

    /// Returns every version that a field of the record has.
    pub fn all(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.created).chain(self.fields.values())
    }
}

/// Whether a person belongs to an audience, and since when that is so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The audience.
    pub aud: Audience,
    /// The counter's number of the gain or loss.
    pub seq: u64,
    /// Whether the person belongs to it now.
    pub live: bool,
}

/// Where a reading of the feed starts. Places in the feed are ordered by `(seq, id, aud)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedFrom {
    /// Everything up to this number is known to the reader, except in audiences gained since.
    pub cursor: u64,
    /// Nothing after this number is told.
    pub head: u64,
    /// The place after which to go on.
    pub after: (u64, Uuid, Audience),
}

/// One thing that a reader of the feed learns.
#[derive(Debug, Clone, PartialEq)]
pub enum FeedItem {
    /// A record at its latest revision.
    Row(Row),
    /// A record left an audience.
    Gone(Gone),
}

/// The records of a tenant and all that sync keeps beside them.
pub trait Records {
    /// Returns the tenant's facts.
    fn tenant(&mut self) -> Result<Tenant, StorageError>;
    /// Counts one on and returns the new number.
    fn next_seq(&mut self) -> Result<u64, StorageError>;

    /// Returns a record, deleted or not.
    fn row(&mut self, id: Uuid) -> Result<Option<StoredRow>, StorageError>;
    /// Stores a record in place of the one with the same id.
    fn put_row(&mut self, row: &StoredRow) -> Result<(), StorageError>;
    /// Returns the ids and bodies of the records of a kind that are not deleted, by id.
    fn bodies(&mut self, kind: Kind) -> Result<Vec<(Uuid, Body)>, StorageError>;

    /// Remembers that a record left an audience.
    fn put_gone(&mut self, gone: &Gone) -> Result<(), StorageError>;
    /// Forgets that a record left an audience, because it is back.
    fn forget_gone(&mut self, aud: &Audience, id: Uuid) -> Result<(), StorageError>;

    /// Returns the answer that was given to an op.
    fn answer(&mut self, op: Uuid) -> Result<Option<OpAnswer>, StorageError>;
    /// Remembers the answer given to an op.
    fn keep_answer(&mut self, answer: &OpAnswer) -> Result<(), StorageError>;

    /// Returns all memberships, ended ones included, by person and audience.
    fn members(&mut self) -> Result<Vec<Member>, StorageError>;
    /// Returns a person's memberships that began or ended after a number, by audience.
    fn members_since(&mut self, person: PersonId, seq: u64) -> Result<Vec<Member>, StorageError>;
    /// Returns whether a person belongs to an audience now.
    fn is_member(&mut self, person: PersonId, aud: &Audience) -> Result<bool, StorageError>;
    /// Stores a membership in place of the one with the same person and audience.
    fn put_member(&mut self, member: &Member) -> Result<(), StorageError>;

    /// Tells a person's feed in order until `each` breaks off: the records of the audiences that they belong to, whole
    /// for an audience gained after the cursor, otherwise those changed since, and the departures since.
    fn feed(
        &mut self,
        person: PersonId,
        from: &FeedFrom,
        each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
    ) -> Result<(), StorageError>;
}

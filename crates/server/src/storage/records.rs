//! What the engine asks of a storage: records with their field versions, departures, memberships and given answers.
//!
//! It asks for sets, once before it applies a request's ops and once after, so that a database at the other end of a
//! network costs a handful of round trips whatever the number of ops.

use super::StorageError;
use super::versions::Versions;
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Audience, Body, Kind, Timestamp};
use lahituki_protocol::messages::{Erased, Gone, Lineage, Row};
use lahituki_protocol::sum::AudienceSum;
use lahituki_protocol::{BodyText, OpAnswer};
use std::ops::ControlFlow;
use uuid::Uuid;

/// A tenant's own facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The lineage of the data; another one after the data was restored from a backup.
    pub epoch: Uuid,
    /// The last number that the counter gave to a visible change.
    pub seq: u64,
    /// Departures and answers up to this number may be forgotten: a cursor before it starts anew.
    pub horizon: u64,
    /// The number of the last erasure; 0 when there was none.
    pub erased_at: u64,
    /// The key under which page tokens and cursors are authenticated.
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

/// By how much the checksum of an audience changes. Both numbers wrap around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumChange {
    /// The audience.
    pub aud: Audience,
    /// The records that came, less those that went.
    pub n: i64,
    /// The fingerprints of the records that came, less those of the records that went.
    pub sum: u64,
}

/// A laptop's database, and what it has proved to have applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaptopRecord {
    /// The random id that was made with the database.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonId,
    /// Everything up to this number is applied there, erasures included.
    pub cursor: u64,
    /// When it last asked, to the day.
    pub seen_at: Timestamp,
    /// Whether it was told to wipe itself.
    pub wiped: bool,
}

/// Where a reading of the feed starts. Places in the feed are ordered by `(seq, id, aud)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedFrom {
    /// Everything up to this number is known to the reader, except in audiences gained since.
    pub cursor: u64,
    /// Nothing after this number is told.
    pub head: u64,
    /// Erasures up to this number are known to the reader.
    pub erased_after: u64,
    /// Audiences that are told whole, as if they were gained now.
    pub repair: Vec<Audience>,
    /// The place after which to go on.
    pub after: (u64, Uuid, Audience),
}

/// One thing that a reader of the feed learns.
#[derive(Debug, Clone, PartialEq)]
pub enum FeedItem {
    /// A record at its latest revision.
    Row(Row<BodyText>),
    /// A record left an audience.
    Gone(Gone),
    /// A record was erased for ever. Its place in the feed has the empty audience.
    Erased(Erased),
}

/// The records of a tenant and all that sync keeps beside them.
pub trait Records {
    /// Returns the tenant's facts.
    fn tenant(&mut self) -> Result<Tenant, StorageError>;
    /// Sets the counter. Only within a transaction for writing, which has it locked.
    fn set_head(&mut self, seq: u64) -> Result<(), StorageError>;
    /// Returns all lineages, oldest first; the last is the present one.
    fn lineages(&mut self) -> Result<Vec<Lineage>, StorageError>;
    /// Makes a lineage the present one.
    fn begin_lineage(&mut self, lineage: &Lineage) -> Result<(), StorageError>;

    /// Returns those records of a set that there are, deleted or not, in any order.
    fn rows(&mut self, ids: &[Uuid]) -> Result<Vec<StoredRow>, StorageError>;
    /// Stores records in place of those with the same ids.
    fn put_rows(&mut self, rows: &[StoredRow]) -> Result<(), StorageError>;
    /// Removes records with all that they hold.
    fn remove_rows(&mut self, ids: &[Uuid]) -> Result<(), StorageError>;
    /// Returns the ids and bodies of the records of a kind that are not deleted, by id.
    fn bodies(&mut self, kind: Kind) -> Result<Vec<(Uuid, Body)>, StorageError>;

    /// Returns the records of a kind, not deleted, in which a field has a text, by id. A dot leads into an object.
    fn rows_with(&mut self, kind: Kind, field: &str, text: &str) -> Result<Vec<StoredRow>, StorageError>;

    /// Remembers that records left audiences.
    fn put_gone(&mut self, gone: &[Gone]) -> Result<(), StorageError>;
    /// Returns whether a record left an audience to which a person belongs or has belonged: they may have seen it there.
    fn has_left(&mut self, person: PersonId, id: Uuid) -> Result<bool, StorageError>;
    /// Forgets that records left audiences, because they are back.
    fn forget_gone(&mut self, back: &[(Audience, Uuid)]) -> Result<(), StorageError>;

    /// Returns which of some records were erased for ever.
    fn erased_among(&mut self, ids: &[Uuid]) -> Result<Vec<Uuid>, StorageError>;
    /// Remembers for ever that records were erased.
    fn put_erased(&mut self, erased: &[Erased]) -> Result<(), StorageError>;

    /// Returns the answers that were given to those of some ops that have one, in any order.
    fn answers(&mut self, ops: &[Uuid]) -> Result<Vec<OpAnswer>, StorageError>;
    /// Remembers the answers given to ops, which have none yet, when the counter stood at `head`.
    fn keep_answers(&mut self, answers: &[OpAnswer], head: u64) -> Result<(), StorageError>;

    /// Returns all memberships, ended ones included, by person and audience.
    fn members(&mut self) -> Result<Vec<Member>, StorageError>;
    /// Returns a person's memberships, ended ones included, by audience.
    fn memberships_of(&mut self, person: PersonId) -> Result<Vec<Member>, StorageError>;
    /// Returns a person's memberships that began or ended after a number, by audience.
    fn memberships_since(&mut self, person: PersonId, seq: u64) -> Result<Vec<Member>, StorageError>;
    /// Stores memberships in place of those with the same person and audience.
    fn put_members(&mut self, members: &[Member]) -> Result<(), StorageError>;

    /// Adds to the checksums of audiences.
    fn add_to_sums(&mut self, changes: &[SumChange]) -> Result<(), StorageError>;
    /// Returns the checksums of the audiences that a person belongs to, by audience; one without records may be missing.
    fn sums_of(&mut self, person: PersonId) -> Result<Vec<AudienceSum>, StorageError>;

    /// Returns a laptop that has asked before.
    fn laptop(&mut self, id: Uuid) -> Result<Option<LaptopRecord>, StorageError>;
    /// Returns every laptop, by person and id.
    fn laptops(&mut self) -> Result<Vec<LaptopRecord>, StorageError>;
    /// Stores a laptop in place of the one with the same id.
    fn put_laptop(&mut self, laptop: &LaptopRecord) -> Result<(), StorageError>;

    /// Remembers where the counter stood at an instant.
    fn put_milestone(&mut self, at: Timestamp, head: u64) -> Result<(), StorageError>;
    /// Returns the latest milestone that is not after an instant.
    fn milestone_before(&mut self, at: Timestamp) -> Result<Option<(Timestamp, u64)>, StorageError>;
    /// Forgets departures, answers and deleted records up to a number, and makes it the horizon.
    fn forget_up_to(&mut self, horizon: u64) -> Result<(), StorageError>;

    /// Tells a person's feed in order until `each` breaks off: the records of the audiences that they belong to, whole
    /// for an audience gained after the cursor or to be repaired, otherwise those changed since, and the departures
    /// and erasures since.
    fn feed(
        &mut self,
        person: PersonId,
        from: &FeedFrom,
        each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
    ) -> Result<(), StorageError>;
}

//! The messages of `POST /v1/sync` and of errors.

use crate::sum::AudienceSum;
use lahituki_domain::{Audience, Body, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most ops that one request carries.
pub const MAX_OPS: usize = 500;
/// The longest that a server keeps an answer back while nothing changes, in milliseconds.
pub const MAX_WAIT_MS: u32 = 25_000;
/// The largest body, in bytes, compressed or not, that either side accepts.
pub const MAX_BODY_BYTES: usize = 8 * 1024 * 1024;
/// The most rows in one page of an answer; a longer answer says [`SyncResponse::more`].
pub const MAX_PAGE_ROWS: usize = 4_000;

/// What a laptop asks: here are my changes, what is new since my cursor?
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SyncRequest {
    /// The protocol version of the laptop.
    pub v: u32,
    /// The lineage of the server's data that the cursor belongs to; `None` before the first answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epoch: Option<Uuid>,
    /// Everything up to this number of the tenant's counter has been applied; 0 at first.
    #[serde(default)]
    pub cursor: u64,
    /// What came with the cursor ([`SyncResponse::proof`]): it shows that the server itself has once been there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
    /// The database that asks; random, made with it. Its cursor proves what it has erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laptop: Option<Uuid>,
    /// Where an answer of several pages goes on, as the last page said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resume: Option<String>,
    /// The waiting changes, oldest first, at most [`MAX_OPS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ops: Vec<Op>,
    /// How long the server may wait for news, 0–[`MAX_WAIT_MS`]; ignored when there are ops.
    #[serde(default)]
    pub wait_ms: u32,
    /// Whether the answer shall hold the checksums of the audiences.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
    /// Audiences whose checksum was wrong: they shall come whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repair: Vec<Audience>,
}

/// One change of one record, as it waits in a laptop's outbox.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Op {
    /// A random id; the server answers the same op once, however often it arrives.
    pub id: Uuid,
    /// The record.
    pub row: Uuid,
    /// The kind of the record; text, because an older server may not know it.
    pub kind: String,
    /// Whether the record is new.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new: bool,
    /// The revision of the record that the person saw; 0 for a new one.
    #[serde(default)]
    pub base: u64,
    /// The run of changes that this one belongs to, named by its first op: changes of one lane never conflict with each
    /// other. `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lane: Option<Uuid>,
    /// When the change was made, by the laptop's estimate of the server's time.
    pub at: Timestamp,
    /// The fields to set; `null` clears one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put: Option<Body>,
    /// What the person had before them in those fields of `put` that are merged ([`FieldRule::needs_base`]).
    ///
    /// [`FieldRule::needs_base`]: lahituki_domain::merge::FieldRule::needs_base
    #[serde(default, skip_serializing_if = "Body::is_empty")]
    pub was: Body,
    /// Whether the record is deleted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub del: bool,
}

impl Op {
    /// Returns the run of changes that the op belongs to.
    pub fn lane(&self) -> Uuid {
        self.lane.unwrap_or(self.id)
    }
}

/// What the server answers: what became of your changes, and what is new. `B` is how the records' fields are held.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SyncResponse<B = Body> {
    /// The lineage of the data.
    pub epoch: Uuid,
    /// All lineages up to this one, oldest first; only for a laptop that did not name the present one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<Lineage>,
    /// The server's clock.
    pub now: Timestamp,
    /// One answer for each op, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<OpAnswer>,
    /// Whether every audience starts anew: the laptop drops all it has of the server before it applies the rows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub full: bool,
    /// Audiences that the person gained: drop what is there, the rows follow whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reset: Vec<Audience>,
    /// Audiences that the person lost: drop what is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drop: Vec<Audience>,
    /// New and changed records at their latest revision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row<B>>,
    /// Records that left an audience, by deletion or by moving to another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Gone>,
    /// Records that were erased for ever: nothing of them may stay, in any table, file or index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erased: Vec<Erased>,
    /// The checksums of the person's audiences at `cursor`, if they were asked for; only on the last page, and not when
    /// something has changed since the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sums: Option<Vec<AudienceSum>>,
    /// The key under which changes are sealed that travel in a file; with the checksums.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal_key: Option<String>,
    /// The cursor once the last page is applied.
    pub cursor: u64,
    /// What is to be sent along with the cursor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
    /// Set while more pages follow: ask again with it, and apply all pages together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resume: Option<String>,
}

impl<B> SyncResponse<B> {
    /// Returns whether more pages follow.
    pub fn more(&self) -> bool {
        self.resume.is_some()
    }
}

/// A record as the server has it. `B` is how its fields are held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row<B = Body> {
    /// The kind; text, because an older laptop may not know it.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// Who may see it.
    pub aud: Audience,
    /// The number of the tenant's counter at which it last changed.
    pub rev: u64,
    /// Its fields.
    pub body: B,
}

/// A record that an audience no longer has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gone {
    /// The audience that it left.
    pub aud: Audience,
    /// The record.
    pub id: Uuid,
    /// The number of the tenant's counter at which it left.
    pub seq: u64,
}

/// A record of which nothing may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// The record.
    pub id: Uuid,
    /// The number of the tenant's counter at which it was erased.
    pub seq: u64,
}

/// One lineage of a tenant's data: a new one begins each time the data is restored from a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lineage {
    /// Its name.
    pub epoch: Uuid,
    /// Where the counter stood when it began: what is numbered up to here it shares with the lineage before it.
    pub head: u64,
}

/// The body of the answer 409 `new_lineage`: the server's data was restored from a backup since the laptop asked last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewLineage {
    /// Always `new_lineage`.
    pub code: String,
    /// In English, for the log.
    pub message: String,
    /// The present lineage.
    pub epoch: Uuid,
    /// All lineages up to it, oldest first.
    pub chain: Vec<Lineage>,
    /// The server's clock.
    pub now: Timestamp,
}

/// What became of one op.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpAnswer {
    /// The op.
    pub id: Uuid,
    /// What became of it.
    pub outcome: Outcome,
    /// The record's revision after it; 0 when it changed nothing.
    pub seq: u64,
    /// The stamp under which it was stored.
    pub stamp: Timestamp,
}

/// What became of an op. Every answer but [`Outcome::Defer`] is final.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is", content = "why")]
pub enum Outcome {
    /// All of it holds.
    Ok,
    /// Some fields lost to a concurrent change of someone else; these are their names.
    Lost(Vec<String>),
    /// A deletion was not done, because the record had changed in a way that the person had not seen.
    Kept,
    /// The record is not there yet; offer the op again later.
    Defer,
    /// It was not done.
    Rejected(Rejection),
}

/// Why an op was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rejection {
    /// The person has no right to this change.
    NoRight,
    /// The record would not be valid.
    Invalid,
    /// A state machine does not allow the step from the state that the record has now.
    NotAStep,
    /// The record was deleted and this op does not bring it back.
    Gone,
    /// The server does not know the kind.
    UnknownKind,
    /// The record was erased for ever; the change must be forgotten too.
    Erased,
    /// The change is so old that the server may have forgotten its answer to it.
    Stale,
    /// A reason that only a newer server knows.
    #[serde(other)]
    Other,
}

/// The body of every answer that is not 2xx.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What went wrong, for the program: `unauthorized`, `too_large`, `malformed`, `too_old`, `busy`, …
    pub code: String,
    /// What went wrong, in English, for the log.
    pub message: String,
}

/// The body of `GET /v1/health`, by which a laptop knows our server from a captive portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// Always `lahituki`.
    pub service: String,
    /// The newest protocol version that the server speaks.
    pub protocol: u32,
    /// The name of the municipality.
    pub name: String,
}

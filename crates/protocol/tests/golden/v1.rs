//! The types of version 1 as its laptops have them for ever: a copy of what they were compiled with, in plain types.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SyncRequest {
    pub(super) v: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) epoch: Option<Uuid>,
    pub(super) cursor: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) resume: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) ops: Vec<Op>,
    #[serde(default)]
    pub(super) wait_ms: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Op {
    pub(super) id: Uuid,
    pub(super) row: Uuid,
    pub(super) kind: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) new: bool,
    pub(super) base: u64,
    pub(super) lane: Uuid,
    pub(super) at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) put: Option<Map<String, Value>>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) del: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SyncResponse {
    pub(super) epoch: Uuid,
    pub(super) now: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) results: Vec<OpAnswer>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) full: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) reset: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) drop: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) rows: Vec<Row>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) gone: Vec<Gone>,
    pub(super) cursor: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) resume: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) kind: String,
    pub(super) id: Uuid,
    pub(super) aud: String,
    pub(super) rev: u64,
    pub(super) body: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Gone {
    pub(super) aud: String,
    pub(super) id: Uuid,
    pub(super) seq: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct OpAnswer {
    pub(super) id: Uuid,
    pub(super) outcome: Outcome,
    pub(super) seq: u64,
    pub(super) stamp: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is", content = "why")]
pub(super) enum Outcome {
    Ok,
    Lost(Vec<String>),
    Kept,
    Defer,
    Rejected(Rejection),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Rejection {
    NoRight,
    Invalid,
    NotAStep,
    Gone,
    UnknownKind,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Problem {
    pub(super) code: String,
    pub(super) message: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Health {
    pub(super) service: String,
    pub(super) protocol: u32,
    pub(super) name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SignedIn {
    pub(super) person: Uuid,
    pub(super) token: String,
}

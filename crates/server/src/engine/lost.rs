//! Keeps what a concurrent change replaced, for the one who wrote it.

use super::merge::Loss;
use super::work::Work;
use crate::storage::{StorageError, StoredRow, Version, Versions};
use lahituki_domain::ids::PersonId;
use lahituki_domain::{Body, Entity, Kind, LostChange};
use lahituki_protocol::Op;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Makes a [`LostChange`] for each op of somebody whose values an op replaced, and one for each op that stood in its
/// own way. Their ids are computed from the two ops, so both orders of arrival make the same ones.
pub(super) fn remember(
    work: &mut Work<'_>,
    op: &Op,
    author: PersonId,
    replaced: Vec<Loss>,
    lost: Vec<Loss>,
) -> Result<(), StorageError> {
    for (version, fields) in by_op(replaced) {
        keep(work, op, fields, Conflict { loser: (version.by, version.op), winner: (author, op.id) })?;
    }
    for (version, fields) in by_op(lost) {
        keep(work, op, fields, Conflict { loser: (author, op.id), winner: (version.by, version.op) })?;
    }
    Ok(())
}

/// Returns a record that is being deleted as it is kept: the values of a lost change go at once, because nobody can bring
/// them back, and an erasure of the record that they were of would not find them.
pub(super) fn without_values(mut row: StoredRow) -> StoredRow {
    if row.kind == Kind::LostChange {
        row.body.insert("fields".to_owned(), Body::new().into());
    }
    row
}

/// Who wrote what was lost, and who wrote what stays, each by which op.
struct Conflict {
    loser: (PersonId, Uuid),
    winner: (PersonId, Uuid),
}

fn by_op(losses: Vec<Loss>) -> Vec<(Version, Body)> {
    let mut grouped: BTreeMap<Uuid, (Version, Body)> = BTreeMap::new();
    for Loss { field, value, version } in losses {
        grouped.entry(version.op).or_insert_with(|| (version, Body::new())).1.insert(field, value);
    }
    grouped.into_values().collect()
}

fn keep(work: &mut Work<'_>, op: &Op, fields: Body, conflict: Conflict) -> Result<(), StorageError> {
    let Conflict { loser: (person, lost_op), winner: (replaced_by, winning_op) } = conflict;
    let id = LostChange::id_of(lost_op, winning_op);
    let Some(kind) = Kind::parse(&op.kind) else { return Ok(()) };
    // What the program itself wrote nobody misses, and what was lost by someone who was erased must not come back.
    if person.0.is_nil() || work.is_erased(person.0)? || work.row(id.0)?.is_some() {
        return Ok(());
    }
    let at = work.now();
    let space = work.row(op.row)?.and_then(|row| serde_json::from_value(row.body.get("space")?.clone()).ok());
    let lost = LostChange { id, person, kind, record: op.row, fields, replaced_by, at, space };
    let body = lost.to_body();
    let Ok(aud) = Kind::LostChange.audience(&body) else { return Ok(()) };
    let seq = work.next_seq();
    let created = Version { seq, at, made_at: at, op: op.id, lane: op.id, by: PersonId(Uuid::nil()) };
    let versions = Versions { created, fields: BTreeMap::new() };
    work.put_row(StoredRow { id: id.0, kind: Kind::LostChange, aud, rev: seq, deleted_at: None, body, versions })
}

//! Which attachments a person may send and see.

use crate::storage::{Records, StorageError, StoredRow};
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_domain::{Entity, Kind};
use uuid::Uuid;

/// Returns an attachment with a hash whose record is in an audience of the person, be it in the common space or another.
///
/// # Errors
/// When the storage fails, or the record cannot be read.
pub fn visible(
    txn: &mut dyn Records,
    person: PersonId,
    hash: &AttachmentHash,
) -> Result<Option<Attachment>, StorageError> {
    let mut audiences = txn.memberships_of(person)?;
    audiences.retain(|member| member.live);
    let spaces = audiences.iter().filter_map(|member| member.aud.as_space());
    let ids: Vec<Uuid> = [None].into_iter().chain(spaces.map(Some)).map(|space| hash.id_in(space).0).collect();
    let is_visible = |row: &StoredRow| {
        let is_there = row.kind == Kind::Attachment && row.deleted_at.is_none();
        is_there && audiences.iter().any(|member| member.aud == row.aud)
    };
    let Some(row) = txn.rows(&ids)?.into_iter().find(is_visible) else { return Ok(None) };
    let damaged = |_| StorageError::Damaged { what: "an attachment" };
    let attachment = Attachment::from_body(row.id, &row.body).map_err(damaged)?;
    Ok(Some(attachment).filter(|attachment| attachment.hash == *hash))
}

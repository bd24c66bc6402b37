//! Which attachments a person may send and see.

use crate::storage::{Records, StorageError};
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_domain::{Entity, Kind};

/// Returns the attachment with a hash, when its record is in an audience of the person.
///
/// # Errors
/// When the storage fails, or the record cannot be read.
pub fn visible(
    txn: &mut dyn Records,
    person: PersonId,
    hash: &AttachmentHash,
) -> Result<Option<Attachment>, StorageError> {
    let row = txn.rows(&[hash.id().0])?.pop();
    let Some(row) = row.filter(|row| row.kind == Kind::Attachment && row.deleted_at.is_none()) else { return Ok(None) };
    if !txn.memberships_of(person)?.iter().any(|member| member.live && member.aud == row.aud) {
        return Ok(None);
    }
    let damaged = |_| StorageError::Damaged { what: "an attachment" };
    let attachment = Attachment::from_body(row.id, &row.body).map_err(damaged)?;
    Ok(Some(attachment).filter(|attachment| attachment.hash == *hash))
}

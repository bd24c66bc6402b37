//! Which attachments a person may send and see.

use super::members;
use crate::storage::{Member, Records, StorageError, StoredRow};
use lahituki_domain::ids::{PersonId, SpaceId};
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
    let audiences = audiences(txn, person)?;
    let spaces: Vec<SpaceId> = audiences.iter().filter_map(|member| member.aud.as_space()).collect();
    let rows = rows(txn, hash, &spaces)?;
    let seen = rows.iter().find(|row| is_in(row, &audiences)).map(read).transpose()?;
    Ok(seen.filter(|attachment| attachment.hash == *hash))
}

/// Returns the attachments with a hash of which one must be proved by the bytes before the person is given these, because
/// they also belong to a space that the person does not read; `None` where nothing has to be proved.
///
/// # Errors
/// As [`visible`].
pub fn to_be_proved(
    txn: &mut dyn Records,
    person: PersonId,
    hash: &AttachmentHash,
) -> Result<Option<Vec<Attachment>>, StorageError> {
    let audiences = audiences(txn, person)?;
    let spaces: Vec<SpaceId> = members::spaces(txn)?.iter().map(|space| space.id).collect();
    let rows = rows(txn, hash, &spaces)?;
    let (seen, hidden): (Vec<_>, Vec<_>) = rows.iter().partition(|row| is_in(row, &audiences));
    if hidden.is_empty() {
        return Ok(None);
    }
    seen.into_iter().map(read).collect::<Result<_, _>>().map(Some)
}

fn audiences(txn: &mut dyn Records, person: PersonId) -> Result<Vec<Member>, StorageError> {
    Ok(txn.memberships_of(person)?.into_iter().filter(|member| member.live).collect())
}

/// Returns the records with a hash in the common space and some others.
fn rows(txn: &mut dyn Records, hash: &AttachmentHash, spaces: &[SpaceId]) -> Result<Vec<StoredRow>, StorageError> {
    let spaces = [None].into_iter().chain(spaces.iter().copied().map(Some));
    let ids: Vec<Uuid> = spaces.map(|space| hash.id_in(space).0).collect();
    let mut rows = txn.rows(&ids)?;
    rows.retain(|row| row.kind == Kind::Attachment && row.deleted_at.is_none());
    Ok(rows)
}

fn is_in(row: &StoredRow, audiences: &[Member]) -> bool {
    audiences.iter().any(|member| member.aud == row.aud)
}

fn read(row: &StoredRow) -> Result<Attachment, StorageError> {
    Attachment::from_body(row.id, &row.body).map_err(|_| StorageError::Damaged { what: "an attachment" })
}

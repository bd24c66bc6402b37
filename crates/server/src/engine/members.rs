//! Keeps the memberships in step with people and units.

use super::push::current_actor;
use crate::storage::{Member, Records, StorageError};
use lahituki_domain::Kind;
use lahituki_domain::ids::{PersonId, UnitId};
use std::collections::BTreeMap;

/// Computes who belongs to which audience from the roles, and writes only what differs from the stored memberships.
///
/// A re-organisation of fifty schools is thereby fifty small rows for each person, and moves no record.
///
/// # Errors
/// When the storage fails.
pub fn bring_up_to_date(txn: &mut dyn Records) -> Result<(), StorageError> {
    let people: Vec<PersonId> = txn.bodies(Kind::Person)?.into_iter().map(|(id, _)| PersonId(id)).collect();
    let units: Vec<UnitId> = txn.bodies(Kind::Unit)?.into_iter().map(|(id, _)| UnitId(id)).collect();
    // Each membership as it was, and whether it is to be.
    let mut memberships: BTreeMap<_, (bool, bool)> =
        txn.members()?.into_iter().map(|member| ((member.person, member.aud), (member.live, false))).collect();
    for person in &people {
        let Some(actor) = current_actor(txn, *person)? else { continue };
        for aud in actor.audiences(people.iter().copied(), units.iter().copied()) {
            memberships.entry((*person, aud)).or_default().1 = true;
        }
    }
    memberships.retain(|_, (was, is)| was != is);
    if memberships.is_empty() {
        return Ok(());
    }
    let seq = txn.next_seq()?;
    for ((person, aud), (_, live)) in memberships {
        txn.put_member(&Member { person, aud, seq, live })?;
    }
    Ok(())
}

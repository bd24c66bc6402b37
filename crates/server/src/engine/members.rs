//! Keeps the memberships in step with people, units and spaces.

use crate::storage::{Member, Records, StorageError};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::knowledge::Space;
use lahituki_domain::people::Person;
use lahituki_domain::{Entity, Kind};
use std::collections::BTreeMap;

/// Returns whether a change of a record of this kind may change who belongs to which audience.
pub(super) fn decides(kind: &str) -> bool {
    [Kind::Person.name(), Kind::Unit.name(), Kind::Space.name()].contains(&kind)
}

/// Computes who belongs to which audience from the roles, and writes only what differs from the stored memberships.
///
/// A re-organisation of fifty schools is thereby fifty small rows for each person, and moves no record.
///
/// # Errors
/// When the storage fails, or a person or a space cannot be read.
pub fn bring_up_to_date(txn: &mut dyn Records) -> Result<(), StorageError> {
    let people = txn.bodies(Kind::Person)?;
    let ids: Vec<PersonId> = people.iter().map(|(id, _)| PersonId(*id)).collect();
    let units: Vec<UnitId> = txn.bodies(Kind::Unit)?.into_iter().map(|(id, _)| UnitId(id)).collect();
    let spaces = spaces(txn)?;
    // Each membership as it was, and whether it is to be.
    let mut memberships: BTreeMap<_, (bool, bool)> =
        txn.members()?.into_iter().map(|member| ((member.person, member.aud), (member.live, false))).collect();
    for (id, body) in &people {
        let person = Person::from_body(*id, body).map_err(|_| StorageError::Damaged { what: "a person" })?;
        let actor = Actor::new(PersonId(*id), person.roles, &spaces);
        for aud in actor.audiences(ids.iter().copied(), units.iter().copied()) {
            memberships.entry((actor.person, aud)).or_default().1 = true;
        }
    }
    memberships.retain(|_, (was, is)| was != is);
    if memberships.is_empty() {
        return Ok(());
    }
    let seq = txn.tenant()?.seq + 1;
    let member = |((person, aud), (_, live))| Member { person, aud, seq, live };
    txn.put_members(&memberships.into_iter().map(member).collect::<Vec<_>>())?;
    txn.set_head(seq)
}

/// Returns every space of the knowledge base.
///
/// # Errors
/// When the storage fails, or a space cannot be read.
pub(super) fn spaces(txn: &mut dyn Records) -> Result<Vec<Space>, StorageError> {
    let damaged = |_| StorageError::Damaged { what: "a space" };
    txn.bodies(Kind::Space)?.iter().map(|(id, body)| Space::from_body(*id, body).map_err(damaged)).collect()
}

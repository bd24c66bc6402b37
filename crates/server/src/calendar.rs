//! The calendar behind a feed's secret link, for programs that know nothing of us.
//!
//! A feed shows what everyone in the municipality may see of slots, and lives as long as its maker may have it.

mod events;

use crate::auth::session::may_sign_in;
use crate::storage::{StorageError, Txn};
use lahituki_domain::access::{self, Actor};
use lahituki_domain::ids::{FeedId, PersonId, UnitId};
use lahituki_domain::people::{Person, Unit};
use lahituki_domain::schedule::Feed;
use lahituki_domain::{Entity, Timestamp};
use lahituki_ics::Calendar;
use uuid::Uuid;

/// Whose slots a feed shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Person(PersonId),
    Unit(UnitId),
}

/// Returns the calendar of the feed with a token; `None` when there is none, it is closed, or its maker or owner is gone.
///
/// # Errors
/// When the storage fails.
pub fn behind(txn: &mut dyn Txn, token: &str, now: Timestamp) -> Result<Option<Calendar>, StorageError> {
    let Some(owner) = owner(txn, Feed::id_of(token), now)? else { return Ok(None) };
    let name = match owner {
        Owner::Person(person) => find::<Person>(txn, person.0)?.map(|person| person.called_name),
        Owner::Unit(unit) => find::<Unit>(txn, unit.0)?.map(|unit| unit.name),
    };
    let Some(name) = name else { return Ok(None) };
    Ok(Some(Calendar { name, events: events::of(txn, owner, now)? }))
}

/// Returns whose slots a feed shows, as long as its maker could still make it.
fn owner(txn: &mut dyn Txn, id: FeedId, now: Timestamp) -> Result<Option<Owner>, StorageError> {
    let Some(feed) = find::<Feed>(txn, id.0)?.filter(|feed| !feed.revoked) else { return Ok(None) };
    let Some(maker) = find::<Person>(txn, feed.made_by.0)? else { return Ok(None) };
    let actor = Actor::of(maker.id, maker.roles);
    let may_have_it = access::check(&actor, Feed::KIND, None, Some(&feed.to_body())).is_ok();
    if !may_have_it || !may_sign_in(txn, actor.person, now)? {
        return Ok(None);
    }
    Ok(feed.person.map(Owner::Person).or(feed.unit.map(Owner::Unit)))
}

/// Returns a record of a kind by its id, unless it is deleted.
fn find<E: Entity>(txn: &mut dyn Txn, id: Uuid) -> Result<Option<E>, StorageError> {
    let row = txn.rows(&[id])?.pop().filter(|row| row.kind == E::KIND && row.deleted_at.is_none());
    row.map(|row| E::from_body(row.id, &row.body)).transpose().map_err(|_| StorageError::Damaged { what: "a record" })
}

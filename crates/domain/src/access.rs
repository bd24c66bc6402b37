//! Who may see and change what. The window uses it to show, the server to enforce.

use crate::ids::{PersonId, UnitId};
use crate::kind::Kind;
use crate::knowledge::{Article, ArticleState};
use crate::lost_change::LostChange;
use crate::people::{Role, RoleGrant};
use crate::record::{Audience, Body, Entity};
use crate::schedule::{ScheduleSlot, SlotState};
use crate::visits::{TimeEntry, TimeState, Visit, VisitEntry};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The person on whose behalf something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// What they may act as.
    pub roles: Vec<RoleGrant>,
}

/// A change that the actor has no right to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no right to change this {kind}")]
pub struct Denied {
    /// The kind of the record.
    pub kind: Kind,
}

impl Actor {
    /// Returns whether the actor holds a role anywhere.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|grant| grant.role == role)
    }

    fn serves(&self, role: Role, unit: UnitId) -> bool {
        self.roles.iter().any(|grant| grant.role == role && grant.covers(unit))
    }

    /// Returns the audiences that the actor belongs to, given everyone and every unit there is.
    pub fn audiences(
        &self,
        people: impl IntoIterator<Item = PersonId>,
        units: impl IntoIterator<Item = UnitId>,
    ) -> BTreeSet<Audience> {
        let mut audiences = BTreeSet::from([Audience::org(), Audience::user(self.person)]);
        let plans = self.is(Role::Coordinator);
        if plans {
            audiences.insert(Audience::planning());
            audiences.extend(people.into_iter().map(Audience::user));
        }
        let works_at = |unit: &UnitId| {
            plans || [Role::Digari, Role::Digivastaava, Role::Staff].iter().any(|role| self.serves(*role, *unit))
        };
        audiences.extend(units.into_iter().filter(works_at).map(Audience::unit));
        audiences
    }
}

/// Checks a change of one record: `before` is `None` for a new one, `after` is `None` for a deletion.
///
/// # Errors
/// When the actor has no right to the change, or a body cannot be read as its kind.
pub fn check(actor: &Actor, kind: Kind, before: Option<&Body>, after: Option<&Body>) -> Result<(), Denied> {
    let allowed = match kind {
        Kind::Person => actor.is(Role::Admin),
        Kind::Unit | Kind::Room | Kind::Device => actor.is(Role::Admin) || actor.is(Role::Coordinator),
        Kind::Engagement => actor.is(Role::Coordinator),
        Kind::Slot => may_change_slot(actor, before, after),
        Kind::Visit => each(before, after, |visit: &Visit| works_on(actor, visit.person, visit.unit)),
        Kind::VisitEntry => each(before, after, |entry: &VisitEntry| works_on(actor, entry.person, entry.unit)),
        Kind::TimeEntry => each(before, after, |time: &TimeEntry| {
            actor.is(Role::Coordinator) || (time.person == actor.person && time.state == TimeState::Draft)
        }),
        Kind::Article => may_change_article(actor, before, after),
        Kind::LostChange => {
            // Thrown away by the person, or brought back by an undo of that; never rewritten.
            let altered = before.is_some() && after.is_some();
            !altered && each(before, after, |lost: &LostChange| lost.person == actor.person)
        }
        Kind::Attachment => before.is_none() && after.is_some() && writes_articles(actor),
    };
    if allowed { Ok(()) } else { Err(Denied { kind }) }
}

/// Returns whether a test holds for the record both before and after, as far as it exists.
fn each<E: Entity>(before: Option<&Body>, after: Option<&Body>, holds: impl Fn(&E) -> bool) -> bool {
    before.is_some() | after.is_some()
        && [before, after].into_iter().flatten().all(|body| read::<E>(body).is_some_and(|entity| holds(&entity)))
}

fn read<E: Entity>(body: &Body) -> Option<E> {
    E::from_body(Uuid::nil(), body).ok()
}

/// Returns whether the actor may write of a person's work at a unit.
///
/// A digari writes of their own work; a digivastaava of their own at their unit; a coordinator of everything.
pub fn works_on(actor: &Actor, person: PersonId, unit: UnitId) -> bool {
    actor.is(Role::Coordinator)
        || (person == actor.person && (actor.serves(Role::Digari, unit) || actor.serves(Role::Digivastaava, unit)))
}

/// Coordinators plan. The planned person only answers: confirms a published slot, or takes the confirmation back.
fn may_change_slot(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    if actor.is(Role::Coordinator) {
        return true;
    }
    let (Some(before), Some(after)) = (before.and_then(read::<ScheduleSlot>), after.and_then(read::<ScheduleSlot>))
    else {
        return false;
    };
    let answers = matches!(
        (before.state, after.state),
        (SlotState::Published, SlotState::Acknowledged) | (SlotState::Acknowledged, SlotState::Published)
    );
    before.person == actor.person && answers && ScheduleSlot { state: before.state, ..after } == before
}

fn writes_articles(actor: &Actor) -> bool {
    [Role::Digari, Role::Coordinator, Role::Digivastaava, Role::Provider].iter().any(|role| actor.is(*role))
}

/// Everyone who works in support writes; only a coordinator says that an article is checked, and keeps checked ones.
fn may_change_article(actor: &Actor, before: Option<&Body>, after: Option<&Body>) -> bool {
    if actor.is(Role::Coordinator) {
        return true;
    }
    let own = |article: &Article| {
        let unchecked = matches!(article.state, ArticleState::Note | ArticleState::Draft | ArticleState::InReview);
        article.owner == actor.person && unchecked
    };
    writes_articles(actor) && each(before, after, own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn unit(n: u128) -> UnitId {
        UnitId(Uuid::from_u128(n))
    }

    fn actor(n: u128, role: Role, units: &[UnitId]) -> Actor {
        Actor { person: person(n), roles: vec![RoleGrant { role, units: units.to_vec(), provider: None }] }
    }

    fn slot(of: u128, state: &str, note: &str) -> Body {
        let value = json!({ "person": person(of), "day": "2026-11-23", "start": 480, "end": 660,
            "kind": "koulu", "state": state, "note": note });
        value.as_object().cloned().unwrap()
    }

    fn article(owner: u128, state: &str) -> Body {
        let value: Value =
            json!({ "title": "Otsikko", "body": "", "owner": person(owner), "state": state, "edited_at": 0 });
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn a_digari_confirms_a_slot_but_does_not_move_or_rewrite_it() {
        let digari = actor(1, Role::Digari, &[]);
        let may = |before: Body, after: Body| check(&digari, Kind::Slot, Some(&before), Some(&after)).is_ok();
        assert!(may(slot(1, "published", ""), slot(1, "acknowledged", "")));
        assert!(!may(slot(1, "published", ""), slot(1, "acknowledged", "muutettu")));
        assert!(!may(slot(2, "published", ""), slot(2, "acknowledged", "")));
        assert!(!may(slot(1, "published", ""), slot(1, "cancelled", "")));
        assert!(check(&digari, Kind::Slot, None, Some(&slot(1, "draft", ""))).is_err());
    }

    #[test]
    fn only_a_coordinator_publishes_an_article() {
        let digari = actor(1, Role::Digari, &[]);
        let coordinator = actor(2, Role::Coordinator, &[]);
        let publish = |who| check(who, Kind::Article, Some(&article(1, "in_review")), Some(&article(1, "published")));
        assert!(publish(&digari).is_err());
        assert_eq!(publish(&coordinator), Ok(()));
        assert_eq!(check(&digari, Kind::Article, None, Some(&article(1, "draft"))), Ok(()));
        assert!(check(&digari, Kind::Article, None, Some(&article(2, "draft"))).is_err());
    }

    #[test]
    fn a_digivastaava_sees_the_own_unit_and_not_the_planners_desk() {
        let lead = actor(1, Role::Digivastaava, &[unit(7)]);
        let audiences = lead.audiences([person(1), person(2)], [unit(7), unit(8)]);
        assert_eq!(audiences, BTreeSet::from([Audience::org(), Audience::user(person(1)), Audience::unit(unit(7))]));
    }

    #[test]
    fn a_coordinator_sees_everyone_every_unit_and_the_planners_desk() {
        let coordinator = actor(1, Role::Coordinator, &[]);
        let audiences = coordinator.audiences([person(1), person(2)], [unit(7)]);
        let expected = [
            Audience::org(),
            Audience::planning(),
            Audience::user(person(1)),
            Audience::user(person(2)),
            Audience::unit(unit(7)),
        ];
        assert_eq!(audiences, BTreeSet::from(expected));
    }

    #[test]
    fn a_lost_change_is_thrown_away_and_brought_back_by_its_person_but_not_rewritten() {
        let lost = json!({ "person": person(1), "kind": "slot", "record": Uuid::nil(), "fields": { "note": "x" },
            "replaced_by": person(2), "at": 0 });
        let lost = lost.as_object().cloned().unwrap();
        let may = |n, before, after| check(&actor(n, Role::Coordinator, &[]), Kind::LostChange, before, after).is_ok();
        assert!(may(1, Some(&lost), None));
        assert!(may(1, None, Some(&lost)));
        assert!(!may(1, Some(&lost), Some(&lost)));
        assert!(!may(2, Some(&lost), None));
    }

    #[test]
    fn nobody_deletes_what_cannot_be_read() {
        let digari = actor(1, Role::Digari, &[]);
        assert!(check(&digari, Kind::Visit, Some(&Body::new()), None).is_err());
        assert!(check(&digari, Kind::Visit, None, None).is_err());
    }
}

//! Who may see and change what. The window uses it to show, the server to enforce.

mod knowledge;
mod schedule;

use crate::ids::{PersonId, SpaceId, UnitId};
use crate::kind::Kind;
use crate::knowledge::{Duty, Space};
use crate::lost_change::LostChange;
use crate::people::{Role, RoleGrant};
use crate::record::{Audience, Body, Circle, Entity};
use crate::visits::{TimeEntry, TimeState, Visit, VisitEntry};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The person on whose behalf something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// What they may act as.
    pub roles: Vec<RoleGrant>,
    /// What they may do in the spaces of the knowledge base; those of which they see nothing are left out.
    pub duties: BTreeMap<SpaceId, Duty>,
}

/// A change that the actor has no right to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no right to change this {kind}")]
pub struct Denied {
    /// The kind of the record.
    pub kind: Kind,
}

impl Actor {
    /// Returns a person with their roles, where no space matters.
    pub fn of(person: PersonId, roles: Vec<RoleGrant>) -> Self {
        Self { person, roles, duties: BTreeMap::new() }
    }

    /// Returns a person with their roles, given every space that there is.
    pub fn new(person: PersonId, roles: Vec<RoleGrant>, spaces: &[Space]) -> Self {
        let duties = spaces.iter().map(|space| (space.id, space.duty_of(person, &roles)));
        Self { duties: duties.filter(|(_, duty)| *duty > Duty::None).collect(), person, roles }
    }

    /// Returns what the actor may do in a space, or in the common one.
    pub fn duty(&self, space: Option<SpaceId>) -> Duty {
        match space {
            Some(space) => self.duties.get(&space).copied().unwrap_or(Duty::None),
            None if self.is(Role::Coordinator) => Duty::Approve,
            None if writes_articles(self) => Duty::Work,
            None => Duty::Read,
        }
    }

    /// Returns whether the actor holds a role anywhere.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|grant| grant.role == role)
    }

    fn serves(&self, role: Role, unit: UnitId) -> bool {
        self.roles.iter().any(|grant| grant.role == role && grant.covers(unit))
    }

    /// Returns whether the actor belongs to an audience.
    pub fn sees(&self, audience: &Audience) -> bool {
        audience.circle().is_some_and(|circle| self.belongs_to(circle))
    }

    /// Returns the audiences that the actor belongs to, given everyone and every unit there is.
    pub fn audiences(
        &self,
        people: impl IntoIterator<Item = PersonId>,
        units: impl IntoIterator<Item = UnitId>,
    ) -> BTreeSet<Audience> {
        let of_all = [Circle::Org, Circle::Planning, Circle::Digarit, Circle::User(self.person)];
        let of_people = people.into_iter().map(Circle::User);
        let of_units = units.into_iter().map(Circle::Unit);
        let of_spaces = self.duties.keys().flat_map(|space| [Circle::Space(*space), Circle::SpaceWork(*space)]);
        let circles = of_all.into_iter().chain(of_people).chain(of_units).chain(of_spaces);
        circles.filter(|circle| self.belongs_to(*circle)).map(Audience::of).collect()
    }

    fn belongs_to(&self, circle: Circle) -> bool {
        let plans = self.is(Role::Coordinator);
        match circle {
            Circle::Org => true,
            Circle::Planning => plans,
            Circle::Digarit => plans || self.is(Role::Digari),
            Circle::User(person) => plans || person == self.person,
            Circle::Unit(unit) => {
                plans || [Role::Digari, Role::Digivastaava, Role::Staff].iter().any(|role| self.serves(*role, unit))
            }
            Circle::Space(space) => self.duty(Some(space)) >= Duty::Read,
            Circle::SpaceWork(space) => self.duty(Some(space)) >= Duty::Work,
        }
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
        Kind::Engagement | Kind::EngagementRule | Kind::SchoolCalendar | Kind::PlanTemplate => plans(actor),
        Kind::SlotChange | Kind::Publication | Kind::Demand => plans(actor),
        Kind::Slot => schedule::may_change_slot(actor, before, after),
        Kind::Absence => schedule::may_change_absence(actor, before, after),
        Kind::Swap => schedule::may_change_swap(actor, before, after),
        Kind::YearItem => schedule::may_change_year_item(actor, before, after),
        Kind::Busy => schedule::may_change_busy(actor, before, after),
        Kind::Feed => schedule::may_change_feed(actor, before, after),
        Kind::Visit => each(before, after, |visit: &Visit| works_on(actor, visit.person, visit.unit)),
        Kind::VisitEntry => each(before, after, |entry: &VisitEntry| works_on(actor, entry.person, entry.unit)),
        Kind::TimeEntry => each(before, after, |time: &TimeEntry| {
            actor.is(Role::Coordinator) || (time.person == actor.person && time.state == TimeState::Draft)
        }),
        Kind::Space => knowledge::may_change_space(actor, before, after),
        Kind::Article => knowledge::may_change_article(actor, before, after),
        Kind::ArticleVersion => knowledge::may_change_version(actor, before, after),
        Kind::ArticleFeedback => knowledge::may_change_feedback(actor, before, after),
        Kind::SearchMiss => knowledge::may_change_miss(actor, before, after),
        Kind::KnownIssue => knowledge::may_change_issue(actor, before, after),
        Kind::WordGroup => knowledge::keeps_words(actor),
        Kind::Responsibility => actor.is(Role::Coordinator) || actor.is(Role::Admin),
        Kind::Attachment => knowledge::may_change_attachment(actor, before, after),
        Kind::LostChange => {
            // Thrown away by the person, which empties it, or brought back by an undo of that; never rewritten.
            let is_there = before.and_then(read::<LostChange>).is_some_and(|lost| !lost.fields.is_empty());
            !(is_there && after.is_some()) && each(before, after, |lost: &LostChange| lost.person == actor.person)
        }
    };
    if allowed { Ok(()) } else { Err(Denied { kind }) }
}

fn plans(actor: &Actor) -> bool {
    actor.is(Role::Coordinator)
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

fn writes_articles(actor: &Actor) -> bool {
    [Role::Digari, Role::Coordinator, Role::Digivastaava, Role::Provider].iter().any(|role| actor.is(*role))
}

#[cfg(test)]
mod tests;

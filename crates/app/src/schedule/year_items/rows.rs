//! A task as it stands in the wheel, with those who answer for it.

use crate::titles::alphabetical;
use lahituki_domain::ids::{PersonId, UnitId, YearItemId};
use lahituki_domain::people::{Person, Role, RoleGrant, Unit};
use lahituki_domain::schedule::{YearItem, YearItemState};
use lahituki_domain::{Day, IsoWeek};
use serde::Serialize;
use ts_rs::TS;

/// A task of the wheel.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearItemRow {
    /// The task.
    pub id: YearItemId,
    /// What is done.
    pub name: String,
    /// The week in which it begins.
    pub week: IsoWeek,
    /// The week in which it ends.
    pub until_week: IsoWeek,
    /// Who does it.
    pub role: Option<Role>,
    /// Who does it when they cannot.
    pub deputy: Option<Role>,
    /// The names of those who have the role at this very unit; empty for a task of the whole municipality.
    pub who: Vec<String>,
    /// Whether nobody answers for it: it has no role, or nobody has the role.
    pub unowned: bool,
    /// How it is done.
    pub instruction: String,
    /// Why it is done.
    pub reason: String,
    /// How far along it is.
    pub state: YearItemState,
    /// Whether it is still open although its last week is over.
    pub late: bool,
    /// Who did it, by name, empty when nobody has or they have left.
    pub done_by: String,
    /// When it was done.
    pub done_on: Option<Day>,
}

/// A unit and how far along its plan is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WheelUnit {
    /// The unit.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// How many tasks its plan has.
    pub tasks: u32,
    /// How many of them are done or skipped.
    pub settled: u32,
    /// How many are open although their last week is over.
    pub late: u32,
}

/// What the rows are made of.
pub(super) struct Rows<'a> {
    pub(super) everyone: &'a [Person],
    pub(super) today: Day,
}

impl Rows<'_> {
    /// Returns the rows by week, then by name.
    pub(super) fn all(&self, items: Vec<YearItem>) -> Vec<YearItemRow> {
        let mut rows: Vec<YearItemRow> = items.into_iter().map(|item| self.row(item)).collect();
        rows.sort_by_cached_key(|row| (row.week, row.until_week, alphabetical(&row.name)));
        rows
    }

    fn row(&self, item: YearItem) -> YearItemRow {
        let (week, until_week) = item.weeks();
        let held =
            |unit: &dyn Fn(&RoleGrant) -> bool| item.role.map(|role| self.holders(role, unit)).unwrap_or_default();
        let anyone = held(&|grant| item.unit.is_none_or(|unit| grant.covers(unit)));
        YearItemRow {
            late: is_late(&item, self.today),
            done_by: item.done_by.map(|person| self.name(person)).unwrap_or_default(),
            unowned: anyone.is_empty(),
            who: item.unit.map(|unit| held(&|grant| grant.units.contains(&unit))).unwrap_or_default(),
            id: item.id,
            name: item.name,
            week,
            until_week,
            role: item.role,
            deputy: item.deputy,
            instruction: item.instruction,
            reason: item.reason,
            state: item.state,
            done_on: item.done_on,
        }
    }

    /// Returns the names of those who have a role by a grant that fits.
    fn holders(&self, role: Role, fits: &dyn Fn(&RoleGrant) -> bool) -> Vec<String> {
        let works = |person: &&Person| person.valid_until.is_none_or(|last| self.today <= last);
        let holds = |person: &&Person| person.roles.iter().any(|grant| grant.role == role && fits(grant));
        let people = self.everyone.iter().filter(works).filter(holds);
        let mut names: Vec<String> = people.map(Person::full_name).collect();
        names.sort_by_cached_key(|name| alphabetical(name));
        names
    }

    fn name(&self, id: PersonId) -> String {
        let person = self.everyone.iter().find(|person| person.id == id);
        person.map(Person::full_name).unwrap_or_default()
    }
}

impl WheelUnit {
    /// Returns a unit with what the tasks of a year say of it.
    pub(super) fn of(unit: &Unit, items: &[YearItem], today: Day) -> Self {
        let own = || items.iter().filter(|item| item.unit == Some(unit.id));
        let count = |holds: &dyn Fn(&YearItem) -> bool| own().filter(|item| holds(item)).count() as u32;
        Self {
            id: unit.id,
            name: unit.name.clone(),
            tasks: count(&|_| true),
            settled: count(&|item| item.state != YearItemState::Open),
            late: count(&|item| is_late(item, today)),
        }
    }
}

fn is_late(item: &YearItem, today: Day) -> bool {
    let (_, last) = item.weeks();
    item.state == YearItemState::Open && last < today.week()
}

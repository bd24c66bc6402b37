//! The card of a unit.

use crate::commands::Nothing;
use crate::knowledge::{IssueRow, issues_at};
use crate::schedule::{Place, Stop, place, stop};
use crate::undo::StepLabel;
use crate::visits::{EntryRow, entry_rows};
use crate::{Failure, Reading, Writing};
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Contact, Person, Role, Unit, UnitForm};
use lahituki_domain::{Day, Entity, access};
use lahituki_store::{devices, people, schedule, visits};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// How many coming slots the card shows.
const COMING: u32 = 10;
/// How many entries the card shows.
const LATEST: u32 = 20;

/// Which unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct UnitArg {
    /// The unit.
    pub id: UnitId,
}

/// Everything about a unit that a visitor needs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SiteCard {
    /// Name, address, entrance, keys, parking, quirks, contact and rooms.
    pub place: Place,
    /// What it is.
    pub form: UnitForm,
    /// The area.
    pub area: String,
    /// Whether someone else than the municipality runs it.
    pub private: bool,
    /// The buildings where it works.
    pub sites: Vec<String>,
    /// The last day on which it exists, if that is decided.
    pub valid_until: Option<Day>,
    /// The digital lead of the unit, by name, empty when there is none.
    pub digivastaava: String,
    /// The coming slots there, at most ten, with whose they are in `with`; their `unit` is this one and left out.
    pub coming: Vec<Stop>,
    /// The latest entries there, at most twenty.
    pub entries: Vec<EntryRow>,
    /// What is known not to work there.
    pub issues: Vec<IssueRow>,
    /// The devices by kind: kind, how many.
    pub devices: Vec<(String, u32)>,
    /// Whether I may change the card.
    pub may_edit: bool,
}

/// A change of a unit's card; what is left out stays.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SiteChange {
    /// The unit.
    pub id: UnitId,
    /// The street address.
    pub address: Option<String>,
    /// How to get in.
    pub entrance: Option<String>,
    /// Where the keys are.
    pub keys: Option<String>,
    /// Where to park.
    pub parking: Option<String>,
    /// What else a visitor should know.
    pub quirks: Option<String>,
    /// Whom a visitor meets; one without a name is nobody.
    pub contact: Option<Contact>,
}

pub(crate) fn site(reading: &Reading<'_>, arg: UnitArg) -> Result<SiteCard, Failure> {
    let unit = people::unit(reading.db, arg.id)?.ok_or_else(Failure::not_found)?;
    let everyone = people::people(reading.db)?;
    Ok(SiteCard {
        form: unit.form,
        area: unit.area.clone(),
        private: unit.private,
        sites: unit.sites.clone(),
        valid_until: unit.valid_until,
        digivastaava: digivastaavat(reading, &everyone, unit.id),
        coming: coming(reading, &everyone, unit.id)?,
        entries: entry_rows(reading, visits::latest_of_unit(reading.db, unit.id, LATEST)?)?,
        issues: issues_at(reading, &[unit.id])?,
        devices: devices::count_by_kind(reading.db, unit.id)?,
        may_edit: may_edit(reading, &unit),
        place: place(reading, unit)?,
    })
}

/// Returns the names of those who lead digital matters at the unit itself.
fn digivastaavat(reading: &Reading<'_>, everyone: &[Person], unit: UnitId) -> String {
    let leads = |person: &&Person| {
        let works = person.valid_until.is_none_or(|last| reading.today <= last);
        works && person.roles.iter().any(|grant| grant.role == Role::Digivastaava && grant.units.contains(&unit))
    };
    everyone.iter().filter(leads).map(Person::full_name).collect::<Vec<_>>().join(", ")
}

/// Returns the coming slots. The place is the card itself, so it is not repeated.
fn coming(reading: &Reading<'_>, everyone: &[Person], unit: UnitId) -> Result<Vec<Stop>, Failure> {
    let names: HashMap<_, _> = everyone.iter().map(|person| (person.id, &person.called_name)).collect();
    let slots = schedule::at_unit_from(reading.db, unit, reading.today, COMING)?;
    let whose = |person: Option<PersonId>| {
        let name = person.and_then(|person| names.get(&person));
        name.map(|name| (*name).clone()).into_iter().collect()
    };
    Ok(slots
        .into_iter()
        .map(|slot| {
            let with = whose(slot.person);
            stop(slot, None, with)
        })
        .collect())
}

fn may_edit(reading: &Reading<'_>, unit: &Unit) -> bool {
    let body = unit.to_body();
    access::check(reading.me, Unit::KIND, Some(&body), Some(&body)).is_ok()
}

fn is_someone(contact: &Contact) -> bool {
    !contact.name.trim().is_empty()
}

pub(crate) fn change_site(writing: &mut Writing<'_, '_>, change: SiteChange) -> Result<Nothing, Failure> {
    let before = people::unit(&writing.txn.read(), change.id)?.ok_or_else(Failure::not_found)?;
    let after = Unit {
        address: change.address.unwrap_or_else(|| before.address.clone()),
        entrance: change.entrance.unwrap_or_else(|| before.entrance.clone()),
        keys: change.keys.unwrap_or_else(|| before.keys.clone()),
        parking: change.parking.unwrap_or_else(|| before.parking.clone()),
        quirks: change.quirks.unwrap_or_else(|| before.quirks.clone()),
        contact: change.contact.map_or_else(|| before.contact.clone(), |contact| Some(contact).filter(is_someone)),
        ..before.clone()
    };
    writing.step(StepLabel::ChangeSite, &before.name);
    writing.update(&before, &after)?;
    Ok(Nothing {})
}

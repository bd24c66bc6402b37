//! What the chips of the quick log offer.

use crate::commands::Nothing;
use crate::schedule::UnitChoice;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role};
use lahituki_store::people;
use serde::Serialize;
use ts_rs::TS;

/// What the chips offer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogChoices {
    /// The units, by name.
    pub units: Vec<UnitChoice>,
    /// The people who log, by name.
    pub people: Vec<PersonChoice>,
}

/// A person to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonChoice {
    /// The person.
    pub id: PersonId,
    /// Called name and family name.
    pub name: String,
}

/// Offers the units that exist today and the people who log.
pub(crate) fn choices(reading: &Reading<'_>, _: Nothing) -> Result<LogChoices, Failure> {
    let open = people::units(reading.db)?.into_iter().filter(|unit| unit.is_open_on(reading.today));
    let mut units: Vec<UnitChoice> =
        open.map(|unit| UnitChoice { id: unit.id, name: unit.name, short_names: unit.short_names }).collect();
    units.sort_by_cached_key(|unit| alphabetical(&unit.name));
    let logs =
        |person: &Person| [Role::Digari, Role::Digivastaava, Role::Coordinator].iter().any(|role| person.is(*role));
    let mut people: Vec<PersonChoice> = people::people(reading.db)?
        .into_iter()
        .filter(logs)
        .map(|person| PersonChoice { id: person.id, name: person.full_name() })
        .collect();
    people.sort_by_cached_key(|person| alphabetical(&person.name));
    Ok(LogChoices { units, people })
}

//! How much everybody keeps true.

use super::{OwnerList, OwnerRow};
use crate::{Failure, Reading};
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Duty, MOST_REVIEWS_A_MONTH};
use lahituki_domain::people::Person;
use lahituki_store::knowledge::desk::{self, Load};
use lahituki_store::people;
use std::collections::HashMap;

/// How many days a month is, looking ahead.
const MONTH: i64 = 30;

/// Returns the list of owners for somebody who approves articles.
pub(super) fn list(reading: &Reading<'_>, limit: usize) -> Result<OwnerList, Failure> {
    let approves = |duty: Duty| duty == Duty::Approve;
    if !approves(reading.me.duty(None)) && !reading.me.duties.values().copied().any(approves) {
        return Ok(OwnerList::default());
    }
    let loads = desk::loads(reading.db, reading.today.plus(MONTH))?;
    let people: HashMap<PersonId, Person> =
        people::people(reading.db)?.into_iter().map(|person| (person.id, person)).collect();
    let row = |load: &Load| {
        let person = people.get(&load.owner);
        OwnerRow {
            person: load.owner,
            name: person.map(Person::full_name).unwrap_or_default(),
            here: person.is_some_and(|person| person.valid_until.is_none_or(|until| until >= reading.today)),
            articles: load.articles,
            due: load.due,
            too_many: load.due as usize > MOST_REVIEWS_A_MONTH,
        }
    };
    Ok(OwnerList { count: loads.len() as u32, rows: loads.iter().take(limit).map(row).collect() })
}

//! Entries, latest first: the latest day first, and within a day the one that was written down last.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::{EntryId, PersonId, UnitId, VisitId};
use lahituki_domain::visits::{EntryResult, Matter, Visit, VisitEntry};
use rusqlite::named_params;
use rusqlite::types::ToSql;

/// Which entries to find; what is `None` does not narrow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrow {
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub until: Option<Day>,
    /// At this unit.
    pub unit: Option<UnitId>,
    /// By this person.
    pub person: Option<PersonId>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// Ended like this.
    pub result: Option<EntryResult>,
}

/// The entries that were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Entries {
    /// The latest of them.
    pub latest: Vec<VisitEntry>,
    /// How many there are in all.
    pub total: u32,
    /// The minutes of all of them together.
    pub minutes: u32,
}

/// Returns the latest `limit` of the entries that fit, and the sums of all of them.
///
/// # Errors
/// Those of the database.
pub fn entries(read: &Read<'_>, narrow: &Narrow, limit: u32) -> Result<Entries, StoreError> {
    let clauses = Clauses::of(narrow);
    let mut params = clauses.params();
    let (total, minutes) = read
        .connection
        .prepare_cached(&clauses.sums())?
        .query_row(params.as_slice(), |row| Ok((row.get("total")?, row.get("minutes")?)))?;
    params.push((":limit", &limit));
    Ok(Entries { latest: record::entities(read.connection, &clauses.latest(), params.as_slice())?, total, minutes })
}

/// The conditions of a query, and the index that has all their columns and the fewest entries to look at.
struct Clauses {
    index: &'static str,
    text: String,
    values: Vec<(&'static str, String)>,
}

impl Clauses {
    fn of(narrow: &Narrow) -> Self {
        let code = |result: EntryResult| serde_json::to_value(result).ok()?.as_str().map(str::to_owned);
        // The most telling condition comes first, and its index is the one to use.
        let columns = [
            ("visit_entry_unit", "unit = :unit", ":unit", narrow.unit.map(|unit| unit.to_string())),
            ("visit_entry_person", "person = :person", ":person", narrow.person.map(|person| person.to_string())),
            ("visit_entry_matter", "matter = :matter", ":matter", narrow.matter.map(|matter| matter.code().to_owned())),
            ("visit_entry_result", "result = :result", ":result", narrow.result.and_then(code)),
            ("visit_entry_day", "day >= :from", ":from", narrow.from.map(|day| day.to_string())),
            ("visit_entry_day", "day <= :until", ":until", narrow.until.map(|day| day.to_string())),
        ];
        let set: Vec<_> =
            columns.into_iter().filter_map(|(index, text, name, value)| Some((index, text, name, value?))).collect();
        let texts: Vec<&str> = set.iter().map(|(_, text, ..)| *text).collect();
        Self {
            index: set.first().map_or("visit_entry_day", |(index, ..)| index),
            text: if texts.is_empty() { "true".to_owned() } else { texts.join(" and ") },
            values: set.into_iter().map(|(_, _, name, value)| (name, value)).collect(),
        }
    }

    fn sums(&self) -> String {
        format!("select count(*) as total, ifnull(sum(minutes), 0) as minutes {}", self.from())
    }

    /// The inner query is answered by the index alone, so only the rows that are shown are read.
    fn latest(&self) -> String {
        format!(
            "select id, body from visit_entry
             where rowid in (select rowid {} order by day desc, logged_at desc limit :limit)
             order by day desc, logged_at desc",
            self.from()
        )
    }

    fn from(&self) -> String {
        format!("from visit_entry indexed by {} where {}", self.index, self.text)
    }

    fn params(&self) -> Vec<(&str, &dyn ToSql)> {
        self.values.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect()
    }
}

/// Returns the entries of a person on a day, latest first.
///
/// # Errors
/// Those of the database.
pub fn entries_of_person_on(read: &Read<'_>, person: PersonId, day: Day) -> Result<Vec<VisitEntry>, StoreError> {
    let sql = "select id, body from visit_entry indexed by visit_entry_person
               where person = :person and day = :day order by logged_at desc";
    let params = named_params! { ":person": person.to_string(), ":day": day.to_string() };
    record::entities(read.connection, sql, params)
}

/// Returns the latest entries at a unit, latest first.
///
/// # Errors
/// Those of the database.
pub fn latest_of_unit(read: &Read<'_>, unit: UnitId, limit: u32) -> Result<Vec<VisitEntry>, StoreError> {
    let sql = "select id, body from visit_entry indexed by visit_entry_unit
               where unit = :unit order by day desc, logged_at desc limit :limit";
    record::entities(read.connection, sql, named_params! { ":unit": unit.to_string(), ":limit": limit })
}

/// Returns an entry by its id.
///
/// # Errors
/// Those of the database.
pub fn entry(read: &Read<'_>, id: EntryId) -> Result<Option<VisitEntry>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns a visit by its id.
///
/// # Errors
/// Those of the database.
pub fn visit(read: &Read<'_>, id: VisitId) -> Result<Option<Visit>, StoreError> {
    record::one(read.connection, id.0)
}

/// Returns how many entries a visit has.
///
/// # Errors
/// Those of the database.
pub fn entry_count_of(read: &Read<'_>, visit: VisitId) -> Result<u32, StoreError> {
    let sql = "select count(*) from visit_entry where visit = :visit";
    let mut statement = read.connection.prepare_cached(sql)?;
    Ok(statement.query_row(named_params! { ":visit": visit.to_string() }, |row| row.get(0))?)
}

#[cfg(test)]
mod tests;

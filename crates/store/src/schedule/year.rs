//! Queries for what a year is planned from: demand and templates.

use crate::{Read, StoreError, record};
use lahituki_domain::ids::{PlanTemplateId, UnitId};
use lahituki_domain::schedule::{Demand, PlanTemplate};
use lahituki_domain::time::SchoolYear;
use rusqlite::named_params;

/// Returns what the units need in a school year, in no particular order.
///
/// # Errors
/// Those of the database.
pub fn demands(read: &Read<'_>, year: SchoolYear) -> Result<Vec<Demand>, StoreError> {
    let sql = "select id, body from demand where school_year = :year";
    record::entities(read.connection, sql, named_params! { ":year": year.0 })
}

/// Returns what a unit needs in a school year, or `None` when nobody has said it.
///
/// # Errors
/// Those of the database.
pub fn demand(read: &Read<'_>, unit: UnitId, year: SchoolYear) -> Result<Option<Demand>, StoreError> {
    record::one(read.connection, Demand::id_of(unit, year).0)
}

/// Returns the week templates, by name.
///
/// # Errors
/// Those of the database.
pub fn templates(read: &Read<'_>) -> Result<Vec<PlanTemplate>, StoreError> {
    record::entities(read.connection, "select id, body from plan_template order by name, id", [])
}

/// Returns a week template, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn template(read: &Read<'_>, id: PlanTemplateId) -> Result<Option<PlanTemplate>, StoreError> {
    record::one(read.connection, id.0)
}

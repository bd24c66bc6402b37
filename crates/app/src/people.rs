//! Units and how to get in, and the people around them.

use crate::schedule::{Place, Stop};
use crate::visits::EntryRow;
use lahituki_domain::Day;
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::UnitForm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A unit in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SiteRow {
    /// The unit.
    pub id: UnitId,
    /// The official name.
    pub name: String,
    /// What it is.
    pub form: UnitForm,
    /// The area.
    pub area: String,
    /// Whether someone else than the municipality runs it.
    pub private: bool,
    /// The last day on which it exists, if that is decided.
    pub valid_until: Option<Day>,
    /// The next published slot there: day, start, and who.
    pub next: Option<NextVisit>,
}

/// When someone is at a unit next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextVisit {
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// The called name.
    pub who: String,
}

/// Which unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct UnitArg {
    /// The unit.
    pub id: UnitId,
}

/// Everything about a unit that a visitor needs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SiteCard {
    /// Name, address, entrance, keys, parking, contact and rooms.
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
    /// The coming slots there, at most ten, with whose they are in `with`.
    pub coming: Vec<Stop>,
    /// The latest entries there, at most twenty.
    pub entries: Vec<EntryRow>,
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
}

/// Stub.
pub(crate) fn sites(
    _reading: &crate::Reading<'_>,
    _arg: crate::commands::Nothing,
) -> Result<Vec<SiteRow>, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn site(_reading: &crate::Reading<'_>, _arg: UnitArg) -> Result<SiteCard, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn change_site(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: SiteChange,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

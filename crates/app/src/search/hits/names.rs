//! What has a name and was found: units, people, devices, what is known not to work, and who takes care of something.

use super::{listed, named};
use crate::search::{Excerpt, Hit, HitKind, Marker};
use crate::{Failure, Reading};
use lahituki_domain::devices::Device;
use lahituki_domain::ids::UnitId;
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::people::{Person, Unit};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::{Entity, Kind};
use lahituki_language::Language;
use lahituki_store::{StoreError, body, people};
use uuid::Uuid;

/// Returns a hit, unless the record is not here any more.
pub(super) fn of(reading: &Reading<'_>, kind: Kind, id: Uuid, marker: &Marker<'_>) -> Result<Option<Hit>, Failure> {
    Ok(match kind {
        Kind::Unit => read(reading, id)?.map(|found| unit(found, marker)),
        Kind::Person => read(reading, id)?.map(|found| person(found, marker)),
        Kind::Responsibility => read(reading, id)?.map(|found| responsibility(found, marker)),
        Kind::Device => read(reading, id)?.map(|found| device(reading, found, marker)).transpose()?,
        Kind::KnownIssue => {
            let found = read(reading, id)?.filter(|found: &KnownIssue| found.holds_on(reading.today));
            found.map(|found| issue(reading, found, marker)).transpose()?
        }
        _ => None,
    })
}

fn read<E: Entity>(reading: &Reading<'_>, id: Uuid) -> Result<Option<E>, Failure> {
    let Some(body) = body(reading.db, E::KIND, id)? else { return Ok(None) };
    Ok(Some(E::from_body(id, &body).map_err(StoreError::from)?))
}

fn unit(unit: Unit, marker: &Marker<'_>) -> Hit {
    named(HitKind::Unit, unit.id.0, unit.name, unit.address, Language::Fi, marker)
}

fn person(person: Person, marker: &Marker<'_>) -> Hit {
    named(HitKind::Person, person.id.0, person.full_name(), person.title, Language::Fi, marker)
}

fn responsibility(line: Responsibility, marker: &Marker<'_>) -> Hit {
    let detail = listed([&line.first, &line.reach]);
    let hit = named(HitKind::Responsibility, line.id.0, line.subject, detail, Language::Fi, marker);
    with_text(hit, &line.note, marker)
}

fn device(reading: &Reading<'_>, device: Device, marker: &Marker<'_>) -> Result<Hit, Failure> {
    let title = format!("{} {}", device.tag, device.model);
    let detail = listed([&name_of(reading, device.unit)?, &device.device_kind]);
    let hit = named(HitKind::Device, device.id.0, title.trim().to_owned(), detail, Language::Fi, marker);
    Ok(Hit { unit: Some(device.unit), ..hit })
}

fn issue(reading: &Reading<'_>, issue: KnownIssue, marker: &Marker<'_>) -> Result<Hit, Failure> {
    let units = issue.units.iter().map(|unit| name_of(reading, *unit)).collect::<Result<Vec<_>, _>>()?;
    let hit = named(HitKind::KnownIssue, issue.id.0, issue.title, units.join(", "), Language::Fi, marker);
    Ok(with_text(hit, &issue.text, marker))
}

fn name_of(reading: &Reading<'_>, unit: UnitId) -> Result<String, Failure> {
    Ok(people::unit(reading.db, unit)?.map(|unit| unit.name).unwrap_or_default())
}

/// Adds the part of a text where something of it was found, else its beginning.
fn with_text(hit: Hit, text: &str, marker: &Marker<'_>) -> Hit {
    let found = Excerpt::around_first(text, Language::Fi, marker);
    let excerpt = found.unwrap_or_else(|| Excerpt::beginning(text));
    Hit { excerpt_hits: excerpt.utf16_hits(), excerpt: excerpt.text, ..hit }
}

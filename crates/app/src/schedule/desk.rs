//! What a coordinator has to know of the day: open slots, who is away, and who has not answered.

use super::plans;
use crate::commands::Nothing;
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::Day;
use lahituki_domain::ids::{AbsenceId, PersonId, SlotId};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind};
use lahituki_store::{people, schedule};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many days after today open slots and answers are looked for.
const AHEAD_DAYS: i64 = 13;

/// A coordinator's day. Empty for everyone else.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct DayDesk {
    /// Published slots of today and the next two weeks for which someone is needed, by day and start.
    pub open: Vec<OpenSlot>,
    /// Who is away today or later, whoever is back first before the others.
    pub away: Vec<AwayRow>,
    /// Who has not confirmed a slot of today or the next two weeks, by name.
    pub unanswered: Vec<UnansweredRow>,
}

/// A slot for which someone is needed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenSlot {
    /// The slot.
    pub slot: SlotId,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// What the time is for.
    pub kind: SlotKind,
    /// Where; empty for time outside the units.
    pub unit_name: String,
    /// Who fell away; empty when nobody did.
    pub instead_of: String,
}

/// Someone who is away.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AwayRow {
    /// The absence.
    pub absence: AbsenceId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// Someone who has not confirmed what was published for them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnansweredRow {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// How many slots.
    pub slots: u32,
    /// The day of the first.
    pub first: Day,
}

pub(crate) fn day_desk(reading: &Reading<'_>, _: Nothing) -> Result<DayDesk, Failure> {
    if !plans(reading.me) {
        return Ok(DayDesk::default());
    }
    let until = reading.today.plus(AHEAD_DAYS);
    let open = schedule::open_between(reading.db, reading.today, until)?;
    let open = open.into_iter().filter(|slot| !slot.state.is_unpublished());
    Ok(DayDesk {
        open: open.map(|slot| open_slot(reading, slot)).collect::<Result<_, _>>()?,
        away: away(reading, until)?,
        unanswered: unanswered(reading, until)?,
    })
}

fn open_slot(reading: &Reading<'_>, slot: ScheduleSlot) -> Result<OpenSlot, Failure> {
    let unit = slot.unit.map(|unit| people::unit(reading.db, unit)).transpose()?.flatten();
    let replaced = slot.replaces.map(|slot| schedule::slot(reading.db, slot)).transpose()?.flatten();
    let instead_of = replaced.and_then(|slot| slot.person).map(|person| name(reading, person)).transpose()?;
    Ok(OpenSlot {
        slot: slot.id,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        kind: slot.kind,
        unit_name: unit.map(|unit| unit.name).unwrap_or_default(),
        instead_of: instead_of.unwrap_or_default(),
    })
}

fn away(reading: &Reading<'_>, until: Day) -> Result<Vec<AwayRow>, Failure> {
    let absences = schedule::changes::absences_between(reading.db, reading.today, until)?;
    let row = |absence: lahituki_domain::schedule::Absence| {
        Ok(AwayRow {
            absence: absence.id,
            person: absence.person,
            name: name(reading, absence.person)?,
            from: absence.from,
            until: absence.until,
        })
    };
    absences.into_iter().map(row).collect()
}

fn unanswered(reading: &Reading<'_>, until: Day) -> Result<Vec<UnansweredRow>, Failure> {
    let mut of_people: BTreeMap<PersonId, (u32, Day)> = BTreeMap::new();
    for slot in schedule::day::unanswered(reading.db, reading.today, until)? {
        let Some(person) = slot.person else { continue };
        // They come by day, so the first that is seen is the first that comes.
        of_people.entry(person).or_insert((0, slot.day)).0 += 1;
    }
    let row = |(person, (slots, first))| Ok(UnansweredRow { person, name: name(reading, person)?, slots, first });
    let mut rows: Vec<UnansweredRow> = of_people.into_iter().map(row).collect::<Result<_, Failure>>()?;
    rows.sort_by_cached_key(|row| alphabetical(&row.name));
    Ok(rows)
}

pub(super) fn name(reading: &Reading<'_>, person: PersonId) -> Result<String, Failure> {
    Ok(people::person(reading.db, person)?.map(|person| person.full_name()).unwrap_or_default())
}

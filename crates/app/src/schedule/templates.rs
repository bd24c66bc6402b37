//! Weeks to plan from, again and again.

use super::plan::must_plan;
use super::planned;
use super::plans;
use super::problem::week_of;
use super::series::{Added, Calendar, SkipReason, Skipped};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{PersonId, PlanTemplateId, UnitId};
use lahituki_domain::schedule::{PlanTemplate, ScheduleSlot, Span, TemplateSlot};
use lahituki_domain::{Day, Ids, IsoWeek, Kind};
use lahituki_store::schedule::year;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};
use ts_rs::TS;
use uuid::Uuid;

/// The most weeks that are planned at once: a school year.
const MOST_WEEKS: i64 = 53;

/// A template to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateRow {
    /// The template.
    pub id: PlanTemplateId,
    /// What it is called.
    pub name: String,
    /// How many slots it has.
    pub slots: u32,
}

/// A week to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TemplateOfWeek {
    /// What it is called.
    pub name: String,
    /// The week.
    pub week: IsoWeek,
}

/// Weeks to be planned from a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct TemplateWeeks {
    /// The template.
    pub id: PlanTemplateId,
    /// The first week.
    pub from: IsoWeek,
    /// The last week.
    pub until: IsoWeek,
}

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct TemplateArg {
    /// The template.
    pub id: PlanTemplateId,
}

pub(crate) fn templates(reading: &Reading<'_>, _: Nothing) -> Result<Vec<TemplateRow>, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::PlanTemplate }.into());
    }
    let row = |one: PlanTemplate| TemplateRow { id: one.id, name: one.name, slots: one.slots.len() as u32 };
    Ok(year::templates(reading.db)?.into_iter().map(row).collect())
}

/// Keeps what is planned in a week as a template.
pub(crate) fn save_template(writing: &mut Writing<'_, '_>, new: TemplateOfWeek) -> Result<PlanTemplateId, Failure> {
    must_plan(writing)?;
    let Span { from, until } = week_of(monday(new.week)?);
    let mut planned = writing.reading(|reading| planned::between(reading, from, until))?;
    planned.retain(|planned| planned.minutes() > 0);
    let template = PlanTemplate {
        id: writing.txn.fresh_id(),
        name: new.name.trim().to_owned(),
        every_weeks: 1,
        slots: planned.into_iter().map(|planned| template_slot(planned.slot)).collect(),
    };
    writing.step(StepLabel::SaveTemplate, &template.name);
    writing.create(&template)?;
    Ok(template.id)
}

/// Plans weeks from a template, past the days on which its slots cannot take place or are planned already: one step.
pub(crate) fn apply_template(writing: &mut Writing<'_, '_>, arg: TemplateWeeks) -> Result<Added, Failure> {
    must_plan(writing)?;
    let template = find(writing, arg.id)?;
    let span = Span { from: monday(arg.from)?, until: monday(arg.until)?.plus(6) };
    let weeks = ((span.until.0 - span.from.0).num_days() + 1) / 7;
    if !(1..=MOST_WEEKS).contains(&weeks) {
        return Err(Failure::invalid("a template plans from a week to a school year"));
    }
    let (calendar, present) =
        writing.reading(|reading| Ok((Calendar::read(reading, span)?, places(reading, span)?)))?;
    // One id for each slot of each week, and one for the series of each.
    let count = template.slots.len() * (weeks as usize + 1);
    let mut ids = Drawn((0..count).map(|_| writing.txn.fresh_id()).collect());
    let skipped = RefCell::new(BTreeSet::new());
    let skip = |day, reason| skipped.borrow_mut().insert(Skipped { day, reason });
    let is_open = |unit, day| calendar.obstacle(None, unit, day).map(|reason| skip(day, reason)).is_none();
    let mut slots = template.expanded(span, is_open, &mut ids);
    slots.retain(|slot| {
        let is_there = present.contains(&place(slot)).then_some(SkipReason::Planned);
        let obstacle = is_there.or_else(|| calendar.obstacle(slot.person, slot.unit, slot.day));
        obstacle.map(|reason| skip(slot.day, reason)).is_none()
    });
    writing.step(StepLabel::ApplyTemplate, &template.name);
    for slot in &slots {
        writing.create(slot)?;
    }
    Ok(Added { added: slots.len() as u32, skipped: skipped.into_inner().into_iter().collect() })
}

pub(crate) fn remove_template(writing: &mut Writing<'_, '_>, arg: TemplateArg) -> Result<Nothing, Failure> {
    let template = find(writing, arg.id)?;
    writing.step(StepLabel::RemoveTemplate, &template.name);
    writing.delete(&template)?;
    Ok(Nothing {})
}

fn find(writing: &Writing<'_, '_>, id: PlanTemplateId) -> Result<PlanTemplate, Failure> {
    year::template(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

fn monday(week: IsoWeek) -> Result<Day, Failure> {
    week.monday().ok_or_else(|| Failure::invalid("the year has no such week"))
}

/// Who is where and when.
type Place = (Day, u16, u16, Option<UnitId>, Option<PersonId>);

/// Returns what is planned to take place between two days.
fn places(reading: &Reading<'_>, span: Span) -> Result<HashSet<Place>, Failure> {
    let planned = planned::between(reading, span.from, span.until)?;
    Ok(planned.iter().filter(|planned| planned.minutes() > 0).map(|planned| place(&planned.slot)).collect())
}

fn place(slot: &ScheduleSlot) -> Place {
    (slot.day, slot.start, slot.end, slot.unit, slot.person)
}

fn template_slot(slot: ScheduleSlot) -> TemplateSlot {
    TemplateSlot {
        turn: 0,
        weekday: slot.day.weekday(),
        start: slot.start,
        end: slot.end,
        kind: slot.kind,
        unit: slot.unit,
        person: slot.person,
        note: slot.note,
    }
}

/// Ids that were drawn beforehand.
struct Drawn(Vec<Uuid>);

impl Ids for Drawn {
    fn fresh(&mut self) -> Uuid {
        self.0.pop().expect("as many ids are drawn as a template has slots in its weeks")
    }
}

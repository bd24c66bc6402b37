//! What the year is planned from: calendars, templates, what units need and were promised, and the year wheel.

use super::content::{Content, UnitContent, parse};
use super::work_year::{CalendarContent, TemplateContent, TemplateSlotContent};
use super::{Demo, DemoError, people, places};
use lahituki_domain::ids::{PlanTemplateId, UnitId, YearItemId, named};
use lahituki_domain::people::Role;
use lahituki_domain::schedule::{
    CalendarScope, Demand, PlanTemplate, SchoolCalendar, TemplateSlot, WeekNeed, YearItem, YearItemState,
};
use lahituki_domain::time::SchoolYear;
use serde::Deserialize;

/// The most half-days a week.
const MOST_HALF_DAYS: f64 = 10.0;

/// Returns the school calendars. None was compared with the city's decision.
pub(super) fn calendars(content: &Content) -> Vec<SchoolCalendar> {
    content.year.calendars.iter().map(calendar).collect()
}

fn calendar(content: &CalendarContent) -> SchoolCalendar {
    let scope = CalendarScope::Form(content.form);
    SchoolCalendar {
        id: SchoolCalendar::id_of(content.school_year, scope),
        school_year: content.school_year,
        scope,
        terms: content.terms.clone(),
        breaks: content.breaks.clone(),
        saturdays: content.saturdays.clone(),
        days_off: Vec::new(),
        special: content.special.clone(),
        source: content.source.clone(),
        confirmed: false,
    }
}

/// Returns the templates of weeks.
pub(super) fn templates(content: &Content) -> Vec<PlanTemplate> {
    let template = |template: &TemplateContent| PlanTemplate {
        id: PlanTemplateId(named(&["demo template", &template.key])),
        name: template.name.clone(),
        every_weeks: template.every_weeks,
        slots: template.slots.iter().map(template_slot).collect(),
    };
    content.year.templates.iter().map(template).collect()
}

fn template_slot(slot: &TemplateSlotContent) -> TemplateSlot {
    TemplateSlot {
        turn: slot.turn,
        weekday: slot.weekday,
        start: slot.start,
        end: slot.end,
        kind: slot.kind,
        unit: slot.unit.as_deref().map(places::id_of),
        person: slot.person.as_deref().map(people::id_of),
        note: slot.note.clone(),
    }
}

/// Returns what the units of the municipality need in the present school year. Small ones were promised all of it,
/// the others a little less.
pub(super) fn demands(content: &Content, demo: &Demo) -> Vec<Demand> {
    let year = SchoolYear::of(demo.today);
    let units = content.units.iter().filter(|unit| !unit.private);
    let needs = units.filter_map(|unit| Some((unit, half_days(content, unit)?)));
    needs.map(|(unit, needed)| demand(content, unit, year, needed)).collect()
}

fn half_days(content: &Content, unit: &UnitContent) -> Option<u16> {
    let row = content.week.half_days_per_week.iter().find(|row| (row.form, row.size) == (unit.form, unit.size))?;
    u16::try_from(row.half_days).ok()
}

fn demand(content: &Content, unit: &UnitContent, school_year: SchoolYear, needed: u16) -> Demand {
    let id = places::id_of(&unit.code);
    let busy =
        content.year.busy_weeks.iter().flat_map(|weeks| (weeks.from_week..=weeks.to_week).map(|n| (n, weeks.times)));
    let need = |(week, times): (u8, f64)| WeekNeed {
        week: school_year.week(week),
        needed: (f64::from(needed) * times).round().min(MOST_HALF_DAYS) as u16,
    };
    Demand {
        id: Demand::id_of(id, school_year),
        unit: id,
        school_year,
        needed_half_days: needed,
        promised_half_days: needed - u16::from(needed > 2),
        weeks: busy.map(need).collect(),
        skills: Vec::new(),
        min_visits_per_month: 2,
    }
}

/// A task of a ready-made plan.
#[derive(Deserialize)]
struct Task {
    name: String,
    week: u8,
    #[serde(default)]
    until_week: Option<u8>,
    role: Option<Role>,
    #[serde(default)]
    deputy: Option<Role>,
    instruction: String,
    reason: String,
}

/// Returns the year wheels of the present school year: the municipality's and those of a few daycare centres. What is
/// past is done.
pub(super) fn year_items(content: &Content, demo: &Demo) -> Result<Vec<YearItem>, DemoError> {
    let whole: Vec<Task> = parse("digitoiminta.json", include_str!("../../../../assets/plans/digitoiminta.json"))?;
    let unit: Vec<Task> = parse("digivastaava.json", include_str!("../../../../assets/plans/digivastaava.json"))?;
    let mut items: Vec<YearItem> = whole.iter().map(|task| item(task, "digitoiminta", None, demo)).collect();
    for id in content.year.year_wheels.iter().map(|code| places::id_of(code)) {
        items.extend(unit.iter().map(|task| item(task, "digivastaava", Some(id), demo)));
    }
    Ok(items)
}

fn item(task: &Task, plan: &str, unit: Option<UnitId>, demo: &Demo) -> YearItem {
    let school_year = SchoolYear::of(demo.today);
    let place = unit.map(|unit| unit.to_string()).unwrap_or_default();
    let item = YearItem {
        id: YearItemId(named(&["demo year item", &place, &task.name, &school_year.0.to_string()])),
        name: task.name.clone(),
        school_year,
        week: task.week,
        until_week: task.until_week,
        role: task.role,
        deputy: task.deputy,
        instruction: task.instruction.clone(),
        reason: task.reason.clone(),
        unit,
        template: Some(plan.to_owned()),
        state: YearItemState::Open,
        done_by: None,
        done_on: None,
        from: None,
    };
    let last_day = item.weeks().1.monday().map(|monday| monday.plus(4));
    match last_day.filter(|day| *day < demo.today) {
        Some(day) => YearItem { state: YearItemState::Done, done_on: Some(day), ..item },
        None => item,
    }
}

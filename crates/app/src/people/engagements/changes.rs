//! Agreeing on an engagement, changing it, and how long its kind may last.

use super::{EngagementArg, sees_all};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{EngagementId, PersonId};
use lahituki_domain::people::rules::{last_allowed_day, rule_on};
use lahituki_domain::people::{Engagement, EngagementKind, EngagementRule, Segment, Skill, WorkingTime};
use lahituki_domain::{Day, Kind};
use lahituki_store::{Read, people};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An engagement as the form has it: a new one, or all that can be said of an old one.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct EngagementText {
    /// The engagement; a new one when `None`.
    pub id: Option<EngagementId>,
    /// Whose; an engagement stays with its person.
    pub person: PersonId,
    /// The legal form.
    pub kind: EngagementKind,
    /// The first day.
    pub start_on: Day,
    /// The last day; open-ended when `None`.
    pub end_on: Option<Day>,
    /// The agreed minutes a week, learning included.
    pub weekly_minutes: u16,
    /// The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
    pub weekdays: Vec<u8>,
    /// The minutes a week that belong to learning.
    pub learning_minutes: u16,
    /// The agreement that says how long a full week is.
    pub working_time: WorkingTime,
    /// The parts that have terms of their own.
    pub segments: Vec<Segment>,
    /// What the person can do.
    pub skills: Vec<String>,
}

/// How long an engagement of a kind could last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct LimitArg {
    /// The engagement that is being changed, if it is not a new one.
    pub id: Option<EngagementId>,
    /// Whose.
    pub person: PersonId,
    /// The kind.
    pub kind: EngagementKind,
    /// The first day.
    pub start_on: Day,
}

/// How long a kind may last, and what else it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Limit {
    /// The rule that says so.
    pub rule: EngagementRule,
    /// The last day that it allows, earlier engagements of the kind counted; before the first day when nothing is left.
    pub last_day: Option<Day>,
    /// Whether another engagement of the person runs on the first day.
    pub overlaps: bool,
}

pub(crate) fn limit(reading: &Reading<'_>, arg: LimitArg) -> Result<Limit, Failure> {
    if !sees_all(reading.me) {
        return Err(Denied { kind: Kind::Engagement }.into());
    }
    let others = others(reading.db, arg.person, arg.id)?;
    let rule = rule_on(&people::engagement_rules(reading.db)?, arg.kind, reading.today.max(arg.start_on));
    let planned = Engagement { id: arg.id.unwrap_or(NEW), kind: arg.kind, start_on: arg.start_on, ..blank(arg.person) };
    Ok(Limit {
        last_day: last_allowed_day(&planned, &others.iter().collect::<Vec<_>>(), &rule),
        overlaps: others.iter().any(|other| other.is_valid_on(arg.start_on)),
        rule,
    })
}

/// Writes an engagement.
///
/// # Errors
/// When the person has another at the same time, or it would last longer than its kind may.
pub(crate) fn save_engagement(writing: &mut Writing<'_, '_>, text: EngagementText) -> Result<EngagementId, Failure> {
    let person = people::person(&writing.txn.read(), text.person)?.ok_or_else(Failure::not_found)?;
    let before = text.id.map(|id| find(&writing.txn.read(), id)).transpose()?;
    let id = before.as_ref().map_or_else(|| writing.txn.fresh_id(), |before| before.id);
    let after = filled(id, before.as_ref().map_or(text.person, |before| before.person), text)?;
    check(writing, before.as_ref(), &after)?;
    let label = if before.is_some() { StepLabel::ChangeEngagement } else { StepLabel::AddEngagement };
    writing.step(label, &person.full_name());
    match before {
        Some(before) => writing.update(&before, &after)?,
        None => writing.create(&after)?,
    }
    Ok(id)
}

pub(crate) fn remove_engagement(writing: &mut Writing<'_, '_>, arg: EngagementArg) -> Result<Nothing, Failure> {
    let engagement = find(&writing.txn.read(), arg.id)?;
    let person = people::person(&writing.txn.read(), engagement.person)?;
    writing.step(StepLabel::RemoveEngagement, &person.map(|person| person.full_name()).unwrap_or_default());
    writing.delete(&engagement)?;
    Ok(Nothing {})
}

/// Checks what one record alone does not show.
fn check(writing: &Writing<'_, '_>, before: Option<&Engagement>, after: &Engagement) -> Result<(), Failure> {
    let db = &writing.txn.read();
    let others = others(db, after.person, Some(after.id))?;
    if others.iter().any(|other| overlap(other, after)) {
        return Err(Failure::invalid("the person has another engagement at the same time"));
    }
    let rule = rule_on(&people::engagement_rules(db)?, after.kind, writing.today.max(after.start_on));
    let last = last_allowed_day(after, &others.iter().collect::<Vec<_>>(), &rule);
    let is_longer = |last: Day| after.end_on.is_none_or(|end| last < end);
    // One that was too long already may still be changed in other ways.
    let span = |engagement: &Engagement| (engagement.kind, engagement.start_on, engagement.end_on);
    let was_so = before.is_some_and(|before| span(before) == span(after));
    if !was_so && last.is_some_and(is_longer) {
        return Err(Failure::invalid("the kind may not last so long at this host"));
    }
    Ok(())
}

fn overlap(one: &Engagement, other: &Engagement) -> bool {
    one.is_valid_on(other.start_on) || other.is_valid_on(one.start_on)
}

/// Returns the person's engagements except one.
fn others(db: &Read<'_>, person: PersonId, but: Option<EngagementId>) -> Result<Vec<Engagement>, Failure> {
    let mut all = people::engagements_of(db, person)?;
    all.retain(|engagement| Some(engagement.id) != but);
    Ok(all)
}

fn find(db: &Read<'_>, id: EngagementId) -> Result<Engagement, Failure> {
    people::engagement(db, id)?.ok_or_else(Failure::not_found)
}

fn filled(id: EngagementId, person: PersonId, text: EngagementText) -> Result<Engagement, Failure> {
    let skill = |name: &String| Skill::named(name).ok_or_else(|| Failure::invalid("not the name of a skill"));
    Ok(Engagement {
        id,
        person,
        kind: text.kind,
        start_on: text.start_on,
        end_on: text.end_on,
        weekly_minutes: text.weekly_minutes,
        weekdays: text.weekdays,
        learning_minutes: text.learning_minutes,
        working_time: text.working_time,
        segments: text.segments,
        skills: text.skills.iter().map(skill).collect::<Result<_, _>>()?,
    })
}

const NEW: EngagementId = EngagementId(uuid::Uuid::nil());

fn blank(person: PersonId) -> Engagement {
    Engagement {
        id: NEW,
        person,
        kind: EngagementKind::Maaraaikainen,
        start_on: Day(Default::default()),
        end_on: None,
        weekly_minutes: 0,
        weekdays: Vec::new(),
        learning_minutes: 0,
        working_time: WorkingTime::default(),
        segments: Vec::new(),
        skills: Vec::new(),
    }
}

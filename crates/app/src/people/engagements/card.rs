//! The terms of one person: the engagements, what the coming weeks ask for, and how near a limit is.

use super::state::Standing;
use super::{EngagementState, EngagementWarning, PersonArg, sees_all};
use crate::{Failure, Reading};
use lahituki_domain::access::Denied;
use lahituki_domain::calendar::{Holiday, holiday_on};
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Engagement, EngagementRule, rules};
use lahituki_domain::schedule::{Absence, ScheduleSlot};
use lahituki_domain::{Day, IsoWeek, Kind};
use lahituki_store::{people, schedule};
use serde::Serialize;
use ts_rs::TS;

/// How many coming weeks are shown, the present one among them.
const WEEKS: i64 = 10;

/// The terms of a person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonCard {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// The title of their work.
    pub title: String,
    /// How far along the engagement that counts is.
    pub state: EngagementState,
    /// The engagements, the latest first.
    pub engagements: Vec<EngagementView>,
    /// The present week and those that follow; empty without an engagement that reaches them.
    pub weeks: Vec<RequiredWeek>,
    /// Whether I may change them.
    pub may_edit: bool,
}

/// An engagement with what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EngagementView {
    /// The engagement.
    pub engagement: Engagement,
    /// How far along it is.
    pub state: EngagementState,
    /// What has to be decided about it, the soonest first.
    pub warnings: Vec<EngagementWarning>,
    /// The rule of its kind; only coordinators have the rules.
    pub rule: Option<EngagementRule>,
    /// The last day that the rule allows, all engagements of the kind counted; `None` without a limit.
    pub limit_on: Option<Day>,
    /// The months of the kind at this host until today, in tenths.
    pub used_tenths: u16,
}

/// What a week asks for, and why it is shorter than the agreed one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequiredWeek {
    /// The week.
    pub week: IsoWeek,
    /// The minutes that it asks for.
    pub required_minutes: u16,
    /// The minutes of a whole week as agreed.
    pub agreed_minutes: u16,
    /// The minutes of it that belong to learning, as agreed.
    pub learning_minutes: u16,
    /// The minutes for which slots are planned.
    pub planned_minutes: u16,
    /// The holidays and eves from Monday to Friday that shorten it.
    pub holidays: Vec<(Day, Holiday)>,
    /// How many days from Monday to Friday the person is away.
    pub absent_days: u8,
    /// Whether the engagement, or a part of it, does not reach the whole week.
    pub partly: bool,
}

/// Returns a person's terms: anyone's for a coordinator, one's own for everyone.
///
/// # Errors
/// For another's terms without the right to them.
pub(crate) fn engagement(reading: &Reading<'_>, arg: PersonArg) -> Result<PersonCard, Failure> {
    if !sees_all(reading.me) && arg.person != reading.me.person {
        return Err(Denied { kind: Kind::Engagement }.into());
    }
    let person = people::person(reading.db, arg.person)?.ok_or_else(Failure::not_found)?;
    let engagements = people::engagements_of(reading.db, person.id)?;
    let rules = people::engagement_rules(reading.db)?;
    let standing = Standing { engagements: &engagements, rules: &rules, today: reading.today };
    let counts = standing.that_counts();
    Ok(PersonCard {
        person: person.id,
        name: person.full_name(),
        title: person.title.clone(),
        state: counts.map_or(EngagementState::None, |engagement| standing.state_of(engagement)),
        engagements: engagements.iter().rev().map(|one| view(reading, &standing, one)).collect(),
        weeks: weeks(reading, person.id, &engagements)?,
        may_edit: sees_all(reading.me),
    })
}

fn view(reading: &Reading<'_>, standing: &Standing<'_>, engagement: &Engagement) -> EngagementView {
    let rule = standing.rule_of(engagement);
    let knows_rules = sees_all(reading.me);
    let others: Vec<&Engagement> = standing.engagements.iter().filter(|other| other.id != engagement.id).collect();
    let mut warnings = standing.warnings_of(engagement);
    // Without the coordinators' rules a limit would be that of the program, which may be an old one.
    warnings.retain(|warning| knows_rules || warning.of == super::WarningOf::End);
    EngagementView {
        state: standing.state_of(engagement),
        warnings,
        limit_on: rules::last_allowed_day(engagement, &others, &rule).filter(|_| knows_rules),
        used_tenths: rules::used_tenths(engagement, &others, reading.today),
        rule: knows_rules.then_some(rule),
        engagement: engagement.clone(),
    }
}

fn weeks(reading: &Reading<'_>, person: PersonId, all: &[Engagement]) -> Result<Vec<RequiredWeek>, Failure> {
    let monday = reading.today.plus(1 - i64::from(reading.today.weekday()));
    let absences = schedule::absences_of_from(reading.db, person, monday)?;
    let slots = schedule::planned_after(reading.db, person, monday.plus(-1))?;
    let week = |n: i64| week(monday.plus(7 * n), all, &absences, &slots);
    Ok((0..WEEKS).filter_map(week).collect())
}

/// Returns a week, or `None` for one that no engagement reaches.
fn week(monday: Day, all: &[Engagement], absences: &[Absence], slots: &[ScheduleSlot]) -> Option<RequiredWeek> {
    let days: Vec<Day> = (0..7).map(|n| monday.plus(n)).collect();
    let working = || days.iter().copied().filter(|day| !day.is_weekend());
    let terms = all.iter().find_map(|one| days.iter().find_map(|day| one.terms_on(*day)))?;
    let is_away = |day: Day| absences.iter().any(|absence| absence.away_on(day) == Some((0, 24 * 60)));
    let required = all.iter().map(|one| one.required_minutes(monday.week(), is_away));
    let planned = slots.iter().filter(|slot| days.contains(&slot.day)).map(ScheduleSlot::planned_minutes);
    Some(RequiredWeek {
        week: monday.week(),
        required_minutes: required.fold(0, u16::saturating_add),
        agreed_minutes: terms.weekly_minutes,
        learning_minutes: terms.learning_minutes,
        planned_minutes: planned.fold(0, u16::saturating_add),
        holidays: working().filter_map(|day| Some((day, holiday_on(day)?))).collect(),
        absent_days: working().filter(|day| is_away(*day)).count() as u8,
        partly: working().any(|day| all.iter().all(|one| one.terms_on(day).is_none())),
    })
}

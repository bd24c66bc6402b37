//! People as the planner knows them: what was agreed, what they can do, and when they are away.

use super::{Given, Numbers, day_number, earlier};
use crate::{Failure, Reading};
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::rules::rule_on;
use lahituki_domain::people::{Engagement, EngagementRule, Skill};
use lahituki_domain::schedule::{self as domain, Span};
use lahituki_domain::{Day, IsoWeek};
use lahituki_planner::evaluate::{self, Absence, Busy, Notice, Person, Skills, Terms, Weekdays};
use lahituki_store::people as store;
use lahituki_store::schedule::changes;

/// How long ago engagements are looked for: whoever was away longer than [`RETURNER_DAYS`] begins anew.
pub(super) const LOOK_BACK_DAYS: i64 = 400;

/// After how long an absence from work someone is a newcomer again: six months.
const RETURNER_DAYS: i64 = 183;

/// The last day of what has no end.
const NEVER: evaluate::Day = evaluate::Day(i32::MAX);

/// Returns everyone, in the order of their numbers.
pub(super) fn people(reading: &Reading<'_>, days: Span, given: &Given) -> Result<Vec<Person>, Failure> {
    let earlier = earlier::carried(reading, days, given)?;
    let absences = changes::absences_between(reading.db, days.from, days.until)?;
    let busy = changes::busy_between(reading.db, days.from, days.until)?;
    let rules = store::engagement_rules(reading.db)?;
    let person = |(place, id): (usize, PersonId)| {
        let mut engagements: Vec<&Engagement> = given.engagements.iter().filter(|one| one.person == id).collect();
        engagements.sort_by_key(|engagement| engagement.start_on);
        let away: Vec<&domain::Absence> = absences.iter().filter(|absence| absence.person == id).collect();
        Person {
            terms: engagements.iter().flat_map(|engagement| terms(engagement)).collect(),
            newcomer_from: newcomer_from(&engagements).map(day_number),
            required: weeks(days).map(|week| required(&engagements, &away, week)).collect(),
            earlier: earlier[place],
            notice: notice(&engagements, &rules, days.from.max(reading.today)),
            skills: skills(&given.skills, engagements.iter().flat_map(|engagement| &engagement.skills)),
            absences: away.into_iter().flat_map(absences_of).collect(),
            busy: busy.iter().filter(|busy| busy.person == Some(id)).map(busy_time).collect(),
        }
    };
    Ok(given.person_records.iter().map(|record| record.id).enumerate().map(person).collect())
}

/// Returns the weeks of some days that begin on a Monday.
pub(super) fn weeks(days: Span) -> impl Iterator<Item = IsoWeek> {
    days.days().step_by(7).map(Day::week)
}

/// Returns the minutes that a week asks of someone.
pub(in crate::schedule) fn required(engagements: &[&Engagement], away: &[&domain::Absence], week: IsoWeek) -> u16 {
    let is_away = |day: Day| away.iter().any(|absence| absence.away_on(day) == Some((0, 24 * 60)));
    let minutes = engagements.iter().map(|engagement| engagement.required_minutes(week, is_away));
    minutes.fold(0, u16::saturating_add)
}

/// Returns the skills that something asks for, as the planner's set. Those beyond what it can tell apart are left out.
pub(super) fn skills<'s>(numbers: &Numbers<Skill>, skills: impl Iterator<Item = &'s Skill>) -> Skills {
    let asked = skills.filter_map(|skill| numbers.number(skill)).filter(|number| *number < Skills::MOST);
    Skills::of(asked).unwrap_or_default()
}

pub(super) fn busy_time(busy: &domain::Busy) -> Busy {
    Busy { day: day_number(busy.day), start: busy.start, end: busy.end }
}

/// The terms of an engagement, or those of each of its segments.
fn terms(engagement: &Engagement) -> Vec<Terms> {
    let parts = engagement.segments.iter().map(|part| (part.from.max(engagement.start_on), part.until));
    let spans = match engagement.segments.is_empty() {
        true => vec![(engagement.start_on, None)],
        false => parts.collect(),
    };
    let terms = spans.into_iter().filter_map(|(from, until)| Some((from, until, engagement.terms_on(from)?)));
    terms
        .map(|(from, until, terms)| Terms {
            from: day_number(from),
            until: until.into_iter().chain(engagement.end_on).min().map_or(NEVER, day_number),
            weekdays: Weekdays::of(terms.weekdays),
            day_minutes_max: terms.day_minutes_max,
            weekly_minutes: terms.weekly_minutes,
            learning_minutes: terms.learning_minutes,
        })
        .collect()
}

/// Returns when someone's work here began, without long breaks. The engagements are in order of their start.
fn newcomer_from(engagements: &[&Engagement]) -> Option<Day> {
    let mut from: Option<(Day, Option<Day>)> = None;
    for engagement in engagements {
        from = match from {
            Some((start, end)) if end.is_none_or(|end| engagement.start_on <= end.plus(RETURNER_DAYS)) => {
                Some((start, end.zip(engagement.end_on).map(|(one, other)| one.max(other))))
            }
            _ => Some((engagement.start_on, engagement.end_on)),
        };
    }
    from.map(|(start, _)| start)
}

/// Returns how early someone is told, by the rule of the engagement that they have or will have next.
fn notice(engagements: &[&Engagement], rules: &[EngagementRule], day: Day) -> Notice {
    let next = engagements.iter().find(|engagement| engagement.end_on.is_none_or(|end| day <= end));
    let rule = next.map(|engagement| rule_on(rules, engagement.kind, day));
    rule.map_or(Notice::default(), |rule| Notice { days: u16::from(rule.roster_notice_days), is_law: rule.employment })
}

/// An absence as the planner knows it: the first and the last day may be cut.
fn absences_of(absence: &domain::Absence) -> Vec<Absence> {
    let is_cut = absence.start.is_some() || absence.end.is_some();
    let spans = match is_cut {
        false => vec![(absence.from, absence.until)],
        true if absence.from == absence.until => vec![(absence.from, absence.until)],
        true => vec![
            (absence.from, absence.from),
            (absence.from.plus(1), absence.until.plus(-1)),
            (absence.until, absence.until),
        ],
    };
    let parts = spans.into_iter().filter_map(|(from, until)| Some((from, until, absence.away_on(from)?)));
    parts
        .filter(|(from, until, _)| from <= until)
        .map(|(from, until, (start, end))| Absence { from: day_number(from), until: day_number(until), start, end })
        .collect()
}

//! What the kinds of engagement allow: defaults that the program knows, and the records that take their place.

use super::engagement::{Engagement, EngagementKind};
use super::engagement_rule::EngagementRule;
use crate::time::Day;
use chrono::Datelike;

const TYOKOKEILU: &str = "suomi.fi: Työkokeilu; laki työvoimapalveluiden järjestämisestä 380/2023 (tarkista)";
const PALKKATUKI: &str = "Laki 380/2023: palkkatuki 5 tai 10 kuukautta; työaikalaki 872/2019, 30 §";
const KUNTOUTTAVA: &str = "Laki kuntouttavasta työtoiminnasta 189/2001 (tarkista)";
const TYOAIKALAKI: &str = "Työaikalaki 872/2019, 30 §";
const AGREEMENT: &str = "Sopimuksen mukaan";

/// Returns the limits of a kind that hold where no record says otherwise. Law and practice change: each names its
/// source, and a coordinator can put a record in its place.
pub fn built_in(kind: EngagementKind) -> EngagementRule {
    use EngagementKind::*;
    // The day on which the reform of employment services came into force, before which nothing is planned here.
    let valid_from = Day::new(2025, 1, 1).unwrap_or(Day(Default::default()));
    let plain = EngagementRule {
        id: EngagementRule::id_of(kind, valid_from),
        kind,
        max_months_same_host: None,
        max_days_per_week: None,
        day_minutes_min: None,
        day_minutes_max: None,
        roster_notice_days: 0,
        employment: false,
        source: AGREEMENT.to_owned(),
        valid_from,
    };
    let hours = |hours: u16| Some(hours * 60);
    let job = |source: &str| EngagementRule {
        roster_notice_days: 7,
        employment: true,
        source: source.to_owned(),
        ..plain.clone()
    };
    match kind {
        Tyokokeilu => EngagementRule {
            max_months_same_host: Some(6),
            max_days_per_week: Some(5),
            day_minutes_min: hours(4),
            day_minutes_max: hours(8),
            source: TYOKOKEILU.to_owned(),
            ..plain
        },
        Palkkatuki => EngagementRule { max_months_same_host: Some(10), ..job(PALKKATUKI) },
        Kuntouttava => EngagementRule {
            max_months_same_host: Some(24),
            max_days_per_week: Some(4),
            day_minutes_min: hours(4),
            day_minutes_max: hours(8),
            source: KUNTOUTTAVA.to_owned(),
            ..plain
        },
        Maaraaikainen | Oppisopimus | Kesatyo | Vakituinen => job(TYOAIKALAKI),
        Harjoittelu | Siviilipalvelus => plain,
    }
}

/// Returns the rule of a kind on a day: the latest record that holds then, else the built-in one.
pub fn rule_on(rules: &[EngagementRule], kind: EngagementKind, day: Day) -> EngagementRule {
    let holding = rules.iter().filter(|rule| rule.kind == kind && rule.valid_from <= day);
    holding.max_by_key(|rule| rule.valid_from).cloned().unwrap_or_else(|| built_in(kind))
}

/// How many days before an end or a limit someone is warned, the earliest first.
pub const WARNING_DAYS: [u16; 4] = [60, 30, 14, 7];

/// Something about an engagement that needs a decision soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warning {
    /// What happens.
    pub kind: WarningKind,
    /// The last day before it does.
    pub last_day: Day,
    /// The days that are left until then; below 0 for a limit that has passed.
    pub days_left: i64,
    /// The step that was reached last: one of [`WARNING_DAYS`], or 0 once the last day has passed.
    pub step: u16,
}

/// What happens to an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningKind {
    /// It ends, and no other of the person follows.
    Ends,
    /// Its kind may last no longer at this host, all engagements of the kind together.
    Limit,
}

/// Returns what has to be decided about an engagement that runs today: its end, its limit, or both.
///
/// `others` are the person's other engagements; those of other people are passed over.
pub fn warnings(engagement: &Engagement, others: &[Engagement], rule: &EngagementRule, today: Day) -> Vec<Warning> {
    if !engagement.is_valid_on(today) {
        return Vec::new();
    }
    let others: Vec<&Engagement> =
        others.iter().filter(|other| other.person == engagement.person && other.id != engagement.id).collect();
    let follows = |end: Day| others.iter().any(|other| other.is_valid_on(end.plus(1)));
    let ends = engagement.end_on.filter(|end| !follows(*end)).and_then(|end| warning(WarningKind::Ends, end, today));
    let limit = last_allowed_day(engagement, &others, rule)
        // An engagement that ends in time never reaches its limit.
        .filter(|last| engagement.end_on.is_none_or(|end| *last < end))
        .and_then(|last| warning(WarningKind::Limit, last, today));
    ends.into_iter().chain(limit).collect()
}

fn warning(kind: WarningKind, last_day: Day, today: Day) -> Option<Warning> {
    let days_left = (last_day.0 - today.0).num_days();
    let step = match days_left {
        ..0 => 0,
        _ => WARNING_DAYS.into_iter().rfind(|step| days_left <= i64::from(*step))?,
    };
    Some(Warning { kind, last_day, days_left, step })
}

/// Returns the last day on which an engagement may run by the months of its kind at this host, those of the person's
/// earlier engagements of the kind counted; `None` without a limit. It may lie before the engagement's start.
pub fn last_allowed_day(engagement: &Engagement, others: &[&Engagement], rule: &EngagementRule) -> Option<Day> {
    let most = i64::from(rule.max_months_same_host?) * DAYS_OF_MONTH;
    let earlier = others.iter().filter(|other| {
        (other.person, other.kind) == (engagement.person, engagement.kind) && other.start_on < engagement.start_on
    });
    let before = engagement.start_on.plus(-1);
    let used: i64 = earlier.map(|other| length(other.start_on, other.end_on.unwrap_or(before).min(before))).sum();
    let left = most - used;
    if left <= 0 {
        return Some(before);
    }
    let months = chrono::Months::new(u32::try_from(left / DAYS_OF_MONTH).ok()?);
    let after = Day(engagement.start_on.0.checked_add_months(months)?).plus(left % DAYS_OF_MONTH);
    Some(after.plus(-1))
}

/// Returns how long a person has been at this host on terms of a kind until a day, in tenths of a month: in this
/// engagement and in the person's earlier ones of the kind.
pub fn used_tenths(engagement: &Engagement, others: &[&Engagement], until: Day) -> u16 {
    let same = others.iter().copied().filter(|other| {
        (other.person, other.kind) == (engagement.person, engagement.kind) && other.start_on < engagement.start_on
    });
    let all = same.chain([engagement]).filter(|one| one.start_on <= until);
    let days: i64 = all.map(|one| length(one.start_on, one.end_on.unwrap_or(until).min(until))).sum();
    u16::try_from(days * 10 / DAYS_OF_MONTH).unwrap_or(u16::MAX)
}

/// The days that make up a month where whole months leave a rest.
const DAYS_OF_MONTH: i64 = 30;

/// Returns how long a time is: whole months by the calendar count as [`DAYS_OF_MONTH`], the rest by the day.
fn length(from: Day, until: Day) -> i64 {
    let end = until.plus(1);
    let month = |day: Day| i64::from(day.0.year()) * 12 + i64::from(day.0.month0());
    let mut months = (month(end) - month(from)).max(0);
    let mut rest_from = after_months(from, months);
    if rest_from > end && months > 0 {
        months -= 1;
        rest_from = after_months(from, months);
    }
    months * DAYS_OF_MONTH + (end.0 - rest_from.0).num_days().max(0)
}

fn after_months(day: Day, months: i64) -> Day {
    let months = chrono::Months::new(u32::try_from(months).unwrap_or(u32::MAX));
    day.0.checked_add_months(months).map_or(day, Day)
}

#[cfg(test)]
mod tests;

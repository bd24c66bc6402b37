//! What the kinds of engagement allow: the table that coordinators keep, and the rules that the program knows.

use super::plans;
use crate::commands::Nothing;
use crate::titles::written;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::EngagementRuleId;
use lahituki_domain::people::{EngagementKind, EngagementRule, rules};
use lahituki_domain::{Day, Kind};
use lahituki_store::people;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleRow {
    /// The limits, where they come from, and from when on they hold.
    pub rule: EngagementRule,
    /// Whether it is the program's own, which a rule of a coordinator replaces and nobody removes.
    pub built_in: bool,
    /// Whether it is the one that holds today.
    pub holds: bool,
}

/// A rule as the form has it: the limits of a kind from a day on. One of the same kind and day is changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RuleText {
    /// Of which kind it is.
    pub kind: EngagementKind,
    /// The first day on which it holds.
    pub valid_from: Day,
    /// The most months at this host; no limit when `None`.
    pub max_months_same_host: Option<u16>,
    /// The most days of work a week; no limit when `None`.
    pub max_days_per_week: Option<u8>,
    /// The fewest minutes of a day; no limit when `None`.
    pub day_minutes_min: Option<u16>,
    /// The most minutes of a day; no limit when `None`.
    pub day_minutes_max: Option<u16>,
    /// How many days before a slot the person must know of it.
    pub roster_notice_days: u8,
    /// Whether it is employment.
    pub employment: bool,
    /// Where the limits come from.
    pub source: String,
}

/// Which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct RuleArg {
    /// The rule.
    pub id: EngagementRuleId,
}

/// Returns the rules of every kind, the latest of a kind first and the program's own last.
pub(crate) fn all(reading: &Reading<'_>, _: Nothing) -> Result<Vec<RuleRow>, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::EngagementRule }.into());
    }
    let written = people::engagement_rules(reading.db)?;
    Ok(EngagementKind::ALL.into_iter().flat_map(|kind| rows_of(kind, &written, reading.today)).collect())
}

fn rows_of(kind: EngagementKind, written: &[EngagementRule], today: Day) -> Vec<RuleRow> {
    let holding = rules::rule_on(written, kind, today);
    let built_in = rules::built_in(kind);
    let is_replaced = written.iter().any(|rule| rule.id == built_in.id);
    let own = written.iter().rev().filter(|rule| rule.kind == kind).cloned();
    let rows = own.map(|rule| RuleRow { holds: rule == holding, built_in: false, rule });
    let known = RuleRow { holds: built_in == holding, built_in: true, rule: built_in };
    rows.chain((!is_replaced).then_some(known)).collect()
}

pub(crate) fn save_rule(writing: &mut Writing<'_, '_>, text: RuleText) -> Result<EngagementRuleId, Failure> {
    let rule = EngagementRule {
        id: EngagementRule::id_of(text.kind, text.valid_from),
        kind: text.kind,
        max_months_same_host: text.max_months_same_host,
        max_days_per_week: text.max_days_per_week,
        day_minutes_min: text.day_minutes_min,
        day_minutes_max: text.day_minutes_max,
        roster_notice_days: text.roster_notice_days,
        employment: text.employment,
        source: text.source.trim().to_owned(),
        valid_from: text.valid_from,
    };
    writing.step(StepLabel::ChangeRule, &written(rule.valid_from));
    match people::engagement_rule(&writing.txn.read(), rule.id)? {
        Some(before) => writing.update(&before, &rule)?,
        None => writing.create(&rule)?,
    }
    Ok(rule.id)
}

pub(crate) fn remove_rule(writing: &mut Writing<'_, '_>, arg: RuleArg) -> Result<Nothing, Failure> {
    let rule = people::engagement_rule(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    writing.step(StepLabel::RemoveRule, &written(rule.valid_from));
    writing.delete(&rule)?;
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;

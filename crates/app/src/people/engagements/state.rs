//! How far along an engagement is, and what has to be decided about it.

use lahituki_domain::Day;
use lahituki_domain::people::rules::{self, Warning, WarningKind};
use lahituki_domain::people::{Engagement, EngagementRule};
use serde::Serialize;
use ts_rs::TS;

/// How many days before its last day an engagement counts as ending.
const ENDING_DAYS: i64 = 28;

/// How far along an engagement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EngagementState {
    /// There is none.
    None,
    /// It is agreed and has not begun.
    Agreed,
    /// It runs.
    Running,
    /// It runs and ends within four weeks, and none follows.
    Ending,
    /// It is over.
    Ended,
}

/// Something about an engagement that has to be decided soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct EngagementWarning {
    /// What happens.
    pub of: WarningOf,
    /// The last day before it does.
    pub last_day: Day,
    /// The days that are left until then; below 0 when it has passed.
    #[ts(type = "number")]
    pub days_left: i64,
    /// The step that was reached last: 60, 30, 14 or 7 days, 0 once the last day has passed.
    pub step: u16,
}

/// What happens to an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningOf {
    /// It ends, and none follows.
    End,
    /// Its kind may last no longer at this host.
    Limit,
}

/// The engagements of one person, and what they are judged by.
pub(super) struct Standing<'a> {
    /// By start, the latest last.
    pub(super) engagements: &'a [Engagement],
    pub(super) rules: &'a [EngagementRule],
    pub(super) today: Day,
}

impl Standing<'_> {
    /// Returns the engagement that counts: the present one, else the next, else the last.
    pub(super) fn that_counts(&self) -> Option<&Engagement> {
        let all = self.engagements;
        let present = all.iter().rfind(|engagement| engagement.is_valid_on(self.today));
        present.or_else(|| all.iter().find(|engagement| self.today < engagement.start_on)).or(all.last())
    }

    pub(super) fn state_of(&self, engagement: &Engagement) -> EngagementState {
        if self.today < engagement.start_on {
            return EngagementState::Agreed;
        }
        if !engagement.is_valid_on(self.today) {
            return EngagementState::Ended;
        }
        let ends_soon = |warning: &EngagementWarning| warning.of == WarningOf::End && warning.days_left <= ENDING_DAYS;
        let is_ending = self.warnings_of(engagement).iter().any(ends_soon);
        if is_ending { EngagementState::Ending } else { EngagementState::Running }
    }

    /// Returns what has to be decided, the soonest first.
    pub(super) fn warnings_of(&self, engagement: &Engagement) -> Vec<EngagementWarning> {
        let rule = self.rule_of(engagement);
        let mut warnings = rules::warnings(engagement, self.engagements, &rule, self.today);
        warnings.sort_by_key(|warning| warning.days_left);
        warnings.into_iter().map(EngagementWarning::from).collect()
    }

    /// Returns the rule of the engagement's kind as it holds today, or will when the engagement begins.
    pub(super) fn rule_of(&self, engagement: &Engagement) -> EngagementRule {
        rules::rule_on(self.rules, engagement.kind, self.today.max(engagement.start_on))
    }
}

impl From<Warning> for EngagementWarning {
    fn from(warning: Warning) -> Self {
        let of = match warning.kind {
            WarningKind::Ends => WarningOf::End,
            WarningKind::Limit => WarningOf::Limit,
        };
        Self { of, last_day: warning.last_day, days_left: warning.days_left, step: warning.step }
    }
}

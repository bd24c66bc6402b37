//! What is wrong with a plan, ready for the window's sentences: names, days and lengths in the person's language.

mod args;
mod rule;
mod trial;
mod words;

pub use args::Arg;
pub use rule::Rule;
pub(crate) use trial::try_slots;
pub use trial::{TryArg, Verdict};

use super::problem::{Judged, day_of};
use crate::session::language;
use crate::{Failure, Reading};
use args::Args;
use lahituki_domain::Day;
use lahituki_domain::ids::{PersonId, SlotId, UnitId};
use lahituki_planner::evaluate::{self, Finding, Placement};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use words::Words;

/// A rule that a plan breaks. The window's sentence is `rule-<rule>` with these arguments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FindingRow {
    /// The rule.
    pub rule: Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// The slots that break it, in order of time.
    pub slots: Vec<SlotId>,
    /// Whom it is about.
    pub person: Option<PersonId>,
    /// Which unit it is about.
    pub unit: Option<UnitId>,
    /// The day it is about; `None` when it is about a week or more.
    pub day: Option<Day>,
    /// What the sentence says.
    #[ts(type = "Record<string, string | number>")]
    pub args: BTreeMap<&'static str, Arg>,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing is published with it.
    Hard,
    /// Worth knowing.
    Soft,
}

/// Returns findings as the window shows them; `tried` are slots where they would be.
pub(crate) fn rows<'f>(
    reading: &Reading<'_>,
    judged: &Judged,
    findings: impl IntoIterator<Item = &'f Finding>,
    tried: &[Placement],
) -> Result<Vec<FindingRow>, Failure> {
    let words = Words::new(language(reading.db, reading.me.person)?);
    let args = Args { judged, tried, words };
    Ok(findings.into_iter().map(|finding| row(judged, &args, finding)).collect())
}

fn row(judged: &Judged, args: &Args<'_>, finding: &Finding) -> FindingRow {
    FindingRow {
        rule: finding.rule().into(),
        severity: match finding.severity {
            evaluate::Severity::Hard => Severity::Hard,
            evaluate::Severity::Soft => Severity::Soft,
        },
        // A slot that is only tried has no id yet.
        slots: finding.slots.iter().filter_map(|slot| judged.slots.thing(slot.0)).copied().collect(),
        person: finding.person.and_then(|person| judged.people.thing(person.0)).copied(),
        unit: finding.unit.and_then(|unit| judged.units.thing(unit.0)).copied(),
        day: finding.day.map(day_of),
        args: args.of(finding),
    }
}

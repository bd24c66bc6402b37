//! What is wrong in each week of a year, counted. It is asked for apart from the year, which need not wait for it.

use super::weeks;
use super::{YearArg, YearBy};
use crate::schedule::plans;
use crate::schedule::problem::{day_of, judged};
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::schedule::Span;
use lahituki_planner::evaluate::{Finding, Severity};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use uuid::Uuid;

/// The broken hard rules of each week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearFindings {
    /// In each week of the year, whomever they are about.
    pub weeks: Vec<u16>,
    /// Of each person or unit that has any, in each week.
    pub rows: BTreeMap<String, Vec<u16>>,
}

pub(crate) fn year_findings(reading: &Reading<'_>, arg: YearArg) -> Result<YearFindings, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let days = weeks::days(arg.span)?;
    let judged = judged(reading, days)?;
    let count = weeks::count(days);
    let mut found = YearFindings { weeks: vec![0; count], rows: BTreeMap::new() };
    for finding in judged.board.findings().into_iter().filter(|finding| finding.severity == Severity::Hard) {
        let Some(week) = place(days, finding) else { continue };
        found.weeks[week] = found.weeks[week].saturating_add(1);
        let rows: BTreeSet<Uuid> = match arg.by {
            YearBy::People => {
                finding.person.and_then(|person| judged.people.thing(person.0)).map(|id| id.0).into_iter().collect()
            }
            YearBy::Units => units(finding, &judged),
        };
        for id in rows {
            found.rows.entry(id.to_string()).or_insert_with(|| vec![0; count])[week] += 1;
        }
    }
    Ok(found)
}

fn place(days: Span, finding: &Finding) -> Option<usize> {
    weeks::place(days, day_of(finding.week?.monday()))
}

/// Returns the unit of a finding, or those of the slots that it marks.
fn units(finding: &Finding, judged: &crate::schedule::problem::Judged) -> BTreeSet<Uuid> {
    let of_slots = finding.slots.iter().filter_map(|slot| judged.board.placement(*slot)?.unit);
    finding.unit.into_iter().chain(of_slots).filter_map(|unit| judged.units.thing(unit.0)).map(|id| id.0).collect()
}

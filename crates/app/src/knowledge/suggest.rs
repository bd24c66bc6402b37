//! What may help with the matter that is being written down.

use crate::search::{Answer, Hit, HitKind, IN_USE, Marker, Match, Wish, ask, hits_of};
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::ids::UnitId;
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::visits::Matter;
use lahituki_store::knowledge::issues;
use serde::Deserialize;
use ts_rs::TS;

/// The most suggestions; to read more would take longer than to write the line.
const MOST: usize = 3;

/// The most known issues among them, so that what helps finds room.
const MOST_ISSUES: usize = 2;

/// The least that a suggestion has of the line: what has less is found by chance.
const LEAST: f32 = 0.5;

/// With fewer letters nothing is said yet.
const FEWEST_LETTERS: usize = 3;

/// So many of each kind are looked at; of an article in several languages only one is shown.
const LOOKED_AT: usize = 6;

/// A line of the quick log, as it is understood.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SuggestArg {
    /// The words that describe the matter; the last may be unfinished.
    pub line: String,
    /// Where; none where the line does not say it.
    pub unit: Option<UnitId>,
    /// What it is about; none where the line does not say it.
    pub matter: Option<Matter>,
}

/// Suggests at most three things: what is known not to work there, then articles, then who takes care of it.
pub(crate) fn suggest(reading: &Reading<'_>, arg: SuggestArg) -> Result<Vec<Hit>, Failure> {
    let Answer { found, marker, ready } = by_words(reading, &arg)?;
    let sure = || found.iter().copied().filter(|found| found.coverage >= LEAST);
    let of = |kind: Kind| sure().filter(move |found| found.kind == kind);
    let named: Vec<Match> = of(Kind::KnownIssue).collect();
    let issues = issues_met(reading, &arg, &named)?.into_iter().take(MOST_ISSUES);
    let found = issues.chain(of(Kind::Article)).chain(of(Kind::Responsibility).take(1)).collect();
    Ok(chosen(hits_of(reading, &Answer { found, marker, ready })?))
}

impl SuggestArg {
    fn says_something(&self) -> bool {
        self.line.chars().filter(|letter| letter.is_alphanumeric()).count() >= FEWEST_LETTERS
    }
}

fn by_words<'f>(reading: &Reading<'f>, arg: &SuggestArg) -> Result<Answer<'f>, Failure> {
    if !arg.says_something() {
        return Ok(Answer { found: Vec::new(), marker: Marker::default(), ready: true });
    }
    let kinds = &[Kind::KnownIssue, Kind::Article, Kind::Responsibility];
    ask(reading, Wish { text: &arg.line, kinds, tags: vec![IN_USE.to_owned()], limit: LOOKED_AT })
}

/// Returns the issues that the person may have met: those that the line speaks of first, then the latest.
fn issues_met(reading: &Reading<'_>, arg: &SuggestArg, named: &[Match]) -> Result<Vec<Match>, Failure> {
    let place = |issue: &KnownIssue| named.iter().position(|found| found.id == issue.id.0);
    let mut met = issues::on(reading.db, reading.today)?;
    met.retain(|issue| {
        let is_here = arg.unit.is_none_or(|unit| issue.is_at(unit));
        let is_about = arg.matter.is_none_or(|matter| issue.is_about(matter));
        is_here && is_about && (place(issue).is_some() || is_likely(issue, arg))
    });
    met.sort_by_key(|issue| place(issue).unwrap_or(usize::MAX));
    Ok(met.into_iter().map(|issue| Match { kind: Kind::KnownIssue, id: issue.id.0, coverage: 1.0 }).collect())
}

/// Whether an issue that a line does not speak against is likely what it is about, though none of its words say so: they
/// have the matter or the unit in common. Of the unit's issues those of another matter are left out as soon as the line
/// says something.
fn is_likely(issue: &KnownIssue, arg: &SuggestArg) -> bool {
    let names_unit = arg.unit.is_some_and(|unit| issue.units.contains(&unit));
    let names_matter = arg.matter.is_some_and(|matter| issue.matters.contains(&matter));
    names_matter || (names_unit && (issue.matters.is_empty() || !arg.says_something()))
}

/// Returns the suggestions among what was found, in their order.
fn chosen(hits: Vec<Hit>) -> Vec<Hit> {
    let count = |kind| hits.iter().filter(|hit| hit.kind == kind).count();
    let room = MOST.saturating_sub(count(HitKind::KnownIssue));
    // Who takes care of it comes last, but not only where there are few articles.
    let most_articles = room.saturating_sub(count(HitKind::Responsibility)).max(1);
    let mut articles = 0;
    let fits = |hit: &Hit| {
        articles += usize::from(hit.kind == HitKind::Article);
        hit.kind != HitKind::Article || articles <= most_articles
    };
    hits.into_iter().filter(fits).take(MOST).collect()
}

#[cfg(test)]
mod tests;

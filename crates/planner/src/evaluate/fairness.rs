//! The rule that nobody carries much more than the others, measured by what each is required to work.

use super::figures::Figures;
use super::finding::Finding;
use super::load::Share;
use super::view::View;

/// Fewer people are no group to compare with.
const SMALLEST_GROUP: usize = 3;

pub(super) fn judge(view: &View<'_>, findings: &mut Vec<Finding>) {
    let load = view.load();
    let mut loads: Vec<u64> = load.shares().map(Share::permille).collect();
    loads.sort_unstable();
    let Some(median) = median(&loads).filter(|median| *median > 0 && loads.len() >= SMALLEST_GROUP) else { return };
    let settings = view.facts.problem.settings;
    for share in load.shares() {
        let is_far = share.permille() * 100 > median * u64::from(settings.unfair_percent);
        let fair_minutes = share.required * median / 1_000;
        if is_far && share.planned > fair_minutes + u64::from(settings.unfair_minutes) {
            let figures = Figures::UnfairLoad { percent: share.percent(), median: (median / 10) as u32 };
            findings.push(Finding::soft(figures).about(share.person));
        }
    }
}

/// The middle of the sorted numbers, or the whole number below the middle of the two in the middle.
fn median(sorted: &[u64]) -> Option<u64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some(lower.midpoint(upper))
}

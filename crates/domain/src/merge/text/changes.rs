//! Where two texts differ from the one they come from.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::iter::Peekable;
use std::ops::Range;

/// A place where at least one side changed something, as lines of each text. Between two regions lies at least one line
/// that all three have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) was: Range<usize>,
    pub(super) current: Range<usize>,
    pub(super) new: Range<usize>,
}

/// Returns the regions in their order.
pub(super) fn regions(was: &[&str], current: &[&str], new: &[&str]) -> Vec<Region> {
    let mut current = Side::new(was, current);
    let mut new = Side::new(was, new);
    let mut regions = Vec::new();
    while let Some(start) = [current.next_start(), new.next_start()].into_iter().flatten().min() {
        let starts = (current.place_of(start), new.place_of(start));
        let mut end = start;
        // A change of one side may reach to where the next one of the other begins.
        while current.take_up_to(&mut end) || new.take_up_to(&mut end) {}
        regions.push(Region {
            was: start..end,
            current: starts.0..current.place_of(end),
            new: starts.1..new.place_of(end),
        });
    }
    regions
}

/// One side's changes, of which some are taken already.
struct Side<C: Iterator> {
    changes: Peekable<C>,
    /// The ends of the last change that was taken: the lines behind them are the same up to the next change.
    taken: Change,
}

/// Lines of the old text and those that stand in their place.
#[derive(Debug, Clone, Default)]
struct Change {
    was: Range<usize>,
    now: Range<usize>,
}

impl Side<std::vec::IntoIter<Change>> {
    fn new(was: &[&str], now: &[&str]) -> Self {
        Self { changes: changes(was, now).into_iter().peekable(), taken: Change::default() }
    }
}

impl<C: Iterator<Item = Change>> Side<C> {
    fn next_start(&mut self) -> Option<usize> {
        self.changes.peek().map(|change| change.was.start)
    }

    /// Takes the next change if it begins no later than `end`, and moves `end` behind it.
    fn take_up_to(&mut self, end: &mut usize) -> bool {
        let Some(change) = self.changes.next_if(|change| change.was.start <= *end) else { return false };
        *end = change.was.end.max(*end);
        self.taken = change;
        true
    }

    /// Returns where a line of the old text stands now. It lies behind the last change that was taken.
    fn place_of(&self, line: usize) -> usize {
        line - self.taken.was.end + self.taken.now.end
    }
}

/// Returns what differs, without the lines that are the same. The search is bounded: for texts that have little in common
/// it gives more changes than needed instead of taking longer.
fn changes(was: &[&str], now: &[&str]) -> Vec<Change> {
    let steps = capture_diff_slices(Algorithm::Myers, was, now);
    let steps = steps.iter().filter(|step| step.tag() != DiffTag::Equal);
    steps.map(|step| Change { was: step.old_range(), now: step.new_range() }).collect()
}

//! What people fall back on in those ten years: 300 known issues, of which some hold, and 60 lines of who takes care of what.

use crate::decade::{Decade, present, take};
use crate::words::{self, Topics};
use anyhow::Result;
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::Matter;
use lahituki_store::Store;
use lahituki_testkit as testkit;
use lahituki_tests::Dice;

const ISSUES: i64 = 300;
const RESPONSIBILITIES: usize = 60;

/// Fills a store with both.
pub(crate) fn fill(store: &Store, dice: &mut Dice, decade: &Decade) -> Result<()> {
    let issues: Vec<KnownIssue> = (0..ISSUES).map(|number| issue(dice, decade, number)).collect();
    take(store, &issues)?;
    let lines: Vec<Responsibility> = (0..RESPONSIBILITIES).map(|_| responsibility(dice)).collect();
    take(store, &lines)
}

/// One begins every twelve days, each for three weeks.
fn issue(dice: &mut Dice, decade: &Decade, number: i64) -> KnownIssue {
    let from = present().plus(-12 * number);
    KnownIssue {
        title: words::line(dice),
        text: words::line(dice),
        units: if number % 2 == 0 { vec![*dice.pick(&decade.units)] } else { Vec::new() },
        matters: vec![Matter::ALL[dice.common(Matter::ALL.len())]],
        from,
        until: Some(from.plus(21)),
        ..testkit::known_issue(dice, decade.coordinator)
    }
}

fn responsibility(dice: &mut Dice) -> Responsibility {
    let topics = Topics::some(dice, 3);
    let words = (0..3).map(|_| topics.noun(dice).to_lowercase()).collect();
    let subject = topics.title(dice);
    Responsibility { words, note: topics.line(dice), ..testkit::responsibility(dice, &subject) }
}

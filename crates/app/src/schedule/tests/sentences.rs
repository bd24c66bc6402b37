//! The sentences about broken rules and what the program tells them.

use super::*;
use crate::context::snake;
use crate::schedule::findings::rows;
use crate::schedule::problem::{judged, week_of};
use crate::testing::Laptop;
use lahituki_planner::evaluate::{Figures, Finding, Opening, Rule, Severity, Skills};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 3] = [
    include_str!("../../../../../assets/i18n/fi/rules.ftl"),
    include_str!("../../../../../assets/i18n/sv/rules.ftl"),
    include_str!("../../../../../assets/i18n/en/rules.ftl"),
];

/// One of each, where one has more than one form both.
fn figures() -> Vec<Figures> {
    let (start, end, planned, limit) = (480, 660, 600, 540);
    vec![
        Figures::DoubleBooked { start, end },
        Figures::OutsideEngagement { is_engaged: true },
        Figures::Absent { start, end },
        Figures::UnitClosed { opening: Opening::Closed },
        Figures::UnitClosed { opening: Opening::Open(start, end) },
        Figures::OverDayHours { planned, limit },
        Figures::OverWeekHours { planned, limit },
        Figures::DailyRest { rest: 600, needed: 660 },
        Figures::RosterNotice { days: 1, needed: 7 },
        Figures::MissingSkill { missing: Skills::NONE },
        Figures::NewcomerAlone { working_day: 1, of: 10 },
        Figures::TooManySchools { schools: 5, limit: 4 },
        Figures::Travel { gap: 10, needed: 20 },
        Figures::Busy { start, end, is_unit: true },
        Figures::LearningNotReserved { planned, due: limit },
        Figures::OpenSlot,
        Figures::UnitBelowPromise { planned: 1, promised: 2 },
        Figures::UnfairLoad { percent: 90, median: 60 },
    ]
}

fn finding(figures: Figures) -> Finding {
    let (severity, slots) = (Severity::Soft, Vec::new());
    Finding { severity, week: None, day: None, figures, person: None, unit: None, slots }
}

/// Returns the names of the variables in the sentence of a rule.
fn variables<'t>(texts: &'t str, rule: &str) -> BTreeSet<&'t str> {
    let (_, rest) = texts.split_once(&format!("\nrule-{rule} =")).unwrap();
    let own = |line: &&str| !line.starts_with("rule-") && !line.starts_with('#');
    let lines = rest.lines().take(1).chain(rest.lines().skip(1).take_while(own));
    let parts = lines.flat_map(|line| line.split('$').skip(1));
    parts.map(|part| part.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap()).collect()
}

#[test]
fn every_sentence_is_told_what_it_says_and_nothing_else() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&coordinator(&mut ids, "Aino"));
    let findings: Vec<Finding> = figures().into_iter().map(finding).collect();
    let rows = laptop.ask(|reading, day| rows(reading, &*judged(reading, week_of(day))?, &findings, &[]), today());
    let rows = rows.unwrap();
    for row in &rows {
        let told: BTreeSet<&str> = row.args.keys().copied().collect();
        for texts in LANGUAGES {
            assert_eq!(variables(texts, &snake(&row.rule)), told, "{:?}", row.rule);
        }
    }
    let judged: BTreeSet<String> = rows.iter().map(|row| snake(&row.rule)).collect();
    assert_eq!(judged.len(), Rule::ALL.len());
}

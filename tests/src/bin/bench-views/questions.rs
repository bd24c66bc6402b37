//! What each view asks, with arguments that vary as people's do.

use crate::decade::{Decade, present};
use crate::words;
use lahituki_domain::time::SchoolYear;
use lahituki_domain::visits::Matter;
use lahituki_tests::Dice;
use serde_json::{Value, json};

/// A view and how it asks.
pub(crate) struct View {
    /// The name in the report.
    pub(crate) name: &'static str,
    /// Returns a command and its argument.
    pub(crate) ask: fn(&mut Dice, &Decade) -> (&'static str, Value),
}

/// Every view that reads the database.
pub(crate) const VIEWS: &[View] = &[
    View { name: "today", ask: |_, _| ("schedule.today", json!({})) },
    View { name: "week", ask: |dice, _| ("schedule.week", json!({ "week": week(dice) })) },
    View { name: "year_people", ask: |dice, _| ("schedule.year", year(dice, "people")) },
    View { name: "year_units", ask: |dice, _| ("schedule.year", year(dice, "units")) },
    View { name: "dragged", ask: dragged },
    View { name: "entries", ask: entries },
    View { name: "hours", ask: hours },
    View { name: "articles", ask: |_, _| ("knowledge.articles", json!({})) },
    View {
        name: "articles_found",
        ask: |dice, _| ("knowledge.articles", json!({ "query": words::query(dice), "limit": 51 })),
    },
    View { name: "article", ask: |dice, decade| ("knowledge.article", json!({ "id": dice.pick(&decade.articles) })) },
    View { name: "search", ask: |dice, _| ("search.everything", json!({ "query": words::query(dice), "limit": 8 })) },
    View { name: "sites", ask: |_, _| ("people.sites", json!({})) },
    View { name: "site", ask: |dice, decade| ("people.site", json!({ "id": dice.pick(&decade.units) })) },
    View { name: "quick_line", ask: |dice, _| ("visits.read_line", json!({ "line": quick_line(dice) })) },
    View { name: "suggest", ask: suggest },
];

fn week(dice: &mut Dice) -> Value {
    let weeks_back = dice.common(520) as i64 - 8;
    json!(present().plus(-7 * weeks_back).week())
}

/// This school year or one of the three before it.
fn year(dice: &mut Dice, by: &str) -> Value {
    let school_year = SchoolYear::of(present()).0 - dice.common(4) as i32;
    json!({ "span": { "school_year": school_year }, "by": by })
}

/// A slot that is dragged over the cells of the present week.
fn dragged(dice: &mut Dice, decade: &Decade) -> (&'static str, Value) {
    let monday = present().plus(1 - i64::from(present().weekday()));
    let slot = json!({
        "id": null,
        "person": dice.pick(&decade.digarit),
        "unit": dice.pick(&decade.units),
        "day": monday.plus(dice.below(5) as i64),
        "start": 480,
        "end": 690,
        "kind": "koulu",
    });
    ("schedule.try", json!({ "slots": [slot] }))
}

fn entries(dice: &mut Dice, decade: &Decade) -> (&'static str, Value) {
    let filter = match dice.below(5) {
        0 => json!({ "from": present().plus(-21), "until": present() }),
        1 => json!({ "unit": dice.pick(&decade.units) }),
        2 => json!({ "person": dice.pick(&decade.digarit) }),
        3 => json!({ "matter": "ESITYS", "result": "solved" }),
        _ => json!({}),
    };
    ("visits.entries", filter)
}

fn hours(dice: &mut Dice, decade: &Decade) -> (&'static str, Value) {
    ("visits.hours", json!({ "week": week(dice), "person": dice.pick(&decade.digarit) }))
}

/// The matter of a line at some moment of its being typed.
fn suggest(dice: &mut Dice, decade: &Decade) -> (&'static str, Value) {
    let line = words::line(dice);
    let typed: String = line.chars().take(1 + dice.below(line.chars().count())).collect();
    let matter = Matter::ALL[dice.common(Matter::ALL.len())];
    ("knowledge.suggest", json!({ "line": typed, "unit": dice.pick(&decade.units), "matter": matter }))
}

/// A line at some moment of its being typed.
fn quick_line(dice: &mut Dice) -> String {
    let line = format!("samm lk{} {} opettaja 15 ok", 101 + dice.below(20), words::line(dice));
    line.chars().take(1 + dice.below(line.chars().count())).collect()
}

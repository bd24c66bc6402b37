//! What counts for more than its words say.

use crate::Reading;
use chrono::Months;
use lahituki_domain::Day;

/// What nobody has checked counts for a little less.
const UNCHECKED: f32 = 0.9;

/// What was written this month, the last one and the one before counts for more.
const LATELY: [f32; 3] = [1.3, 1.2, 1.1];

/// What is known not to work counts for more.
const ISSUE: f32 = 1.5;

/// What happened at a unit where I work counts for a little more.
const OWN_UNIT: f32 = 1.1;

/// The most units that are looked at: whoever works at more has no own ones.
const MOST_UNITS: usize = 5;

/// Returns by what the score of a record with a tag is multiplied.
pub(super) fn of(reading: &Reading<'_>) -> Vec<(String, f32)> {
    let units = reading.me.roles.iter().flat_map(|grant| &grant.units).take(MOST_UNITS);
    let own = units.map(|unit| (format!("unit:{unit}"), OWN_UNIT));
    on(reading.today).into_iter().chain(own).collect()
}

fn on(today: Day) -> Vec<(String, f32)> {
    let unchecked = ["note", "draft", "in_review"].map(|state| (format!("state:{state}"), UNCHECKED));
    let months = (0..).map_while(|back| today.0.checked_sub_months(Months::new(back)));
    let lately = months.zip(LATELY).map(|(day, factor)| (format!("month:{}", day.format("%Y-%m")), factor));
    unchecked.into_iter().chain(lately).chain([("issue".to_owned(), ISSUE)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_lately_counts_for_more() {
        let tags: Vec<String> = on(Day::new(2026, 1, 31).unwrap()).into_iter().map(|(tag, _)| tag).collect();
        let expected =
            ["state:note", "state:draft", "state:in_review", "month:2026-01", "month:2025-12", "month:2025-11"];
        assert_eq!(tags[..6], expected);
    }
}

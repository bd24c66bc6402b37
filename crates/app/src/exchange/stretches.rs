//! Stretches of days and weeks as one line each, such as `12.8.2026–19.12.2026 Syyslukukausi`.

use crate::titles::{field, written};
use lahituki_domain::Day;
use lahituki_domain::people::Segment;
use lahituki_domain::schedule::WeekNeed;
use serde::Deserialize;
use serde_json::Value;

/// Returns a stretch of days with the name or the note that it has; `None` for what is none.
pub(super) fn span(value: &Value) -> Option<String> {
    let stretch = value.as_object()?;
    let day = |name| field(stretch, name).parse::<Day>().ok();
    let parts =
        [days(day("from")?, day("until")), field(stretch, "name").to_owned(), field(stretch, "note").to_owned()];
    Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Returns the days of a part of an engagement and its hours a week.
pub(super) fn segment(value: &Value) -> Option<String> {
    let segment = Segment::deserialize(value).ok()?;
    let (hours, minutes) = (segment.weekly_minutes / 60, segment.weekly_minutes % 60);
    Some(format!("{}: {hours} h {minutes:02} min", days(segment.from, segment.until)))
}

/// Returns a week and the half-days that it needs: `48/2026: 5`.
pub(super) fn week_need(value: &Value) -> Option<String> {
    let need = WeekNeed::deserialize(value).ok()?;
    Some(format!("{}/{}: {}", need.week.week, need.week.year, need.needed))
}

fn days(from: Day, until: Option<Day>) -> String {
    match until {
        Some(until) if until == from => written(from),
        _ => format!("{}–{}", written(from), until.map(written).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn stretches_are_one_line_each_and_what_is_none_has_none() {
        let autumn = json!({ "from": "2026-10-19", "until": "2026-10-25", "name": "Syysloma" });
        assert_eq!(span(&autumn).unwrap(), "19.10.2026–25.10.2026 Syysloma");
        let exams = json!({ "from": "2027-03-15", "until": "2027-03-15", "kind": "exam", "note": "" });
        assert_eq!(span(&exams).unwrap(), "15.3.2027");
        let part = json!({ "from": "2026-08-12", "until": null, "weekly_minutes": 2295 });
        assert_eq!(segment(&part).unwrap(), "12.8.2026–: 38 h 15 min");
        assert_eq!(week_need(&json!({ "week": { "year": 2026, "week": 48 }, "needed": 5 })).unwrap(), "48/2026: 5");
        assert_eq!((span(&json!("eilen")), segment(&json!({})), week_need(&json!(1))), (None, None, None));
    }
}

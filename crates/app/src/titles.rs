//! What a thing is called where there is room for one line.

use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, PersonId, UnitId};
use lahituki_domain::time::SchoolYear;
use lahituki_domain::{Body, Day, IsoWeek, Kind};
use lahituki_store::{knowledge, people};
use serde::Deserialize;

/// The most letters of a longer text that stand for it.
const FIRST_LETTERS: usize = 80;

/// Returns a record's name, first words, or place and day; empty when its body says none of them.
pub(crate) fn title(reading: &Reading<'_>, kind: Kind, body: &Body) -> Result<String, Failure> {
    Ok(match kind {
        Kind::Person => joined([field(body, "called_name"), field(body, "last_name")]),
        Kind::Unit | Kind::Room | Kind::Space | Kind::Attachment => field(body, "name").to_owned(),
        Kind::Article | Kind::ArticleVersion | Kind::KnownIssue => first_words(field(body, "title")),
        Kind::SearchMiss => field(body, "words").to_owned(),
        Kind::Responsibility => first_words(field(body, "subject")),
        Kind::WordGroup => first_words(&words(body)),
        Kind::ArticleFeedback => of_article(reading, body)?,
        Kind::Device => joined([field(body, "tag"), field(body, "model")]),
        Kind::PlanTemplate | Kind::YearItem => first_words(field(body, "name")),
        Kind::Engagement | Kind::Absence => whose(reading, body)?,
        Kind::Slot | Kind::SlotChange | Kind::Visit | Kind::Busy | Kind::Demand => place_and_day(reading, body)?,
        Kind::Publication => body.get("week").map(week).unwrap_or_default(),
        Kind::SchoolCalendar => field(body, "source").to_owned(),
        Kind::EngagementRule | Kind::Swap | Kind::Feed | Kind::LostChange => String::new(),
        Kind::VisitEntry | Kind::TimeEntry => match field(body, "text") {
            "" => place_and_day(reading, body)?,
            text => first_words(text),
        },
    })
}

/// Returns a field that is a text; empty when it is missing or no text.
pub(crate) fn field<'b>(body: &'b Body, name: &str) -> &'b str {
    body.get(name).and_then(|value| value.as_str()).unwrap_or_default()
}

/// Returns the words of a group with commas between them.
fn words(body: &Body) -> String {
    let words = body.get("words").and_then(|words| words.as_array()).into_iter().flatten();
    words.filter_map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
}

/// Returns a week as it is written on the wall: `48/2026`.
fn week(value: &serde_json::Value) -> String {
    let week = IsoWeek::deserialize(value).map(|week| format!("{}/{}", week.week, week.year));
    week.unwrap_or_default()
}

fn whose(reading: &Reading<'_>, body: &Body) -> Result<String, Failure> {
    let Ok(id) = field(body, "person").parse() else { return Ok(String::new()) };
    let person = people::person(reading.db, PersonId(id))?;
    Ok(person.map(|person| person.full_name()).unwrap_or_default())
}

fn of_article(reading: &Reading<'_>, body: &Body) -> Result<String, Failure> {
    let Ok(id) = field(body, "article").parse() else { return Ok(String::new()) };
    let article = knowledge::article(reading.db, ArticleId(id))?;
    Ok(article.map(|article| first_words(&article.title)).unwrap_or_default())
}

fn place_and_day(reading: &Reading<'_>, body: &Body) -> Result<String, Failure> {
    let unit = match field(body, "unit").parse() {
        Ok(id) => people::unit(reading.db, UnitId(id))?,
        Err(_) => None,
    };
    let day = field(body, "day").parse().map(written).unwrap_or_default();
    Ok(joined([unit.as_ref().map_or("", |unit| unit.name.as_str()), &day]))
}

fn joined<const N: usize>(parts: [&str; N]) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Returns the beginning of a text on one line, cut between words where it is long.
pub(crate) fn first_words(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > FIRST_LETTERS {
            return line + " …";
        }
        let room = FIRST_LETTERS.saturating_sub(line.chars().count());
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(room));
    }
    line
}

/// Returns a day as it is written in Finland, in Finnish and in Swedish: `24.11.2026`.
pub(crate) fn written(day: Day) -> String {
    day.0.format("%-d.%-m.%Y").to_string()
}

/// Returns a school year as it is written on the wall: `2026–2027`.
pub(crate) fn school_year(year: SchoolYear) -> String {
    format!("{}–{}", year.0, year.0.saturating_add(1))
}

/// Returns the key by which names sort as in a Finnish telephone book: å, ä and ö come after z, and case is ignored.
pub(crate) fn alphabetical(name: &str) -> String {
    let last = |letter| match letter {
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        other => other,
    };
    // The three signs are those that follow z in Unicode.
    name.chars().flat_map(char::to_lowercase).map(last).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        let words = "Projektori ei kuvaa ".repeat(6);
        let cut = first_words(&words);
        assert!(cut.ends_with("kuvaa …") && cut.chars().count() <= FIRST_LETTERS + 2, "{cut}");
        assert_eq!(first_words("  Projektori\nei   kuvaa "), "Projektori ei kuvaa");
        assert_eq!(first_words(&"ä".repeat(500)), "ä".repeat(FIRST_LETTERS));
    }

    #[test]
    fn names_sort_as_in_finland() {
        let mut names = ["Öylätti", "zeta", "Äänekoski", "Åbo", "aula"];
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, ["aula", "zeta", "Åbo", "Äänekoski", "Öylätti"]);
    }

    #[test]
    fn a_day_is_written_without_leading_zeros() {
        assert_eq!(Day::new(2026, 3, 5).map(written), Some("5.3.2026".to_owned()));
    }
}

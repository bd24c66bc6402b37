//! Who was to be where when a week was published, line by line.

use super::values::FieldValue;
use crate::session::language;
use crate::texts::{day_in, span_in};
use crate::{Failure, Reading};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::schedule::Placement;
use lahituki_store::people;
use serde::Deserialize;
use serde_json::Value;

/// Returns a line for each placement, by person and time; `None` when the value holds no placements.
pub(super) fn lines(reading: &Reading<'_>, value: &Value) -> Result<Option<String>, Failure> {
    let Ok(placements) = Vec::<Placement>::deserialize(value) else { return Ok(None) };
    let language = language(reading.db, reading.me.person)?;
    let mut lines = Vec::with_capacity(placements.len());
    for placement in &placements {
        let person = placement.person.map(|person| people::person(reading.db, person)).transpose()?.flatten();
        let person = person.map(|person| person.full_name()).unwrap_or_default();
        let unit = placement.unit.map(|unit| people::unit(reading.db, unit)).transpose()?.flatten();
        let unit = unit.map(|unit| unit.name).unwrap_or_default();
        lines.push((person.clone(), placement.day, placement.start, line(language, placement, person, unit)));
    }
    lines.sort();
    Ok(Some(lines.into_iter().map(|(.., line)| line).collect::<Vec<_>>().join("\n")))
}

/// Writes a placement as `Veikko Laine, ma 23.11. 8.00–11.00, Sammonlahden koulu`.
fn line(language: ScreenLanguage, placement: &Placement, person: String, unit: String) -> String {
    let time = format!("{} {}", day_in(language, placement.day), span_in(language, placement.start, placement.end));
    let parts = [person, time, unit, placement.note.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Leaves of two lists of lines only those in which they differ.
pub(super) fn differing(mine: FieldValue, present: FieldValue) -> (FieldValue, FieldValue) {
    let (FieldValue::Text(mine), FieldValue::Text(present)) = (&mine, &present) else { return (mine, present) };
    let without = |lines: &str, others: &str| {
        let mut others: Vec<&str> = others.lines().collect();
        let is_alone = |line: &&str| match others.iter().position(|other| other == line) {
            Some(place) => {
                others.swap_remove(place);
                false
            }
            None => true,
        };
        let left: Vec<&str> = lines.lines().filter(is_alone).collect();
        if left.is_empty() { FieldValue::Nothing } else { FieldValue::Text(left.join("\n")) }
    };
    (without(mine, present), without(present, mine))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_that_differ_are_left() {
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let both = differing(text("Mika, ma\nMika, ma\nVeikko, ti"), text("Mika, ma\nVeikko, ti"));
        assert_eq!(both, (text("Mika, ma"), FieldValue::Nothing));
    }
}

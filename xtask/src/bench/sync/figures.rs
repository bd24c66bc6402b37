//! Figures of several rounds, by their names.

use super::Metric;
use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

/// What was measured so far, in the order in which it first came.
#[derive(Default)]
pub(super) struct Figures(Vec<(String, Vec<f64>)>);

impl Figures {
    /// Takes the figures from the lines that a program printed, JSON objects of names and numbers; `prefix` tells the
    /// program's names from those of others.
    pub(super) fn take(&mut self, prefix: &str, lines: &str) -> Result<()> {
        let objects: Vec<&str> = lines.lines().filter(|line| line.starts_with('{')).collect();
        ensure!(!objects.is_empty(), "the measuring program printed no figures");
        for line in objects {
            let object: Map<String, Value> = serde_json::from_str(line).with_context(|| format!("reading {line}"))?;
            for (name, value) in object {
                let value = value.as_f64().with_context(|| format!("{name} is no number"))?;
                self.add(format!("{prefix}{name}"), value);
            }
        }
        Ok(())
    }

    /// Takes the last figure of one name as a multiple of the last of another.
    pub(super) fn compare(&mut self, one: &str, other: &str, ratio: &str) -> Result<()> {
        let ratio_now = self.last(one)? / self.last(other)?;
        self.add(ratio.to_owned(), ratio_now);
        Ok(())
    }

    /// Returns the middle figure of each name.
    pub(super) fn medians(self) -> Result<Vec<Metric>> {
        let median = |mut figures: Vec<f64>| {
            figures.sort_by(f64::total_cmp);
            figures[figures.len() / 2]
        };
        Ok(self.0.into_iter().map(|(name, figures)| Metric::new(&name, median(figures), unit(&name))).collect())
    }

    fn add(&mut self, name: String, value: f64) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => self.0.push((name, vec![value])),
        }
    }

    fn last(&self, name: &str) -> Result<f64> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.and_then(|(_, values)| values.last().copied()).with_context(|| format!("{name} was not measured"))
    }
}

/// The unit that a figure's name tells.
fn unit(name: &str) -> &'static str {
    match name {
        _ if name.contains("_vs_") => "ratio",
        _ if name.contains("_per_s") => "1/s",
        _ if name.contains("bytes") => "B",
        _ => "ms",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_of_several_rounds_is_the_middle_one() {
        let mut figures = Figures::default();
        for (ours, theirs) in [(40, 10), (90, 10), (10, 10)] {
            figures.take("", &format!("a note\n{{\"push_per_s\":{ours}}}\n")).unwrap();
            figures.take("anki_", &format!("{{\"push_per_s\":{theirs}}}")).unwrap();
            figures.compare("push_per_s", "anki_push_per_s", "push_vs_anki").unwrap();
        }
        let medians = serde_json::to_value(figures.medians().unwrap()).unwrap();
        let expected = serde_json::json!([
            { "metric": "push_per_s", "value": 40.0, "unit": "1/s" },
            { "metric": "anki_push_per_s", "value": 10.0, "unit": "1/s" },
            { "metric": "push_vs_anki", "value": 4.0, "unit": "ratio" },
        ]);
        assert_eq!(medians, expected);
    }

    #[test]
    fn a_program_that_prints_nothing_has_measured_nothing() {
        assert!(Figures::default().take("", "Finished\n").is_err());
    }
}

//! What stands today for the numbers and tokens of a recording.

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};

/// Which number or token of today stands for which of the recording.
///
/// A cursor and a revision are two things: where a change of today makes one record more than it did then, the cursor
/// lies behind both.
#[derive(Debug, Default)]
pub(super) struct Renaming {
    cursors: BTreeMap<u64, u64>,
    revisions: BTreeMap<u64, u64>,
    words: HashMap<String, String>,
}

impl Renaming {
    /// Returns a recorded question as it has to be asked today.
    pub(super) fn translated(&self, recorded: &Value) -> Value {
        self.translate("", recorded)
    }

    fn translate(&self, key: &str, recorded: &Value) -> Value {
        let number = |of: &BTreeMap<u64, u64>| recorded.as_u64().and_then(|number| of.get(&number)).map(|n| json!(n));
        let known = match key {
            "cursor" => number(&self.cursors),
            "base" => number(&self.revisions),
            "epoch" | "resume" | "proof" => recorded.as_str().and_then(|word| self.words.get(word)).map(|w| json!(w)),
            _ => None,
        };
        known.unwrap_or_else(|| match recorded {
            Value::Array(items) => items.iter().map(|item| self.translate(key, item)).collect(),
            Value::Object(fields) => {
                let field = |(key, value): (&String, &Value)| (key.clone(), self.translate(key, value));
                Value::Object(fields.iter().map(field).collect())
            }
            other => other.clone(),
        })
    }

    /// Checks that an answer of today is the recorded one, and learns what stands for what.
    pub(super) fn pair(&mut self, key: &str, recorded: &Value, today: &Value) -> Result<()> {
        match (recorded, today) {
            (Value::Object(recorded), Value::Object(today)) => self.pair_fields(recorded, today),
            (Value::Array(recorded), Value::Array(today)) => {
                ensure!(recorded.len() == today.len(), "`{key}` was {recorded:?} and is {today:?}");
                recorded.iter().zip(today).try_for_each(|(recorded, today)| self.pair(key, recorded, today))
            }
            _ => {
                let same = self.pair_single(key, recorded, today);
                ensure!(same.unwrap_or(recorded == today), "`{key}` was {recorded} and is {today}");
                Ok(())
            }
        }
    }

    fn pair_fields(&mut self, recorded: &Map<String, Value>, today: &Map<String, Value>) -> Result<()> {
        let names: Vec<_> = recorded.keys().collect();
        ensure!(names == today.keys().collect::<Vec<_>>(), "the answer was {recorded:?} and is {today:?}");
        recorded.iter().try_for_each(|(key, value)| self.pair(key, value, &today[key]))
    }

    /// Returns whether two values may stand for each other; `None` when they have to be the same.
    fn pair_single(&mut self, key: &str, recorded: &Value, today: &Value) -> Option<bool> {
        let numbers = match key {
            "cursor" | "head" => &mut self.cursors,
            "rev" | "seq" => &mut self.revisions,
            // The sums follow from the revisions.
            "sum" => return Some(true),
            "epoch" | "resume" | "proof" => {
                let (recorded, today) = (recorded.as_str()?, today.as_str()?);
                let word = self.words.entry(recorded.to_owned()).or_insert_with(|| today.to_owned());
                return Some(word == today);
            }
            _ => return None,
        };
        let (recorded, today) = (recorded.as_u64()?, today.as_u64()?);
        // Zero stands for nothing, and what came later then comes later now.
        let in_order = numbers.range(..recorded).next_back().is_none_or(|(_, before)| *before < today)
            && numbers.range(recorded + 1..).next().is_none_or(|(_, after)| today < *after);
        Some((recorded == 0) == (today == 0) && in_order && *numbers.entry(recorded).or_insert(today) == today)
    }
}

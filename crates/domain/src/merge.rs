//! How changes to the same record come together, field by field.

pub mod text;

use crate::record::Body;
use serde_json::Value;

/// How concurrent changes of one field are settled. "Concurrent" means that neither had seen the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldRule {
    /// The change with the larger `(stamp, op id)` stays; the other person is told what was replaced.
    LastWriter,
    /// A number that only grows: the larger one stays.
    Max,
    /// Who did what another field tells of: as [`FieldRule::LastWriter`], but nobody wrote it, so nobody misses it.
    Trace,
    /// A list in which each value stands once: what either person added or removed is added or removed.
    Set,
    /// A text in lines: both people's lines stay, and where both changed the same ones the first to arrive.
    Text,
    /// A state machine: a step counts only from the state that its author saw. When somebody else has taken another one
    /// since, that one stays, and the author is told.
    Machine,
}

impl FieldRule {
    /// Returns whether merging needs to know what the author of a change had before them.
    pub fn needs_base(self) -> bool {
        matches!(self, Self::Set | Self::Text)
    }
}

/// Returns the larger of two numbers; a value that is no number gives way to one that is.
pub fn larger(current: &Value, new: &Value) -> Value {
    match (current.as_f64(), new.as_f64()) {
        (Some(current), Some(new)) if new <= current => {}
        (Some(_), None) => {}
        _ => return new.clone(),
    }
    current.clone()
}

/// Returns a list after someone turned `was` into `new`, without having seen `current`: in the order of `current`, with
/// what they added behind it. A value that is no list counts as an empty one.
pub fn merged_set(was: &Value, current: &Value, new: &Value) -> Value {
    let list = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
    let (was, new) = (list(was), list(new));
    let mut merged = list(current);
    merged.retain(|value| new.contains(value) || !was.contains(value));
    for value in new {
        if !was.contains(&value) && !merged.contains(&value) {
            merged.push(value);
        }
    }
    Value::Array(merged)
}

/// Returns the fields of `after` that differ from `before`; a field that `after` lacks comes as `null`.
pub fn difference(before: &Body, after: &Body) -> Body {
    let changed = after.iter().filter(|(name, value)| before.get(*name) != Some(value));
    let mut put: Body = changed.map(|(name, value)| (name.clone(), value.clone())).collect();
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        put.insert(name.clone(), Value::Null);
    }
    put
}

/// Sets the fields of `put` in `body`; `null` removes a field.
pub fn set(body: &mut Body, put: &Body) {
    for (name, value) in put {
        if value.is_null() {
            body.shift_remove(name);
        } else {
            body.insert(name.clone(), value.clone());
        }
    }
}

/// Returns the values that the fields of `put` have in `body`, `null` for those it lacks: the inverse of [`set`].
pub fn inverse(body: &Body, put: &Body) -> Body {
    put.keys().map(|name| (name.clone(), body.get(name).cloned().unwrap_or(Value::Null))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn body(value: Value) -> Body {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn the_inverse_of_a_change_undoes_it() {
        let before = body(json!({ "title": "Vanha", "topic": "WILMA" }));
        let put = body(json!({ "title": "Uusi", "topic": null, "short": "Lyhyt" }));
        let mut after = before.clone();
        set(&mut after, &put);
        set(&mut after, &inverse(&before, &put));
        assert_eq!(after, before);
    }

    #[test]
    fn what_either_person_added_or_removed_shows_in_a_merged_set() {
        let merged = merged_set(&json!(["a", "b", "c"]), &json!(["b", "c", "d"]), &json!(["a", "c", "e"]));
        assert_eq!(merged, json!(["c", "d", "e"]));
        assert_eq!(merged_set(&Value::Null, &Value::Null, &json!([1])), json!([1]));
    }

    #[test]
    fn of_two_numbers_the_larger_stays_whoever_comes_first() {
        assert_eq!(larger(&json!(3), &json!(5)), json!(5));
        assert_eq!(larger(&json!(5), &json!(3)), json!(5));
        assert_eq!(larger(&Value::Null, &json!(3)), json!(3));
        assert_eq!(larger(&json!(3), &Value::Null), json!(3));
    }

    #[test]
    fn a_difference_names_only_what_changed() {
        let put = difference(&body(json!({ "a": 1, "b": 2, "c": 3 })), &body(json!({ "a": 1, "b": 4 })));
        assert_eq!(put, body(json!({ "b": 4, "c": null })));
    }
}

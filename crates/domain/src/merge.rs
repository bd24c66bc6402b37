//! How changes to the same record come together, field by field.

use crate::record::Body;
use serde_json::Value;

/// How concurrent changes of one field are settled. "Concurrent" means that neither had seen the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldRule {
    /// The change with the larger `(stamp, op id)` stays; the other person is told what was replaced.
    LastWriter,
    /// A state machine: a step from a state that is no longer current is refused, whatever its stamp.
    Machine,
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
    fn a_difference_names_only_what_changed() {
        let put = difference(&body(json!({ "a": 1, "b": 2, "c": 3 })), &body(json!({ "a": 1, "b": 4 })));
        assert_eq!(put, body(json!({ "b": 4, "c": null })));
    }
}

//! What a check finds wrong.

/// An invariant that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The invariant, by its name in `docs/sync-protocol.md`.
    pub(crate) rule: &'static str,
    /// Where and how it does not hold.
    pub(crate) what: String,
}

/// The outcome of a check.
pub(crate) type Checked = Result<(), Violation>;

/// Returns a violation of a rule.
pub(crate) fn violated(rule: &'static str, what: impl Into<String>) -> Violation {
    Violation { rule, what: what.into() }
}

/// Takes an error that no schedule should cause for a violation.
pub(crate) fn unexpected(error: impl std::fmt::Display) -> Violation {
    violated("Unexpected", error.to_string())
}

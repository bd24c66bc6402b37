//! Telling whether what an analyser knows has changed.

/// Raised with every change to the rules of this crate that gives any word other terms.
pub(super) const RULES: u32 = 2;

/// Returns a number that other items hardly ever have (FNV-1a, a whole item at a time).
pub(crate) fn fingerprint(items: impl IntoIterator<Item = u64>) -> u64 {
    items.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, item| (hash ^ item).wrapping_mul(0x0000_0100_0000_01b3))
}

//! Attachments that could not be sent or fetched, and when each is tried again.

use crate::remote::Trouble;
use lahituki_domain::knowledge::AttachmentHash;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::time::Instant;

/// The first pause; it doubles with each failure.
const SHORTEST: Duration = Duration::from_secs(2);
/// The longest pause. One who waits for somebody else's bytes sees them this much later at worst.
const LONGEST: Duration = Duration::from_secs(300);

/// What is put off.
#[derive(Debug, Default)]
pub(super) struct PutOff {
    waiting: HashMap<AttachmentHash, Waiting>,
}

#[derive(Debug)]
struct Waiting {
    failures: u32,
    trouble: Trouble,
    due: Instant,
}

impl PutOff {
    /// Returns those of some attachments that are not put off any longer, in their order.
    pub(super) fn due(&self, hashes: &[AttachmentHash], now: Instant) -> Vec<AttachmentHash> {
        let is_due = |hash: &&AttachmentHash| self.waiting.get(hash).is_none_or(|waiting| waiting.due <= now);
        hashes.iter().filter(is_due).cloned().collect()
    }

    /// Puts an attachment off, longer each time.
    pub(super) fn put_off(&mut self, hash: AttachmentHash, trouble: Trouble, now: Instant) {
        let failures = self.waiting.get(&hash).map_or(0, |waiting| waiting.failures);
        let pause = SHORTEST.saturating_mul(1 << failures.min(16)).min(LONGEST);
        self.waiting.insert(hash, Waiting { failures: failures + 1, trouble, due: now + pause });
    }

    /// Forgets that an attachment was put off.
    pub(super) fn forget(&mut self, hash: &AttachmentHash) {
        self.waiting.remove(hash);
    }

    /// Forgets all but these.
    pub(super) fn keep_only<'a>(&mut self, hashes: impl Iterator<Item = &'a AttachmentHash>) {
        let wanted: HashSet<_> = hashes.collect();
        self.waiting.retain(|hash, _| wanted.contains(hash));
    }

    /// Returns whether the server had no room for an attachment.
    pub(super) fn lacks_room(&self, hash: &AttachmentHash) -> bool {
        self.waiting.get(hash).is_some_and(|waiting| waiting.trouble == Trouble::Full)
    }

    /// Returns whether the server had no room for one of them.
    pub(super) fn is_full(&self) -> bool {
        self.waiting.keys().any(|hash| self.lacks_room(hash))
    }

    /// Returns in how many milliseconds the next one is due; `None` when there is none.
    pub(super) fn next_ms(&self, now: Instant) -> Option<u32> {
        let due = self.waiting.values().map(|waiting| waiting.due).min()?;
        Some(u32::try_from(due.saturating_duration_since(now).as_millis()).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_waits_longer_after_each_failure_and_holds_up_no_other() {
        let [one, other] = [&b"one"[..], b"other"].map(AttachmentHash::of);
        let (mut put_off, start) = (PutOff::default(), Instant::now());
        let both = [one.clone(), other.clone()];
        let mut pauses = Vec::new();
        for _ in 0..10 {
            put_off.put_off(one.clone(), Trouble::ServerError, start);
            pauses.push(put_off.next_ms(start).unwrap() / 1_000);
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(put_off.due(&both, start + LONGEST - SHORTEST), std::slice::from_ref(&other));
        assert_eq!(put_off.due(&both, start + LONGEST), both);
        put_off.forget(&one);
        assert_eq!((put_off.due(&both, start), put_off.next_ms(start)), (both.to_vec(), None));
    }

    #[test]
    fn there_is_room_again_once_what_had_none_is_sent_or_gone() {
        let hash = AttachmentHash::of(b"one");
        let mut put_off = PutOff::default();
        for leave in [PutOff::forget, |put_off: &mut PutOff, _: &AttachmentHash| put_off.keep_only([].into_iter())] {
            put_off.put_off(hash.clone(), Trouble::Full, Instant::now());
            assert!(put_off.is_full());
            leave(&mut put_off, &hash);
            assert!(!put_off.is_full());
        }
    }
}

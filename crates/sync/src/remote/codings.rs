//! Which coding the messages to a server are in: the one with the dictionary, once the server has shown that it knows it.

use lahituki_protocol::Coding;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is known of one server and of whatever stands before it.
#[derive(Debug, Default)]
pub(super) struct Codings {
    /// An answer has come in the coding, so it may be asked in it.
    known: AtomicBool,
    /// Something on the way cannot bear it.
    unwanted: AtomicBool,
}

/// How one message is sent, and what its answer may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Manner {
    /// The coding of the question.
    pub(super) question: Coding,
    /// Whether the server is told that the answer may have the dictionary; it need not be when the question has.
    pub(super) offers: bool,
}

impl Manner {
    /// How every server understands.
    pub(super) const PLAIN: Self = Self { question: Coding::Zstd, offers: false };
}

impl Codings {
    /// Returns how the next message is sent.
    pub(super) fn manner(&self) -> Manner {
        match (self.unwanted.load(Ordering::Relaxed), self.known.load(Ordering::Relaxed)) {
            (true, _) => Manner::PLAIN,
            (false, true) => Manner { question: Coding::Dictionary1, offers: false },
            (false, false) => Manner { question: Coding::Zstd, offers: true },
        }
    }

    /// Remembers that the server has answered in a coding.
    pub(super) fn answered_in(&self, coding: Coding) {
        if coding == Coding::Dictionary1 {
            self.known.store(true, Ordering::Relaxed);
        }
    }

    /// Remembers that a message arrived in the plain manner only.
    pub(super) fn only_plain_arrived(&self) {
        self.unwanted.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dictionary_is_offered_then_used_and_given_up_when_it_does_not_arrive() {
        let codings = Codings::default();
        assert_eq!(codings.manner(), Manner { question: Coding::Zstd, offers: true });
        codings.answered_in(Coding::Zstd);
        assert_eq!(codings.manner(), Manner { question: Coding::Zstd, offers: true });
        codings.answered_in(Coding::Dictionary1);
        assert_eq!(codings.manner(), Manner { question: Coding::Dictionary1, offers: false });
        codings.only_plain_arrived();
        assert_eq!(codings.manner(), Manner::PLAIN);
    }
}

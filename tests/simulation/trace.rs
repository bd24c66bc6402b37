//! What happened in a run: readable when one seed is replayed, and a hash by which two runs are compared.

use std::fmt::Display;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The course of a run.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    hasher: DefaultHasher,
    step: usize,
    aloud: bool,
}

impl Trace {
    /// Returns an empty trace; one that is `aloud` prints every line.
    pub(crate) fn new(aloud: bool) -> Self {
        Self { aloud, ..Self::default() }
    }

    /// Begins the next step.
    pub(crate) fn step(&mut self, name: impl Display) {
        self.step += 1;
        self.line(format_args!("── {name}"));
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: impl Display) {
        if self.aloud {
            println!("{:>4}  {line}", self.step);
        }
        line.to_string().hash(&mut self.hasher);
    }

    /// Adds something too long to print to the hash.
    pub(crate) fn quietly(&mut self, what: &impl Hash) {
        what.hash(&mut self.hasher);
    }

    /// Returns the hash of everything so far.
    pub(crate) fn hash(&self) -> u64 {
        self.hasher.finish()
    }
}

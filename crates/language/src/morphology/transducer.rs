//! The transducer in memory: every arc of every state in one array, four bytes each.

use super::PackError;
use crate::search::fingerprint;
use std::collections::HashMap;

/// The symbol that stands for no letter.
pub(super) const NOTHING: u16 = 0;

/// The symbol that stands for any letter the transducer does not know, and writes it as it is.
pub(super) const UNKNOWN: u16 = 1;

/// How many bits of an arc tell where it leads; the others tell its label.
const TARGET_BITS: u32 = 20;

/// The most states that an arc can tell apart.
const MOST_STATES: usize = 1 << TARGET_BITS;

/// The most labels that an arc can tell apart.
const MOST_LABELS: usize = 1 << (u32::BITS - TARGET_BITS);

/// What an arc reads and writes, as numbers of symbols, and its cost in halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label {
    /// The symbol read.
    pub input: u16,
    /// The cost; the sum of a path's costs tells how unlikely a reading is.
    pub cost: u8,
    /// The symbol written.
    pub output: u16,
}

/// A step from one state to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arc(u32);

/// A finite-state transducer.
#[derive(Debug)]
pub struct Transducer {
    /// The text of each symbol; the first two are [`NOTHING`] and [`UNKNOWN`].
    pub(super) symbols: Vec<Box<str>>,
    /// In ascending order, so that the labels that read one symbol lie together.
    pub(super) labels: Vec<Label>,
    /// For each state the number of its first arc, and after the last state the number of all arcs.
    pub(super) starts: Vec<u32>,
    /// The arcs of the first state, of the second and so on, in ascending order for each.
    pub(super) arcs: Vec<Arc>,
    /// The states where a word may end, in ascending order, with what that costs.
    pub(super) ends: Vec<(u32, u8)>,
    /// The symbols that are one letter.
    letters: HashMap<char, u16>,
    /// For each symbol the first label that reads it, and after the last symbol the number of labels.
    first_labels: Vec<u32>,
}

impl Arc {
    /// Returns the arc, or nothing where one of the numbers is too great.
    pub fn new(label: usize, target: usize) -> Option<Self> {
        let fits = label < MOST_LABELS && target < MOST_STATES;
        // Both fit into their bits, as was just checked.
        fits.then_some(Self((label as u32) << TARGET_BITS | target as u32))
    }

    /// Returns the number of the label.
    pub(super) fn label(self) -> usize {
        (self.0 >> TARGET_BITS) as usize
    }

    /// Returns the state it leads to.
    pub(super) fn target(self) -> usize {
        self.0 as usize & (MOST_STATES - 1)
    }
}

impl Transducer {
    /// Puts a transducer together: the symbols, the labels, the arcs of each state, and the states where a word may end
    /// with what that costs.
    ///
    /// The first two symbols are those for no letter and for any unknown letter; labels, arcs and ends must ascend.
    ///
    /// # Errors
    /// Where a number points at nothing or something is out of order.
    pub fn new(
        symbols: Vec<Box<str>>,
        labels: Vec<Label>,
        starts: Vec<u32>,
        arcs: Vec<Arc>,
        ends: Vec<(u32, u8)>,
    ) -> Result<Self, PackError> {
        let letters = letters(&symbols);
        let first_of = |symbol| labels.partition_point(|label| usize::from(label.input) < symbol) as u32;
        let first_labels = (0..=symbols.len()).map(first_of).collect();
        let transducer = Self { symbols, labels, starts, arcs, ends, letters, first_labels };
        transducer.checked()
    }

    /// Fails unless every number points at something, so that a walk need not look.
    fn checked(self) -> Result<Self, PackError> {
        let states = self.starts.len().checked_sub(1).ok_or(PackError::Damaged("no states"))?;
        let knows = |symbol: u16| usize::from(symbol) < self.symbols.len();
        let checks = [
            (self.labels.iter().all(|label| knows(label.input) && knows(label.output)), "a label without its symbol"),
            (self.labels.is_sorted(), "labels out of order"),
            (self.starts.is_sorted() && self.starts.last() == Some(&(self.arcs.len() as u32)), "states out of order"),
            (self.arcs.iter().all(|arc| arc.label() < self.labels.len() && arc.target() < states), "an arc to nowhere"),
            (self.ends.is_sorted() && self.ends.iter().all(|(state, _)| (*state as usize) < states), "an end nowhere"),
            (states > 0 && self.symbols.len() > usize::from(UNKNOWN), "nothing to begin with"),
        ];
        match checks.into_iter().find(|(is_so, _)| !is_so) {
            Some((_, fault)) => Err(PackError::Damaged(fault)),
            None => Ok(self),
        }
    }

    /// Returns a number that tells this transducer from another.
    pub(crate) fn fingerprint(&self) -> u64 {
        fingerprint(self.arcs.iter().map(|arc| arc.0.into()))
    }

    /// Returns the number of the symbol that is this letter.
    pub(super) fn letter(&self, letter: char) -> u16 {
        self.letters.get(&letter).copied().unwrap_or(UNKNOWN)
    }

    /// Returns the arcs that read the symbol in the state, the cheapest first.
    pub(super) fn arcs_reading(&self, state: usize, symbol: u16) -> &[Arc] {
        let arcs = &self.arcs[self.starts[state] as usize..self.starts[state + 1] as usize];
        let symbol = usize::from(symbol);
        let [first, after] = [self.first_labels[symbol], self.first_labels[symbol + 1]].map(|label| label as usize);
        let from = arcs.partition_point(|arc| arc.label() < first);
        let length = arcs[from..].partition_point(|arc| arc.label() < after);
        &arcs[from..from + length]
    }

    /// Returns what it costs that a word ends in the state, or nothing where none may.
    pub(super) fn end(&self, state: usize) -> Option<u8> {
        let at = self.ends.binary_search_by_key(&state, |(end, _)| *end as usize).ok()?;
        Some(self.ends[at].1)
    }
}

fn letters(symbols: &[Box<str>]) -> HashMap<char, u16> {
    let letter = |symbol: &str| {
        let mut letters = symbol.chars();
        letters.next().filter(|_| letters.next().is_none())
    };
    let numbered = (0..=u16::MAX).zip(symbols);
    numbered.filter_map(|(number, symbol)| Some((letter(symbol)?, number))).collect()
}

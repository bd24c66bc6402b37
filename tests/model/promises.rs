//! What was promised, as plain sets: who wrote what, what they had seen, and what the server has taken.
//!
//! Clocks are right here, so of the words in a field the latest one stays, and a deletion holds if whoever deleted had
//! seen every word that it takes away.

use crate::town::{DEVICES, Device, FIELDS};
use anyhow::{Result, bail, ensure};
use lahituki_protocol::{Outcome, SyncRequest, SyncResponse};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A word by its number: what is written later has a larger one.
pub(crate) type Word = usize;

/// What somebody did.
#[derive(Debug, Clone)]
struct Deed {
    device: usize,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Write { field: usize, word: Word },
    Delete { seen: BTreeSet<Word> },
}

/// What the server has taken, and at which revision.
type Taken = BTreeMap<Uuid, u64>;

/// Everything that was promised.
#[derive(Debug, Default)]
pub(crate) struct Promises {
    deeds: BTreeMap<Uuid, Deed>,
    words: Word,
    taken: Taken,
    backup: Taken,
    /// Since a restore the server cannot know who had seen what, so a deletion may be undone.
    was_restored: bool,
    /// The revision at which a laptop has a device.
    known: BTreeMap<(usize, usize), u64>,
    /// What somebody had seen when they began the run of changes that waits.
    runs: BTreeMap<(usize, usize), BTreeSet<Word>>,
}

impl Promises {
    /// Returns a word that nobody has written before, with the text that stands for it.
    pub(crate) fn fresh_word(&mut self) -> (Word, String) {
        self.words += 1;
        (self.words, text(self.words))
    }

    /// Somebody wrote a word.
    pub(crate) fn written(&mut self, laptop: usize, device: usize, field: usize, word: Word, op: Uuid) {
        self.run(laptop, device).insert(word);
        self.deeds.insert(op, Deed { device, what: What::Write { field, word } });
    }

    /// Somebody deleted a device.
    pub(crate) fn deleted(&mut self, laptop: usize, device: usize, op: Uuid) {
        let seen = self.run(laptop, device).clone();
        self.deeds.insert(op, Deed { device, what: What::Delete { seen } });
    }

    /// Returns what the author of the waiting changes of a device has surely seen.
    fn run(&mut self, laptop: usize, device: usize) -> &mut BTreeSet<Word> {
        let known = self.known.get(&(laptop, device)).copied().unwrap_or(0);
        let seen = if self.was_restored {
            (1..=self.words).collect()
        } else {
            self.words_taken(device).filter(|(seq, _, _)| *seq <= known).map(|(_, _, word)| word).collect()
        };
        self.runs.entry((laptop, device)).or_insert(seen)
    }

    /// No changes of a device wait on a laptop any more.
    pub(crate) fn settled(&mut self, laptop: usize, device: usize) {
        self.runs.remove(&(laptop, device));
    }

    /// The server answered a question.
    pub(crate) fn taken(&mut self, asked: &SyncRequest, answer: &SyncResponse) -> Result<()> {
        for (op, result) in asked.ops.iter().zip(&answer.results) {
            ensure!(op.id == result.id, "the answer to {} is one to {}", op.id, result.id);
            match result.outcome {
                Outcome::Ok | Outcome::Lost(_) => drop(self.taken.insert(op.id, result.seq)),
                // Its author sees what it would have taken away, and may delete again.
                Outcome::Kept => drop(self.deeds.remove(&op.id)),
                _ => bail!("{op:?} is answered by {:?}", result.outcome),
            }
        }
        ensure!(asked.ops.len() == answer.results.len(), "some changes have no answer");
        Ok(())
    }

    /// A laptop applied an answer in which a device was at a revision.
    pub(crate) fn heard(&mut self, laptop: usize, device: usize, rev: u64) {
        self.known.insert((laptop, device), rev);
    }

    /// The server's data was copied.
    pub(crate) fn backed_up(&mut self) {
        self.backup = self.taken.clone();
    }

    /// The server's data is what it was when it was copied.
    pub(crate) fn restored(&mut self) {
        self.taken = self.backup.clone();
        self.was_restored = true;
    }

    /// Checks what the server has, where each device is at its place and one that is gone is not there.
    pub(crate) fn check_server(&self, devices: &[Option<Device>; DEVICES]) -> Result<()> {
        for (device, found) in devices.iter().enumerate() {
            let winners = self.winners(device);
            if let Some(found) = found {
                let expected = winners.map(text);
                ensure!(*found == expected, "device {device} is {found:?} and should be {expected:?}");
            }
            let deletions = || self.deletions_taken(device);
            let is_seen = |seen: &BTreeSet<Word>| winners.iter().all(|word| *word == 0 || seen.contains(word));
            ensure!(found.is_some() || deletions().any(is_seen), "device {device} went with a word nobody had seen");
            let all: BTreeSet<Word> = self.words_taken(device).map(|(_, _, word)| word).collect();
            let holds = !self.was_restored && deletions().any(|seen| all.is_subset(seen));
            ensure!(found.is_none() || !holds, "device {device} is back, though whoever deleted it had seen all of it");
        }
        Ok(())
    }

    /// Checks what somebody sees of a device of which changes wait.
    pub(crate) fn check_waiting(&self, waiting: &[Uuid], device: usize, shown: &Device) -> Result<()> {
        for (field, text_shown) in shown.iter().enumerate() {
            let own = waiting.iter().filter_map(|op| match self.deeds.get(op)? {
                Deed { device: of, what: What::Write { field: at, word } } if (*of, *at) == (device, field) => {
                    Some(*word)
                }
                _ => None,
            });
            let Some(own) = own.max() else { continue };
            ensure!(*text_shown == text(own), "device {device} shows {text_shown}, over which {own} was written");
        }
        Ok(())
    }

    /// Checks that the server has taken everything that anybody ever did.
    pub(crate) fn check_all_taken(&self) -> Result<()> {
        let missing: Vec<_> = self.deeds.iter().filter(|(op, _)| !self.taken.contains_key(*op)).collect();
        ensure!(missing.is_empty(), "lost: {missing:?}");
        Ok(())
    }

    /// Returns the latest word of each field of a device among those that the server has taken; 0 for none.
    fn winners(&self, device: usize) -> [Word; FIELDS.len()] {
        let mut winners = [0; FIELDS.len()];
        for (_, field, word) in self.words_taken(device) {
            winners[field] = winners[field].max(word);
        }
        winners
    }

    /// Returns the words of a device that the server has taken: at which revision, and in which field.
    fn words_taken(&self, device: usize) -> impl Iterator<Item = (u64, usize, Word)> {
        self.taken.iter().filter_map(move |(op, seq)| match self.deeds.get(op)? {
            Deed { device: of, what: What::Write { field, word } } if *of == device => Some((*seq, *field, *word)),
            _ => None,
        })
    }

    /// Returns what was seen by each who deleted a device, as far as the server has taken it.
    fn deletions_taken(&self, device: usize) -> impl Iterator<Item = &BTreeSet<Word>> {
        self.taken.keys().filter_map(move |op| match self.deeds.get(op)? {
            Deed { device: of, what: What::Delete { seen } } if *of == device => Some(seen),
            _ => None,
        })
    }
}

/// Returns the text that stands for a word; before anybody wrote one there is none.
pub(crate) fn text(word: Word) -> String {
    format!("sana {word}")
}

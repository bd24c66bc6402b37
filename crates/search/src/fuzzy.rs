//! Words of the vocabulary that differ from an asked one by a slip or two.
//!
//! A slip is a letter too much, too few or another, or two neighbours the wrong way round.
//! Whatever is near enough shares some groups of three letters with what was asked; only those words are compared.

use crate::class::Class;
use crate::vocabulary::Vocabulary;
use std::iter;

/// The fewest letters of a word that is looked for by likeness.
const SHORTEST: usize = 4;

/// From so many letters on two slips are forgiven.
const LONG: usize = 8;

/// The most letters of a word that is looked for by likeness.
const LONGEST: usize = 32;

/// How many groups of three letters one slip can touch: four, when two letters change places.
const TOUCHED: usize = 4;

/// How many shelves the groups of letters are sorted onto.
const SHELVES: u32 = 1 << 14;

/// Which words have which groups of three letters.
#[derive(Debug, Default)]
pub(crate) struct Trigrams {
    /// The numbers of the words in the vocabulary.
    words: Vec<u32>,
    /// Where each shelf begins in `placed`, and after the last where it ends.
    starts: Vec<u32>,
    /// Places in `words`.
    placed: Vec<u32>,
}

impl Trigrams {
    pub(crate) fn of(vocabulary: &Vocabulary) -> Self {
        let words = words(vocabulary);
        let mut starts = vec![0_u32; SHELVES as usize + 1];
        let groups = || {
            (0_u32..)
                .zip(&words)
                .flat_map(|(at, word)| shelves(vocabulary.word(*word)).into_iter().map(move |shelf| (at, shelf)))
        };
        for (_, shelf) in groups() {
            starts[shelf as usize + 1] += 1;
        }
        for shelf in 1..starts.len() {
            starts[shelf] += starts[shelf - 1];
        }
        let mut next = starts.clone();
        let mut placed = vec![0; starts.last().map_or(0, |end| *end as usize)];
        for (at, shelf) in groups() {
            let place = &mut next[shelf as usize];
            placed[*place as usize] = at;
            *place += 1;
        }
        Self { words, starts, placed }
    }

    /// Returns the words that are near enough, and how many slips away.
    pub(crate) fn near<'a>(
        &self,
        asked: &Likeness,
        vocabulary: &'a Vocabulary,
        counts: &mut Vec<u8>,
    ) -> Vec<(&'a str, u8)> {
        counts.clear();
        counts.resize(self.words.len(), 0);
        let shelves = shelves(&asked.word);
        for place in shelves.iter().flat_map(|shelf| self.shelf(*shelf)) {
            let count = &mut counts[*place as usize];
            *count = count.saturating_add(1);
        }
        let least = shelves.len().saturating_sub(TOUCHED * usize::from(asked.slips)).max(1);
        let sharing = counts.iter().zip(&self.words).filter(|(count, _)| usize::from(**count) >= least);
        let words = sharing.map(|(_, word)| vocabulary.word(*word));
        words.filter_map(|word| Some((word, asked.slips_to(word)?))).collect()
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        (self.words.capacity() + self.starts.capacity() + self.placed.capacity()) * size_of::<u32>()
    }

    fn shelf(&self, shelf: u32) -> &[u32] {
        let range = self.starts.get(shelf as usize).zip(self.starts.get(shelf as usize + 1));
        range.map_or(&[], |(from, to)| &self.placed[*from as usize..*to as usize])
    }
}

/// Returns the terms that are words of letters, each word once though it may be of several classes.
fn words(vocabulary: &Vocabulary) -> Vec<u32> {
    let has = |class: Class, word: &str| vocabulary.find(&class.key(word)).is_some();
    let all = [Class::Lemma, Class::Exact, Class::Part].into_iter();
    let all = all.flat_map(|class| vocabulary.starting_with(class.start()).map(move |number| (class, number)));
    all.filter(|(class, number)| {
        let word = vocabulary.word(*number);
        is_comparable(word)
            && match class {
                Class::Lemma => true,
                Class::Exact => !has(Class::Lemma, word),
                _ => !has(Class::Lemma, word) && !has(Class::Exact, word),
            }
    })
    .map(|(_, number)| number)
    .collect()
}

fn is_comparable(word: &str) -> bool {
    let letters = word.chars().count();
    (SHORTEST - 1..=LONGEST + 2).contains(&letters) && word.chars().all(char::is_alphabetic)
}

/// The shelves of a word's groups of three letters, its ends counting as letters, each once.
fn shelves(word: &str) -> Vec<u32> {
    let letters: Vec<u32> = [0, 0].into_iter().chain(word.chars().map(u32::from)).chain([0, 0]).collect();
    let mut shelves: Vec<u32> = letters.windows(3).map(shelf).collect();
    shelves.sort_unstable();
    shelves.dedup();
    shelves
}

/// Mixes three letters; that different groups may share a shelf only makes some comparisons be in vain.
fn shelf(letters: &[u32]) -> u32 {
    let mixed = letters.iter().fold(0_u32, |mixed, letter| (mixed.rotate_left(7) ^ letter).wrapping_mul(0x9E37_79B1));
    mixed >> (u32::BITS - SHELVES.trailing_zeros())
}

/// A word and how many slips away from it another may be.
#[derive(Debug)]
pub(crate) struct Likeness {
    word: String,
    letters: Vec<char>,
    slips: u8,
}

impl Likeness {
    /// Returns nothing for a word that is too short, too long or no word of letters.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let letters: Vec<char> = word.chars().collect();
        let fits = (SHORTEST..=LONGEST).contains(&letters.len()) && letters.iter().all(|letter| letter.is_alphabetic());
        let slips = if letters.len() < LONG { 1 } else { 2 };
        fits.then(|| Self { word: word.to_owned(), letters, slips })
    }

    /// Returns by how many slips the other word differs, one at least, or nothing where they are too many or none.
    pub(crate) fn slips_to(&self, word: &str) -> Option<u8> {
        if !is_comparable(word) || word == self.word {
            return None;
        }
        let other: Vec<char> = word.chars().collect();
        let slips = distance(&self.letters, &other, usize::from(self.slips))?;
        u8::try_from(slips).ok()
    }
}

/// How many slips part two words, swaps of neighbours included, or nothing where they are more than `most`.
fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current: Vec<usize> = iter::once(row + 1).collect();
        for (column, with) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != with);
            let mut least = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            let is_swap = row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *with;
            if is_swap {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        if current.iter().all(|slips| *slips > most) {
            return None;
        }
        before = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

//! Every term of the index in the order of its text, and two other orders: by its end, and without its marks.

use crate::class::Class;
use std::ops::Range;

/// The texts of terms, each once, in ascending order; a term's number is its place.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    texts: String,
    /// Where each text begins, and after the last where it ends.
    starts: Vec<u32>,
    /// The base forms in the order of their texts read backwards.
    backwards: Vec<u32>,
    /// The words that have marks above their letters, in the order of their texts without them.
    unmarked: Vec<u32>,
}

impl Vocabulary {
    /// Adds a text after all others; says whether it was in order and there is room for it.
    pub(crate) fn push(&mut self, text: &str) -> bool {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        let last = self.len().checked_sub(1).map(|last| self.text(last as u32));
        let is_next = last.is_none_or(|last| last < text);
        let Ok(end) = u32::try_from(self.texts.len() + text.len()) else { return false };
        if is_next {
            self.texts.push_str(text);
            self.starts.push(end);
        }
        is_next
    }

    /// Puts the other orders together, when all texts are there.
    pub(crate) fn finish(&mut self) {
        self.texts.shrink_to_fit();
        self.starts.shrink_to_fit();
        let mut backwards: Vec<u32> = self.starting_with(Class::Lemma.start()).collect();
        backwards.sort_unstable_by(|one, other| self.word(*one).chars().rev().cmp(self.word(*other).chars().rev()));
        let classes = [Class::Lemma, Class::Part, Class::Exact].into_iter();
        let words = classes.flat_map(|class| self.starting_with(class.start()));
        let mut unmarked: Vec<u32> = words.filter(|number| self.word(*number).contains(is_marked)).collect();
        unmarked.sort_unstable_by(|one, other| unmark(self.word(*one)).cmp(unmark(self.word(*other))));
        (self.backwards, self.unmarked) = (backwards, unmarked);
    }

    /// Returns how many terms there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Returns the text of a term, its class before it.
    pub(crate) fn text(&self, number: u32) -> &str {
        let at = number as usize;
        &self.texts[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Returns the text of a term without its class.
    pub(crate) fn word(&self, number: u32) -> &str {
        bare(self.text(number))
    }

    /// Returns the number of a term.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        let at = self.first(|other| other < text);
        (at < self.len() as u32 && self.text(at) == text).then_some(at)
    }

    /// Returns the terms whose text begins so, class and all.
    pub(crate) fn starting_with(&self, start: &str) -> Range<u32> {
        self.first(|text| text < start)..self.first(|text| text < start || text.starts_with(start))
    }

    /// Returns the base forms that end so, whole terms.
    pub(crate) fn ending_with<'a>(&'a self, end: &str) -> impl Iterator<Item = &'a str> {
        let from = self.backwards.partition_point(|number| self.word(*number).chars().rev().lt(end.chars().rev()));
        let terms = self.backwards[from..].iter().map(|number| self.text(*number));
        terms.take_while(move |term| bare(term).ends_with(end))
    }

    /// Returns the words that have marks and without them begin so.
    pub(crate) fn unmarked<'a>(&'a self, start: &str) -> impl Iterator<Item = &'a str> {
        let from = self.unmarked.partition_point(|number| unmark(self.word(*number)).lt(start.chars()));
        let words = self.unmarked[from..].iter().map(|number| self.word(*number));
        words.take_while(move |word| begins_unmarked(word, start))
    }

    /// Returns the bytes of memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        let numbers = self.starts.capacity() + self.backwards.capacity() + self.unmarked.capacity();
        self.texts.capacity() + numbers * size_of::<u32>()
    }

    /// Returns the number of the first term that is not before, given that all before it are.
    fn first(&self, is_before: impl Fn(&str) -> bool) -> u32 {
        let mut range = 0..self.len() as u32;
        while range.start < range.end {
            let middle = range.start.midpoint(range.end);
            if is_before(self.text(middle)) { range.start = middle + 1 } else { range.end = middle }
        }
        range.start
    }
}

/// Returns the text of a term without its class.
pub(crate) fn bare(text: &str) -> &str {
    text.get(2..).unwrap_or_default()
}

/// Whether the letter has a mark that a foreign keyboard lacks.
pub(crate) fn is_marked(letter: char) -> bool {
    matches!(letter, 'å' | 'ä' | 'ö')
}

/// Whether the word without its marks begins so.
pub(crate) fn begins_unmarked(word: &str, start: &str) -> bool {
    let mut letters = unmark(word);
    start.chars().all(|letter| letters.next() == Some(letter))
}

fn unmark(word: &str) -> impl Iterator<Item = char> {
    word.chars().map(|letter| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    })
}

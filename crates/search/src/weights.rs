//! What each way of matching is worth; the numbers are measured, on questions that are not used for judging.

/// A match with a part of a compound, beside 1 for a match with the word itself.
pub(crate) const PART: f32 = 0.8;

/// A match with a word that means the same.
pub(crate) const ALIKE: f32 = 0.7;

/// A match with a word that begins like an unfinished one.
pub(crate) const BEGINNING: f32 = 0.8;

/// A match with a word derived from the same root.
pub(crate) const ROOT: f32 = 0.5;

/// A match with a word one slip away, where nothing has the word itself; two slips halve it.
pub(crate) const SLIP: f32 = 0.9;

/// The same where the word itself is rare.
pub(crate) const RARE_SLIP: f32 = 0.3;

/// A match with a word that has marks where the asked one has none.
pub(crate) const UNMARKED: f32 = 0.5;

/// What a part of an asked compound counts for, beside 1 for the whole word.
pub(crate) const OWN_PART: f32 = 0.4;

/// What a part of such a part counts for.
pub(crate) const INNER_PART: f32 = 0.2;

/// What the joined form of words with hyphens counts for.
pub(crate) const JOINED: f32 = 0.5;

/// What a small word counts for, such as `miten`; it is not missed where it is not.
pub(crate) const SMALL: f32 = 0.2;

/// A word in the title counts like so many in the body.
pub(crate) const TITLE: f32 = 12.0;

/// So many times a word must come to be worth half of the most that it can be.
pub(crate) const SATURATION: f32 = 3.0;

/// How much the length of a title takes from its words, from 0 to 1.
pub(crate) const TITLE_LENGTH: f32 = 0.3;

/// How much of a word a document has that has only a part of it.
pub(crate) const PART_COVERS: f32 = 0.7;

/// How many letters an unfinished word must have for words that begin so to be looked for.
pub(crate) const SHORTEST_BEGINNING: usize = 3;

/// How many words with one beginning are looked for.
pub(crate) const MOST_BEGINNINGS: usize = 200;

/// A word in no more documents than this is as likely a slip as a word.
pub(crate) const RARE: usize = 2;

/// How many words like a misspelt one are looked for.
pub(crate) const MOST_LIKE: usize = 12;

/// The fewest letters of a stem that compounds are looked for by.
pub(crate) const SHORTEST_STEM: usize = 4;

/// How many words are looked at that begin or end like a stem.
pub(crate) const MOST_AROUND: usize = 50;

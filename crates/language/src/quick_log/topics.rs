//! Finding what a matter is about, from the words that describe it.

use super::Found;
use super::tokens::{Token, Tokens};
use super::vocabulary::TopicWords;
use crate::stems::same_stem;
use crate::{Language, fold, words};

/// The fewest letters that are enough of a word: `proj` for `projektori`.
const ENOUGH_LETTERS: usize = 4;

/// The weight of a whole word, in any form; the beginning of one speaks half as loudly.
pub(crate) const WHOLE_WORD: u32 = 2;

/// Returns the topic that most words of the matter speak for, or the first of equals; takes no words.
pub(crate) fn find_topic(tokens: &Tokens, topics: &[TopicWords]) -> Option<Found<String>> {
    let free = tokens.free();
    let mut best: Option<(u32, usize, &TopicWords)> = None;
    for topic in topics {
        let weigh = |&at: &usize| (at, topic_weight(&tokens.0[at], topic));
        let weights: Vec<(usize, u32)> = free.iter().map(weigh).filter(|(_, weight)| *weight > 0).collect();
        let Some(&(first, _)) = weights.first() else { continue };
        let total = weights.iter().map(|(_, weight)| weight).sum();
        if best.is_none_or(|(most, place, _)| total > most || (total == most && first < place)) {
            best = Some((total, first, topic));
        }
    }
    best.map(|(_, at, topic)| Found::at(topic.code.clone(), tokens.0[at].span))
}

/// Returns how loudly a token by itself speaks for the topic it fits best, from 0 to [`WHOLE_WORD`].
pub(crate) fn weight(token: &Token, topics: &[TopicWords]) -> u32 {
    topics.iter().map(|topic| topic_weight(token, topic)).max().unwrap_or(0)
}

fn topic_weight(token: &Token, topic: &TopicWords) -> u32 {
    let parts = words(&token.word).into_iter();
    parts.flat_map(|part| own_words(topic).map(move |own| word_weight(&part.text, own))).max().unwrap_or(0)
}

fn own_words(topic: &TopicWords) -> impl Iterator<Item = &str> {
    topic.words.iter().chain([&topic.code]).map(String::as_str)
}

fn word_weight(word: &str, own: &str) -> u32 {
    let (folded, own_folded) = (fold(word), fold(own));
    let begins = |whole: &str, start: &str| start.chars().count() >= ENOUGH_LETTERS && whole.starts_with(start);
    if folded == own_folded || Language::ALL.into_iter().any(|language| same_stem(word, own, language)) {
        WHOLE_WORD
    } else {
        u32::from(begins(&own_folded, &folded) || begins(&folded, &own_folded))
    }
}

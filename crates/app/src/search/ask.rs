//! Asking the index, or while there is none, the names of things.

use super::{Finder, Words, boosts};
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_language::search::Analyser;
use lahituki_language::{Language, Span};
use lahituki_search::{Found, Hit, Meant, Question, asked, marks};
use lahituki_store::search as index;
use uuid::Uuid;

/// A text has at least so much of the question; with less it is found by chance.
const LEAST_OF_TEXT: f32 = 0.3;

/// The same for what has a name and hardly another word.
const LEAST_OF_NAME: f32 = 0.5;

/// The tag of what is found without being asked for.
pub(crate) const IN_USE: &str = "in_use";

/// What is looked for.
#[derive(Debug)]
pub(crate) struct Wish<'a> {
    /// Words in any form; the last may be unfinished.
    pub(crate) text: &'a str,
    /// The kinds of record.
    pub(crate) kinds: &'a [Kind],
    /// What each must be tagged with.
    pub(crate) tags: Vec<String>,
    /// At most so many of each kind.
    pub(crate) limit: usize,
}

/// What was found.
pub(crate) struct Answer<'f> {
    /// The records, the best of all first.
    pub(crate) found: Vec<Match>,
    /// Shows the found words in texts.
    pub(crate) marker: Marker<'f>,
    /// Whether every record was looked at with all its words.
    pub(crate) ready: bool,
}

/// A record that was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) kind: Kind,
    pub(crate) id: Uuid,
    /// How much of the words it has: 1 is all, and rare words count for more.
    pub(crate) coverage: f32,
}

/// Shows in a text the words that were found; none where the index was not asked.
#[derive(Default)]
pub(crate) struct Marker<'f>(Option<(&'f Analyser, Meant)>);

impl Marker<'_> {
    /// Whether it is worth looking for found words in a text.
    pub(crate) fn may_mark(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|(_, meant)| meant.may_be_in(text))
    }

    /// Returns where the words stand, inflected as they are, in order.
    pub(crate) fn spans(&self, text: &str, language: Language) -> Vec<Span> {
        self.0.as_ref().map_or_else(Vec::new, |(analyser, meant)| marks(text, language, meant, analyser))
    }
}

/// Finds records that I may see.
pub(crate) fn ask<'f>(reading: &Reading<'f>, wish: Wish<'_>) -> Result<Answer<'f>, Failure> {
    if let Some(finder) = reading.finder
        && let Some(words) = finder.words()
        && let Some(found) = ask_index(reading, finder, words, &wish)?
    {
        let ready = finder.is_whole();
        if ready || !found.hits.is_empty() {
            let marker = Marker(Some((&words.analyser, found.meant)));
            return Ok(Answer { found: records(found.hits), marker, ready });
        }
    }
    // What is narrowed further cannot be told by names.
    let kinds = if wish.tags == [IN_USE] { wish.kinds } else { &[] };
    let found = index::scan(reading.db, wish.text, kinds, wish.limit, &|audience| reading.me.sees(audience))?;
    let found = found.into_iter().map(|(kind, id)| Match { kind, id, coverage: 1.0 }).collect();
    Ok(Answer { found, marker: Marker::default(), ready: false })
}

/// Returns the records of hits; of equally good ones the latest first, as ids grow with time.
fn records(mut hits: Vec<Hit>) -> Vec<Match> {
    hits.sort_by(|one, other| other.score.total_cmp(&one.score).then(other.id.cmp(&one.id)));
    let known = hits.iter().filter_map(|hit| {
        let (kind, id) = (index::kind_of(hit.kind)?, Uuid::from_bytes(hit.id));
        Some(Match { kind, id, coverage: hit.coverage })
    });
    let fits = |found: &Match| {
        let is_text = matches!(found.kind, Kind::Article | Kind::VisitEntry);
        found.coverage >= if is_text { LEAST_OF_TEXT } else { LEAST_OF_NAME }
    };
    known.filter(fits).collect()
}

fn ask_index(reading: &Reading<'_>, finder: &Finder, words: &Words, wish: &Wish<'_>) -> Result<Option<Found>, Failure> {
    let kinds = wish.kinds.iter().filter_map(|kind| index::number_of(*kind));
    let thesaurus = finder.groups.thesaurus(reading, words)?;
    let question = Question {
        words: asked(wish.text, &words.analyser, &finder.memory.languages(), &thesaurus),
        kinds: kinds.fold(0, |kinds, number| kinds | 1 << number),
        within: None,
        tags: wish.tags.clone(),
        limit: wish.limit,
        boosts: boosts::of(reading),
    };
    Ok(finder.memory.find(reading.db, question, &words.analyser, &|audience| reading.me.sees(audience))?)
}

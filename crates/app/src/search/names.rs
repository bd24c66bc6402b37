//! Finding units and people by what they are called, whatever the case, the accents and the inflection.

use super::{Hit, HitKind};
use crate::titles::alphabetical;
use crate::{Failure, Reading};
use lahituki_domain::people::{Person, Unit};
use lahituki_language::{Language, fold, query_terms, stem, words};
use lahituki_store::people;

/// How well a name fits a query, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the query.
    Whole,
    /// It begins with the query.
    Begins,
    /// Each word of the query begins one of its words, or is another form of one.
    Words,
    /// Each word of the query is somewhere in it.
    Within,
}

/// A query as it is compared with names.
struct Query {
    whole: String,
    /// Each word without case and accents, and its stem.
    words: Vec<(String, String)>,
}

pub(super) fn units(reading: &Reading<'_>, query: &str, limit: usize) -> Result<Vec<Hit>, Failure> {
    let query = Query::new(query);
    let fit = |unit: &Unit| {
        let short_names = unit.short_names.iter().map(String::as_str);
        query.fit([unit.name.as_str()].into_iter().chain(short_names))
    };
    let hit = |unit: Unit| named(HitKind::Unit, unit.id.0, unit.name, unit.address);
    Ok(best(people::units(reading.db)?, fit, hit, limit))
}

pub(super) fn people(reading: &Reading<'_>, query: &str, limit: usize) -> Result<Vec<Hit>, Failure> {
    let query = Query::new(query);
    let fit = |person: &Person| query.fit([person.full_name().as_str(), &person.last_name].into_iter());
    let hit = |person: Person| named(HitKind::Person, person.id.0, person.full_name(), person.title);
    Ok(best(people::people(reading.db)?, fit, hit, limit))
}

fn named(kind: HitKind, id: uuid::Uuid, title: String, detail: String) -> Hit {
    Hit { kind, id, title, detail, title_hits: Vec::new() }
}

fn best<T>(all: Vec<T>, fit: impl Fn(&T) -> Option<Fit>, hit: impl Fn(T) -> Hit, limit: usize) -> Vec<Hit> {
    let mut hits: Vec<(Fit, Hit)> = all.into_iter().filter_map(|one| Some((fit(&one)?, hit(one)))).collect();
    hits.sort_by_cached_key(|(fit, hit)| (*fit, alphabetical(&hit.title)));
    hits.into_iter().take(limit).map(|(_, hit)| hit).collect()
}

impl Query {
    fn new(query: &str) -> Self {
        let terms = query_terms(query, Language::Fi).into_iter();
        Self { whole: fold(query.trim()), words: terms.map(|term| (fold(&term.word), term.stem)).collect() }
    }

    /// Returns how well the best of some names for the same thing fits.
    fn fit<'n>(&self, names: impl Iterator<Item = &'n str>) -> Option<Fit> {
        if self.words.is_empty() {
            return None;
        }
        names.filter_map(|name| self.fit_one(name)).min()
    }

    fn fit_one(&self, name: &str) -> Option<Fit> {
        let folded = fold(name);
        if folded == self.whole {
            return Some(Fit::Whole);
        }
        if folded.starts_with(&self.whole) {
            return Some(Fit::Begins);
        }
        let words: Vec<(String, String)> = words(name).into_iter().map(|word| (fold(&word.text), word.text)).collect();
        let fits = self.words.iter().map(|(word, stem)| fit_of_word(word, stem, &words));
        fits.collect::<Option<Vec<Fit>>>()?.into_iter().max()
    }
}

/// Returns how well a word of the query fits the words of a name, each given folded and as it is.
fn fit_of_word(word: &str, word_stem: &str, words: &[(String, String)]) -> Option<Fit> {
    if words.iter().any(|(folded, _)| folded.starts_with(word)) {
        return Some(Fit::Words);
    }
    if words.iter().any(|(folded, _)| folded.contains(word)) {
        return Some(Fit::Within);
    }
    let is_form = |own: &str| own.starts_with(word_stem) && stem(own, Language::Fi) == word_stem;
    words.iter().any(|(_, own)| is_form(own)).then_some(Fit::Words)
}

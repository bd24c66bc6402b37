//! Answering a question: which documents may be seen, which of them fit, and which are the best of each kind.

use crate::Id;
use crate::documents::{Documents, KINDS};
use crate::index::Index;
use crate::marks::Meant;
use crate::question::Question;
use crate::rank::{Ranked, Ranking, Scratch};
use crate::wanted::{Lookup, Wanted};
use lahituki_language::search::Analyser;
use std::cmp::Ordering;
use std::collections::HashMap;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The best documents of each kind, the best of all first; equal ones in the order of their ids.
    pub hits: Vec<Hit>,
    /// What the words of the question were taken for, for [`marks`](crate::marks).
    pub meant: Meant,
}

/// A document that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: Id,
    /// Its kind.
    pub kind: u8,
    /// How well it matches; only comparable with others of the same answer.
    pub score: f32,
    /// How much of the question it has: 1 is all, and rare words count for more.
    pub coverage: f32,
}

impl Index {
    /// Finds the best documents of each kind.
    pub fn find(&self, question: &Question, analyser: &Analyser, scratch: &mut Scratch) -> Found {
        let mut visible = self.documents.live().clone();
        if let Some(within) = &question.within {
            visible.intersect(within);
        }
        let mut fitting = visible.clone();
        fitting.intersect(&self.documents.of_kinds(question.kinds));
        for tag in &question.tags {
            fitting.intersect(&self.with_any(&[tag]));
        }
        let counts = &mut scratch.counts;
        let mut lookup = Lookup { terms: &self.terms, analyser, visible: &visible, counts, known: HashMap::new() };
        let wanted: Vec<Wanted> = question.words.iter().map(|asked| lookup.wanted(asked)).collect();
        let mut meant = Meant::default();
        let mut ranking = Ranking::new(self, &visible, &fitting, scratch);
        for word in &wanted {
            ranking.add_word(word);
            meant.add(word);
        }
        Found { hits: self.best(ranking.finish(), question), meant }
    }

    /// Returns the best of each kind, the best of all first.
    fn best(&self, mut ranked: Vec<Ranked>, question: &Question) -> Vec<Hit> {
        for (tag, factor) in &question.boosts {
            let with = self.with_any(&[tag]);
            let boosted = ranked.iter_mut().filter(|ranked| with.contains(ranked.document));
            boosted.for_each(|ranked| ranked.score *= factor);
        }
        let mut of_kind: [Vec<Ranked>; KINDS] = Default::default();
        for ranked in ranked {
            of_kind[usize::from(self.documents.kind(ranked.document))].push(ranked);
        }
        let best = of_kind.into_iter().flat_map(|ranked| first(ranked, question.limit, &self.documents));
        let mut best: Vec<Ranked> = best.collect();
        best.sort_unstable_by(|one, other| better(one, other, &self.documents));
        best.into_iter().map(|ranked| self.hit(ranked)).collect()
    }

    fn hit(&self, Ranked { document, score, coverage }: Ranked) -> Hit {
        Hit { id: self.documents.id(document), kind: self.documents.kind(document), score, coverage }
    }
}

/// Returns the best, in no order.
fn first(mut ranked: Vec<Ranked>, limit: usize, documents: &Documents) -> Vec<Ranked> {
    if ranked.len() > limit {
        ranked.select_nth_unstable_by(limit, |one, other| better(one, other, documents));
        ranked.truncate(limit);
    }
    ranked
}

fn better(one: &Ranked, other: &Ranked, documents: &Documents) -> Ordering {
    let in_order = || documents.id(one.document).cmp(&documents.id(other.document));
    other.score.total_cmp(&one.score).then_with(in_order)
}

//! Following a form through the transducer: every path is tried, and given up once it costs more than the best.

use super::LONGEST_WORD;
use super::transducer::{NOTHING, Transducer, UNKNOWN};

/// The longest path; one letter takes a step, and so does what is written between letters.
const DEEPEST: usize = 200;

/// The most steps for one form, so that none takes long; an ordinary one takes a few hundred.
const MOST_STEPS: usize = 100_000;

/// The most readings of one form that are kept; the most tangled compounds have some dozens.
const MOST_READINGS: usize = 256;

/// Returns what the transducer writes on its cheapest paths, each once.
pub(super) fn outputs(transducer: &Transducer, form: &str) -> Vec<String> {
    let letters: Vec<char> = form.chars().take(LONGEST_WORD + 1).collect();
    if letters.len() > LONGEST_WORD {
        return Vec::new();
    }
    let input = letters.iter().map(|letter| transducer.letter(*letter)).collect();
    let mut walk = Walk { transducer, input, written: Vec::new(), cheapest: u16::MAX, found: Vec::new(), steps: 0 };
    walk.step(Place { state: 0, read: 0, cost: 0, depth: 0 });
    walk.found.sort();
    walk.found.dedup();
    walk.found.iter().map(|written| text(transducer, written, &letters)).collect()
}

/// Where a path has come to.
#[derive(Clone, Copy)]
struct Place {
    state: usize,
    /// How many letters of the form have been read.
    read: usize,
    cost: u16,
    depth: usize,
}

/// What was written: a symbol and how many letters had been read before it.
type Written = (u16, usize);

struct Walk<'t> {
    transducer: &'t Transducer,
    input: Vec<u16>,
    /// What the present path has written.
    written: Vec<Written>,
    cheapest: u16,
    /// What the cheapest paths have written.
    found: Vec<Vec<Written>>,
    steps: usize,
}

impl Walk<'_> {
    fn step(&mut self, place: Place) {
        self.steps += 1;
        if place.cost > self.cheapest || place.depth > DEEPEST || self.steps > MOST_STEPS {
            return;
        }
        let next = self.input.get(place.read).copied();
        if next.is_none() {
            self.end(place);
        }
        self.follow(place, NOTHING);
        if let Some(symbol) = next {
            self.follow(place, symbol);
        }
    }

    /// Goes on along every arc that reads the symbol.
    fn follow(&mut self, place: Place, symbol: u16) {
        let transducer = self.transducer;
        for arc in transducer.arcs_reading(place.state, symbol) {
            let label = transducer.labels[arc.label()];
            let before = self.written.len();
            if label.output != NOTHING {
                self.written.push((label.output, place.read));
            }
            self.step(Place {
                state: arc.target(),
                read: place.read + usize::from(symbol != NOTHING),
                cost: place.cost + u16::from(label.cost),
                depth: place.depth + 1,
            });
            self.written.truncate(before);
        }
    }

    /// Keeps the path if it is whole and none was cheaper.
    fn end(&mut self, place: Place) {
        let Some(cost) = self.transducer.end(place.state) else { return };
        let cost = place.cost + u16::from(cost);
        if cost < self.cheapest {
            self.cheapest = cost;
            self.found.clear();
        }
        if cost == self.cheapest && self.found.len() < MOST_READINGS {
            self.found.push(self.written.clone());
        }
    }
}

fn text(transducer: &Transducer, written: &[Written], letters: &[char]) -> String {
    let mut text = String::new();
    for &(symbol, read) in written {
        match letters.get(read) {
            Some(letter) if symbol == UNKNOWN => text.push(*letter),
            _ => text.push_str(&transducer.symbols[usize::from(symbol)]),
        }
    }
    text
}

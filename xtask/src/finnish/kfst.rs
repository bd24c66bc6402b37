//! Reads the published transducer: a header, its symbols, then its arcs and its last states, all big-endian.

use anyhow::{Context, Result, ensure};
use lahituki_language::morphology::{Arc, Label, Transducer};
use std::collections::{BTreeSet, HashMap};

/// The symbol that stands for no letter.
const NOTHING: &str = "@_EPSILON_SYMBOL_@";

/// The symbol that stands for any letter that is no symbol.
const UNKNOWN: &str = "@_IDENTITY_SYMBOL_@";

/// What is written first when a word is only guessed; search has its own way with unknown words.
const GUESSES: &str = "Guesser|";

/// One arc as it is published.
struct Step {
    from: u32,
    to: u32,
    label: Label,
}

/// Reads the bytes of the transducer, its body unpacked, without the paths that only guess.
pub(super) fn read(bytes: &[u8]) -> Result<Transducer> {
    let mut bytes = Bytes(bytes);
    ensure!(bytes.array()? == *b"KFST\x00\x00", "this is not a transducer of version 0");
    let symbol_count = u16::from_be_bytes(bytes.array()?);
    let [step_count, end_count] = [u32::from_be_bytes(bytes.array()?), u32::from_be_bytes(bytes.array()?)];
    ensure!(bytes.array()? == [1], "the transducer has no weights");
    let published = (0..symbol_count).map(|_| bytes.text()).collect::<Result<Vec<_>>>()?;
    let symbols = in_our_order(&published);
    let numbers: HashMap<&str, u16> = symbols.iter().map(AsRef::as_ref).zip(0..).collect();
    let number = |symbol: u16| Some(numbers[*published.get(usize::from(symbol))?]);
    let mut steps = Vec::new();
    for _ in 0..step_count {
        let step = bytes.step(number)?;
        if !symbols[usize::from(step.label.output)].starts_with(GUESSES) {
            steps.push(step);
        }
    }
    let ends = (0..end_count).map(|_| Ok((bytes.u32()?, bytes.cost()?))).collect::<Result<Vec<_>>>()?;
    ensure!(bytes.0.is_empty(), "the transducer is longer than it says");
    assemble(symbols, steps, ends)
}

/// The symbols with the two special ones first.
fn in_our_order(published: &[&str]) -> Vec<Box<str>> {
    let special = [NOTHING, UNKNOWN];
    let others = published.iter().copied().filter(|symbol| !special.contains(symbol));
    special.into_iter().chain(others).map(Box::from).collect()
}

/// Numbers the states that can be reached anew and puts everything in ascending order.
fn assemble(symbols: Vec<Box<str>>, steps: Vec<Step>, ends: Vec<(u32, u8)>) -> Result<Transducer> {
    let reached = reached(&steps);
    let state_of: HashMap<u32, usize> = reached.iter().copied().zip(0..).collect();
    let labels: BTreeSet<Label> = steps.iter().map(|step| step.label).collect();
    let labels: Vec<Label> = labels.into_iter().collect();
    let mut arcs = vec![Vec::new(); reached.len()];
    for step in &steps {
        if let (Some(from), Some(to)) = (state_of.get(&step.from), state_of.get(&step.to)) {
            let label = labels.binary_search(&step.label).ok().context("a label that was not collected")?;
            arcs[*from].push(Arc::new(label, *to).context("the transducer is too large")?);
        }
    }
    let mut starts = vec![0];
    for arcs in &mut arcs {
        arcs.sort();
        starts.push(starts[starts.len() - 1] + arcs.len() as u32);
    }
    let mut ends: Vec<(u32, u8)> =
        ends.iter().filter_map(|(state, cost)| Some((*state_of.get(state)? as u32, *cost))).collect();
    ends.sort_unstable();
    Ok(Transducer::new(symbols, labels, starts, arcs.concat(), ends)?)
}

/// The states that some path from the first one leads to.
fn reached(steps: &[Step]) -> BTreeSet<u32> {
    let mut targets: HashMap<u32, Vec<u32>> = HashMap::new();
    for step in steps {
        targets.entry(step.from).or_default().push(step.to);
    }
    let (mut reached, mut open) = (BTreeSet::from([0]), vec![0]);
    while let Some(state) = open.pop() {
        let next = targets.remove(&state).unwrap_or_default();
        open.extend(next.into_iter().filter(|target| reached.insert(*target)));
    }
    reached
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn step(&mut self, number: impl Fn(u16) -> Option<u16>) -> Result<Step> {
        let [from, to] = [self.u32()?, self.u32()?];
        let mut symbol = || number(u16::from_be_bytes(self.array()?)).context("an arc without its symbol");
        let [input, output] = [symbol()?, symbol()?];
        Ok(Step { from, to, label: Label { input, cost: self.cost()?, output } })
    }

    /// A weight as a whole number of halves.
    fn cost(&mut self) -> Result<u8> {
        let halves = f64::from_be_bytes(self.array()?) * 2.0;
        ensure!(halves.fract() == 0.0 && (0.0..=255.0).contains(&halves), "a weight that is no number of halves");
        Ok(halves as u8)
    }

    fn text(&mut self) -> Result<&'a str> {
        let end = self.0.iter().position(|byte| *byte == 0).context("a symbol without an end")?;
        let (text, rest) = self.0.split_at(end);
        self.0 = &rest[1..];
        Ok(std::str::from_utf8(text)?)
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk().context("the transducer is cut short")?;
        self.0 = rest;
        Ok(*bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_language::morphology::Analysis;

    /// A transducer that reads `a` as a noun and would guess at anything.
    fn published() -> Vec<u8> {
        let symbols = ["a", NOTHING, "Lexicon\t", "Guesser|Any", "\tnoun\t\t\t", UNKNOWN];
        let steps: [(u32, u32, u16, u16, f64); 4] =
            [(0, 7, 1, 2, 0.5), (0, 8, 1, 3, 0.0), (7, 7, 0, 0, 0.0), (7, 9, 1, 4, 2.0)];
        let mut bytes = b"KFST\x00\x00\x00\x06\x00\x00\x00\x04\x00\x00\x00\x02\x01".to_vec();
        bytes.extend(symbols.iter().flat_map(|symbol| symbol.bytes().chain([0])));
        for (from, to, input, output, weight) in steps {
            bytes.extend([from.to_be_bytes(), to.to_be_bytes()].concat());
            bytes.extend([input.to_be_bytes(), output.to_be_bytes()].concat());
            bytes.extend(weight.to_be_bytes());
        }
        for state in [8_u32, 9] {
            bytes.extend(state.to_be_bytes().into_iter().chain(0_f64.to_be_bytes()));
        }
        bytes
    }

    #[test]
    fn a_published_transducer_is_read_without_its_guesses() {
        let transducer = read(&published()).unwrap();
        let noun = Analysis { lemma: "aa".into(), class: "noun".into(), form: String::new() };
        assert_eq!(transducer.analyses("aa"), [noun]);
        assert_eq!(transducer.analyses("b"), []);
    }

    #[test]
    fn a_published_transducer_that_is_cut_short_is_refused() {
        let bytes = published();
        assert!((0..bytes.len()).all(|length| read(&bytes[..length]).is_err()));
    }
}

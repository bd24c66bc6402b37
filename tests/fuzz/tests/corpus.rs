//! What was found once, or might be: the bytes of the corpus, as they are and with a few of them changed.

use lahituki_fuzz::{TARGETS, Target};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::fs;
use std::path::Path;

/// The bytes in a target's folder.
fn corpus(target: &Target) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
    let files = fs::read_dir(&folder).expect("each target has a corpus");
    files.map(|file| fs::read(file.expect("the folder is read").path()).expect("the file is read")).collect()
}

#[test]
fn every_target_stands_its_corpus() {
    for target in TARGETS {
        let corpus = corpus(target);
        assert!(!corpus.is_empty(), "{} has no corpus", target.name);
        corpus.iter().for_each(|bytes| (target.run)(bytes));
    }
}

#[test]
fn every_target_stands_its_corpus_with_some_bytes_changed() {
    for target in TARGETS {
        let change = (any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 0..4), 0..4_usize);
        let changed = (prop::sample::select(corpus(target)), prop::collection::vec(change, 1..4));
        check(changed, |(mut bytes, changes)| {
            for (place, new, removed) in changes {
                let start = place.index(bytes.len() + 1);
                let end = bytes.len().min(start + removed);
                bytes.splice(start..end, new);
            }
            (target.run)(&bytes);
        });
    }
}

#[test]
fn every_target_stands_any_bytes() {
    for target in TARGETS {
        check(prop::collection::vec(any::<u8>(), 0..200), |bytes| (target.run)(&bytes));
    }
}

fn check<S: Strategy>(strategy: S, test: impl Fn(S::Value)) {
    let config = Config { failure_persistence: None, ..Config::default() };
    let result = TestRunner::new(config).run(&strategy, |value| {
        test(value);
        Ok(())
    });
    result.expect("no bytes do harm");
}

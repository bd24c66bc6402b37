//! Measures what a search in Finnish finds, and prints one line of JSON.
//!
//! Asked are sentences of Universal Dependencies, in which people have written down the base form of every word. The
//! sentences are not ours to hand on, so their folder is given: `search-recall FOLDER`.

mod index;
mod recall;
mod treebank;

use anyhow::{Context, Result};
use lahituki_language::search::Analyser;
use recall::Shares;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::{env, fs};
use treebank::Sentence;

/// The treebanks and their files: a university's mixture, examples of a grammar, and what is far from written language.
const TREEBANKS: &[(&str, &[&str])] =
    &[("tdt", &["fi_tdt-dev", "fi_tdt-test"]), ("ftb", &["fi_ftb-dev", "fi_ftb-test"]), ("ood", &["fi_ood-test"])];

/// The treebank that shows the parts of compounds.
const WITH_COMPOUNDS: &str = "tdt";

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).context("the folder of the treebanks is missing")?;
    let analyser = Analyser::shipped()?;
    let mut figures = Map::new();
    for (name, files) in TREEBANKS {
        let sentences = read(&folder, files)?;
        let shares = recall::of_inflected(&sentences, &analyser);
        eprintln!("{name}: {} sentences, {} words", sentences.len(), shares.queries);
        add(&mut figures, name, shares);
        if *name == WITH_COMPOUNDS {
            let shares = recall::of_parts(&sentences, &analyser);
            figures.insert("compound_recall".into(), Value::from(shares.hard_recall));
            figures.insert("compound_precision".into(), Value::from(shares.precision));
        }
    }
    println!("{}", Value::from(figures));
    Ok(())
}

fn read(folder: &Path, files: &[&str]) -> Result<Vec<Sentence>> {
    let mut sentences = Vec::new();
    for file in files {
        let file = folder.join(file).with_extension("conllu");
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        sentences.extend(treebank::sentences(&text));
    }
    Ok(sentences)
}

fn add(figures: &mut Map<String, Value>, name: &str, shares: Shares) {
    figures.insert(format!("{name}_recall"), shares.recall.into());
    figures.insert(format!("{name}_hard_recall"), shares.hard_recall.into());
    figures.insert(format!("{name}_precision"), shares.precision.into());
}

//! Looks for words that say that a piece of work is unfinished or that a test is switched off.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// A word that may not stand in some files.
struct Rule {
    word: &'static str,
    applies: fn(&Path) -> bool,
    reason: &'static str,
}

/// The words; each is written in two parts, so that this file does not hold it itself.
const RULES: &[Rule] = &[
    Rule { word: concat!("TO", "DO"), applies: anywhere, reason: "open work belongs in an issue" },
    Rule { word: concat!("FIX", "ME"), applies: anywhere, reason: "open work belongs in an issue" },
    Rule { word: concat!("to", "do!("), applies: anywhere, reason: "every path of the program works" },
    Rule { word: concat!("unimple", "mented!("), applies: anywhere, reason: "every path of the program works" },
    Rule { word: concat!("#[ig", "nore"), applies: anywhere, reason: "a test that does not run shows nothing" },
    Rule { word: concat!(".sk", "ip("), applies: in_ui_tests, reason: "a test that does not run shows nothing" },
    Rule { word: concat!("thread::", "sleep"), applies: in_tests, reason: "wait for the condition, not for a while" },
];

/// The kinds of file that people write by hand.
const SOURCES: &[&str] = &["rs", "ts", "svelte", "css", "sql", "ftl", "html"];

/// Fails with every place that holds such a word.
pub(super) fn check(project: &Project) -> Result<()> {
    let list = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let files = shell::output(Command::new("git").args(list).current_dir(&project.root))?;
    let mut found = Vec::new();
    for path in files.lines().map(Path::new).filter(|path| is_source(path)) {
        let file = project.root.join(path);
        // A file that is deleted but not yet committed is still listed.
        if file.exists() {
            let text = fs::read_to_string(&file).with_context(|| format!("reading {}", path.display()))?;
            found.extend(unwanted(path, &text));
        }
    }
    if !found.is_empty() {
        bail!("{}", found.join("\n"));
    }
    Ok(())
}

/// One line per unwanted word in `text`: file, line number, word and reason.
fn unwanted(path: &Path, text: &str) -> Vec<String> {
    let rules: Vec<&Rule> = RULES.iter().filter(|rule| (rule.applies)(path)).collect();
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for Rule { word, reason, .. } in rules.iter().filter(|rule| line.contains(rule.word)) {
            found.push(format!("{}:{number}: `{word}`: {reason}", path.display()));
        }
    }
    found
}

fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| SOURCES.iter().any(|source| extension == *source))
}

fn anywhere(_: &Path) -> bool {
    true
}

fn in_tests(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests")
}

fn in_ui_tests(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".test.ts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unwanted_word_is_named_with_its_place() {
        let text = format!("fine\n{}(reason)]\n", RULES[4].word);
        assert_eq!(
            unwanted(Path::new("crates/store/src/visits.rs"), &text),
            [format!("crates/store/src/visits.rs:2: `{}`: a test that does not run shows nothing", RULES[4].word)]
        );
    }

    #[test]
    fn waiting_for_a_while_is_refused_in_tests_only() {
        let text = format!("{}(a_second)", RULES[6].word);
        assert!(unwanted(Path::new("xtask/src/process.rs"), &text).is_empty());
        assert_eq!(unwanted(Path::new("tests/support/lib.rs"), &text).len(), 1);
    }
}

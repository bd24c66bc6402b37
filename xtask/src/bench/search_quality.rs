//! Collects how much of what it should a search finds, and how soon.

use super::libreoffice;
use super::report::Metric;
use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::path::Path;

/// Where the treebanks are looked for, beside the checkout, unless the caller says where they are.
const TREEBANKS: &str = "../shared/data/ud";

/// Runs the measuring programs, one on the treebanks in a folder and one on the help of LibreOffice, and returns their
/// figures.
pub(super) fn measure(project: &Project, treebanks: Option<&Path>) -> Result<Vec<Metric>> {
    let beside = project.root.join(TREEBANKS);
    let folder = treebanks.unwrap_or(&beside);
    ensure!(
        folder.is_dir(),
        "{} is no folder: please give that of the Finnish treebanks of Universal Dependencies by --treebanks",
        folder.display()
    );
    let help = libreoffice::pages(project)?;
    let recall = figures(project, "search-recall", folder)?;
    let ranking = figures(project, "search-ranking", &help)?;
    Ok(recall.into_iter().chain(ranking).collect())
}

fn figures(project: &Project, program: &str, folder: &Path) -> Result<Vec<Metric>> {
    let program = ["run", "--release", "-p", "lahituki-search-quality", "--bin", program, "--"];
    metrics(&shell::output(project.cargo(program)?.arg(folder))?)
}

fn metrics(lines: &str) -> Result<Vec<Metric>> {
    let line = lines.lines().find(|line| line.starts_with('{')).context("the measuring program printed no figures")?;
    let figures: BTreeMap<String, f64> = serde_json::from_str(line).with_context(|| format!("reading {line}"))?;
    Ok(figures.into_iter().map(|(name, value)| Metric::new(name, value, "ratio")).collect())
}

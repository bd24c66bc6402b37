//! `cargo xtask search-eval`: asks any collection of texts with the search of the program.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use clap::Args;
use std::path::{Path, PathBuf};

/// Options of `cargo xtask search-eval`.
#[derive(Args)]
pub(crate) struct Options {
    /// The texts, a row each: id, language (fi, sv or en), title and text, parted by tabs
    #[arg(long, value_name = "FILE")]
    docs: PathBuf,
    /// The queries, a row each: query and the id of a right answer, parted by a tab
    #[arg(long, value_name = "FILE")]
    queries: PathBuf,
}

/// Builds the measuring program and lets it print how soon the right answers come, and which do not.
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let program = ["run", "--release", "-p", "lahituki-search-quality", "--bin", "search-eval", "--"];
    // The command runs in the checkout, whatever folder the files are named from.
    let found = |file: &Path| file.canonicalize().with_context(|| format!("finding {}", file.display()));
    shell::run(project.cargo(program)?.arg(found(&options.docs)?).arg(found(&options.queries)?))
}

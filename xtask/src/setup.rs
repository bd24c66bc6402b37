//! Installs what building, running and testing need and this machine lacks; says nothing when nothing is missing.

mod apt;
mod npm;
mod tools;

use crate::project::Project;
use anyhow::Result;

/// What a task is about to do, which decides what has to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Build the programs and open the window.
    Run,
    /// Also start a PostgreSQL.
    RunOnPostgres,
    /// Also drive real windows and a browser.
    Test,
}

/// Makes the machine ready for `purpose`.
pub(crate) fn prepare(project: &Project, purpose: Purpose) -> Result<()> {
    apt::install_missing(purpose)?;
    npm::install_if_changed(project)?;
    if purpose == Purpose::Test {
        tools::install_missing(project)?;
    }
    Ok(())
}

//! Records what laptops of the present version say to a server and hear from it.

use crate::project::Project;
use crate::shell;
use anyhow::Result;

/// Writes `tests/recorded/v<N>`, unless it is there already.
pub(crate) fn run(project: &Project) -> Result<()> {
    shell::run(&mut project.cargo(["run", "--quiet", "-p", "lahituki-tests", "--bin", "record-client"])?)
}

//! Writes the TypeScript types that the command table stands for.

use crate::project::Project;
use crate::shell;
use anyhow::Result;

/// Rewrites the generated files of `ui/src/backend`.
pub(crate) fn run(project: &Project) -> Result<()> {
    shell::run(&mut project.cargo(["run", "--quiet", "-p", "lahituki-app", "--example", "bindings"])?)
}

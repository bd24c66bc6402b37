//! The packages of the user interface.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::Command;

/// The oldest Node that the build tools accept.
const NODE_MAJOR: u32 = 20;

/// Runs `npm ci` when the lock file is not the one that was installed last.
pub(super) fn install_if_changed(project: &Project) -> Result<()> {
    check_node()?;
    let lock = fs::read(project.ui().join("package-lock.json")).context("reading ui/package-lock.json")?;
    let stamp = project.ui().join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    shell::run(&mut project.npm(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).with_context(|| format!("writing {}", stamp.display()))
}

/// Fails with what to install where Node is missing or too old.
fn check_node() -> Result<()> {
    let version = shell::output(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE_MAJOR => Ok(()),
        Some(_) => bail!("Node {} is too old: please install Node {NODE_MAJOR} or newer", version.trim()),
        None => bail!("Node is missing: please install Node {NODE_MAJOR} or newer with npm (https://nodejs.org)"),
    }
}

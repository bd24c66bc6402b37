//! Where the checkout, the build output and the installed tools are.

use crate::shell;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The places every task works with.
pub(crate) struct Project {
    /// The root of the checkout.
    pub(crate) root: PathBuf,
    /// Cargo's build folder, which `CARGO_TARGET_DIR` may put outside the checkout.
    pub(crate) target: PathBuf,
    /// A folder outside the checkout that keeps installed tools between clones.
    pub(crate) tools: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
}

impl Project {
    /// Asks Cargo where the workspace is.
    pub(crate) fn find() -> Result<Self> {
        let answer = shell::output(Command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Metadata = serde_json::from_str(&answer).context("reading the answer of cargo metadata")?;
        Ok(Self { root: metadata.workspace_root, target: metadata.target_directory, tools: cache()?.join("tools") })
    }

    /// A Cargo command in the checkout that finds the installed tools.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Result<Command> {
        let mut command = Command::new("cargo");
        command.args(arguments).current_dir(&self.root).env("PATH", self.path_with_tools()?);
        Ok(command)
    }

    /// An npm command in the folder of the user interface.
    pub(crate) fn npm<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.args(arguments).current_dir(self.ui());
        command
    }

    /// The folder of the user interface.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A built program, `profile` being `debug` or `release`.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The installed tools' folder first, then the caller's `PATH`.
    fn path_with_tools(&self) -> Result<std::ffi::OsString> {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = [self.tools.join("bin")].into_iter().chain(env::split_paths(&inherited));
        env::join_paths(folders).context("putting the tools' folder on PATH")
    }
}

/// The user's cache folder for this project.
fn cache() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("XDG_CACHE_HOME").filter(|folder| Path::new(folder).is_absolute()) {
        return Ok(PathBuf::from(folder).join("lahituki"));
    }
    let home = env::home_dir().context("finding the home folder")?;
    Ok(home.join(".cache").join("lahituki"))
}

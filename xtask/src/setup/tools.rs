//! Cargo's additional tools, built once and kept outside the checkout.

use crate::project::Project;
use crate::shell;
use anyhow::Result;
use std::process::Command;

/// A program and the crate and version requirement that provide it.
struct Tool {
    program: &'static str,
    package: &'static str,
    version: &'static str,
}

/// `tauri-driver` is held at 2 because its third version is an alpha release.
const TOOLS: &[Tool] = &[
    Tool { program: "cargo-nextest", package: "cargo-nextest", version: "^0.9" },
    Tool { program: "tauri-driver", package: "tauri-driver", version: "^2" },
];

/// Installs each tool that is neither on `PATH` nor in the tools' folder.
pub(super) fn install_missing(project: &Project) -> Result<()> {
    for tool in TOOLS {
        let is_installed = project.tools.join("bin").join(tool.program).exists()
            || shell::succeeds(Command::new("which").arg(tool.program));
        if !is_installed {
            let mut install = project.cargo(["install", tool.package, "--version", tool.version, "--locked"])?;
            shell::run(install.arg("--root").arg(&project.tools))?;
        }
    }
    Ok(())
}

//! Builds the release programs and gathers what a person installs.

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::shell;
use anyhow::{Context, Result};
use std::env::consts::EXE_SUFFIX;
use std::fs;

/// The programs that leave the building.
const PROGRAMS: &[&str] = &["lahituki", "lahituki-server"];

/// Builds the desktop program and the server and copies both with the licences to `target/bundle`.
pub(crate) fn run(project: &Project) -> Result<()> {
    setup::prepare(project, Purpose::Run)?;
    build_release(project)?;
    let folder = project.target.join("bundle");
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    for program in PROGRAMS {
        let built = project.program("release", program);
        fs::copy(&built, folder.join(format!("{program}{EXE_SUFFIX}")))
            .with_context(|| format!("copying {}", built.display()))?;
    }
    for licence in ["LICENSE", "NOTICE"] {
        fs::copy(project.root.join(licence), folder.join(licence)).with_context(|| format!("copying {licence}"))?;
    }
    println!("The programs are in {}", folder.display());
    Ok(())
}

/// Builds the window's pages and the release programs around them.
pub(crate) fn build_release(project: &Project) -> Result<()> {
    shell::run(&mut project.npm(["run", "build"]))?;
    let mut build = project.cargo(["build", "--release", "--features", "lahituki/custom-protocol"])?;
    shell::run(build.args(PROGRAMS.iter().flat_map(|program| ["-p", program])))
}

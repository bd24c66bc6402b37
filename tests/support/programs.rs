//! Where the built programs and the kept pictures are.

use anyhow::{Context, Result, bail};
use std::env::{self, consts::EXE_SUFFIX};
use std::path::{Path, PathBuf};

/// Returns a program of this workspace that was built together with the running test.
///
/// # Errors
/// When it was not built.
pub fn built(name: &str) -> Result<PathBuf> {
    let path = profile()?.join(format!("{name}{EXE_SUFFIX}"));
    if !path.exists() {
        bail!("{} is missing: build it first, as `cargo xtask test build` does", path.display());
    }
    // As the system names it, so that a running process can be recognised.
    Ok(path.canonicalize()?)
}

/// Returns the root of the checkout.
#[must_use]
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests' folder lies in the checkout")
}

/// Returns the folder `target/e2e`, in which pictures and logs are kept after a run.
///
/// # Errors
/// When it cannot be made.
pub fn kept(folder: &str) -> Result<PathBuf> {
    let kept = profile()?.parent().context("the build folder has a parent")?.join("e2e").join(folder);
    std::fs::create_dir_all(&kept).with_context(|| format!("making {}", kept.display()))?;
    Ok(kept)
}

/// The folder of the running test's build profile: it runs in `<profile>/deps`, a program of the workspace in `<profile>`.
fn profile() -> Result<PathBuf> {
    let running = env::current_exe().context("finding the running test")?;
    let folder = running.parent().context("a program lies in a folder")?;
    let is_test = folder.file_name().is_some_and(|name| name == "deps");
    let profile = if is_test { folder.parent().context("`deps` lies in a folder")? } else { folder };
    Ok(profile.to_owned())
}

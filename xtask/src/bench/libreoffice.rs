//! The help of LibreOffice in Finnish, Swedish and English, out of the packages of Debian.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The languages as the help names them, and the packages that hold them.
const LANGUAGES: &[(&str, &str)] =
    &[("fi", "libreoffice-help-fi"), ("sv", "libreoffice-help-sv"), ("en-US", "libreoffice-help-en-us")];

/// Where the packages keep the pages of all languages.
const PAGES: &str = "usr/share/libreoffice/help";

/// Returns the folder with the pages of each language, which are fetched once.
pub(super) fn pages(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("bench/libreoffice");
    fs::create_dir_all(&folder).context("creating the folder for the help of LibreOffice")?;
    for (language, package) in LANGUAGES {
        if !folder.join(PAGES).join(language).is_dir() {
            fetch(package, &folder).with_context(|| format!("fetching {package}, which Debian and Ubuntu have"))?;
        }
    }
    Ok(folder.join(PAGES))
}

fn fetch(package: &str, folder: &Path) -> Result<()> {
    let download = || shell::run(Command::new("apt-get").args(["download", package]).current_dir(folder));
    if download().is_err() {
        // A new machine does not know yet which packages there are.
        shell::run(Command::new("apt-get").arg("update"))?;
        download()?;
    }
    for file in fs::read_dir(folder)? {
        let file = file?.path();
        if file.extension().is_some_and(|extension| extension == "deb") {
            shell::run(Command::new("dpkg-deb").arg("-x").arg(&file).arg(folder))?;
            fs::remove_file(&file)?;
        }
    }
    Ok(())
}

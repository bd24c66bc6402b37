//! The rules of `docs/architecture.md`, held against the tree as it is.
//!
//! Every fault names the file and the rule it breaks.

#[path = "architecture/crates.rs"]
mod crates;
#[path = "architecture/interface.rs"]
mod interface;
#[path = "architecture/tree.rs"]
mod tree;

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the checkout.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests' folder lies in the checkout")
}

/// The file's text.
fn read(path: &Path) -> String {
    let text = fs::read_to_string(path).map_err(|error| format!("reading {}: {error}", path.display()));
    text.expect("the files of the checkout can be read")
}

/// The entries of a folder, sorted; none where the folder is missing.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect()).unwrap_or_default();
    paths.sort();
    paths
}

/// All files below a folder, except what other tools generate or install.
fn files(folder: &Path) -> Vec<PathBuf> {
    let (folders, mut files): (Vec<_>, Vec<_>) = entries(folder).into_iter().partition(|path| path.is_dir());
    for folder in folders.iter().filter(|path| !["node_modules", "target", "gen"].contains(&name(path))) {
        files.extend(self::files(folder));
    }
    files
}

/// The last part of a path.
fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

/// The path from the root of the checkout, with `/` on every system.
fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string().replace('\\', "/")
}

/// Fails with one line per fault.
fn check(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

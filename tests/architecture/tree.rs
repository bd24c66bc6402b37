//! Where things are kept and how large a file may grow.

use super::{check, entries, extension, files, name, read, root, shown};
use std::path::Path;

/// The folders of the checkout; each is described in `docs/architecture.md`.
const PLACES: &[&str] = &["assets", "crates", "docs", "src-tauri", "tests", "ui", "xtask", ".cargo", ".ci"];

/// The seven features; a new word goes into one of them before an eighth is made.
const FEATURES: &[&str] = &["people", "schedule", "visits", "training", "knowledge", "requests", "devices"];

/// The folders of the user interface that are not a feature.
const INTERFACE: &[&str] = &["backend", "design", "format", "i18n", "shell", "test"];

/// A file of this many lines holds more than one idea.
const LONGEST_FILE: usize = 400;

#[test]
fn the_checkout_has_nine_places() {
    // Beside them lie the build folder and what editors and Git hide.
    let is_of_tools = |folder: &str| folder == "target" || folder.starts_with('.');
    let folders: Vec<_> = entries(root()).into_iter().filter(|path| path.is_dir()).collect();
    let missing =
        PLACES.iter().filter(|place| !root().join(place).is_dir()).map(|place| format!("{place}: is missing"));
    let additional = folders.iter().filter_map(|folder| {
        let is_known = PLACES.contains(&name(folder)) || is_of_tools(name(folder));
        (!is_known).then(|| format!("{}: is none of the nine places", shown(folder)))
    });
    check(missing.chain(additional));
}

#[test]
fn a_folder_of_the_interface_is_a_feature_or_a_foundation() {
    let folders = entries(&root().join("ui/src")).into_iter().filter(|path| path.is_dir());
    check(folders.filter_map(|folder| {
        let is_known = FEATURES.contains(&name(&folder)) || INTERFACE.contains(&name(&folder));
        (!is_known).then(|| format!("{}: is not one of the seven features", shown(&folder)))
    }));
}

#[test]
fn a_feature_of_many_files_is_a_file_and_a_folder_of_one_name() {
    let layers = entries(&root().join("crates")).into_iter().map(|krate| krate.join("src"));
    check(layers.flat_map(|layer| entries(&layer)).filter(|path| path.is_dir() && holds_rust(path)).filter_map(
        |folder| {
            let has_file = name(&folder) == "bin" || folder.with_extension("rs").is_file();
            (!has_file).then(|| format!("{}: has no {}.rs beside it", shown(&folder), name(&folder)))
        },
    ));
}

#[test]
fn no_file_of_a_crate_grows_beyond_four_hundred_lines() {
    let crates = entries(&root().join("crates")).into_iter().map(|krate| krate.join("src"));
    let sources =
        crates.chain([root().join("src-tauri/src"), root().join("xtask/src")]).flat_map(|folder| files(&folder));
    check(sources.filter(|file| extension(file) == "rs").filter_map(|file| {
        let lines = read(&file).lines().count();
        (lines > LONGEST_FILE).then(|| format!("{}: {lines} lines; split it by meaning", shown(&file)))
    }));
}

/// A `tests.rs` needs no such sentence: the module it sits beside says what it is for.
#[test]
fn every_rust_file_opens_by_saying_what_it_is_for() {
    let places = ["crates", "src-tauri", "tests", "xtask"].map(|place| root().join(place));
    let sources =
        places.iter().flat_map(|place| files(place)).filter(|file| extension(file) == "rs" && name(file) != "tests.rs");
    check(
        sources
            .filter(|file| !read(file).starts_with("//! "))
            .map(|file| format!("{}: does not open with a `//!` sentence", shown(&file))),
    );
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let folders = files(&root().join("crates")).into_iter().filter(|file| extension(file) == "sql");
    let mut folders: Vec<_> = folders
        .filter_map(|file| file.parent().filter(|folder| holds_migrations(folder)).map(Path::to_owned))
        .collect();
    folders.dedup();
    check(folders.iter().flat_map(|folder| {
        (1..).zip(entries(folder)).filter_map(|(number, file)| {
            let is_next = name(&file).starts_with(&format!("{number:04}_"));
            (!is_next).then(|| format!("{}: migration {number:04} was expected here", shown(&file)))
        })
    }));
}

/// Whether it is a folder `migrations`, or the part of one that is in the words of one database.
fn holds_migrations(folder: &Path) -> bool {
    name(folder) == "migrations" || folder.parent().is_some_and(|above| name(above) == "migrations")
}

fn holds_rust(folder: &Path) -> bool {
    files(folder).iter().any(|file| extension(file) == "rs")
}

//! Which crate may use which.

use super::{check, entries, extension, files, name, read, root, shown};
use std::path::Path;
use toml::{Table, Value};

/// What one crate may and may not use.
struct Arrows {
    krate: &'static str,
    /// The crates of ours it may use.
    ours: &'static [&'static str],
    others: Others,
}

/// Libraries of other people.
enum Others {
    /// Only these: the crate is pure, and a new library needs a reason.
    Only(&'static [&'static str]),
    /// All but these and what begins with them.
    Not(&'static [&'static str]),
}

const HTTP: &[&str] = &["axum", "hyper", "reqwest", "tokio", "tauri", "rusqlite", "postgres", "tokio-postgres"];
const NO_SHELL_NO_SQL: &[&str] = &["tauri", "rusqlite", "postgres", "tokio-postgres"];
const NO_SHELL_NO_SQL_NO_HTTP: &[&str] =
    &["tauri", "rusqlite", "postgres", "tokio-postgres", "axum", "hyper", "reqwest"];
const NO_NETWORK_NO_ASYNC: &[&str] = &["tauri", "axum", "hyper", "reqwest", "tokio", "postgres", "tokio-postgres"];

const ARROWS: &[Arrows] = &[
    Arrows {
        krate: "language",
        ours: &[],
        others: Others::Only(&["rust-stemmers", "thiserror", "unicode-normalization", "zstd"]),
    },
    Arrows { krate: "planner", ours: &[], others: Others::Only(&[]) },
    Arrows {
        krate: "domain",
        ours: &[],
        others: Others::Only(&[
            "blake3",
            "chrono",
            "chrono-tz",
            "serde",
            "serde_json",
            "similar",
            "thiserror",
            "ts-rs",
            "uuid",
        ]),
    },
    Arrows { krate: "protocol", ours: &["domain"], others: Others::Not(HTTP) },
    Arrows { krate: "ics", ours: &["domain"], others: Others::Only(&["chrono", "chrono-tz", "thiserror"]) },
    Arrows { krate: "search", ours: &["language"], others: Others::Only(&["thiserror"]) },
    Arrows { krate: "store", ours: &["domain", "language", "search"], others: Others::Not(NO_NETWORK_NO_ASYNC) },
    Arrows { krate: "sync", ours: &["domain", "protocol", "store"], others: Others::Not(NO_SHELL_NO_SQL) },
    Arrows {
        krate: "app",
        ours: &["domain", "store", "sync", "planner", "language", "search", "ics"],
        others: Others::Not(NO_SHELL_NO_SQL_NO_HTTP),
    },
    Arrows {
        krate: "server",
        ours: &["domain", "protocol", "language", "ics"],
        others: Others::Not(&["tauri", "reqwest"]),
    },
    Arrows { krate: "bridge", ours: &["app"], others: Others::Not(NO_SHELL_NO_SQL) },
    Arrows {
        krate: "testkit",
        ours: &["domain"],
        others: Others::Not(&["tauri", "axum", "hyper", "reqwest", "rusqlite"]),
    },
    Arrows { krate: "src-tauri", ours: &["app"], others: Others::Not(&["rusqlite", "axum", "hyper", "reqwest"]) },
];

#[test]
fn every_crate_uses_only_what_its_arrows_allow() {
    check(ARROWS.iter().flat_map(|arrows| {
        let manifest = folder_of(arrows.krate).join("Cargo.toml");
        let table: Table = read(&manifest).parse().expect("Cargo has read this manifest already");
        let used = dependencies(&table);
        used.into_iter().filter_map(|library| fault(arrows, &library, &manifest)).collect::<Vec<_>>()
    }));
}

#[test]
fn every_crate_has_its_arrows_written_down() {
    let is_known = |krate: &str| ARROWS.iter().any(|arrows| arrows.krate == krate);
    let folders = entries(&root().join("crates"));
    check(
        folders
            .iter()
            .filter(|folder| !is_known(name(folder)))
            .map(|folder| format!("{}: a new crate needs its arrows here and a page in docs/decisions", shown(folder))),
    );
}

#[test]
fn no_pure_crate_asks_for_the_time_for_chance_or_for_a_file() {
    const WORLD: &[&str] = &[
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::now",
        "now_v7",
        "new_v4",
        "getrandom",
        "std::fs",
        "std::net",
    ];
    let pure = ["domain", "ics", "language", "planner", "protocol", "search"].map(|krate| folder_of(krate).join("src"));
    check(pure.iter().flat_map(|folder| files(folder)).filter(|file| extension(file) == "rs").flat_map(|file| {
        let text = read(&file);
        let used: Vec<_> = WORLD.iter().filter(|word| text.contains(**word)).collect();
        used.into_iter()
            .map(|word| format!("{}: uses `{word}`; time, ids and data are passed in", shown(&file)))
            .collect::<Vec<_>>()
    }));
}

/// What is wrong with `library` in the manifest, if anything.
fn fault(arrows: &Arrows, library: &str, manifest: &Path) -> Option<String> {
    let krate = arrows.krate;
    let is_allowed = match (library.strip_prefix("lahituki-"), &arrows.others) {
        (Some(own), _) => arrows.ours.contains(&own),
        (None, Others::Only(allowed)) => allowed.contains(&library),
        (None, Others::Not(forbidden)) => !forbidden.iter().any(|start| is_or_belongs_to(library, start)),
    };
    (!is_allowed).then(|| format!("{}: `{krate}` may not use `{library}`", shown(manifest)))
}

/// Whether `library` is `family` or one of its parts, as `tauri-plugin-window-state` is of `tauri`.
fn is_or_belongs_to(library: &str, family: &str) -> bool {
    library.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What the crate is linked with on any system; tests and build scripts may use more.
fn dependencies(manifest: &Table) -> Vec<String> {
    let names = |table: &Table| {
        let dependencies = table.get("dependencies").and_then(Value::as_table);
        dependencies.map(|table| table.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
    };
    let systems = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    names(manifest).into_iter().chain(systems.filter_map(Value::as_table).flat_map(names)).collect()
}

fn folder_of(krate: &str) -> std::path::PathBuf {
    if krate == "src-tauri" { root().join(krate) } else { root().join("crates").join(krate) }
}

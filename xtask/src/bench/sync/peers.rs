//! The programs that ours is measured beside: Anki with its own sync server, and PouchDB with express-pouchdb.
//!
//! They are installed at fixed versions into the tools' folder, outside of the checkout.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages of Anki, from the Python Package Index.
const ANKI: &[&str] = &["anki==26.9.3"];

/// The packages of PouchDB, from npm.
const POUCHDB: &[&str] = &[
    "pouchdb-core@9.0.0",
    "pouchdb-adapter-leveldb@9.0.0",
    "pouchdb-adapter-http@9.0.0",
    "pouchdb-replication@9.0.0",
    "express-pouchdb@4.2.0",
    "express@4.22.3",
];

/// An installed peer.
pub(super) struct Peer {
    pub(super) name: &'static str,
    program: PathBuf,
    script: PathBuf,
    packages: PathBuf,
    records: PathBuf,
}

impl Peer {
    /// Lets the peer push and pull the records and returns what it printed.
    pub(super) fn run(&self) -> Result<String> {
        shell::output(Command::new(&self.program).env("NODE_PATH", &self.packages).arg(&self.script).arg(&self.records))
    }
}

/// Installs what is missing of the peers, and writes the records for them.
pub(super) fn install(project: &Project) -> Result<Vec<Peer>> {
    let records = project.target.join("bench/records.jsonl");
    fs::create_dir_all(project.target.join("bench")).context("creating the folder for reports")?;
    shell::run(Command::new(project.program("release", "bench-sync")).arg("rows").arg(&records))?;
    let folder = |name: &str| project.tools.join("peers").join(name);
    let script = |name: &str| project.root.join("xtask/peers").join(name);
    let (anki, pouchdb) = (folder("anki"), folder("pouchdb"));
    once(&anki, ANKI, install_anki)?;
    once(&pouchdb, POUCHDB, install_pouchdb)?;
    let python = anki.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    Ok(vec![
        Peer {
            name: "anki",
            program: python,
            script: script("with_anki.py"),
            packages: anki,
            records: records.clone(),
        },
        Peer {
            name: "pouchdb",
            program: PathBuf::from("node"),
            script: script("with_pouchdb.cjs"),
            packages: pouchdb.join("node_modules"),
            records,
        },
    ])
}

/// Installs packages into a folder, unless the same ones are there already.
fn once(folder: &Path, packages: &[&str], install: fn(&Path) -> Result<()>) -> Result<()> {
    let stamp = folder.join("installed.txt");
    let wanted = packages.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    install(folder)?;
    fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

fn install_anki(folder: &Path) -> Result<()> {
    let python = if cfg!(windows) { "python" } else { "python3" };
    shell::run(Command::new(python).args(["-m", "venv"]).arg(folder)).context("Python 3 with venv is needed")?;
    let pip = folder.join(if cfg!(windows) { "Scripts/pip.exe" } else { "bin/pip" });
    shell::run(Command::new(pip).args(["install", "--quiet", "--disable-pip-version-check"]).args(ANKI))
}

fn install_pouchdb(folder: &Path) -> Result<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let options = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefix"];
    shell::run(Command::new(npm).args(options).arg(folder).args(POUCHDB))
}

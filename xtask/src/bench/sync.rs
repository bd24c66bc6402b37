//! The exchange between laptops and server: push, pull, idle questions, bytes and waking, on both storages; on demand
//! beside Anki and PouchDB, which carry the same records in the same run.

mod figures;
mod peers;

use self::figures::Figures;
use self::peers::Peer;
use super::report::Metric;
use crate::project::Project;
use crate::shell;
use anyhow::Result;

/// How often everything is measured; each figure is the middle one.
const ROUNDS: usize = 3;

/// What the measuring program measures in each round, beside the laptops.
const PARTS: &[&[&str]] = &[&["server", "sqlite"], &["server", "postgres"], &["link"], &["waiting"]];

/// Runs the measuring program and the peers in turn and returns the figures, and with peers how many times theirs ours
/// are.
pub(super) fn measure(project: &Project, with_peers: bool) -> Result<Vec<Metric>> {
    let programs = ["build", "--release", "-p", "lahituki-server", "-p", "lahituki-tests", "--bins"];
    shell::run(&mut project.cargo(programs)?)?;
    let peers = if with_peers { peers::install(project)? } else { Vec::new() };
    let mut figures = Figures::default();
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        figures.take("", &ours(project, &["laptops"])?)?;
        for peer in &peers {
            beside(&mut figures, peer)?;
        }
        for part in PARTS {
            figures.take("", &ours(project, part)?)?;
        }
    }
    figures.medians()
}

/// Lets a peer carry the same records that our laptops have just carried.
fn beside(figures: &mut Figures, peer: &Peer) -> Result<()> {
    let Peer { name, .. } = peer;
    figures.take(&format!("{name}_"), &peer.run()?)?;
    figures.compare("laptop_push_ops_per_s", &format!("{name}_push_rows_per_s"), &format!("push_vs_{name}"))?;
    figures.compare("laptop_pull_rows_per_s", &format!("{name}_pull_rows_per_s"), &format!("pull_vs_{name}"))
}

/// What the measuring program prints.
fn ours(project: &Project, part: &[&str]) -> Result<String> {
    let mut command =
        project.cargo(["run", "--quiet", "--release", "-p", "lahituki-tests", "--bin", "bench-sync", "--"])?;
    shell::output(command.args(part))
}

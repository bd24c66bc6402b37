//! Programs that run beside a test and end with it.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;
use wait_timeout::ChildExt;

/// How long a program may take to end by itself once asked.
const GRACE: Duration = Duration::from_secs(3);

/// A started program that is stopped when this is dropped.
pub struct Owned(Child);

impl Owned {
    /// Starts the command.
    ///
    /// # Errors
    /// When the program is not there.
    pub fn start(command: &mut Command) -> Result<Self> {
        let program = Path::new(command.get_program()).display().to_string();
        command.spawn().map(Self).with_context(|| format!("starting `{program}`"))
    }

    /// The started process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Whether the program still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        if self.is_running() {
            signal("TERM", self.0.id());
            if !matches!(self.0.wait_timeout(GRACE), Ok(Some(_))) {
                // It may have ended a moment ago; either way it is gone after this.
                self.0.kill().ok();
            }
        }
        self.0.wait().ok();
    }
}

/// Sends a signal to a process, which may be gone already.
pub fn signal(name: &str, process: u32) {
    Command::new("kill").args(["-s", name, &process.to_string()]).stderr(std::process::Stdio::null()).status().ok();
}

/// Reads the first line a program prints, such as the address it chose.
///
/// # Errors
/// When it ends without one.
pub fn first_line(output: impl Read) -> Result<String> {
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    match line.trim() {
        "" => bail!("it ended without a word"),
        text => Ok(text.to_owned()),
    }
}

/// Returns a port of this computer on which nobody listens.
///
/// # Errors
/// When the system gives none.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("taking a free port")?;
    Ok(listener.local_addr()?.port())
}

/// Returns the descendants of a process that run `program`.
#[must_use]
pub fn descendants(process: u32, program: &Path) -> Vec<u32> {
    let parents = parents();
    let mut tree = vec![process];
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        tree.extend(parents.iter().filter(|(_, its_parent)| **its_parent == parent).map(|(child, _)| child));
        next += 1;
    }
    tree.into_iter().filter(|id| executable(*id).is_some_and(|path| path == program)).collect()
}

/// The parent of every running process.
fn parents() -> BTreeMap<u32, u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter_map(|id| Some((id, parent(id)?))).collect()
}

fn parent(id: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
}

fn executable(id: u32) -> Option<PathBuf> {
    fs::read_link(format!("/proc/{id}/exe")).ok()
}

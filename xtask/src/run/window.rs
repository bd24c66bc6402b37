//! The desktop window as a started program.

use super::server::DemoServer;
use crate::process::Owned;
use crate::project::Project;
use crate::session::Session;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Builds server and window with the pages inside the program.
pub(super) const BUILD: [&str; 7] =
    ["build", "-p", "lahituki-server", "-p", "lahituki", "--features", "lahituki/custom-protocol"];

/// The password of the guest whom the window signs in; it guards invented data only.
const PASSWORD: &str = "lahituki-demo";

/// An open window, closed when this is dropped.
pub(super) struct Window {
    program: Owned,
    is_ready: Arc<AtomicBool>,
}

impl Window {
    /// Opens the built debug window on the server, with its first guest signed in.
    pub(super) fn open(project: &Project, session: &Session, server: &DemoServer) -> Result<Self> {
        let mut command = Command::new(project.program("debug", "lahituki"));
        command.env("LAHITUKI_SERVER", &server.address).env("LAHITUKI_REPORT_READY", "1");
        // Beside the demo's server, so that both are forgotten together and no real laptop's data is touched.
        command.env("LAHITUKI_DATA", server.data.join("laptop"));
        command.env("LAHITUKI_GUEST", format!("{} {} {PASSWORD}", server.guest.name, server.guest.code));
        println!("The window signs {} in; the password is {PASSWORD}", server.guest.name);
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut program = Owned::start(session.enter(&mut command))?;
        let output = program.child().stdout.take().context("reading from the window")?;
        Ok(Self { program, is_ready: watch_for_ready(output) })
    }

    /// Whether the window still runs.
    pub(super) fn is_open(&mut self) -> bool {
        self.program.is_running()
    }

    /// Answers once the first view has content; fails when the window ended without it.
    pub(super) fn ready_or_closed(&mut self) -> Result<Option<()>> {
        let is_open = self.is_open();
        match (self.is_ready.load(Ordering::Relaxed), is_open) {
            (true, _) => Ok(Some(())),
            (false, true) => Ok(None),
            (false, false) => bail!("the window closed before its first view was ready"),
        }
    }
}

/// Raises the flag when the window prints that it is ready, and passes its other lines on.
fn watch_for_ready(output: ChildStdout) -> Arc<AtomicBool> {
    let raised = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&raised);
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            match line.starts_with("ready") {
                true => flag.store(true, Ordering::Relaxed),
                false => println!("{line}"),
            }
        }
    });
    raised
}

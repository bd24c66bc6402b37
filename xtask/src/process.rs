//! Programs that run beside a task and end with it.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// How often a condition that cannot be waited for is looked at again.
const POLL: Duration = Duration::from_millis(20);

/// How long a program may take to end by itself once asked.
const GRACE: Duration = Duration::from_secs(5);

/// A started program that is stopped when this is dropped.
pub(crate) struct Owned(Child);

impl Owned {
    /// Starts the command.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let program = Path::new(command.get_program()).display().to_string();
        command.spawn().map(Self).with_context(|| format!("starting `{program}`"))
    }

    /// The started process.
    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Whether the program still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        if self.is_running() {
            ask_to_end(&self.0);
            let ended = until(GRACE, || Ok((!self.is_running()).then_some(()))).is_ok();
            if !ended {
                // It may have ended a moment ago; either way it is gone after this.
                self.0.kill().ok();
            }
        }
        self.0.wait().ok();
    }
}

/// Asks until there is an answer; fails when `limit` has passed without one.
pub(crate) fn until<T>(limit: Duration, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(answer) = ask()? {
            return Ok(answer);
        }
        if Instant::now() >= deadline {
            bail!("no answer within {} s", limit.as_secs());
        }
        thread::sleep(POLL);
    }
}

/// Waits, for as long as it takes, until the condition holds.
pub(crate) fn wait_for(mut condition: impl FnMut() -> bool) {
    while !condition() {
        thread::sleep(POLL);
    }
}

/// Reads the first line a program prints, such as the address it chose.
pub(crate) fn first_line(output: impl Read) -> Result<String> {
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    match line.trim() {
        "" => bail!("it ended without a word"),
        text => Ok(text.to_owned()),
    }
}

/// Sends the program the signal that lets it close its files first, where the system has one.
fn ask_to_end(child: &Child) {
    if cfg!(unix) {
        crate::shell::succeeds(Command::new("kill").arg(child.id().to_string()));
    }
}

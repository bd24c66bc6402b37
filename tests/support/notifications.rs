//! The notification daemon of a laptop, which writes down what it is told to show.

use crate::process::Owned;
use crate::{Session, until};
use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

const NAME: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";

/// A daemon that shows nothing and forgets nothing.
pub struct Notifications {
    log: PathBuf,
    _daemon: Owned,
}

/// A notification that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The daemon's number of it.
    pub id: u32,
    /// All that the daemon was told, as it wrote it down.
    pub words: String,
}

impl Notifications {
    /// Starts the daemon of a desktop, with its log in `folder`.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(session: &Session, folder: &Path) -> Result<Self> {
        let log = folder.join("notifications.log");
        let mut command = session.command("/usr/bin/python3");
        // Python keeps lines back when it does not write to a terminal.
        command.args(["-u", "-m", "dbusmock", "--template", "notification_daemon"]);
        let daemon = Owned::start(command.stdout(File::create(&log)?))?;
        session.wait_for_name(NAME).await?;
        Ok(Self { log, _daemon: daemon })
    }

    /// Returns all that were shown so far, the oldest first.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn all(&self) -> Result<Vec<Shown>> {
        let log = fs::read_to_string(&self.log).context("reading the notifications")?;
        let notified = log.lines().filter_map(|line| Some(line.split_once(" Notify ")?.1.to_owned()));
        Ok((1..).zip(notified).map(|(id, words)| Shown { id, words }).collect())
    }

    /// Waits for a notification with these words.
    ///
    /// # Errors
    /// When none comes.
    pub async fn wait_for(&self, words: &str) -> Result<Shown> {
        until(&format!("a notification that says {words:?}"), async || {
            Ok(self.all()?.into_iter().find(|shown| shown.words.contains(words)))
        })
        .await
    }

    /// Clicks on a notification.
    ///
    /// # Errors
    /// When the daemon does not pass the click on.
    pub fn click(&self, session: &Session, shown: &Shown) -> Result<()> {
        let mut command = session.command("gdbus");
        command.args(["call", "--session", "--dest", NAME, "--object-path", OBJECT]);
        command.args(["--method", "org.freedesktop.DBus.Mock.EmitSignal", NAME, "ActionInvoked", "us"]);
        command.arg(format!("[<uint32 {}>, <'default'>]", shown.id));
        ensure!(command.status()?.success(), "the notification daemon took no click");
        Ok(())
    }
}

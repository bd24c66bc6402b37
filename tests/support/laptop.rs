//! One person's laptop: a desktop, a notification daemon and the program's window.

use crate::driver::Driver;
use crate::process::Owned;
use crate::{Notifications, Session, Window, programs};
use anyhow::Result;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The name on the message bus that the program holds while its window is open.
const ONE_WINDOW: &str = "fi.lahituki.desktop.SingleInstance";

/// A laptop with nothing on it. Its window is driven by WebDriver.
pub struct Laptop {
    // In the order in which they end: the window before what it stands on.
    driver: Option<Driver>,
    parts: Parts,
    program: PathBuf,
    folder: TempDir,
}

/// What a laptop has besides the program.
pub struct Parts {
    /// What the daemon of the laptop was told to show.
    pub notifications: Notifications,
    /// The laptop's desktop.
    pub session: Session,
}

impl Laptop {
    /// Sets up a laptop on which the program offers `server` for signing in.
    ///
    /// # Errors
    /// When a part of it does not start.
    pub async fn new(server: &str) -> Result<Self> {
        let program = programs::built("lahituki")?;
        let folder = tempfile::tempdir()?;
        let mut session = Session::start(folder.path()).await?;
        session.set("LAHITUKI_SERVER", server);
        session.set("LAHITUKI_DATA", &folder.path().join("profile").display().to_string());
        let notifications = Notifications::start(&session, folder.path()).await?;
        Ok(Self { driver: None, parts: Parts { notifications, session }, program, folder })
    }

    /// Opens the window.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open(&mut self) -> Result<Window> {
        let driver = Driver::start(&self.parts.session, &self.program).await?;
        self.driver.insert(driver).open().await
    }

    /// Kills the program as a power cut would.
    ///
    /// # Errors
    /// When something of it stays.
    pub async fn kill(&mut self) -> Result<()> {
        self.driver = None;
        // A start while this name is taken would only raise the window that is no more.
        self.parts.session.wait_until_free(ONE_WINDOW).await
    }

    /// Starts the program once more while its window is open.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_again(&self) -> Result<Owned> {
        Owned::start(&mut self.parts.session.command(&self.program))
    }

    /// The desktop and the notifications.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The folder in which the program keeps its files.
    #[must_use]
    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// The folder of everything on this laptop.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

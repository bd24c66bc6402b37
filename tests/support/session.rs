//! One laptop's desktop: a screen, a message bus and a keychain of its own.

use crate::process::{Owned, first_line};
use crate::until;
use anyhow::{Context, Result};
use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Opens the throw-away keychain; it guards invented data only.
const KEYCHAIN_PASSWORD: &str = "koe";

/// The environment of a laptop's programs, and the programs that provide it; they end with this value.
pub struct Session {
    environment: Vec<(String, String)>,
    programs: Vec<Owned>,
}

impl Session {
    /// Starts a desktop with its files in `folder`.
    ///
    /// # Errors
    /// When one of its programs does not start.
    pub async fn start(folder: &Path) -> Result<Self> {
        let mut session = Self { environment: Vec::new(), programs: Vec::new() };
        for (name, part) in
            [("DATA_HOME", "data"), ("CONFIG_HOME", "config"), ("CACHE_HOME", "cache"), ("RUNTIME_DIR", "run")]
        {
            session.set(&format!("XDG_{name}"), &private_folder(folder.join(part))?.display().to_string());
        }
        session.start_screen().context("starting a screen")?;
        session.start_bus().context("starting a message bus")?;
        session.start_keychain().await.context("starting a keychain")?;
        Ok(session)
    }

    /// Returns the desktop in which the caller itself runs.
    #[must_use]
    pub fn inherited() -> Self {
        Self { environment: Vec::new(), programs: Vec::new() }
    }

    /// Adds a variable to the environment.
    pub fn set(&mut self, name: &str, value: &str) {
        self.environment.push((name.to_owned(), value.to_owned()));
    }

    /// Returns a command that runs on this desktop, with its output thrown away.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn start_screen(&mut self) -> Result<()> {
        let arguments = ["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"];
        let mut screen = Owned::start(self.command("Xvfb").args(arguments).stdout(Stdio::piped()))?;
        let number = first_line(screen.child().stdout.take().context("reading from Xvfb")?)?;
        self.set("DISPLAY", &format!(":{number}"));
        let desktop = Owned::start(&mut self.command("openbox"))?;
        self.programs.extend([screen, desktop]);
        Ok(())
    }

    fn start_bus(&mut self) -> Result<()> {
        let arguments = ["--session", "--nofork", "--nopidfile", "--print-address=1"];
        let mut bus = Owned::start(self.command("dbus-daemon").args(arguments).stdout(Stdio::piped()))?;
        let address = first_line(bus.child().stdout.take().context("reading from dbus-daemon")?)?;
        self.set("DBUS_SESSION_BUS_ADDRESS", &address);
        self.programs.push(bus);
        Ok(())
    }

    async fn start_keychain(&mut self) -> Result<()> {
        let arguments = ["--foreground", "--unlock", "--components=secrets"];
        let mut keychain = Owned::start(self.command("gnome-keyring-daemon").args(arguments).stdin(Stdio::piped()))?;
        let mut input = keychain.child().stdin.take().context("writing to gnome-keyring-daemon")?;
        input.write_all(KEYCHAIN_PASSWORD.as_bytes())?;
        drop(input);
        self.programs.push(keychain);
        self.wait_for_name("org.freedesktop.secrets").await
    }

    /// Waits until a program on the bus owns this name.
    pub(crate) async fn wait_for_name(&self, name: &str) -> Result<()> {
        until(name, async || Ok(self.knows(name)?.then_some(()))).await
    }

    /// Waits until no program on the bus owns this name any more.
    pub(crate) async fn wait_until_free(&self, name: &str) -> Result<()> {
        until(&format!("{name} to be free"), async || Ok((!self.knows(name)?).then_some(()))).await
    }

    fn knows(&self, name: &str) -> Result<bool> {
        let arguments = ["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"];
        let question = ["org.freedesktop.DBus.NameHasOwner".to_owned(), format!("string:{name}")];
        let answer = self.command("dbus-send").args(arguments).args(question).stdout(Stdio::piped()).output()?;
        Ok(String::from_utf8_lossy(&answer.stdout).contains("true"))
    }
}

impl Drop for Session {
    /// Ends the programs in the reverse order of their start, so that none loses what it stands on.
    fn drop(&mut self) {
        while let Some(program) = self.programs.pop() {
            drop(program);
        }
    }
}

/// Creates a folder that only this user may read, as the keychain demands of its runtime folder.
fn private_folder(folder: PathBuf) -> Result<PathBuf> {
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    fs::set_permissions(&folder, Permissions::from_mode(0o700))?;
    Ok(folder)
}

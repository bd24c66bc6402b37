//! A desktop session for machines that have none: a message bus, a keychain and a screen of our own.

use crate::process::{self, Owned};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long the bus, the keychain or the screen may take to be ready.
const READY_WITHIN: Duration = Duration::from_secs(20);

/// Opens the throw-away keychain of demo and bench; it guards invented data only.
const KEYCHAIN_PASSWORD: &str = "demo";

/// The environment a window needs, and the programs that provide it; they end with this value.
#[derive(Default)]
pub(crate) struct Session {
    environment: Vec<(&'static str, String)>,
    programs: Vec<Owned>,
}

impl Session {
    /// Returns the caller's own session when it has a keychain, else a private one that keeps its files in `folder`.
    pub(crate) fn for_window(folder: &Path) -> Result<Self> {
        if !cfg!(target_os = "linux") || has_keychain(&[]) {
            return Ok(Self::default());
        }
        println!("No keychain in this session: using a private one in {}", folder.display());
        Self::private(folder)
    }

    /// Starts a message bus and an unlocked keychain with their files in `folder`.
    pub(crate) fn private(folder: &Path) -> Result<Self> {
        let mut session = Self::default();
        session.set("XDG_DATA_HOME", folder.join("data"))?;
        session.set("XDG_RUNTIME_DIR", folder.join("runtime"))?;
        session.start_bus().context("starting a private message bus")?;
        session.start_keychain().context("starting a private keychain")?;
        Ok(session)
    }

    /// Adds a screen of 1280 × 800 that nobody sees.
    pub(crate) fn with_screen(mut self) -> Result<Self> {
        let mut screen = Owned::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let number = process::first_line(screen.child().stdout.take().context("reading from Xvfb")?)?;
        self.environment.push(("DISPLAY", format!(":{number}")));
        self.programs.push(screen);
        Ok(self)
    }

    /// Lets the command run within this session.
    pub(crate) fn enter<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.environment.iter().map(|(name, value)| (name, value)))
    }

    fn set(&mut self, name: &'static str, folder: PathBuf) -> Result<()> {
        create_private_folder(&folder)?;
        self.environment.push((name, folder.display().to_string()));
        Ok(())
    }

    fn start_bus(&mut self) -> Result<()> {
        let mut bus = Owned::start(
            self.enter(&mut Command::new("dbus-daemon"))
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let address = process::first_line(bus.child().stdout.take().context("reading from dbus-daemon")?)?;
        self.environment.push(("DBUS_SESSION_BUS_ADDRESS", address));
        self.programs.push(bus);
        Ok(())
    }

    fn start_keychain(&mut self) -> Result<()> {
        let mut keychain = Owned::start(
            self.enter(&mut Command::new("gnome-keyring-daemon"))
                .args(["--foreground", "--unlock", "--components=secrets"])
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        let mut input = keychain.child().stdin.take().context("writing to gnome-keyring-daemon")?;
        input.write_all(KEYCHAIN_PASSWORD.as_bytes())?;
        drop(input);
        self.programs.push(keychain);
        process::until(READY_WITHIN, || Ok(has_keychain(&self.environment).then_some(())))
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

/// Whether the bus of this environment knows a keychain.
fn has_keychain(environment: &[(&'static str, String)]) -> bool {
    if environment.is_empty() && env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return false;
    }
    let mut question = Command::new("dbus-send");
    question
        .args(["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"])
        .args(["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"])
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .stderr(Stdio::null());
    question.output().is_ok_and(|answer| String::from_utf8_lossy(&answer.stdout).contains("true"))
}

/// Creates a folder that only this user may read, as the keychain demands of its runtime folder.
fn create_private_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

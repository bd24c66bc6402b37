//! System packages of Debian and Ubuntu.

use super::Purpose;
use crate::shell;
use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};

/// What building the programs and opening a window needs.
const RUN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libssl-dev",
    "libdbus-1-dev",
    "dbus",
    "gnome-keyring",
    "fonts-noto-core",
];

/// The programs of PostgreSQL; its service is not used.
const POSTGRES: &[&str] = &["postgresql"];

/// What driving windows, a browser and notifications in tests needs besides, and the calendar programs that read feeds.
const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "xdotool",
    "openbox",
    "imagemagick",
    "python3-dbusmock",
    "python3-icalendar",
    "khal",
    "calcurse",
    "libsecret-tools",
    "chromium",
];

/// Installs the packages that `purpose` needs and that are not there.
pub(super) fn install_missing(purpose: Purpose) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&str> = match purpose {
        Purpose::Run => RUN.to_vec(),
        Purpose::RunOnPostgres => [RUN, POSTGRES].concat(),
        Purpose::Test => [RUN, POSTGRES, TEST].concat(),
    };
    if !shell::succeeds(Command::new("dpkg-query").arg("--version")) {
        return say_what_is_needed(&wanted);
    }
    let missing = missing(&wanted)?;
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {} system packages: {}", missing.len(), missing.join(" "));
    shell::run(apt_get()?.arg("update"))?;
    shell::run(apt_get()?.args(["install", "--yes", "--no-install-recommends"]).args(&missing))
}

/// On a Linux without `dpkg` the task goes on only where the web view's development files are there.
fn say_what_is_needed(wanted: &[&str]) -> Result<()> {
    if shell::succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1", "openssl", "dbus-1"])) {
        return Ok(());
    }
    bail!(
        "this system is not Debian or Ubuntu: please install what these packages hold, then try again:\n  {}",
        wanted.join(" ")
    );
}

/// The wanted packages that are not fully installed, in the order given.
fn missing<'a>(wanted: &[&'a str]) -> Result<Vec<&'a str>> {
    let answer = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(wanted)
        .stderr(Stdio::null())
        .output()
        .context("asking dpkg-query")?;
    // It ends with an error when it does not know a package: such a one is missing too.
    let answer = String::from_utf8_lossy(&answer.stdout).into_owned();
    let is_installed = |package: &str| answer.lines().any(|line| line == format!("installed {package}"));
    Ok(wanted.iter().copied().filter(|package| !is_installed(package)).collect())
}

/// `apt-get` as root, by `sudo` where the caller is somebody else.
fn apt_get() -> Result<Command> {
    let is_root = shell::output(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(command)
}

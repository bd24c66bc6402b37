//! The programs of PostgreSQL, and as whom they run.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Who cannot find PostgreSQL is told this.
const MISSING: &str = "PostgreSQL is not installed. Please install the package `postgresql` (Debian, Ubuntu: \
    `apt-get install postgresql`; macOS: `brew install postgresql`); its service does not have to run";

/// The user as whom PostgreSQL runs where the caller is root, as whom it refuses to.
const USER: &str = "postgres";

/// Returns the folder of PostgreSQL's programs, the newest version's where there are several.
pub(super) fn folder() -> io::Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let newest = versions().into_iter().max_by_key(|(version, _)| *version).map(|(_, folder)| folder);
    let folders = newest.into_iter().chain(std::env::split_paths(&path));
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists());
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, MISSING))
}

/// The versions that Debian and Ubuntu keep side by side, outside of `PATH`.
fn versions() -> Vec<(u32, PathBuf)> {
    let folders = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    folders.filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin")))).collect()
}

/// Returns the name of the user as whom [`command`] runs.
pub(super) fn user() -> io::Result<String> {
    let caller = run(Command::new("id").arg("-un"))?.trim().to_owned();
    Ok(if caller == "root" { USER.to_owned() } else { caller })
}

/// Returns a command that runs as a user as whom PostgreSQL agrees to run, in a folder that such a one may enter.
pub(super) fn command(program: impl AsRef<OsStr>) -> io::Result<Command> {
    let is_root = run(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = Command::new(if is_root { OsStr::new("setpriv") } else { program.as_ref() });
    if is_root {
        command.args([&format!("--reuid={USER}"), &format!("--regid={USER}"), "--init-groups", "--"]);
        command.arg(program);
    }
    command.current_dir(Path::new("/")).stdin(Stdio::null());
    Ok(command)
}

/// Makes a folder that belongs to the user as whom [`command`] runs.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    run(Command::new("chown").arg(user()?).arg(folder)).map(drop)
}

/// Runs a command to its end and returns what it printed; what it complained of is the error.
pub(super) fn run(command: &mut Command) -> io::Result<String> {
    let name = command.get_program().to_owned();
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output()?;
    if status.success() {
        return Ok(String::from_utf8_lossy(&stdout).into_owned());
    }
    Err(io::Error::other(format!("{} failed: {}", name.display(), String::from_utf8_lossy(&stderr).trim())))
}

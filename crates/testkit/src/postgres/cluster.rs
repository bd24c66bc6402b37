//! A cluster: the folder that PostgreSQL keeps its databases in, and the server that runs on it.

use super::programs;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long the server may take to accept connections.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// How often its state is looked at.
const POLL: Duration = Duration::from_millis(5);

/// For tests and demos: quick instead of safe when the machine itself fails, and on a socket only.
const SETTINGS: &str = "listen_addresses = ''\nfsync = off\nfull_page_writes = off\nmax_connections = 200\n";

/// Runs the server ($1) on the folder ($2) until its input ends, which it does however the caller ends; then stops the
/// server with a signal ($3) and removes the folder ($4), if one is named.
const UNTIL_LET_GO: &str = r#"
trap '' INT TERM HUP
"$1" -D "$2" -k "$2" &
cat
kill -s "$3" $!
wait $!
test -z "$4" || rm -rf "$4"
"#;

/// The file in a throw-away cluster's folder that its owner has locked.
const OWNER: &str = "owner.lock";

/// Tells the clusters of this process apart: one may still be on its way out when the next one starts.
static CLUSTERS: AtomicU32 = AtomicU32::new(0);

/// A running cluster, stopped when this is dropped.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    watch: Child,
    /// Tells others that the folder is in use; the system lets go of it when the process ends.
    _owner: Option<File>,
}

impl Cluster {
    /// Opens the cluster in a folder, which is made when it is missing, and is there again next time.
    ///
    /// # Errors
    /// When PostgreSQL is missing, does not start, or its user may not enter the folder.
    pub fn kept(folder: &Path) -> io::Result<Self> {
        if !folder.join("PG_VERSION").exists() {
            make(folder)?;
        }
        Self::start(folder, "INT", Path::new(""), None)
    }

    /// Returns whether a cluster could be kept below a folder. Where the caller is root, PostgreSQL runs as somebody
    /// else, who may not enter every folder.
    pub fn may_be_kept_below(folder: &Path) -> bool {
        programs::command("test").and_then(|mut test| programs::run(test.arg("-x").arg(folder))).is_ok()
    }

    /// Starts a cluster that is removed when it is dropped, or else by the next one.
    pub(super) fn throw_away() -> io::Result<Self> {
        let base = std::env::temp_dir().join(format!("lahituki-postgres-{}", programs::user()?));
        programs::make_folder(&base)?;
        // One process at a time makes the template, sweeps, and takes a folder.
        let turn = File::create(base.join("turn.lock"))?;
        turn.lock()?;
        sweep(&base)?;
        let number = CLUSTERS.fetch_add(1, Ordering::Relaxed);
        let folder = base.join(format!("cluster-{}-{number}", std::process::id()));
        programs::run(programs::command("cp")?.arg("-R").arg(template(&base)?).arg(&folder))?;
        let owner = File::create(folder.join(OWNER))?;
        owner.lock()?;
        turn.unlock()?;
        Self::start(&folder, "QUIT", &folder, Some(owner))
    }

    fn start(folder: &Path, stop: &str, remove: &Path, owner: Option<File>) -> io::Result<Self> {
        fs::write(folder.join("postgresql.auto.conf"), SETTINGS)?;
        let path = folder.join("log");
        let log = File::create(&path)?;
        let mut watch = programs::command("sh")?;
        watch.args(["-c", UNTIL_LET_GO, "postgres"]).arg(programs::folder()?.join("postgres")).arg(folder);
        watch.arg(stop).arg(remove).stdin(Stdio::piped()).stdout(log.try_clone()?).stderr(log);
        let cluster = Self { folder: folder.to_owned(), watch: watch.spawn()?, _owner: owner };
        wait_until_ready(folder, &path)?;
        Ok(cluster)
    }

    /// The folder that it keeps its databases in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the address of a database, which is made when it is missing.
    ///
    /// # Errors
    /// When the server has ended.
    pub fn database(&self, name: &str) -> io::Result<String> {
        let is_there = format!("select 1 from pg_database where datname = '{name}'");
        let psql = |sql: &str| {
            let mut psql = programs::command(programs::folder()?.join("psql"))?;
            psql.args(["-U", "postgres", "-d", "postgres", "-X", "-q", "-t", "-A", "-h"]).arg(&self.folder);
            programs::run(psql.args(["-c", sql]))
        };
        if psql(&is_there)?.is_empty() {
            psql(&format!("create database {name}"))?;
        }
        let host = self.folder.display().to_string().replace('%', "%25").replace('/', "%2F");
        Ok(format!("postgres://postgres@{host}/{name}"))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        // When it cannot be waited for it has ended already.
        self.watch.wait().ok();
    }
}

/// Returns the folder that throw-away clusters are copied from; making it is most of the work of the first one.
fn template(base: &Path) -> io::Result<PathBuf> {
    let named = programs::run(programs::command(programs::folder()?.join("postgres"))?.arg("--version"))?;
    let version = named.split_whitespace().nth(2).unwrap_or_default();
    let folder = base.join(format!("template-{version}"));
    if !folder.exists() {
        let unfinished = base.join("unfinished");
        remove(&unfinished)?;
        make(&unfinished)?;
        fs::rename(&unfinished, &folder)?;
    }
    Ok(folder)
}

/// Makes a cluster in which the caller needs no password.
fn make(folder: &Path) -> io::Result<()> {
    programs::make_folder(folder)?;
    let mut initdb = programs::command(programs::folder()?.join("initdb"))?;
    initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]);
    programs::run(initdb.args(["--wal-segsize=1", "-D"]).arg(folder)).map(drop)
}

/// Removes what is left of clusters whose owner has ended without stopping them.
fn sweep(base: &Path) -> io::Result<()> {
    for entry in fs::read_dir(base)? {
        let folder = entry?.path();
        let is_cluster = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("cluster-"));
        if is_cluster && !has_owner(&folder)? {
            // It does not run any more, most likely; then there is nothing to stop.
            let mut stop = programs::command(programs::folder()?.join("pg_ctl"))?;
            programs::run(stop.args(["stop", "-m", "immediate", "-D"]).arg(&folder)).ok();
            remove(&folder)?;
        }
    }
    Ok(())
}

fn has_owner(folder: &Path) -> io::Result<bool> {
    let lock = match File::open(folder.join(OWNER)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        opened => opened?.try_lock(),
    };
    Ok(matches!(lock, Err(TryLockError::WouldBlock)))
}

/// Removes a folder that may be on its way out already.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn wait_until_ready(folder: &Path, log: &Path) -> io::Result<()> {
    let deadline = Instant::now() + READY_WITHIN;
    loop {
        let mut ask = programs::command(programs::folder()?.join("pg_isready"))?;
        if programs::run(ask.args(["--quiet", "-h"]).arg(folder)).is_ok() {
            return Ok(());
        }
        let told = fs::read_to_string(log)?;
        // Who asks too early is refused with a line of its own, which is no failure.
        let failed = told.lines().any(|line| line.contains("FATAL") && !line.contains("starting up"));
        if failed || Instant::now() >= deadline {
            return Err(io::Error::other(format!("PostgreSQL does not start: {told}")));
        }
        thread::sleep(POLL);
    }
}

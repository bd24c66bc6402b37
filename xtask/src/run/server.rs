//! The server with the demo municipality.

use crate::process::{self, Owned};
use crate::project::Project;
use crate::setup::Purpose;
use anyhow::{Context, Result, bail};
use clap::Args;
use lahituki_testkit::postgres::Cluster;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

/// How long the server may take to make the demo municipality and answer.
const READY_WITHIN: Duration = Duration::from_mins(1);

/// How long one question about its health may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// Where the demo municipality is kept and served.
#[derive(Args)]
pub(crate) struct ServerOptions {
    /// The folder that keeps the demo municipality [default: demo in the build folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The address the server listens on
    #[arg(long, default_value = "127.0.0.1:8787")]
    pub(crate) listen: SocketAddr,
    /// Keeps the municipality in a PostgreSQL of its own, below the same folder, instead of in SQLite
    #[arg(long)]
    pub(crate) postgres: bool,
}

impl ServerOptions {
    /// What the machine has to be ready for.
    pub(crate) fn purpose(&self) -> Purpose {
        if self.postgres { Purpose::RunOnPostgres } else { Purpose::Run }
    }

    /// The folder that keeps the demo municipality.
    fn folder(&self, project: &Project) -> PathBuf {
        let default = || match self.postgres && !Cluster::may_be_kept_below(&project.target) {
            true => std::env::temp_dir().join("lahituki-demo"),
            false => project.target.join("demo"),
        };
        self.data.clone().unwrap_or_else(default)
    }
}

/// A running server, stopped when this is dropped.
pub(crate) struct DemoServer {
    // In the order in which they end: the server before its database.
    program: Owned,
    _database: Option<Cluster>,
    /// The folder that keeps the demo municipality.
    pub(crate) data: PathBuf,
    /// What a window is told to connect to.
    pub(crate) address: String,
    /// The first of those who can sign in.
    pub(crate) guest: Guest,
}

/// Someone who can sign in.
pub(crate) struct Guest {
    /// The sign-in name.
    pub(crate) name: String,
    /// The one-time invitation code.
    pub(crate) code: String,
}

impl DemoServer {
    /// Starts the built debug server and waits until it answers.
    pub(crate) fn start(project: &Project, options: &ServerOptions) -> Result<Self> {
        let data = options.folder(project);
        let mut command = Command::new(project.program("debug", "lahituki-server"));
        command.arg("demo").arg("--data").arg(&data).args(["--listen", &options.listen.to_string()]);
        if is_healthy(options.listen) {
            bail!("another server already listens on {}; choose another address with --listen", options.listen);
        }
        let database = if options.postgres { Some(start_database(&data, &mut command)?) } else { None };
        let mut program = Owned::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
        let guest = first_guest(program.child().stdout.take().context("reading from the server")?)?;
        process::until(READY_WITHIN, || {
            if !program.is_running() {
                bail!("the server ended before it answered");
            }
            Ok(is_healthy(options.listen).then_some(()))
        })
        .context("waiting for the server")?;
        Ok(Self { program, _database: database, data, address: format!("http://{}", options.listen), guest })
    }

    /// Whether the server still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.program.is_running()
    }
}

/// Starts the PostgreSQL that is kept in the folder, and tells the server of it.
fn start_database(data: &Path, server: &mut Command) -> Result<Cluster> {
    let cluster = Cluster::kept(&data.join("postgres")).context("starting PostgreSQL")?;
    let address = cluster.database("lahituki").context("making a database")?;
    println!("The municipality is kept in {address}");
    server.args(["--database", &address]);
    Ok(cluster)
}

/// Returns who is first in the table that the server prints, below its heading, and passes all its lines on.
fn first_guest(output: ChildStdout) -> Result<Guest> {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok).inspect(|line| println!("{line}"));
    let row = lines.by_ref().nth(1).context("the server ended before it named its guests")?;
    let words: Vec<&str> = row.split_whitespace().collect();
    let [name, .., code] = words[..] else { bail!("the server named nobody who can sign in") };
    let guest = Guest { name: name.to_owned(), code: code.to_owned() };
    thread::spawn(move || lines.for_each(drop));
    Ok(guest)
}

/// Whether a server at `address` says that it is well.
fn is_healthy(address: SocketAddr) -> bool {
    ask_for_health(address).is_ok_and(|answer| answer.starts_with(b"HTTP/1.1 200"))
}

fn ask_for_health(address: SocketAddr) -> std::io::Result<Vec<u8>> {
    let mut connection = TcpStream::connect_timeout(&address, ANSWER_WITHIN)?;
    connection.set_read_timeout(Some(ANSWER_WITHIN))?;
    write!(connection, "GET /v1/health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer)?;
    Ok(answer)
}

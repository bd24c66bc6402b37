//! The real server with the demo municipality.

use crate::process::{Owned, free_port, signal};
use crate::{programs, until};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tokio::net::TcpStream;

/// A running server, stopped when this is dropped.
pub struct Server {
    program: PathBuf,
    arguments: Vec<String>,
    running: Owned,
    address: SocketAddr,
    folder: TempDir,
}

impl Server {
    /// Starts the built server with a demo municipality of its own.
    ///
    /// # Errors
    /// When it ends before it answers.
    pub async fn start() -> Result<Self> {
        Self::start_program(&programs::built("lahituki-server")?).await
    }

    /// Starts another build of the server.
    ///
    /// # Errors
    /// When it ends before it answers.
    pub async fn start_program(program: &Path) -> Result<Self> {
        Self::start_with(program, Vec::new()).await
    }

    /// Starts another build of the server with more arguments.
    ///
    /// # Errors
    /// When it ends before it answers.
    pub async fn start_with(program: &Path, arguments: Vec<String>) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let running = run(program, &arguments, folder.path(), address)?;
        let mut server = Self { program: program.to_owned(), arguments, running, address, folder };
        server.until_it_answers().await?;
        Ok(server)
    }

    /// Kills the server as a power cut would, and starts it again.
    ///
    /// # Errors
    /// When it does not start again.
    pub async fn restart_killed(&mut self) -> Result<()> {
        signal("KILL", self.running.child().id());
        self.running.child().wait()?;
        self.running = run(&self.program, &self.arguments, self.folder.path(), self.address)?;
        self.until_it_answers().await
    }

    async fn until_it_answers(&mut self) -> Result<()> {
        until("the server to answer", async || {
            if !self.running.is_running() {
                bail!("the server ended: {}", fs::read_to_string(self.log())?);
            }
            Ok(TcpStream::connect(self.address).await.ok().map(drop))
        })
        .await
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What a laptop is told to connect to.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The folder in which it keeps its files.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the one-time invitation code that the server printed for a sign-in name.
    ///
    /// # Errors
    /// When it printed none.
    pub async fn invitation(&self, name: &str) -> Result<String> {
        let printed = self.folder.path().join("stdout");
        until(&format!("the invitation of {name}"), async || {
            let text = fs::read_to_string(&printed).context("reading what the server printed")?;
            let mut lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
            Ok(lines
                .find(|words| words.first() == Some(&name))
                .and_then(|words| words.last().map(|code| (*code).to_owned())))
        })
        .await
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("stderr")
    }
}

/// Starts the program with its data, and what it prints, in a folder.
fn run(program: &Path, arguments: &[String], folder: &Path, address: SocketAddr) -> Result<Owned> {
    let mut command = Command::new(program);
    command.arg("demo").arg("--data").arg(folder.join("data")).args(["--listen", &address.to_string()]);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.stdout(File::create(folder.join("stdout"))?).stderr(File::create(folder.join("stderr"))?);
    Owned::start(&mut command)
}

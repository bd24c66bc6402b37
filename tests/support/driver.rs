//! The program between a test and a desktop window.

use crate::process::{self, Owned};
use crate::{PATIENCE, Session, Window, until};
use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tokio::time::timeout;

/// A WebDriver for one window.
pub struct Driver {
    program: PathBuf,
    port: u16,
    process: Owned,
}

impl Driver {
    /// Starts the driver of a desktop for the window that `program` opens.
    ///
    /// # Errors
    /// When it is not installed.
    pub async fn start(session: &Session, program: &Path) -> Result<Self> {
        let (port, native) = (process::free_port()?, process::free_port()?);
        let mut command = session.command("tauri-driver");
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        let driver =
            Owned::start(&mut command).context("is tauri-driver installed, as by `cargo xtask test setup`?")?;
        for port in [native, port] {
            let listens = async || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
            until("the window's driver", listens).await?;
        }
        Ok(Self { program: program.to_owned(), port, process: driver })
    }

    /// Opens the window. It is killed when the driver is dropped.
    ///
    /// # Errors
    /// When the program does not start.
    pub async fn open(&self) -> Result<Window> {
        let capabilities = json!({ "browserName": "wry", "tauri:options": { "application": self.program } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{}", self.port);
        let client = builder.capabilities(serde_json::from_value(capabilities)?).connect(&address);
        let client =
            timeout(PATIENCE, client).await.context("waiting for the window")?.context("opening the window")?;
        Ok(Window::new(client))
    }

    /// Kills the window's program without giving it a chance to save anything.
    pub(crate) fn kill_window(&mut self) {
        let driver = self.process.child().id();
        let deadline = Instant::now() + PATIENCE;
        // Once more until it is gone: a next window that found it alive would only raise it.
        while Instant::now() < deadline {
            let windows = process::descendants(driver, &self.program);
            if windows.is_empty() {
                return;
            }
            windows.into_iter().for_each(|window| process::signal("KILL", window));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill_window();
    }
}

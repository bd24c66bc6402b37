//! Every view in Chromium through the bridge: accessible, whole at every size, in light and dark.

use anyhow::{Context, Result, ensure};
use lahituki_tests::process::{Owned, first_line};
use lahituki_tests::{Server, programs};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The window of one person, served to a browser.
struct Bridge {
    address: String,
    _program: Owned,
    folder: TempDir,
}

impl Bridge {
    fn start(server: &Server) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut command = Command::new(programs::built("lahituki-bridge")?);
        command.arg("--data").arg(folder.path()).args(["--server", &server.url(), "--port", "0"]);
        command.arg("--ui").arg(programs::checkout().join("ui/dist"));
        let mut program = Owned::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
        let output = program.child().stdout.take().context("reading from the bridge")?;
        Ok(Self { address: first_line(output)?, _program: program, folder })
    }
}

/// Runs one of the scripts beside this file on the windows of Aino and of Veikko in a municipality of its own.
async fn run(script: &str, arguments: &[&str]) -> Result<()> {
    let server = Server::start().await?;
    let (aino, veikko) = (Bridge::start(&server)?, Bridge::start(&server)?);
    let checkout = programs::checkout();
    // The packages of the window's own folder, among them Playwright and axe, are found from there.
    let mut command = Command::new("node");
    command.arg(checkout.join("tests/browser").join(script)).args(arguments).current_dir(checkout.join("ui"));
    command.env("PICTURES", programs::kept("browser")?);
    for (name, bridge) in [("AINO", &aino), ("VEIKKO", &veikko)] {
        command.env(name, &bridge.address);
        command.env(format!("{name}_FILES"), bridge.folder.path().join("files"));
        command.env(format!("{name}_CODE"), server.invitation(&name.to_lowercase()).await?);
    }
    ensure!(command.status().context("starting node")?.success(), "{script} found faults; they are listed above");
    Ok(())
}

#[tokio::test]
async fn every_view_of_the_planner_is_accessible_and_whole_at_every_size_in_light_and_dark() -> Result<()> {
    run("views.mjs", &["planner"]).await
}

#[tokio::test]
async fn every_view_of_a_digari_is_accessible_and_whole_at_every_size_in_light_and_dark() -> Result<()> {
    run("views.mjs", &["digari"]).await
}

#[tokio::test]
async fn every_state_of_the_knowledge_base_is_accessible_and_whole_in_light_and_dark() -> Result<()> {
    run("views.mjs", &["knowledge"]).await
}

//! Signs a digari of a demo municipality in through a window, so that it has content at every later start.
//!
//! `sign-in-window <server program> <desktop program>`: the window keeps its files where the environment says, and
//! goes on without the server.

use anyhow::{Context, Result};
use lahituki_tests::{Driver, Role, Server, Session};
use std::path::PathBuf;

const NAME: &str = "veikko";
const PASSWORD: &str = "kolme sinista sammakkoa";

#[tokio::main]
async fn main() -> Result<()> {
    let mut programs = std::env::args_os().skip(1).map(PathBuf::from);
    let server = programs.next().context("which server program?")?;
    let desktop = programs.next().context("which desktop program?")?.canonicalize().context("finding the desktop")?;
    let server = Server::start_program(&server).await?;
    let mut session = Session::inherited();
    session.set("LAHITUKI_SERVER", &server.url());
    let driver = Driver::start(&session, &desktop).await?;
    let window = driver.open().await?;
    window.sees("Lähituk").await?;
    if window.says("Kirjaudu Lähitukeen").await? {
        window.click(Role::Choice, "Kutsukoodi").await?;
        window.fill("Käyttäjätunnus", NAME).await?;
        window.fill("Kutsukoodi", &server.invitation(NAME).await?).await?;
        window.fill("Uusi salasana", PASSWORD).await?;
        window.fill("Uusi salasana uudestaan", PASSWORD).await?;
        window.click(Role::Button, "Ota käyttöön").await?;
        window.sees("Kaikki tallennettu").await?;
    }
    window.sees("Tänään").await?;
    window.close().await
}

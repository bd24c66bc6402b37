//! The command line of the server.

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};
use lahituki_server::settings::{LogFormat, Settings};
use lahituki_server::{invite, open, serve};
use std::path::PathBuf;
use tracing_subscriber::EnvFilter;

/// The central server of Lähituki: keeps the records of a municipality and syncs its laptops.
///
/// Settings come from a TOML file and from LAHITUKI_… variables; docs/admin-guide.md lists them.
#[derive(Parser)]
#[command(name = "lahituki-server", version)]
struct Arguments {
    /// The settings file [default: lahituki-server.toml, when it is there]
    #[arg(long, global = true, value_name = "FILE", env = "LAHITUKI_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves until it is told to stop
    Serve,
    /// Prints a one-time code with which a person signs in for the first time, or after a forgotten password
    Invite {
        /// The person's sign-in name
        name: String,
    },
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let variable = |name: &str| std::env::var(name).ok();
    let settings = Settings::load(arguments.config.as_deref(), variable)?;
    start_log(&settings)?;
    match arguments.command {
        Command::Serve => serve_until_stopped(&settings).await,
        Command::Invite { name } => print_invitation(&settings, &name),
    }
}

fn start_log(settings: &Settings) -> Result<()> {
    let filter = EnvFilter::try_new(&settings.log).context("reading the setting `log`")?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

async fn serve_until_stopped(settings: &Settings) -> Result<()> {
    let (_, serving) = serve(settings).await?;
    tokio::select! {
        ended = serving => ended.context("the server broke down")?.context("serving"),
        () = told_to_stop() => Ok(()),
    }
}

/// Returns on Ctrl+C, and on the signal by which service managers stop a program.
async fn told_to_stop() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => return,
            _ = terminate.recv() => return,
        }
    }
    // Without a way to hear the signal there is nothing to wait for but the server's own end.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn print_invitation(settings: &Settings, name: &str) -> Result<()> {
    match invite(&*open(settings)?, name)? {
        Some(code) => println!("{code}"),
        None => bail!("there is no account with the name {name:?}"),
    }
    Ok(())
}

//! The command line of the server.

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};
use lahituki_domain::Day;
use lahituki_protocol::bundle::{Delivered, MAX_BUNDLE_BYTES};
use lahituki_server::clock::{Clock, SystemClock};
use lahituki_server::demo::{self, Demo};
use lahituki_server::engine::Extent;
use lahituki_server::settings::{LogFormat, Settings};
use lahituki_server::storage::postgres::Address;
use lahituki_server::{admin, bundle, invite, open, open_ledger, open_objects, serve, starter};
use std::fs::File;
use std::io::{IsTerminal, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use tokio::runtime::Runtime;
use tracing_subscriber::EnvFilter;

/// The name of the demo municipality, as laptops show it.
const DEMO_NAME: &str = "Lappeenranta (esittely)";

/// The central server of Lähituki: keeps the records of a municipality and syncs its laptops.
///
/// Settings come from a TOML file and from LAHITUKI_… variables; docs/admin-guide.md lists them.
#[derive(Parser)]
#[command(name = "lahituki-server", version)]
struct Arguments {
    /// The settings file [default: lahituki-server.toml, when it is there]
    #[arg(long, global = true, value_name = "FILE", env = "LAHITUKI_CONFIG")]
    config: Option<PathBuf>,
    /// The PostgreSQL that keeps the data, as in postgres://lahituki@localhost/lahituki [default: the setting `database`]
    #[arg(long, global = true, value_name = "ADDRESS")]
    database: Option<Address>,
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
    /// Erases a person for ever, with their account; their laptops wipe themselves when they ask next
    Erase {
        /// The person's sign-in name
        name: String,
        /// Also erases the visits, entries, articles and attachments that they wrote
        #[arg(long)]
        with_work: bool,
    },
    /// Lists the laptops that may still hold something that was erased
    Erasures,
    /// Tells the server that its database was restored from a backup, where it did not notice by itself
    Restored,
    /// Takes in the changes that a laptop without a network wrote into a file
    Import {
        /// The file
        file: PathBuf,
    },
    /// Fills the knowledge base with what a municipality can begin with: spaces, articles, and who takes care of what.
    /// Makes only what is missing, and says what it made
    Starter {
        /// Who keeps it true until others do: a sign-in name, or a person's id
        #[arg(long, value_name = "NAME")]
        owner: String,
    },
    /// Serves a demo municipality, made up when the data folder is empty, and prints who can sign in
    Demo {
        /// The data folder [default: the setting `data_dir`]
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        /// The address to listen on [default: the setting `listen`]
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<SocketAddr>,
        /// Chooses between equally likely municipalities
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The day around which there are plans and work, as in 2026-11-23 [default: today]
        #[arg(long, value_name = "DAY")]
        today: Option<Day>,
    },
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let variable = |name: &str| std::env::var(name).ok();
    let settings = Settings::load(arguments.config.as_deref(), variable)?;
    let settings = Settings { database: arguments.database.or(settings.database), ..settings };
    start_log(&settings)?;
    match arguments.command {
        Command::Serve => serve_until_stopped(&settings),
        Command::Invite { name } => print_invitation(&settings, &name),
        Command::Erase { name, with_work } => erase(&settings, &name, with_work),
        Command::Erasures => print_erasures(&settings),
        Command::Restored => Ok(admin::restored(&*open(&settings)?)?),
        Command::Import { file } => import(&settings, &file),
        Command::Starter { owner } => begin(&settings, &owner),
        Command::Demo { data, listen, seed, today } => {
            let now = SystemClock.now();
            let demo = Demo { seed, today: today.unwrap_or_else(|| Day::in_finland(now)), now };
            let data_dir = data.unwrap_or(settings.data_dir);
            let listen = listen.unwrap_or(settings.listen);
            serve_demo(&Settings { data_dir, listen, name: DEMO_NAME.to_owned(), ..settings }, &demo)
        }
    }
}

fn start_log(settings: &Settings) -> Result<()> {
    let filter = EnvFilter::try_new(&settings.log).context("reading the setting `log`")?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let log = log.with_ansi(std::io::stderr().is_terminal());
    match settings.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

#[tokio::main]
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

fn serve_demo(settings: &Settings, demo: &Demo) -> Result<()> {
    let storage = open(settings)?;
    demo::populate(&*storage, demo).context("making the demo municipality")?;
    let guests = demo::invite_everyone(&*storage)?;
    drop(storage);
    println!("{:<10} {:<22} {:<44} one-time code", "name", "person", "title");
    for guest in guests {
        println!("{:<10} {:<22} {:<44} {}", guest.name, guest.full_name, guest.title, guest.code);
    }
    serve_until_stopped(settings)
}

fn begin(settings: &Settings, owner: &str) -> Result<()> {
    print!("{}", starter::fill(&*open(settings)?, owner, SystemClock.now())?);
    Ok(())
}

fn import(settings: &Settings, file: &Path) -> Result<()> {
    let mut bytes = Vec::new();
    let opened = File::open(file).with_context(|| format!("opening {}", file.display()))?;
    // What is beyond the limit need not be read to see that there is too much.
    opened.take(MAX_BUNDLE_BYTES as u64 + 1).read_to_end(&mut bytes).context("reading the file")?;
    let (storage, objects, now) = (open(settings)?, open_objects(settings)?, SystemClock.now());
    let taken = bundle::take_changes(&*storage, &bytes, now)?;
    Runtime::new()?.block_on(bundle::take_attachments(&storage, &objects, &taken, now))?;
    let Delivered { changes, new } = taken.delivered;
    println!("changes: {changes}, new: {new}");
    Ok(())
}

fn erase(settings: &Settings, name: &str, with_work: bool) -> Result<()> {
    let extent = if with_work { Extent::PersonAndWork } else { Extent::Person };
    let mut ledger = open_ledger(settings)?;
    match admin::erase_person(&*open(settings)?, &mut ledger, name, extent, SystemClock.now())? {
        Some(records) => println!("{records} records were erased"),
        None => bail!("there is no account with the name {name:?}"),
    }
    print_erasures(settings)
}

fn print_erasures(settings: &Settings) -> Result<()> {
    let report = admin::erasures(&*open(settings)?)?;
    println!("{} laptops have erased everything, {} have not asked since:", report.done, report.behind.len());
    for laptop in report.behind {
        println!("laptop {}  person {}  last seen {}", laptop.id, laptop.person, Day::in_finland(laptop.seen_at));
    }
    Ok(())
}

fn print_invitation(settings: &Settings, name: &str) -> Result<()> {
    match invite(&*open(settings)?, name)? {
        Some(code) => println!("{code}"),
        None => bail!("there is no account with the name {name:?}"),
    }
    Ok(())
}

//! Measures the exchange between laptops and a server and prints one line of JSON for each figure.
//!
//! - `bench-sync rows FILE` writes the records as other programs read them, one a line.
//! - `bench-sync server sqlite|postgres` measures the protocol against a server on that storage.
//! - `bench-sync laptops` measures two whole laptops, with their encrypted databases, and a server on SQLite.
//! - `bench-sync link` measures a first exchange over a slow link.
//! - `bench-sync waiting` measures how soon waiting laptops hear of a change.

mod figures;
mod laptop;
mod link;
mod records;
mod server;
mod town;
mod waiting;
mod wire;

use anyhow::{Result, bail};
use std::env;
use std::path::Path;

#[tokio::main]
async fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["rows", file] => records::write(Path::new(file)),
        ["server", storage] => server::measure(storage.parse()?).await,
        ["laptops"] => laptop::measure().await,
        ["link"] => link::measure().await,
        ["waiting"] => waiting::measure().await,
        _ => bail!("which figures? rows FILE, server sqlite|postgres, laptops, link or waiting"),
    }
}

//! A server with the demo municipality, and the laptops of its people.

use anyhow::{Context, Result, bail};
use lahituki_domain::Kind;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_protocol::auth::{Enrol, SignIn};
use lahituki_protocol::messages::Row;
use lahituki_sync::Remote;
use lahituki_testkit::Postgres;
use lahituki_tests::{Server, programs};
use std::fs;
use std::net::SocketAddr;
use std::str::FromStr;

/// Who writes down what was done.
pub(crate) const DIGARI: &str = "veikko";

const PASSWORD: &str = "kolme sinista sammakkoa";

/// What a server keeps its records in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Storage {
    Sqlite,
    Postgres,
}

impl FromStr for Storage {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "sqlite" => Ok(Self::Sqlite),
            "postgres" => Ok(Self::Postgres),
            _ => bail!("{name} is no storage"),
        }
    }
}

/// A running server.
pub(crate) struct Town {
    // In the order in which they end: the server before its database.
    server: Server,
    _database: Option<Postgres>,
}

impl Town {
    /// Starts a server with a demo municipality of its own.
    pub(crate) async fn start(storage: Storage) -> Result<Self> {
        let program = programs::built("lahituki-server")?;
        let database = if storage == Storage::Postgres { Some(Postgres::start()?) } else { None };
        let url = database.as_ref().map(Postgres::url).transpose()?;
        let arguments = url.into_iter().flat_map(|url| ["--database".to_owned(), url]).collect();
        Ok(Self { server: Server::start_with(&program, arguments).await?, _database: database })
    }

    /// Returns the sign-in names of everyone, a coordinator first.
    pub(crate) fn names(&self) -> Result<Vec<String>> {
        let printed = fs::read_to_string(self.server.folder().join("stdout")).context("reading who can sign in")?;
        let names = printed.lines().skip(1).filter_map(|line| line.split_whitespace().next().map(str::to_owned));
        Ok(names.collect())
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Signs a person in for the first time.
    pub(crate) async fn enrol(&self, name: &str) -> Result<(Remote, PersonId)> {
        let (name, code, password) = (name.to_owned(), self.server.invitation(name).await?, PASSWORD.to_owned());
        let url = self.server.url();
        let signed_in = Remote::new(&url, None)?.enrol(&Enrol { name, code, password }).await?;
        Ok((Remote::new(&url, Some(signed_in.token))?, signed_in.person))
    }

    /// Signs a person in on one more laptop, which reaches the server at an address.
    pub(crate) async fn sign_in(&self, name: &str, at: SocketAddr) -> Result<Remote> {
        let sign_in = SignIn { name: name.to_owned(), password: PASSWORD.to_owned() };
        let signed_in = Remote::new(&self.server.url(), None)?.sign_in(&sign_in).await?;
        Ok(Remote::new(&format!("http://{at}"), Some(signed_in.token))?)
    }
}

/// Returns the units among some records.
pub(crate) fn units(rows: &[Row]) -> Result<Vec<UnitId>> {
    let units: Vec<UnitId> =
        rows.iter().filter(|row| row.kind == Kind::Unit.name()).map(|row| UnitId(row.id)).collect();
    units.first().context("the demo municipality has units")?;
    Ok(units)
}

//! One connection to the database: how it is made, and the statements that it has prepared.

use super::tls;
use crate::storage::StorageError;
use postgres::config::SslMode;
use postgres::types::ToSql;
use postgres::{Client, Config, NoTls, Row, Statement};
use std::collections::HashMap;
use std::time::Duration;

/// How long a connection may take to come about; an address may say otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Nobody waits for a lock or keeps others waiting for long. Every statement finds its rows by an index, whatever its
/// values, so it is planned once. Before the database has counted the rows of a new table, it takes all tables for small
/// and would rather read the rest of one and sort it, for every page anew; so it is kept to the order of the indexes.
const SESSION: &str = "
    set lock_timeout = '10s';
    set idle_in_transaction_session_timeout = '60s';
    set jit = off;
    set plan_cache_mode = force_generic_plan;
    set enable_seqscan = off;
    set enable_bitmapscan = off;
    set enable_sort = off";

/// A value that stands in a statement as `$1`, `$2`, …
pub(super) type Parameter<'a> = &'a (dyn ToSql + Sync + 'a);

/// The values of a statement in their order.
pub(super) type Parameters<'a> = &'a [Parameter<'a>];

/// An open connection.
pub(super) struct Connection {
    client: Client,
    prepared: HashMap<&'static str, Statement>,
}

impl Connection {
    /// Connects, with TLS where the settings say `sslmode=require`; the certificate must then be one that the system
    /// trusts.
    pub(super) fn open(config: &Config) -> Result<Self, StorageError> {
        let mut config = config.clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        if config.get_application_name().is_none() {
            config.application_name("lahituki-server");
        }
        let mut client = match config.get_ssl_mode() {
            SslMode::Require => config.connect(tls::connector()?)?,
            _ => config.ssl_mode(SslMode::Disable).connect(NoTls)?,
        };
        client.batch_execute(SESSION)?;
        Ok(Self { client, prepared: HashMap::new() })
    }

    /// Returns the rows of a query.
    pub(super) fn query(&mut self, sql: &'static str, parameters: Parameters<'_>) -> Result<Vec<Row>, StorageError> {
        let statement = self.prepared(sql)?;
        Ok(self.client.query(&statement, parameters)?)
    }

    /// Runs a statement and returns how many rows it touched.
    pub(super) fn execute(&mut self, sql: &'static str, parameters: Parameters<'_>) -> Result<u64, StorageError> {
        let statement = self.prepared(sql)?;
        Ok(self.client.execute(&statement, parameters)?)
    }

    /// The client, for what is not prepared.
    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    /// Whether it is of no use any more.
    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    fn prepared(&mut self, sql: &'static str) -> Result<Statement, StorageError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql)?;
        self.prepared.insert(sql, statement.clone());
        Ok(statement)
    }
}

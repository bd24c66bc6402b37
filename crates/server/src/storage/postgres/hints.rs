//! How server processes on one database tell each other that a tenant's counter has moved.
//!
//! A hint is given after the commit and not within it: within, the database would let one transaction of all tenants
//! commit at a time. One that is lost is made up for by looking.

use super::connect::Connection;
use crate::storage::Hints;
use postgres::Config;
use postgres::fallible_iterator::FallibleIterator;
use std::time::Duration;

/// Listens for hints on a connection of its own, which is made anew when it dies.
pub(super) struct Listener {
    config: Config,
    tenant: String,
    connection: Option<Connection>,
}

/// Tells the other processes where a tenant's counter stands.
pub(super) fn give(connection: &mut Connection, tenant: &str, head: u64) {
    // What is not worth writing to the disk is not waited for.
    let sql = "select set_config('synchronous_commit', 'off', true), pg_notify('lahituki', $1)";
    if let Err(error) = connection.execute(sql, &[&format!("{tenant} {head}")]) {
        tracing::debug!(%error, "a hint was not given");
    }
}

impl Listener {
    pub(super) fn new(config: Config, tenant: String) -> Self {
        Self { config, tenant, connection: None }
    }

    fn connect(&mut self) -> Option<&mut Connection> {
        if self.connection.as_ref().is_none_or(Connection::is_closed) {
            let opened = Connection::open(&self.config).and_then(|mut connection| {
                connection.client().batch_execute("listen lahituki")?;
                Ok(connection)
            });
            self.connection = opened.inspect_err(|error| tracing::debug!(%error, "listening for hints")).ok();
        }
        self.connection.as_mut()
    }
}

impl Hints for Listener {
    fn next(&mut self, patience: Duration) -> Option<u64> {
        let tenant = self.tenant.clone();
        let Some(connection) = self.connect() else {
            std::thread::sleep(patience);
            return None;
        };
        let mut notifications = connection.client().notifications();
        let told = notifications.timeout_iter(patience).find_map(|told| Ok(read(told.payload(), &tenant)));
        drop(notifications);
        told.unwrap_or_else(|_| {
            self.connection = None;
            None
        })
    }
}

/// Reads a hint, when it is about the tenant.
fn read(payload: &str, tenant: &str) -> Option<u64> {
    let (about, head) = payload.split_once(' ')?;
    if about == tenant { head.parse().ok() } else { None }
}

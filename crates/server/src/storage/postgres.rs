//! The storage for production: one PostgreSQL, which tenants and server processes may share.

mod accounts;
mod address;
mod blobs;
mod connect;
mod error;
mod feed;
mod hints;
mod migrate;
mod records;
#[cfg(test)]
mod tests;
mod tls;

pub use address::{Address, AddressError};

use self::connect::{Connection, Parameter, Parameters};
use self::hints::Listener;
use super::pool::{Lent, Pool};
use super::sqlite::Birth;
use super::{Hints, Member, Purpose, Storage, StorageError, Tenant, Txn};
use lahituki_domain::ids::PersonId;
use postgres::{Config, Row, SimpleQueryMessage, SimpleQueryRow};

/// The most connections of one process that read at the same time. A few are as quick as many, and a database allows a
/// hundred in all unless it is told otherwise.
const MOST_READERS: usize = 12;

/// The most connections of one process that write. Only one of a tenant can, so the others wait for its counter; they
/// must not keep those who read waiting, too.
const MOST_WRITERS: usize = 4;

/// One tenant's part of a PostgreSQL. Its work blocks, and must not be done on a thread that drives async tasks.
pub struct Postgres {
    readers: Pool<Connection>,
    writers: Pool<Connection>,
    config: Config,
    tenant: String,
}

impl Postgres {
    /// Connects, brings the tables up to date, and makes the tenant when it is missing.
    ///
    /// # Errors
    /// When there is no connection, or a newer server wrote the database.
    pub fn open(address: &Address, tenant: &str, birth: &Birth) -> Result<Self, StorageError> {
        let config = address.config()?;
        let pool = |most| {
            let config = config.clone();
            Pool::new(most, move || Connection::open(&config))
        };
        let (readers, writers) = (pool(MOST_READERS), pool(MOST_WRITERS));
        migrate::bring_up_to_date(&mut *writers.lend()?, tenant, birth)?;
        Ok(Self { readers, writers, config, tenant: tenant.to_owned() })
    }

    /// Begins a transaction on a connection and reads the tenant, in one round trip.
    fn begin_on(&self, connection: &mut Lent<'_, Connection>, purpose: Purpose) -> Result<Tenant, StorageError> {
        let (begin, lock) = match purpose {
            Purpose::Read => ("begin isolation level repeatable read, read only", ""),
            // The counter is locked before anything else, so commits happen in the order of its numbers.
            Purpose::Write => ("begin isolation level read committed", "for update"),
        };
        let sql = format!(
            "{begin};
             select epoch, seq, horizon, erased_at, encode(secret, 'hex') as secret
             from tenant
             where tenant = {} {lock}",
            literal(&self.tenant)
        );
        let answer = connection.client().simple_query(&sql)?;
        let row = answer.iter().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        read_tenant(row.ok_or(StorageError::Damaged { what: "the tenant" })?)
    }
}

impl Storage for Postgres {
    fn begin(&self, purpose: Purpose) -> Result<Box<dyn Txn + '_>, StorageError> {
        let mut connection = match purpose {
            Purpose::Read => self.readers.lend()?,
            Purpose::Write => self.writers.lend()?,
        };
        match self.begin_on(&mut connection, purpose) {
            Ok(tenant) => Ok(Box::new(PostgresTxn {
                connection,
                began_at: tenant.seq,
                tenant,
                memberships: None,
                name: &self.tenant,
                state: State::Sound,
            })),
            Err(error) => {
                connection.discard();
                Err(error)
            }
        }
    }

    fn hints(&self) -> Box<dyn Hints> {
        Box::new(Listener::new(self.config.clone(), self.tenant.clone()))
    }
}

impl Drop for Postgres {
    /// Closing a connection blocks, which is not allowed where the last user of a storage may be dropped.
    fn drop(&mut self) {
        let idle = (self.readers.take_idle(), self.writers.take_idle());
        std::thread::spawn(move || drop(idle));
    }
}

/// A transaction on a connection of its own.
struct PostgresTxn<'a> {
    connection: Lent<'a, Connection>,
    /// The tenant's name, with which every key starts.
    name: &'a str,
    /// The tenant as it was read at the beginning, with what this transaction changed of it.
    tenant: Tenant,
    /// Where the counter stood at the beginning.
    began_at: u64,
    /// The memberships of whoever was asked for last: a request asks more than once.
    memberships: Option<(PersonId, Vec<Member>)>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Sound,
    /// A statement failed: the database would take a commit for a wish to undo.
    Failed,
    Over,
}

impl PostgresTxn<'_> {
    /// Returns the rows of a query, whose first parameter is the tenant.
    fn query(&mut self, sql: &'static str, parameters: Parameters<'_>) -> Result<Vec<Row>, StorageError> {
        let rows = self.connection.query(sql, &with_tenant(&self.name, parameters));
        rows.inspect_err(|_| self.state = State::Failed)
    }

    /// Runs a statement, whose first parameter is the tenant, and returns how many rows it touched.
    fn execute(&mut self, sql: &'static str, parameters: Parameters<'_>) -> Result<u64, StorageError> {
        let touched = self.connection.execute(sql, &with_tenant(&self.name, parameters));
        touched.inspect_err(|_| self.state = State::Failed)
    }
}

impl Txn for PostgresTxn<'_> {
    fn commit(mut self: Box<Self>) -> Result<(), StorageError> {
        if self.state != State::Sound {
            return Err(StorageError::Database("a statement of the transaction has failed".into()));
        }
        let moved = match self.tenant.seq {
            seq if seq == self.began_at => String::new(),
            seq => format!("update tenant set seq = {} where tenant = {};", int(seq), literal(self.name)),
        };
        let done = self.connection.client().batch_execute(&format!("{moved} commit"));
        done.inspect_err(|_| self.state = State::Failed)?;
        self.state = State::Over;
        if self.tenant.seq > self.began_at {
            hints::give(&mut self.connection, self.name, self.tenant.seq);
        }
        Ok(())
    }
}

impl Drop for PostgresTxn<'_> {
    fn drop(&mut self) {
        let undone = self.state == State::Over || self.connection.client().batch_execute("rollback").is_ok();
        if !undone || self.connection.is_closed() {
            self.connection.discard();
        }
    }
}

fn with_tenant<'a>(name: &'a &str, parameters: Parameters<'a>) -> Vec<Parameter<'a>> {
    std::iter::once::<Parameter<'a>>(name).chain(parameters.iter().copied()).collect()
}

/// Returns a text as it stands in a statement that takes no parameters.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn read_tenant(row: &SimpleQueryRow) -> Result<Tenant, StorageError> {
    const DAMAGED: StorageError = StorageError::Damaged { what: "the tenant" };
    let text = |name: &str| row.try_get(name).ok().flatten().ok_or(DAMAGED);
    let number = |name: &str| text(name)?.parse().map_err(|_| DAMAGED);
    Ok(Tenant {
        epoch: text("epoch")?.parse().map_err(|_| DAMAGED)?,
        seq: number("seq")?,
        horizon: number("horizon")?,
        erased_at: number("erased_at")?,
        secret: *blake3::Hash::from_hex(text("secret")?).map_err(|_| DAMAGED)?.as_bytes(),
    })
}

/// Returns a number as the database keeps it. None of ours comes near the limit.
fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Reads a number that was stored by [`int`].
fn number(row: &Row, column: &str) -> Result<u64, StorageError> {
    Ok(row.try_get::<_, i64>(column)?.unsigned_abs())
}

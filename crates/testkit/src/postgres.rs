//! A throw-away PostgreSQL: one cluster for all tests of a process, a fresh database for each of them.
//!
//! Its programs have to be installed; no service has to run. The cluster listens on a Unix socket only.

mod cluster;
mod programs;

pub use cluster::Cluster;

use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// The cluster of this process, as long as a test uses it.
static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());

/// Tells the databases of this process apart.
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// A running PostgreSQL. It ends with the last value of this type in the process, and leaves nothing behind.
#[derive(Debug)]
pub struct Postgres {
    cluster: Arc<Cluster>,
}

impl Postgres {
    /// Starts PostgreSQL, or joins the one that runs for another test of this process.
    ///
    /// # Errors
    /// With a sentence that says what to install, when PostgreSQL is missing; or with its log, when it does not start.
    pub fn start() -> io::Result<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        let cluster = match shared.upgrade() {
            Some(running) => running,
            None => Arc::new(Cluster::throw_away()?),
        };
        *shared = Arc::downgrade(&cluster);
        Ok(Self { cluster })
    }

    /// Makes an empty database and returns its address.
    ///
    /// # Errors
    /// When PostgreSQL has ended.
    pub fn url(&self) -> io::Result<String> {
        let number = DATABASES.fetch_add(1, Ordering::Relaxed);
        self.cluster.database(&format!("test_{number}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_share_a_cluster_that_is_gone_after_the_last_of_them() {
        let first = Postgres::start().unwrap();
        let second = Postgres::start().unwrap();
        assert_ne!(first.url().unwrap(), second.url().unwrap());
        let folder = first.cluster.folder().to_owned();
        drop(first);
        assert!(second.url().unwrap().contains(&folder.display().to_string().replace('/', "%2F")));
        drop(second);
        assert!(!folder.exists());
    }
}

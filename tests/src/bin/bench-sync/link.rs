//! A network of a certain speed between laptops and a server, which counts what passes.

use crate::figures::{millis, tell};
use crate::laptop::Laptop;
use crate::records;
use crate::town::{self, Storage, Town, units};
use crate::wire::Wire;
use anyhow::{Context, Result};
use lahituki_protocol::messages::MAX_OPS;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

/// The speed of the slow link, in bits a second in each direction.
const SLOW: f64 = 10_000_000.0;
/// How many records a new laptop gets.
const FIRST_ROWS: usize = 20_000;
/// How much passes at a time.
const CHUNK_BYTES: usize = 4 * 1024;

/// Measures the first exchange of a laptop with an empty database, until everything is in it.
pub(crate) async fn measure() -> Result<()> {
    let town = Town::start(Storage::Sqlite).await?;
    let (remote, person) = town.enrol(town::DIGARI).await?;
    let mut pusher = Wire::new(remote);
    let there = pusher.pull().await?;
    let entries = records::entries(person, &units(&there)?, (FIRST_ROWS - there.len()) / 2)?;
    for batch in records::ops(&entries).chunks(MAX_OPS) {
        pusher.exchange(pusher.question(batch)).await?;
    }
    let link = Link::start(town.address(), Some(SLOW)).await?;
    let laptop = Laptop::new(town.sign_in(town::DIGARI, link.address()).await?)?;
    let took = laptop.exchange_until_answered().await?;
    laptop.has_all(&entries)?;
    tell("first_sync_20k_ms", millis(took));
    tell("first_sync_20k_bytes", link.bytes().1 as f64);
    Ok(())
}

/// A TCP proxy; it ends when this is dropped.
pub(crate) struct Link {
    address: SocketAddr,
    up: Arc<Direction>,
    down: Arc<Direction>,
    task: JoinHandle<()>,
}

/// What all connections share in one direction.
struct Direction {
    bits_per_second: Option<f64>,
    bytes: AtomicU64,
    /// When what was sent so far has passed.
    free_at: tokio::sync::Mutex<Instant>,
}

impl Link {
    /// Starts a link to `server`, as fast as the machine when it has no speed.
    pub(crate) async fn start(server: SocketAddr, bits_per_second: Option<f64>) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening for laptops")?;
        let address = listener.local_addr()?;
        let [up, down] = [(); 2].map(|()| Arc::new(Direction::new(bits_per_second)));
        let task = tokio::spawn(serve(listener, server, Arc::clone(&up), Arc::clone(&down)));
        Ok(Self { address, up, down, task })
    }

    /// Where laptops find the server.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many bytes have passed to the server, and from it.
    pub(crate) fn bytes(&self) -> (u64, u64) {
        (self.up.bytes.load(Ordering::Relaxed), self.down.bytes.load(Ordering::Relaxed))
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Direction {
    fn new(bits_per_second: Option<f64>) -> Self {
        Self { bits_per_second, bytes: AtomicU64::new(0), free_at: tokio::sync::Mutex::new(Instant::now()) }
    }

    /// Lets bytes pass until the connection ends.
    async fn pass(&self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf) -> std::io::Result<()> {
        let mut chunk = [0; CHUNK_BYTES];
        loop {
            let count = from.read(&mut chunk).await?;
            if count == 0 {
                return to.shutdown().await;
            }
            self.bytes.fetch_add(count as u64, Ordering::Relaxed);
            self.take_time(count).await;
            to.write_all(&chunk[..count]).await?;
        }
    }

    /// Waits until the link has carried some more bytes.
    async fn take_time(&self, bytes: usize) {
        let Some(bits_per_second) = self.bits_per_second else { return };
        let mut free_at = self.free_at.lock().await;
        *free_at = (*free_at).max(Instant::now()) + Duration::from_secs_f64(bytes as f64 * 8.0 / bits_per_second);
        sleep_until(*free_at).await;
    }
}

async fn serve(listener: TcpListener, server: SocketAddr, up: Arc<Direction>, down: Arc<Direction>) {
    while let Ok((laptop, _)) = listener.accept().await {
        let (up, down) = (Arc::clone(&up), Arc::clone(&down));
        tokio::spawn(async move {
            let server = TcpStream::connect(server).await?;
            laptop.set_nodelay(true)?;
            server.set_nodelay(true)?;
            let ((from_laptop, to_laptop), (from_server, to_server)) = (laptop.into_split(), server.into_split());
            tokio::try_join!(up.pass(from_laptop, to_server), down.pass(from_server, to_laptop))
        });
    }
}

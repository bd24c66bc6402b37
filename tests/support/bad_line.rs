//! A weak connection: slow, lossy and cut off at random, as in a school's cellar.

use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// 256 kbit/s, in each direction, for all connections together.
const BYTES_PER_SECOND: f64 = 32_000.0;

/// The bytes of one packet.
const PACKET: usize = 1_400;

/// How many of a hundred packets get lost.
const LOST_OF_100: u64 = 5;

/// After how long a lost packet is sent again: the shortest time that Linux waits.
const SENT_AGAIN_AFTER: Duration = Duration::from_millis(200);

/// A connection is cut off at a random moment up to this.
const LONGEST_CONNECTION_MS: u64 = 6_000;

/// The line that all connections share.
#[derive(Clone)]
pub(crate) struct BadLine {
    up: Arc<Direction>,
    down: Arc<Direction>,
}

impl Default for BadLine {
    fn default() -> Self {
        Self { up: Arc::new(Direction::new()), down: Arc::new(Direction::new()) }
    }
}

impl BadLine {
    /// Carries a connection until either side ends it, or it is cut off.
    pub(crate) async fn carry(&self, laptop: TcpStream, server: TcpStream) {
        let (mut from_laptop, mut to_laptop) = laptop.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let both = async {
            tokio::join!(
                self.up.carry(&mut from_laptop, &mut to_server),
                self.down.carry(&mut from_server, &mut to_laptop),
            )
        };
        let _ = timeout(Duration::from_millis(random(LONGEST_CONNECTION_MS)), both).await;
    }
}

/// One direction of the line.
struct Direction {
    /// When everything that was sent so far has passed.
    free_at: Mutex<Instant>,
}

impl Direction {
    fn new() -> Self {
        Self { free_at: Mutex::new(Instant::now()) }
    }

    async fn carry(&self, from: &mut (impl AsyncReadExt + Unpin), to: &mut (impl AsyncWriteExt + Unpin)) {
        let mut packet = [0; PACKET];
        while let Ok(bytes @ 1..) = from.read(&mut packet).await {
            self.pass(bytes).await;
            if random(100) < LOST_OF_100 {
                // The rest of the connection waits for the packet to come a second time.
                sleep(SENT_AGAIN_AFTER).await;
                self.pass(bytes).await;
            }
            if to.write_all(&packet[..bytes]).await.is_err() {
                break;
            }
        }
        let _ = to.shutdown().await;
    }

    /// Waits until as many bytes have passed.
    async fn pass(&self, bytes: usize) {
        let passed_at = {
            let mut free_at = self.free_at.lock().await;
            *free_at = (*free_at).max(Instant::now()) + Duration::from_secs_f64(bytes as f64 / BYTES_PER_SECOND);
            *free_at
        };
        sleep_until(passed_at).await;
    }
}

/// Returns a random number below `bound`.
fn random(bound: u64) -> u64 {
    getrandom::u64().map_or(0, |random| random % bound)
}

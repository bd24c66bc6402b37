//! The protocol against a server over HTTP, by laptops without a database: what the server and the wire can do.

use crate::figures::{median, millis, per_second, tell};
use crate::link::Link;
use crate::town::{Storage, Town, units};
use crate::wire::Wire;
use crate::{records, town};
use anyhow::{Result, ensure};
use lahituki_protocol::messages::MAX_OPS;
use lahituki_protocol::{Op, Outcome};
use std::time::Instant;

/// In how many parts the records are pushed, and how often they are pulled; the figure is that of the middle one.
const ROUNDS: usize = 5;
/// How often a laptop asks without there being news.
const IDLE_ROUNDS: usize = 1_000;
/// How many ops and records the messages hold whose bytes are counted.
const BYTES_BATCH: usize = 100;
/// How many such messages there are.
const BYTES_BATCHES: usize = 50;

/// Measures and prints.
pub(crate) async fn measure(storage: Storage) -> Result<()> {
    let town = Town::start(storage).await?;
    let (remote, person) = town.enrol(town::DIGARI).await?;
    let mut pusher = Wire::new(remote);
    let units = units(&pusher.pull().await?)?;
    let puller = pusher.clone();
    let ops = records::ops(&records::entries(person, &units, records::ENTRIES)?);
    let (counted, timed) = ops.split_at(BYTES_BATCH * BYTES_BATCHES);
    let bytes = bytes(&town, &mut pusher, counted).await?;
    let pushed = push(&mut pusher, timed).await?;
    let pulled = pull(&puller, ops.len()).await?;
    let idle = idle(&pusher).await?;
    match storage {
        Storage::Sqlite => {
            tell("push_ops_per_s_sqlite", pushed);
            tell("pull_rows_per_s_sqlite", pulled);
            tell("noop_ms", idle);
            tell("bytes_per_op", bytes.op);
            tell("bytes_per_row", bytes.row);
        }
        // The messages are the same, so their bytes are.
        Storage::Postgres => {
            tell("push_ops_per_s_postgres", pushed);
            tell("pull_rows_per_s_postgres", pulled);
            tell("noop_ms_postgres", idle);
        }
    }
    Ok(())
}

/// What one op and one record cost on the wire.
struct Bytes {
    op: f64,
    row: f64,
}

/// Counts everything that passes through the connection.
async fn bytes(town: &Town, pusher: &mut Wire, ops: &[Op]) -> Result<Bytes> {
    let link = Link::start(town.address(), None).await?;
    let mut pusher_there = pusher.twin(town.sign_in(town::DIGARI, link.address()).await?);
    let mut puller = pusher.twin(town.sign_in(town::DIGARI, link.address()).await?);
    let (mut up, mut down) = (0, 0);
    for batch in ops.chunks(BYTES_BATCH) {
        let (before, _) = link.bytes();
        push_one(&mut pusher_there, batch).await?;
        let (after, received) = link.bytes();
        up += after - before;
        let rows = puller.pull().await?.len();
        ensure!(rows == batch.len(), "{rows} records came of {}", batch.len());
        down += link.bytes().1 - received;
    }
    *pusher = pusher_there.twin(pusher.remote.clone());
    Ok(Bytes { op: up as f64 / ops.len() as f64, row: down as f64 / ops.len() as f64 })
}

async fn push(pusher: &mut Wire, ops: &[Op]) -> Result<f64> {
    let mut figures = Vec::new();
    for part in ops.chunks(ops.len().div_ceil(ROUNDS)) {
        let started = Instant::now();
        for batch in part.chunks(MAX_OPS) {
            push_one(pusher, batch).await?;
        }
        figures.push(per_second(part.len(), started.elapsed()));
    }
    Ok(median(&mut figures))
}

async fn push_one(pusher: &mut Wire, ops: &[Op]) -> Result<()> {
    let pages = pusher.exchange(pusher.question(ops)).await?;
    let taken = pages.iter().flat_map(|page| &page.results).filter(|answer| answer.outcome == Outcome::Ok).count();
    ensure!(taken == ops.len(), "the server took {taken} of {} ops", ops.len());
    Ok(())
}

async fn pull(from: &Wire, count: usize) -> Result<f64> {
    let mut figures = Vec::new();
    for _ in 0..ROUNDS {
        let mut puller = from.clone();
        let started = Instant::now();
        let rows = puller.pull().await?.len();
        figures.push(per_second(rows, started.elapsed()));
        ensure!(rows == count, "{rows} records came instead of {count}");
    }
    Ok(median(&mut figures))
}

async fn idle(laptop: &Wire) -> Result<f64> {
    let mut figures = Vec::new();
    for _ in 0..IDLE_ROUNDS {
        let question = laptop.question(&[]);
        let started = Instant::now();
        laptop.ask(&question).await?;
        figures.push(millis(started.elapsed()));
    }
    Ok(median(&mut figures))
}

//! How soon three hundred laptops that wait for news hear of a change.

use crate::figures::{median, millis, percentile, tell};
use crate::town::{Storage, Town};
use crate::wire::Wire;
use anyhow::{Context, Result, ensure};
use lahituki_domain::Kind;
use lahituki_protocol::messages::{MAX_WAIT_MS, Row};
use lahituki_protocol::{Op, SyncRequest};
use lahituki_server::clock::{Clock, SystemClock};
use serde_json::json;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

/// How many laptops wait, each with a connection and a sign-in of its own.
const LAPTOPS: usize = 300;
/// How often something changes.
const ROUNDS: u64 = 7;
/// How long the laptops have to begin to wait; the server says nothing while they do.
const SETTLED: Duration = Duration::from_secs(2);

/// Measures and prints.
pub(crate) async fn measure() -> Result<()> {
    let town = Town::start(Storage::Sqlite).await?;
    let mut laptops = laptops(&town).await?;
    let mut coordinator = laptops[0].clone();
    let mut unit = first_unit(Wire::new(coordinator.remote.clone()).pull().await?)?;
    let (mut medians, mut worst) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let op = edit(&unit, round);
        let mut delays = wake(&mut coordinator, &mut laptops, &op, &mut unit.rev).await?;
        medians.push(median(&mut delays));
        worst.push(percentile(&mut delays, 99));
    }
    tell("wake_p50_ms", median(&mut medians));
    tell("wake_p99_ms", median(&mut worst));
    Ok(())
}

/// Signs everyone of the municipality in on several laptops, and brings these up to date.
async fn laptops(town: &Town) -> Result<Vec<Wire>> {
    let names = town.names()?;
    let mut laptops: Vec<Wire> = Vec::with_capacity(LAPTOPS);
    for number in 0..LAPTOPS {
        let name = &names[number % names.len()];
        let laptop = match number.checked_sub(names.len()) {
            None => {
                let mut laptop = Wire::new(town.enrol(name).await?.0);
                laptop.pull().await?;
                laptop
            }
            Some(same) => laptops[same].twin(town.sign_in(name, town.address()).await?),
        };
        laptops.push(laptop);
    }
    Ok(laptops)
}

fn first_unit(rows: Vec<Row>) -> Result<Row> {
    rows.into_iter().find(|row| row.kind == Kind::Unit.name()).context("the demo municipality has units")
}

/// Returns a change of a unit, which everyone sees.
fn edit(unit: &Row, round: u64) -> Op {
    let entrance = json!({ "entrance": format!("Pääovi, soita kelloa {round} kertaa") });
    Op {
        id: Uuid::from_u128(u128::from(round) + 1),
        row: unit.id,
        kind: unit.kind.clone(),
        base: unit.rev,
        at: SystemClock.now(),
        put: entrance.as_object().cloned(),
        ..Op::default()
    }
}

/// Lets all laptops wait, pushes an op and returns the milliseconds from its sending to the answer of each laptop.
async fn wake(coordinator: &mut Wire, laptops: &mut Vec<Wire>, op: &Op, rev: &mut u64) -> Result<Vec<f64>> {
    let mut waiting = JoinSet::new();
    for mut laptop in laptops.drain(..) {
        waiting.spawn(async move {
            let pages = laptop.exchange(SyncRequest { wait_ms: MAX_WAIT_MS, ..laptop.question(&[]) }).await?;
            let told = pages.iter().flat_map(|page| &page.rows).count();
            anyhow::Ok((laptop, told, Instant::now()))
        });
    }
    sleep(SETTLED).await;
    let sent = Instant::now();
    let answer = coordinator.exchange(coordinator.question(std::slice::from_ref(op))).await?;
    *rev = answer.iter().flat_map(|page| &page.results).map(|result| result.seq).max().unwrap_or(*rev);
    let mut delays = Vec::with_capacity(LAPTOPS);
    while let Some(answered) = waiting.join_next().await {
        let (laptop, told, at) = answered??;
        ensure!(told == 1, "a laptop was told of {told} records");
        delays.push(millis(at.saturating_duration_since(sent)));
        laptops.push(laptop);
    }
    Ok(delays)
}

//! A window that is killed at any moment, as by a power cut.

use crate::hand::Hand;
use crate::log;
use crate::people::Place;
use anyhow::{Result, ensure};
use lahituki_tests::{Window, until};
use std::time::{Duration, Instant};

/// How many times the window is killed.
const KILLS: u32 = 50;

/// What may be lost.
const LOSS: Duration = Duration::from_secs(1);

/// The shortest and the longest time from the first key to the kill, in milliseconds.
const TYPED_FOR_MS: (u64, u64) = (1000, 1700);

/// What stood in the field, and since when at the latest.
type Typed = Vec<(Instant, String)>;

#[tokio::test(flavor = "multi_thread")]
async fn a_window_killed_at_any_moment_loses_nothing_older_than_a_second() -> Result<()> {
    let mut place = Place::of_veikko().await?;
    let seed = getrandom::u64()?;
    println!("seed {seed}");
    for kill in 0..KILLS {
        log::focus(Hand::Keyboard, &place.window).await?;
        place.window.replace("").await?;
        let typing_for = moment(seed, kill);
        let mut typed = Vec::new();
        tokio::select! {
            failed = type_on(&place.window, kill, &mut typed) => failed?,
            () = tokio::time::sleep(typing_for) => {}
        }
        let safe = Instant::now().checked_sub(LOSS);
        place.laptop.kill().await?;
        let wanted = typed.iter().rev().find(|(at, _)| Some(*at) <= safe).map_or("", |(_, text)| text);
        place.window = place.laptop.open().await?;
        let kept = kept(&place.window, wanted).await?;
        ensure!(kept.starts_with(wanted), "kill {kill} after {typing_for:?}, seed {seed}: {wanted:?} became {kept:?}");
    }
    Ok(())
}

/// Types numbered words until it is stopped, and notes what stood in the field when.
async fn type_on(window: &Window, kill: u32, typed: &mut Typed) -> Result<()> {
    let mut text = String::new();
    for word in 0.. {
        let more = format!("sana{kill}x{word} ");
        window.write(&more).await?;
        text.push_str(&more);
        typed.push((Instant::now(), text.clone()));
    }
    Ok(())
}

/// Waits for the kept text to come back into the field and returns it.
async fn kept(window: &Window, wanted: &str) -> Result<String> {
    let mut found = String::new();
    let came = until("the kept text", async || {
        found = log::text(window).await?;
        Ok((!found.is_empty() || wanted.is_empty()).then(|| found.clone()))
    });
    came.await
}

/// Returns a moment that looks random, the same for the same seed.
fn moment(seed: u64, kill: u32) -> Duration {
    // One step of splitmix64.
    let mut mixed = seed.wrapping_add(u64::from(kill + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let (least, most) = TYPED_FOR_MS;
    Duration::from_millis(least + (mixed ^ (mixed >> 31)) % (most - least))
}

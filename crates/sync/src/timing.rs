//! When to try again.

use std::time::Duration;

/// The longest pause between two attempts. A laptop that comes back into a network is in step within this time; a longer
/// pause would spare a server little, because all that a laptop asks after trouble is one small question.
const LONGEST: Duration = Duration::from_secs(15);

/// Returns the pause before the next attempt: between nothing and a bound that doubles with each failure in a row, from
/// one second up to fifteen. `random` spreads the laptops that lost the server at the same moment.
pub fn pause(failures: u32, random: u32) -> Duration {
    let bound = Duration::from_secs(1).saturating_mul(1 << failures.clamp(1, 5).saturating_sub(1)).min(LONGEST);
    bound.mul_f64(f64::from(random) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_to_a_bound_and_never_beyond() {
        let longest: Vec<u64> = (1..8).map(|failures| pause(failures, u32::MAX).as_secs()).collect();
        assert_eq!(longest, [1, 2, 4, 8, 15, 15, 15]);
        assert_eq!(pause(3, 0), Duration::ZERO);
        assert!(pause(u32::MAX, u32::MAX) <= LONGEST);
    }
}

//! The computer's clocks: the one on the wall, and the one that nobody can set.

use lahituki_app::ports::Clock;
use lahituki_app::{Clocks, Timestamp};
use std::time::{SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// The computer's clocks.
pub(crate) struct SystemClock {
    boot: Uuid,
    #[cfg(not(target_os = "linux"))]
    started: std::time::Instant,
}

impl Default for SystemClock {
    #[cfg(target_os = "linux")]
    fn default() -> Self {
        Self { boot: boot_id().unwrap_or_else(Uuid::now_v7) }
    }

    /// Elsewhere the program's own start stands for the computer's.
    #[cfg(not(target_os = "linux"))]
    fn default() -> Self {
        Self { boot: Uuid::now_v7(), started: std::time::Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Clocks {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let wall = Timestamp(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX));
        Clocks { wall, boot: self.boot, since_boot_ms: self.since_boot_ms() }
    }
}

impl SystemClock {
    /// Counts through the computer's sleep, unlike the clock of the standard library.
    #[cfg(target_os = "linux")]
    fn since_boot_ms(&self) -> u64 {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        u64::try_from(time.tv_sec * 1_000 + time.tv_nsec / 1_000_000).unwrap_or_default()
    }

    #[cfg(not(target_os = "linux"))]
    fn since_boot_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// Returns the name that the kernel gave to this start of the computer.
#[cfg(target_os = "linux")]
fn boot_id() -> Option<Uuid> {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?.trim().parse().ok()
}

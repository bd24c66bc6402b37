//! libFuzzer on the target that `LAHITUKI_FUZZ` names; started by `cargo xtask fuzz`.
#![no_main]

use lahituki_fuzz::{TARGETS, Target};
use std::env;
use std::sync::LazyLock;

static TARGET: LazyLock<&'static Target> = LazyLock::new(|| {
    let name = env::var("LAHITUKI_FUZZ").unwrap_or_default();
    TARGETS.iter().find(|target| target.name == name).expect("LAHITUKI_FUZZ names a target")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (TARGET.run)(bytes));

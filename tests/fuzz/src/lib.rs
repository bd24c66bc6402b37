//! Functions that take any bytes, as they may come from the network or a file, and stop at what must never be.
//!
//! `cargo xtask fuzz <TARGET>` searches for such bytes with libFuzzer. The tests of this crate try those of `corpus` and
//! some made up by chance. To add a target: a row in [`TARGETS`] and a folder in `corpus`.

mod answer;
mod bundle;
mod calendar;
mod import;
mod markdown;
mod municipality;
mod pack;
mod request;
mod search;
mod text;
mod token;

/// What is fuzzed.
pub struct Target {
    /// Its name on the command line and in `corpus`.
    pub name: &'static str,
    /// Tries some bytes.
    pub run: fn(&[u8]),
}

/// All that is fuzzed.
pub const TARGETS: &[Target] = &[
    Target { name: "request", run: request::run },
    Target { name: "answer", run: answer::run },
    Target { name: "token", run: token::run },
    Target { name: "text", run: text::run },
    Target { name: "bundle", run: bundle::run },
    Target { name: "calendar", run: calendar::run },
    Target { name: "pack", run: pack::run },
    Target { name: "markdown", run: markdown::run },
    Target { name: "search", run: search::run },
    Target { name: "import", run: import::run },
];

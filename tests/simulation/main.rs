//! The simulator: many laptops and one server in one thread, every fault that a seed can think of, and the invariants of
//! `docs/sync-protocol.md` checked after every step.
//!
//! Both engines are the product's own over real SQLite files; the network, the clocks and the misfortunes are made up by
//! the seed. `--seed N` tells what happens in one seed, `--seeds N` runs that many, `--seconds N` runs for that long,
//! `--bugs` plants bugs and expects each to be found.

mod bugs;
mod centre;
mod check;
mod clock;
mod crash;
mod dump;
mod edits;
mod faults;
mod history;
mod laptop;
mod network;
mod options;
mod rng;
mod run;
mod seam;
mod steps;
mod texts;
mod town;
mod trace;
mod violation;
mod world;

use std::process::ExitCode;

fn main() -> ExitCode {
    match options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => run::all(&options),
        // A test runner that asks which tests there are is told of none: the simulator is a step of its own.
        Ok(None) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

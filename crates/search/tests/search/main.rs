//! The index from outside: what is kept goes in, questions come in, answers come out.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

mod answers;
mod damage;
mod matches;
mod support;

//! Measures how soon the findings follow a slot that is dragged over a planned year, and prints one line of JSON.
//!
//! The year has 40 digarit and 120 units. A drag passes over 200 cells, 40 people on the five days of a week; in each
//! the board is asked what would be wrong and right there. At the last the slot is put down.

mod year;

use lahituki_planner::evaluate::{Board, Placement};
use lahituki_tests::Dice;
use serde_json::json;
use std::hint::black_box;
use std::time::Instant;

/// How many slots are dragged.
const DRAGS: usize = 50;

/// How often the whole year is judged anew.
const OPENINGS: usize = 20;

fn main() {
    let mut dice = Dice::new(2026);
    let problem = year::problem(&mut dice);
    let placements = year::placements(&problem, &mut dice);
    let mut open: Vec<f64> =
        (0..OPENINGS).map(|_| millis(|| Board::new(problem.clone(), placements.iter().copied())).1).collect();
    let mut board = Board::new(problem, placements.iter().copied());
    eprintln!("{} slots, {} findings", placements.len(), board.findings().len());

    let (mut steps, mut rankings) = (Vec::new(), Vec::new());
    for _ in 0..DRAGS {
        let dragged = *dice.pick(&placements);
        steps.extend(drag(&mut board, dragged));
        rankings.push(millis(|| board.candidates(dragged.slot)).1);
    }
    let figures = json!({
        "finding_step_p50_ms": percentile(&mut steps, 50),
        "finding_step_p95_ms": percentile(&mut steps, 95),
        "finding_step_max_ms": percentile(&mut steps, 100),
        "candidates_p95_ms": percentile(&mut rankings, 95),
        "judge_year_p50_ms": percentile(&mut open, 50),
    });
    println!("{figures}");
}

/// Drags a slot over the cells of its week and puts it down at the last; returns what each step took.
fn drag(board: &mut Board, dragged: Placement) -> Vec<f64> {
    let mut steps = Vec::new();
    let mut last = dragged;
    for person in year::people() {
        for day in dragged.day.week().days().take(5) {
            last = Placement { person: Some(person), day, ..dragged };
            steps.push(millis(|| board.try_place(last)).1);
        }
    }
    steps.push(millis(|| board.put(last)).1);
    steps
}

fn millis<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let started = Instant::now();
    let result = black_box(work());
    (result, started.elapsed().as_secs_f64() * 1_000.0)
}

/// The figure below which `percent` of all lie.
fn percentile(figures: &mut [f64], percent: usize) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[(figures.len() * percent).div_ceil(100).max(1) - 1]
}

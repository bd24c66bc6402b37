//! The rules that a coordinator sees while planning, judged step by step.
//!
//! A [`Board`] holds a [`Problem`] and its [`Placement`]s and knows everything that is wrong with them as [`Finding`]s:
//! numbers without words. A step, tried or made, costs as much as the days and weeks that it touches.
//! Nothing here can fail: what the problem does not know, such as a person with that number, is not judged.
//!
//! To add a rule: its [`Figures`], its row in the list of [`Rule`]s, its words `rule-<name>`, and its judgement in the
//! file of its group, called for the part of the plan that it looks at.

mod board;
mod candidates;
mod company;
mod day;
mod facts;
mod fairness;
mod figures;
mod finding;
mod hours;
mod load;
mod placement;
mod plan;
mod problem;
mod promise;
mod rest;
mod rule;
mod scope;
mod skills;
mod slot;
#[cfg(test)]
mod tests;
mod view;
mod ways;

pub use board::Board;
pub use candidates::Candidate;
pub use day::{Day, Horizon, Week, Weekdays};
pub use figures::Figures;
pub use finding::{Delta, Finding, Severity};
pub use hours::PersonWeek;
pub use placement::{Change, Kind, PersonIx, Placement, SlotIx, Told, UnitIx};
pub use problem::{Absence, Busy, Carried, Demand, Notice, Opening, Person, Problem, Settings, Terms, Travel, Unit};
pub use promise::UnitWeek;
pub use rule::Rule;
pub use skills::Skills;

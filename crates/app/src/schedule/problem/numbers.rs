//! What the planner's numbers stand for.

use lahituki_domain::{Day, Timestamp};
use lahituki_planner::evaluate;
use std::collections::HashMap;
use std::hash::Hash;

/// Things with their numbers, from 0.
#[derive(Debug)]
pub(crate) struct Numbers<T> {
    things: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T: Clone + Eq + Hash> Numbers<T> {
    /// Numbers each different thing in its turn.
    pub(super) fn of(things: impl IntoIterator<Item = T>) -> Self {
        let mut numbers = Self { things: Vec::new(), numbers: HashMap::new() };
        for thing in things {
            let next = numbers.things.len() as u32;
            if let std::collections::hash_map::Entry::Vacant(place) = numbers.numbers.entry(thing.clone()) {
                place.insert(next);
                numbers.things.push(thing);
            }
        }
        numbers
    }

    /// Returns the number of a thing, or `None` when it has none.
    pub(crate) fn number(&self, thing: &T) -> Option<u32> {
        self.numbers.get(thing).copied()
    }

    /// Returns the thing of a number, or `None` when it stands for nothing.
    pub(crate) fn thing(&self, number: u32) -> Option<&T> {
        self.things.get(number as usize)
    }

    /// Returns how many things have numbers, which is the next number.
    pub(crate) fn count(&self) -> u32 {
        self.things.len() as u32
    }
}

/// Returns a day as the planner counts it.
pub(crate) fn day_number(day: Day) -> evaluate::Day {
    // The calendar ends long before the numbers do.
    evaluate::Day((day.0 - first_day().0).num_days() as i32)
}

/// Returns the day of the planner's number.
pub(crate) fn day_of(number: evaluate::Day) -> Day {
    first_day().plus(i64::from(number.0))
}

/// 1970-01-01, from which the planner counts.
fn first_day() -> Day {
    Day::in_finland(Timestamp(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let day = Day::new(2026, 11, 23).unwrap();
        assert_eq!((day_number(day), day_of(day_number(day))), (evaluate::Day(20_780), day));
    }

    #[test]
    fn things_are_numbered_once_in_their_turn() {
        let numbers = Numbers::of(["b", "a", "b", "c"]);
        assert_eq!((numbers.count(), numbers.number(&"c"), numbers.thing(1)), (3, Some(2), Some(&"a")));
    }
}

//! How soon the right answers come.

/// How many answers are looked at.
pub const DEPTH: usize = 10;

/// Shares of all queries.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Figures {
    /// The mean of one divided by the place of the first right answer; nothing for one that is not among the first ten.
    pub mrr: f64,
    /// Right at the first place.
    pub s1: f64,
    /// Right among the first five.
    pub s5: f64,
    /// Right among the first ten.
    pub s10: f64,
}

impl Figures {
    /// Works them out from the place of each query's first right answer, counted from nought.
    pub fn of(places: &[Option<usize>]) -> Self {
        let share = |worth: fn(usize) -> f64| {
            let right = places.iter().flatten().filter(|place| **place < DEPTH);
            // The sum of nothing would be less than nought by its sign.
            right.fold(0.0, |sum, place| sum + worth(*place)) / places.len().max(1) as f64
        };
        Self {
            mrr: share(|place| 1.0 / (place + 1) as f64),
            s1: share(|place| f64::from(u8::from(place < 1))),
            s5: share(|place| f64::from(u8::from(place < 5))),
            s10: share(|_| 1.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_answer_counts_for_less_the_later_it_comes() {
        let figures = Figures::of(&[Some(0), Some(3), None, Some(10)]);
        assert_eq!(figures, Figures { mrr: 1.25 / 4.0, s1: 0.25, s5: 0.5, s10: 0.5 });
        assert_eq!(Figures::of(&[]), Figures::default());
        assert!(Figures::of(&[None]).mrr.is_sign_positive());
    }
}

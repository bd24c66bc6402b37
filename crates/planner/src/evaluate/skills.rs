//! Sets of skills.

/// Some of at most 128 skills, which the caller numbers from 0; only those that something asks for need a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Skills(u128);

impl Skills {
    /// No skill.
    pub const NONE: Self = Self(0);

    /// How many skills can be told apart.
    pub const MOST: u32 = u128::BITS;

    /// Returns the set of these skills, or `None` when a number is not below [`Self::MOST`].
    pub fn of(skills: impl IntoIterator<Item = u32>) -> Option<Self> {
        let bits = skills.into_iter().try_fold(0, |bits, skill| Some(bits | 1u128.checked_shl(skill)?));
        bits.map(Self)
    }

    /// Returns the skills of both sets.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the skills that the other set lacks.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns whether no skill is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the numbers of the skills, the smallest first.
    pub fn iter(self) -> impl Iterator<Item = u32> {
        (0..Self::MOST).filter(move |skill| self.0 & (1 << skill) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_what_the_other_lacks() {
        let needed = Skills::of([0, 5, 127]).unwrap();
        let missing = needed.without(Skills::of([5, 7]).unwrap());
        assert_eq!(missing.iter().collect::<Vec<_>>(), [0, 127]);
        assert!(needed.without(needed).is_empty());
    }

    #[test]
    fn a_skill_beyond_the_last_number_is_refused() {
        assert_eq!(Skills::of([128]), None);
    }
}

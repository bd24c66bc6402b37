//! Whether an article can still be relied on, and when it is to be checked again.

use super::{Article, ArticleState};
use crate::time::Day;
use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most articles of one owner that come to be checked in a month; with more, the owner should be relieved.
pub const MOST_REVIEWS_A_MONTH: usize = 10;

/// How many people an article must have failed since its last check to come to be checked.
pub const FAILED_OFTEN: u32 = 3;

/// How many months a check of an article holds that says nothing of it.
const USUAL_MONTHS: u8 = 12;
/// The same for a critical one.
const CRITICAL_MONTHS: u8 = 6;

/// Whether an article can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As far as anybody knows.
    Fine,
    /// Somebody should check it.
    ToCheck(CheckReason),
}

/// Why an article is to be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckReason {
    /// Its day has come.
    Date,
    /// Somebody saw that what it says has changed.
    Change,
    /// It has often not helped.
    NotHelped,
}

impl Article {
    /// Returns whether the article can be relied on; `not_helped` is how often it has not helped since its last check.
    ///
    /// What is not published is on nobody's list. Of several reasons the one that tells most is given.
    pub fn standing(&self, today: Day, not_helped: u32) -> Standing {
        if self.state != ArticleState::Published {
            return Standing::Fine;
        }
        if self.check_wanted.is_some() {
            return Standing::ToCheck(CheckReason::Change);
        }
        if not_helped >= FAILED_OFTEN {
            return Standing::ToCheck(CheckReason::NotHelped);
        }
        match self.review_by.is_some_and(|day| day <= today) {
            true => Standing::ToCheck(CheckReason::Date),
            false => Standing::Fine,
        }
    }

    /// Returns the day by which it must be checked again after a check on a day.
    pub fn next_review(&self, checked_on: Day) -> Day {
        let months = match (self.review_months, self.critical) {
            (0, true) => CRITICAL_MONTHS,
            (0, false) => USUAL_MONTHS,
            (months, _) => months,
        };
        checked_on.0.checked_add_months(Months::new(u32::from(months))).map_or(checked_on, Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ArticleId, PersonId};
    use crate::knowledge::CheckWish;
    use crate::time::Timestamp;
    use uuid::Uuid;

    fn published(review_by: Option<Day>) -> Article {
        let (id, owner) = (ArticleId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        Article { state: ArticleState::Published, review_by, ..Article::blank(id, owner, Timestamp(0)) }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn an_article_is_to_be_checked_for_what_tells_most() {
        let today = day("2026-11-23");
        let wish = CheckWish { by: PersonId(Uuid::nil()), at: Timestamp(0), why: String::new() };
        let late = published(Some(today));
        let wanted = Article { check_wanted: Some(wish), ..late.clone() };
        let cases = [
            (published(None), 2, Standing::Fine),
            (published(Some(today.plus(1))), 0, Standing::Fine),
            (late.clone(), 0, Standing::ToCheck(CheckReason::Date)),
            (published(None), 3, Standing::ToCheck(CheckReason::NotHelped)),
            (late, 3, Standing::ToCheck(CheckReason::NotHelped)),
            (wanted.clone(), 3, Standing::ToCheck(CheckReason::Change)),
            (Article { state: ArticleState::Archived, ..wanted }, 9, Standing::Fine),
        ];
        for (n, (article, not_helped, expected)) in cases.into_iter().enumerate() {
            assert_eq!(article.standing(today, not_helped), expected, "case {n}");
        }
    }

    #[test]
    fn a_check_holds_as_long_as_the_article_says() {
        let after = |review_months, critical, from| {
            Article { review_months, critical, ..published(None) }.next_review(day(from)).to_string()
        };
        assert_eq!(after(0, false, "2026-11-23"), "2027-11-23");
        assert_eq!(after(0, true, "2026-11-23"), "2027-05-23");
        assert_eq!(after(3, true, "2026-11-30"), "2027-02-28");
    }
}

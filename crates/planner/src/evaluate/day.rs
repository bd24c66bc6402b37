//! Days, weeks and the stretch of days that a plan is about.

/// A day: how many days it lies after 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(pub i32);

/// A week from Monday to Sunday: how many weeks it lies after the one that holds 1970-01-01.
///
/// These are the weeks of ISO 8601, numbered through, so that the last week of a year is followed by the next number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Week(pub i32);

/// 1970-01-01 was a Thursday, three days after its Monday.
const WEEKDAY_OF_THE_FIRST_DAY: i64 = 3;

impl Day {
    /// Returns the day `days` later, or earlier when negative; stays at the ends of what can be counted.
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Returns the week that holds the day.
    pub fn week(self) -> Week {
        Week((i64::from(self.0) + WEEKDAY_OF_THE_FIRST_DAY).div_euclid(7) as i32)
    }

    /// Returns the weekday: Monday is 1, Sunday 7.
    pub fn weekday(self) -> u8 {
        (i64::from(self.0) + WEEKDAY_OF_THE_FIRST_DAY).rem_euclid(7) as u8 + 1
    }
}

impl Week {
    /// Returns the week's Monday; stays at the ends of what can be counted.
    pub fn monday(self) -> Day {
        Day(self.0.saturating_mul(7).saturating_sub(WEEKDAY_OF_THE_FIRST_DAY as i32))
    }

    /// Returns the week's Sunday.
    pub fn sunday(self) -> Day {
        self.monday().plus(6)
    }

    /// Returns the seven days from Monday to Sunday.
    pub fn days(self) -> impl Iterator<Item = Day> {
        (0..7).map(move |n| self.monday().plus(n))
    }
}

/// Some of the seven weekdays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Monday to Friday.
    pub const WORKING: Self = Self(0b11_1110);

    /// Returns the given weekdays: Monday is 1, Sunday 7; other numbers are no weekdays and left out.
    pub fn of(weekdays: impl IntoIterator<Item = u8>) -> Self {
        Self(weekdays.into_iter().filter(|day| (1..=7).contains(day)).fold(0, |days, day| days | 1 << day))
    }

    /// Returns whether the day's weekday is one of them.
    pub fn holds(self, day: Day) -> bool {
        self.0 & (1 << day.weekday()) != 0
    }

    /// Returns how many weekdays they are.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// The weeks that a plan is about; weekly rules, fairness and opening hours are known for these alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    first: Week,
    weeks: u16,
}

impl Horizon {
    /// The most weeks: three years.
    pub const MOST_WEEKS: u16 = 160;

    /// Returns the weeks that hold the days `from`–`until`, at most [`Self::MOST_WEEKS`]; none when `until` is earlier.
    pub fn holding(from: Day, until: Day) -> Self {
        let first = from.week();
        let weeks = i64::from(until.week().0) - i64::from(first.0) + i64::from(from <= until);
        Self { first, weeks: weeks.clamp(0, i64::from(Self::MOST_WEEKS)) as u16 }
    }

    /// Returns the weeks in order.
    pub fn weeks(self) -> impl Iterator<Item = Week> {
        (0..i32::from(self.weeks)).map(move |n| Week(self.first.0.saturating_add(n)))
    }

    /// Returns the days in order, from a Monday to a Sunday.
    pub fn days(self) -> impl Iterator<Item = Day> {
        self.weeks().flat_map(Week::days)
    }

    /// Returns the place of a week among [`Self::weeks`].
    pub fn place_of(self, week: Week) -> Option<usize> {
        let place = i64::from(week.0) - i64::from(self.first.0);
        usize::try_from(place).ok().filter(|place| *place < usize::from(self.weeks))
    }

    /// Returns the place of a day among [`Self::days`].
    pub fn place_of_day(self, day: Day) -> Option<usize> {
        Some(self.place_of(day.week())? * 7 + usize::from(day.weekday() - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Monday 23 November 2026.
    const MONDAY: Day = Day(20_780);

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        assert_eq!((MONDAY.weekday(), MONDAY.plus(6).weekday(), MONDAY.plus(-1).weekday()), (1, 7, 7));
        assert_eq!(MONDAY.week().days().collect::<Vec<_>>(), (0..7).map(|n| MONDAY.plus(n)).collect::<Vec<_>>());
        assert_eq!(MONDAY.plus(-1).week(), Week(MONDAY.week().0 - 1));
    }

    #[test]
    fn days_before_the_epoch_have_weekdays_too() {
        assert_eq!((Day(-3).weekday(), Day(-3).week(), Day(-4).week()), (1, Week(0), Week(-1)));
    }

    #[test]
    fn a_horizon_holds_whole_weeks_and_never_more_than_three_years() {
        let horizon = Horizon::holding(MONDAY.plus(3), MONDAY.plus(7));
        assert_eq!(horizon.days().count(), 14);
        assert_eq!(horizon.place_of_day(MONDAY.plus(13)), Some(13));
        assert_eq!(horizon.place_of_day(MONDAY.plus(14)), None);
        assert_eq!(Horizon::holding(MONDAY, MONDAY.plus(-1)).weeks().count(), 0);
        assert_eq!(Horizon::holding(Day(i32::MIN), Day(i32::MAX)).weeks().count(), usize::from(Horizon::MOST_WEEKS));
    }
}

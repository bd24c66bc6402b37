//! How many minutes a week of work has, when holidays shorten it.

use super::engagement::Engagement;
use super::terms::{Terms, WorkingTime};
use crate::calendar::holiday_on;
use crate::time::{Day, IsoWeek};

/// The smallest number that one to seven days divide: shares are summed without rounding, and rounded once.
const PARTS: u64 = 420;

impl Engagement {
    /// Returns the minutes of work that a week asks for: the agreed ones less a share for each holiday or eve from
    /// Monday to Friday, for each day of absence, and for each day that the engagement does not reach. The share is a
    /// fifth of the week; where only the person's own agreement holds it is that of one of their weekdays.
    ///
    /// 0 for a week that the year does not have.
    pub fn required_minutes(&self, week: IsoWeek, is_absent: impl Fn(Day) -> bool) -> u16 {
        let counts = |day: &Day| holiday_on(*day).is_none() && !is_absent(*day);
        let days = week.days().into_iter().filter(counts);
        let shares: u64 = days.filter_map(|day| Some(self.share(day, &self.terms_on(day)?))).sum();
        u16::try_from((shares + PARTS / 2) / PARTS).unwrap_or(u16::MAX)
    }

    /// Returns the share of a day in its week, in minutes times [`PARTS`].
    fn share(&self, day: Day, terms: &Terms) -> u64 {
        let (is_shared, days) = match self.working_time {
            WorkingTime::Own => (terms.works_on(day), terms.weekdays.len() as u64),
            WorkingTime::Yleistyoaika | WorkingTime::Toimistotyoaika => (!day.is_weekend(), 5),
        };
        if is_shared { u64::from(terms.weekly_minutes) * PARTS / days.max(1) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{EngagementId, PersonId};
    use crate::people::{EngagementKind, Segment};
    use serde::Deserialize;
    use uuid::Uuid;

    fn full_time(working_time: WorkingTime) -> Engagement {
        Engagement {
            id: EngagementId(Uuid::nil()),
            person: PersonId(Uuid::nil()),
            kind: EngagementKind::Maaraaikainen,
            start_on: Day::new(2020, 1, 1).unwrap(),
            end_on: None,
            weekly_minutes: working_time.full_week_minutes().unwrap_or(1_800),
            weekdays: Vec::new(),
            learning_minutes: 0,
            working_time,
            segments: Vec::new(),
            skills: Vec::new(),
        }
    }

    fn week(text: &str) -> IsoWeek {
        let (year, week) = text.split_once("-W").unwrap();
        IsoWeek { year: year.parse().unwrap(), week: week.parse().unwrap() }
    }

    fn required(engagement: &Engagement, week_text: &str) -> u16 {
        engagement.required_minutes(week(week_text), |_| false)
    }

    #[derive(Deserialize)]
    struct WeekCase {
        week: String,
        yleistyoaika: String,
        toimistotyoaika: String,
    }

    fn minutes(clock: &str) -> u16 {
        let (hours, minutes) = clock.split_once(':').unwrap();
        hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap()
    }

    #[test]
    fn holidays_shorten_full_weeks_as_published() {
        let cases: Vec<WeekCase> = serde_json::from_str(include_str!("../../data/kvtes_weeks.json")).unwrap();
        for case in cases {
            let both = [WorkingTime::Yleistyoaika, WorkingTime::Toimistotyoaika].map(full_time);
            let both = both.map(|engagement| required(&engagement, &case.week));
            assert_eq!(both, [&case.yleistyoaika, &case.toimistotyoaika].map(|clock| minutes(clock)), "{}", case.week);
        }
    }

    #[test]
    fn weeks_without_a_holiday_are_full_and_weeks_that_are_not_are_empty() {
        let engagement = full_time(WorkingTime::Yleistyoaika);
        assert_eq!([required(&engagement, "2026-W48"), required(&engagement, "2027-W53")], [2_295, 0]);
    }

    #[test]
    fn half_the_time_is_shortened_by_half_as_much() {
        let half = Engagement { weekly_minutes: 1_148, ..full_time(WorkingTime::Yleistyoaika) };
        assert_eq!([required(&half, "2026-W48"), required(&half, "2026-W52")], [1_148, 689]);
    }

    #[test]
    fn an_own_agreement_loses_only_the_days_on_which_the_person_works() {
        let three_days = Engagement { weekdays: vec![1, 2, 3], ..full_time(WorkingTime::Own) };
        // Christmas Eve and Christmas Day are Thursday and Friday.
        assert_eq!(required(&three_days, "2026-W52"), 1_800);
        // May Day is a Friday, Epiphany a Tuesday.
        assert_eq!([required(&three_days, "2026-W18"), required(&three_days, "2026-W02")], [1_800, 1_200]);
    }

    #[test]
    fn absence_and_the_days_before_the_start_shorten_a_week_like_holidays() {
        let monday = week("2026-W48").monday().unwrap();
        let late = Engagement { start_on: monday.plus(3), ..full_time(WorkingTime::Yleistyoaika) };
        assert_eq!(required(&late, "2026-W48"), 918);
        let ill = full_time(WorkingTime::Yleistyoaika).required_minutes(week("2026-W48"), |day| day == monday);
        assert_eq!(ill, 1_836);
    }

    #[test]
    fn segments_say_what_holds_and_the_days_between_them_are_free() {
        let monday = week("2026-W48").monday().unwrap();
        let segment = |from, until, weekly_minutes| Segment {
            from,
            until,
            weekdays: Vec::new(),
            day_minutes_max: Some(300),
            weekly_minutes,
            learning_minutes: 60,
        };
        let segments = vec![segment(monday, Some(monday.plus(1)), 1_000), segment(monday.plus(4), None, 1_500)];
        let engagement = Engagement { segments, ..full_time(WorkingTime::Yleistyoaika) };
        assert_eq!(required(&engagement, "2026-W48"), 200 + 200 + 300);
        assert_eq!(engagement.terms_on(monday.plus(2)), None);
        let terms = engagement.terms_on(monday).unwrap();
        assert_eq!((terms.day_minutes_max, terms.learning_minutes, terms.weekdays.len()), (300, 60, 5));
    }
}

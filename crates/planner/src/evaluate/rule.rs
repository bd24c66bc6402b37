//! The closed list of rules, with their names and weights.

use super::figures::Figures;

macro_rules! rules {
    ($($rule:ident, $name:literal, $points:literal, $doc:literal;)*) => {
        /// A rule of planning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = $doc] $rule,)*
        }

        impl Rule {
            /// Every rule, the gravest first.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// Returns the rule's name in `snake_case`; its words have the key `rule-<name>`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }

            /// How much a soft finding adds to the score of a candidate.
            pub(super) fn points(self) -> i64 {
                match self {
                    $(Self::$rule => $points,)*
                }
            }
        }

        impl Figures {
            /// Returns the rule that they are about.
            pub fn rule(&self) -> Rule {
                match self {
                    $(Self::$rule { .. } => Rule::$rule,)*
                }
            }
        }
    };
}

rules! {
    DoubleBooked, "double_booked", 40, "One place at a time.";
    OutsideEngagement, "outside_engagement", 40, "Only within an engagement and on its weekdays.";
    Absent, "absent", 40, "Nobody who is away.";
    UnitClosed, "unit_closed", 40, "Only while the unit is open.";
    OverDayHours, "over_day_hours", 40, "No longer a day than agreed.";
    OverWeekHours, "over_week_hours", 40, "No longer a week than required.";
    DailyRest, "daily_rest", 40, "Eleven hours between two days.";
    RosterNotice, "roster_notice", 10, "Told early enough, or agreed to.";
    MissingSkill, "missing_skill", 30, "Able to do what is asked for.";
    NewcomerAlone, "newcomer_alone", 40, "Not alone on the first working days.";
    TooManySchools, "too_many_schools", 12, "Few units a week.";
    Travel, "travel", 12, "Enough time for the way.";
    Busy, "busy", 20, "Nothing else at the same time.";
    LearningNotReserved, "learning_not_reserved", 20, "The agreed time for learning.";
    OpenSlot, "open_slot", 25, "Someone for every slot.";
    UnitBelowPromise, "unit_below_promise", 25, "What was promised to a unit.";
    UnfairLoad, "unfair_load", 15, "Not much more for one than for the others.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_words_in_every_language() {
        let languages = [
            include_str!("../../../../assets/i18n/fi/rules.ftl"),
            include_str!("../../../../assets/i18n/sv/rules.ftl"),
            include_str!("../../../../assets/i18n/en/rules.ftl"),
        ];
        for words in languages {
            let missing: Vec<_> =
                Rule::ALL.iter().filter(|rule| !words.contains(&format!("\nrule-{} =", rule.name()))).collect();
            assert_eq!(missing, Vec::<&Rule>::new());
        }
    }
}

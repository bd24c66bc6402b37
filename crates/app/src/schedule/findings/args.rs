//! The arguments of each rule's sentence.

use super::words::Words;
use crate::schedule::problem::{Judged, day_of};
use lahituki_planner::evaluate::{Figures, Finding, Opening, Placement, Skills, SlotIx};
use serde::Serialize;
use std::collections::BTreeMap;

/// An argument of a sentence: a number only where the words depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// As it stands.
    Text(String),
    /// A number.
    Number(u32),
}

/// What the arguments are made of.
pub(super) struct Args<'a> {
    pub(super) judged: &'a Judged,
    pub(super) tried: &'a [Placement],
    pub(super) words: Words,
}

impl Args<'_> {
    /// Returns the arguments that the sentence of a finding has, no more and no fewer.
    pub(super) fn of(&self, finding: &Finding) -> BTreeMap<&'static str, Arg> {
        let words = self.words;
        let (person, unit) = (("person", text(self.person(finding))), ("unit", text(self.unit(finding))));
        let day = ("day", text(finding.day.map_or_else(String::new, |day| words.day(day_of(day)))));
        let week = ("week", text(self.week(finding)));
        let time = |start, end| ("time", text(words.span(start, end)));
        let length = |name, minutes: u32| (name, text(words.length(minutes)));
        let yes = |is_so, yes: &str, no: &str| text(if is_so { yes } else { no }.to_owned());
        match finding.figures {
            Figures::DoubleBooked { start, end } => [person, day, time(start, end)].into(),
            Figures::OutsideEngagement { is_engaged } => {
                [("engaged", yes(is_engaged, "yes", "no")), person, day].into()
            }
            Figures::Absent { .. } => [person, day].into(),
            Figures::UnitClosed { opening } => {
                let (is_open, hours) = match opening {
                    Opening::Closed => (false, ("time", text(String::new()))),
                    Opening::Open(from, until) => (true, time(from, until)),
                };
                [("opening", yes(is_open, "open", "closed")), unit, day, hours].into()
            }
            Figures::OverDayHours { planned, limit } => {
                [person, day, length("planned", planned), length("limit", limit)].into()
            }
            Figures::OverWeekHours { planned, limit } => {
                [person, week, length("planned", planned), length("limit", limit)].into()
            }
            Figures::DailyRest { rest, needed } => {
                [person, day, length("rest", rest.into()), length("needed", needed.into())].into()
            }
            Figures::RosterNotice { days, needed } => {
                [person, day, ("days", number(days)), ("needed", number(needed))].into()
            }
            Figures::MissingSkill { missing } => [person, day, unit, ("skills", text(self.skills(missing)))].into(),
            Figures::NewcomerAlone { working_day, of } => {
                [person, day, unit, ("workday", number(working_day)), ("of", number(of))].into()
            }
            Figures::TooManySchools { schools, limit } => {
                [person, week, ("schools", number(schools)), ("limit", number(limit))].into()
            }
            Figures::Travel { gap, needed } => {
                [person, day, unit, length("gap", gap.into()), length("needed", needed.into())].into()
            }
            Figures::Busy { start, end, is_unit } => {
                [("whose", yes(is_unit, "unit", "person")), person, unit, day, time(start, end)].into()
            }
            Figures::LearningNotReserved { planned, due } => {
                [person, week, length("planned", planned), length("due", due)].into()
            }
            Figures::OpenSlot => {
                let (start, end) = finding.slots.first().map_or((0, 0), |slot| self.times(*slot));
                [day, time(start, end)].into()
            }
            Figures::UnitBelowPromise { planned, promised } => {
                [unit, week, ("planned", number(planned)), ("promised", number(promised))].into()
            }
            Figures::UnfairLoad { percent, median } => {
                [person, ("percent", Arg::Number(percent)), ("median", Arg::Number(median))].into()
            }
        }
    }

    fn person(&self, finding: &Finding) -> String {
        let name = finding.person.and_then(|person| self.judged.person_names.get(person.0 as usize));
        name.cloned().unwrap_or_default()
    }

    fn unit(&self, finding: &Finding) -> String {
        let name = finding.unit.and_then(|unit| self.judged.unit_names.get(unit.0 as usize));
        name.cloned().unwrap_or_default()
    }

    fn week(&self, finding: &Finding) -> String {
        finding.week.map_or_else(String::new, |week| day_of(week.monday()).week().week.to_string())
    }

    fn skills(&self, skills: Skills) -> String {
        let names = skills.iter().filter_map(|skill| self.judged.skills.thing(skill));
        names.map(|skill| skill.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn times(&self, slot: SlotIx) -> (u16, u16) {
        let tried = self.tried.iter().find(|placement| placement.slot == slot);
        let placement = tried.or_else(|| self.judged.board.placement(slot));
        placement.map_or((0, 0), |placement| (placement.start, placement.end))
    }
}

fn text(text: String) -> Arg {
    Arg::Text(text)
}

fn number(number: u16) -> Arg {
    Arg::Number(number.into())
}

//! Something that is known to be broken, so that nobody looks for it again.

use crate::ids::{ArticleId, KnownIssueId, PersonId, UnitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::{Day, Timestamp};
use crate::visits::Matter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A fault or a break that many meet at once: what it is, where, and until when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KnownIssue {
    /// The issue's id.
    pub id: KnownIssueId,
    /// What does not work.
    pub title: String,
    /// What helps meanwhile.
    #[serde(default)]
    pub text: String,
    /// Where; everywhere when empty.
    #[serde(default)]
    pub units: Vec<UnitId>,
    /// What it is about; anything when empty.
    #[serde(default)]
    pub matters: Vec<Matter>,
    /// The article that tells more.
    #[serde(default)]
    pub article: Option<ArticleId>,
    /// The first day.
    pub from: Day,
    /// The last day, if one can tell.
    #[serde(default)]
    pub until: Option<Day>,
    /// Whether it is over, whatever the days say.
    #[serde(default)]
    pub over: bool,
    /// Who made it known.
    pub made_by: PersonId,
    /// When.
    pub at: Timestamp,
}

impl KnownIssue {
    /// Returns whether it is to be reckoned with on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        !self.over && self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Returns whether it may be met at a unit; an issue of everywhere is met at each.
    pub fn is_at(&self, unit: UnitId) -> bool {
        self.units.is_empty() || self.units.contains(&unit)
    }

    /// Returns whether it may be what a matter is about; an issue without matters may be of each.
    pub fn is_about(&self, matter: Matter) -> bool {
        self.matters.is_empty() || self.matters.contains(&matter)
    }
}

impl Entity for KnownIssue {
    const KIND: Kind = Kind::KnownIssue;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        if self.title.trim().is_empty() {
            return Some("an issue needs a title");
        }
        self.until.is_some_and(|until| until < self.from).then_some("the issue ends before it begins")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_holds_from_its_first_day_to_its_last_unless_it_is_over() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let (unit, other) = (UnitId(Uuid::from_u128(1)), UnitId(Uuid::from_u128(2)));
        let endless = KnownIssue {
            id: KnownIssueId(Uuid::nil()),
            title: "Wilma on poikki".to_owned(),
            text: String::new(),
            units: vec![unit],
            matters: Vec::new(),
            article: None,
            from: day("2026-11-23"),
            until: None,
            over: false,
            made_by: PersonId(Uuid::nil()),
            at: Timestamp(0),
        };
        let until = KnownIssue { until: Some(day("2026-11-24")), matters: vec![Matter::Wilma], ..endless.clone() };
        let over = KnownIssue { over: true, units: Vec::new(), ..endless.clone() };
        let days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"].map(day);
        assert_eq!(days.map(|day| endless.holds_on(day)), [false, true, true, true]);
        assert_eq!(days.map(|day| until.holds_on(day)), [false, true, true, false]);
        assert_eq!(days.map(|day| over.holds_on(day)), [false; 4]);
        assert_eq!([endless.is_at(unit), endless.is_at(other), over.is_at(other)], [true, false, true]);
        assert_eq!(
            [until.is_about(Matter::Wilma), until.is_about(Matter::Muu), over.is_about(Matter::Muu)],
            [true, false, true]
        );
    }
}

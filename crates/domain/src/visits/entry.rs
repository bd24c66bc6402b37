//! One matter handled during a visit.

use crate::ids::{EntryId, PersonId, RoomId, UnitId, VisitId};
use crate::kind::Kind;
use crate::record::Entity;
use crate::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One thing done: where, what, for whom, how long, and how it ended. Pupils are never named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VisitEntry {
    /// The entry's id.
    pub id: EntryId,
    /// The visit that it belongs to.
    pub visit: VisitId,
    /// Who did it; copied from the visit, so that lists need no join.
    pub person: PersonId,
    /// Where; copied from the visit.
    pub unit: UnitId,
    /// When; copied from the visit.
    pub day: Day,
    /// When it was written down, by the laptop's estimate of the server's time.
    pub logged_at: Timestamp,
    /// When it began, minutes since midnight, when that was said.
    #[serde(default)]
    pub started: Option<u16>,
    /// The room, when it is one that the unit's card knows.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// The room as it was written.
    #[serde(default)]
    pub room_text: String,
    /// What it was about.
    pub matter: Matter,
    /// Who asked, when that was said.
    #[serde(default)]
    pub asker: Option<Asker>,
    /// How long it took, 0–1440.
    pub minutes: u16,
    /// How it ended, when that was said.
    #[serde(default)]
    pub result: Option<EntryResult>,
    /// What was wrong and what was done, in the writer's words.
    pub text: String,
}

impl Entity for VisitEntry {
    const KIND: Kind = Kind::VisitEntry;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn nonsense(&self) -> Option<&'static str> {
        (self.minutes > 24 * 60).then_some("an entry takes at most a day")
    }
}

/// What an entry is about. The names on the screen come from the texts by this code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
pub enum Matter {
    /// Signing in and passwords.
    Kirj,
    /// Projectors, screens, sound.
    Esitys,
    /// Network and WLAN.
    Verkko,
    /// Printing.
    Tulostus,
    /// Chromebooks and pupils' computers.
    Chrome,
    /// Tablets.
    Tabletti,
    /// A computer or telephone of the staff.
    Henklaite,
    /// Wilma.
    Wilma,
    /// Teams, Meet and remote meetings.
    Teams,
    /// Google Workspace and Microsoft 365.
    Office,
    /// eDaisy and devices of daycare.
    Vaka,
    /// Security and privacy.
    Tietoturva,
    /// Something else.
    Muu,
}

impl Matter {
    /// Every matter, the most common first.
    pub const ALL: [Self; 13] = [
        Self::Kirj,
        Self::Esitys,
        Self::Verkko,
        Self::Tulostus,
        Self::Chrome,
        Self::Tabletti,
        Self::Henklaite,
        Self::Wilma,
        Self::Teams,
        Self::Office,
        Self::Vaka,
        Self::Tietoturva,
        Self::Muu,
    ];

    /// Returns the code as it is stored, for example `ESITYS`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kirj => "KIRJ",
            Self::Esitys => "ESITYS",
            Self::Verkko => "VERKKO",
            Self::Tulostus => "TULOSTUS",
            Self::Chrome => "CHROME",
            Self::Tabletti => "TABLETTI",
            Self::Henklaite => "HENKLAITE",
            Self::Wilma => "WILMA",
            Self::Teams => "TEAMS",
            Self::Office => "OFFICE",
            Self::Vaka => "VAKA",
            Self::Tietoturva => "TIETOTURVA",
            Self::Muu => "MUU",
        }
    }

    /// Returns the matter of a code, or `None` when there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.code() == code)
    }
}

/// Who asked for help. Pupils only as a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// A teacher.
    Teacher,
    /// A principal or head of daycare.
    Principal,
    /// A school assistant or instructor.
    Instructor,
    /// A school secretary.
    Secretary,
    /// A group of pupils.
    PupilGroup,
    /// Staff of a daycare centre.
    Daycare,
    /// Someone else.
    Other,
}

/// How a matter ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryResult {
    /// It works.
    Solved,
    /// Someone else took it over.
    Forwarded,
    /// It goes on.
    Unfinished,
    /// The asker was shown how.
    Guided,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_matter_is_found_by_the_code_it_is_stored_as() {
        for matter in Matter::ALL {
            assert_eq!(Matter::from_code(matter.code()), Some(matter));
            assert_eq!(serde_json::to_value(matter).unwrap(), matter.code());
        }
    }
}

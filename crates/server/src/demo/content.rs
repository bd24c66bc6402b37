//! The content that is not made up here: the files of `assets/demo`.

use super::DemoError;
use super::work_year::WorkYear;
use lahituki_domain::people::{EngagementKind, Role, ScreenLanguage, Segment, Skill, UnitForm, WorkingTime};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Body, Day};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// All files together.
pub(super) struct Content {
    pub(super) units: Vec<UnitContent>,
    pub(super) people: Vec<PersonContent>,
    pub(super) topics: Vec<Topic>,
    pub(super) seasons: Vec<Season>,
    pub(super) week: WeekPattern,
    pub(super) year: WorkYear,
}

/// A unit: its record's fields, and what the record does not have.
#[derive(Deserialize)]
pub(super) struct UnitContent {
    pub(super) code: String,
    pub(super) form: UnitForm,
    pub(super) private: bool,
    pub(super) valid_until: Option<Day>,
    pub(super) size: Size,
    pub(super) rooms: Vec<RoomContent>,
    /// The fields as they are written, those above included.
    #[serde(skip)]
    pub(super) body: Body,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Size {
    Large,
    Medium,
    Small,
}

#[derive(Deserialize)]
pub(super) struct RoomContent {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) kind: String,
}

#[derive(Deserialize)]
pub(super) struct PersonContent {
    pub(super) key: String,
    pub(super) called_name: String,
    pub(super) last_name: String,
    pub(super) title: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) language: ScreenLanguage,
    pub(super) roles: Vec<GrantContent>,
    #[serde(default)]
    pub(super) home_unit: Option<String>,
    #[serde(default)]
    pub(super) engagement: Option<EngagementContent>,
}

#[derive(Deserialize)]
pub(super) struct GrantContent {
    pub(super) role: Role,
    #[serde(default)]
    pub(super) units: Vec<String>,
    #[serde(default)]
    pub(super) provider: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct EngagementContent {
    pub(super) kind: EngagementKind,
    pub(super) start: Day,
    #[serde(default)]
    pub(super) end: Option<Day>,
    pub(super) weekly_hours_minutes: u16,
    pub(super) weekdays: Vec<u8>,
    pub(super) learning_minutes: u16,
    #[serde(default)]
    pub(super) working_time: WorkingTime,
    #[serde(default)]
    pub(super) segments: Vec<Segment>,
    #[serde(default)]
    pub(super) skills: Vec<Skill>,
}

/// A matter, how often it comes and how people put it.
#[derive(Deserialize)]
pub(super) struct Topic {
    pub(super) code: Matter,
    pub(super) fi: String,
    pub(super) weight: usize,
    pub(super) median_minutes: u16,
    pub(super) lines: Vec<String>,
}

/// How busy some weeks of the year are.
#[derive(Deserialize)]
pub(super) struct Season {
    pub(super) from_week: u8,
    pub(super) to_week: u8,
    pub(super) factor: f64,
}

/// What a week looks like.
#[derive(Deserialize)]
pub(super) struct WeekPattern {
    pub(super) bands: Vec<Band>,
    pub(super) half_days_per_week: Vec<HalfDays>,
    pub(super) notes: Vec<Notes>,
    pub(super) learning: Vec<Appointment>,
    pub(super) office: Vec<Appointment>,
}

#[derive(Deserialize)]
pub(super) struct Band {
    pub(super) from_minute: u16,
    pub(super) until_minute: u16,
}

#[derive(Deserialize)]
pub(super) struct HalfDays {
    pub(super) form: UnitForm,
    pub(super) size: Size,
    pub(super) half_days: usize,
}

#[derive(Deserialize)]
pub(super) struct Notes {
    pub(super) form: UnitForm,
    pub(super) notes: Vec<String>,
}

/// A weekly time outside the units; of everyone when no keys are named.
#[derive(Deserialize)]
pub(super) struct Appointment {
    pub(super) weekday: u8,
    pub(super) from_minute: u16,
    pub(super) until_minute: u16,
    pub(super) note: String,
    #[serde(default)]
    pub(super) keys: Vec<String>,
}

#[derive(Deserialize)]
struct Units {
    units: Vec<Body>,
}

#[derive(Deserialize)]
struct People {
    people: Vec<PersonContent>,
}

#[derive(Deserialize)]
struct Topics {
    topics: Vec<Topic>,
    seasonality: Vec<Season>,
}

impl Content {
    /// Reads the files, which are part of the program.
    pub(super) fn read() -> Result<Self, DemoError> {
        let units: Units = parse("units.json", include_str!("../../../../assets/demo/units.json"))?;
        let people: People = parse("people.json", include_str!("../../../../assets/demo/people.json"))?;
        let topics: Topics = parse("topics.json", include_str!("../../../../assets/demo/topics.json"))?;
        let week = parse("schedule.json", include_str!("../../../../assets/demo/schedule.json"))?;
        let year = parse("work_year.json", include_str!("../../../../assets/demo/work_year.json"))?;
        let units: Result<Vec<_>, _> = units.units.into_iter().map(unit).collect();
        let (topics, seasons) = (topics.topics, topics.seasonality);
        Ok(Self { units: units?, people: people.people, topics, seasons, week, year })
    }
}

fn unit(body: Body) -> Result<UnitContent, DemoError> {
    let unit: UnitContent = serde_json::from_value(body.clone().into()).map_err(|error| wrong("units.json", error))?;
    Ok(UnitContent { body, ..unit })
}

pub(super) fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, DemoError> {
    serde_json::from_str(text).map_err(|error| wrong(file, error))
}

/// Returns the error of a file that does not hold what it should.
pub(super) fn wrong(file: &str, reason: impl ToString) -> DemoError {
    DemoError::Content { file: file.to_owned(), reason: reason.to_string() }
}

//! Busy times from a calendar outside. No word of what takes somebody is kept, and reading a calendar again replaces
//! what the one of the same name said before.

use super::CalendarOwner;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lahituki_domain::ids::BusyId;
use lahituki_domain::schedule::Busy;
use lahituki_domain::{Day, Entity, access};
use lahituki_ics::{BusySpan, Limits, Refused, Span, Unclear};
use lahituki_store::{Read, schedule};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// How many days from today on are read.
const DAYS_AHEAD: i64 = 400;

/// The busy times that one calendar may bring: each becomes a record on every laptop that plans.
const MOST_TIMES: usize = 3_000;

/// How many of the first times a preview shows.
const SHOWN_TIMES: usize = 5;

/// How many of the events that are left out a preview shows.
const SHOWN_UNCLEAR: usize = 50;

/// A calendar file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct IcsFile {
    /// Whose times they are.
    pub owner: CalendarOwner,
    /// The name of the calendar, by which a later one replaces it.
    pub name: String,
    /// What the file holds, in base64.
    pub data: String,
}

/// What a calendar would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IcsPreview {
    /// Why it cannot be read.
    pub problem: Option<IcsProblem>,
    /// How many busy times it has from today on.
    pub times: u32,
    /// On how many days.
    pub days: u32,
    /// The first of these days.
    pub first: Option<Day>,
    /// The last of these days.
    pub last: Option<Day>,
    /// The first times, at most five.
    pub next: Vec<BusyTime>,
    /// How many of its events are not understood and left out.
    pub unclear: u32,
    /// These events, at most fifty.
    pub left_out: Vec<LeftOut>,
    /// How many of its events take no time: cancelled, or marked as free.
    pub free: u32,
    /// How many times of an earlier calendar of this name it replaces.
    pub replaces: u32,
    /// Whether I may bring in times of this owner.
    pub may_import: bool,
}

/// A busy time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BusyTime {
    /// The civil day in Finland.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
}

/// An event that is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// The line of the file on which it begins, from 1.
    pub line: u32,
    /// Its first day, where that can be read.
    pub day: Option<Day>,
    /// What is wrong with it.
    pub why: UnclearReason,
}

/// Why an event is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnclearReason {
    /// A time of it is missing or cannot be read.
    Time,
    /// It ends before it begins, or how long it lasts cannot be read.
    Length,
    /// It is repeated by a rule that is not known.
    Rule,
}

/// Why a calendar cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IcsProblem {
    /// It is no calendar.
    NotACalendar,
    /// A part of it is missing.
    CutOff,
    /// It is too large, too deep or has too many times.
    TooMuch,
}

pub(crate) fn read_ics(reading: &Reading<'_>, file: IcsFile) -> Result<IcsPreview, Failure> {
    let replaces = earlier(reading.db, &file, reading.today)?.len() as u32;
    let (found, problem) = match contents(&file, reading.today)? {
        Ok(found) => (found, None),
        Err(problem) => (Contents::default(), Some(problem)),
    };
    let Contents { times, unclear, free } = found;
    let days: BTreeSet<Day> = times.values().map(|busy| busy.day).collect();
    Ok(IcsPreview {
        problem,
        times: times.len() as u32,
        days: days.len() as u32,
        first: days.first().copied(),
        last: days.last().copied(),
        next: first_times(&times),
        unclear: unclear.len() as u32,
        left_out: unclear.into_iter().take(SHOWN_UNCLEAR).map(left_out).collect(),
        free,
        replaces,
        may_import: may_import(reading, file.owner),
    })
}

/// Returns whether the person may bring in times of an owner.
pub(super) fn may_import(reading: &Reading<'_>, owner: CalendarOwner) -> bool {
    let file = IcsFile { owner, name: String::new(), data: String::new() };
    let body = busy_of(&file, reading.today, 0, 1, String::new()).to_body();
    access::check(reading.me, Busy::KIND, None, Some(&body)).is_ok()
}

fn first_times(times: &Times) -> Vec<BusyTime> {
    let mut first: Vec<BusyTime> =
        times.values().map(|busy| BusyTime { day: busy.day, start: busy.start, end: busy.end }).collect();
    first.sort_by_key(|time| (time.day, time.start));
    first.truncate(SHOWN_TIMES);
    first
}

fn left_out(unclear: Unclear) -> LeftOut {
    let why = match unclear.why {
        lahituki_ics::Why::Time => UnclearReason::Time,
        lahituki_ics::Why::Length => UnclearReason::Length,
        lahituki_ics::Why::Rule => UnclearReason::Rule,
    };
    LeftOut { line: unclear.line as u32, day: unclear.day, why }
}

/// Replaces the times of a calendar by those of a newer one, and returns how many there are now.
///
/// # Errors
/// When it cannot be read, or these are times of somebody for whom the person does not answer.
pub(crate) fn import_ics(writing: &mut Writing<'_, '_>, file: IcsFile) -> Result<u32, Failure> {
    let found = contents(&file, writing.today)?.map_err(|problem| Failure::invalid(format!("{problem:?}")))?;
    let mut earlier = earlier(&writing.txn.read(), &file, writing.today)?;
    let name = file.owner.name(&writing.txn.read())?;
    writing.step(StepLabel::ImportBusy, &name);
    for (id, busy) in &found.times {
        match earlier.remove(id) {
            None => writing.create(busy)?,
            Some(before) if before != *busy => writing.update(&before, busy)?,
            Some(_) => {}
        }
    }
    for gone in earlier.values() {
        writing.delete(gone)?;
    }
    Ok(found.times.len() as u32)
}

type Times = BTreeMap<BusyId, Busy>;

/// What a file holds for its owner.
#[derive(Default)]
struct Contents {
    times: Times,
    unclear: Vec<Unclear>,
    free: u32,
}

/// Returns what a file holds, or why it cannot be read.
fn contents(file: &IcsFile, today: Day) -> Result<Result<Contents, IcsProblem>, Failure> {
    let limits = Limits { spans: MOST_TIMES, ..Limits::default() };
    if file.data.len() > limits.bytes / 3 * 4 + 4 {
        return Err(Failure::new(FailureCode::TooLarge, "a calendar is not that large"));
    }
    let bytes = BASE64_STANDARD.decode(&file.data).map_err(|error| Failure::invalid(error.to_string()))?;
    let span = Span { from: today, until: today.plus(DAYS_AHEAD) };
    let reading = match lahituki_ics::read(&bytes, span, &limits) {
        Ok(reading) => reading,
        Err(Refused::NotACalendar) => return Ok(Err(IcsProblem::NotACalendar)),
        Err(Refused::CutOff) => return Ok(Err(IcsProblem::CutOff)),
        Err(Refused::TooLarge | Refused::TooDeep | Refused::TooMuch) => return Ok(Err(IcsProblem::TooMuch)),
    };
    // They come in order, so that of two with one beginning the longer stays.
    let busy = reading.spans.into_iter().map(|BusySpan { day, start, end, uid }| busy_of(file, day, start, end, uid));
    let times = busy.map(|busy| (busy.id, busy)).collect();
    Ok(Ok(Contents { times, unclear: reading.unclear, free: reading.free as u32 }))
}

fn busy_of(file: &IcsFile, day: Day, start: u16, end: u16, uid: String) -> Busy {
    let (owner, feed) = (file.owner, file.name.trim().to_owned());
    let id = Busy::id_of(owner.uuid(), &feed, &uid, day, start);
    Busy { id, person: owner.person(), unit: owner.unit(), day, start, end, feed, uid }
}

/// Returns the times from today on that came from a calendar of this name before.
fn earlier(db: &Read<'_>, file: &IcsFile, today: Day) -> Result<Times, Failure> {
    let mut busy = schedule::changes::busy_of_feed(db, file.name.trim())?;
    busy.retain(|busy| file.owner.has(busy) && busy.day >= today);
    Ok(busy.into_iter().map(|busy| (busy.id, busy)).collect())
}

//! What is kept of an event while it is read: when it is and whether it takes time.

use super::moment::{Moment, length, moments};
use super::{BusySpan, Refused, Span, Unclear, Why};
use crate::lines::Line;
use crate::repeat::Rule;
use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Timelike, Utc};
use lahituki_domain::Day;
use std::collections::HashSet;

/// The most characters of a UID that are kept.
const UID_CHARS: usize = 200;

/// The minutes of a day.
const DAY_MINUTES: u16 = 24 * 60;

/// A time of an event, by which another event may take its place.
pub(super) type Place = (String, DateTime<Utc>);

/// An event, read line by line.
#[derive(Debug, Default)]
pub(super) struct Event {
    /// The number of the line with which it begins.
    line: usize,
    uid: String,
    start: Option<Moment>,
    end: Option<Moment>,
    length: Option<Duration>,
    place: Option<Moment>,
    rule: Option<String>,
    added: Vec<Moment>,
    left_out: HashSet<DateTime<Utc>>,
    is_free: bool,
    damage: Option<Why>,
}

impl Event {
    /// Returns an event that begins with a line of this number.
    pub(super) fn at(line: usize) -> Self {
        Self { line, ..Self::default() }
    }

    /// Takes a line of the event; one that says nothing of its time is forgotten at once.
    pub(super) fn take(&mut self, line: &Line) {
        let value = line.value.trim();
        match line.name.as_str() {
            "UID" => self.uid = value.chars().filter(|c| !c.is_control()).take(UID_CHARS).collect(),
            "DTSTART" => self.start = self.one(line),
            "DTEND" => self.end = self.one(line),
            "RECURRENCE-ID" => self.place = self.one(line),
            "DURATION" => {
                self.length = length(value);
                self.hurt(self.length.is_none(), Why::Length);
            }
            // An event may have one rule; what a second one means nobody knows.
            "RRULE" => {
                let is_second = self.rule.replace(value.to_owned()).is_some();
                self.hurt(is_second, Why::Rule);
            }
            "EXRULE" => self.hurt(true, Why::Rule),
            "RDATE" => {
                let added = self.list(line);
                self.added.extend(added);
            }
            "EXDATE" => {
                let left_out = self.list(line);
                self.left_out.extend(left_out.into_iter().map(Moment::instant));
            }
            "STATUS" => self.is_free |= value.eq_ignore_ascii_case("CANCELLED"),
            "TRANSP" => self.is_free |= value.eq_ignore_ascii_case("TRANSPARENT"),
            _ => {}
        }
    }

    fn one(&mut self, line: &Line) -> Option<Moment> {
        self.list(line).first().copied()
    }

    fn list(&mut self, line: &Line) -> Vec<Moment> {
        let moments = moments(line);
        self.hurt(moments.is_none(), Why::Time);
        moments.unwrap_or_default()
    }

    /// Of several reasons for which it cannot be read the first counts.
    fn hurt(&mut self, is_hurt: bool, why: Why) {
        if is_hurt {
            self.damage.get_or_insert(why);
        }
    }

    /// Returns where the event stands, for the person who has to look it up.
    pub(super) fn unclear(&self, why: Why) -> Unclear {
        Unclear { line: self.line, day: self.start.map(|start| Day(start.in_finland().date())), why }
    }

    /// Returns whether somebody is taken by it.
    pub(super) fn takes_time(&self) -> bool {
        !self.is_free
    }

    /// Returns the time of a repeated event in whose place it stands.
    pub(super) fn replaces(&self) -> Option<Place> {
        Some((self.uid.clone(), self.place?.instant()))
    }

    /// Returns its busy times within a span, or why it is not clear when it is.
    ///
    /// # Errors
    /// When there are more than `room`, or the rule takes more than the `steps` that are left.
    pub(super) fn spans(
        &self,
        span: Span,
        replaced: &HashSet<Place>,
        steps: &mut usize,
        room: usize,
    ) -> Result<Result<Vec<BusySpan>, Why>, Refused> {
        if let Some(why) = self.damage {
            return Ok(Err(why));
        }
        let Some(start) = self.start else { return Ok(Err(Why::Time)) };
        let Some(length) = self.length() else { return Ok(Err(Why::Length)) };
        let Some(starts) = self.starts(start, span, steps)? else { return Ok(Err(Why::Rule)) };
        let is_own = |at: &Moment| {
            let instant = at.instant();
            self.place.is_some()
                || !self.left_out.contains(&instant) && !replaced.contains(&(self.uid.clone(), instant))
        };
        let mut spans = Vec::new();
        for at in starts.into_iter().filter(is_own) {
            let days = self.days(at, length, span);
            for busy in days {
                if spans.len() >= room {
                    return Err(Refused::TooMuch);
                }
                spans.push(busy);
            }
        }
        Ok(Ok(spans))
    }

    /// How long it lasts; an event of a day without an end lasts that day.
    fn length(&self) -> Option<Duration> {
        let start = self.start?;
        let until_end =
            self.end.map(|end| if start.whole_day { end.local - start.local } else { end.instant() - start.instant() });
        let length =
            until_end.or(self.length).unwrap_or(if start.whole_day { Duration::days(1) } else { Duration::zero() });
        (length >= Duration::zero()).then_some(length)
    }

    /// When it begins, each time up to the end of the span.
    fn starts(&self, start: Moment, span: Span, steps: &mut usize) -> Result<Option<Vec<Moment>>, Refused> {
        let mut starts = vec![start];
        if let Some(rule) = &self.rule {
            let Some(rule) = Rule::parse(rule, start.zone) else { return Ok(None) };
            // A day later, because it may be tomorrow elsewhere.
            let days = rule.days(start.local, span.until.plus(1).0, steps).ok_or(Refused::TooMuch)?;
            let at = |day| Moment { local: NaiveDateTime::new(day, start.local.time()), ..start };
            starts.extend(days.into_iter().map(at).skip(1));
        }
        starts.extend(&self.added);
        Ok(Some(starts))
    }

    /// The days of one time of the event that lie in the span.
    fn days(&self, at: Moment, length: Duration, span: Span) -> impl Iterator<Item = BusySpan> {
        let from = at.in_finland();
        let until = if at.whole_day { from + length } else { after(at, length).in_finland() };
        let first = span.from.max(Day(from.date()));
        let days = std::iter::successors(Some(first), |day| Some(day.plus(1)));
        days.take_while(move |day| *day <= span.until && NaiveDateTime::new(day.0, NaiveTime::MIN) < until)
            .map(move |day| {
                let start = if Day(from.date()) < day { 0 } else { minutes(from.time()) };
                let end = if day < Day(until.date()) { DAY_MINUTES } else { rounded_up(until.time()) };
                (day, start, end)
            })
            .filter(|(_, start, end)| start < end)
            .map(|(day, start, end)| BusySpan { day, start, end, uid: self.uid.clone() })
    }
}

/// The moment that follows after a length, by the clock that everyone shares.
fn after(at: Moment, length: Duration) -> Moment {
    let end = at.instant() + length;
    Moment { local: end.naive_utc(), zone: chrono_tz::UTC, whole_day: false }
}

fn minutes(time: NaiveTime) -> u16 {
    (time.hour() * 60 + time.minute()) as u16
}

fn rounded_up(time: NaiveTime) -> u16 {
    minutes(time) + u16::from(time.second() > 0)
}

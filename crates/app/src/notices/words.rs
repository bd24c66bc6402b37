//! What is told, in the person's language: the same in the window and outside it.

use super::event::{Event, Spot};
use crate::ports::Notification;
use crate::session::language;
use crate::texts::Texts;
use lahituki_domain::IsoWeek;
use lahituki_domain::ids::PersonId;
use lahituki_store::{Read, StoreError, people};

/// How many titles a notification about several things names.
const NAMED: usize = 3;

/// The words of one person.
pub(super) struct Words<'a> {
    db: &'a Read<'a>,
    texts: Texts,
}

impl<'a> Words<'a> {
    pub(super) fn of(db: &'a Read<'a>, person: PersonId) -> Result<Self, StoreError> {
        Ok(Self { db, texts: Texts::new(language(db, person)?) })
    }

    /// Says several things, or one, in one notification.
    pub(super) fn group(&self, events: &[&Event]) -> Result<Notification, StoreError> {
        if let [event] = events {
            return self.one(event);
        }
        let count = events.len().to_string();
        if let Some(week) = added_week(events) {
            let title = self.say("notice-week-published", &[("week", &week.week.to_string())]);
            let text = self.say("notice-week-published-text", &[("count", &count)]);
            return Ok(opening(title, text, "schedule", "week", written(week)));
        }
        let named = events.iter().take(NAMED).map(|event| Ok(self.one(event)?.title));
        let text = named.collect::<Result<Vec<_>, StoreError>>()?.join("\n");
        Ok(plain(self.say("notice-many", &[("count", &count)]), text))
    }

    /// Says one thing.
    pub(super) fn one(&self, event: &Event) -> Result<Notification, StoreError> {
        Ok(match event {
            Event::Added { slot } => self.slot("notice-slot-added", slot, self.when(slot))?,
            Event::Moved { slot, before } => {
                let mut was = self.when(before);
                if before.unit != slot.unit {
                    was = format!("{was} {}", self.place(before)?);
                }
                let text = self.say("notice-slot-moved-text", &[("after", &self.when(slot)), ("before", &was)]);
                self.slot("notice-slot-moved", slot, text)?
            }
            Event::Cancelled { slot } => {
                let title = self.say("notice-slot-cancelled", &[("place", &self.place(slot)?)]);
                opening(title, self.when(slot), "schedule", "week", written(slot.day.week()))
            }
            Event::Soon { slot } => self.slot("notice-soon", slot, self.when(slot))?,
            Event::Tomorrow { day, slots } => self.tomorrow(*day, slots)?,
            Event::SwapAsked { slot, from, .. } => self.swap("notice-swap-asked", slot, *from)?,
            Event::SwapOffered { slot, taker, .. } => self.swap("notice-swap-offered", slot, *taker)?,
            Event::SwapGranted { slot, taker, .. } => self.swap("notice-swap-granted", slot, *taker)?,
            Event::SwapRefused { slot, .. } => plain(self.say("notice-swap-refused", &[]), self.where_and_when(slot)?),
            Event::SwapWithdrawn { slot, from, .. } => self.swap("notice-swap-withdrawn", slot, *from)?,
            Event::Away { person, from, until } => {
                let days = if from == until {
                    self.texts.day(*from)
                } else {
                    format!("{}–{}", self.texts.day(*from), self.texts.day(*until))
                };
                plain(self.say("notice-away", &[("person", &self.name(*person)?)]), days)
            }
            Event::Ends { person, last_day, days, is_limit, .. } => {
                let title = if *is_limit { "notice-limit" } else { "notice-ends" };
                let title = self.say(title, &[("person", &self.name(*person)?)]);
                let args = [("day", self.texts.day(*last_day)), ("days", days.to_string())];
                let text = self.say("notice-ends-text", &args.each_ref().map(|(name, value)| (*name, value.as_str())));
                opening(title, text, "people", "person", person.to_string())
            }
        })
    }

    fn slot(&self, key: &str, slot: &Spot, text: String) -> Result<Notification, StoreError> {
        let title = self.say(key, &[("place", &self.place(slot)?)]);
        Ok(opening(title, text, "schedule", "id", slot.id.to_string()))
    }

    fn swap(&self, key: &str, slot: &Spot, person: PersonId) -> Result<Notification, StoreError> {
        Ok(plain(self.say(key, &[("person", &self.name(person)?)]), self.where_and_when(slot)?))
    }

    fn tomorrow(&self, day: lahituki_domain::Day, slots: &[Spot]) -> Result<Notification, StoreError> {
        let title = self.say("notice-tomorrow", &[("day", &self.texts.day(day))]);
        let lines =
            slots.iter().map(|slot| Ok(format!("{} {}", self.texts.span(slot.start, slot.end), self.place(slot)?)));
        Ok(plain(title, lines.collect::<Result<Vec<_>, StoreError>>()?.join("\n")))
    }

    fn say(&self, key: &str, args: &[(&'static str, &str)]) -> String {
        self.texts.get(key, args)
    }

    fn name(&self, person: PersonId) -> Result<String, StoreError> {
        let known = people::person(self.db, person)?;
        Ok(known.map_or_else(|| self.say("notice-someone", &[]), |person| person.full_name()))
    }

    fn place(&self, slot: &Spot) -> Result<String, StoreError> {
        let unit = slot.unit.map(|unit| people::unit(self.db, unit)).transpose()?.flatten();
        Ok(unit.map_or_else(|| self.say("notice-no-place", &[]), |unit| unit.name))
    }

    fn when(&self, slot: &Spot) -> String {
        format!("{} {}", self.texts.day(slot.day), self.texts.span(slot.start, slot.end))
    }

    fn where_and_when(&self, slot: &Spot) -> Result<String, StoreError> {
        Ok(format!("{} {}", self.when(slot), self.place(slot)?))
    }
}

/// Returns the week of which all are new slots, if they are of one.
fn added_week(events: &[&Event]) -> Option<IsoWeek> {
    let week = |event: &&Event| match event {
        Event::Added { slot } => Some(slot.day.week()),
        _ => None,
    };
    let weeks: Option<Vec<IsoWeek>> = events.iter().map(week).collect();
    let weeks = weeks?;
    weeks.first().copied().filter(|first| weeks.iter().all(|week| week == first))
}

/// Returns a notification that opens the day, where all that waits for an answer stands.
fn plain(title: String, text: String) -> Notification {
    Notification { title, text, view: "today", params: Vec::new() }
}

fn opening(title: String, text: String, view: &'static str, param: &'static str, value: String) -> Notification {
    Notification { title, text, view, params: vec![(param, value)] }
}

fn written(week: IsoWeek) -> String {
    format!("{}-W{:02}", week.year, week.week)
}

//! What people do on their laptops: new records of every kind, and changes of what they see.

use crate::dump::Entry;
use crate::rng::Rng;
use crate::town::Town;
use lahituki_domain::ids::{ArticleId, DeviceId, EngagementId, EntryId, PersonId, SlotId, TimeEntryId, UnitId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Engagement, EngagementKind, Role};
use lahituki_domain::record::Change;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::visits::{TimeCategory, TimeEntry, TimeState, Visit, VisitEntry};
use lahituki_domain::{Body, Day, Ids, Kind, Patch, Timestamp};
use lahituki_testkit as testkit;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Someone at work: who they are, what they see, and the words that they have not written yet.
pub(crate) struct Author<'a> {
    /// Who.
    pub(crate) person: PersonId,
    /// What they may act as, as far as the town knows.
    pub(crate) roles: Vec<Role>,
    /// The people and units that there are.
    pub(crate) town: &'a Town,
    /// What their laptop shows.
    pub(crate) shown: &'a BTreeMap<Uuid, Entry>,
    /// Chance.
    pub(crate) rng: &'a mut Rng,
    /// The time on their laptop.
    pub(crate) now: Timestamp,
    /// How many words were written before.
    pub(crate) words: &'a mut u64,
    /// The record that they have in mind, if it is one.
    pub(crate) about: Option<Uuid>,
}

impl Author<'_> {
    /// Returns the next thing that they do, if they find anything to do.
    pub(crate) fn next(&mut self) -> Option<Patch> {
        if let Some(id) = self.about {
            return self.change(id);
        }
        let there_is_little =
            self.shown.values().filter(|entry| entry.kind != "person" && entry.kind != "unit").count() < 3;
        if there_is_little || self.rng.chance(15) {
            return Some(self.creation());
        }
        let changeable: Vec<_> = self.shown.iter().filter(|(_, entry)| self.would_change(&entry.kind)).collect();
        if changeable.is_empty() {
            return Some(self.creation());
        }
        // People meet at the same few records, so that their changes do too.
        let place = self.rng.below(changeable.len()).min(self.rng.below(changeable.len()));
        let (id, entry) = changeable[place];
        let kind = Kind::parse(&entry.kind)?;
        if kind == Kind::LostChange || (self.rng.chance(12) && !matches!(kind, Kind::Unit | Kind::Person)) {
            return Some(Patch { kind, id: *id, change: Change::Delete });
        }
        self.change(*id)
    }

    fn change(&mut self, id: Uuid) -> Option<Patch> {
        let entry = self.shown.get(&id)?;
        let kind = Kind::parse(&entry.kind)?;
        let put = self.edit(kind, id, entry.body.as_ref()?);
        (!put.is_empty()).then_some(Patch { kind, id, change: Change::Put(put) })
    }

    /// People mostly change what they may; the window hides the rest, but rights may have changed unseen.
    fn would_change(&self, kind: &str) -> bool {
        let plans = self.is(Role::Coordinator);
        match kind {
            "person" => self.is(Role::Admin),
            "unit" | "device" => plans || self.is(Role::Admin),
            "engagement" => plans,
            _ => true,
        }
    }

    fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Returns words that nobody has written before; they name the record, so that they show where it was.
    fn fresh_words(&mut self, row: Uuid) -> String {
        *self.words += 1;
        format!("{} {}", canary(row), self.words)
    }

    fn unit(&mut self) -> UnitId {
        *self.rng.pick(&self.town.units)
    }

    fn day(&mut self) -> Day {
        testkit::today().plus(self.rng.between(0, 1))
    }

    fn creation(&mut self) -> Patch {
        let choices: &[(u32, Kind)] = if self.is(Role::Coordinator) {
            &[(2, Kind::Article), (2, Kind::Slot), (1, Kind::Device), (1, Kind::Engagement), (1, Kind::VisitEntry)]
        } else {
            &[(3, Kind::VisitEntry), (2, Kind::TimeEntry), (2, Kind::Visit), (3, Kind::Article)]
        };
        match self.rng.weighted(choices) {
            Kind::Article => self.new_article(),
            Kind::Slot => self.new_slot(),
            Kind::Device => self.new_device(),
            Kind::Engagement => self.new_engagement(),
            Kind::TimeEntry => self.new_time_entry(),
            Kind::Visit => self.new_visit(),
            _ => self.new_entry(),
        }
    }

    fn new_entry(&mut self) -> Patch {
        let (unit, id) = (self.unit(), EntryId(self.rng.fresh()));
        let visit = testkit::visit(self.person, unit);
        let entry = testkit::visit_entry(self.rng, &visit);
        let (text, room_text) = (self.fresh_words(id.0), self.fresh_words(id.0));
        Patch::create(&VisitEntry { id, text, room_text, logged_at: self.now, ..entry })
    }

    fn new_time_entry(&mut self) -> Patch {
        let id = TimeEntryId(self.rng.fresh());
        Patch::create(&TimeEntry {
            id,
            person: self.person,
            day: self.day(),
            minutes: self.rng.between(1, 480) as u16,
            category: TimeCategory::Learning,
            unit: None,
            entry: None,
            text: self.fresh_words(id.0),
            state: TimeState::Draft,
        })
    }

    /// Two laptops of a person may make the same visit.
    fn new_visit(&mut self) -> Patch {
        let (unit, day) = (self.unit(), self.day());
        let id = Visit::id_of(self.person, unit, day);
        let visit = Visit { id, day, note: self.fresh_words(id.0), ..testkit::visit(self.person, unit) };
        Patch::create(&visit)
    }

    fn new_article(&mut self) -> Patch {
        let id = ArticleId(self.rng.fresh());
        let state = *self.rng.pick(&[ArticleState::Draft, ArticleState::Note]);
        let lines: Vec<String> = (0..3).map(|_| self.fresh_words(id.0)).collect();
        let (title, short) = (self.fresh_words(id.0), self.fresh_words(id.0));
        let article = testkit::article(self.rng, self.person);
        Patch::create(&Article { id, title, short, body: lines.join("\n"), state, edited_at: self.now, ..article })
    }

    fn new_slot(&mut self) -> Patch {
        let id = SlotId(self.rng.fresh());
        let person = *self.rng.pick(&self.town.people);
        let state = *self.rng.pick(&[SlotState::Draft, SlotState::Published]);
        let slot = testkit::slot(self.rng, person);
        Patch::create(&ScheduleSlot { id, state, note: self.fresh_words(id.0), ..slot })
    }

    fn new_device(&mut self) -> Patch {
        let id = DeviceId(self.rng.fresh());
        let (tag, model) = (self.fresh_words(id.0), self.fresh_words(id.0));
        let device_kind = "chromebook".to_owned();
        Patch::create(&lahituki_domain::devices::Device { id, unit: self.unit(), room: None, tag, model, device_kind })
    }

    fn new_engagement(&mut self) -> Patch {
        let id = EngagementId(self.rng.fresh());
        let person = *self.rng.pick(&self.town.people);
        let (kind, start_on, weekdays) = (EngagementKind::Tyokokeilu, self.day(), vec![1, 2, 3]);
        let engagement = testkit::engagement(self.rng, person);
        Patch::create(&Engagement { id, kind, start_on, weekdays, weekly_minutes: 2_000, ..engagement })
    }

    /// Returns a change of one field, sometimes of two.
    fn edit(&mut self, kind: Kind, id: Uuid, body: &Body) -> Body {
        let mut put = Body::new();
        for _ in 0..if self.rng.chance(20) { 2 } else { 1 } {
            if let Some((field, value)) = self.edit_field(kind, id, body) {
                put.insert(field.to_owned(), value);
            }
        }
        put
    }

    fn edit_field(&mut self, kind: Kind, id: Uuid, body: &Body) -> Option<(&'static str, Value)> {
        let words = |author: &mut Self| Value::from(author.fresh_words(id));
        Some(match (kind, self.rng.below(4)) {
            (Kind::VisitEntry, 0) => ("unit", json!(self.unit())),
            (Kind::VisitEntry, 1) => ("minutes", self.rng.between(0, 480).into()),
            (Kind::VisitEntry, 2) => ("room_text", words(self)),
            (Kind::VisitEntry, _) => ("text", words(self)),
            (Kind::TimeEntry, 0) => ("minutes", self.rng.between(1, 480).into()),
            (Kind::TimeEntry, _) => ("text", words(self)),
            (Kind::Visit, 0) => ("state", json!(self.rng.pick(&["open", "done", "cancelled"]))),
            (Kind::Visit, _) => ("note", words(self)),
            (Kind::Article, 0) => self.article_state(),
            (Kind::Article, 1) if self.rng.chance(50) => {
                let before = body.get("edited_at").and_then(Value::as_i64).unwrap_or(0);
                ("edited_at", self.now.0.max(before + 1).into())
            }
            (Kind::Article, 1) => (*self.rng.pick(&["title", "short"]), words(self)),
            (Kind::Article, _) => ("body", self.edited_text(id, body).into()),
            (Kind::Slot, 0 | 1) => ("state", self.step(body)?),
            (Kind::Slot, _) => ("note", words(self)),
            (Kind::Device, 0 | 1) => ("unit", json!(self.unit())),
            (Kind::Device, 2) => ("tag", words(self)),
            (Kind::Device, _) => ("model", words(self)),
            (Kind::Unit, 0 | 1) => ("sites", self.edited_set(id, body)),
            (Kind::Unit, 2) => ("keys", words(self)),
            (Kind::Unit, _) => ("parking", words(self)),
            (Kind::Engagement, 0) => ("weekly_minutes", self.rng.between(60, 2_300).into()),
            (Kind::Engagement, _) => ("weekdays", self.edited_days(body)),
            (Kind::Person, _) => ("phone", words(self)),
            _ => return None,
        })
    }

    fn article_state(&mut self) -> (&'static str, Value) {
        let states: &[&str] =
            if self.is(Role::Coordinator) { &["draft", "note", "published"] } else { &["draft", "note", "in_review"] };
        ("state", json!(self.rng.pick(states)))
    }

    /// Returns a text with a line added, rewritten or taken out.
    fn edited_text(&mut self, id: Uuid, body: &Body) -> String {
        let text = body.get("body").and_then(Value::as_str).unwrap_or_default();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let place = self.rng.below(lines.len() + 1);
        let line = self.fresh_words(id);
        match self.rng.below(4) {
            0 if place < lines.len() && lines.len() > 1 => _ = lines.remove(place),
            1 | 2 if place < lines.len() => lines[place] = line,
            _ => lines.insert(place, line),
        }
        lines.join("\n")
    }

    /// Returns the buildings of a unit with one more or one less.
    fn edited_set(&mut self, id: Uuid, body: &Body) -> Value {
        let mut sites = body.get("sites").and_then(Value::as_array).cloned().unwrap_or_default();
        if !sites.is_empty() && self.rng.chance(40) {
            sites.remove(self.rng.below(sites.len()));
        } else {
            sites.push(self.fresh_words(id).into());
        }
        Value::Array(sites)
    }

    fn edited_days(&mut self, body: &Body) -> Value {
        let mut days: Vec<Value> = body.get("weekdays").and_then(Value::as_array).cloned().unwrap_or_default();
        let day = Value::from(self.rng.between(1, 7));
        match days.iter().position(|known| *known == day) {
            Some(place) => _ = days.remove(place),
            None => days.push(day),
        }
        Value::Array(days)
    }

    /// Returns a state to which a slot may go, mostly.
    fn step(&mut self, body: &Body) -> Option<Value> {
        let state: SlotState = serde_json::from_value(body.get("state")?.clone()).ok()?;
        use SlotState::*;
        let all = [Draft, Proposed, Published, Acknowledged, Done, Swapping, Cancelled, Absent];
        let next: Vec<_> = all.into_iter().filter(|to| *to != state && state.step_to(*to).is_ok()).collect();
        Some(json!(self.rng.pick(&next)))
    }
}

/// Returns the word by which every text of a record shows that it came from it.
pub(crate) fn canary(row: Uuid) -> String {
    format!("kana{:08x}z", row.as_u128() as u32)
}

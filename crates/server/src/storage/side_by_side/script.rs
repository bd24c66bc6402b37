//! Makes up what people, their laptops and an administrator do, so that everything happens that can.

mod bodies;

use super::chance::Chance;
use crate::engine::Refusal;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, SpaceId, UnitId};
use lahituki_domain::knowledge::{Members, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::{Audience, Body, Entity, Ids, Kind, Timestamp};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{BodyText, Op, SyncRequest, SyncResponse};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// One thing that happens.
#[derive(Debug)]
pub(super) enum Step {
    /// The municipality is founded, by someone with every right.
    Found { actor: Actor, ops: Vec<Op> },
    /// A laptop asks.
    Ask { person: PersonId, request: Box<SyncRequest>, max_rows: usize },
    /// Records are erased.
    Erase(Vec<Uuid>),
    /// The data was restored.
    BeginLineage(Uuid),
    /// The day's maintenance.
    CollectGarbage,
}

/// What a laptop knows.
#[derive(Debug, Clone, Default)]
struct Reader {
    epoch: Option<Uuid>,
    cursor: u64,
    resume: Option<String>,
}

/// A script that goes on for ever.
pub(super) struct Script {
    chance: Chance,
    ids: CountedIds,
    now: Timestamp,
    epoch: Uuid,
    people: Vec<PersonId>,
    units: Vec<UnitId>,
    spaces: Vec<SpaceId>,
    records: Vec<(Uuid, Kind)>,
    sent: Vec<Op>,
    readers: BTreeMap<PersonId, Reader>,
    is_founded: bool,
}

impl Script {
    pub(super) fn new(seed: u64, epoch: Uuid) -> Self {
        Self {
            chance: Chance(seed),
            ids: CountedIds::default(),
            now: NOW,
            epoch,
            people: Vec::new(),
            units: Vec::new(),
            spaces: Vec::new(),
            records: Vec::new(),
            sent: Vec::new(),
            readers: BTreeMap::new(),
            is_founded: false,
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns every record that there may be, once.
    pub(super) fn rows(&self) -> Vec<Uuid> {
        self.records.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Returns every op that was sent, once.
    pub(super) fn ops(&self) -> Vec<Uuid> {
        self.sent.iter().map(|op| op.id).collect::<BTreeSet<_>>().into_iter().collect()
    }

    pub(super) fn people(&self) -> Vec<PersonId> {
        self.people.clone()
    }

    /// Returns what happens next.
    pub(super) fn next(&mut self) -> Step {
        self.now = self.now.plus_millis(self.chance.below(60_000) as i64);
        if !std::mem::replace(&mut self.is_founded, true) {
            return self.found();
        }
        match self.chance.below(60) {
            0 => Step::Erase(vec![self.something_to_erase()]),
            1 if self.chance.once_in(2) => {
                self.epoch = self.ids.fresh();
                Step::BeginLineage(self.epoch)
            }
            2 => {
                self.now = self.now.plus_millis(self.chance.below(60) as i64 * DAY_MS);
                Step::CollectGarbage
            }
            _ => self.ask(),
        }
    }

    /// Takes note of an answer.
    pub(super) fn hear(&mut self, step: &Step, answer: &Result<SyncResponse<BodyText>, Refusal>) {
        let Step::Ask { person, .. } = step else { return };
        let reader = self.readers.entry(*person).or_default();
        match answer {
            Ok(answer) => {
                reader.epoch = Some(answer.epoch);
                reader.resume.clone_from(&answer.resume);
                if !answer.more() {
                    reader.cursor = answer.cursor;
                }
            }
            Err(Refusal::NewLineage(told)) => *reader = Reader { epoch: Some(told.epoch), ..Reader::default() },
            Err(_) => reader.resume = None,
        }
    }

    fn found(&mut self) -> Step {
        let units = ["Sammonlahden koulu", "Lauritsalan koulu", "Kesämäen koulu"]
            .map(|name| testkit::unit(&mut self.ids, name));
        let aino = testkit::person(&mut self.ids, "Aino");
        let aino =
            Person { roles: vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])], ..aino };
        let veikko = testkit::digari(&mut self.ids, "Veikko");
        let maija = testkit::person(&mut self.ids, "Maija");
        let maija = Person { roles: vec![testkit::grant(Role::Digari, &[units[0].id])], ..maija };
        self.people = vec![aino.id, veikko.id, maija.id];
        self.units = units.iter().map(|unit| unit.id).collect();
        let actor = Actor::of(PersonId(Uuid::nil()), aino.roles.clone());
        let mut ops: Vec<Op> = units.iter().map(|unit| self.creation(unit)).collect();
        for (person, state) in self.people().into_iter().zip([SlotState::Draft, SlotState::Published, SlotState::Done])
        {
            let slot = ScheduleSlot { state, ..testkit::slot(&mut self.ids, person) };
            ops.push(self.creation(&slot));
        }
        let [open, closed] = ["Yhteinen", "Suljettu"].map(|name| testkit::space(&mut self.ids, name));
        let open = Space { editors: vec![Members::role(Role::Digari)], ..open };
        let members = vec![Members::person(maija.id)];
        let closed = Space { readers: members.clone(), approvers: members, ..closed };
        self.spaces = vec![open.id, closed.id];
        ops.extend([open, closed].iter().map(|space| self.creation(space)));
        ops.extend([aino, veikko, maija].iter().map(|person| self.creation(person)));
        Step::Found { actor, ops }
    }

    fn creation<E: Entity>(&mut self, entity: &E) -> Op {
        self.records.push((entity.uuid(), E::KIND));
        let (id, kind) = (self.ids.fresh(), E::KIND.name().to_owned());
        Op { id, row: entity.uuid(), kind, new: true, at: self.now, put: Some(entity.to_body()), ..Op::default() }
    }

    fn ask(&mut self) -> Step {
        let person = match self.chance.once_in(50) {
            true => PersonId(self.ids.fresh()),
            false => *self.chance.one_of(&self.people),
        };
        let reader = self.readers.get(&person).cloned().unwrap_or_default();
        let ops = match self.chance.once_in(3) {
            true => Vec::new(),
            false => (0..=self.chance.below(6)).map(|_| self.op(person)).collect(),
        };
        self.sent.extend(ops.iter().cloned());
        let cursor = match self.chance.below(12) {
            0 => 0,
            1 => self.chance.below(400) as u64,
            2 => u64::MAX,
            _ => reader.cursor,
        };
        let resume = if self.chance.once_in(30) { Some("1.2.3".to_owned()) } else { reader.resume };
        let unit = *self.chance.one_of(&self.units);
        let space = *self.chance.one_of(&self.spaces);
        let own = [Audience::org(), Audience::unit(unit), Audience::user(person)];
        let others = [Audience::space(space), Audience::space_work(space), Audience::from("\0".to_owned())];
        let repairs = [own, others].concat();
        let request = SyncRequest {
            v: if self.chance.once_in(8) { 1 } else { PROTOCOL_VERSION },
            epoch: if self.chance.once_in(15) { None } else { reader.epoch },
            cursor,
            laptop: (!self.chance.once_in(4)).then_some(person.0),
            resume,
            ops,
            check: self.chance.once_in(4),
            repair: if self.chance.once_in(6) { vec![self.chance.one_of(&repairs).clone()] } else { Vec::new() },
            ..SyncRequest::default()
        };
        Step::Ask { person, request: Box::new(request), max_rows: *self.chance.one_of(&[1, 3, 10, 4_000]) }
    }

    fn op(&mut self, author: PersonId) -> Op {
        match self.chance.below(16) {
            0 if !self.sent.is_empty() => self.chance.one_of(&self.sent).clone(),
            1 => Op { kind: "drone".to_owned(), ..self.change(author) },
            2 => Op { row: self.ids.fresh(), ..self.change(author) },
            3 => Op { at: self.now.plus_millis(-200 * DAY_MS), ..self.change(author) },
            4 => Op { put: None, del: true, ..self.change(author) },
            5 | 6 => Op { put: None, del: true, base: self.cursor_of(author), ..self.change(author) },
            7..=10 => self.new_record(author),
            _ => self.change(author),
        }
    }

    /// A change of a record that there is or was.
    fn change(&mut self, author: PersonId) -> Op {
        let (row, kind) = self.something_to_change();
        let lane = self.sent.iter().rev().find(|op| op.row == row).map(Op::lane);
        let mut put = Body::new();
        let like = self.body(kind, author);
        for _ in 0..=self.chance.below(2) {
            let fields: Vec<&String> = like.keys().collect();
            let field = (*self.chance.one_of(&fields)).clone();
            let value = if self.chance.once_in(15) { json!({ "not": "this" }) } else { like[&field].clone() };
            put.insert(field, value);
        }
        if kind == Kind::Slot && self.chance.once_in(2) {
            put.insert("state".to_owned(), like["state"].clone());
        }
        let was = Body::from_iter(put.keys().map(|field| (field.clone(), like[field].clone())));
        Op {
            id: self.ids.fresh(),
            row,
            kind: kind.name().to_owned(),
            base: if self.chance.once_in(2) { self.cursor_of(author) } else { self.chance.below(400) as u64 },
            lane: if self.chance.once_in(3) { lane } else { None },
            at: self.now.plus_millis(10_000 - self.chance.below(2 * 60 * 60 * 1000) as i64),
            put: Some(put),
            was: if self.chance.once_in(2) { was } else { Body::new() },
            ..Op::default()
        }
    }

    /// A record, more often a slot than there are slots: they alone go from state to state.
    fn something_to_change(&mut self) -> (Uuid, Kind) {
        let slots: Vec<_> = self.records.iter().filter(|(_, kind)| *kind == Kind::Slot).copied().collect();
        let any = slots.is_empty() || !self.chance.once_in(3);
        *self.chance.one_of(if any { &self.records } else { &slots })
    }

    fn cursor_of(&self, person: PersonId) -> u64 {
        self.readers.get(&person).map_or(0, |reader| reader.cursor)
    }

    fn new_record(&mut self, author: PersonId) -> Op {
        let kind = *self.chance.one_of(&Kind::ALL);
        let body = self.body(kind, author);
        let row = kind.computed_id(&body).unwrap_or_else(|| self.ids.fresh());
        self.records.push((row, kind));
        if kind == Kind::Person && self.people.len() < 8 {
            self.people.push(PersonId(row));
        }
        let id = self.ids.fresh();
        Op { id, row, kind: kind.name().to_owned(), new: true, at: self.now, put: Some(body), ..Op::default() }
    }

    /// A record, seldom a person, and never the one who may do everything.
    fn something_to_erase(&mut self) -> Uuid {
        let spared = self.people[0].0;
        let (id, _) = *self.chance.one_of(&self.records);
        if id == spared { self.ids.fresh() } else { id }
    }
}

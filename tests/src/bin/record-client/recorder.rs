//! Laptops whose conversation with the server is written down.

use anyhow::Result;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_domain::{Entity, Ids, Kind, Timestamp};
use lahituki_protocol::messages::{MAX_PAGE_ROWS, NewLineage};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, SyncRequest};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, WriteTxn};
use lahituki_sync::engine::{self, Ask, Progress};
use lahituki_testkit::{self as testkit, CountedIds, FixedClock};
use lahituki_tests::recorded::{Conversation, Municipality, Step};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The coordinator Aino, the digari Veikko, one school, and what is said.
pub(crate) struct Recorder {
    pub(crate) aino: Person,
    pub(crate) veikko: Person,
    pub(crate) school: Unit,
    pub(crate) ids: CountedIds,
    server: Municipality,
    clock: FixedClock,
    conversation: Conversation,
}

impl Recorder {
    pub(crate) fn new() -> Result<Self> {
        Self::with_pages_of(MAX_PAGE_ROWS)
    }

    /// A server that sends at most so many rows in one page.
    pub(crate) fn with_pages_of(max_rows: usize) -> Result<Self> {
        let mut ids = CountedIds::default();
        let aino = testkit::person(&mut ids, "Aino");
        let aino = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..aino };
        let veikko = testkit::digari(&mut ids, "Veikko");
        let school = testkit::unit(&mut ids, "Sammonlahden koulu");
        let kinds = Kind::ALL.iter().map(|kind| kind.name().to_owned()).collect();
        let conversation = Conversation { version: PROTOCOL_VERSION, kinds, max_rows, steps: Vec::new() };
        let (server, clock) = (Municipality::new(max_rows)?, FixedClock::default());
        let mut recorder = Self { aino, veikko, school, ids, server, clock, conversation };
        let ops = [
            recorder.creation(&recorder.aino.clone()),
            recorder.creation(&recorder.veikko.clone()),
            recorder.creation(&recorder.school.clone()),
        ];
        recorder.change(&ops)?;
        Ok(recorder)
    }

    pub(crate) fn finish(self) -> Result<Conversation> {
        Ok(self.conversation)
    }

    /// Returns the op that creates an entity.
    pub(crate) fn creation<E: Entity>(&mut self, entity: &E) -> Op {
        Op { new: true, ..self.put::<E>(entity.uuid(), json!(entity.to_body())) }
    }

    /// Returns an op that sets fields and has seen nothing.
    pub(crate) fn put<E: Entity>(&mut self, row: uuid::Uuid, fields: Value) -> Op {
        let (id, kind) = (self.ids.fresh(), E::KIND.name().to_owned());
        let put = fields.as_object().cloned();
        Op { id, row, kind, lane: Some(id), at: self.clock.now(), put, ..Op::default() }
    }

    /// Somebody with every right changes something on the server.
    pub(crate) fn change(&mut self, ops: &[Op]) -> Result<()> {
        let ops: Vec<Value> = ops.iter().map(|op| json!(op)).collect();
        let at = self.now();
        self.server.change(at, &ops)?;
        self.conversation.steps.push(Step::Change { at, ops });
        Ok(())
    }

    /// Erases records for ever.
    pub(crate) fn erase(&mut self, records: &[uuid::Uuid]) -> Result<()> {
        let at = self.now();
        self.server.erase(at, records)?;
        self.conversation.steps.push(Step::Erase { at, records: records.to_vec() });
        Ok(())
    }

    pub(crate) fn back_up(&mut self) -> Result<()> {
        self.conversation.steps.push(Step::Backup);
        self.server.back_up()
    }

    pub(crate) fn restore(&mut self) -> Result<()> {
        self.conversation.steps.push(Step::Restore);
        self.server.restore()
    }

    /// Returns an instant later than the last one.
    pub(crate) fn now(&mut self) -> Timestamp {
        self.clock.advance(1_000);
        self.clock.now()
    }

    /// Lets a laptop ask, and returns the answer.
    pub(crate) fn ask(&mut self, who: PersonId, request: &SyncRequest) -> Result<Value> {
        let (at, request) = (self.now(), json!(request));
        let answer = self.server.ask(who, at, &request)?;
        self.conversation.steps.push(Step::Ask { who, at, request, answer: answer.clone() });
        Ok(answer)
    }
}

/// A laptop with a database of its own.
pub(crate) struct Laptop {
    person: PersonId,
    store: Store,
    ids: CountedIds,
    _folder: TempDir,
}

impl Laptop {
    /// A laptop of a person; `source` tells its ids from those of others.
    pub(crate) fn new(person: &Person, source: u32) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32]))?;
        Ok(Self { person: person.id, store, ids: CountedIds::of_source(source), _folder: folder })
    }

    /// The person changes something.
    pub(crate) fn write(
        &mut self,
        now: Timestamp,
        change: impl FnOnce(&mut WriteTxn<'_>) -> Result<(), StoreError>,
    ) -> Result<()> {
        self.store.write(now, &mut self.ids, change)?;
        Ok(())
    }

    /// The laptop asks until it has heard everything.
    pub(crate) fn sync(&self, recorder: &mut Recorder) -> Result<()> {
        self.sync_with(recorder, Ask::default())
    }

    /// The laptop asks for the checksums, too.
    pub(crate) fn check(&self, recorder: &mut Recorder) -> Result<()> {
        self.sync_with(recorder, Ask { check: true, ..Ask::default() })
    }

    fn sync_with(&self, recorder: &mut Recorder, ask: Ask) -> Result<()> {
        loop {
            let asked = self.question(ask)?;
            let answer = recorder.ask(self.person, &asked)?;
            let clocks = Clocks::steady(recorder.now());
            if answer["code"] == "new_lineage" {
                let told: NewLineage = serde_json::from_value(answer)?;
                engine::take_new_lineage(&self.store, &asked, &told, clocks)?;
            } else if let Progress::Done(_) =
                engine::take(&self.store, &asked, serde_json::from_value(answer)?, clocks)?
            {
                return Ok(());
            }
        }
    }

    /// The laptop asks, and no answer ever reaches it.
    pub(crate) fn sync_in_vain(&self, recorder: &mut Recorder) -> Result<()> {
        let asked = self.question(Ask::default())?;
        recorder.ask(self.person, &asked).map(drop)
    }

    fn question(&self, ask: Ask) -> Result<SyncRequest> {
        Ok(self.store.read::<_, StoreError>(|read| engine::request(read, ask))?)
    }
}

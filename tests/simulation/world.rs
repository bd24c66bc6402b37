//! One run: a server, some laptops, and what is known about them.

use crate::bugs::Bug;
use crate::centre::Centre;
use crate::history::{Deed, History};
use crate::laptop::Laptop;
use crate::network::Held;
use crate::rng::Rng;
use crate::town::{Templates, Town, some_roles};
use crate::trace::Trace;
use crate::violation::{Checked, Violation, unexpected};
use lahituki_domain::ids::PersonId;
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Ids, Kind, Timestamp};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, SyncRequest};
use lahituki_testkit::NOW;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tempfile::TempDir;
use uuid::Uuid;

/// Everything there is in a run.
pub(crate) struct World {
    /// The seed's chance.
    pub(crate) rng: Rng,
    /// The true time, which the server's clock shows.
    pub(crate) now: Timestamp,
    /// The server.
    pub(crate) centre: Centre,
    /// The laptops.
    pub(crate) laptops: Vec<Laptop>,
    /// The people and units.
    pub(crate) town: Town,
    /// The ones of them who take part.
    pub(crate) people: Vec<PersonId>,
    /// Who did what.
    pub(crate) history: History,
    /// Who belonged to what when the counter stood where an answer began, by lineage, number and person.
    pub(crate) audiences_at: BTreeMap<(Uuid, u64, PersonId), BTreeSet<String>>,
    /// Messages that are still on their way.
    pub(crate) held: Vec<Held>,
    /// What happened.
    pub(crate) trace: Trace,
    /// The planted bug.
    pub(crate) bug: Option<Bug>,
    /// People of whom two files may hold the same waiting changes, because a laptop was cloned or set back to a copy.
    pub(crate) doubled: BTreeSet<PersonId>,
    /// The records that the server had in a later state before it was last set back.
    pub(crate) went_back: Vec<Uuid>,
    /// The roles that people had before those that they have.
    pub(crate) former_roles: BTreeMap<PersonId, serde_json::Value>,
    /// How often the server was set back.
    pub(crate) restores: usize,
    /// Whether the server may have forgotten what people lost, because that is long ago.
    pub(crate) lost_changes_forgotten: bool,
    /// How many words were written.
    pub(crate) words: u64,
    /// An empty laptop's file.
    pub(crate) empty_laptop: PathBuf,
    folder: TempDir,
}

impl World {
    /// Returns the world of a seed before its first step.
    pub(crate) fn new(seed: u64, templates: &Templates, bug: Option<Bug>, aloud: bool) -> Result<Self, Violation> {
        let mut rng = Rng::new(seed);
        let folder = TempDir::new_in(&templates.folder).map_err(unexpected)?;
        let file = folder.path().join("centre.db");
        std::fs::copy(&templates.centre, &file).map_err(unexpected)?;
        let mut centre = Centre::open(file)?;
        centre.bug = bug;
        let people: Vec<_> = templates.town.people[..rng.between(1, 4) as usize].to_vec();
        let mut world = Self {
            now: NOW,
            centre,
            laptops: Vec::new(),
            town: templates.town.clone(),
            people,
            history: History::default(),
            audiences_at: BTreeMap::new(),
            held: Vec::new(),
            trace: Trace::new(aloud),
            bug,
            doubled: BTreeSet::new(),
            went_back: Vec::new(),
            former_roles: BTreeMap::new(),
            restores: 0,
            lost_changes_forgotten: false,
            words: 0,
            empty_laptop: templates.laptop.clone(),
            folder,
            rng,
        };
        world.hand_out_roles()?;
        world.hand_out_laptops()?;
        Ok(world)
    }

    fn hand_out_roles(&mut self) -> Checked {
        for person in self.people.clone() {
            let roles = some_roles(&mut self.rng, &self.town);
            self.work_at_office(Kind::Person, person.0, json!({ "roles": roles }))?;
        }
        Ok(())
    }

    fn hand_out_laptops(&mut self) -> Checked {
        let count = self.people.len().max(2) + self.rng.below(9 - self.people.len().max(2));
        for n in 0..count.min(2 + self.rng.below(7)).max(self.people.len()) {
            let person = self.people[n % self.people.len()];
            let laptop = Laptop::unpack(n, person, &self.empty_laptop, self.folder.path(), &mut self.rng, self.now)?;
            self.laptops.push(laptop);
        }
        Ok(())
    }

    /// Returns the hash of what happened and of what is there now.
    pub(crate) fn hash(&mut self) -> u64 {
        for laptop in &self.laptops {
            self.trace.quietly(&format!("{:?}", laptop.dump));
        }
        self.trace.quietly(&format!("{:?}", self.centre.rows));
        self.trace.hash()
    }

    /// Returns the name of a file of this run.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Lets time pass.
    pub(crate) fn pass(&mut self, millis: i64) {
        self.now = self.now.plus_millis(millis);
    }

    /// Changes a record as the office, which sees what the server has.
    pub(crate) fn work_at_office(&mut self, kind: Kind, row: Uuid, put: serde_json::Value) -> Checked {
        let put: Body = put.as_object().cloned().unwrap_or_default();
        let (op, kept) = (self.rng.fresh(), self.centre.rows.get(&row));
        let before = kept.map(|kept| kept.body.clone());
        let base = kept.map_or(0, |kept| kept.rev);
        let author = (self.town.office, None);
        self.history.add(Deed::new(op, (kind, row), author, Change::Put(put.clone()), before));
        let op = Op { id: op, row, kind: kind.name().into(), base, at: self.now, put: Some(put), ..Op::default() };
        let request = SyncRequest {
            v: PROTOCOL_VERSION,
            epoch: Some(self.centre.epoch),
            cursor: self.centre.head,
            ops: vec![op],
            ..SyncRequest::default()
        };
        self.deliver(self.town.office, &request, 100, crate::centre::Handling::Whole).map(drop)
    }
}

//! Two coordinators with a laptop each, the server, and three devices; what happens is compared with what was promised.

use crate::laptop::{Laptop, device_in};
use crate::promises::{Promises, text};
use crate::story::Step;
use anyhow::{Context, Result, bail, ensure};
use lahituki_domain::devices;
use lahituki_domain::ids::{DeviceId, PersonId};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::{Body, Entity, Ids, Timestamp};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_protocol::{Op, SyncRequest, SyncResponse};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use lahituki_tests::recorded::Municipality;
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) const LAPTOPS: usize = 2;
pub(crate) const DEVICES: usize = 3;

/// The fields of a device that are written.
pub(crate) const FIELDS: [&str; 2] = ["tag", "model"];

/// What stands in those fields.
pub(crate) type Device = [String; FIELDS.len()];

/// How many rows there are in a page.
const PAGE_ROWS: usize = 2;

/// After how many rounds everything has come to rest: each laptop hears what the other sent in the round before.
const ROUNDS: usize = 3;

/// How often a laptop asks at most until it is up to date.
const MOST_QUESTIONS: usize = 100;

/// Everything that there is.
pub(crate) struct Town {
    server: Municipality,
    laptops: Vec<Laptop>,
    devices: [DeviceId; DEVICES],
    promises: Promises,
    now: Timestamp,
    /// Rows that a laptop has heard of an answer which is not whole yet.
    heard: [Vec<(Uuid, u64)>; LAPTOPS],
    _folder: TempDir,
}

impl Town {
    /// Makes a town in which every laptop is up to date.
    pub(crate) fn open() -> Result<Self> {
        let (mut ids, folder) = (CountedIds::default(), tempfile::tempdir()?);
        let people = ["Aino", "Saara"].map(|name| testkit::person(&mut ids, name));
        let people = people.map(|person| Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..person });
        let unit = testkit::unit(&mut ids, "Sammonlahden koulu");
        let mut ops: Vec<_> = people.iter().map(|person| creation(&mut ids, person)).collect();
        ops.push(creation(&mut ids, &unit));
        let devices = std::array::from_fn(|_| DeviceId(ids.fresh()));
        for id in devices {
            let (tag, model, device_kind) = (text(0), text(0), "chromebook".to_owned());
            ops.push(creation(&mut ids, &devices::Device { id, unit: unit.id, room: None, tag, model, device_kind }));
        }
        let mut server = Municipality::new(PAGE_ROWS)?;
        server.change(NOW, &ops)?;
        let unpack = |(n, person): (usize, &Person)| {
            Laptop::unpack(person.id, folder.path().join(format!("{n}.db")), n as u32 + 1)
        };
        let laptops = people.iter().enumerate().map(unpack).collect::<Result<_>>()?;
        let (promises, heard) = Default::default();
        let mut town = Self { server, laptops, devices, promises, now: NOW, heard, _folder: folder };
        (0..LAPTOPS).try_for_each(|laptop| town.sync(laptop))?;
        Ok(town)
    }

    /// Lets something happen and checks what was promised.
    pub(crate) fn live_through(&mut self, step: Step) -> Result<()> {
        self.now = self.now.plus_millis(1_000);
        match step {
            Step::Edit { laptop, device, field } => self.write(laptop, device, field)?,
            Step::Delete { laptop, device } => self.delete(laptop, device)?,
            Step::PushInVain { laptop } => self.ask(laptop).map(drop)?,
            Step::Hear { laptop } => self.hear(laptop).map(drop)?,
            Step::Sync { laptop } => self.sync(laptop)?,
            Step::Restart { laptop } => self.laptops[laptop].restart()?,
            Step::BackUp => {
                self.server.back_up()?;
                self.promises.backed_up();
            }
            Step::Restore => {
                self.server.restore()?;
                self.server.begin_lineage()?;
                self.promises.restored();
            }
        }
        self.check()
    }

    /// Lets all laptops talk until nothing is left to say, and checks that all agree and nothing is lost.
    pub(crate) fn come_to_rest(&mut self) -> Result<()> {
        for _ in 0..ROUNDS {
            self.now = self.now.plus_millis(1_000);
            (0..LAPTOPS).try_for_each(|laptop| self.sync(laptop))?;
        }
        for (n, laptop) in self.laptops.iter().enumerate() {
            ensure!(laptop.waiting()?.is_empty(), "something waits on laptop {n}");
        }
        self.promises.check_all_taken()?;
        self.check()
    }

    fn write(&mut self, laptop: usize, device: usize, field: usize) -> Result<()> {
        let (word, text) = self.promises.fresh_word();
        let put = Body::from_iter([(FIELDS[field].to_owned(), text.into())]);
        if self.laptops[laptop].change(self.devices[device], Some(put), self.now)? {
            let op = self.last_op(laptop)?;
            self.promises.written(laptop, device, field, word, op);
        }
        Ok(())
    }

    fn delete(&mut self, laptop: usize, device: usize) -> Result<()> {
        if self.laptops[laptop].change(self.devices[device], None, self.now)? {
            let op = self.last_op(laptop)?;
            self.promises.deleted(laptop, device, op);
        }
        Ok(())
    }

    fn last_op(&self, laptop: usize) -> Result<Uuid> {
        let waiting = self.laptops[laptop].waiting()?;
        waiting.last().copied().context("what was changed does not wait")
    }

    /// Lets a laptop ask; what the server says is on its way.
    fn ask(&mut self, laptop: usize) -> Result<(SyncRequest, serde_json::Value)> {
        let asked = self.laptops[laptop].ask()?;
        let answer = self.server.ask(self.laptops[laptop].person, self.now, &json!(asked))?;
        if answer.get("code").is_none() {
            self.promises.taken(&asked, &serde_json::from_value(answer.clone())?)?;
        }
        Ok((asked, answer))
    }

    /// Lets a laptop ask and hear; returns whether it is up to date.
    fn hear(&mut self, laptop: usize) -> Result<bool> {
        let (asked, answer) = self.ask(laptop)?;
        if asked.resume.is_none() || answer.get("code").is_some() {
            self.heard[laptop].clear();
        }
        for row in answer["rows"].as_array().into_iter().flatten() {
            let (id, rev) = (row["id"].as_str().and_then(|id| id.parse().ok()), row["rev"].as_u64());
            self.heard[laptop].extend(id.zip(rev));
        }
        let is_done = self.laptops[laptop].hear(&asked, answer, self.now)?;
        if is_done {
            for (id, rev) in std::mem::take(&mut self.heard[laptop]) {
                if let Some(device) = self.devices.iter().position(|device| device.0 == id) {
                    self.promises.heard(laptop, device, rev);
                }
            }
            for (device, id) in self.devices.iter().enumerate() {
                if !self.laptops[laptop].waits(*id)? {
                    self.promises.settled(laptop, device);
                }
            }
        }
        Ok(is_done)
    }

    /// Lets a laptop ask until it is up to date; if that began anew, it then sees what the server has.
    fn sync(&mut self, laptop: usize) -> Result<()> {
        let begins = self.laptops[laptop].ask()?.resume.is_none();
        let mut questions = 0;
        while !self.hear(laptop)? {
            questions += 1;
            ensure!(questions < MOST_QUESTIONS, "laptop {laptop} asks for ever");
        }
        if begins {
            let (seen, there) = (self.seen(laptop)?, self.there()?);
            ensure!(seen == there, "laptop {laptop} shows {seen:?}, and there is {there:?}");
        }
        Ok(())
    }

    fn check(&mut self) -> Result<()> {
        let there = self.there()?;
        self.promises.check_server(&there)?;
        for laptop in 0..LAPTOPS {
            let waiting = self.laptops[laptop].waiting()?;
            for (device, shown) in self.seen(laptop)?.iter().enumerate() {
                if let Some(shown) = shown {
                    self.promises.check_waiting(&waiting, device, shown)?;
                }
            }
        }
        Ok(())
    }

    /// Returns what somebody sees of each device.
    fn seen(&self, laptop: usize) -> Result<[Option<Device>; DEVICES]> {
        let mut seen = [const { None }; DEVICES];
        for (device, place) in self.devices.iter().zip(&mut seen) {
            *place = self.laptops[laptop].shown(*device)?;
        }
        Ok(seen)
    }

    /// Returns what the server tells of each device to somebody who knows nothing.
    fn there(&mut self) -> Result<[Option<Device>; DEVICES]> {
        let (mut there, mut resume) = ([const { None }; DEVICES], None);
        for _ in 0..MOST_QUESTIONS {
            let asked = SyncRequest { v: PROTOCOL_VERSION, resume, ..SyncRequest::default() };
            let page: SyncResponse =
                serde_json::from_value(self.server.ask(self.office(), self.now, &json!(asked))?)?;
            for row in page.rows {
                if let Some(device) = self.devices.iter().position(|device| device.0 == row.id) {
                    there[device] = Some(device_in(&row.body));
                }
            }
            resume = page.resume;
            if resume.is_none() {
                return Ok(there);
            }
        }
        bail!("the pages have no end")
    }

    /// Somebody who may see every device, at no laptop.
    fn office(&self) -> PersonId {
        self.laptops[0].person
    }
}

fn creation<E: Entity>(ids: &mut CountedIds, entity: &E) -> serde_json::Value {
    let kind = E::KIND.name().to_owned();
    json!(Op {
        id: ids.fresh(),
        row: entity.uuid(),
        kind,
        new: true,
        at: NOW,
        put: Some(entity.to_body()),
        ..Op::default()
    })
}

//! A server over HTTP whose files can be looked into, and the digari Veikko.

use crate::rows::{self, Rows};
use anyhow::{Context, Result};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Person, Role};
use lahituki_domain::{Entity, Ids};
use lahituki_protocol::Op;
use lahituki_protocol::auth::Enrol;
use lahituki_server::engine::push::push;
use lahituki_server::storage::{Account, Purpose, Storage};
use lahituki_server::{Settings, invite};
use lahituki_sync::Remote;
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use rusqlite::Connection;
use std::net::{Ipv4Addr, SocketAddr};
use tempfile::TempDir;
use tokio::task::JoinHandle;

const NAME: &str = "veikko";
const PASSWORD: &str = "kaksi hauskaa kissaa";

/// A server.
pub(crate) struct Town {
    pub(crate) veikko: Person,
    /// Veikko, signed in.
    pub(crate) remote: Remote,
    ids: CountedIds,
    settings: Settings,
    inspector: Connection,
    server: JoinHandle<std::io::Result<()>>,
    _folder: TempDir,
}

impl Town {
    pub(crate) async fn open() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let settings = Settings { data_dir: folder.path().to_owned(), listen, ..Settings::default() };
        let mut ids = CountedIds::default();
        let veikko = testkit::digari(&mut ids, "Veikko");
        let op = creation(&mut ids, &veikko);
        let code = tokio::task::block_in_place(|| settle(&settings, &veikko, &op))?;
        let (address, server) = lahituki_server::serve(&settings).await?;
        let address = format!("http://{address}");
        let enrol = Enrol { name: NAME.to_owned(), code, password: PASSWORD.to_owned() };
        let signed_in = Remote::new(&address, None)?.enrol(&enrol).await?;
        let remote = Remote::new(&address, Some(signed_in.token))?;
        let inspector = Connection::open(folder.path().join("default.db"))?;
        Ok(Self { veikko, remote, ids, settings, inspector, server, _folder: folder })
    }

    /// Stores a record as somebody with every right.
    pub(crate) fn store(&mut self, entity: &impl Entity) -> Result<()> {
        let op = creation(&mut self.ids, entity);
        tokio::task::block_in_place(|| store(&*lahituki_server::open(&self.settings)?, &[op]))
    }

    /// Lets the next write be one to an empty log, so that it needs all the room that it needs.
    pub(crate) fn empty_log(&self) -> Result<()> {
        rows::empty_log(&self.inspector)
    }

    /// Returns everything that the database holds.
    pub(crate) fn rows(&self) -> Result<Rows> {
        rows::all(&self.inspector)
    }

    /// Returns how many files the attachments are in, whole or not.
    pub(crate) fn attachment_files(&self) -> Result<usize> {
        let mut files = 0;
        for folder in std::fs::read_dir(self.settings.data_dir.join("attachments").join("default"))? {
            files += std::fs::read_dir(folder?.path())?.count();
        }
        Ok(files)
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Makes the database with a person who has an account, and returns their invitation code.
fn settle(settings: &Settings, person: &Person, op: &Op) -> Result<String> {
    let storage = lahituki_server::open(settings)?;
    store(&*storage, std::slice::from_ref(op))?;
    let mut txn = storage.begin(Purpose::Write)?;
    txn.put_account(&Account { name: NAME.to_owned(), person: person.id, password_hash: None })?;
    txn.commit()?;
    invite(&*storage, NAME)?.context("there is an account")
}

fn store(storage: &dyn Storage, ops: &[Op]) -> Result<()> {
    let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
    let mut txn = storage.begin(Purpose::Write)?;
    push(&mut *txn, Actor::of(PersonId(uuid::Uuid::nil()), roles), ops, NOW)?;
    Ok(txn.commit()?)
}

fn creation<E: Entity>(ids: &mut CountedIds, entity: &E) -> Op {
    let kind = E::KIND.name().to_owned();
    Op { id: ids.fresh(), row: entity.uuid(), kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() }
}

//! A server with the demo municipality, behind a network that can be cut.

use crate::wire::Wire;
use lahituki_app::Clocks;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, named};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::{Day, Entity, Timestamp};
use lahituki_protocol::{Op, Outcome};
use lahituki_server::api::{self, Shared};
use lahituki_server::demo::{self, Demo, Guest};
use lahituki_server::engine::Extent;
use lahituki_server::engine::push::push;
use lahituki_server::storage::{Account, Purpose, Storage};
use lahituki_server::{Ledger, Settings, admin};
use lahituki_testkit::grant;
use lahituki_tests::{Network, Proxy, until};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// Sunday before week 48.
pub(crate) const TODAY: &str = "2026-11-22";

/// Noon of that day in Finland.
pub(crate) const NOON: Timestamp = Timestamp(1_795_341_600_000);

/// The clock of the municipality: it starts at [`NOON`] and goes on from there.
pub(crate) struct TownClock {
    started: Instant,
}

impl Default for TownClock {
    fn default() -> Self {
        Self { started: Instant::now() }
    }
}

impl TownClock {
    fn time(&self) -> Timestamp {
        NOON.plus_millis(i64::try_from(self.started.elapsed().as_millis()).unwrap_or_default())
    }
}

impl lahituki_server::clock::Clock for TownClock {
    fn now(&self) -> Timestamp {
        self.time()
    }
}

impl lahituki_app::ports::Clock for TownClock {
    fn now(&self) -> Clocks {
        Clocks::steady(self.time())
    }
}

/// A served demo municipality.
pub(crate) struct Municipality {
    proxy: Proxy,
    guests: Vec<Guest>,
    storage: Arc<dyn Storage>,
    server: JoinHandle<()>,
    wire: Wire,
    stick: TempDir,
    folder: TempDir,
}

impl Municipality {
    /// Makes the municipality and serves it.
    pub(crate) async fn open() -> Self {
        let today: Day = TODAY.parse().expect("it is a day");
        Self::of(|storage| {
            demo::populate(storage, &Demo { seed: 1, today, now: NOON }).expect("the municipality is made");
        })
        .await
    }

    /// Makes a municipality in which there is nothing but these people, who sign in by their called names, and serves it.
    pub(crate) async fn with(people: &[Person]) -> Self {
        Self::of(|storage| {
            let mut txn = storage.begin(Purpose::Write).expect("a transaction begins");
            for person in people {
                let (name, password_hash) = (person.called_name.to_lowercase(), None);
                txn.put_account(&Account { name, person: person.id, password_hash }).expect("the account is made");
            }
            let made = |person: &Person| {
                let (id, kind, put) = (named(&["made", &person.id.to_string()]), "person".to_owned(), person.to_body());
                Op { id, row: person.id.0, kind, new: true, at: NOON, put: Some(put), ..Op::default() }
            };
            let ops: Vec<Op> = people.iter().map(made).collect();
            let maker = Actor::of(PersonId(Uuid::nil()), vec![grant(Role::Admin, &[])]);
            let answers = push(&mut *txn, maker, &ops, NOON).expect("the people are taken");
            assert!(answers.iter().all(|answer| answer.outcome == Outcome::Ok), "{answers:?}");
            txn.commit().expect("the people are kept");
        })
        .await
    }

    async fn of(fill: impl FnOnce(&dyn Storage)) -> Self {
        let folder = tempfile::tempdir().expect("a folder is made");
        let settings = Settings { data_dir: folder.path().to_owned(), ..Settings::default() };
        let storage = lahituki_server::open(&settings).expect("the database is opened");
        fill(&*storage);
        let guests = demo::invite_everyone(&*storage).expect("everyone is invited");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it has an address");
        let objects = lahituki_server::open_objects(&settings).expect("the attachments' place is opened");
        let wire = Wire::default();
        let shared = Shared::new(Arc::clone(&storage), objects, Arc::new(TownClock::default()), settings.name);
        let router = wire.tap(api::router(shared));
        let server = tokio::spawn(async { axum::serve(listener, router).await.expect("it is served") });
        let proxy = Proxy::start(address).await.expect("the proxy starts");
        let stick = tempfile::tempdir().expect("a folder is made");
        Self { proxy, guests, storage, server, wire, stick, folder }
    }

    /// Returns the folder of the USB stick that goes from hand to hand.
    pub(crate) fn stick(&self) -> &Path {
        self.stick.path()
    }

    /// Returns the address that laptops use.
    pub(crate) fn address(&self) -> String {
        self.proxy.url()
    }

    /// Returns the invitation code of a sign-in name.
    pub(crate) fn code(&self, name: &str) -> &str {
        let guest = self.guests.iter().find(|guest| guest.name == name);
        &guest.unwrap_or_else(|| panic!("{name} is not invited")).code
    }

    /// Returns the sign-in name of somebody who is neither Aino nor Veikko and writes articles too.
    pub(crate) fn another(&self) -> &str {
        let guest = self.guests.iter().find(|guest| !["aino", "veikko"].contains(&guest.name.as_str()));
        &guest.expect("there are more than two people").name
    }

    /// Erases a person with everything that they wrote.
    pub(crate) fn erase(&self, name: &str) {
        let mut ledger = Ledger::open(&self.folder.path().join("ledger")).expect("the ledger is opened");
        let erased = admin::erase_person(&*self.storage, &mut ledger, name, Extent::PersonAndWork, NOON);
        assert!(erased.expect("the person is erased").is_some(), "there is no {name}");
    }

    /// Waits until this many laptops may still hold something that was erased.
    pub(crate) async fn until_behind(&self, laptops: usize) {
        let behind = async || Ok((admin::erasures(&*self.storage)?.behind.len() == laptops).then_some(()));
        until(&format!("{laptops} laptops to be behind"), behind).await.unwrap_or_else(|error| panic!("{error:#}"));
    }

    /// Returns whether sync has told these words to each of those who asked, in the order of their first asking.
    pub(crate) fn told(&self, words: &str) -> Vec<bool> {
        self.wire.told(words)
    }

    /// Cuts the network between all laptops and the server.
    pub(crate) fn cut(&self) {
        self.proxy.set(Network::Cut);
    }

    /// Mends the network.
    pub(crate) fn mend(&self) {
        self.proxy.set(Network::Server);
    }
}

impl Drop for Municipality {
    fn drop(&mut self) {
        self.server.abort();
    }
}

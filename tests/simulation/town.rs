//! The people and units of a run, and the files that every run begins with.

use crate::centre::{BIRTH, Centre};
use crate::laptop;
use crate::violation::{Violation, unexpected};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, UnitId};
use lahituki_domain::people::{Person, Role, RoleGrant};
use lahituki_domain::{Body, Entity, Ids};
use lahituki_protocol::Op;
use lahituki_server::engine::push::push;
use lahituki_server::storage::sqlite::Sqlite;
use lahituki_server::storage::{Purpose, Storage};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use std::path::{Path, PathBuf};

/// The people and units that there are in every run.
#[derive(Debug, Clone)]
pub(crate) struct Town {
    /// Those who have laptops.
    pub(crate) people: Vec<PersonId>,
    /// The schools.
    pub(crate) units: Vec<UnitId>,
    /// The one who works at the server itself and gives out roles.
    pub(crate) office: PersonId,
}

/// The files that every run begins with, made once.
pub(crate) struct Templates {
    /// The server's: people, units, and nothing else.
    pub(crate) centre: PathBuf,
    /// A laptop's: empty.
    pub(crate) laptop: PathBuf,
    /// What is in the server's.
    pub(crate) town: Town,
    /// Where runs keep their files.
    pub(crate) folder: PathBuf,
}

impl Templates {
    /// Makes the files in a folder.
    pub(crate) fn make(folder: &Path) -> Result<Self, Violation> {
        let (centre, laptop) = (folder.join("centre.db"), folder.join("laptop.db"));
        laptop::make_template(&laptop).map_err(unexpected)?;
        let town = settle(&centre)?;
        // What SQLite keeps beside the file goes into it.
        Centre::open(centre.clone())?.take_snapshot(Default::default())?;
        Ok(Self { centre, laptop, town, folder: folder.to_owned() })
    }
}

/// Puts people and units into a new file of the server.
fn settle(file: &Path) -> Result<Town, Violation> {
    let mut ids = CountedIds::default();
    let office = testkit::person(&mut ids, "Toimisto");
    let office =
        Person { roles: vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])], ..office };
    let people: Vec<Person> = ["Aino", "Veikko", "Saara", "Ilmari"].map(|name| testkit::person(&mut ids, name)).into();
    let units: Vec<_> = ["Sammonlahti", "Lauritsala", "Kesämäki"].map(|name| testkit::unit(&mut ids, name)).into();
    let town = Town {
        people: people.iter().map(|person| person.id).collect(),
        units: units.iter().map(|unit| unit.id).collect(),
        office: office.id,
    };
    let mut ops: Vec<Op> = people.iter().chain([&office]).map(|person| creation(&mut ids, person)).collect();
    ops.extend(units.iter().map(|unit| creation(&mut ids, unit)));
    let actor = Actor::of(office.id, office.roles.clone());
    let storage = Sqlite::open(file, &BIRTH).map_err(unexpected)?;
    let mut txn = storage.begin(Purpose::Write).map_err(unexpected)?;
    push(&mut *txn, actor, &ops, NOW).map_err(unexpected)?;
    txn.commit().map_err(unexpected)?;
    Ok(town)
}

fn creation<E: Entity>(ids: &mut CountedIds, entity: &E) -> Op {
    let kind = E::KIND.name().to_owned();
    Op { id: ids.fresh(), row: entity.uuid(), kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() }
}

/// The roles that people are given and lose.
pub(crate) fn some_roles(rng: &mut crate::rng::Rng, town: &Town) -> Vec<RoleGrant> {
    let units: Vec<UnitId> = town.units.iter().copied().filter(|_| rng.chance(50)).collect();
    match rng.below(6) {
        0 => Vec::new(),
        1 => vec![testkit::grant(Role::Coordinator, &[])],
        2 => vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Digari, &units)],
        3 => vec![testkit::grant(Role::Digivastaava, &units[..units.len().min(1)])],
        _ => vec![testkit::grant(Role::Digari, &units)],
    }
}

/// Returns the roles of a person as their record names them.
pub(crate) fn roles_in(body: &Body) -> Vec<Role> {
    let person = Person::from_body(PersonId(uuid::Uuid::nil()).0, body);
    person.map(|person| person.roles.iter().map(|grant| grant.role).collect()).unwrap_or_default()
}

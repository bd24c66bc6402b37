//! `lahituki-server import`: the way of a file to the server without any laptop.

#![expect(clippy::unwrap_used, reason = "a test says where it failed")]

use lahituki_domain::{Day, Timestamp};
use lahituki_protocol::Op;
use lahituki_protocol::auth::Enrol;
use lahituki_protocol::bundle::{Bundle, Letter, seal, seal_key};
use lahituki_protocol::version::PROTOCOL_VERSION;
use lahituki_server::Settings;
use lahituki_server::auth::sign_in::enrol;
use lahituki_server::clock::{Clock, SystemClock};
use lahituki_server::demo::{self, Demo};
use lahituki_server::engine::seal::opening_key;
use lahituki_server::storage::Purpose;
use lahituki_testkit::{CountedIds, article};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// Makes the demo municipality and returns the file of someone who wrote an article there.
fn municipality(folder: &Path) -> Vec<u8> {
    let settings = Settings { data_dir: folder.to_owned(), ..Settings::default() };
    let storage = lahituki_server::open(&settings).unwrap();
    let now = SystemClock.now();
    demo::populate(&*storage, &Demo { seed: 1, today: Day::in_finland(now), now }).unwrap();
    let guests = demo::invite_everyone(&*storage).unwrap();
    let guest = guests.iter().find(|guest| guest.name == "veikko").unwrap();
    let wish =
        Enrol { name: guest.name.clone(), code: guest.code.clone(), password: "kaksi hauskaa kissaa".to_owned() };
    let signed_in = enrol(&*storage, &wish, now).unwrap();
    let tenant = storage.begin(Purpose::Read).unwrap().tenant().unwrap();
    let letter = Letter {
        v: PROTOCOL_VERSION,
        token: signed_in.token,
        epoch: Some(tenant.epoch),
        laptop: None,
        ops: vec![creation(&article(&mut CountedIds::of_source(9), signed_in.person), now)],
        enclosed: Vec::new(),
    };
    seal(&Bundle::new(letter), &seal_key(&opening_key(&tenant)), [9; 32]).unwrap()
}

fn creation<E: lahituki_domain::Entity>(entity: &E, at: Timestamp) -> Op {
    let (id, kind, put) = (entity.uuid(), E::KIND.name().to_owned(), Some(entity.to_body()));
    Op { id, row: id, kind, new: true, at, put, ..Op::default() }
}

fn import(folder: &TempDir, file: &[u8]) -> Output {
    let path = folder.path().join("veikko.lahituki");
    std::fs::write(&path, file).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_lahituki-server"));
    program.arg("import").arg(path).env("LAHITUKI_DATA_DIR", folder.path()).current_dir(folder.path());
    program.output().unwrap()
}

fn told(output: &Output) -> (bool, String) {
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_file_is_taken_in_once_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = municipality(folder.path());
    assert_eq!(told(&import(&folder, &file)), (true, "changes: 1, new: 1\n".to_owned()));
    assert_eq!(told(&import(&folder, &file)), (true, "changes: 1, new: 0\n".to_owned()));
}

#[test]
fn a_damaged_file_is_refused_on_the_command_line_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = municipality(folder.path());
    let refused = import(&folder, &file[..file.len() - 1]);
    assert_eq!(told(&refused), (false, String::new()));
    let reason = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(reason.contains("the bundle is damaged"), "{reason}");
}

use super::open::{Accounts, Secret, account_of};
use crate::ports::Clock;
use crate::testing::TestMachine;
use crate::{App, Clocks, Profile};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use lahituki_store::anchor::{self, Anchor};
use lahituki_store::{Key, StoreError};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use uuid::Uuid;

/// A machine whose wall clock is years wrong.
fn machine() -> Arc<TestMachine> {
    TestMachine::at(Clocks { wall: Timestamp(5), boot: Uuid::from_u128(1), since_boot_ms: 60_000 })
}

/// Starts the program and waits until it is known who is signed in.
async fn start(machine: &Arc<TestMachine>, folder: &TempDir) -> App {
    let profile = Profile { folder: folder.path().to_owned(), server: String::new() };
    let app = App::start(profile, machine.ports());
    app.call("session.state", serde_json::json!({})).await.unwrap();
    app
}

fn secret(server: &str) -> Secret {
    let (name, key) = ("veikko".to_owned(), Key::new([7; 32]).to_hex());
    Secret { name, server: server.to_owned(), person: PersonId(Uuid::from_u128(3)), token: "t".to_owned(), key }
}

/// Starts a server that has erased whoever asks, and returns its address.
async fn server_that_erased_everyone() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 65_536]).await;
            let body = r#"{"code":"wipe","message":""}"#;
            let head =
                format!("HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        }
    });
    address
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn a_person_whom_the_server_erased_leaves_nothing_on_the_laptop() {
    let (machine, folder) = (machine(), tempfile::tempdir().unwrap());
    let secret = secret(&server_that_erased_everyone().await);
    let (erased, other) = (account_of(&secret.server, &secret.name), "another".to_owned());
    let keep_aside = folder.path().join(format!("{erased}.damaged-1"));
    for file in [&keep_aside, &folder.path().join("another.db")] {
        std::fs::write(file, "x").unwrap();
    }
    let idle = start(&machine, &folder).await;
    idle.set_secret(&erased, &secret).unwrap();
    idle.set_secret(&other, &secret).unwrap();
    let known = vec![erased.clone(), other.clone()];
    idle.set_accounts(&Accounts { current: Some(erased), known, ..Accounts::default() }).unwrap();

    let app = start(&machine, &folder).await;
    app.wake().await;
    // The search index tells of itself, too.
    while app.accounts().current.is_some() || !app.accounts().doomed.is_empty() {
        machine.changed.notified().await;
    }
    let state = app.call("session.state", serde_json::json!({})).await.unwrap();
    assert_eq!((&state["signed_in"], &state["trouble"]), (&serde_json::Value::Null, &"wiped".into()));
    let mut left = files(folder.path());
    left.sort();
    assert_eq!(left, ["accounts.json", "another.db"]);
    assert_eq!(app.accounts().known, std::slice::from_ref(&other));
    assert_eq!(machine.secrets.lock().unwrap().keys().collect::<Vec<_>>(), [&other]);
}

#[tokio::test]
async fn a_start_finishes_a_wiping_that_was_broken_off() {
    let (machine, folder) = (machine(), tempfile::tempdir().unwrap());
    std::fs::write(folder.path().join("doomed.db"), "x").unwrap();
    let idle = start(&machine, &folder).await;
    idle.set_accounts(&Accounts { doomed: vec!["doomed".to_owned()], ..Accounts::default() }).unwrap();
    start(&machine, &folder).await;
    assert_eq!(files(folder.path()), ["accounts.json"]);
}

#[tokio::test]
async fn work_before_the_first_exchange_is_dated_by_the_signing_in() {
    let (machine, folder) = (machine(), tempfile::tempdir().unwrap());
    let app = start(&machine, &folder).await;
    let anchor = Anchor { server: Timestamp(1_000_000), laptop: machine.now() };
    let session = app.open_session("veikko", &secret("http://127.0.0.1:9"), Some(anchor)).unwrap();
    let later = Clocks { wall: Timestamp(0), since_boot_ms: 61_500, ..machine.now() };
    let time = session.store.read::<_, StoreError>(|read| anchor::server_time(read, later)).unwrap();
    assert_eq!(time, Timestamp(1_001_500));
}

#[tokio::test]
async fn once_the_program_is_closed_nothing_keeps_the_index_any_more() {
    let (machine, folder) = (machine(), tempfile::tempdir().unwrap());
    let app = start(&machine, &folder).await;
    let session = app.open_session("veikko", &secret("http://127.0.0.1:9"), None).unwrap();
    let keeper = Arc::downgrade(&session.keeper);
    *app.inner.session.write().await = Some(Arc::new(session));
    app.close().await;
    assert!(keeper.upgrade().is_none());
}

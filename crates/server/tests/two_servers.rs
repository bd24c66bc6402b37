//! Two server processes on one PostgreSQL: who waits at one hears at once what was pushed to the other.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

use lahituki_domain::{Day, Timestamp};
use lahituki_server::demo::{self, Demo};
use lahituki_server::storage::Storage;
use lahituki_server::storage::postgres::Postgres;
use lahituki_server::storage::sqlite::Birth;
use lahituki_testkit as testkit;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// A server process on a port of its own, stopped when this is dropped.
struct Server {
    process: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Server {
    fn start(database: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lahituki-server"));
        command.args(["serve", "--database", database]).current_dir(&folder).env("LAHITUKI_LISTEN", "127.0.0.1:0");
        let mut process = command.env("LAHITUKI_LOG_FORMAT", "json").stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(process.stderr.take().unwrap()).lines().map_while(Result::ok);
        let address = log.by_ref().find_map(|line| {
            let line: Value = serde_json::from_str(&line).ok()?;
            Some(line["fields"]["address"].as_str()?.to_owned())
        });
        std::thread::spawn(move || log.for_each(drop));
        Self { process, address: address.expect("the server says where it listens"), _folder: folder }
    }

    fn post(&self, path: &str, token: &str, body: &Value) -> Value {
        let mut connection = TcpStream::connect(&self.address).unwrap();
        let body = body.to_string();
        write!(
            connection,
            "POST {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.address,
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"))
    }

    /// Asks what is new, page by page, and returns the last answer.
    fn sync(&self, token: &str, known: &Value, wait_ms: u32) -> Value {
        let mut request = json!({ "v": 2, "epoch": known["epoch"], "cursor": known["cursor"], "wait_ms": wait_ms });
        loop {
            let answer = self.post("/v1/sync", token, &request);
            if answer["resume"].is_null() {
                return answer;
            }
            request["epoch"] = answer["epoch"].clone();
            request["resume"] = answer["resume"].clone();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Makes the demo municipality and returns the code with which Aino signs in.
fn make_municipality(database: &str) -> String {
    let birth = Birth { epoch: Uuid::from_u128(1), secret: [1; 32] };
    let storage = Postgres::open(&database.parse().unwrap(), "default", &birth).unwrap();
    let storage: &dyn Storage = &storage;
    let now = Timestamp(1_795_341_600_000);
    demo::populate(storage, &Demo { seed: 1, today: Day::in_finland(now), now }).unwrap();
    lahituki_server::invite(storage, "aino").unwrap().unwrap()
}

fn creation_of_a_unit(at: &Value) -> Value {
    let unit = testkit::unit(&mut testkit::CountedIds::of_source(7), "Uusi koulu");
    let body = lahituki_domain::Entity::to_body(&unit);
    json!({ "id": Uuid::now_v7(), "row": Uuid::now_v7(), "kind": "unit", "new": true, "base": 0, "at": at, "put": body })
}

/// Pushes to one server, a few times, while someone waits at the other.
fn check_that_waiting_laptops_are_woken(database: &str, code: &str) {
    let (here, there) = (Server::start(database), Server::start(database));
    let enrol = json!({ "name": "aino", "code": code, "password": "kaksi hauskaa kissaa" });
    let token = here.post("/v1/auth/enrol", "", &enrol)["token"].as_str().expect("Aino is signed in").to_owned();
    let mut known = there.sync(&token, &json!({ "epoch": null, "cursor": 0 }), 0);
    let started = Instant::now();
    for _ in 0..3 {
        let op = creation_of_a_unit(&known["now"]);
        let push = json!({ "v": 2, "epoch": known["epoch"], "cursor": known["cursor"], "ops": [op] });
        let heard = std::thread::scope(|scope| {
            let waiting = scope.spawn(|| there.sync(&token, &known, 20_000));
            let pushed = here.post("/v1/sync", &token, &push);
            assert_eq!(pushed["results"][0]["outcome"]["is"], "ok", "{pushed}");
            waiting.join().unwrap()
        });
        assert_eq!(heard["rows"][0]["id"], op["row"], "{heard}");
        known = heard;
    }
    assert!(started.elapsed() < Duration::from_secs(15), "they waited for {:?}", started.elapsed());
}

#[test]
fn who_waits_at_one_server_hears_what_is_pushed_to_another() {
    let cluster = testkit::Postgres::start().unwrap();
    let database = cluster.url().unwrap();
    let code = make_municipality(&database);
    check_that_waiting_laptops_are_woken(&database, &code);
}

#[test]
fn it_is_heard_also_when_no_hint_gets_through() {
    let cluster = testkit::Postgres::start().unwrap();
    let database = cluster.url().unwrap();
    let code = make_municipality(&database);
    // In place of the database's own function stands one that tells nobody.
    let name = database.rsplit('/').next().unwrap();
    let mute = format!(
        "create function public.pg_notify(text, text) returns void language sql as 'select';
         alter database {name} set search_path = public, pg_catalog"
    );
    postgres::Client::connect(&database, postgres::NoTls).unwrap().batch_execute(&mute).unwrap();
    check_that_waiting_laptops_are_woken(&database, &code);
}

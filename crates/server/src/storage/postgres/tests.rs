//! What only PostgreSQL has to show; what every storage must do is in `conformance`.

mod crowd;

use super::*;
use crate::storage::conformance;
use ::postgres::{Client, NoTls};
use lahituki_domain::Timestamp;
use lahituki_protocol::{OpAnswer, Outcome};
use lahituki_testkit as testkit;
use std::time::Duration;
use uuid::Uuid;

const BIRTH: Birth = Birth { epoch: Uuid::from_u128(1), secret: [1; 32] };

/// A database of its own on a PostgreSQL that runs as long as this does.
struct Database {
    url: String,
    _cluster: testkit::Postgres,
}

impl Database {
    fn new() -> Self {
        let cluster = testkit::Postgres::start().unwrap();
        Self { url: cluster.url().unwrap(), _cluster: cluster }
    }

    fn open(&self, tenant: &str) -> Result<Postgres, StorageError> {
        Postgres::open(&self.url.parse().unwrap(), tenant, &BIRTH)
    }

    fn client(&self) -> Client {
        Client::connect(&self.url, NoTls).unwrap()
    }
}

#[test]
fn it_does_what_every_storage_must() {
    let database = Database::new();
    for (n, (name, check)) in conformance::CHECKS.iter().enumerate() {
        println!("{name}");
        check(&database.open(&format!("tenant-{n}")).unwrap());
    }
}

#[test]
fn a_tenant_keeps_its_lineage_when_it_is_opened_again_and_has_nothing_of_another() {
    let database = Database::new();
    let first = database.open("first").unwrap();
    let mut txn = first.begin(Purpose::Write).unwrap();
    txn.set_head(7).unwrap();
    txn.commit().unwrap();
    let birth = Birth { epoch: Uuid::from_u128(2), secret: [2; 32] };
    let facts = |tenant| {
        let storage = Postgres::open(&database.url.parse().unwrap(), tenant, &birth).unwrap();
        let Tenant { epoch, seq, secret, .. } = storage.begin(Purpose::Read).unwrap().tenant().unwrap();
        (epoch.as_u128(), seq, secret[0])
    };
    assert_eq!([facts("first"), facts("second")], [(1, 7, 1), (2, 0, 2)]);
}

#[test]
fn a_database_of_a_newer_server_is_refused() {
    let database = Database::new();
    database.open("default").unwrap();
    database.client().batch_execute("update schema_version set version = 999").unwrap();
    assert!(matches!(database.open("default"), Err(StorageError::TooNew { found: 999, .. })));
}

#[test]
fn servers_that_start_at_once_make_the_tables_once() {
    let database = Database::new();
    let opened = std::thread::scope(|scope| {
        let starting = [(); 4].map(|()| scope.spawn(|| database.open("default").map(drop)));
        starting.map(|thread| thread.join().unwrap())
    });
    assert!(opened.iter().all(Result::is_ok), "{opened:?}");
}

#[test]
fn every_text_is_compared_by_its_bytes() {
    let database = Database::new();
    database.open("default").unwrap();
    let sql = "select table_name || '.' || column_name from information_schema.columns
        where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'
            and column_name not in ('body', 'versions', 'outcome', 'password_hash', 'code_hash')";
    let others: Vec<String> = database.client().query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn the_feed_is_read_from_indexes_without_sorting_the_table() {
    let database = Database::new();
    database.open("default").unwrap();
    let mut client = database.client();
    let rows = "insert into record (tenant, id, kind, aud, rev, body, versions)
            select 'default', gen_random_uuid(), 'unit', 'school:' || n % 50, n, '{}', '{}'
            from generate_series(1, 20000) as n;
        insert into gone (tenant, aud, id, seq)
            select 'default', 'school:' || n % 50, gen_random_uuid(), n from generate_series(1, 20000) as n;
        analyze; set plan_cache_mode = force_generic_plan";
    client.batch_execute(rows).unwrap();
    let types = "text, bigint, bigint, bigint, bigint, uuid, text, text[], text[]";
    let feed = include_str!("feed.sql");
    client.batch_execute(&format!("prepare feed ({types}) as {feed}")).unwrap();
    let values = "'default', 0, 0, 20000, 0, '00000000-0000-0000-0000-000000000000', '', '{school:1}', '{school:3}'";
    let plan = client.query(&format!("explain execute feed ({values})"), &[]).unwrap();
    let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
    for step in ["Scan using record_by_rev on record", "Scan using gone_by_seq on gone"] {
        assert!(plan.iter().any(|line| line.contains(step)), "{plan:#?}");
    }
    assert!(!plan.iter().any(|line| line.contains("Sort Key: record") && !line.starts_with(' ')), "{plan:#?}");
}

#[test]
fn a_move_of_the_counter_is_told_to_other_processes() {
    let database = Database::new();
    let (here, there) = (database.open("default").unwrap(), database.open("default").unwrap());
    let other_tenant = database.open("other").unwrap();
    let mut hints = there.hints();
    // The listener connects while it waits.
    assert_eq!(hints.next(Duration::from_millis(1)), None);
    move_to(&other_tenant, 5);
    move_to(&here, 7);
    assert_eq!(hints.next(Duration::from_secs(30)), Some(7));
    kill_connections(&database);
    assert_eq!(hints.next(Duration::from_secs(30)), None, "a lost connection is no hint");
    assert_eq!(hints.next(Duration::from_millis(1)), None);
    move_to(&here, 8);
    assert_eq!(hints.next(Duration::from_secs(30)), Some(8));
}

#[test]
fn work_on_a_connection_that_has_died_is_done_on_another() {
    let database = Database::new();
    let storage = database.open("default").unwrap();
    // Several connections lie idle when the database restarts.
    drop([(); 3].map(|()| storage.begin(Purpose::Read).unwrap()));
    kill_connections(&database);
    move_to(&storage, 3);
    let storage: &dyn Storage = &storage;
    let mut interrupted = false;
    let seq = storage.attempt(Purpose::Write, |mut txn| {
        if !std::mem::replace(&mut interrupted, true) {
            kill_connections(&database);
        }
        txn.set_head(4)?;
        txn.commit()?;
        Ok::<_, StorageError>(4)
    });
    let stored = storage.attempt(Purpose::Read, |mut txn| txn.tenant());
    assert_eq!((seq.unwrap(), stored.unwrap().seq), (4, 4));
}

#[test]
fn a_database_that_is_away_is_worth_another_try_and_a_wrong_password_is_not() {
    let nobody: Address = "postgres://postgres@%2Fnowhere/lahituki".parse().unwrap();
    assert!(matches!(Postgres::open(&nobody, "default", &BIRTH), Err(StorageError::TryAgain(_))));
    let database = Database::new();
    let missing: Address = database.url.replace("/test_", "/no_such_").parse().unwrap();
    assert!(matches!(Postgres::open(&missing, "default", &BIRTH), Err(StorageError::Database(_))));
}

#[test]
fn a_failed_statement_cannot_be_committed() {
    let database = Database::new();
    let storage = database.open("default").unwrap();
    let mut txn = storage.begin(Purpose::Write).unwrap();
    txn.set_head(3).unwrap();
    let answer = OpAnswer { id: Uuid::from_u128(1), outcome: Outcome::Ok, seq: 1, stamp: Timestamp(1) };
    assert!(txn.keep_answers(&[answer.clone(), answer], 1).is_err());
    assert!(txn.commit().is_err());
    assert_eq!(storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq, 0);
}

#[test]
fn a_name_with_a_zero_character_is_nobodys() {
    let database = Database::new();
    let storage = database.open("default").unwrap();
    let mut txn = storage.begin(Purpose::Write).unwrap();
    assert_eq!(txn.account("veik\0ko").unwrap(), None);
    assert!(!txn.take_invitation("veik\0ko", "code", Timestamp(0)).unwrap());
}

fn move_to(storage: &Postgres, head: u64) {
    let storage: &dyn Storage = storage;
    let done = storage.attempt(Purpose::Write, |mut txn| {
        txn.set_head(head)?;
        txn.commit()
    });
    done.unwrap();
}

fn kill_connections(database: &Database) {
    let sql = "select pg_terminate_backend(pid, 10000) from pg_stat_activity
        where application_name = 'lahituki-server'";
    database.client().execute(sql, &[]).unwrap();
}

//! Laptop and server are killed at random moments while they talk; nothing that was written is lost or doubled.

use anyhow::{Context, Result, ensure};
use lahituki_protocol::auth::Enrol;
use lahituki_sync::Remote;
use lahituki_tests::process::{Owned, signal};
use lahituki_tests::{Server, programs};
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::sleep;

/// How many times something is killed.
const KILLS: u32 = 40;

/// The shortest and the longest time until the next kill, in milliseconds.
const ALIVE_FOR_MS: (u64, u64) = (120, 700);

/// How long the last changes may take.
const AT_MOST: Duration = Duration::from_secs(60);

const PASSWORD: &str = "kolme sinista sammakkoa";

#[tokio::test(flavor = "multi_thread")]
async fn what_a_laptop_wrote_is_on_the_server_once_however_often_either_was_killed() -> Result<()> {
    let mut server = Server::start().await?;
    let laptop = Laptop::new(&server).await?;
    let mut written = BTreeSet::new();
    for kill in 0..KILLS {
        let mut running = laptop.start(next(&written), false)?;
        sleep(moment()?).await;
        if kill % 3 == 0 {
            server.restart_killed().await?;
            sleep(moment()?).await;
        }
        signal("KILL", running.child().id());
        running.child().wait()?;
        written.extend(laptop.said()?);
    }
    ensure!(written.len() > KILLS as usize, "hardly anything was written: {}", written.len());
    let mut running = laptop.start(0, true)?;
    let ended = tokio::time::timeout(AT_MOST, async {
        while running.is_running() {
            sleep(Duration::from_millis(20)).await;
        }
    });
    ended.await.context("the last changes are not sent")?;
    let arrived = arrived(&server)?;
    let different: BTreeSet<u32> = arrived.iter().copied().collect();
    ensure!(arrived.len() == different.len(), "{} changes arrived twice", arrived.len() - different.len());
    let lost: Vec<_> = written.difference(&different).collect();
    ensure!(lost.is_empty(), "{} of {} changes are lost: {lost:?}", lost.len(), written.len());
    println!("{} changes survived {KILLS} kills", arrived.len());
    Ok(())
}

/// The database of Veikko's laptop, and what opens it.
struct Laptop {
    folder: TempDir,
    server: String,
    token: String,
    person: String,
}

impl Laptop {
    async fn new(server: &Server) -> Result<Self> {
        let name = "veikko".to_owned();
        let code = server.invitation(&name).await?;
        let enrol = Enrol { name, code, password: PASSWORD.to_owned() };
        let signed_in = Remote::new(&server.url(), None)?.enrol(&enrol).await?;
        let (token, person) = (signed_in.token, signed_in.person.to_string());
        Ok(Self { folder: tempfile::tempdir()?, server: server.url(), token, person })
    }

    fn start(&self, first: u32, finish: bool) -> Result<Owned> {
        let mut command = Command::new(programs::built("crash-laptop")?);
        command.arg(self.folder.path().join("laptop.db")).arg("ab".repeat(32));
        command.args([&self.server, &self.token, &self.person, &first.to_string()]);
        command.args(finish.then_some("--finish"));
        command.stdout(File::create(self.printed())?);
        Owned::start(&mut command)
    }

    /// The numbers of the changes that were committed. The last line may have been cut off.
    fn said(&self) -> Result<Vec<u32>> {
        let text = fs::read_to_string(self.printed())?;
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        whole.lines().map(|line| line.parse().with_context(|| format!("reading {line:?}"))).collect()
    }

    fn printed(&self) -> PathBuf {
        self.folder.path().join("printed")
    }
}

fn next(written: &BTreeSet<u32>) -> u32 {
    // A change that was committed and not printed any more has the number after the last; it is not used again.
    written.last().map_or(1, |last| last + 2)
}

/// Returns the numbers of the changes that the server has.
fn arrived(server: &Server) -> Result<Vec<u32>> {
    let file = server.folder().join("data/default.db");
    let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sound: String = database.query_row("pragma integrity_check", [], |row| row.get(0))?;
    ensure!(sound == "ok", "the server's file is damaged: {sound}");
    let sql = "select substr(body ->> '$.text', 9) from record
        where kind = 'time_entry' and body ->> '$.text' glob 'kirjaus *'";
    let mut statement = database.prepare(sql)?;
    let numbers = statement.query_map([], |row| row.get::<_, String>(0))?;
    numbers.map(|number| Ok(number?.parse()?)).collect()
}

fn moment() -> Result<Duration> {
    let (least, most) = ALIVE_FOR_MS;
    Ok(Duration::from_millis(least + getrandom::u64()? % (most - least)))
}

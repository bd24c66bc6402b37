//! A long day without a network, and then only a bad one.

use crate::people::Place;
use anyhow::{Context, Result, ensure};
use lahituki_tests::{Network, Window, until_within};
use rusqlite::{Connection, OpenFlags};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

/// How many matters are logged without a network. Each is two changes: the entry and its time.
const LOGGED: usize = 1_000;

/// How long so many changes may take over the bad line, which alone takes about fifteen seconds for their bytes.
const AT_MOST: Duration = Duration::from_secs(240);

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_changes_come_over_a_bad_line_once_each() -> Result<()> {
    let Place { window, proxy, server, .. } = &Place::of_veikko().await?;
    proxy.set(Network::Cut);
    log_many(window).await?;
    window.sees("yhteys poikki").await?;
    proxy.set(Network::Bad);
    until_within(AT_MOST, "everything to be sent", async || Ok(window.says("Kaikki tallennettu").await?.then_some(())))
        .await?;
    let texts = logged(server.folder())?;
    ensure!(texts.len() == LOGGED, "{} entries came of {LOGGED}", texts.len());
    let different: BTreeSet<&String> = texts.iter().collect();
    ensure!(different.len() == LOGGED, "{} different entries came of {LOGGED}", different.len());
    Ok(())
}

/// Logs many lines as the window does, one after another.
async fn log_many(window: &Window) -> Result<()> {
    let script = "
        const log = async (count) => {
            for (let n = 1; n <= count; n++) {
                const line = `samm tulostin jumissa rivi${n}x opettaja 5 ok`;
                await window.__TAURI_INTERNALS__.invoke('call', { name: 'visits.log', arg: { line, edits: {} } });
                document.documentElement.dataset.logged = n;
            }
        };
        log(arguments[0]).catch((error) => { document.documentElement.dataset.logged = JSON.stringify(error); });";
    window.ask(script, vec![json!(LOGGED)]).await?;
    until_within(AT_MOST, "everything to be logged", async || {
        let done = window.ask("return document.documentElement.dataset.logged", Vec::new()).await?;
        ensure!(done.as_str().is_none_or(|text| text.parse::<usize>().is_ok()), "logging failed: {done}");
        Ok((done.as_str() == Some(&LOGGED.to_string())).then_some(()))
    })
    .await
}

/// Returns the texts of the logged lines that the server has.
fn logged(folder: &Path) -> Result<Vec<String>> {
    let file = folder.join("data/default.db");
    let database =
        Connection::open_with_flags(&file, OpenFlags::SQLITE_OPEN_READ_ONLY).context("opening the server's file")?;
    let sql = "select body ->> '$.text' from record where kind = 'visit_entry' and body ->> '$.text' glob '*rivi*x*'";
    let mut statement = database.prepare(sql)?;
    let texts = statement.query_map([], |row| row.get(0))?;
    Ok(texts.collect::<Result<_, _>>()?)
}

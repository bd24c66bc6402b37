//! What is in a laptop's file, read from the raw tables and by none of the product's code.

use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind};
use rusqlite::Connection;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A record in one of the tables.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    /// Its kind, by name.
    pub(crate) kind: String,
    /// Its audience.
    pub(crate) aud: String,
    /// Its revision.
    pub(crate) rev: u64,
    /// Its fields; `None` only in the shadow of a record that the server does not have.
    pub(crate) body: Option<Body>,
}

/// A change in the outbox.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Waiting {
    /// Its id.
    pub(crate) op: Uuid,
    /// The record.
    pub(crate) row: Uuid,
    /// The kind.
    pub(crate) kind: String,
    /// When it was made, by the laptop's estimate.
    pub(crate) at: i64,
    /// What it does.
    pub(crate) change: Change,
}

/// The tables of one laptop.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Dump {
    /// What the person sees.
    pub(crate) shown: BTreeMap<Uuid, Entry>,
    /// Records of kinds that the program does not know.
    pub(crate) raw: BTreeMap<Uuid, Entry>,
    /// The server's state of records with waiting changes.
    pub(crate) shadow: BTreeMap<Uuid, Entry>,
    /// The waiting changes, oldest first.
    pub(crate) outbox: Vec<Waiting>,
    /// The ops that the server has taken.
    pub(crate) journal: BTreeMap<Uuid, Uuid>,
    /// The refused ops, and their records.
    pub(crate) tray: BTreeMap<Uuid, Uuid>,
    /// The single values.
    pub(crate) meta: BTreeMap<String, String>,
    /// The pages that are kept until the last one comes.
    pub(crate) pages: u64,
}

impl Dump {
    /// Reads the tables.
    pub(crate) fn read(file: &Connection) -> rusqlite::Result<Self> {
        let mut dump = Self::default();
        let mut statement = file.prepare_cached(&all_tables())?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            dump.add(row)?;
        }
        Ok(dump)
    }

    fn add(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<()> {
        let table = row.get_ref(0)?.as_str()?;
        let (id, aud, rev): (String, String, i64) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let text: Option<String> = row.get(4)?;
        if table == "meta" {
            // The era of the search index is drawn by lot whenever the index begins anew; it says nothing of the records.
            if id != "search_era" {
                self.meta.insert(id, aud);
            }
            return Ok(());
        }
        if table == "stage" {
            self.pages += 1;
            return Ok(());
        }
        let id = uuid(&id);
        match table {
            "outbox" => self.outbox.push(waiting(id, &text.unwrap_or_default())),
            "journal" => _ = self.journal.insert(id, uuid(&aud)),
            "tray" => _ = self.tray.insert(id, uuid(&aud)),
            _ => {
                let (place, kind) = table.split_once(':').unwrap_or(("shown", table));
                let body = text.map(|text| serde_json::from_str(&text).expect("a body is a JSON object"));
                let entry = Entry { kind: kind.to_owned(), aud, rev: rev.unsigned_abs(), body };
                match place {
                    "raw" => self.raw.insert(id, entry),
                    "shadow" => self.shadow.insert(id, entry),
                    _ => self.shown.insert(id, entry),
                };
            }
        }
        Ok(())
    }

    /// Returns the records as the server last told them, without the waiting changes.
    pub(crate) fn base(&self) -> BTreeMap<Uuid, &Entry> {
        let shown = self.shown.iter().filter(|(id, _)| !self.shadow.contains_key(id));
        let shadow = self.shadow.iter().filter(|(_, entry)| entry.body.is_some());
        shown.chain(shadow).chain(&self.raw).map(|(id, entry)| (*id, entry)).collect()
    }

    /// Returns the cursor.
    pub(crate) fn cursor(&self) -> u64 {
        self.meta.get("cursor").and_then(|text| text.parse().ok()).unwrap_or(0)
    }
}

/// One query over all tables: the table, an id, an audience or record, a revision and a text.
fn all_tables() -> String {
    let of_kind = |kind: Kind| format!("select '{kind}', id, aud, rev, body, 0 from {kind}");
    let kinds: Vec<String> = Kind::ALL.into_iter().map(of_kind).collect();
    let rest = "
        union all select 'raw:' || kind, id, aud, rev, body, 0 from raw
        union all select 'shadow:' || kind, id, aud, rev, body, 0 from shadow
        union all select 'journal', op, row, 0, null, 0 from journal
        union all select 'tray', op, row, 0, null, 0 from tray
        union all select 'meta', name, value, 0, null, 0 from meta
        union all select 'stage', cast(n as text), '', 0, null, 0 from stage
        union all select 'outbox', op, row, 0, message, n from outbox
        order by 6";
    format!("{}{rest}", kinds.join(" union all "))
}

fn waiting(op: Uuid, message: &str) -> Waiting {
    let pending: lahituki_store::PendingOp = serde_json::from_str(message).expect("a message is a change");
    let kind = pending.kind.name().to_owned();
    Waiting { op, row: pending.row, kind, at: pending.at.0, change: pending.change }
}

fn uuid(text: &str) -> Uuid {
    text.parse().expect("an id is a UUID")
}

//! Taking back what the person did, and doing it again: ordinary changes that go the ordinary way to the server.

use crate::{Read, StepInfo, StoreError, WriteTxn, record};
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Patch, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// How many steps are kept.
const KEPT_STEPS: u32 = 200;

/// A step as the list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct StepRow {
    /// Its number, growing.
    pub id: i64,
    /// What it was and what it was about.
    pub info: StepInfo,
    /// When it was done.
    pub at: Timestamp,
    /// Whether it is undone.
    pub undone: bool,
    /// Whether some of it could not be taken back or done again, because someone else had changed it since.
    pub partly: bool,
}

pub(crate) fn record(
    connection: &Connection,
    step: &StepInfo,
    at: Timestamp,
    forward: &[Patch],
    backward: &[Patch],
) -> Result<(), StoreError> {
    // What was undone before a new step cannot be done again after it.
    connection.execute("delete from undo where undone = 1", [])?;
    let sql =
        "insert into undo (label, about, at, forward, backward) values (:label, :about, :at, :forward, :backward)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":label": step.label,
        ":about": step.about,
        ":at": at.0,
        ":forward": serde_json::to_string(forward)?,
        ":backward": serde_json::to_string(backward)?,
    })?;
    let sql = "delete from undo where id <= (select max(id) from undo) - :kept";
    connection.prepare_cached(sql)?.execute(named_params! { ":kept": KEPT_STEPS })?;
    Ok(())
}

/// Returns the latest steps, latest first.
///
/// # Errors
/// Those of the database.
pub fn steps(read: &Read<'_>, limit: u32) -> Result<Vec<StepRow>, StoreError> {
    let sql = "select id, label, about, at, undone, partly from undo order by id desc limit :limit";
    let mut statement = read.connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":limit": limit }, step_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn step_row(row: &Row<'_>) -> rusqlite::Result<StepRow> {
    Ok(StepRow {
        id: row.get("id")?,
        info: StepInfo { label: row.get("label")?, about: row.get("about")? },
        at: Timestamp(row.get("at")?),
        undone: row.get("undone")?,
        partly: row.get("partly")?,
    })
}

impl WriteTxn<'_> {
    /// Takes back the latest step that is not undone; `None` when there is none.
    ///
    /// Fields that someone else has changed since are left alone, and the step says so.
    ///
    /// # Errors
    /// As [`WriteTxn::apply`].
    pub fn undo(&mut self) -> Result<Option<StepRow>, StoreError> {
        self.turn("select id, forward as was, backward as turned from undo where undone = 0 order by id desc", true)
    }

    /// Does the step again that was undone last; `None` when there is none.
    ///
    /// # Errors
    /// As [`WriteTxn::apply`].
    pub fn redo(&mut self) -> Result<Option<StepRow>, StoreError> {
        self.turn("select id, backward as was, forward as turned from undo where undone = 1 order by id", false)
    }

    fn turn(&mut self, sql: &str, undone: bool) -> Result<Option<StepRow>, StoreError> {
        let found = self.connection().prepare_cached(&format!("{sql} limit 1"))?.query_row([], |row| {
            Ok((row.get::<_, i64>("id")?, row.get::<_, String>("was")?, row.get::<_, String>("turned")?))
        });
        let Some((id, was, turned)) = found.optional()? else { return Ok(None) };
        let (was, turned): (Vec<Patch>, Vec<Patch>) = (serde_json::from_str(&was)?, serde_json::from_str(&turned)?);
        let mut partly = false;
        // The two lists mirror each other: the last change is the first to be taken back.
        for (turned, was) in turned.into_iter().zip(was.iter().rev()) {
            partly |= !self.turn_one(turned, was)?;
        }
        let sql = "update undo set undone = :undone, partly = :partly where id = :id
                   returning id, label, about, at, undone, partly";
        let mut statement = self.connection().prepare_cached(sql)?;
        let params = named_params! { ":undone": undone, ":partly": partly, ":id": id };
        Ok(Some(statement.query_row(params, step_row)?))
    }

    /// Applies one turned patch as far as nobody has changed the same fields since; returns whether all of it held.
    fn turn_one(&mut self, turned: Patch, was: &Patch) -> Result<bool, StoreError> {
        let current = record::get(self.connection(), turned.kind, turned.id)?;
        let (change, whole) = match (turned.change, &was.change, current) {
            (Change::Put(_), _, None) => return Ok(false),
            (Change::Put(put), Change::Put(was), Some(current)) => {
                let kept = still_as_left(put.clone(), was, &current.body);
                let whole = kept.len() == put.len();
                (Change::Put(kept), whole)
            }
            (change, _, _) => (change, true),
        };
        self.apply(Patch { kind: turned.kind, id: turned.id, change })?;
        Ok(whole)
    }
}

/// Returns the fields of `put` whose present value is still the one that the step left behind.
fn still_as_left(mut put: Body, was: &Body, current: &Body) -> Body {
    let null = serde_json::Value::Null;
    put.retain(|name, _| was.get(name).unwrap_or(&null) == current.get(name).unwrap_or(&null));
    put
}

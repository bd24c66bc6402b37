//! The changes that the server refused: why, and what can still be done with them.

use super::fields::{self, FieldChange};
use super::waiting::{ChangeAct, act, title, written};
use crate::commands::Nothing;
use crate::undo::StepLabel;
use crate::{App, Failure, Reading, Writing};
use lahituki_domain::{Kind, Patch, Timestamp};
use lahituki_store::tray::{self, Refused};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A change that the server refused.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RefusedChange {
    /// The change.
    #[ts(type = "string")]
    pub op: Uuid,
    /// The kind of the record.
    pub kind: Kind,
    /// The record's name or first words; empty when it has none.
    pub title: String,
    /// When it was made.
    pub at: Timestamp,
    /// What it was to do to the record.
    pub act: ChangeAct,
    /// What it was to set, whole, so that nothing of it is lost.
    pub fields: Vec<FieldChange>,
    /// Why, for example `no_right`: the window has words for `refused-<reason>`, and others for one that it does not know.
    pub reason: String,
    /// Whether it could be made again as things stand here.
    pub may_retry: bool,
}

/// Which change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct OpArg {
    /// The change.
    #[ts(type = "string")]
    pub op: Uuid,
}

/// Returns the refused changes that the person has not put away, latest first.
pub(crate) fn refused(reading: &Reading<'_>, _: Nothing) -> Result<Vec<RefusedChange>, Failure> {
    tray::refused(reading.db)?.into_iter().map(|refused| row(reading, refused)).collect()
}

/// Makes a refused change again, from the present state of its record.
pub(crate) async fn retry(app: &App, arg: OpArg) -> Result<Nothing, Failure> {
    change_list(app, move |writing| make_again(writing, arg.op)).await
}

/// Puts a refused change away.
pub(crate) async fn dismiss(app: &App, arg: OpArg) -> Result<Nothing, Failure> {
    change_list(app, move |writing| Ok(writing.txn.dismiss(arg.op, true)?)).await
}

/// Shows a refused change again that was put away.
pub(crate) async fn bring_back(app: &App, arg: OpArg) -> Result<Nothing, Failure> {
    change_list(app, move |writing| Ok(writing.txn.dismiss(arg.op, false)?)).await
}

/// Changes the list, which is no record, and so tells by itself that it did.
async fn change_list(
    app: &App,
    change: impl FnOnce(&mut Writing<'_, '_>) -> Result<(), Failure> + Send + 'static,
) -> Result<Nothing, Failure> {
    app.change(change).await?;
    app.inner.listener.status();
    Ok(Nothing {})
}

fn make_again(writing: &mut Writing<'_, '_>, op: Uuid) -> Result<(), Failure> {
    let refused = tray::one(&writing.txn.read(), op)?.ok_or_else(Failure::not_found)?.op;
    let about = writing.reading(|reading| title(reading, &refused))?;
    writing.step(StepLabel::RetryChange, &about);
    writing.apply(Patch { kind: refused.kind, id: refused.row, change: refused.change })?;
    Ok(writing.txn.dismiss(op, true)?)
}

fn row(reading: &Reading<'_>, Refused { op, reason }: Refused) -> Result<RefusedChange, Failure> {
    let title = title(reading, &op)?;
    let fields = fields::named(reading, op.kind, &written(&op.change))?;
    let act = act(&op.change);
    let patch = Patch { kind: op.kind, id: op.row, change: op.change };
    let may_retry = reading.refusal(&patch)?.is_none();
    Ok(RefusedChange { op: op.op, kind: op.kind, title, at: op.at, act, fields, reason, may_retry })
}

#[cfg(test)]
mod tests;

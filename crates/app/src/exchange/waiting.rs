//! The changes that wait to be sent, and those that the server refused.

use super::{OpArg, WaitingChange};
use crate::commands::Nothing;
use crate::{Failure, Reading, Writing, titles};
use lahituki_domain::Body;
use lahituki_domain::record::Change;
use lahituki_store::{PendingOp, outbox, tray};

/// How many waiting changes are shown; more are only counted.
const SHOWN: u32 = 200;

/// Returns the refused changes, latest first, and then the waiting ones, oldest first.
pub(crate) fn waiting(reading: &Reading<'_>, _: Nothing) -> Result<Vec<WaitingChange>, Failure> {
    let refused = tray::refused(reading.db)?.into_iter().map(|refused| (refused.op, Some(refused.reason)));
    let waiting = outbox::waiting(reading.db, SHOWN)?.into_iter().map(|op| (op, None));
    refused.chain(waiting).map(|(op, reason)| row(reading, op, reason)).collect()
}

pub(crate) fn dismiss(writing: &mut Writing<'_, '_>, arg: OpArg) -> Result<Nothing, Failure> {
    writing.txn.dismiss(arg.op)?;
    Ok(Nothing {})
}

fn row(reading: &Reading<'_>, op: PendingOp, refused: Option<String>) -> Result<WaitingChange, Failure> {
    let body = lahituki_store::body(reading.db, op.kind, op.row)?.unwrap_or_else(|| written(op.change));
    let title = titles::title(reading, op.kind, &body)?;
    Ok(WaitingChange { op: op.op, kind: op.kind, title, at: op.at, refused })
}

/// Returns what a change says of a record that is not here any more.
fn written(change: Change) -> Body {
    match change {
        Change::Create(body) | Change::Put(body) => body,
        Change::Delete => Body::new(),
    }
}

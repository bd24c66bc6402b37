//! Staging the pages of an answer, and applying them all.

use super::{Applied, Halt, place, sums, wire};
use lahituki_domain::Audience;
use lahituki_protocol::{SyncRequest, SyncResponse, decode, encode};
use lahituki_store::{BaseRow, StoreError, SyncTxn, Verdict, stage};

/// Keeps a page that is not the last.
pub(super) fn stage(txn: &mut SyncTxn<'_>, page: SyncResponse) -> Result<(), StoreError> {
    txn.stage(&encode(&page)?)?;
    place::set_lineage(txn, page.epoch, &page.chain)?;
    place::set_resume(txn, page.resume.as_deref())
}

/// Drops what was staged, so that the next question starts from the cursor.
pub(super) fn drop_stage(txn: &mut SyncTxn<'_>) -> Result<(), StoreError> {
    txn.drop_stage()?;
    place::set_resume(txn, None)
}

/// Applies the staged pages and the last one: the server's records, what became of the waiting changes, the cursor.
pub(super) fn apply(txn: &mut SyncTxn<'_>, asked: &SyncRequest, last: SyncResponse) -> Result<Applied, Halt> {
    let mut answer = Answer { repaired: place::repair(&txn.read())?, applied: Applied::default() };
    if asked.cursor == 0 {
        txn.be_quiet();
    }
    for page in stage::pages(&txn.read())? {
        answer.take(txn, decode(&page).map_err(|_| Halt::UnreadableStage)?)?;
    }
    drop_stage(txn)?;
    place::set_lineage(txn, last.epoch, &last.chain)?;
    place::set_cursor(txn, last.cursor, last.proof.as_deref())?;
    txn.forget_old(last.now)?;
    let (told, seal_key) = (last.sums.clone(), last.seal_key.clone());
    answer.take(txn, last)?;
    let mut applied = answer.applied;
    if let Some(told) = told {
        applied.wrong = sums::wrong(txn, &told)?;
    }
    place::set_repair(txn, &applied.wrong)?;
    if let Some(key) = seal_key {
        place::set_seal_key(txn, &key)?;
    }
    (applied.touched, applied.changes) = txn.fold()?;
    Ok(applied)
}

/// An answer while its pages are applied.
struct Answer {
    /// The audiences that were asked for anew: what comes of them is no news.
    repaired: Vec<Audience>,
    applied: Applied,
}

impl Answer {
    fn take(&mut self, txn: &mut SyncTxn<'_>, page: SyncResponse) -> Result<(), StoreError> {
        if page.full || page.reset.iter().any(|audience| self.repaired.contains(audience)) {
            txn.be_quiet();
        }
        if page.full {
            txn.forget(None)?;
        } else {
            for audience in page.reset.iter().chain(&page.drop) {
                txn.forget(Some(audience))?;
            }
        }
        for row in page.rows {
            txn.take_row(BaseRow { kind: row.kind, id: row.id, aud: row.aud, rev: row.rev, body: row.body })?;
        }
        for gone in &page.gone {
            txn.take_gone(&gone.aud, gone.id, gone.seq)?;
        }
        for answer in &page.results {
            match wire::verdict(answer) {
                Some(verdict) => {
                    self.applied.erased += usize::from(verdict == Verdict::Erased);
                    self.applied.settled += usize::from(txn.settle(answer.id, verdict, page.now)?);
                }
                None => {
                    self.applied.deferred += 1;
                    txn.postpone(answer.id, answer.stamp)?;
                }
            }
        }
        let erased: Vec<_> = page.erased.iter().map(|erased| erased.id).collect();
        self.applied.erased += erased.len();
        txn.erase(&erased)
    }
}

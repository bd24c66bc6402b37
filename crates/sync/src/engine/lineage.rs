//! A new lineage of the server's data: what it shares with the one that the laptop knows, and how to begin with it.

use super::{apply, place};
use lahituki_protocol::messages::Lineage;
use lahituki_store::{StoreError, SyncTxn};
use uuid::Uuid;

/// Returns the number up to which two chains of lineages tell of the same changes.
///
/// Beyond it numbers were given twice, in whichever chain a lineage began first. Chains that begin differently, or of
/// which one is unknown, share nothing.
pub(super) fn floor(ours: &[Lineage], theirs: &[Lineage]) -> u64 {
    let shared = ours.iter().zip(theirs).take_while(|(ours, theirs)| ours == theirs).count();
    if shared == 0 {
        return 0;
    }
    ours[shared..].iter().chain(&theirs[shared..]).map(|lineage| lineage.head).min().unwrap_or(0)
}

/// Begins with a lineage: everything done here waits again, and the next question starts from nothing.
pub(super) fn begin(txn: &mut SyncTxn<'_>, epoch: Uuid, chain: &[Lineage]) -> Result<(), StoreError> {
    let floor = floor(&place::chain(&txn.read())?, chain);
    txn.begin_lineage(floor)?;
    apply::drop_stage(txn)?;
    place::forget_chain(txn)?;
    place::set_lineage(txn, epoch, chain)?;
    place::set_cursor(txn, 0, None)?;
    txn.fold().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(lineages: &[(u128, u64)]) -> Vec<Lineage> {
        lineages.iter().map(|(epoch, head)| Lineage { epoch: Uuid::from_u128(*epoch), head: *head }).collect()
    }

    #[test]
    fn what_two_chains_share_ends_where_either_branched_off() {
        let cases = [
            (chain(&[(1, 0)]), chain(&[(1, 0), (2, 50)]), 50),
            (chain(&[(1, 0), (2, 50)]), chain(&[(1, 0), (3, 30)]), 30),
            (chain(&[(1, 0), (2, 20)]), chain(&[(1, 0), (3, 30), (4, 25)]), 20),
            (chain(&[(1, 0), (2, 50)]), chain(&[(1, 0), (2, 50), (3, 60), (4, 55)]), 55),
            (chain(&[(1, 0)]), chain(&[(9, 0), (2, 50)]), 0),
            (Vec::new(), chain(&[(1, 0), (2, 50)]), 0),
            (chain(&[(1, 0)]), Vec::new(), 0),
        ];
        for (ours, theirs, expected) in cases {
            assert_eq!(floor(&ours, &theirs), expected, "{ours:?} and {theirs:?}");
        }
    }
}

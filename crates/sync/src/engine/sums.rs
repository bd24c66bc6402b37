//! Comparing the checksums of the audiences. They are counted anew from the records themselves, so a record that is
//! missing for whatever reason shows.

use lahituki_domain::Audience;
use lahituki_protocol::sum::{AudienceSum, fingerprint};
use lahituki_store::{StoreError, SyncTxn};
use std::collections::{BTreeMap, BTreeSet};

/// The number of records and the sum of their fingerprints.
type Sum = (u64, u64);

/// Returns the audiences of which the laptop has not what the server told, before the waiting changes are folded.
///
/// Records of an audience of which the server told nothing are forgotten at once.
pub(super) fn wrong(txn: &mut SyncTxn<'_>, told: &[AudienceSum]) -> Result<Vec<Audience>, StoreError> {
    let mut here: BTreeMap<String, Sum> = BTreeMap::new();
    txn.each_base(|aud, id, rev| {
        let sum = match here.get_mut(aud) {
            Some(sum) => sum,
            None => here.entry(aud.to_owned()).or_default(),
        };
        *sum = (sum.0 + 1, sum.1.wrapping_add(fingerprint(id, rev)));
    })?;
    let mut wrong = BTreeSet::new();
    for AudienceSum { aud, n, sum } in told {
        if here.remove(aud.as_str()).unwrap_or_default() != (*n, *sum) {
            wrong.insert(aud.clone());
        }
    }
    for aud in here.into_keys().map(Audience::from) {
        txn.forget(Some(&aud))?;
        wrong.insert(aud);
    }
    Ok(wrong.into_iter().collect())
}

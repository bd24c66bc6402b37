//! Filling the store as exchanges with the server would, and working out its index.

use crate::sentences::Sentences;
use crate::{corpus, key};
use anyhow::{Context, Result};
use lahituki_domain::Entity;
use lahituki_language::search::Analyser;
use lahituki_store::search::{TermIds, index_due};
use lahituki_store::{BaseRow, Store, StoreError};
use lahituki_tests::Dice;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// So many records come at once.
const PAGE: usize = 4_000;

/// So many records are worked out at once.
const BATCH: usize = 200;

/// Makes the store and closes it.
pub(crate) fn fill(path: &Path, dice: &mut Dice) -> Result<()> {
    let store = Store::open(path, &key()).context("making the database")?;
    let sentences = Sentences::read()?;
    for first in (0..corpus::NOTES).step_by(PAGE) {
        let notes: Vec<_> = (first..first + PAGE).map(|number| corpus::note(dice, &sentences, number)).collect();
        take(&store, &notes)?;
    }
    for _ in (0..corpus::ARTICLES).step_by(PAGE) {
        let articles: Vec<_> = (0..PAGE).map(|_| corpus::article(dice, &sentences)).collect();
        take(&store, &articles)?;
    }
    let analyser = Arc::new(Analyser::shipped()?);
    store.give(Arc::clone(&analyser))?;
    let (started, mut terms) = (Instant::now(), TermIds::default());
    while index_due(&store, &analyser, &mut terms, BATCH)?.left > 0 {}
    eprintln!("all records took {:.0} s to work out", started.elapsed().as_secs_f64());
    Ok(())
}

fn take<E: Entity>(store: &Store, entities: &[E]) -> Result<()> {
    store.sync::<_, StoreError>(|txn| {
        txn.be_quiet();
        for entity in entities {
            let body = entity.to_body();
            let aud = E::KIND.audience(&body)?;
            txn.take_row(BaseRow { kind: E::KIND.name().to_owned(), id: entity.uuid(), aud, rev: 1, body })?;
        }
        txn.fold().map(drop)
    })?;
    Ok(())
}

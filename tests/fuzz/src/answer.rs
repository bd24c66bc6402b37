//! An answer that reaches a laptop: from our server, from a broken one, or from something else altogether.

use lahituki_protocol::messages::{NewLineage, Problem};
use lahituki_protocol::{Coding, SyncResponse};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError};
use lahituki_sync::engine::{self, Ask};
use lahituki_testkit::NOW;
use serde_json::from_slice;
use std::sync::LazyLock;
use tempfile::TempDir;

/// A laptop that takes every answer as one to the question it would ask now.
static LAPTOP: LazyLock<(Store, TempDir)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).expect("a store can be made");
    (store, folder)
});

/// Whatever comes, the laptop takes it or refuses it, and can ask again.
pub(crate) fn run(bytes: &[u8]) {
    let (store, _) = &*LAPTOP;
    let ask = || store.read::<_, StoreError>(|read| engine::request(read, Ask::default()));
    let asked = ask().expect("the laptop can ask");
    let clocks = Clocks::steady(NOW);
    let packed = Coding::ALL.into_iter().find_map(|coding| coding.decode(bytes).ok());
    if let Some(answer) = packed.or_else(|| from_slice::<SyncResponse>(bytes).ok()) {
        let _ = engine::take(store, &asked, answer, clocks);
    } else if let Ok(told) = from_slice::<NewLineage>(bytes) {
        let _ = engine::take_new_lineage(store, &asked, &told, clocks);
    } else {
        let _ = from_slice::<Problem>(bytes);
    }
    ask().expect("the laptop can ask again");
}

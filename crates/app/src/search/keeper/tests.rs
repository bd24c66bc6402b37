use super::*;
use crate::ports::Notification;
use lahituki_store::Key;
use lahituki_testkit::{CountedIds, NOW, unit};
use std::collections::BTreeSet;
use std::sync::mpsc::{Sender, channel};

/// Somebody who hears of every change.
struct Ears(Mutex<Sender<()>>);

impl Listener for Ears {
    fn changed(&self, _: &BTreeSet<Kind>) {
        self.0.lock().unwrap().send(()).unwrap();
    }

    fn status(&self) {}

    fn notify(&self, _: Notification) {}
}

#[test]
fn what_was_there_before_is_found_once_it_is_told_and_again_after_an_erasure() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Store::open(&folder.path().join("test.db"), &Key::new([7; 32])).unwrap());
    let mut ids = CountedIds::default();
    let school = unit(&mut ids, "Sammonlahden koulu");
    store.write::<_, StoreError>(NOW, &mut ids, |txn| txn.create(&school)).unwrap();
    let (told, changes) = channel();
    let listener: Arc<dyn Listener> = Arc::new(Ears(Mutex::new(told)));
    let finder = Arc::new(Finder::default());

    let keeper = keep(&SharedWords::default(), &listener, &store, &finder);
    changes.recv().unwrap();
    assert!(finder.is_whole() && finder.words().is_some() && !finder.memory.wants_load());

    finder.memory.clear();
    keeper.wake();
    changes.recv().unwrap();
    assert!(!finder.memory.wants_load());

    // The keeper ends with its session, and with it whoever listens.
    drop((keeper, listener));
    assert!(changes.recv().is_err());
}

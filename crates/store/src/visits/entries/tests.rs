use super::*;
use crate::{Key, Store};
use lahituki_testkit::{CountedIds, NOW, person, today, unit, visit, visit_entry};
use tempfile::TempDir;

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("test.db"), &Key::new([1; 32])).unwrap();
    (folder, store)
}

/// Every way to narrow, alone and all at once.
fn filters() -> Vec<Narrow> {
    let mut ids = CountedIds::default();
    let (person, unit) = (Some(person(&mut ids, "Veikko").id), Some(unit(&mut ids, "Kimpisen koulu").id));
    let (matter, result) = (Some(Matter::Wilma), Some(EntryResult::Solved));
    let (from, until) = (Some(today().plus(-7)), Some(today()));
    let none = Narrow::default;
    vec![
        none(),
        Narrow { from, until, ..none() },
        Narrow { unit, ..none() },
        Narrow { person, ..none() },
        Narrow { matter, ..none() },
        Narrow { result, ..none() },
        Narrow { person, matter, result, from, ..none() },
        Narrow { from, until, unit, person, matter, result },
    ]
}

#[test]
fn the_sums_of_every_filter_come_from_an_index_without_reading_a_body() {
    let (_folder, store) = store();
    for narrow in filters() {
        let clauses = Clauses::of(&narrow);
        let sql = format!("explain {}", clauses.sums());
        let functions: Vec<String> = store
            .read::<_, StoreError>(|read| {
                let mut statement = read.connection.prepare(&sql)?;
                let steps =
                    statement.query_map(clauses.params().as_slice(), |row| row.get::<_, Option<String>>("p4"))?;
                Ok(steps.filter_map(Result::transpose).collect::<Result<_, _>>()?)
            })
            .unwrap();
        assert!(!functions.iter().any(|function| function.contains("->>")), "{narrow:?}: {functions:?}");
    }
}

#[test]
fn every_filter_finds_the_entry_that_fits_it_and_no_other() {
    let (_folder, store) = store();
    let mut ids = CountedIds::default();
    let (veikko, kimpinen) = (person(&mut ids, "Veikko"), unit(&mut ids, "Kimpisen koulu"));
    let (aada, sammo) = (person(&mut ids, "Aada"), unit(&mut ids, "Sammonlahden koulu"));
    let fits = VisitEntry { matter: Matter::Wilma, ..visit_entry(&mut ids, &visit(veikko.id, kimpinen.id)) };
    let old = VisitEntry { day: today().plus(-8), ..visit_entry(&mut ids, &visit(aada.id, sammo.id)) };
    let other = VisitEntry { result: None, day: old.day, ..old };
    store
        .write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), |txn| {
            txn.create(&fits)?;
            txn.create(&other)
        })
        .unwrap();
    for narrow in filters() {
        let expected = if narrow == Narrow::default() { vec![fits.clone(), other.clone()] } else { vec![fits.clone()] };
        let found = store.read(|read| entries(read, &narrow, 10)).unwrap();
        assert_eq!((found.total, found.minutes), (expected.len() as u32, 15 * expected.len() as u32), "{narrow:?}");
        assert_eq!(found.latest, expected, "{narrow:?}");
    }
}

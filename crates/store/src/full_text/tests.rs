use super::*;
use crate::{Key, Store, WriteTxn};
use lahituki_domain::Patch;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_testkit::{CountedIds, NOW, article, person};
use tempfile::TempDir;

struct Laptop {
    store: Store,
    ids: CountedIds,
    _folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap();
        Self { store, ids: CountedIds::of_source(9), _folder: folder }
    }

    fn write(&mut self, write: impl FnOnce(&mut WriteTxn<'_>) -> Result<(), StoreError>) {
        self.store.write(NOW, &mut self.ids, write).unwrap();
    }

    fn add(&mut self, title: &str, body: &str) -> Article {
        let owner = person(&mut self.ids, "Veikko").id;
        let article = article(&mut self.ids, owner);
        let article =
            Article { title: title.to_owned(), body: body.to_owned(), state: ArticleState::Published, ..article };
        self.write(|txn| txn.create(&article));
        article
    }

    fn find(&self, query: &str) -> Vec<ArticleId> {
        self.store.read::<_, StoreError>(|read| articles(read, query, 10)).unwrap()
    }
}

#[test]
fn a_word_in_the_title_counts_more_than_the_same_word_in_the_text() {
    let mut laptop = Laptop::new();
    let title = laptop.add("Tulostin ei löydy", "Tarkista kaapeli ja verkko.");
    let text = laptop.add("Kaapeli irti", "Vaihda kaapeli ja kokeile, löytyykö tulostin.");
    assert_eq!(laptop.find("tulostimella "), [title.id, text.id]);
    assert_eq!(laptop.find("kaapelin "), [text.id, title.id]);
}

#[test]
fn every_word_must_be_there_and_only_the_last_may_be_unfinished() {
    let mut laptop = Laptop::new();
    let known = laptop.add("Valkokangas", "Projektori ei näytä kuvaa.");
    for query in ["projektorit ei ku", "PROJ", "valkok", "kuvan projektorista "] {
        assert_eq!(laptop.find(query), [known.id], "{query}");
    }
    for query in ["proj kuvaa", "projektori tulostin", "proj ", "rojektori", "", "\"* OR NOT"] {
        assert_eq!(laptop.find(query), [], "{query}");
    }
}

#[test]
fn of_what_nearly_everything_says_the_last_that_came_are_ranked() {
    let mut laptop = Laptop::new();
    let first = laptop.add("Projektori projektori", "Projektori.");
    for _ in 0..500 {
        laptop.add("Ohje", "Kytke projektori.");
    }
    let last = laptop.add("Projektori", "Kytke.");
    let found = laptop.find("p");
    assert_eq!((found.len(), found[0]), (10, last.id));
    assert!(!found.contains(&first.id));
}

#[test]
fn the_index_follows_a_change_an_archiving_and_a_deletion() {
    let mut laptop = Laptop::new();
    let before = laptop.add("Tulostin", "Vanha teksti.");
    let after = Article { title: "Skanneri".to_owned(), ..before.clone() };
    laptop.write(|txn| txn.update(&before, &after));
    assert_eq!((laptop.find("tulostin"), laptop.find("skanneri")), (vec![], vec![before.id]));

    let archived = Article { state: ArticleState::Archived, ..after.clone() };
    laptop.write(|txn| txn.update(&after, &archived));
    assert_eq!(laptop.find("skanneri"), []);
    laptop.write(|txn| txn.update(&archived, &after));
    assert_eq!(laptop.find("skanneri"), [before.id]);
    laptop.write(|txn| txn.apply(Patch::delete(Kind::Article, before.id)));
    assert_eq!(laptop.find("skanneri"), []);
}

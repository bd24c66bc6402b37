use super::*;
use crate::{Key, Store};
use lahituki_domain::Timestamp;
use lahituki_testkit::{CountedIds, NOW, article, person};

#[test]
fn lists_hold_what_is_asked_for_latest_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("test.db"), &Key::new([1; 32])).unwrap();
    let mut ids = CountedIds::default();
    let (aino, veikko) = (person(&mut ids, "Aino"), person(&mut ids, "Veikko"));
    let cases = [
        ("a", &aino, ArticleState::Published, Some(Matter::Wilma)),
        ("b", &veikko, ArticleState::Draft, None),
        ("c", &veikko, ArticleState::Archived, Some(Matter::Wilma)),
        ("d", &aino, ArticleState::Note, Some(Matter::Wilma)),
    ];
    let articles: Vec<Article> = (0..)
        .zip(cases)
        .map(|(age, (title, owner, state, matter))| Article {
            title: title.to_owned(),
            state,
            matter,
            edited_at: Timestamp(NOW.0 - age),
            ..article(&mut ids, owner.id)
        })
        .collect();
    let write = |txn: &mut crate::WriteTxn<'_>| articles.iter().try_for_each(|article| txn.create(article));
    store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), write).unwrap();

    let found = |narrow: Narrow, limit| {
        let articles = store.read(|read| latest(read, &narrow, limit)).unwrap();
        articles.into_iter().map(|article| article.title).collect::<String>()
    };
    let all = Narrow::default;
    assert_eq!(found(all(), 10), "abd");
    assert_eq!(found(all(), 2), "ab");
    assert_eq!(found(Narrow { state: Some(ArticleState::Archived), ..all() }, 10), "c");
    assert_eq!(found(Narrow { matter: Some(Matter::Wilma), ..all() }, 10), "ad");
    assert_eq!(found(Narrow { owner: Some(veikko.id), ..all() }, 10), "b");

    let wanted = [articles[3].id, ArticleId(Uuid::nil()), articles[0].id];
    let found = store.read(|read| by_ids(read, &wanted)).unwrap();
    assert_eq!(found, [articles[3].clone(), articles[0].clone()]);
}

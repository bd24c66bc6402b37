use super::*;
use crate::{Key, Store};
use lahituki_domain::Timestamp;
use lahituki_domain::knowledge::{ArticleFeedback, ArticleVersion, CheckWish, ProposalState};
use lahituki_domain::people::{Person, ScreenLanguage};
use lahituki_testkit::{CountedIds, NOW, article, article_version, digari, today};
use tempfile::TempDir;

const DAY: i64 = 86_400_000;

struct Base {
    store: Store,
    ids: CountedIds,
    aino: Person,
    /// Their last day was yesterday.
    gone: Person,
    _folder: TempDir,
}

impl Base {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([1; 32])).unwrap();
        let mut ids = CountedIds::default();
        let aino = digari(&mut ids, "Aino");
        let gone = Person { valid_until: Some(today().plus(-1)), ..digari(&mut ids, "Veikko") };
        let base = Self { store, ids, aino, gone, _folder: folder };
        base.add(&base.aino.clone());
        base.add(&base.gone.clone());
        base
    }

    fn add<E: lahituki_domain::Entity>(&self, entity: &E) {
        let write = |txn: &mut crate::WriteTxn<'_>| txn.create(entity);
        self.store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), write).unwrap();
    }

    /// Adds an article of Aino's that nothing is to be done about.
    fn article(&mut self, title: &str, change: impl FnOnce(Article) -> Article) -> Article {
        let fine = Article {
            title: title.to_owned(),
            state: ArticleState::Published,
            checked_at: Some(Timestamp(NOW.0 - 10 * DAY)),
            review_by: Some(today().plus(40)),
            ..article(&mut self.ids, self.aino.id)
        };
        let article = change(fine);
        self.add(&article);
        article
    }

    fn titles(&self, ask: impl FnOnce(&Read<'_>) -> Result<Vec<Waiting>, StoreError>) -> String {
        let titled = |read: &Read<'_>| {
            let found = ask(read)?.into_iter().map(|waiting| waiting.id).collect::<Vec<_>>();
            crate::knowledge::by_ids(read, &found)
        };
        self.store.read(titled).unwrap().into_iter().map(|article| article.title).collect()
    }
}

#[test]
fn the_longest_due_come_to_be_checked_first_whatever_the_reason() {
    let mut base = Base::new();
    let wish = |by, days| Some(CheckWish { by, at: Timestamp(NOW.0 - days * DAY), why: String::new() });
    let by = base.aino.id;
    base.article("a", |fine| fine);
    base.article("b", |fine| Article { review_by: Some(today()), ..fine });
    base.article("c", |fine| Article { review_by: Some(today().plus(-5)), check_wanted: wish(by, 1), ..fine });
    base.article("d", |fine| Article { review_by: None, check_wanted: wish(by, 2), ..fine });
    base.article("e", |fine| Article { state: ArticleState::Archived, check_wanted: wish(by, 9), ..fine });
    base.article("f", |fine| Article { state: ArticleState::Draft, review_by: Some(today().plus(-9)), ..fine });
    let failed = base.article("g", |fine| fine);
    let once = base.article("h", |fine| fine);
    for (article, ago) in [(&failed, 1), (&failed, 2), (&once, 3), (&once, 11)] {
        let day = today().plus(-ago);
        let (id, at) = (ArticleFeedback::id_of(article.id, by, day), Timestamp(NOW.0 - ago * DAY));
        let (article, note) = (article.id, String::new());
        base.add(&ArticleFeedback { id, article, space: None, person: by, day, at, helped: false, note });
    }
    assert_eq!(base.titles(|read| to_check(read, today(), 2)), "cdbg");
}

#[test]
fn an_article_without_anyone_who_is_still_here_has_no_owner() {
    let mut base = Base::new();
    let (aino, gone) = (base.aino.id, base.gone.id);
    base.article("a", |fine| fine);
    base.article("b", |fine| Article { owner: gone, ..fine });
    base.article("c", |fine| Article { owner: gone, deputy: Some(aino), ..fine });
    base.article("d", |fine| Article { owner: gone, deputy: Some(gone), edited_at: Timestamp(NOW.0 + 1), ..fine });
    base.article("e", |fine| Article { owner: gone, state: ArticleState::Archived, ..fine });
    assert_eq!(base.titles(|read| ownerless(read, today())), "db");
    assert_eq!(base.titles(|read| ownerless(read, today().plus(-1))), "");
    let owned = base.store.read(|read| Ok::<_, StoreError>((owned(read, gone)?, count_owned(read, gone)?))).unwrap();
    assert_eq!((owned.0.into_iter().map(|article| article.title).collect::<String>().as_str(), owned.1), ("bcd", 3));
}

#[test]
fn a_translation_waits_once_its_original_says_something_else() {
    let mut base = Base::new();
    let original = base.article("a", |fine| fine);
    let follows = |at: Option<i64>, language, state| {
        move |fine: Article| Article {
            id: Article::translation_id(original.id, language),
            original: Some(original.id),
            original_at: at.map(Timestamp),
            state,
            ..fine
        }
    };
    let (published, archived) = (ArticleState::Published, ArticleState::Archived);
    base.article("b", follows(Some(NOW.0 - 1), ScreenLanguage::Sv, published));
    base.article("c", follows(Some(NOW.0), ScreenLanguage::En, published));
    base.article("d", follows(None, ScreenLanguage::Fi, ArticleState::Draft));
    assert_eq!(base.titles(behind), "db");
    base.article("e", move |fine| Article { original: Some(ArticleId(Uuid::nil())), state: archived, ..fine });
    assert_eq!(base.titles(behind), "db");
}

#[test]
fn texts_to_be_read_and_proposals_come_in_the_order_in_which_they_came() {
    let mut base = Base::new();
    let state = ArticleState::InReview;
    base.article("a", |fine| Article { state, ..fine });
    let older = base.article("b", |fine| Article { state, edited_at: Timestamp(NOW.0 - 1), ..fine });
    assert_eq!(base.titles(in_review), "ba");
    for (ago, proposal) in [(1, Some(ProposalState::Open)), (2, Some(ProposalState::Open)), (3, None)] {
        let at = Timestamp(NOW.0 - ago);
        let version = ArticleVersion { at, proposal, ..article_version(&mut base.ids, &older) };
        base.add(&version);
    }
    let found = base.store.read(proposals).unwrap();
    assert_eq!(found.iter().map(|found| found.article).collect::<Vec<_>>(), [older.id, older.id]);
    assert!(found[0].id > found[1].id, "the one made later is the older");
}

#[test]
fn who_has_most_to_check_soon_comes_first() {
    let mut base = Base::new();
    let (aino, gone) = (base.aino.id, base.gone.id);
    for (owner, days, state) in [
        (aino, 5, ArticleState::Published),
        (aino, 50, ArticleState::Published),
        (gone, -5, ArticleState::Published),
        (gone, 30, ArticleState::Published),
        (gone, 1, ArticleState::Draft),
    ] {
        base.article("a", |fine| Article { owner, state, review_by: Some(today().plus(days)), ..fine });
    }
    let found = base.store.read(|read| loads(read, today().plus(30))).unwrap();
    assert_eq!(found, [Load { owner: gone, articles: 2, due: 2 }, Load { owner: aino, articles: 2, due: 1 }]);
}

#[test]
fn what_is_not_here_is_told_apart() {
    let mut base = Base::new();
    let here = base.article("a", |fine| fine).id;
    let there = ArticleId(Uuid::nil());
    let hashes = [AttachmentHash::of(b"kuva")];
    let found = base
        .store
        .read(|read| Ok::<_, StoreError>((missing_articles(read, &[here, there])?, missing_files(read, &hashes)?)));
    assert_eq!(found.unwrap(), (vec![there], hashes.to_vec()));
    assert_eq!(base.titles(|read| among(read, &[here, there])), "a");
}

//! What is in a space of the knowledge base is told to those whom the space names, and to nobody else.

use super::*;
use crate::engine::attachment::visible;
use lahituki_domain::knowledge::{
    Article, ArticleFeedback, ArticleState, ArticleVersion, Attachment, AttachmentHash, Members, Space,
};
use lahituki_domain::{Audience, LostChange};
use std::collections::BTreeSet;

/// A space that only Veikko reads, edits and approves: the coordinator Aino is outside.
struct Closed {
    world: World,
    space: Space,
    article: Article,
    base: u64,
}

impl Closed {
    fn new() -> Self {
        let mut world = World::new();
        let veikko = vec![Members::person(world.veikko.id)];
        let space = testkit::space(&mut world.ids, "Tietohallinto");
        let space = Space { readers: veikko.clone(), approvers: veikko, ..space };
        let create = world.create(&space);
        world.push_as_admin(&[create]);
        let article = testkit::article(&mut world.ids, world.veikko.id);
        let state = ArticleState::Published;
        let article = Article { space: Some(space.id), body: "Yksi\nKaksi\n".to_owned(), state, ..article };
        let create = later(world.create(&article), -60_000);
        let base = world.push(world.veikko.id, &[create])[0].seq;
        assert!(base > 0);
        Self { world, space, article, base }
    }

    fn attachment(&self) -> Attachment {
        let (hash, space) = (AttachmentHash::of(b"kuva"), Some(self.space.id));
        let (name, media_type) = ("kuva.png".to_owned(), "image/png".to_owned());
        let added_by = self.world.veikko.id;
        Attachment { id: hash.id_in(space), hash, name, media_type, size_bytes: 4, added_by, space, proof: None }
    }

    /// Makes everything that there is about an article, a conflict included, and returns the records.
    fn fill(&mut self) -> Vec<Uuid> {
        let version = testkit::article_version(&mut self.world.ids, &self.article);
        let (article, person, day) = (self.article.id, self.world.veikko.id, testkit::today());
        let id = ArticleFeedback::id_of(article, person, day);
        let (space, note) = (Some(self.space.id), String::new());
        let said = ArticleFeedback { id, article, space, person, day, at: NOW, helped: false, note };
        let file = self.attachment();
        let titles = ["a", "b"].map(|title| self.put(json!({ "title": title })));
        let ops = [self.world.create(&version), self.world.create(&said), self.world.create(&file)];
        let answers = self.world.push(person, &[&ops[..], &titles].concat());
        assert!(answers.iter().all(|answer| matches!(answer.outcome, Outcome::Ok | Outcome::Lost(_))), "{answers:?}");
        let lost = self.world.storage.begin(Purpose::Read).unwrap().bodies(LostChange::KIND).unwrap().remove(0).0;
        vec![article.0, version.id.0, said.id.0, file.id.0, lost]
    }

    fn put(&mut self, fields: Value) -> Op {
        let (article, base) = (self.article.id.0, self.base);
        self.world.put::<Article>(article, base, fields)
    }

    /// Lets some people, and nobody else, read, edit and approve in the space.
    fn is_for(&mut self, people: &[PersonId]) {
        let members: Vec<Members> = people.iter().copied().map(Members::person).collect();
        let base = self.world.row(self.space.id).rev;
        let fields = json!({ "readers": members, "approvers": members });
        let op = self.world.put::<Space>(self.space.id.0, base, fields);
        self.world.push_as_admin(&[op]);
    }

    fn told(&self, who: PersonId, cursor: u64) -> (SyncResponse, BTreeSet<Uuid>) {
        let request =
            SyncRequest { v: PROTOCOL_VERSION, epoch: Some(EPOCH), cursor, check: true, ..SyncRequest::default() };
        let answer = self.world.handle(who, &request).unwrap();
        let rows = answer.rows.iter().map(|row| row.id).collect();
        (answer, rows)
    }

    fn shows(&self, who: PersonId) -> bool {
        let hash = AttachmentHash::of(b"kuva");
        visible(&mut *self.world.storage.begin(Purpose::Read).unwrap(), who, &hash).unwrap().is_some()
    }
}

#[test]
fn outside_a_closed_space_no_row_departure_sum_lost_change_or_file_tells_of_it() {
    let mut closed = Closed::new();
    let records = closed.fill();
    let (aino, veikko) = (closed.world.aino.id, closed.world.veikko.id);
    let (_, known) = closed.told(veikko, 0);
    assert!(records.iter().all(|record| known.contains(record)), "{known:?}");
    let archive = closed.put(json!({ "state": "archived" }));
    let base = closed.world.tenant().seq;
    let delete = closed.world.delete::<ArticleVersion>(records[1], base);
    closed.world.push(veikko, &[archive, delete]);

    let (answer, rows) = closed.told(aino, 0);
    assert!(rows.contains(&closed.space.id.0) && records.iter().all(|record| !rows.contains(record)), "{rows:?}");
    assert!(answer.rows.iter().all(|row| !row.aud.as_str().starts_with("space:")));
    assert_eq!((answer.gone, answer.drop), (Vec::new(), Vec::new()));
    assert!(answer.sums.unwrap().iter().all(|sum| !sum.aud.as_str().starts_with("space:")));
    assert_eq!((closed.shows(veikko), closed.shows(aino)), (true, false));
}

#[test]
fn to_those_outside_a_record_of_a_space_looks_as_if_there_were_none() {
    let mut closed = Closed::new();
    let aino = closed.world.aino.id;
    let nowhere = closed.world.ids.fresh();
    for row in [closed.article.id.0, nowhere] {
        let ops =
            [closed.world.put::<Article>(row, 0, json!({ "title": "?" })), closed.world.delete::<Article>(row, 0)];
        assert_eq!(outcomes(&closed.world.push(aino, &ops)), [Outcome::Defer, Outcome::Defer]);
    }
    let intruding = testkit::article_version(&mut closed.world.ids, &closed.article);
    let op = closed.world.create(&ArticleVersion { by: aino, ..intruding });
    assert_eq!(outcomes(&closed.world.push(aino, &[op])), [rejected(Rejection::NoRight)]);
}

#[test]
fn whoever_gains_a_space_is_told_all_of_it_and_whoever_loses_it_drops_all() {
    let mut closed = Closed::new();
    let records: BTreeSet<Uuid> = closed.fill().into_iter().collect();
    let (aino, veikko) = (closed.world.aino.id, closed.world.veikko.id);
    let cursor = closed.world.tenant().seq;
    let audiences = vec![Audience::space(closed.space.id), Audience::space_work(closed.space.id)];

    closed.is_for(&[aino]);
    let (gained, rows) = closed.told(aino, cursor);
    assert_eq!((&gained.reset, &gained.drop), (&audiences, &Vec::new()));
    assert!(records.is_subset(&rows), "{rows:?}");
    let (lost, _) = closed.told(veikko, cursor);
    assert_eq!((lost.reset, lost.drop), (Vec::new(), audiences));
    assert_eq!((closed.shows(veikko), closed.shows(aino)), (false, true));
}

#[test]
fn duties_hold_from_the_op_that_gives_them() {
    let mut closed = Closed::new();
    let aino = closed.world.aino.clone();
    let mine = Article { space: Some(closed.space.id), ..testkit::article(&mut closed.world.ids, aino.id) };
    let create = closed.world.create(&mine);
    assert_eq!(outcomes(&closed.world.push(aino.id, &[create])), [rejected(Rejection::NoRight)]);

    let roles = json!({ "roles": [testkit::grant(Role::Admin, &[])] });
    let promote = closed.world.put::<Person>(aino.id.0, closed.world.tenant().seq, roles);
    closed.world.push_as_admin(&[promote]);
    let opened = json!({ "editors": [Members::role(Role::Admin)] });
    let open = closed.world.put::<Space>(closed.space.id.0, closed.world.tenant().seq, opened);
    let create = closed.world.create(&mine);
    assert_eq!(outcomes(&closed.world.push(aino.id, &[open, create])), [Outcome::Ok, Outcome::Ok]);
}

#[test]
fn an_article_that_moves_into_a_closed_space_leaves_everyone_else() {
    let mut closed = Closed::new();
    let (aino, veikko) = (closed.world.aino.id, closed.world.veikko.id);
    let state = ArticleState::Note;
    let note = Article { state, ..testkit::article(&mut closed.world.ids, veikko) };
    let create = closed.world.create(&note);
    let base = closed.world.push(veikko, &[create])[0].seq;
    let cursor = closed.world.tenant().seq;
    let away = closed.world.put::<Article>(note.id.0, base, json!({ "space": closed.space.id }));
    assert_eq!(outcomes(&closed.world.push(veikko, &[away])), [Outcome::Ok]);
    let (answer, rows) = closed.told(aino, cursor);
    assert_eq!(
        answer.gone.iter().map(|gone| (gone.id, &gone.aud)).collect::<Vec<_>>(),
        [(note.id.0, &Audience::org())]
    );
    assert!(!rows.contains(&note.id.0));

    let base = closed.world.row(note.id).rev;
    let back = closed.world.put::<Article>(note.id.0, base, json!({ "space": null }));
    assert_eq!(outcomes(&closed.world.push(veikko, &[back])), [Outcome::Ok]);
    assert!(closed.told(aino, cursor).1.contains(&note.id.0));
}

#[test]
fn of_two_steps_with_an_article_the_first_stays_and_the_other_is_told() {
    let mut closed = Closed::new();
    let veikko = closed.world.veikko.id;
    let ops = ["archived", "note"].map(|state| closed.put(json!({ "state": state })));
    let answers = closed.world.push(veikko, &ops);
    assert_eq!(outcomes(&answers), [Outcome::Ok, Outcome::Lost(vec!["state".to_owned()])]);
    assert_eq!(closed.world.body(closed.article.id)["state"], "archived");
}

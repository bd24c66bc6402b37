//! Articles in spaces, and those that move into one.

use super::*;
use crate::knowledge::standing::{Feedback, give_feedback};
use lahituki_domain::access::Actor;
use lahituki_domain::knowledge::{ArticleVersion, Attachment, AttachmentHash, Members, ProposalState, Space};
use lahituki_domain::people::Role;
use lahituki_store::knowledge::{feedback, versions};
use lahituki_testkit::{article as blank_article, article_version, space};

/// A space in which Aino approves and digarit write.
fn meita() -> Space {
    let blank = space(&mut CountedIds::of_source(30), "Meita");
    Space { approvers: vec![Members::person(coordinator().id)], ..blank }
}

fn laptop_of(me: &Person) -> Laptop {
    let actor = Actor::new(me.id, me.roles.clone(), &[meita()]);
    let mut laptop = Laptop::of(me).has(&meita());
    laptop.me = actor;
    laptop
}

#[test]
fn what_belongs_to_an_article_goes_with_it_into_another_space() {
    let hash = AttachmentHash::of(b"kuva");
    let body = format!("![Kuva](attachment:{})", hash.as_str());
    let blank = blank_article(&mut CountedIds::of_source(7), coordinator().id);
    let ours = Article { state: ArticleState::Published, body, ..blank };
    let version = ArticleVersion { by: veikko().id, ..article_version(&mut CountedIds::of_source(8), &ours) };
    let image = Attachment {
        id: hash.id(),
        hash: hash.clone(),
        name: "kuva.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: 4,
        added_by: veikko().id,
        space: None,
        proof: None,
    };
    let desk = laptop_of(&coordinator()).has(&ours).has(&version).has(&image);
    desk.act(give_feedback, Feedback { id: ours.id, helped: true, note: String::new() }).unwrap();

    let here = Some(meita().id);
    desk.act(write, ArticleText { id: Some(ours.id), space: Some(here), ..ArticleText::default() }).unwrap();
    let shown = view(&desk, ours.id).space.unwrap();
    assert_eq!((shown.id, shown.name.as_str()), (meita().id, "Meita"));
    desk.store
        .read(|db| {
            assert!(versions::of_article(db, ours.id)?.iter().all(|version| version.space == here));
            assert!(feedback::of_article(db, ours.id)?.iter().all(|said| said.space == here));
            assert!(knowledge::attachment_in(db, &hash, here)?.is_some());
            Ok::<_, Failure>(())
        })
        .unwrap();

    // Others may show the image there by now, and nobody may take it from them.
    desk.act(crate::undo::last, Nothing {}).unwrap();
    assert_eq!(view(&desk, ours.id).space, None);
    assert!(desk.store.read(|db| knowledge::attachment_in(db, &hash, here)).unwrap().is_some());
}

#[test]
fn an_image_of_another_space_is_one_of_the_space_of_the_article_that_shows_it() {
    let bytes = b"kuva";
    let hash = AttachmentHash::of(bytes);
    let desk = laptop_of(&coordinator());
    let keep = |writing: &mut Writing<'_, '_>, space: Option<SpaceId>| -> Result<(), Failure> {
        writing.create(&Attachment {
            id: hash.id_in(space),
            hash: hash.clone(),
            name: "kuva.png".to_owned(),
            media_type: "image/png".to_owned(),
            size_bytes: 4,
            added_by: writing.me.person,
            space,
            proof: None,
        })?;
        Ok(writing.txn.add_blob(&hash, bytes)?)
    };
    desk.act(keep, None).unwrap();
    let here = Some(meita().id);
    let shows = format!("![Kuva](attachment:{})", hash.as_str());
    desk.act(write, ArticleText { space: Some(here), ..text("Ohje", &shows) }).unwrap();
    let there = desk.store.read(|db| knowledge::attachment_in(db, &hash, here)).unwrap().unwrap();
    assert!(there.space == here && there.is_proved_by(bytes) && !there.is_proved_by(b"other"));
}

#[test]
fn nothing_goes_into_a_space_that_is_out_of_use_or_unknown() {
    let closed = Space { closed: true, ..space(&mut CountedIds::of_source(31), "Vanha") };
    let desk = laptop_of(&coordinator()).has(&closed);
    let into = |space| ArticleText { space: Some(Some(space)), ..text("Ohje", "") };
    let code = |space| desk.act(write, into(space)).err().map(|failure| failure.code);
    assert_eq!(code(closed.id), Some(FailureCode::NotAllowed));
    assert_eq!(code(SpaceId(uuid::Uuid::nil())), Some(FailureCode::NotFound));
    assert_eq!(code(meita().id), None);
}

#[test]
fn who_writes_in_a_space_proposes_what_an_approver_decides() {
    let blank = blank_article(&mut CountedIds::of_source(7), coordinator().id);
    let published = Article { state: ArticleState::Published, space: Some(meita().id), ..blank };
    let laptop = laptop_of(&veikko()).has(&published);
    let written = laptop.act(write, ArticleText { id: Some(published.id), ..text("Otsikko", "Toisin.") }).unwrap();
    let proposal = laptop.store.read(|db| versions::one(db, written.version.unwrap())).unwrap().unwrap();
    assert_eq!((proposal.proposal, proposal.space), (Some(ProposalState::Open), Some(meita().id)));
    let desk = laptop_of(&coordinator()).has(&published);
    assert!(view(&desk, published.id).may_approve && !view(&laptop, published.id).may_approve);

    let staff = Person { roles: vec![grant(Role::Staff, &[])], ..person(&mut CountedIds::of_source(40), "Opettaja") };
    let school = laptop_of(&staff).has(&published);
    let shown = view(&school, published.id);
    assert_eq!((shown.may_edit, shown.may_propose), (false, false));
    let refused = school.act(write, ArticleText { id: Some(published.id), ..text("Otsikko", "Toisin.") });
    assert_eq!(refused.unwrap_err().code, FailureCode::NoRight);
}

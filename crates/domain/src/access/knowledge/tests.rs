use crate::Kind;
use crate::access::tests::{actor, person};
use crate::access::{Actor, check};
use crate::ids::SpaceId;
use crate::knowledge::{Duty, Members};
use crate::people::Role;
use crate::record::Body;
use serde_json::{Value, json};
use uuid::Uuid;

const ME: u128 = 1;
const OTHER: u128 = 2;
/// The space that the duties are in, and one in which the actor approves.
const HERE: u128 = 11;
const MINE: u128 = 12;

fn space(n: u128) -> SpaceId {
    SpaceId(Uuid::from_u128(n))
}

/// Returns a digari with a duty in the space.
fn with_duty(duty: Duty) -> Actor {
    let mut actor = actor(ME, Role::Digari, &[]);
    actor.duties = [(space(HERE), duty), (space(MINE), Duty::Approve)].into();
    actor
}

fn body(value: &Value) -> Body {
    value.as_object().cloned().unwrap()
}

fn with(value: &Value, fields: Value) -> Value {
    let mut all = body(value);
    all.extend(body(&fields));
    Value::Object(all)
}

/// What can be done to a record in one change.
enum Deed {
    Make(Value),
    Turn(Value, Value),
    Drop(Value),
}

use Deed::{Drop, Make, Turn};

fn may(who: &Actor, kind: Kind, deed: &Deed) -> bool {
    let [before, after] = match deed {
        Make(after) => [None, Some(body(after))],
        Turn(before, after) => [Some(body(before)), Some(body(after))],
        Drop(before) => [Some(body(before)), None],
    };
    check(who, kind, before.as_ref(), after.as_ref()).is_ok()
}

/// Checks for each deed the least duty that it takes; with none of them it is nobody's.
fn check_least_duties(kind: Kind, cases: &[(Deed, Option<Duty>)]) {
    for (n, (deed, least)) in cases.iter().enumerate() {
        for duty in [Duty::None, Duty::Read, Duty::Work, Duty::Edit, Duty::Approve] {
            let allowed = least.is_some_and(|least| duty >= least);
            assert_eq!(may(&with_duty(duty), kind, deed), allowed, "{kind}, case {n} with {duty:?}");
        }
    }
}

fn article(owner: u128, state: &str) -> Value {
    json!({ "title": "Otsikko", "body": "", "owner": person(owner), "state": state, "edited_at": 0, "space": space(HERE) })
}

#[test]
fn a_duty_says_which_articles_of_a_space_one_may_change_and_how() {
    let text = |value: &Value| Turn(value.clone(), with(value, json!({ "body": "Uusi" })));
    let state = |value: &Value, to: &str| Turn(value.clone(), with(value, json!({ "state": to })));
    let (mine, theirs) = (|state| article(ME, state), |state| article(OTHER, state));
    let edited = with(&theirs("note"), json!({ "edited_by": person(ME) }));
    let to = |value: &Value, space: Option<SpaceId>| Turn(value.clone(), with(value, json!({ "space": space })));
    check_least_duties(
        Kind::Article,
        &[
            (Make(mine("note")), Some(Duty::Work)),
            (Make(theirs("draft")), Some(Duty::Edit)),
            (Make(mine("published")), Some(Duty::Approve)),
            (text(&mine("draft")), Some(Duty::Work)),
            (text(&edited), Some(Duty::Work)),
            (text(&theirs("note")), Some(Duty::Edit)),
            (text(&mine("published")), Some(Duty::Approve)),
            (text(&mine("archived")), Some(Duty::Approve)),
            (state(&mine("draft"), "in_review"), Some(Duty::Work)),
            (state(&theirs("draft"), "in_review"), Some(Duty::Edit)),
            (state(&mine("in_review"), "published"), Some(Duty::Approve)),
            (state(&mine("published"), "archived"), Some(Duty::Approve)),
            (Drop(mine("note")), Some(Duty::Work)),
            (Drop(theirs("in_review")), Some(Duty::Edit)),
            (Drop(theirs("published")), Some(Duty::Approve)),
            // A step that came too late.
            (Turn(mine("published"), mine("published")), Some(Duty::None)),
            (Turn(theirs("published"), theirs("published")), Some(Duty::Approve)),
            // Into another space, and into the common one, where a digari writes of their own.
            (to(&mine("note"), Some(space(MINE))), Some(Duty::Edit)),
            (to(&mine("published"), Some(space(MINE))), Some(Duty::Approve)),
            (to(&mine("note"), None), Some(Duty::Edit)),
            (to(&theirs("note"), None), None),
            (to(&mine("published"), None), None),
        ],
    );
}

#[test]
fn owners_and_approvers_hand_articles_over() {
    let give = |of: u128, to: u128, by: u128| {
        let before = with(&article(of, "draft"), json!({ "edited_by": person(by) }));
        Turn(before.clone(), with(&before, json!({ "owner": person(to) })))
    };
    let deputy = |of: u128| Turn(article(of, "draft"), with(&article(of, "draft"), json!({ "deputy": person(3) })));
    check_least_duties(
        Kind::Article,
        &[
            (give(ME, OTHER, ME), Some(Duty::Work)),
            (give(OTHER, ME, ME), Some(Duty::Approve)),
            (give(OTHER, ME, OTHER), Some(Duty::Approve)),
            (deputy(ME), Some(Duty::Work)),
            (deputy(OTHER), Some(Duty::Approve)),
        ],
    );
}

#[test]
fn whoever_reads_says_in_their_own_name_that_something_has_changed() {
    let wish = |by: u128| json!({ "check_wanted": { "by": person(by), "at": 0, "why": "Uusi palvelin" } });
    let plain = article(OTHER, "published");
    let [mine, theirs] = [ME, OTHER].map(|by| with(&plain, wish(by)));
    let more = with(&mine, json!({ "title": "Muu" }));
    let draft = article(OTHER, "draft");
    check_least_duties(
        Kind::Article,
        &[
            (Turn(plain.clone(), mine.clone()), Some(Duty::Read)),
            (Turn(theirs.clone(), mine.clone()), Some(Duty::Read)),
            (Turn(mine.clone(), plain.clone()), Some(Duty::Read)),
            (Turn(theirs.clone(), plain.clone()), Some(Duty::Approve)),
            (Turn(plain.clone(), theirs), Some(Duty::Approve)),
            (Turn(plain, more), Some(Duty::Approve)),
            (Turn(draft.clone(), with(&draft, wish(ME))), Some(Duty::Edit)),
        ],
    );
}

#[test]
fn whoever_keeps_an_article_true_says_in_their_own_name_that_it_holds() {
    let holds = |by: u128| {
        let wish = json!(null);
        json!({ "checked_by": person(by), "checked_at": 9, "check_wanted": wish, "review_by": "2027-11-22" })
    };
    let of = |owner: u128| with(&article(owner, "published"), json!({ "review_by": "2026-11-22" }));
    let says = |value: &Value, by: u128| Turn(value.clone(), with(value, holds(by)));
    let deputy = with(&of(OTHER), json!({ "deputy": person(ME) }));
    let more = with(&of(ME), json!({ "title": "Muu", "checked_by": person(ME) }));
    check_least_duties(
        Kind::Article,
        &[
            (says(&of(ME), ME), Some(Duty::Read)),
            (says(&deputy, ME), Some(Duty::Read)),
            // Taken back.
            (Turn(with(&of(ME), holds(ME)), of(ME)), Some(Duty::Read)),
            (says(&of(ME), OTHER), Some(Duty::Approve)),
            (says(&of(OTHER), ME), Some(Duty::Approve)),
            (Turn(of(ME), more), Some(Duty::Approve)),
            (says(&article(ME, "archived"), ME), Some(Duty::Approve)),
        ],
    );
}

#[test]
fn the_common_space_has_the_coordinators_for_approvers_and_everyone_for_readers() {
    let common = |owner: u128, state: &str| with(&article(owner, state), json!({ "space": null }));
    let wanted = with(&common(OTHER, "published"), json!({ "check_wanted": { "by": person(ME), "at": 0 } }));
    let edited = with(&common(OTHER, "note"), json!({ "edited_by": person(ME) }));
    let cases = [
        (Make(common(ME, "draft")), [false, true, true]),
        (Make(common(OTHER, "draft")), [false, false, true]),
        (Turn(common(ME, "draft"), common(ME, "in_review")), [false, true, true]),
        (Turn(common(ME, "in_review"), common(ME, "published")), [false, false, true]),
        (Turn(edited.clone(), with(&edited, json!({ "body": "Uusi" }))), [false, false, true]),
        (Turn(common(OTHER, "published"), wanted), [true, true, true]),
        (Drop(common(OTHER, "published")), [false, false, true]),
    ];
    for (n, (deed, expected)) in cases.iter().enumerate() {
        let roles = [Role::Staff, Role::Digari, Role::Coordinator];
        let allowed = roles.map(|role| may(&actor(ME, role, &[]), Kind::Article, deed));
        assert_eq!(allowed, *expected, "case {n}");
    }
    let coordinator = actor(ME, Role::Coordinator, &[]);
    assert!(!may(&coordinator, Kind::Article, &Make(article(ME, "note"))), "a space says itself who writes in it");
}

#[test]
fn a_version_is_added_as_it_was_written_decided_about_and_taken_along() {
    let version = |by: u128, proposal: Option<&str>| {
        json!({ "article": Uuid::nil(), "space": space(HERE), "by": person(by), "at": 0, "title": "", "body": "",
            "proposal": proposal })
    };
    let (mine, theirs) = (version(ME, None), version(OTHER, None));
    let (open, accepted) = (version(OTHER, Some("open")), version(OTHER, Some("accepted")));
    let moved = |to: Option<SpaceId>| Turn(theirs.clone(), with(&theirs, json!({ "space": to })));
    let own = Turn(mine.clone(), with(&mine, json!({ "space": null, "draft_of": person(ME) })));
    check_least_duties(
        Kind::ArticleVersion,
        &[
            (Make(mine.clone()), Some(Duty::Work)),
            (Make(version(ME, Some("open"))), Some(Duty::Work)),
            (Make(version(ME, Some("accepted"))), Some(Duty::Approve)),
            (Make(theirs.clone()), Some(Duty::Approve)),
            (Turn(open.clone(), accepted.clone()), Some(Duty::Approve)),
            (Turn(version(ME, Some("open")), version(ME, Some("accepted"))), Some(Duty::Approve)),
            (Turn(open.clone(), with(&accepted, json!({ "answer": "Kiitos" }))), Some(Duty::Approve)),
            (Turn(mine.clone(), with(&mine, json!({ "body": "Uusi" }))), None),
            (moved(Some(space(MINE))), Some(Duty::Edit)),
            (moved(None), None),
            (own, Some(Duty::Edit)),
            (Drop(mine), Some(Duty::None)),
            (Drop(theirs), Some(Duty::Approve)),
        ],
    );
}

#[test]
fn each_says_for_themselves_whether_an_article_helped() {
    let said = |by: u128| {
        json!({ "article": Uuid::nil(), "space": space(HERE), "person": person(by), "day": "2026-11-23", "at": 0,
            "helped": false })
    };
    let changed = |by: u128| with(&said(by), json!({ "helped": true }));
    check_least_duties(
        Kind::ArticleFeedback,
        &[
            (Make(said(ME)), Some(Duty::Read)),
            (Make(said(OTHER)), None),
            (Turn(said(ME), changed(ME)), Some(Duty::Read)),
            (Turn(said(OTHER), changed(OTHER)), None),
            (Turn(said(OTHER), with(&said(OTHER), json!({ "space": space(MINE) }))), Some(Duty::Edit)),
            (Drop(said(ME)), Some(Duty::Read)),
        ],
    );
}

#[test]
fn whoever_writes_in_a_space_adds_files_to_it_and_nobody_changes_them() {
    let file = json!({ "hash": "0".repeat(64), "name": "", "media_type": "", "size_bytes": 0, "added_by": person(ME),
        "space": space(HERE) });
    let renamed = with(&file, json!({ "name": "b" }));
    check_least_duties(
        Kind::Attachment,
        &[(Make(file.clone()), Some(Duty::Work)), (Turn(file.clone(), renamed), None), (Drop(file), None)],
    );
}

#[test]
fn an_admin_makes_spaces_and_an_approver_says_who_edits() {
    let before = json!({ "name": "Meita", "approvers": [Members::person(person(ME))] });
    let editors = with(&before, json!({ "editors": [Members::role(Role::Digari)], "about": "Laitteet" }));
    let approvers = with(&before, json!({ "approvers": [Members::role(Role::Digari)] }));
    let (admin, approver, other) =
        (actor(3, Role::Admin, &[]), actor(ME, Role::Provider, &[]), actor(OTHER, Role::Coordinator, &[]));
    let may = |deed: Deed| [&admin, &approver, &other].map(|who| may(who, Kind::Space, &deed));
    assert_eq!(may(Make(before.clone())), [true, false, false]);
    assert_eq!(may(Turn(before.clone(), editors)), [true, true, false]);
    assert_eq!(may(Turn(before.clone(), approvers)), [true, false, false]);
    assert_eq!(may(Drop(before)), [true, false, false]);
}

#[test]
fn everyone_notes_what_they_missed_and_those_who_write_say_what_becomes_of_it() {
    let miss = json!({ "words": "videotykki", "language": "fi", "days": ["2026-11-22"] });
    let again = with(&miss, json!({ "days": ["2026-11-22", "2026-11-23"] }));
    let taken = with(&miss, json!({ "article": Uuid::nil() }));
    let renamed = with(&miss, json!({ "words": "tykki" }));
    let cases = [
        (Make(miss.clone()), [true, true, true]),
        (Make(taken.clone()), [false, false, false]),
        (Turn(miss.clone(), again), [true, true, true]),
        (Turn(miss.clone(), taken), [false, true, true]),
        (Turn(miss.clone(), renamed), [false, false, false]),
        (Drop(miss), [false, false, true]),
    ];
    for (n, (deed, expected)) in cases.iter().enumerate() {
        let roles = [Role::Staff, Role::Digari, Role::Coordinator];
        assert_eq!(roles.map(|role| may(&actor(ME, role, &[]), Kind::SearchMiss, deed)), *expected, "case {n}");
    }
}

#[test]
fn issues_words_and_lines_of_who_takes_care_are_kept_by_those_who_know() {
    let issue = |by: u128| json!({ "title": "Poikki", "from": "2026-11-23", "made_by": person(by), "at": 0 });
    let (words, line) = (json!({ "language": "fi" }), json!({ "subject": "Verkko", "first": "Meita" }));
    let cases = [
        (Kind::KnownIssue, Make(issue(ME)), [false, true, true, true, false]),
        (Kind::KnownIssue, Drop(issue(OTHER)), [false, false, true, true, false]),
        (Kind::WordGroup, Make(words.clone()), [false, false, false, true, true]),
        (Kind::Responsibility, Make(line), [false, false, false, true, true]),
    ];
    let roles = [Role::Staff, Role::Digari, Role::Provider, Role::Coordinator, Role::Admin];
    for (kind, deed, expected) in &cases {
        assert_eq!(roles.map(|role| may(&actor(ME, role, &[]), *kind, deed)), *expected, "{kind}");
    }
    assert!(may(&with_duty(Duty::Read), Kind::WordGroup, &Make(words)), "an approver of any space keeps the words");
}

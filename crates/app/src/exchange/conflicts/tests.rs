use crate::commands::Nothing;
use crate::exchange::{
    Conflict, ConflictArg, FieldValue, Restorable, WaitingArg, conflicts, keep_present, restore, waiting,
};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{Placement, Publication};
use lahituki_domain::{Body, Kind, LostChange};
use lahituki_testkit::{CountedIds, NOW, article, digari, grant, person, slot};
use serde_json::json;

/// Veikko wrote the title of an article and Aino's stands.
struct Case {
    laptop: Laptop,
    article: Article,
    lost: LostChange,
}

fn case() -> Case {
    let mut ids = CountedIds::default();
    let (veikko, aino) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Aino"));
    let article = Article { title: "Ainon otsikko".to_owned(), ..article(&mut ids, veikko.id) };
    let fields = json!({ "title": "Veikon otsikko", "matter": null });
    let lost = LostChange {
        id: LostChange::id_of(veikko.id.0, aino.id.0),
        person: veikko.id,
        kind: Kind::Article,
        record: article.id.0,
        fields: fields.as_object().cloned().unwrap(),
        replaced_by: aino.id,
        at: NOW,
        space: None,
    };
    let laptop = Laptop::of(&veikko).has(&aino).has(&article).has(&lost);
    Case { laptop, article, lost }
}

fn coordinator(ids: &mut CountedIds, called_name: &str) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, called_name) }
}

impl Case {
    fn shown(&self) -> Vec<Conflict> {
        self.laptop.ask(conflicts, Nothing {}).unwrap()
    }

    fn restorable(&self) -> Restorable {
        self.shown()[0].restorable
    }

    fn title(&self) -> String {
        self.laptop.shows(&self.article).map(|article| article.title).unwrap_or_default()
    }

    fn arg(&self) -> ConflictArg {
        ConflictArg { id: self.lost.id }
    }
}

#[test]
fn a_conflict_shows_both_versions_of_every_field_and_whose_stands() {
    let case = case();
    let [conflict] = &case.shown()[..] else { unreachable!("there is one conflict") };
    assert_eq!((conflict.title.as_str(), conflict.replaced_by.as_str()), ("Ainon otsikko", "Aino Esimerkki"));
    let text = |text: &str| FieldValue::Text(text.to_owned());
    let both: Vec<_> =
        conflict.fields.iter().map(|both| (both.mine.field.as_str(), &both.mine.value, &both.present.value)).collect();
    let matter = FieldValue::Code("matter-ESITYS".to_owned());
    let expected =
        [("title", &text("Veikon otsikko"), &text("Ainon otsikko")), ("matter", &FieldValue::Nothing, &matter)];
    assert_eq!(both, expected);
    assert_eq!(conflict.restorable, Restorable::Yes);
}

#[test]
fn restoring_sets_the_own_version_and_one_undo_takes_all_of_it_back() {
    let case = case();
    case.laptop.act(restore, case.arg()).unwrap();
    assert_eq!((case.title().as_str(), case.shown().len()), ("Veikon otsikko", 0));
    assert_eq!(case.laptop.ask(waiting, WaitingArg { limit: 9 }).unwrap().total, 2);

    let step = case.laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!(step.label, undo::StepLabel::RestoreChange);
    assert_eq!((case.title().as_str(), case.shown().len()), ("Ainon otsikko", 1));
}

#[test]
fn keeping_what_stands_puts_the_conflict_away_and_can_be_undone() {
    let case = case();
    case.laptop.act(keep_present, case.arg()).unwrap();
    assert_eq!((case.title().as_str(), case.shown().len()), ("Ainon otsikko", 0));
    case.laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(case.shown().len(), 1);
}

#[test]
fn what_stands_already_is_gone_or_out_of_reach_is_not_offered() {
    let same = case();
    let mine = Article { title: "Veikon otsikko".to_owned(), matter: None, ..same.article.clone() };
    same.laptop.receives(&mine, 5);
    assert_eq!(same.restorable(), Restorable::Stands);

    let gone = case();
    gone.laptop.loses(&gone.article, 5);
    assert_eq!((gone.restorable(), gone.shown()[0].title.as_str()), (Restorable::Gone, "Veikon otsikko"));
    assert_eq!(gone.laptop.act(restore, gone.arg()).unwrap_err().code, FailureCode::NotFound);

    let published = case();
    published.laptop.receives(&Article { state: ArticleState::Published, ..published.article.clone() }, 5);
    assert_eq!(published.restorable(), Restorable::NoRight);
    assert_eq!(published.laptop.act(restore, published.arg()).unwrap_err().code, FailureCode::NoRight);
    assert_eq!(published.shown().len(), 1);

    let invalid = case();
    let fields: Body = json!({ "title": null }).as_object().cloned().unwrap();
    invalid.laptop.receives(&LostChange { fields, ..invalid.lost.clone() }, 5);
    assert_eq!(invalid.restorable(), Restorable::Invalid);
}

#[test]
fn nobody_sees_what_somebody_else_lost() {
    let case = case();
    let theirs = LostChange { person: case.lost.replaced_by, ..case.lost.clone() };
    case.laptop.receives(&theirs, 5);
    assert_eq!(case.shown(), []);
    assert_eq!(case.laptop.act(keep_present, case.arg()).unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn of_two_publications_of_a_week_only_what_differs_is_shown_by_person_and_time() {
    let mut ids = CountedIds::default();
    let (me, aino) = (coordinator(&mut ids, "Oona"), coordinator(&mut ids, "Aino"));
    let veikko = digari(&mut ids, "Veikko");
    let (same, moved) = (slot(&mut ids, veikko.id).placement(), slot(&mut ids, veikko.id).placement());
    let theirs = Placement { start: 720, end: 900, ..moved.clone() };
    let (id, week) = (Publication::id_of(same.day.week()), same.day.week());
    let stands = Publication { id, week, by: aino.id, at: NOW, slots: vec![same.clone(), theirs] };
    let fields = json!({ "by": me.id, "slots": [moved, same] });
    let lost = LostChange {
        id: LostChange::id_of(me.id.0, aino.id.0),
        person: me.id,
        kind: Kind::Publication,
        record: id.0,
        fields: fields.as_object().cloned().unwrap(),
        replaced_by: aino.id,
        at: NOW,
        space: None,
    };
    let laptop = Laptop::of(&me).has(&aino).has(&veikko).has(&stands).has(&lost);

    let [conflict] = &laptop.ask(conflicts, Nothing {}).unwrap()[..] else { unreachable!("there is one conflict") };
    let values: Vec<_> = conflict.fields.iter().map(|both| (&both.mine.value, &both.present.value)).collect();
    let text = |text: &str| FieldValue::Text(text.to_owned());
    let expected = [
        (&text("Oona Esimerkki"), &text("Aino Esimerkki")),
        (&text("Veikko Esimerkki, ma 23.11. 8.00–11.00"), &text("Veikko Esimerkki, ma 23.11. 12.00–15.00")),
    ];
    assert_eq!((conflict.title.as_str(), &values[..]), ("48/2026", &expected[..]));
}

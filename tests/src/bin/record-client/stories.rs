//! What is recorded.

use crate::recorder::{Laptop, Recorder};
use anyhow::Result;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_domain::visits::Visit;
use lahituki_domain::{Kind, Patch};
use lahituki_testkit as testkit;
use lahituki_tests::recorded::Conversation;
use serde_json::json;

/// Something that happens to laptops, and what is said meanwhile.
type Story = fn() -> Result<Conversation>;

/// The stories by the names of their files.
pub(crate) const ALL: &[(&str, Story)] = &[
    ("first_sync", first_sync),
    ("push", push),
    ("conflict", conflict),
    ("refused", refused),
    ("paging", paging),
    ("audiences", audiences),
    ("late_repeat", late_repeat),
    ("restored_server", restored_server),
    ("merged_text", merged_text),
    ("erased", erased),
];

/// A new laptop hears everything, then nothing new.
fn first_sync() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let slot = testkit::slot(&mut recorder.ids, recorder.veikko.id);
    let room = testkit::room(&mut recorder.ids, recorder.school.id, "B12");
    let ops = [recorder.creation(&slot), recorder.creation(&room)];
    recorder.change(&ops)?;
    let laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    laptop.check(&mut recorder)?;
    recorder.finish()
}

/// A day's work: a visit with an entry and its time, an article that changes, and something thrown away.
fn push() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let mut laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    let visit = testkit::visit(recorder.veikko.id, recorder.school.id);
    let entry = testkit::visit_entry(&mut recorder.ids, &visit);
    let article = testkit::article(&mut recorder.ids, recorder.veikko.id);
    laptop.write(recorder.now(), |txn| {
        txn.create(&visit)?;
        txn.create(&entry)?;
        txn.create(&testkit::time_entry(&entry))?;
        txn.create(&article)
    })?;
    let edited = Article { body: "Tarkista kaapeli.\nKäynnistä uudelleen.".to_owned(), ..article.clone() };
    laptop.write(recorder.now(), |txn| txn.update(&article, &edited))?;
    laptop.sync(&mut recorder)?;
    let checked = Article { title: "Projektori on pimeä".to_owned(), ..edited.clone() };
    laptop.write(recorder.now(), |txn| txn.update(&edited, &checked))?;
    laptop.write(recorder.now(), |txn| txn.apply(Patch::delete(Kind::Article, article.id)))?;
    laptop.sync(&mut recorder)?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// Two people change the same note without having seen each other, the earlier change arriving last; and one deletes
/// what the other still edits.
fn conflict() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let visit = testkit::visit(recorder.veikko.id, recorder.school.id);
    let creation = recorder.creation(&visit);
    recorder.change(&[creation])?;
    let mut veikko = Laptop::new(&recorder.veikko, 1)?;
    let mut aino = Laptop::new(&recorder.aino, 2)?;
    veikko.sync(&mut recorder)?;
    aino.sync(&mut recorder)?;
    let noted = |note: &str| Visit { note: note.to_owned(), ..visit.clone() };
    veikko.write(recorder.now(), |txn| txn.update(&visit, &noted("Avain vahtimestarilla")))?;
    aino.write(recorder.now(), |txn| txn.update(&visit, &noted("Avain kansliassa")))?;
    aino.sync(&mut recorder)?;
    veikko.sync(&mut recorder)?;
    veikko.write(recorder.now(), |txn| txn.update(&noted("Avain kansliassa"), &noted("Avain portilla")))?;
    aino.write(recorder.now(), |txn| txn.apply(Patch::delete(Kind::Visit, visit.id)))?;
    veikko.sync(&mut recorder)?;
    aino.sync(&mut recorder)?;
    veikko.sync(&mut recorder)?;
    recorder.finish()
}

/// A change without a right, after one with it.
fn refused() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let mut laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    let article = testkit::article(&mut recorder.ids, recorder.veikko.id);
    let slot = testkit::slot(&mut recorder.ids, recorder.veikko.id);
    let (school, renamed) = (recorder.school.clone(), Unit { name: "Toinen".to_owned(), ..recorder.school.clone() });
    laptop.write(recorder.now(), |txn| {
        txn.create(&article)?;
        txn.create(&slot)?;
        txn.update(&school, &renamed)
    })?;
    laptop.sync(&mut recorder)?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// A long answer in pages.
fn paging() -> Result<Conversation> {
    let mut recorder = Recorder::with_pages_of(3)?;
    let slots: Vec<_> = (0..5).map(|_| testkit::slot(&mut recorder.ids, recorder.veikko.id)).collect();
    let ops: Vec<_> = slots.iter().map(|slot| recorder.creation(slot)).collect();
    recorder.change(&ops)?;
    let laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// A digari becomes a coordinator and a digari again, while a slot is published and taken back.
fn audiences() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let slot = ScheduleSlot { state: SlotState::Draft, ..testkit::slot(&mut recorder.ids, recorder.aino.id) };
    let creation = recorder.creation(&slot);
    recorder.change(&[creation])?;
    let laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    let (veikko, both) = (recorder.veikko.id.0, [Role::Digari, Role::Coordinator]);
    let promotion = recorder.put::<Person>(veikko, json!({ "roles": both.map(|role| testkit::grant(role, &[])) }));
    recorder.change(&[promotion])?;
    laptop.sync(&mut recorder)?;
    let publication = recorder.put::<ScheduleSlot>(slot.id.0, json!({ "state": "published" }));
    recorder.change(&[publication])?;
    laptop.sync(&mut recorder)?;
    let return_to_work = recorder.put::<Person>(veikko, json!({ "roles": [testkit::grant(Role::Digari, &[])] }));
    let taking_back = recorder.put::<ScheduleSlot>(slot.id.0, json!({ "state": "draft" }));
    recorder.change(&[return_to_work, taking_back])?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// An answer is lost on its way, so the laptop asks again with the same changes.
fn late_repeat() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let mut laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    let article = testkit::article(&mut recorder.ids, recorder.veikko.id);
    laptop.write(recorder.now(), |txn| txn.create(&article))?;
    laptop.sync_in_vain(&mut recorder)?;
    let edited = Article { short: "Kaapeli ensin".to_owned(), ..article.clone() };
    laptop.write(recorder.now(), |txn| txn.update(&article, &edited))?;
    laptop.sync(&mut recorder)?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// The server loses what two exchanges brought.
fn restored_server() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let mut laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    recorder.back_up()?;
    let article = testkit::article(&mut recorder.ids, recorder.veikko.id);
    laptop.write(recorder.now(), |txn| txn.create(&article))?;
    laptop.sync(&mut recorder)?;
    recorder.restore()?;
    laptop.sync(&mut recorder)?;
    let other = testkit::article(&mut recorder.ids, recorder.veikko.id);
    laptop.write(recorder.now(), |txn| txn.create(&other))?;
    laptop.sync(&mut recorder)?;
    recorder.finish()
}

/// Two people change different lines of the same article, then the same line.
fn merged_text() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let mut article = testkit::article(&mut recorder.ids, recorder.aino.id);
    article = Article { body: "Kaapeli\nVirta\nTuloliitäntä\n".to_owned(), ..article };
    article.state = ArticleState::Published;
    let creation = recorder.creation(&article);
    recorder.change(&[creation])?;
    let mut here = Laptop::new(&recorder.aino, 1)?;
    let mut there = Laptop::new(&recorder.aino, 2)?;
    here.sync(&mut recorder)?;
    there.sync(&mut recorder)?;
    let with = |body: &str| Article { body: body.to_owned(), ..article.clone() };
    let [first, last] = ["Kaapeli irti\nVirta\nTuloliitäntä\n", "Kaapeli\nVirta\nTuloliitäntä HDMI 2\n"].map(with);
    here.write(recorder.now(), |txn| txn.update(&article, &first))?;
    there.write(recorder.now(), |txn| txn.update(&article, &last))?;
    here.sync(&mut recorder)?;
    there.sync(&mut recorder)?;
    let overlapping = with("Kaapeli kiinni\nVirta\nTuloliitäntä\n");
    here.write(recorder.now(), |txn| txn.update(&first, &overlapping))?;
    there.sync(&mut recorder)?;
    here.sync(&mut recorder)?;
    recorder.finish()
}

/// A record is erased while a change of it waits, and one that a laptop has had.
fn erased() -> Result<Conversation> {
    let mut recorder = Recorder::new()?;
    let articles = [1, 2].map(|_| testkit::article(&mut recorder.ids, recorder.veikko.id));
    let ops: Vec<_> = articles.iter().map(|article| recorder.creation(article)).collect();
    recorder.change(&ops)?;
    let mut laptop = Laptop::new(&recorder.veikko, 1)?;
    laptop.sync(&mut recorder)?;
    let edited = Article { short: "Turhaan".to_owned(), ..articles[0].clone() };
    laptop.write(recorder.now(), |txn| txn.update(&articles[0], &edited))?;
    recorder.erase(&articles.map(|article| article.id.0))?;
    laptop.sync(&mut recorder)?;
    laptop.check(&mut recorder)?;
    recorder.finish()
}

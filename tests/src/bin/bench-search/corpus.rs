//! Twenty thousand articles and a hundred thousand notes, the same every time.

use crate::sentences::Sentences;
use anyhow::{Context, Result};
use lahituki_domain::ids::{EntryId, PersonId, UnitId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::visits::{Matter, Visit, VisitEntry};
use lahituki_domain::{Audience, Ids};
use lahituki_store::{Store, StoreError, visits};
use lahituki_testkit::{self as testkit, today};
use lahituki_tests::Dice;
use uuid::Uuid;

/// How many units there are.
pub(crate) const UNITS: usize = 120;
/// How many articles.
pub(crate) const ARTICLES: usize = 20_000;
/// How many notes.
pub(crate) const NOTES: usize = 100_000;

/// How many sentences an article has.
const SENTENCES: usize = 17;
/// Over how many days the notes lie.
const DAYS: usize = 2_000;
/// What the ids of notes begin with; their number follows.
const NOTE_IDS: u128 = 0x0190_0000_0000_7000_8000_0000_0000_0000;

/// Returns who wrote everything.
pub(crate) fn writer() -> PersonId {
    PersonId(Uuid::from_u128(7))
}

/// Returns every audience: everyone's, and that of each unit.
pub(crate) fn audiences() -> Vec<Audience> {
    [Audience::org()].into_iter().chain((0..UNITS).map(|number| Audience::unit(unit(number)))).collect()
}

/// Returns an article.
pub(crate) fn article(dice: &mut Dice, sentences: &Sentences) -> Article {
    let body: Vec<String> = (0..SENTENCES).map(|_| sentences.sentence(dice)).collect();
    Article {
        title: format!("{} {}", sentences.title(dice), code(dice)),
        short: sentences.sentence(dice),
        body: body.join(".\n\n"),
        state: ArticleState::Published,
        matter: Some(*dice.pick(&Matter::ALL)),
        ..testkit::article(dice, writer())
    }
}

/// Returns the note of a number.
pub(crate) fn note(dice: &mut Dice, sentences: &Sentences, number: usize) -> VisitEntry {
    let day = today().plus(-((number % DAYS) as i64));
    let visit = Visit { day, ..testkit::visit(writer(), unit(dice.below(UNITS))) };
    VisitEntry {
        id: EntryId(Uuid::from_u128(NOTE_IDS + number as u128)),
        matter: *dice.pick(&Matter::ALL),
        text: note_text(dice, sentences),
        ..testkit::visit_entry(dice, &visit)
    }
}

/// Returns a note as it is and with other words.
pub(crate) fn changed_note(dice: &mut Dice, store: &Store, sentences: &Sentences) -> Result<(VisitEntry, VisitEntry)> {
    let id = EntryId(Uuid::from_u128(NOTE_IDS + dice.below(NOTES) as u128));
    let before = store.read::<_, StoreError>(|read| visits::entry(read, id))?.context("the note is not there")?;
    let after = VisitEntry { text: note_text(dice, sentences), ..before.clone() };
    Ok((before, after))
}

/// What somebody notes of a device: every second time in two sentences.
fn note_text(dice: &mut Dice, sentences: &Sentences) -> String {
    let sentences: Vec<String> = (0..1 + dice.below(2)).map(|_| sentences.sentence(dice)).collect();
    format!("{} {}", code(dice), sentences.join(". "))
}

fn unit(number: usize) -> UnitId {
    UnitId(Uuid::from_u128(1_000 + number as u128))
}

/// The tag of a device that nothing else has.
fn code(dice: &mut Dice) -> String {
    let number = dice.fresh().as_u128() % 100_000_000;
    format!("LPR{number:08}")
}

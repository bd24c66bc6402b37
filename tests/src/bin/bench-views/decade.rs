//! A municipality's ten years: 40 digarit, 120 units, 100 000 visit entries, 5 000 articles, 15 000 devices.

use crate::words::{self, Topics};
use anyhow::Result;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{ArticleId, DeviceId, EngagementId, EntryId, PersonId, RoomId, SlotId, UnitId};
use lahituki_domain::knowledge::{Article, ArticleState, Attachment, AttachmentHash};
use lahituki_domain::people::{Engagement, Person, Role, Room, Unit};
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::visits::{Asker, EntryResult, Matter, Visit, VisitEntry, VisitState};
use lahituki_domain::{Day, Entity, Ids, Timestamp};
use lahituki_store::{BaseRow, Store, StoreError, SyncTxn};
use lahituki_testkit as testkit;
use lahituki_tests::Dice;

const DIGARIT: usize = 40;
const UNITS: usize = 120;
const ENTRIES: usize = 100_000;
const ARTICLES: usize = 5_000;
const DEVICES: usize = 15_000;
const WEEKS: i64 = 520;
const SLOTS_A_WEEK: usize = 8;
/// How many weeks ahead the year is planned.
const PLANNED_WEEKS: i64 = 28;
const DAY_MILLIS: i64 = 86_400_000;

const PLACES: &[&str] = &[
    "Sammonlahden",
    "Kesämäen",
    "Lauritsalan",
    "Joutsenon",
    "Kimpisen",
    "Lönnrotin",
    "Skinnarilan",
    "Voisalmen",
    "Myllymäen",
    "Pontuksen",
    "Lappeen",
    "Ylämaan",
    "Korvenkylän",
    "Kuusimäen",
    "Taavetin",
    "Peltolan",
    "Tirilän",
    "Rauhan",
    "Mattilan",
    "Hovinpellon",
    "Armilan",
    "Leirin",
    "Huhtiniemen",
    "Uus-Lavolan",
    "Karhuvuoren",
    "Parkkarilan",
    "Pulpin",
    "Kanavansuun",
    "Mustolan",
    "Ruoholammen",
];
const FORMS: &[&str] = &["koulu", "päiväkoti", "lukio", "esikoulu"];
const NAMES: &[&str] = &[
    "Veikko", "Aino", "Mika", "Outi", "Akseli", "Ritva", "Eino", "Sanna", "Pekka", "Ville", "Helmi", "Oona", "Kalle",
    "Tuula", "Jani", "Elsa", "Niilo", "Siiri", "Onni", "Lempi",
];

/// Who and what the questions are about.
pub(crate) struct Decade {
    pub(crate) digarit: Vec<PersonId>,
    pub(crate) coordinator: PersonId,
    pub(crate) units: Vec<UnitId>,
    pub(crate) articles: Vec<ArticleId>,
}

/// Fills a store as an exchange with the server would: record after record, oldest first.
pub(crate) fn fill(store: &Store, dice: &mut Dice) -> Result<Decade> {
    dice.now = at(testkit::today().plus(-7 * WEEKS));
    let mut people = people(dice);
    let coordinator = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..testkit::person(dice, "Aino") };
    let units = units(dice);
    take(store, people.iter().chain([&coordinator]))?;
    take(store, &units)?;
    take(store, &rooms(dice, &units))?;
    take(store, &devices(dice, &units))?;
    people.truncate(DIGARIT);
    take(store, &engagements(dice, &people))?;
    for week in -WEEKS..PLANNED_WEEKS {
        take(store, &slots(dice, &people, &units, week))?;
    }
    entries(store, dice, &people, &units)?;
    let articles = articles(store, dice, &people)?;
    let digarit = people.iter().map(|person| person.id).collect();
    Ok(Decade { digarit, coordinator: coordinator.id, units: units.iter().map(|unit| unit.id).collect(), articles })
}

/// Returns the working day on which the questions are asked, in the middle of the planned time.
pub(crate) fn present() -> Day {
    testkit::today().plus(2)
}

/// Returns noon of a day in Finland.
pub(crate) fn at(day: Day) -> Timestamp {
    let days = (day.0 - testkit::today().0).num_days();
    testkit::NOW.plus_millis(days * DAY_MILLIS)
}

/// Takes records into the store, as from the server.
pub(crate) fn take<'e, E: Entity + 'e>(store: &Store, entities: impl IntoIterator<Item = &'e E>) -> Result<()> {
    store.sync::<_, StoreError>(|txn| entities.into_iter().try_for_each(|entity| take_one(txn, entity)))?;
    Ok(())
}

fn take_one<E: Entity>(txn: &mut SyncTxn<'_>, entity: &E) -> Result<(), StoreError> {
    let body = entity.to_body();
    let aud = E::KIND.audience(&body)?;
    txn.take_row(BaseRow { kind: E::KIND.name().to_owned(), id: entity.uuid(), aud, rev: 1, body })
}

/// The digarit first, then the staff of the units.
fn people(dice: &mut Dice) -> Vec<Person> {
    let digari = |dice: &mut Dice, number: usize| {
        let family = format!("{}-{}", PLACES[number % PLACES.len()], number);
        Person { last_name: family, ..testkit::digari(dice, NAMES[number % NAMES.len()]) }
    };
    let mut people: Vec<Person> = (0..DIGARIT).map(|number| digari(dice, number)).collect();
    people.extend((0..UNITS).map(|number| testkit::person(dice, NAMES[number % NAMES.len()])));
    people
}

fn units(dice: &mut Dice) -> Vec<Unit> {
    let unit = |number: usize| {
        let (place, form) = (PLACES[number % PLACES.len()], FORMS[number / PLACES.len() % FORMS.len()]);
        let short_names = vec![place.chars().take(4).collect::<String>().to_lowercase(), format!("{form} {number}")];
        Unit {
            short_names,
            entrance: "Pääovi, ovikello oikealla. Ilmoittaudu kansliassa.".to_owned(),
            keys: "Avain kanslian kaapissa.".to_owned(),
            ..testkit::unit(dice, &format!("{place} {form}"))
        }
    };
    (0..UNITS).map(unit).collect()
}

fn rooms(dice: &mut Dice, units: &[Unit]) -> Vec<Room> {
    let numbered = units.iter().flat_map(|unit| (101..121).map(|number| (unit.id, format!("lk{number}"))));
    numbered.map(|(unit, code)| Room { id: RoomId(dice.fresh()), ..testkit::room(dice, unit, &code) }).collect()
}

fn devices(dice: &mut Dice, units: &[Unit]) -> Vec<Device> {
    let kinds = ["chromebook", "tabletti", "projektori", "tulostin", "kannettava"];
    let device = |number: usize| Device {
        id: DeviceId(dice.fresh()),
        unit: dice.pick(units).id,
        room: None,
        tag: format!("LPR-{number:05}"),
        model: "Acer Chromebook 511".to_owned(),
        device_kind: kinds[dice.common(kinds.len())].to_owned(),
    };
    (0..DEVICES).map(device).collect()
}

/// Half-year engagements, one after the other.
fn engagements(dice: &mut Dice, people: &[Person]) -> Vec<Engagement> {
    let half_years = (-WEEKS..PLANNED_WEEKS).step_by(26);
    let all = half_years.flat_map(|week| people.iter().map(move |person| (week, person.id)));
    all.map(|(week, person)| Engagement {
        id: EngagementId(dice.fresh()),
        start_on: testkit::today().plus(week * 7),
        end_on: Some(testkit::today().plus(week * 7 + 26 * 7 - 1)),
        weekly_minutes: 1_530,
        learning_minutes: 300,
        ..testkit::engagement(dice, person)
    })
    .collect()
}

fn slots(dice: &mut Dice, people: &[Person], units: &[Unit], week: i64) -> Vec<ScheduleSlot> {
    let monday = testkit::today().plus(week * 7 + 1);
    dice.now = at(monday.plus(-14));
    let state = match week {
        ..0 => SlotState::Done,
        0 => SlotState::Acknowledged,
        1..8 => SlotState::Published,
        _ => SlotState::Draft,
    };
    let mut slots = Vec::new();
    for (person, number) in people.iter().flat_map(|person| (0..SLOTS_A_WEEK).map(move |number| (person.id, number))) {
        let start = if number % 2 == 0 { 480 } else { 720 };
        let kind = if number == 7 { SlotKind::Koulutus } else { SlotKind::Koulu };
        slots.push(ScheduleSlot {
            id: SlotId(dice.fresh()),
            unit: (kind == SlotKind::Koulu).then(|| dice.pick(units).id),
            day: monday.plus(number as i64 / 2),
            start,
            end: start + 150,
            kind,
            state,
            ..testkit::slot(dice, person)
        });
    }
    slots
}

/// Entries spread evenly over the working days, two or three a visit, each with its minutes.
fn entries(store: &Store, dice: &mut Dice, people: &[Person], units: &[Unit]) -> Result<()> {
    let days: Vec<Day> = (-7 * WEEKS..=0).map(|day| present().plus(day)).filter(|day| !day.is_weekend()).collect();
    let a_day = ENTRIES.div_ceil(days.len());
    for month in days.chunks(20) {
        store.sync::<_, StoreError>(|txn| {
            month.iter().try_for_each(|&day| entries_of(txn, dice, (people, units), day, a_day))
        })?;
    }
    Ok(())
}

fn entries_of(
    txn: &mut SyncTxn<'_>,
    dice: &mut Dice,
    (people, units): (&[Person], &[Unit]),
    day: Day,
    count: usize,
) -> Result<(), StoreError> {
    dice.now = at(day);
    let mut visit = None;
    for number in 0..count {
        if number % 3 == 0 || visit.is_none() {
            let (person, unit) = (dice.pick(people).id, dice.pick(units).id);
            let id = Visit::id_of(person, unit, day);
            let new = Visit { id, day, state: VisitState::Done, ..testkit::visit(person, unit) };
            take_one(txn, &new)?;
            visit = Some(new);
        }
        let Some(visit) = &visit else { continue };
        let entry = entry(dice, visit, at(day).plus_millis(number as i64 * 60_000));
        take_one(txn, &entry)?;
        take_one(txn, &testkit::time_entry(&entry))?;
    }
    Ok(())
}

fn entry(dice: &mut Dice, visit: &Visit, logged_at: Timestamp) -> VisitEntry {
    let results = [EntryResult::Solved, EntryResult::Guided, EntryResult::Forwarded, EntryResult::Unfinished];
    VisitEntry {
        id: EntryId(dice.fresh()),
        logged_at,
        room_text: format!("lk{}", 101 + dice.below(20)),
        matter: Matter::ALL[dice.common(Matter::ALL.len())],
        asker: Some(Asker::Teacher),
        minutes: 5 + 5 * dice.common(18) as u16,
        result: Some(results[dice.common(results.len())]),
        text: words::line(dice),
        ..testkit::visit_entry(dice, visit)
    }
}

/// Articles edited over the years; one in ten shows an image.
fn articles(store: &Store, dice: &mut Dice, people: &[Person]) -> Result<Vec<ArticleId>> {
    let mut articles: Vec<Article> = Vec::with_capacity(ARTICLES);
    for number in 0..ARTICLES {
        dice.now = at(testkit::today().plus(-7 * WEEKS + 7 * WEEKS * number as i64 / ARTICLES as i64));
        let owner = dice.pick(people).id;
        let topics = Topics::some(dice, 4);
        let mut body = topics.article(dice);
        if number % 10 == 0 {
            body.push_str(&format!("\n![kuva](attachment:{})\n", image(store, dice, owner)?.as_str()));
        }
        articles.push(Article {
            title: topics.title(dice),
            short: topics.line(dice),
            body,
            matter: Some(Matter::ALL[dice.common(Matter::ALL.len())]),
            state: if number % 20 == 0 { ArticleState::InReview } else { ArticleState::Published },
            edited_at: dice.now,
            ..testkit::article(dice, owner)
        });
    }
    for some in articles.chunks(500) {
        take(store, some)?;
    }
    Ok(articles.iter().map(|article| article.id).collect())
}

/// Adds a picture as large as a screenshot and returns its hash.
fn image(store: &Store, dice: &mut Dice, added_by: PersonId) -> Result<AttachmentHash> {
    let bytes: Vec<u8> = (0..10_000).flat_map(|_| dice.roll().to_le_bytes()).collect();
    let hash = AttachmentHash::of(&bytes);
    let attachment = Attachment {
        id: hash.id(),
        hash: hash.clone(),
        name: "kuva.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by,
        space: None,
        proof: None,
    };
    store.sync::<_, StoreError>(|txn| {
        take_one(txn, &attachment)?;
        txn.take_blob(&hash, &bytes)
    })?;
    Ok(hash)
}

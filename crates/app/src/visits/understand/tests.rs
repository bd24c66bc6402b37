use super::super::log::read_line;
use super::*;
use crate::testing::Laptop;
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::{ScheduleSlot, SlotState};
use lahituki_testkit::{CountedIds, digari, room, slot, today, unit};

struct Place {
    laptop: Laptop,
    sammo: Unit,
    kimpinen: Unit,
}

/// Veikko's laptop; it is Sunday noon, and he is at Kimpinen from 11 to 13.
fn place() -> Place {
    let mut ids = CountedIds::default();
    let veikko = digari(&mut ids, "Veikko");
    let sammo = Unit { short_names: vec!["samm".into()], ..unit(&mut ids, "Sammonlahden koulu") };
    let kimpinen = unit(&mut ids, "Kimpisen koulu");
    let lukio = unit(&mut ids, "Kimpisen lukio");
    let closed = Unit { valid_until: Some(today().plus(-1)), ..unit(&mut ids, "Voisalmen koulu") };
    let at = |ids: &mut CountedIds, unit: &Unit, start: u16, state| ScheduleSlot {
        unit: Some(unit.id),
        day: today(),
        start,
        end: start + 120,
        state,
        ..slot(ids, veikko.id)
    };
    let laptop = Laptop::of(&veikko)
        .has(&sammo)
        .has(&kimpinen)
        .has(&lukio)
        .has(&closed)
        .has(&room(&mut ids, sammo.id, "lk204"))
        .has(&room(&mut ids, kimpinen.id, "310"))
        .has(&at(&mut ids, &sammo, 480, SlotState::Published))
        .has(&at(&mut ids, &lukio, 690, SlotState::Cancelled))
        .has(&at(&mut ids, &kimpinen, 660, SlotState::Acknowledged));
    Place { laptop, sammo, kimpinen }
}

impl Place {
    fn read(&self, line: &str, edits: ChipEdits) -> LineReading {
        self.laptop.ask(read_line, LogLine { line: line.to_owned(), edits }).unwrap()
    }
}

/// Writes a reading as its values in a fixed order; assumed ones in parentheses.
fn shown(read: &LineReading) -> String {
    fn chip<T: std::fmt::Debug + ts_rs::TS>(chip: Option<&Chip<T>>) -> String {
        chip.map_or("-".to_owned(), |chip| {
            let value = if chip.label.is_empty() { format!("{:?}", chip.value) } else { chip.label.clone() };
            if chip.assumed { format!("({value})") } else { value }
        })
    }
    let unit = chip(read.unit.as_ref());
    let (room, matter) = (chip(read.room.as_ref()), chip(Some(&read.matter)));
    let (asker, minutes, result) = (chip(read.asker.as_ref()), chip(Some(&read.minutes)), chip(read.result.as_ref()));
    format!("{unit} | {room} | {matter} | {asker} | {minutes} | {result} | {}", read.text)
}

fn check(line: &str, edits: ChipEdits, expected: &str) {
    assert_eq!(shown(&place().read(line, edits)), expected, "{line:?}");
}

#[test]
fn a_whole_line_fills_every_chip() {
    check(
        "samm lk204 projektori ei kuvaa opettaja 15 ok",
        ChipEdits::default(),
        "Sammonlahden koulu | Luokka lk204 | Esitys | Teacher | 15 | Solved | projektori ei kuvaa",
    );
}

#[test]
fn what_a_line_does_not_say_is_assumed_from_the_schedule_and_from_habit() {
    check("wlan ei toimi", ChipEdits::default(), "(Kimpisen koulu) | - | Verkko | - | (15) | - | wlan ei toimi");
    check("", ChipEdits::default(), "(Kimpisen koulu) | - | (Muu) | - | (15) | - | ");
}

#[test]
fn what_is_set_on_a_chip_wins_over_the_line() {
    let Place { kimpinen, .. } = place();
    let edits = ChipEdits {
        unit: Some(kimpinen.id),
        room: Some("310".to_owned()),
        matter: Some(Matter::Muu),
        asker: Some(Asker::Principal),
        minutes: Some(40),
        result: Some(EntryResult::Forwarded),
        day: Some(today().plus(-3)),
    };
    check(
        "samm lk204 projektori ei kuvaa opettaja 15 ok",
        edits,
        "Kimpisen koulu | Luokka 310 | Muu | Principal | 40 | Forwarded | projektori ei kuvaa",
    );
}

#[test]
fn a_room_that_was_set_to_nothing_is_none() {
    let edits = ChipEdits { room: Some(" ".to_owned()), ..ChipEdits::default() };
    check("samm lk204 wlan", edits, "Sammonlahden koulu | - | Verkko | - | (15) | - | wlan");
}

#[test]
fn an_ambiguous_unit_offers_its_candidates_until_one_is_chosen() {
    let place = place();
    let mut ids = CountedIds::of_source(9);
    let laptop = place.laptop.has(&unit(&mut ids, "Sammonlahden lukio"));
    let ask = |edits| laptop.ask(read_line, LogLine { line: "sammonlah wlan".to_owned(), edits }).unwrap();
    let read = ask(ChipEdits::default());
    assert_eq!((read.unit, read.candidates.len(), read.ready), (None, 2, false));
    let read = ask(ChipEdits { unit: Some(place.sammo.id), ..ChipEdits::default() });
    assert_eq!((shown(&read).as_str(), read.ready), ("Sammonlahden koulu | - | Verkko | - | (15) | - | wlan", true));
}

#[test]
fn a_line_is_ready_once_it_has_a_place_and_a_matter() {
    let place = place();
    let ready = |line: &str| place.read(line, ChipEdits::default()).ready;
    assert!(ready("samm wlan"));
    assert!(ready("outo vika"));
    assert!(ready("aika 20 opastus"));
    assert!(!ready("samm"));
    assert!(!ready("samm 15 ok"));
    assert!(!ready("aika 20"));
    assert!(!ready(""));
}

#[test]
fn unread_words_are_marked_where_the_window_sees_them() {
    let read = place().read("samm 🙂 wlan 31.2.", ChipEdits::default());
    assert_eq!(read.unknown, [(13, 17)]);
    assert!(read.text.contains("31.2."));
}

#[test]
fn a_line_that_names_no_matter_has_its_free_words_marked() {
    let read = place().read("samm hrumpsu 15 ok", ChipEdits::default());
    assert_eq!((read.unknown, read.text.as_str()), (vec![(5, 12)], "hrumpsu"));
}

#[test]
fn a_personal_identity_code_is_masked_and_said_so() {
    let read = place().read("samm oppilaan 020516C903K tunnus", ChipEdits::default());
    assert_eq!((read.text.as_str(), read.masked), ("oppilaan [henkilötunnus poistettu] tunnus", true));
    assert!(!place().read("samm tunnus", ChipEdits::default()).masked);
}

#[test]
fn a_word_for_a_day_means_the_latest_such_day() {
    let on = |month, day| Day::new(2026, month, day).unwrap();
    let cases = [
        (DayWord::Today, on(11, 22)),
        (DayWord::Yesterday, on(11, 21)),
        (DayWord::Weekday(7), on(11, 22)),
        (DayWord::Weekday(1), on(11, 16)),
        (DayWord::DayMonth { day: 22, month: 11 }, on(11, 22)),
        (DayWord::DayMonth { day: 1, month: 12 }, Day::new(2025, 12, 1).unwrap()),
        (DayWord::DayMonth { day: 29, month: 2 }, Day::new(2024, 2, 29).unwrap()),
    ];
    for (word, expected) in cases {
        assert_eq!(day(word, today()), expected, "{word:?}");
    }
}

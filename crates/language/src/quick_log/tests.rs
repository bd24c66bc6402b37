mod nothing_lost;

use super::*;
use crate::Span;

fn room(code: &str, name: &str) -> RoomWords {
    RoomWords { id: format!("room-{code}"), code: code.into(), name: name.into() }
}

fn unit(id: &str, name: &str, short_names: &[&str], rooms: Vec<RoomWords>) -> UnitWords {
    let short_names = short_names.iter().map(|&name| name.to_owned()).collect();
    UnitWords { id: id.into(), name: name.into(), short_names, rooms }
}

fn topic(code: &str, words: &str) -> TopicWords {
    TopicWords { code: code.into(), name: code.into(), words: words.split(' ').map(str::to_owned).collect() }
}

fn vocabulary() -> Vocabulary {
    let rooms = vec![room("lk204", "Luokka 204"), room("ATK", "ATK-luokka"), room("A12", "Musiikki")];
    Vocabulary {
        units: vec![
            unit("sammo", "Sammonlahden koulu", &["Samm"], rooms),
            unit("kimpinen", "Kimpisen koulu", &[], vec![room("310", "")]),
            unit("kimpilukio", "Kimpisen lukio", &[], vec![]),
            unit("voisalmi", "Voisalmen koulu", &[], vec![]),
            unit("simola", "Simolan koulu", &["SIK"], vec![]),
            unit("kesamaki", "Kesämäen koulu", &[], vec![]),
            unit("omenapuu", "Päiväkoti Omenapuu", &[], vec![]),
        ],
        topics: vec![
            topic("ESITYS", "projektori näyttö tykki kuva"),
            topic("KIRJ", "salasana tunnus kirjautuminen"),
            topic("TULOSTUS", "tulostin tulostus skrivare printer"),
            topic("HENKLAITE", "sim puhelin"),
            topic("OFFICE", "office 365"),
            topic("WILMA", "wilma"),
        ],
        context_unit: None,
    }
}

fn at_sammo() -> Vocabulary {
    Vocabulary { context_unit: Some("sammo".into()), ..vocabulary() }
}

/// Writes a reading as `field=value` and the words behind it, in a fixed order.
fn shown(line: &str, vocabulary: &Vocabulary) -> String {
    fn field<T: std::fmt::Debug>(name: &str, found: &Option<Found<T>>, line: &str) -> Option<String> {
        let found = found.as_ref()?;
        let source = found.span.map_or("assumed".to_owned(), |span| format!("'{}'", span.of(line)));
        Some(format!("{name} {:?} {source}", found.value).replace('"', ""))
    }
    let read = read_quick_line(line, vocabulary);
    let time = Some(read.kind).filter(|kind| kind.value == LineKind::Time);
    let spans = |spans: Vec<Span>| spans.iter().map(|span| span.of(line)).collect::<Vec<_>>().join(", ");
    let fields = [
        field("kind", &time, line),
        field("unit", &read.unit, line),
        field("room", &read.room, line),
        field("topic", &read.topic, line),
        field("asker", &read.asker, line),
        field("minutes", &read.minutes, line),
        field("started", &read.started, line),
        field("outcome", &read.outcome, line),
        field("day", &read.day, line),
        Some(format!("text {}", read.text)).filter(|_| !read.text.is_empty()),
        Some(format!("unknown {}", spans(read.unknown.clone()))).filter(|_| !read.unknown.is_empty()),
    ];
    let ambiguous = read.ambiguous.iter().map(|a| format!("either {} '{}'", a.candidates.join("/"), a.span.of(line)));
    fields.into_iter().flatten().chain(ambiguous).collect::<Vec<_>>().join("; ")
}

fn check(line: &str, expected: &str) {
    assert_eq!(shown(line, &vocabulary()), expected, "{line}");
}

fn check_at_sammo(line: &str, expected: &str) {
    assert_eq!(shown(line, &at_sammo()), format!("unit sammo assumed; {expected}"), "{line}");
}

#[test]
fn a_whole_line_becomes_fields_and_the_matter_stays_as_text() {
    check(
        "samm lk204 projektori ei kuvaa opettaja 15 ok",
        "unit sammo 'samm'; room Known(room-lk204) 'lk204'; topic ESITYS 'projektori'; asker Teacher 'opettaja'; \
         minutes 15 '15'; outcome Solved 'ok'; text projektori ei kuvaa",
    );
}

#[test]
fn a_unit_is_named_by_any_unique_beginning() {
    check("sam", "unit sammo 'sam'");
    check("SAMMONLAHDEN koulu", "unit sammo 'SAMMONLAHDEN koulu'");
    check("sammonlahdessa", "unit sammo 'sammonlahdessa'");
    check("kesam", "unit kesamaki 'kesam'");
    check("päiväkoti omenapuu", "unit omenapuu 'päiväkoti omenapuu'");
    check("wilma ei avaudu voisalmi", "unit voisalmi 'voisalmi'; topic WILMA 'wilma'; text wilma ei avaudu");
    check("ti sik wilma", "unit simola 'sik'; topic WILMA 'wilma'; day Weekday(2) 'ti'; text wilma");
}

#[test]
fn a_beginning_that_fits_several_units_gives_candidates_and_stays_in_the_text() {
    check("kimp wilma", "topic WILMA 'wilma'; text kimp wilma; either kimpinen/kimpilukio 'kimp'");
    check("kimp luk", "unit kimpilukio 'kimp luk'");
    check("kimpisen lukiolla", "unit kimpilukio 'kimpisen lukiolla'");
    check("kimp lukio wilma", "unit kimpilukio 'kimp lukio'; topic WILMA 'wilma'; text wilma");
    let there = Vocabulary { context_unit: Some("kimpinen".into()), ..vocabulary() };
    assert_eq!(shown("kimp", &there), "unit kimpinen 'kimp'");
}

#[test]
fn everyday_words_within_the_matter_name_no_unit() {
    check_at_sammo("wilmaan ei voi kirjautua", "topic WILMA 'wilmaan'; text wilmaan ei voi kirjautua");
    check_at_sammo("sim kortti puuttuu", "topic HENKLAITE 'sim'; text sim kortti puuttuu");
    check_at_sammo("koulu kiinni", "text koulu kiinni");
    check_at_sammo("vika koulun verkossa", "text vika koulun verkossa");
    check_at_sammo("päiväkodin laite", "text päiväkodin laite");
}

#[test]
fn a_named_unit_goes_before_the_assumed_one() {
    assert_eq!(shown("kesam", &at_sammo()), "unit kesamaki 'kesam'");
    assert_eq!(shown("", &at_sammo()), "unit sammo assumed");
}

#[test]
fn a_first_word_that_names_no_unit_is_marked_when_one_is_expected() {
    check("xyzzy projektori", "topic ESITYS 'projektori'; text xyzzy projektori; unknown xyzzy");
    check("projektori rikki", "topic ESITYS 'projektori'; text projektori rikki");
    check("xyzzy samm", "unit sammo 'samm'; text xyzzy");
    check_at_sammo("xyzzy", "text xyzzy");
}

#[test]
fn a_room_is_known_by_its_code_or_name_however_written() {
    for written in ["lk204", "LK-204", "204", "luokka 204", "luokassa 204", "lk. 204"] {
        check_at_sammo(written, &format!("room Known(room-lk204) '{}'", written));
    }
    check_at_sammo("atk luokka", "room Known(room-ATK) 'atk luokka'");
    check_at_sammo("atk-luokka", "room Known(room-ATK) 'atk-luokka'");
    check_at_sammo("musiikissa", "room Known(room-A12) 'musiikissa'");
}

#[test]
fn what_only_looks_like_a_room_is_kept_as_written() {
    check_at_sammo("lk310 15", "room Free(lk310) 'lk310'; minutes 15 '15'");
    check_at_sammo("Luokka 310b wilma", "room Free(Luokka 310b) 'Luokka 310b'; topic WILMA 'wilma'; text wilma");
    check_at_sammo("wilma luokka 15", "topic WILMA 'wilma'; asker PupilGroup 'luokka'; minutes 15 '15'; text wilma");
    check_at_sammo("salasana1", "topic KIRJ 'salasana1'; text salasana1");
}

#[test]
fn two_rooms_by_one_name_give_candidates() {
    let mut vocabulary = at_sammo();
    vocabulary.units[0].rooms.push(room("204", "Musiikkiluokka"));
    assert_eq!(shown("204 x", &vocabulary), "unit sammo assumed; text 204 x; either room-lk204/room-204 '204'");
}

#[test]
fn a_length_may_be_written_in_many_ways() {
    for (written, minutes) in [
        ("15", 15),
        ("15min", 15),
        ("15 min", 15),
        ("1h", 60),
        ("1 tunti", 60),
        ("1,5 h", 90),
        ("0.25h", 15),
        ("1h30", 90),
        ("1h 30min", 90),
        ("1 h 30 min", 90),
        ("+30 min", 30),
        ("+30", 30),
        ("600", 600),
    ] {
        check_at_sammo(written, &format!("minutes {minutes} '{written}'"));
    }
}

#[test]
fn a_clock_range_gives_the_length_and_the_start() {
    for (written, minutes, started) in [
        ("9-10.30", 90, 540),
        ("9.00–9.45", 45, 540),
        ("9:00 – 9:45", 45, 540),
        ("klo 8-9", 60, 480),
        ("9-10", 60, 540),
    ] {
        check_at_sammo(written, &format!("minutes {minutes} '{written}'; started {started} '{written}'"));
    }
}

#[test]
fn class_levels_and_counts_are_not_times() {
    check_at_sammo("7-9 luokkien tunnukset", "topic KIRJ 'tunnukset'; text 7-9 luokkien tunnukset");
    check_at_sammo("2 konetta jumissa 20", "minutes 20 '20'; text 2 konetta jumissa");
    check_at_sammo("tykki 3 luokassa 9b", "topic ESITYS 'tykki'; text tykki 3 luokassa 9b");
    check("samm 2 konetta jumissa", "unit sammo 'samm'; text 2 konetta jumissa");
    check_at_sammo("office 365", "topic OFFICE 'office'; text office 365");
}

#[test]
fn lengths_out_of_range_repeated_or_backwards_stay_and_are_marked() {
    check_at_sammo("wilma 900 min", "topic WILMA 'wilma'; text wilma 900 min; unknown 900 min");
    check_at_sammo("0 min", "text 0 min; unknown 0 min");
    check_at_sammo("99999999999 h", "text 99999999999 h; unknown 99999999999 h");
    check_at_sammo("15 min 20 min", "minutes 15 '15 min'; text 20 min; unknown 20 min");
    check_at_sammo("10.30-9.00", "text 10.30-9.00; unknown 10.30-9.00");
    check_at_sammo("601", "text 601");
}

#[test]
fn a_day_is_read_where_it_stands_apart() {
    check_at_sammo("eilen wilma", "topic WILMA 'wilma'; day Yesterday 'eilen'; text wilma");
    check_at_sammo("wilma tänään 15", "topic WILMA 'wilma'; minutes 15 '15'; day Today 'tänään'; text wilma");
    check_at_sammo("wilma pe", "topic WILMA 'wilma'; day Weekday(5) 'pe'; text wilma");
    check_at_sammo(
        "wilma 17.11. 10",
        "topic WILMA 'wilma'; minutes 10 '10'; day DayMonth { day: 17, month: 11 } '17.11'; text wilma",
    );
    check_at_sammo("vika alkoi eilen illalla", "text vika alkoi eilen illalla");
}

#[test]
fn a_date_that_cannot_be_read_stays_and_is_marked() {
    check_at_sammo("31.2. wilma", "topic WILMA 'wilma'; text 31.2. wilma; unknown 31.2");
    check_at_sammo("wilma 17.11.2026", "topic WILMA 'wilma'; text wilma 17.11.2026; unknown 17.11.2026");
    check_at_sammo("ios 17.11", "text ios 17.11");
}

#[test]
fn askers_and_outcomes_are_known_in_three_languages() {
    check_at_sammo("x reksi siirretty Meita", "asker Principal 'reksi'; outcome Forwarded 'siirretty Meita'; text x");
    check_at_sammo("x kanslia kesken.", "asker Secretary 'kanslia'; outcome Unfinished 'kesken'; text x");
    check_at_sammo("x lärare löst", "asker Teacher 'lärare'; outcome Solved 'löst'; text x");
    check_at_sammo("x pupils, guided", "asker PupilGroup 'pupils'; outcome Guided 'guided'; text x");
    check_at_sammo("x vaka neuvottu", "asker Daycare 'vaka'; outcome Guided 'neuvottu'; text x");
}

#[test]
fn a_person_within_the_sentence_is_the_asker_and_stays_in_it() {
    check_at_sammo("uusi opettaja eksyi", "asker Teacher 'opettaja'; text uusi opettaja eksyi");
    check_at_sammo("oppilas eksyi ope 5", "asker Teacher 'ope'; minutes 5 '5'; text oppilas eksyi");
}

#[test]
fn an_outcome_that_is_denied_or_within_the_sentence_is_text() {
    check_at_sammo("ei ok", "text ei ok");
    check_at_sammo("meita lupasi soittaa", "text meita lupasi soittaa");
}

#[test]
fn the_topic_is_what_most_words_speak_for() {
    check_at_sammo("tulostimella", "topic TULOSTUS 'tulostimella'; text tulostimella");
    check_at_sammo("proj", "topic ESITYS 'proj'; text proj");
    check_at_sammo("wilma salasana tunnus", "topic KIRJ 'salasana'; text wilma salasana tunnus");
    check_at_sammo("skrivaren", "topic TULOSTUS 'skrivaren'; text skrivaren");
    check_at_sammo("verkko", "text verkko");
}

#[test]
fn a_line_that_begins_with_aika_records_time_alone() {
    check("aika 20 opastus", "kind Time 'aika'; minutes 20 '20'; text opastus");
    check("Aika: 1h opettaja lk204 ma", "kind Time 'Aika'; minutes 60 '1h'; day Weekday(1) 'ma'; text opettaja lk204");
}

#[test]
fn punctuation_emoji_and_control_characters_harm_nothing() {
    check(
        "samm, 204: tykki 🙂 :) (15) ok!",
        "unit sammo 'samm'; room Known(room-lk204) '204'; topic ESITYS 'tykki'; minutes 15 '15'; outcome Solved 'ok'; text tykki 🙂 :)",
    );
    check("samm\u{0}\u{7}wilma\t10", "unit sammo 'samm'; topic WILMA 'wilma'; minutes 10 '10'; text wilma");
    check(" \n\u{1b} ", "");
}

#[test]
fn a_pasted_page_is_text_as_a_whole() {
    let line = "samm 15 ok ".repeat(10_000);
    let read = read_quick_line(&line, &vocabulary());
    assert_eq!((read.unit, read.minutes, read.text.as_str()), (None, None, line.trim_end()));
}

#[test]
fn a_telephone_number_has_no_minutes_in_it() {
    check_at_sammo("soita Outille 040 123 4567 ok", "outcome Solved 'ok'; text soita Outille 040 123 4567");
    check_at_sammo(
        "kysy numerosta 050 123 45 67 15 ok",
        "minutes 15 '15'; outcome Solved 'ok'; text kysy numerosta 050 123 45 67",
    );
    check_at_sammo("jatkuu (+358 40 123 4567)", "text jatkuu (+358 40 123 4567)");
    check_at_sammo("tykki jumissa +30", "topic ESITYS 'tykki'; minutes 30 '+30'; text tykki jumissa");
}

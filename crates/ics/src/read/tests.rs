use super::*;

fn span() -> Span {
    Span { from: Day::new(2026, 11, 1).unwrap(), until: Day::new(2026, 11, 30).unwrap() }
}

fn calendar(events: &[&str]) -> String {
    let events: String =
        events.iter().map(|event| format!("BEGIN:VEVENT\r\nUID:a\r\n{event}\r\nEND:VEVENT\r\n")).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

/// The busy times as `day start–end`.
fn busy(events: &[&str]) -> Vec<String> {
    let reading = read(calendar(events).as_bytes(), span(), &Limits::default()).unwrap();
    assert_eq!(reading.unclear, []);
    reading.spans.iter().map(|span| format!("{} {}–{}", span.day, span.start, span.end)).collect()
}

fn refused(text: &str) -> Refused {
    read(text.as_bytes(), span(), &Limits::default()).unwrap_err()
}

#[test]
fn times_of_all_zones_are_those_of_finland() {
    let expected = ["2026-11-23 480–540"];
    assert_eq!(busy(&["DTSTART:20261123T060000Z\r\nDTEND:20261123T070000Z"]), expected);
    assert_eq!(busy(&["DTSTART:20261123T080000\r\nDURATION:PT1H"]), expected);
    assert_eq!(busy(&["DTSTART;TZID=Europe/Stockholm:20261123T070000\r\nDURATION:PT59M1S"]), expected);
    assert_eq!(busy(&["DTSTART;TZID=\"FLE Standard Time\":20261123T080000\r\nDURATION:PT1H"]), expected);
}

#[test]
fn a_time_over_midnight_is_two_and_a_whole_day_one() {
    let night = "DTSTART:20261123T220000\r\nDTEND:20261124T020000";
    assert_eq!(busy(&[night]), ["2026-11-23 1320–1440", "2026-11-24 0–120"]);
    assert_eq!(busy(&["DTSTART;VALUE=DATE:20261123"]), ["2026-11-23 0–1440"]);
    let trip = "DTSTART;VALUE=DATE:20261029\r\nDTEND;VALUE=DATE:20261103";
    assert_eq!(busy(&[trip]), ["2026-11-01 0–1440", "2026-11-02 0–1440"]);
}

#[test]
fn what_is_free_cancelled_or_without_length_takes_no_time() {
    let time = "DTSTART:20261123T080000\r\nDURATION:PT1H";
    assert!(busy(&[&format!("{time}\r\nSTATUS:CANCELLED"), &format!("{time}\r\nTRANSP:TRANSPARENT")]).is_empty());
    assert!(busy(&["DTSTART:20261123T080000"]).is_empty());
    let cancelled = calendar(&[&format!("{time}\r\nSTATUS:CANCELLED"), time]);
    assert_eq!(read(cancelled.as_bytes(), span(), &Limits::default()).unwrap().free, 1);
}

#[test]
fn a_repeated_event_is_taken_on_each_day_but_those_left_out_or_moved() {
    let lesson = "DTSTART;TZID=Europe/Helsinki:20260907T080000\r\nDTEND;TZID=Europe/Helsinki:20260907T090000\r\n\
        RRULE:FREQ=WEEKLY\r\nEXDATE;TZID=Europe/Helsinki:20261109T080000";
    let moved = "RECURRENCE-ID;TZID=Europe/Helsinki:20261116T080000\r\nDTSTART:20261117T100000\r\nDURATION:PT1H";
    let expected = ["2026-11-02 480–540", "2026-11-17 600–660", "2026-11-23 480–540", "2026-11-30 480–540"];
    assert_eq!(busy(&[lesson, moved]), expected);
    let cancelled = "RECURRENCE-ID:20261116T060000Z\r\nDTSTART:20261116T060000Z\r\nSTATUS:CANCELLED";
    assert_eq!(busy(&[lesson, cancelled]).len(), 3);
}

#[test]
fn what_stands_within_an_event_is_not_its_own() {
    let alarm = "DTSTART:20261123T080000\r\nDURATION:PT1H\r\nBEGIN:VALARM\r\nDURATION:PT5M\r\nEND:VALARM";
    assert_eq!(busy(&[alarm]), ["2026-11-23 480–540"]);
}

#[test]
fn of_an_event_that_is_not_understood_there_is_where_and_why() {
    let hourly = "DTSTART:20261123T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=HOURLY";
    let backwards = "DTSTART:20261123T080000\r\nDTEND:20261123T070000";
    let unclear =
        [hourly, backwards, "DTSTART:eilen", "DTSTART:99991231T235959Z", "DTSTART:20261123T080000\r\nDURATION:P-1D"];
    let reading = read(calendar(&unclear).as_bytes(), span(), &Limits::default()).unwrap();
    let day = Day::new(2026, 11, 23);
    let expected = [
        (3, day, Why::Rule),
        (9, day, Why::Length),
        (14, None, Why::Time),
        (18, None, Why::Time),
        (22, day, Why::Length),
    ];
    assert_eq!(reading.unclear, expected.map(|(line, day, why)| Unclear { line, day, why }));
    assert_eq!(reading.spans, []);
}

#[test]
fn what_is_no_whole_calendar_is_refused() {
    let whole = calendar(&["DTSTART:20261123T080000"]);
    for text in ["", "hei", "hei: maailma", "BEGIN:VEVENT\r\nEND:VEVENT", "<html>\n</html>", "END:VCALENDAR"] {
        assert_eq!(refused(text), Refused::NotACalendar, "{text}");
    }
    for end in ["BEGIN:VCALENDAR\r\n".len(), whole.len() / 2, whole.len() - 20, whole.len() - 3] {
        assert_eq!(refused(&whole[..end]), Refused::CutOff, "{end}");
    }
}

#[test]
fn a_calendar_beyond_the_limits_is_refused() {
    let deep = "BEGIN:VCALENDAR\n".repeat(1_000_000 / 16);
    assert_eq!(refused(&deep), Refused::TooDeep);
    assert_eq!(refused(&" ".repeat(9 * 1024 * 1024)), Refused::TooLarge);
    let many = calendar(&vec!["DTSTART:20261123T080000"; 20_001]);
    assert_eq!(refused(&many), Refused::TooMuch);
    let long = calendar(&vec!["DTSTART;VALUE=DATE:20000101\r\nDTEND;VALUE=DATE:20300101"; 1_000]);
    assert_eq!(refused(&long), Refused::TooMuch);
    let old =
        calendar(&vec!["DTSTART:19000101T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"; 1_000]);
    assert_eq!(refused(&old), Refused::TooMuch);
}

#[test]
fn nothing_of_what_takes_somebody_is_kept() {
    let secret = "DTSTART:20261123T080000\r\nDURATION:PT1H\r\nSUMMARY:Lääkäri\r\nLOCATION:Sairaala\r\nDESCRIPTION:x";
    let reading = read(calendar(&[secret]).as_bytes(), span(), &Limits::default()).unwrap();
    assert!(!format!("{reading:?}").contains("Lääkäri"));
}

#[test]
fn what_is_written_is_read_back() {
    let day = Day::new(2026, 11, 23).unwrap();
    let slot =
        lahituki_domain::ids::SlotId(std::str::FromStr::from_str("018f0000-0000-7000-8000-000000000001").unwrap());
    let event = crate::Event {
        slot,
        revision: 1,
        changed_at: lahituki_domain::Timestamp(0),
        day,
        start: 480,
        end: 1440,
        summary: "Koulu".to_owned(),
        location: String::new(),
        cancelled: false,
    };
    let text = crate::write(&crate::Calendar { name: "Veikko".to_owned(), events: vec![event] });
    let reading = read(text.as_bytes(), span(), &Limits::default()).unwrap();
    assert_eq!(reading.spans, [BusySpan { day, start: 480, end: 1440, uid: format!("{slot}@lahituki") }]);
}

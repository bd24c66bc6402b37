use super::*;
use std::str::FromStr;

fn event() -> Event {
    Event {
        slot: SlotId(FromStr::from_str("018f0000-0000-7000-8000-000000000001").unwrap()),
        revision: 7,
        changed_at: Timestamp(1_795_334_400_000),
        day: Day::new(2026, 11, 23).unwrap(),
        start: 8 * 60,
        end: 14 * 60 + 30,
        summary: "Sammonlahden koulu".to_owned(),
        location: "Hietakallionkatu 3, Lappeenranta".to_owned(),
        cancelled: false,
    }
}

fn written(event: Event) -> String {
    write(&Calendar { name: "Veikko".to_owned(), events: vec![event] })
}

/// The lines between the beginning and the end of the event.
fn lines(text: &str) -> Vec<&str> {
    let (_, event) = text.split_once("BEGIN:VEVENT\r\n").unwrap();
    event.split_once("END:VEVENT").unwrap().0.lines().collect()
}

#[test]
fn a_slot_is_written_with_place_time_and_number() {
    assert_eq!(
        lines(&written(event())),
        [
            "UID:018f0000-0000-7000-8000-000000000001@lahituki",
            "SEQUENCE:7",
            "DTSTAMP:20261122T080000Z",
            "LAST-MODIFIED:20261122T080000Z",
            "DTSTART;TZID=Europe/Helsinki:20261123T080000",
            "DTEND;TZID=Europe/Helsinki:20261123T143000",
            "SUMMARY:Sammonlahden koulu",
            "LOCATION:Hietakallionkatu 3\\, Lappeenranta",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
        ]
    );
}

#[test]
fn a_cancelled_slot_says_so_and_takes_nobodys_time() {
    let text = written(Event { cancelled: true, ..event() });
    assert!(text.contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"));
}

#[test]
fn a_slot_until_midnight_ends_on_the_next_day() {
    assert!(written(Event { end: 1440, ..event() }).contains("DTEND;TZID=Europe/Helsinki:20261124T000000\r\n"));
}

#[test]
fn a_number_beyond_what_programs_read_stays_at_the_highest() {
    assert!(written(Event { revision: u64::MAX, ..event() }).contains("SEQUENCE:2147483647\r\n"));
}

#[test]
fn what_people_wrote_cannot_end_a_line() {
    let summary = "a;b,c\\d\r\nEND:VEVENT\u{0}\re".to_owned();
    assert!(written(Event { summary, ..event() }).contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\ne\r\n"));
}

#[test]
fn no_line_is_longer_than_75_bytes_and_none_is_cut_within_a_letter() {
    let summary = "yöäå".repeat(100);
    let text = written(Event { summary: summary.clone(), ..event() });
    assert!(text.split("\r\n").all(|line| line.len() <= LINE_BYTES));
    assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")));
}

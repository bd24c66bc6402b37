use super::*;

/// Checks the days up to the end of 2027 on which an event of 2 November 2026 at eight takes place: the first few.
fn check(rule: &str, days: &[&str]) {
    let start = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap().and_hms_opt(8, 0, 0).unwrap();
    let last = NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();
    let rule = Rule::parse(rule, chrono_tz::Europe::Helsinki).unwrap();
    let found = rule.days(start, last, &mut 10_000).unwrap();
    let found: Vec<String> = found.iter().map(NaiveDate::to_string).take(days.len() + 1).collect();
    assert_eq!(found[..days.len().min(found.len())], *days);
}

#[test]
fn rules_say_on_which_days_an_event_takes_place() {
    check("FREQ=DAILY;INTERVAL=3;COUNT=3", &["2026-11-02", "2026-11-05", "2026-11-08"]);
    check("FREQ=WEEKLY", &["2026-11-02", "2026-11-09", "2026-11-16"]);
    check("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", &["2026-11-02", "2026-11-04", "2026-11-16", "2026-11-18"]);
    check("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", &["2026-11-02", "2026-11-15", "2026-11-16"]);
    check("FREQ=MONTHLY", &["2026-11-02", "2026-12-02", "2027-01-02"]);
    check("FREQ=MONTHLY;BYDAY=1MO", &["2026-11-02", "2026-12-07", "2027-01-04"]);
    check("FREQ=MONTHLY;BYDAY=-1FR", &["2026-11-02", "2026-11-27", "2026-12-25"]);
    check("FREQ=MONTHLY;BYMONTHDAY=-1", &["2026-11-02", "2026-11-30", "2026-12-31"]);
    check("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", &["2026-11-02", "2026-11-30", "2026-12-31", "2027-01-29"]);
    check("FREQ=YEARLY", &["2026-11-02", "2027-11-02"]);
    check("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", &["2026-11-02", "2027-03-28"]);
    check("FREQ=DAILY;BYDAY=FR;UNTIL=20261113T060000Z", &["2026-11-02", "2026-11-06", "2026-11-13"]);
}

#[test]
fn a_rule_ends_with_its_last_time() {
    let start = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap().and_hms_opt(8, 0, 0).unwrap();
    let count = |rule: &str| {
        let rule = Rule::parse(rule, chrono_tz::Europe::Helsinki).unwrap();
        rule.days(start, NaiveDate::from_ymd_opt(2027, 12, 31).unwrap(), &mut 10_000).unwrap().len()
    };
    assert_eq!(count("FREQ=DAILY;UNTIL=20261104"), 3);
    assert_eq!(count("FREQ=DAILY;UNTIL=20261104T060000Z"), 3);
    assert_eq!(count("FREQ=DAILY;UNTIL=20261104T055959Z"), 2);
    assert_eq!(count("FREQ=DAILY;COUNT=1"), 1);
    assert_eq!(count("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), 1);
}

#[test]
fn a_rule_that_takes_too_long_is_given_up() {
    let start = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap().and_hms_opt(8, 0, 0).unwrap();
    let rule = Rule::parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", chrono_tz::UTC).unwrap();
    assert_eq!(rule.days(start, NaiveDate::from_ymd_opt(2027, 1, 1).unwrap(), &mut 1_000), None);
}

#[test]
fn what_is_not_known_is_no_rule() {
    for text in ["", "FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ"] {
        assert_eq!(Rule::parse(text, chrono_tz::UTC), None, "{text}");
    }
}

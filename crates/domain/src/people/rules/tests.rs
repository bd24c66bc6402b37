use super::*;
use crate::ids::{EngagementId, PersonId};
use crate::people::WorkingTime;
use crate::record::Entity;
use uuid::Uuid;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn engagement(n: u128, from: &str, until: Option<&str>) -> Engagement {
    Engagement {
        id: EngagementId(Uuid::from_u128(n)),
        person: PersonId(Uuid::from_u128(1)),
        kind: EngagementKind::Tyokokeilu,
        start_on: day(from),
        end_on: until.map(day),
        weekly_minutes: 1_800,
        weekdays: Vec::new(),
        learning_minutes: 0,
        working_time: WorkingTime::Own,
        segments: Vec::new(),
        skills: Vec::new(),
    }
}

fn found(engagement: &Engagement, others: &[Engagement], today: &str) -> Vec<(WarningKind, i64, u16)> {
    let rule = built_in(engagement.kind);
    let warnings = warnings(engagement, others, &rule, day(today));
    warnings.into_iter().map(|warning| (warning.kind, warning.days_left, warning.step)).collect()
}

#[test]
fn every_built_in_rule_makes_sense_and_says_where_it_comes_from() {
    for kind in EngagementKind::ALL {
        assert_eq!(built_in(kind).nonsense(), None, "{kind:?}");
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert!(!built_in(EngagementKind::Tyokokeilu).employment);
    assert_eq!(built_in(EngagementKind::Palkkatuki).roster_notice_days, 7);
}

#[test]
fn the_latest_record_that_holds_takes_the_place_of_the_built_in_rule() {
    let kind = EngagementKind::Tyokokeilu;
    let from = |date: &str, months| EngagementRule {
        valid_from: day(date),
        max_months_same_host: Some(months),
        ..built_in(kind)
    };
    let rules = [from("2026-01-01", 5), from("2027-01-01", 4)];
    let months = |date: &str| rule_on(&rules, kind, day(date)).max_months_same_host;
    assert_eq!([months("2025-12-31"), months("2026-12-31"), months("2027-01-01")], [Some(6), Some(5), Some(4)]);
    assert_eq!(rule_on(&rules, EngagementKind::Vakituinen, day("2027-01-01")).max_months_same_host, None);
}

#[test]
fn an_end_is_told_sixty_thirty_fourteen_and_seven_days_before() {
    let engagement = engagement(1, "2026-09-01", Some("2026-11-30"));
    let steps = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-01"];
    let steps = steps.map(|today| found(&engagement, &[], today).first().map(|(_, left, step)| (*left, *step)));
    assert_eq!(steps, [None, Some((60, 60)), Some((30, 30)), Some((14, 14)), Some((7, 7)), Some((0, 7)), None]);
}

#[test]
fn an_end_that_another_engagement_follows_needs_no_decision() {
    let first = engagement(1, "2026-09-01", Some("2026-11-30"));
    let following = Engagement { kind: EngagementKind::Palkkatuki, ..engagement(2, "2026-12-01", None) };
    assert_eq!(found(&first, std::slice::from_ref(&following), "2026-11-23"), []);
    let of_another = Engagement { person: PersonId(Uuid::from_u128(2)), ..following };
    assert_eq!(found(&first, &[of_another], "2026-11-23"), [(WarningKind::Ends, 7, 7)]);
}

#[test]
fn months_of_a_kind_are_counted_over_all_engagements_of_the_person() {
    let earlier = engagement(1, "2026-01-01", Some("2026-03-31"));
    let present = engagement(2, "2026-09-01", None);
    // Three of six months are left from September on.
    let last = |others: &[&Engagement]| last_allowed_day(&present, others, &built_in(present.kind));
    assert_eq!((last(&[]), last(&[&earlier])), (Some(day("2027-02-28")), Some(day("2026-11-30"))));
    assert_eq!(found(&present, std::slice::from_ref(&earlier), "2026-11-23"), [(WarningKind::Limit, 7, 7)]);
    assert_eq!(found(&present, &[earlier], "2026-12-02"), [(WarningKind::Limit, -2, 0)]);
}

#[test]
fn months_of_another_kind_and_an_end_before_the_limit_do_not_count() {
    let earlier = Engagement { kind: EngagementKind::Palkkatuki, ..engagement(1, "2026-01-01", Some("2026-06-30")) };
    let present = engagement(2, "2026-09-01", Some("2026-12-31"));
    assert_eq!(found(&present, &[earlier], "2026-10-10"), []);
}

#[test]
fn whoever_used_up_the_limit_may_not_start_again() {
    let used = engagement(1, "2026-01-01", Some("2026-06-30"));
    let again = engagement(2, "2026-09-01", Some("2026-10-31"));
    assert_eq!(last_allowed_day(&again, &[&used], &built_in(again.kind)), Some(day("2026-08-31")));
    assert_eq!(found(&again, &[used], "2026-09-01"), [(WarningKind::Ends, 60, 60), (WarningKind::Limit, -1, 0)]);
}

#[test]
fn the_months_at_this_host_are_counted_over_engagements_of_the_kind() {
    let first = engagement(1, "2026-01-01", Some("2026-02-28"));
    let second = engagement(2, "2026-06-01", None);
    assert_eq!(used_tenths(&second, &[&first], day("2026-06-15")), 25);
    assert_eq!(used_tenths(&second, &[&first], day("2026-05-31")), 20);
}

use super::*;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::people::{Person, Role};
use lahituki_testkit::{CountedIds, digari, grant, person, today};

fn text(kind: EngagementKind, valid_from: Day, months: u16) -> RuleText {
    RuleText {
        kind,
        valid_from,
        max_months_same_host: Some(months),
        max_days_per_week: Some(5),
        day_minutes_min: Some(240),
        day_minutes_max: Some(480),
        roster_notice_days: 7,
        employment: false,
        source: " Kaupungin ohje ".to_owned(),
    }
}

#[test]
fn a_written_rule_holds_from_its_day_and_the_programs_own_until_then() {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let laptop = Laptop::of(&me);
    let rows = || -> Vec<(Option<u16>, bool, bool)> {
        let rows = laptop.ask(all, Nothing {}).unwrap().into_iter();
        let own = rows.filter(|row| row.rule.kind == EngagementKind::Tyokokeilu);
        own.map(|row| (row.rule.max_months_same_host, row.built_in, row.holds)).collect()
    };
    assert_eq!(rows(), [(Some(6), true, true)]);
    laptop.act(save_rule, text(EngagementKind::Tyokokeilu, today().plus(-1), 4)).unwrap();
    laptop.act(save_rule, text(EngagementKind::Tyokokeilu, today().plus(10), 3)).unwrap();
    assert_eq!(rows(), [(Some(3), false, false), (Some(4), false, true), (Some(6), true, false)]);
    let id = laptop.act(save_rule, text(EngagementKind::Tyokokeilu, today().plus(-1), 5)).unwrap();
    assert_eq!(rows()[1], (Some(5), false, true));
    laptop.act(remove_rule, RuleArg { id }).unwrap();
    assert_eq!(rows(), [(Some(3), false, false), (Some(6), true, true)]);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(rows().len(), 3);
}

#[test]
fn every_kind_has_a_rule_with_its_source() {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let rows = Laptop::of(&me).ask(all, Nothing {}).unwrap();
    let kinds: Vec<EngagementKind> = rows.iter().map(|row| row.rule.kind).collect();
    assert_eq!(kinds, EngagementKind::ALL);
    assert!(rows.iter().all(|row| row.holds && row.built_in && !row.rule.source.is_empty()));
}

#[test]
fn rules_are_the_coordinators() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&digari(&mut ids, "Veikko"));
    let code = |failure: Failure| failure.code;
    assert_eq!(laptop.ask(all, Nothing {}).map_err(code), Err(FailureCode::NoRight));
    let rule = text(EngagementKind::Palkkatuki, today(), 8);
    assert_eq!(laptop.act(save_rule, rule).map_err(code), Err(FailureCode::NoRight));
}

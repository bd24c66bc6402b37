//! What stands between a week and its publishing, and what is kept of it.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{PublishArg, Rule, WeekArg, check_week, publish, week};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::schedule::{Consent, ConsentKind, Publication, SlotChange};
use lahituki_store::schedule::changes;
use lahituki_testkit::{digari, unit};

fn publish_week(laptop: &Laptop, consent: Option<Consent>) -> Result<u32, FailureCode> {
    let published = laptop.act(publish, PublishArg { week: WEEK, consent });
    published.map(|published| published.slots).map_err(|Failure { code, .. }| code)
}

fn publication(laptop: &Laptop) -> Option<Publication> {
    laptop.ask(|reading, week| Ok(changes::publication(reading.db, week)?), WEEK).unwrap()
}

fn consent() -> Option<Consent> {
    Some(Consent { kind: ConsentKind::Given, note: "Puhelimessa".to_owned() })
}

#[test]
fn publishing_a_week_is_one_step_and_leaves_other_weeks_alone() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let draft = |ids: &mut CountedIds, days| ScheduleSlot { day: today().plus(days), ..draft(ids, veikko.id) };
    let [one, two, later] = [1, 5, 8].map(|days| draft(&mut ids, days));
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id)).has(&one).has(&two).has(&later);
    let states = || [&one, &two, &later].map(|slot| laptop.shows(slot).unwrap().state);

    assert_eq!(publish_week(&laptop, None), Ok(2));
    assert_eq!(states(), [SlotState::Published, SlotState::Published, SlotState::Draft]);
    let step = laptop.ask(undo::list, Nothing {}).unwrap().remove(0);
    assert_eq!((step.label, step.about.as_str()), (undo::StepLabel::PublishWeek, "48"));
    assert_eq!(publication(&laptop).unwrap().slots, [one.placement(), two.placement()]);
    let board = laptop.ask(week, WeekArg { week: WEEK }).unwrap();
    assert_eq!(board.publication.unwrap().by_name, "Aino Esimerkki");

    assert_eq!(publish_week(&laptop, None), Ok(0));
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!((states(), publication(&laptop)), ([SlotState::Draft; 3], None));
}

#[test]
fn a_week_in_which_a_rule_that_binds_is_broken_is_not_published() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let (one, same_time) = (draft(&mut ids, veikko.id), draft(&mut ids, veikko.id));
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id)).has(&one).has(&same_time);

    let check = laptop.ask(check_week, WeekArg { week: WEEK }).unwrap();
    let hard: Vec<Rule> = check.hard.iter().map(|row| row.rule).collect();
    assert_eq!((check.drafts, hard), (2, vec![Rule::DoubleBooked]));
    assert_eq!(publish_week(&laptop, consent()), Err(FailureCode::NotAllowed));
    assert_eq!(laptop.shows(&one).unwrap().state, SlotState::Draft);
}

#[test]
fn slots_within_the_notice_of_an_employee_need_a_consent_which_is_kept() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let soon = ScheduleSlot { unit: Some(school.id), ..draft(&mut ids, veikko.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&school).has(&job(&mut ids, veikko.id)).has(&soon);

    let check = laptop.ask(check_week, WeekArg { week: WEEK }).unwrap();
    assert_eq!((check.hard.len(), check.late[0].person_name.as_str()), (0, "Veikko Esimerkki"));
    assert_eq!(check.late[0].unit_name, "Sammonlahden koulu");
    assert_eq!(publish_week(&laptop, None), Err(FailureCode::NotAllowed));
    assert_eq!(publish_week(&laptop, consent()), Ok(1));
    let kept = laptop.ask(|reading, slot| Ok(changes::of_slot(reading.db, slot)?), soon.id).unwrap();
    let [SlotChange { consent: given, told, before, .. }] = &kept[..] else { panic!("one consent is kept") };
    assert_eq!((given, before.person), (&consent(), None));
    assert_eq!(told.as_ref().unwrap().people, [veikko.id]);
}

#[test]
fn only_coordinators_see_what_stands_in_the_way() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&digari(&mut ids, "Veikko"));
    let refused = laptop.ask(check_week, WeekArg { week: WEEK }).map_err(|Failure { code, .. }| code);
    assert_eq!(refused, Err(FailureCode::NoRight));
}

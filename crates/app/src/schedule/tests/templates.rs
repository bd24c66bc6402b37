//! Weeks planned from a template.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{SkipReason, Skipped, TemplateArg, TemplateOfWeek, TemplateWeeks};
use crate::schedule::{apply_template, remove_template, save_template, templates};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_store::schedule::between;
use lahituki_testkit::digari;

fn week(number: u8) -> IsoWeek {
    IsoWeek { year: 2026, week: number }
}

#[test]
fn a_week_is_kept_and_planned_again_past_holidays_and_ended_engagements() {
    let mut ids = CountedIds::default();
    let (me, veikko, mika) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let friday = today().plus(5);
    let ends = Engagement { end_on: Some(today().plus(20)), ..placement(&mut ids, mika.id) };
    let laptop = Laptop::of(&me).has(&veikko).has(&mika).has(&placement(&mut ids, veikko.id)).has(&ends);
    let cancelled = ScheduleSlot { state: SlotState::Cancelled, ..slot(&mut ids, veikko.id) };
    let of_friday = ScheduleSlot { day: friday, note: "Aula".to_owned(), ..draft(&mut ids, veikko.id) };
    let laptop = laptop.has(&slot(&mut ids, mika.id)).has(&of_friday).has(&cancelled);

    let id = laptop.act(save_template, TemplateOfWeek { name: " Perusviikko ".to_owned(), week: WEEK }).unwrap();
    let rows = laptop.ask(templates, Nothing {}).unwrap();
    assert_eq!((rows[0].name.as_str(), rows[0].slots), ("Perusviikko", 2));

    let answer = laptop.act(apply_template, TemplateWeeks { id, from: week(50), until: week(52) }).unwrap();
    let skip = |days, reason| Skipped { day: today().plus(days), reason };
    let skipped = [skip(22, SkipReason::Engagement), skip(29, SkipReason::Engagement), skip(33, SkipReason::Holiday)];
    assert_eq!((answer.added, &answer.skipped[..]), (3, &skipped[..]));
    let until = today().plus(60);
    let planned = || laptop.ask(|reading, from| Ok(between(reading.db, from, until)?), today().plus(8)).unwrap();
    assert!(planned().iter().all(|slot| slot.state == SlotState::Draft && slot.series.is_some()));
    assert_eq!(planned().iter().filter(|slot| slot.note == "Aula").count(), 2);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(planned(), []);

    laptop.act(remove_template, TemplateArg { id }).unwrap();
    assert_eq!(laptop.ask(templates, Nothing {}).unwrap(), []);
}

#[test]
fn what_is_planned_already_is_not_planned_twice() {
    let mut ids = CountedIds::default();
    let (me, veikko) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"));
    let laptop = Laptop::of(&me).has(&veikko).has(&placement(&mut ids, veikko.id));
    let laptop = laptop.has(&slot(&mut ids, veikko.id));
    let id = laptop.act(save_template, TemplateOfWeek { name: "Perusviikko".to_owned(), week: WEEK }).unwrap();
    let weeks = |from, until| TemplateWeeks { id, from: week(from), until: week(until) };
    laptop.act(apply_template, weeks(49, 49)).unwrap();

    let again = laptop.act(apply_template, weeks(48, 50)).unwrap();
    let skip = |days| Skipped { day: today().plus(days), reason: SkipReason::Planned };
    assert_eq!((again.added, again.skipped), (1, vec![skip(1), skip(8)]));
}

#[test]
fn a_template_needs_a_name_and_plans_a_year_at_most() {
    let mut ids = CountedIds::default();
    let laptop = Laptop::of(&coordinator(&mut ids, "Aino"));
    let code = |Failure { code, .. }| code;
    let nameless = laptop.act(save_template, TemplateOfWeek { name: " ".to_owned(), week: WEEK });
    assert_eq!(nameless.map_err(code), Err(FailureCode::Invalid));
    let id = laptop.act(save_template, TemplateOfWeek { name: "Tyhjä".to_owned(), week: WEEK }).unwrap();
    let two_years = TemplateWeeks { id, from: WEEK, until: IsoWeek { year: 2028, ..WEEK } };
    let backwards = TemplateWeeks { id, from: WEEK, until: week(47) };
    let refused = [two_years, backwards].map(|arg| laptop.act(apply_template, arg).map_err(code));
    assert_eq!(refused, [Err(FailureCode::Invalid), Err(FailureCode::Invalid)]);
}

use super::*;
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::calendar::Holiday;
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::{EngagementRule, Segment, WorkingTime};
use lahituki_domain::schedule::{Absence, AbsenceKind, ScheduleSlot, SlotState};
use lahituki_domain::{Entity, Ids};
use lahituki_testkit::{CountedIds, article, digari, grant, person, slot, today, unit};

fn coordinator(ids: &mut CountedIds) -> Person {
    Person { roles: vec![grant(Role::Coordinator, &[])], ..person(ids, "Aino") }
}

fn of(ids: &mut CountedIds, person: PersonId, start: i64, end: Option<i64>) -> Engagement {
    Engagement {
        start_on: today().plus(start),
        end_on: end.map(|end| today().plus(end)),
        kind: EngagementKind::Maaraaikainen,
        ..lahituki_testkit::engagement(ids, person)
    }
}

fn text(engagement: &Engagement) -> EngagementText {
    EngagementText {
        id: None,
        person: engagement.person,
        kind: engagement.kind,
        start_on: engagement.start_on,
        end_on: engagement.end_on,
        weekly_minutes: engagement.weekly_minutes,
        weekdays: engagement.weekdays.clone(),
        learning_minutes: engagement.learning_minutes,
        working_time: engagement.working_time,
        segments: engagement.segments.clone(),
        skills: engagement.skills.iter().map(|skill| skill.as_str().to_owned()).collect(),
    }
}

fn code<T>(answer: Result<T, Failure>) -> FailureCode {
    answer.err().unwrap().code
}

#[test]
fn the_list_says_how_far_along_everyone_is_and_what_comes_soonest() {
    let mut ids = CountedIds::default();
    let mut laptop = Laptop::of(&coordinator(&mut ids));
    let terms = [
        ("Aatu", Some((-100, None))),
        ("Bea", Some((-100, Some(45)))),
        ("Cesar", Some((-100, Some(13)))),
        ("Disa", Some((5, Some(90)))),
        ("Eero", Some((-100, Some(-1)))),
        ("Fanni", None),
    ];
    for (name, span) in terms {
        let who = digari(&mut ids, name);
        laptop = laptop.has(&who);
        if let Some((start, end)) = span {
            laptop = laptop.has(&of(&mut ids, who.id, start, end));
        }
    }
    let rows = laptop.ask(engagements, Nothing {}).unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.name.split(' ').next().unwrap(), row.state, row.warning.map(|warning| warning.step)))
        .collect();
    use EngagementState as Is;
    let expected = [
        ("Aatu", Is::Running, None),
        ("Bea", Is::Running, Some(60)),
        ("Cesar", Is::Ending, Some(14)),
        ("Disa", Is::Agreed, None),
        ("Eero", Is::Ended, None),
        ("Fanni", Is::None, None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn another_persons_terms_are_nobodys_business() {
    let mut ids = CountedIds::default();
    let (me, other) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Sanni"));
    let (mine, theirs) = (of(&mut ids, me.id, -10, Some(20)), of(&mut ids, other.id, -10, None));
    // Even if another's engagement had come to this laptop, it would not be told.
    let laptop = Laptop::of(&me).has(&other).has(&mine).has(&theirs);
    let end = EndArg { id: theirs.id, last_day: today() };
    let asked = LimitArg { id: None, person: other.id, kind: EngagementKind::Palkkatuki, start_on: today() };
    let refused = [
        code(laptop.ask(engagements, Nothing {})),
        code(laptop.ask(engagement, PersonArg { person: other.id })),
        code(laptop.ask(limit, asked)),
        code(laptop.ask(ending, end)),
        code(laptop.act(end_engagement, end)),
        code(laptop.act(save_engagement, EngagementText { id: Some(mine.id), weekly_minutes: 1, ..text(&mine) })),
        code(laptop.act(remove_engagement, EngagementArg { id: mine.id })),
    ];
    assert_eq!(refused, [FailureCode::NoRight; 7]);

    let card = laptop.ask(engagement, PersonArg { person: me.id }).unwrap();
    let own = &card.engagements[0];
    assert_eq!((own.engagement.id, own.rule.clone(), own.limit_on, card.may_edit), (mine.id, None, None, false));
    assert_eq!(own.warnings.iter().map(|warning| warning.of).collect::<Vec<_>>(), [WarningOf::End]);
}

#[test]
fn a_week_says_why_it_is_shorter_than_agreed() {
    let mut ids = CountedIds::default();
    let who = digari(&mut ids, "Veikko");
    let job = Engagement { weekly_minutes: 1_500, learning_minutes: 300, ..of(&mut ids, who.id, -100, None) };
    let monday = today().plus(1);
    let away = Absence {
        id: ids.fresh().into(),
        person: who.id,
        from: monday,
        until: monday.plus(1),
        start: None,
        end: None,
        kind: AbsenceKind::Planned,
    };
    let planned = ScheduleSlot { day: monday.plus(3), ..slot(&mut ids, who.id) };
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who).has(&job).has(&away).has(&planned);
    let card = laptop.ask(engagement, PersonArg { person: who.id }).unwrap();
    let of_week = |number: u8| card.weeks.iter().find(|week| week.week.week == number).unwrap();
    let next = of_week(monday.week().week);
    assert_eq!(
        (next.required_minutes, next.agreed_minutes, next.absent_days, next.planned_minutes),
        (900, 1_500, 2, 180)
    );
    let christmas = of_week(52);
    let holidays: Vec<Holiday> = christmas.holidays.iter().map(|(_, holiday)| *holiday).collect();
    assert_eq!((christmas.required_minutes, christmas.partly), (900, false));
    assert_eq!(holidays, [Holiday::Jouluaatto, Holiday::Joulupaiva]);
}

#[test]
fn nobody_has_two_engagements_at_once_or_one_longer_than_its_kind_may_be() {
    let mut ids = CountedIds::default();
    let who = digari(&mut ids, "Veikko");
    let job = of(&mut ids, who.id, -30, Some(30));
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who).has(&job);
    let overlapping = EngagementText { start_on: today().plus(30), end_on: None, ..text(&job) };
    assert_eq!(code(laptop.act(save_engagement, overlapping)), FailureCode::Invalid);

    let trial = EngagementText {
        kind: EngagementKind::Tyokokeilu,
        start_on: today().plus(31),
        end_on: Some(today().plus(31 + 400)),
        ..text(&job)
    };
    assert_eq!(code(laptop.act(save_engagement, trial.clone())), FailureCode::Invalid);
    let asked = LimitArg { id: None, person: who.id, kind: trial.kind, start_on: trial.start_on };
    let limit = laptop.ask(limit, asked).unwrap();
    assert_eq!((limit.rule.max_months_same_host, limit.overlaps), (Some(6), false));
    let added = laptop.act(save_engagement, EngagementText { end_on: limit.last_day, ..trial }).unwrap();
    let card = laptop.ask(engagement, PersonArg { person: who.id }).unwrap();
    assert_eq!((card.engagements[0].engagement.id, card.engagements[0].limit_on), (added, limit.last_day));
    assert_eq!(card.engagements[1].used_tenths, 10);
}

#[test]
fn a_rule_of_the_coordinators_takes_the_place_of_the_programs() {
    let mut ids = CountedIds::default();
    let who = digari(&mut ids, "Veikko");
    let valid_from = today().plus(-300);
    let rule = EngagementRule {
        id: EngagementRule::id_of(EngagementKind::Tyokokeilu, valid_from),
        max_months_same_host: Some(4),
        valid_from,
        ..lahituki_domain::people::rules::built_in(EngagementKind::Tyokokeilu)
    };
    let trial = Engagement { kind: EngagementKind::Tyokokeilu, ..of(&mut ids, who.id, -100, Some(80)) };
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who).has(&trial).has(&rule);
    let row = &laptop.ask(engagements, Nothing {}).unwrap()[0];
    let warning = row.warning.unwrap();
    assert_eq!((warning.of, warning.step), (WarningOf::Limit, 30));
}

#[test]
fn an_early_end_leaves_slots_open_and_is_taken_back_whole() {
    let mut ids = CountedIds::default();
    let (who, school) = (digari(&mut ids, "Veikko"), unit(&mut ids, "Sammonlahden koulu"));
    let job = Engagement {
        segments: vec![Segment {
            from: today().plus(-10),
            until: None,
            weekdays: vec![],
            day_minutes_max: None,
            weekly_minutes: 1_200,
            learning_minutes: 0,
        }],
        working_time: WorkingTime::Own,
        ..of(&mut ids, who.id, -10, Some(60))
    };
    let at = |ids: &mut CountedIds, days: i64, unit: UnitId, state| ScheduleSlot {
        day: today().plus(days),
        unit: Some(unit),
        state,
        pinned: true,
        ..slot(ids, who.id)
    };
    let kept = at(&mut ids, 2, school.id, SlotState::Published);
    let told = at(&mut ids, 3, school.id, SlotState::Acknowledged);
    let draft = at(&mut ids, 4, school.id, SlotState::Draft);
    let cancelled = at(&mut ids, 5, school.id, SlotState::Cancelled);
    let guide = article(&mut ids, who.id);
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who).has(&school).has(&job);
    let laptop = laptop.has(&kept).has(&told).has(&draft).has(&cancelled).has(&guide);

    let arg = EndArg { id: job.id, last_day: today().plus(2) };
    let Ending { slots: preview, articles } = laptop.ask(ending, arg).unwrap();
    assert_eq!(articles, 1);
    assert_eq!(preview.iter().map(|slot| slot.id).collect::<Vec<_>>(), [told.id, draft.id]);
    assert_eq!(preview[0].unit_name, "Sammonlahden koulu");
    assert_eq!(laptop.act(end_engagement, arg), Ok(2));
    let stands = |slot: &ScheduleSlot| laptop.shows(slot).map(|slot| (slot.person.is_some(), slot.state, slot.pinned));
    assert_eq!(
        [&kept, &told, &draft, &cancelled].map(|slot| stands(slot).unwrap()),
        [
            (true, SlotState::Published, true),
            (false, SlotState::Published, false),
            (false, SlotState::Draft, false),
            (true, SlotState::Cancelled, true)
        ]
    );
    assert_eq!(laptop.shows(&job).unwrap().end_on, Some(arg.last_day));
    let step = laptop.act(undo::last, Nothing {}).unwrap().unwrap();
    assert_eq!((step.label, step.about.as_str()), (undo::StepLabel::EndEngagement, "Veikko Esimerkki"));
    assert_eq!((laptop.shows(&job), laptop.shows(&told)), (Some(job), Some(told)));
}

#[test]
fn slots_of_a_following_engagement_and_those_that_are_over_stay() {
    let mut ids = CountedIds::default();
    let who = digari(&mut ids, "Veikko");
    let (job, next) = (of(&mut ids, who.id, -10, Some(30)), of(&mut ids, who.id, 31, Some(60)));
    let later = ScheduleSlot { day: today().plus(40), ..slot(&mut ids, who.id) };
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who).has(&job).has(&next).has(&later);
    let laptop = laptop.has(&article(&mut ids, who.id));
    let arg = EndArg { id: job.id, last_day: today() };
    assert_eq!(laptop.ask(ending, arg).unwrap(), Ending { slots: Vec::new(), articles: 0 });
    assert_eq!(laptop.act(end_engagement, arg), Ok(0));
    let past = ScheduleSlot { day: today().plus(-2), ..slot(&mut ids, who.id) };
    laptop.receives(&past, 1);
    assert_eq!(laptop.act(end_engagement, EndArg { id: job.id, last_day: today().plus(-5) }), Ok(0));
    assert_eq!(laptop.shows(&past), Some(past));
    let outside = EndArg { id: next.id, last_day: today() };
    assert_eq!(code(laptop.act(end_engagement, outside)), FailureCode::Invalid);
}

#[test]
fn parts_that_overlap_are_refused() {
    let mut ids = CountedIds::default();
    let who = digari(&mut ids, "Veikko");
    let part = |from: i64, until: Option<i64>| Segment {
        from: today().plus(from),
        until: until.map(|until| today().plus(until)),
        weekdays: vec![1, 2],
        day_minutes_max: Some(360),
        weekly_minutes: 720,
        learning_minutes: 120,
    };
    let job = of(&mut ids, who.id, 0, Some(100));
    let laptop = Laptop::of(&coordinator(&mut ids)).has(&who);
    let with = |segments| EngagementText { segments, skills: vec![" Chromebook ".to_owned()], ..text(&job) };
    assert_eq!(code(laptop.act(save_engagement, with(vec![part(0, Some(10)), part(10, None)]))), FailureCode::Invalid);
    let id = laptop.act(save_engagement, with(vec![part(0, Some(9)), part(10, None)])).unwrap();
    let saved = laptop.shows(&Engagement { id, ..job }).unwrap();
    assert_eq!((saved.segments.len(), saved.skills[0].as_str()), (2, "chromebook"));
    assert_eq!(saved.nonsense(), None);
}

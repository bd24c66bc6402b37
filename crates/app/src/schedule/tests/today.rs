//! What *Tänään* shows.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{SlotArg, slot, today as todays};
use crate::testing::Laptop;
use lahituki_domain::knowledge::KnownIssue;
use lahituki_domain::schedule::SlotState;
use lahituki_testkit::{digari, known_issue, room, time_entry, unit, visit, visit_entry};

#[test]
fn today_says_where_i_go_how_to_get_in_and_who_is_there_at_the_same_time() {
    let mut ids = CountedIds::default();
    let (me, mika, late) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"), digari(&mut ids, "Outi"));
    let mut school = unit(&mut ids, "Sammonlahden koulu");
    school.entrance = "Pääovi, ovikello".to_owned();
    let mine = ScheduleSlot { day: today(), ..slot_at(&mut ids, me.id, school.id, (480, 660)) };
    let beside = ScheduleSlot { day: today(), ..slot_at(&mut ids, mika.id, school.id, (600, 720)) };
    let after = ScheduleSlot { day: today(), ..slot_at(&mut ids, late.id, school.id, (660, 720)) };
    let laptop = Laptop::of(&me).has(&mika).has(&late).has(&school).has(&room(&mut ids, school.id, "lk204"));
    let laptop = laptop.has(&mine).has(&beside).has(&after);

    let [stop] = &laptop.ask(todays, Nothing {}).unwrap().stops[..] else { panic!("one slot is mine") };
    let place = stop.unit.as_ref().unwrap();
    assert_eq!((place.name.as_str(), place.entrance.as_str()), ("Sammonlahden koulu", "Pääovi, ovikello"));
    assert_eq!(place.rooms.iter().map(|room| room.code.as_str()).collect::<Vec<_>>(), ["lk204"]);
    assert_eq!(stop.with, ["Mika"]);
}

#[test]
fn today_tells_what_does_not_work_where_i_go_or_anywhere() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let (school, other) = (unit(&mut ids, "Sammonlahden koulu"), unit(&mut ids, "Kesämäen koulu"));
    let mut issue = |title: &str, units: &[UnitId]| KnownIssue {
        title: title.to_owned(),
        units: units.to_vec(),
        ..known_issue(&mut ids, me.id)
    };
    let issues = [issue("siellä", &[school.id]), issue("muualla", &[other.id]), issue("kaikkialla", &[])];
    let mine = ScheduleSlot { day: today(), ..slot_at(&mut ids, me.id, school.id, (480, 660)) };
    let titles = |laptop: &Laptop| {
        let issues = laptop.ask(todays, Nothing {}).unwrap().issues;
        issues.into_iter().map(|issue| issue.title).collect::<Vec<_>>()
    };
    let laptop = issues.iter().fold(Laptop::of(&me).has(&school).has(&other), |laptop, issue| laptop.has(issue));
    assert_eq!(titles(&laptop), ["kaikkialla"]);
    assert_eq!(titles(&laptop.has(&mine)), ["kaikkialla", "siellä"]);
}

#[test]
fn the_next_slots_are_the_five_coming_ones_that_take_place() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let mut laptop = Laptop::of(&me);
    for days in [-1, 0, 1, 2, 3, 4, 5, 6, 7] {
        laptop = laptop.has(&ScheduleSlot { day: today().plus(days), ..super::slot(&mut ids, me.id) });
    }
    let cancelled = ScheduleSlot { state: SlotState::Cancelled, start: 420, ..super::slot(&mut ids, me.id) };
    let draft = ScheduleSlot { state: SlotState::Draft, start: 420, ..super::slot(&mut ids, me.id) };
    let laptop = laptop.has(&cancelled).has(&draft);

    let next: Vec<Day> = laptop.ask(todays, Nothing {}).unwrap().next.iter().map(|stop| stop.day).collect();
    assert_eq!(next, [1, 2, 3, 4, 5].map(|days| today().plus(days)));
}

#[test]
fn a_cancelled_slot_of_today_stays_in_sight_and_a_draft_never_shows() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let of_state = |ids: &mut CountedIds, state| ScheduleSlot { day: today(), state, ..super::slot(ids, me.id) };
    let (cancelled, draft) = (of_state(&mut ids, SlotState::Cancelled), of_state(&mut ids, SlotState::Draft));
    let laptop = Laptop::of(&me).has(&cancelled).has(&draft);

    let states: Vec<_> = laptop.ask(todays, Nothing {}).unwrap().stops.iter().map(|stop| stop.state).collect();
    assert_eq!(states, [SlotState::Cancelled]);
}

#[test]
fn minutes_count_for_the_day_and_for_its_week_beside_the_agreed_ones() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let entry = visit_entry(&mut ids, &visit(me.id, school.id));
    let mut earlier = time_entry(&visit_entry(&mut ids, &visit(me.id, school.id)));
    earlier.day = today().plus(-6);
    let mut last_week = time_entry(&visit_entry(&mut ids, &visit(me.id, school.id)));
    last_week.day = today().plus(-7);
    let laptop = Laptop::of(&me).has(&school).has(&entry).has(&time_entry(&entry)).has(&earlier).has(&last_week);
    let laptop = laptop.has(&engagement(&mut ids, me.id, None));

    let view = laptop.ask(todays, Nothing {}).unwrap();
    assert_eq!((view.minutes_today, view.minutes_week, view.target_week), (15, 30, Some(1_530)));
    assert_eq!(view.entries.iter().map(|row| row.id).collect::<Vec<_>>(), [entry.id]);
}

#[test]
fn a_published_slot_of_mine_waits_for_my_answer_until_it_has_passed() {
    let mut ids = CountedIds::default();
    let (me, mika) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let mine = super::slot(&mut ids, me.id);
    let known = ScheduleSlot { state: SlotState::Acknowledged, ..super::slot(&mut ids, me.id) };
    let past = ScheduleSlot { day: today().plus(-1), ..super::slot(&mut ids, me.id) };
    let his = super::slot(&mut ids, mika.id);
    let laptop = Laptop::of(&me).has(&mika).has(&mine).has(&known).has(&past).has(&his);

    assert_eq!(laptop.ask(todays, Nothing {}).unwrap().unconfirmed, [mine.id]);
    let may_confirm = |id| laptop.ask(slot, SlotArg { id }).unwrap().may_confirm;
    assert_eq!([mine.id, known.id, his.id].map(may_confirm), [true, false, false]);
}

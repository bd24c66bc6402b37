//! What is told, and when.

use super::decide::{Decision, Telling, Waiting, decide};
use super::event::{Event, Spot};
use super::settings::NoticeSettings;
use super::{hear, list, remind};
use crate::commands::Nothing;
use crate::ports::Notification;
use crate::testing::Laptop;
use lahituki_domain::access::Actor;
use lahituki_domain::people::{Engagement, Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState, Swap, SwapState};
use lahituki_domain::{Day, Entity, Timestamp};
use lahituki_store::RowChange;
use lahituki_testkit::{CountedIds, digari, engagement, grant, slot, unit};

const HOUR_MS: i64 = 3_600_000;

/// Monday 23 November 2026 at noon in Finland.
const NOON: Timestamp = Timestamp(1_795_428_000_000);

fn monday() -> Day {
    Day::in_finland(NOON)
}

/// Returns an instant of the Monday, by the clock on the wall.
fn at(hours: i64, minutes: i64) -> Timestamp {
    NOON.plus_millis((hours - 12) * HOUR_MS + minutes * 60_000)
}

fn spot(day: Day, start: u16) -> Spot {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    Spot::of(&ScheduleSlot { day, start, end: start + 120, ..slot(&mut ids, me.id) })
}

fn waiting(id: i64, at: Timestamp, event: Event) -> Waiting {
    Waiting { id, at, event, is_read: false }
}

fn added(id: i64, at: Timestamp) -> Waiting {
    waiting(id, at, Event::Added { slot: spot(monday().plus(3), 480) })
}

fn decided(waiting: &[Waiting], told: &[Telling], now: Timestamp) -> Decision {
    decide(waiting, told, &NoticeSettings::default(), now)
}

#[test]
fn thirty_events_in_an_hour_give_one_notification() {
    let (mut waiting, mut told, mut notifications) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..30 {
        let now = at(12, 2 * n);
        waiting.push(added(n, now));
        for group in decided(&waiting, &told, now).tell {
            waiting.retain(|one| !group.contains(&one.id));
            told.push(Telling { at: now, is_reminder: false });
            notifications.push(group);
        }
    }
    assert_eq!(notifications, [[0]]);
    let rest = decided(&waiting, &told, at(13, 0)).tell;
    assert_eq!(rest, [(1..30).collect::<Vec<_>>()], "what came meanwhile is told together, once");
}

#[test]
fn events_that_come_at_once_are_told_at_once_in_one_notification() {
    let waiting: Vec<Waiting> = (0..30).map(|n| added(n, NOON)).collect();
    assert_eq!(decided(&waiting, &[], NOON).tell, [(0..30).collect::<Vec<_>>()]);
}

#[test]
fn nothing_is_told_at_night_and_at_weekends_and_nothing_is_lost() {
    let news = [added(1, at(21, 0))];
    for (now, tells) in [(at(20, 0), 0), (at(30, 59), 0), (at(31, 0), 1), (at(-12, 0), 0)] {
        assert_eq!(decided(&news, &[], now), Decision { tell: vec![vec![1]; tells], drop: vec![] }, "{now:?}");
    }
}

#[test]
fn news_of_a_slot_of_the_next_hours_does_not_wait_for_the_hour_to_pass() {
    let told = [Telling { at: at(11, 50), is_reminder: false }];
    let cancelled = |start| [waiting(1, NOON, Event::Cancelled { slot: spot(monday(), start) })];
    assert_eq!(decided(&cancelled(16 * 60), &told, NOON).tell, [[1]]);
    assert_eq!(decided(&cancelled(16 * 60 + 1), &told, NOON).tell, Vec::<Vec<i64>>::new());
}

#[test]
fn a_reminder_does_not_wait_and_makes_no_news_wait() {
    let told = [Telling { at: at(11, 50), is_reminder: true }];
    let both = [waiting(1, NOON, Event::Soon { slot: spot(monday(), 780) }), added(2, NOON)];
    assert_eq!(decided(&both, &told, NOON).tell, [[1], [2]]);
}

#[test]
fn the_days_most_is_the_most() {
    let told: Vec<Telling> = (0..10).map(|n| Telling { at: at(8, n), is_reminder: true }).collect();
    let soon = [waiting(1, NOON, Event::Soon { slot: spot(monday(), 780) })];
    assert_eq!(decided(&soon, &told, NOON).tell, Vec::<Vec<i64>>::new());
    assert_eq!(decided(&soon, &told[1..], NOON).tell, [[1]]);
}

#[test]
fn what_is_over_or_was_read_is_never_told() {
    let over = [
        waiting(1, NOON, Event::Soon { slot: spot(monday(), 720) }),
        waiting(2, NOON, Event::Cancelled { slot: spot(monday().plus(-1), 480) }),
        waiting(3, NOON, Event::Tomorrow { day: monday(), slots: Vec::new() }),
        Waiting { is_read: true, ..added(4, NOON) },
    ];
    assert_eq!(decided(&over, &[], NOON), Decision { tell: vec![], drop: vec![1, 2, 3, 4] });
}

fn visits(days: &[i64]) -> Vec<ScheduleSlot> {
    let mut ids = CountedIds::default();
    let (me, school) = (digari(&mut ids, "Veikko"), unit(&mut ids, "Sammonlahden koulu"));
    let visit = |day: &i64| ScheduleSlot {
        unit: Some(school.id),
        day: monday().plus(*day),
        ..slot(&mut CountedIds::of_source(50 + day.unsigned_abs() as u32), me.id)
    };
    days.iter().map(visit).collect()
}

fn reminders(days: &[i64], today: i64, minute: u16) -> Vec<String> {
    let due = remind::of_slots(&visits(days), &NoticeSettings::default(), monday().plus(today), minute);
    due.into_iter().map(|due| due.key.split(':').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_visit_is_called_to_mind_an_hour_before_and_the_evening_before() {
    for (today, minute, due) in
        [(1, 419, &[][..]), (1, 420, &["soon"]), (1, 480, &[]), (0, 1079, &[]), (0, 1080, &["evening"])]
    {
        assert_eq!(reminders(&[1], today, minute), due, "day {today}, minute {minute}");
    }
}

#[test]
fn a_monday_is_called_to_mind_on_friday_evening() {
    let evenings: Vec<i64> = (3..=7).filter(|day| reminders(&[7, 8], *day, 1100) == ["evening"]).collect();
    assert_eq!(evenings, [4, 7]);
}

#[test]
fn the_end_of_an_engagement_is_told_at_each_of_its_steps() {
    let mut ids = CountedIds::default();
    let person = digari(&mut ids, "Veikko");
    let ending =
        Engagement { start_on: monday().plus(-30), end_on: Some(monday().plus(90)), ..engagement(&mut ids, person.id) };
    let keys = |day| remind::of_engagements(std::slice::from_ref(&ending), &[], monday().plus(day));
    let mut told: Vec<String> = (0..=91).flat_map(keys).map(|due| due.key).collect();
    told.dedup();
    let steps: Vec<&str> = told.iter().filter_map(|key| key.rsplit(':').next()).collect();
    assert_eq!(steps, ["60", "30", "14", "7"]);
}

/// A laptop that hears of changes by others.
struct Listening {
    laptop: Laptop,
    me: Actor,
}

impl Listening {
    fn of(me: &Person) -> Self {
        Self { laptop: Laptop::of(me), me: Actor::of(me.id, me.roles.clone()) }
    }

    fn hears<E: Entity>(&self, changes: &[(Option<&E>, Option<&E>)]) -> Vec<Notification> {
        let row = |(before, after): &(Option<&E>, Option<&E>)| RowChange {
            kind: E::KIND,
            id: before.or(*after).map(Entity::uuid).unwrap(),
            before: before.map(Entity::to_body),
            after: after.map(Entity::to_body),
        };
        let rows: Vec<RowChange> = changes.iter().map(row).collect();
        hear(&self.laptop.store, self.me.person, NOON, &rows).unwrap()
    }

    fn listed(&self) -> Vec<(String, String)> {
        let rows = self.laptop.ask(list, Nothing {}).unwrap().rows;
        rows.into_iter().map(|row| (row.title, row.text)).collect()
    }
}

#[test]
fn a_published_week_is_one_notification_and_each_slot_is_in_the_list() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let slots = [1, 2, 3].map(|day| ScheduleSlot { day: monday().plus(day), ..slot(&mut ids, me.id) });
    let listening = Listening::of(&me);
    let told = listening.hears(&slots.each_ref().map(|slot| (None, Some(slot))));
    assert_eq!(told.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Viikon 48 vuorosi on julkaistu"]);
    assert_eq!(listening.listed().len(), 3);
}

#[test]
fn a_slot_that_moves_twice_before_it_is_confirmed_moved_from_where_it_was_known() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let known = ScheduleSlot { day: monday().plus(1), state: SlotState::Acknowledged, ..slot(&mut ids, me.id) };
    let once = ScheduleSlot { start: 540, end: 720, state: SlotState::Published, ..known.clone() };
    let twice = ScheduleSlot { start: 600, end: 780, ..once.clone() };
    let listening = Listening::of(&me);
    listening.hears(&[(Some(&known), Some(&once))]);
    listening.hears(&[(Some(&once), Some(&twice))]);
    assert_eq!(listening.listed()[0].1, "ti 24.11. 10.00–13.00 (oli ti 24.11. 8.00–11.00)");
}

#[test]
fn the_own_absence_and_a_draft_are_told_to_nobody() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let mine = ScheduleSlot { day: monday().plus(1), ..slot(&mut ids, me.id) };
    let absent = ScheduleSlot { state: SlotState::Absent, ..mine.clone() };
    let draft = ScheduleSlot { state: SlotState::Draft, ..mine.clone() };
    let listening = Listening::of(&me);
    assert_eq!(listening.hears(&[(Some(&mine), Some(&absent)), (None, Some(&draft))]), []);
    assert_eq!(listening.listed(), []);
}

#[test]
fn every_step_of_a_swap_is_told_to_those_whom_it_concerns() {
    let mut ids = CountedIds::default();
    let people = [digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"), digari(&mut ids, "Outi")];
    let [veikko, mika, _] = &people;
    let aino = Person { roles: vec![grant(Role::Coordinator, &[])], ..digari(&mut ids, "Aino") };
    let of = ScheduleSlot { day: monday().plus(2), state: SlotState::Swapping, ..slot(&mut ids, veikko.id) };
    let asked = Swap {
        id: lahituki_domain::ids::SwapId(lahituki_domain::Ids::fresh(&mut ids)),
        slot: of.id,
        from: veikko.id,
        to: Some(mika.id),
        message: String::new(),
        taker: None,
        state: SwapState::Asked,
    };
    let in_state = |state| Swap { taker: Some(mika.id), state, ..asked.clone() };
    let offered = in_state(SwapState::Offered);
    let steps = [
        (None, asked.clone()),
        (Some(asked.clone()), offered.clone()),
        (Some(offered.clone()), in_state(SwapState::Granted)),
        (Some(offered.clone()), in_state(SwapState::Refused)),
        (Some(offered), in_state(SwapState::Withdrawn)),
    ];
    let told = |person: &Person| {
        let listening = Listening::of(person);
        let listening = Listening { laptop: listening.laptop.has(&of).has(veikko).has(mika), ..listening };
        steps.each_ref().map(|(before, after)| {
            let before_it = listening.listed().len();
            listening.hears(&[(before.as_ref(), Some(after))]);
            listening.listed().len() > before_it
        })
    };
    assert_eq!(told(veikko), [false, true, true, true, false]);
    assert_eq!(told(mika), [true, false, true, true, true]);
    assert_eq!(told(&people[2]), [false; 5]);
    assert_eq!(told(&aino), [false, true, false, false, false]);
}

//! A planned school year of 40 digarit and 120 units, with some of everything that rules look at.

use lahituki_planner::evaluate::{
    Absence, Busy, Day, Demand, Horizon, Kind, Notice, Opening, Person, PersonIx, Placement, Problem, Settings, Skills,
    SlotIx, Terms, Travel, Unit, UnitIx, Week, Weekdays,
};
use lahituki_tests::Dice;

const PEOPLE: u32 = 40;
const UNITS: usize = 120;

/// Saturday 1 August 2026 and Saturday 31 July 2027.
const YEAR: (Day, Day) = (Day(20_666), Day(21_030));

/// The weeks of the year, from its first, in which schools are closed: the end of the summer, autumn, Christmas and
/// winter breaks, and the next summer.
const BREAKS: &[usize] = &[0, 11, 21, 22, 30, 44, 45, 46, 47, 48, 49, 50, 51, 52];

/// Everyone who can be planned.
pub(crate) fn people() -> impl Iterator<Item = PersonIx> {
    (0..PEOPLE).map(PersonIx)
}

/// Returns what the year has to suit.
pub(crate) fn problem(dice: &mut Dice) -> Problem {
    let horizon = Horizon::holding(YEAR.0, YEAR.1);
    Problem {
        horizon,
        people: (0..PEOPLE).map(|_| person(dice)).collect(),
        units: (0..UNITS).map(|_| unit(horizon, dice)).collect(),
        travel: Travel::between(UNITS, |from, to| (8 + from.0.abs_diff(to.0) % 40) as u16),
        settings: Settings::on(YEAR.0.plus(100)),
    }
}

/// Returns a plan in which everyone visits a unit each morning and afternoon and learns on Wednesday afternoons.
pub(crate) fn placements(problem: &Problem, dice: &mut Dice) -> Vec<Placement> {
    let mut placements = Vec::new();
    for (_, week) in problem.horizon.weeks().enumerate().filter(|(place, _)| !BREAKS.contains(place)) {
        for person in people() {
            // A week has three or four units, most of them the same ones all year.
            let near = |dice: &mut Dice| UnitIx((person.0 * 3 + dice.common(8) as u32) % UNITS as u32);
            let units: Vec<UnitIx> = (0..4).map(|_| near(dice)).collect();
            add_week(&mut placements, person, week, &units, dice);
        }
    }
    placements
}

fn add_week(placements: &mut Vec<Placement>, person: PersonIx, week: Week, units: &[UnitIx], dice: &mut Dice) {
    for (weekday, day) in week.days().take(5).enumerate() {
        for (start, end) in [(480, 690), (720, 930)] {
            let is_learning = weekday == 2 && start == 720;
            placements.push(Placement {
                slot: SlotIx(placements.len() as u32),
                person: (dice.below(50) > 0).then_some(person),
                unit: (!is_learning).then(|| *dice.pick(units)),
                day,
                start,
                end,
                kind: if is_learning { Kind::Learning } else { Kind::Support },
                pinned: false,
                skills: Skills::NONE,
                told: None,
                agreed: false,
            });
        }
    }
}

fn person(dice: &mut Dice) -> Person {
    let start = YEAR.0.plus(7 * dice.common(20) as i32);
    let terms = Terms {
        from: start,
        until: start.plus(7 * (20 + dice.below(30)) as i32),
        weekdays: Weekdays::WORKING,
        day_minutes_max: 480,
        weekly_minutes: 2295,
        learning_minutes: 210,
    };
    let away = start.plus(dice.below(200) as i32);
    Person {
        terms: vec![terms],
        newcomer_from: (dice.below(3) == 0).then_some(start),
        notice: Notice { days: 7, is_law: dice.below(2) == 0 },
        skills: skills(dice),
        absences: vec![Absence::whole_days(away, away.plus(4))],
        busy: (0..30).map(|_| busy(dice)).collect(),
        ..Person::default()
    }
}

fn unit(horizon: Horizon, dice: &mut Dice) -> Unit {
    let opening = |(place, day): (usize, Day)| {
        let is_open = Weekdays::WORKING.holds(day) && !BREAKS.contains(&(place / 7));
        if is_open { Opening::Open(450, 960) } else { Opening::Closed }
    };
    let promised = 1 + dice.below(4) as u16;
    Unit {
        opening: horizon.days().enumerate().map(opening).collect(),
        demand: horizon.weeks().map(|_| Demand { needed: promised + 1, promised }).collect(),
        skills: if dice.below(4) == 0 { skills(dice) } else { Skills::NONE },
        busy: (0..10).map(|_| busy(dice)).collect(),
    }
}

fn busy(dice: &mut Dice) -> Busy {
    Busy { day: YEAR.0.plus(dice.below(365) as i32), start: 540, end: 600 }
}

fn skills(dice: &mut Dice) -> Skills {
    Skills::of((0..6).filter(|_| dice.below(3) > 0)).unwrap_or_default()
}

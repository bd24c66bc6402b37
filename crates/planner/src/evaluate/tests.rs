use super::*;

mod candidates;
mod company;
mod fairness;
mod hours;
mod people;
mod scripts;
mod units;

/// Monday 23 November 2026.
const MONDAY: Day = Day(20_780);

/// Four weeks from that Monday, planned long before: three people who work 38 h 15 min from Monday to Friday and three
/// units that are open from 8 to 16 on those days.
fn problem() -> Problem {
    let horizon = Horizon::holding(MONDAY, MONDAY.plus(27));
    let opening = |day| if Weekdays::WORKING.holds(day) { Opening::Open(480, 960) } else { Opening::Closed };
    let unit = Unit { opening: horizon.days().map(opening).collect(), ..Unit::default() };
    let person = Person { terms: vec![terms()], ..Person::default() };
    let settings = Settings::on(MONDAY.plus(-60));
    Problem { horizon, people: vec![person; 3], units: vec![unit; 3], travel: Travel::default(), settings }
}

fn terms() -> Terms {
    Terms {
        from: MONDAY.plus(-365),
        until: MONDAY.plus(365),
        weekdays: Weekdays::WORKING,
        day_minutes_max: 540,
        weekly_minutes: 2295,
        learning_minutes: 0,
    }
}

/// Support by a person at a unit, so many days after Monday.
fn slot(slot: u32, person: u32, unit: u32, day: i32, (start, end): (u16, u16)) -> Placement {
    Placement {
        slot: SlotIx(slot),
        person: Some(PersonIx(person)),
        unit: Some(UnitIx(unit)),
        day: MONDAY.plus(day),
        start,
        end,
        kind: Kind::Support,
        pinned: false,
        skills: Skills::NONE,
        told: None,
        agreed: false,
    }
}

fn skills(skills: &[u32]) -> Skills {
    Skills::of(skills.iter().copied()).unwrap()
}

/// Compares what is wrong, each as its weight, figures and slots.
fn check(problem: Problem, placements: &[Placement], expected: &[&str]) {
    let board = Board::new(problem, placements.iter().copied());
    let findings: Vec<_> = board.findings().into_iter().map(shown).collect();
    assert_eq!(findings, expected);
}

fn shown(finding: &Finding) -> String {
    let slots: Vec<_> = finding.slots.iter().map(|slot| slot.0).collect();
    format!("{:?} {:?} {slots:?}", finding.severity, finding.figures)
}

//! Random steps: what was kept up to date is what is found from scratch.

use super::*;

/// Numbers that look random and are the same every time (SplitMix64, Steele and others 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % u64::from(end)) as u32
    }

    fn minutes(&mut self) -> u16 {
        self.below(100) as u16 * 15
    }

    fn day(&mut self) -> i32 {
        self.below(32) as i32 - 2
    }

    fn placement(&mut self) -> Placement {
        const KINDS: [Kind; 6] =
            [Kind::Support, Kind::Support, Kind::DropIn, Kind::Learning, Kind::Travel, Kind::Office];
        let (n, person, unit, day) = (self.below(40), self.below(6), self.below(5), self.day());
        let start = self.minutes();
        let end = start + 15 * self.below(20) as u16;
        let mut placement = slot(n, person, unit, day, (start, end));
        placement.kind = KINDS[self.below(6) as usize];
        placement.person = placement.person.filter(|_| self.below(8) > 0);
        placement.unit = placement.unit.filter(|_| self.below(8) > 0);
        placement.agreed = self.below(4) == 0;
        placement.skills = if self.below(4) == 0 { skills(&[self.below(3)]) } else { Skills::NONE };
        placement
    }

    /// Four people of whom one is new, one works part time and one ends early, four units, all kinds of rules.
    fn problem(&mut self) -> Problem {
        let mut problem = problem();
        problem.people.push(problem.people[0].clone());
        problem.units.push(Unit::default());
        problem.travel = Travel::between(4, |from, to| (10 * (from.0 + to.0)) as u16);
        problem.settings = Settings { schools_a_week: 2, ..Settings::on(MONDAY.plus(self.day())) };
        for person in &mut problem.people {
            person.notice = Notice { days: 7, is_law: self.below(2) == 0 };
            person.skills = skills(&[self.below(3)]);
            person.terms[0].learning_minutes = 60 * self.below(5) as u16;
            let (from, day) = (self.day(), self.day());
            person.absences =
                vec![Absence { start: 600, ..Absence::whole_days(MONDAY.plus(from), MONDAY.plus(from + 2)) }];
            person.busy = vec![Busy { day: MONDAY.plus(day), start: 540, end: 900 }];
        }
        problem.people[0].newcomer_from = Some(MONDAY.plus(self.day()));
        problem.people[1].terms[0].weekly_minutes = 900;
        problem.people[2].terms[0].until = MONDAY.plus(self.day());
        for unit in &mut problem.units {
            unit.demand = vec![Demand { needed: 4, promised: self.below(5) as u16 }; 3];
            unit.skills = if self.below(2) == 0 { skills(&[0]) } else { Skills::NONE };
        }
        problem
    }

    fn changes(&mut self) -> Vec<Change> {
        let count = if self.below(4) == 0 { 5 } else { 1 };
        let change = |_| match self.below(4) {
            0 => Change::Take(SlotIx(self.below(40))),
            _ => Change::Put(self.placement()),
        };
        (0..count).map(change).collect()
    }
}

#[test]
fn steps_lead_to_the_same_findings_as_a_fresh_look() {
    let mut rules = std::collections::BTreeSet::new();
    for seed in 0..20 {
        let mut dice = Dice(seed);
        let problem = dice.problem();
        let mut board = Board::new(problem.clone(), []);
        for _ in 0..100 {
            board.apply(&dice.changes());
            let fresh = Board::new(problem.clone(), board.placements().copied());
            assert_eq!(board.findings(), fresh.findings(), "seed {seed}");
            rules.extend(board.findings().iter().map(|finding| finding.rule()));
        }
    }
    assert_eq!(rules.into_iter().collect::<Vec<_>>(), Rule::ALL, "every rule was broken at some point");
}

#[test]
fn a_step_that_is_tried_says_what_making_it_would_change_and_changes_nothing() {
    let mut dice = Dice(4711);
    let mut board = Board::new(dice.problem(), []);
    for _ in 0..300 {
        let changes = dice.changes();
        let before: Vec<Finding> = board.findings().into_iter().cloned().collect();
        let tried = board.try_all(&changes);
        assert_eq!(board.findings(), before.iter().collect::<Vec<_>>());

        let mut expected: Vec<Finding> = before.into_iter().filter(|finding| !tried.gone.contains(finding)).collect();
        expected.extend(tried.new.iter().cloned());
        expected.sort();
        assert_eq!(board.apply(&changes), tried);
        assert_eq!(board.findings(), expected.iter().collect::<Vec<_>>());
    }
}

#[test]
fn numbers_at_their_ends_are_judged_without_harm() {
    let ends = [i32::MIN, i32::MIN + 3, -1, 0, i32::MAX - 3, i32::MAX];
    let mut problem = problem();
    problem.settings =
        Settings { daily_rest_minutes: u16::MAX, unfair_percent: 0, unfair_minutes: 0, ..problem.settings };
    problem.settings.today = Day(i32::MIN);
    problem.people[0].newcomer_from = Some(Day(i32::MAX));
    problem.people[0].terms[0] =
        Terms { from: Day(i32::MIN), until: Day(i32::MAX), learning_minutes: u16::MAX, ..terms() };
    problem.people[0].terms[0].weekly_minutes = u16::MAX;
    problem.units[0].demand = vec![Demand { needed: u16::MAX, promised: u16::MAX }; 9];
    let mut board = Board::new(problem, []);
    for (n, day) in (0..).zip(ends) {
        for person in [0, 2, u32::MAX] {
            let placement = slot(n * 10 + person % 9, person, person, 0, (0, u16::MAX));
            board.put(Placement { day: Day(day), ..placement });
        }
    }
    let slots: Vec<SlotIx> = board.placements().map(|placement| placement.slot).collect();
    for slot in slots {
        board.candidates(slot);
        board.take(slot);
    }
    assert_eq!(board.placements().count(), 0);
}

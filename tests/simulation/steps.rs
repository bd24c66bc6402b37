//! What happens in a run, one step after another, and how it settles.

use crate::centre::Handling;
use crate::check;
use crate::edits::Author;
use crate::history::Deed;
use crate::network::Luck;
use crate::town::roles_in;
use crate::violation::{Checked, unexpected, violated};
use crate::world::World;
use lahituki_store::StoreError;
use std::collections::BTreeSet;
use uuid::Uuid;

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// One step.
#[derive(Debug, Clone, Copy)]
enum Step {
    Edit,
    Exchange,
    Grant,
    Arrive,
    Office,
    Erase,
    Garbage,
    Clock,
    Restart,
    Months,
    HalfYear,
    Copy,
    SetBack,
    Clone,
    Wipe,
    BackUp,
    Restore,
}

/// How often each step, of a thousand.
const STEPS: &[(u32, Step)] = &[
    (310, Step::Edit),
    (430, Step::Exchange),
    (70, Step::Grant),
    (40, Step::Arrive),
    (20, Step::Office),
    (15, Step::Erase),
    (15, Step::Garbage),
    (35, Step::Clock),
    (10, Step::Restart),
    (8, Step::Months),
    (5, Step::HalfYear),
    (15, Step::Copy),
    (12, Step::SetBack),
    (8, Step::Clone),
    (7, Step::Wipe),
    (20, Step::BackUp),
    (24, Step::Restore),
];

impl World {
    /// Runs the seed's steps, lets everything settle, and checks what must hold.
    pub(crate) fn run(&mut self) -> Checked {
        for _ in 0..30 + self.rng.below(70) {
            let passing = self.rng.weighted(&[(1, 0), (5, 40), (6, 60_000), (3, 5 * HOUR_MS), (1, DAY_MS)]);
            let millis = self.rng.between(passing / 20, passing);
            self.pass(millis);
            self.step()?;
        }
        self.settle()?;
        check::settled(self)
    }

    fn step(&mut self) -> Checked {
        let step = self.rng.weighted(STEPS);
        let n = self.rng.below(self.laptops.len());
        self.trace.step(format_args!("{step:?} (laptop {n})"));
        match step {
            Step::Edit => self.edit(n),
            Step::Exchange => self.exchange(n),
            Step::Grant => self.change_roles(),
            Step::Arrive => self.arrive(),
            Step::Office => self.change_at_office(),
            Step::Erase => self.erase(),
            Step::Garbage => self.collect_garbage(),
            Step::Clock => self.disturb_clock(n),
            Step::Restart => self.laptops[n].restart().and_then(|()| check::laptop(self, n)),
            Step::Months => {
                let days = self.rng.between(10, 110);
                self.let_days_pass(days)
            }
            Step::HalfYear => self.collect_garbage().and_then(|()| self.let_days_pass(190)),
            Step::Copy => self.copy_laptop(n),
            Step::SetBack => self.set_laptop_back(n),
            Step::Clone => self.clone_laptop(n),
            Step::Wipe => self.wipe_laptop(n),
            Step::BackUp => self.back_up_server(),
            Step::Restore => self.restore_server(),
        }
    }

    fn disturb_clock(&mut self, n: usize) -> Checked {
        let what = self.laptops[n].clock.disturb(&mut self.rng, self.now);
        self.trace.line(format_args!("laptop {n} {what}"));
        Ok(())
    }

    fn let_days_pass(&mut self, days: i64) -> Checked {
        self.trace.line(format_args!("{days} days pass"));
        self.pass(days * DAY_MS);
        self.collect_garbage()
    }

    /// Lets a person change something on their laptop.
    pub(crate) fn edit(&mut self, n: usize) -> Checked {
        self.edit_about(n, None)
    }

    /// Lets a person change a record on their laptop, or whatever they find to do.
    pub(crate) fn edit_about(&mut self, n: usize, about: Option<Uuid>) -> Checked {
        let now = self.laptops[n].estimate(self.now)?;
        let laptop = &self.laptops[n];
        let roles = self.centre.rows.get(&laptop.person.0).map(|kept| roles_in(&kept.body)).unwrap_or_default();
        let mut author = Author {
            person: laptop.person,
            roles,
            town: &self.town,
            shown: &laptop.dump.shown,
            rng: &mut self.rng,
            now,
            words: &mut self.words,
            about,
        };
        let Some(patch) = author.next() else { return Ok(()) };
        let before = laptop.dump.shown.get(&patch.id).and_then(|entry| entry.body.clone());
        let (row, kind) = (patch.id, patch.kind);
        let waiting: BTreeSet<_> = laptop.dump.outbox.iter().map(|waiting| waiting.op).collect();
        match self.laptops[n].change(patch, self.now) {
            Ok(()) => {}
            Err(StoreError::Invalid(_)) => return Ok(()),
            Err(error) => return Err(unexpected(error)),
        }
        self.laptops[n].look()?;
        let made = self.laptops[n].dump.outbox.iter().filter(|op| !waiting.contains(&op.op));
        for op in made.cloned().collect::<Vec<_>>() {
            let author = (self.laptops[n].person, Some(n));
            self.history.add(Deed::new(op.op, (kind, row), author, op.change.clone(), before.clone()));
            self.trace.line(format_args!("laptop {n} changes {kind} {row}: {:?}", op.change));
        }
        check::laptop(self, n)
    }

    /// Lets every laptop ask over a good network until nothing is left to say.
    fn settle(&mut self) -> Checked {
        self.trace.step("everything settles");
        while !self.held.is_empty() {
            self.arrive()?;
        }
        for round in 0..60 {
            // What waits for a record that no laptop will ever make is refused in the end.
            let passing = if round == 20 { 15 * DAY_MS } else { 1_000 };
            self.pass(passing);
            for n in 0..self.laptops.len() {
                if !self.is_settled(&self.laptops[n]) {
                    self.exchange_with(n, Luck::Good, 50, false)?;
                }
            }
            if self.laptops.iter().all(|laptop| self.is_settled(laptop)) {
                return self.compare_sums().and_then(|()| self.damage_and_repair());
            }
        }
        Err(violated("Live", "sixty rounds were not enough"))
    }

    fn is_settled(&self, laptop: &crate::laptop::Laptop) -> bool {
        let dump = &laptop.dump;
        let in_lineage = dump.meta.get("epoch") == Some(&self.centre.epoch.to_string());
        dump.outbox.is_empty() && dump.pages == 0 && dump.cursor() == self.centre.head && in_lineage
    }

    /// Compares the checksums: no laptop may find one that is wrong.
    fn compare_sums(&mut self) -> Checked {
        for n in 0..self.laptops.len() {
            self.exchange_with(n, Luck::Good, 100, true)?;
            let asked = self.laptops[n].request(false)?;
            if !asked.repair.is_empty() {
                return Err(violated("Sum", format!("laptop {n} finds {:?} wrong", asked.repair)));
            }
        }
        Ok(())
    }

    /// Damages a record of a laptop; the checksums show it, and the audience comes anew.
    fn damage_and_repair(&mut self) -> Checked {
        let n = self.rng.below(self.laptops.len());
        let base = self.laptops[n].dump.base();
        let Some((id, kind)) = base.iter().next_back().map(|(id, entry)| (*id, entry.kind.clone())) else {
            return Ok(());
        };
        self.trace.line(format_args!("laptop {n} loses a revision of {id}"));
        self.laptops[n].alter(&format!("update {kind} set rev = rev - 1 where id = '{id}'"))?;
        self.take_stock(n)?;
        self.exchange_with(n, Luck::Good, 100, false)
    }

    /// Lets a laptop compare its checksums; it may find that it has something wrong.
    fn take_stock(&mut self, n: usize) -> Checked {
        let asked = self.laptops[n].request(true)?;
        let reply = self.deliver(self.laptops[n].person, &asked, 100, Handling::Whole)?;
        self.try_to_hear(n, &asked, reply).map_err(unexpected)?;
        self.laptops[n].look()
    }
}

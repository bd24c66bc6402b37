//! What befalls laptops and the server beside their exchanges.

use crate::bugs::Bug;
use crate::centre::Kept;
use crate::check::KEPT_MS;
use crate::laptop::Laptop;
use crate::network::Luck;
use crate::town::some_roles;
use crate::violation::{Checked, Violation};
use crate::world::World;
use lahituki_domain::{Ids, Kind};
use lahituki_server::engine;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const DAY_MS: i64 = 86_400_000;

/// How long after it was written a lost change is forgotten.
const LOST_CHANGES_MS: i64 = 90 * DAY_MS;

impl World {
    /// Gives a person other roles, or those back that they had, by which they gain and lose audiences.
    pub(crate) fn change_roles(&mut self) -> Checked {
        let person = *self.rng.pick(&self.people);
        let back = self.rng.chance(60);
        let roles = match self.former_roles.remove(&person).filter(|_| back) {
            Some(roles) => roles,
            None => json!(some_roles(&mut self.rng, &self.town)),
        };
        let present = self.centre.rows.get(&person.0).and_then(|kept| kept.body.get("roles").cloned());
        self.former_roles.insert(person, present.unwrap_or_default());
        self.trace.line(format_args!("{person} is given the roles {roles}"));
        self.work_at_office(Kind::Person, person.0, json!({ "roles": roles }))
    }

    /// Changes something at the server itself, now and then a field that no laptop knows, as a newer program would.
    pub(crate) fn change_at_office(&mut self) -> Checked {
        self.change_one_of(|_, _| true)
    }

    fn change_one_of(&mut self, is_meant: impl Fn(&World, &Uuid) -> bool) -> Checked {
        let meant = self.centre.rows.iter().filter(|(id, kept)| !kept.deleted && is_meant(self, id));
        let changeable = meant.filter_map(|(id, kept)| Some((*id, Kind::parse(&kept.kind)?, field_of(&kept.kind)?)));
        let changeable: Vec<_> = changeable.collect();
        if changeable.is_empty() {
            return Ok(());
        }
        let (row, kind, field) = *self.rng.pick(&changeable);
        let field = if kind == Kind::Article && self.rng.chance(50) { "from_the_future" } else { field };
        self.words += 1;
        let words = format!("{} {}", crate::edits::canary(row), self.words);
        self.work_at_office(kind, row, json!({ field: words }))
    }

    /// Erases a record for ever.
    pub(crate) fn erase(&mut self) -> Checked {
        let kinds = [Kind::Person, Kind::Unit, Kind::LostChange].map(Kind::name);
        let erasable = self.centre.rows.iter().filter(|(_, kept)| !kinds.contains(&kept.kind.as_str()));
        let erasable: Vec<Uuid> = erasable.map(|(id, _)| *id).collect();
        if erasable.is_empty() {
            return Ok(());
        }
        let id = *self.rng.pick(&erasable);
        self.trace.line(format_args!("{id} is erased"));
        self.centre.note(&[id])?;
        let now = self.now;
        self.centre.administer(|txn| engine::erase(txn, &[id], now))?;
        self.history.erased.extend(self.centre.erased.keys().copied());
        Ok(())
    }

    /// Lets the server forget what is old.
    pub(crate) fn collect_garbage(&mut self) -> Checked {
        let now = self.now;
        let before: BTreeSet<Uuid> = self.centre.rows.keys().copied().collect();
        self.centre.administer(|txn| engine::collect_garbage(txn, now))?;
        let forgotten = before.into_iter().filter(|id| !self.centre.rows.contains_key(id));
        self.history.forgotten.extend(forgotten);
        self.lost_changes_forgotten |= now.0 - lahituki_testkit::NOW.0 > LOST_CHANGES_MS;
        self.trace.line("the server forgets what is old");
        Ok(())
    }

    /// Makes a copy of the server's file.
    pub(crate) fn back_up_server(&mut self) -> Checked {
        self.trace.line(format_args!("the server is backed up at {}", self.centre.head));
        let fates = self.history.fates();
        self.centre.take_snapshot(fates)
    }

    /// Sets the server back to a copy, and erases again what was erased since.
    pub(crate) fn restore_server(&mut self) -> Checked {
        if self.centre.snapshots.is_empty() || self.restores == 2 {
            return Ok(());
        }
        self.restores += 1;
        let snapshot = self.rng.below(self.centre.snapshots.len());
        let lost_head = self.centre.head;
        if self.rng.chance(50) {
            self.centre.note(&[])?;
        }
        let before: BTreeMap<Uuid, u64> = self.centre.rows.iter().map(|(id, kept)| (*id, kept.rev)).collect();
        self.centre.restore(snapshot)?;
        let went_back = |(id, kept): &(&Uuid, &Kept)| before.get(id).is_some_and(|rev| *rev > kept.rev);
        self.went_back = self.centre.rows.iter().filter(went_back).map(|(id, _)| *id).collect();
        self.trace.line(format_args!("the server goes back from {lost_head} to {}", self.centre.head));
        let fates = self.centre.snapshots[snapshot].fates.clone();
        self.history.restore_fates(&fates);
        self.excuse_what_laptops_need_not_keep();
        self.after_restore()?;
        // What is done first gets the numbers that were given before, and it is often what had been done before.
        (0..self.rng.below(5)).try_for_each(|_| match self.rng.chance(60) {
            true => self.change_one_of(|world, id| world.went_back.contains(id)),
            false => self.change_at_office(),
        })
    }

    /// The server notices by its ledger, or is told, or learns it from the first laptop that knows more.
    fn after_restore(&mut self) -> Checked {
        if self.bug == Some(Bug::NoEpoch) {
            return Ok(());
        }
        let (fresh, now) = (self.rng.fresh(), self.now);
        if self.centre.reconcile(fresh, now)? {
            return Ok(());
        }
        let epoch = Some(self.centre.epoch.to_string());
        let knows_more = |laptop: &Laptop| {
            laptop.dump.meta.get("epoch") == epoch.as_ref() && laptop.dump.cursor() > self.centre.head
        };
        match self.laptops.iter().find(|laptop| knows_more(laptop)) {
            Some(laptop) => self.exchange_with(laptop.n, Luck::Good, 100, false),
            None => self.centre.administer(|txn| engine::begin_lineage(txn, fresh)),
        }
    }

    /// A laptop keeps what it has done for a month, and older changes only until its next answer: they may be lost with the
    /// server's data.
    fn excuse_what_laptops_need_not_keep(&mut self) {
        let now = self.now.0;
        let is_old = |at: lahituki_domain::Timestamp| now - at.0 > KEPT_MS;
        let deeds = self.history.deeds().filter(|deed| deed.fate.is_none());
        let old: Vec<Uuid> = deeds.filter(|deed| deed.first_answered.is_some_and(is_old)).map(|deed| deed.op).collect();
        self.history.excuse(old);
    }

    /// Copies a laptop's file, to which it may be set back later.
    pub(crate) fn copy_laptop(&mut self, n: usize) -> Checked {
        let copy = self.file(&format!("copy-of-{n}.db"));
        self.laptops[n].copy = Some(self.laptops[n].copy_to(copy)?);
        self.trace.line(format_args!("laptop {n} is copied"));
        Ok(())
    }

    /// Sets a laptop back to its copy.
    pub(crate) fn set_laptop_back(&mut self, n: usize) -> Checked {
        let Some(copy) = self.laptops[n].copy.clone() else { return Ok(()) };
        self.trace.line(format_args!("laptop {n} is set back to a copy"));
        self.replace_laptop(n, |laptop| laptop.replace_file(&copy))
    }

    /// Copies a laptop's file over that of another laptop of the same person.
    pub(crate) fn clone_laptop(&mut self, n: usize) -> Checked {
        let twins = self.laptops.iter().filter(|twin| twin.n != n && twin.person == self.laptops[n].person);
        let Some(twin) = twins.map(|twin| twin.n).next() else { return Ok(()) };
        self.trace.line(format_args!("laptop {n} is cloned onto laptop {twin}"));
        let copy = self.file("clone.db");
        self.laptops[n].copy_to(copy.clone())?;
        self.replace_laptop(twin, |laptop| laptop.replace_file(&copy))?;
        // On both of them the person goes on with what they had begun.
        let begun = self.laptops[n].dump.outbox.iter().map(|waiting| waiting.row).next_back();
        let goes_on = begun.filter(|_| self.rng.chance(60));
        goes_on.map_or(Ok(()), |row| [n, twin].into_iter().try_for_each(|n| self.edit_about(n, Some(row))))
    }

    /// Makes a laptop's file anew.
    pub(crate) fn wipe_laptop(&mut self, n: usize) -> Checked {
        self.trace.line(format_args!("laptop {n} is wiped"));
        let (empty, now) = (self.empty_laptop.clone(), self.now);
        self.replace_laptop(n, |laptop| laptop.replace_file(&empty).and_then(|()| laptop.sign_in(now)))
    }

    /// Replaces a laptop's file; what only it had is lost by nobody's fault.
    fn replace_laptop(&mut self, n: usize, replace: impl FnOnce(&mut Laptop) -> Result<(), Violation>) -> Checked {
        self.doubled.insert(self.laptops[n].person);
        let had: Vec<Uuid> = self.laptops[n].own_ops().chain(self.laptops[n].dump.tray.keys().copied()).collect();
        replace(&mut self.laptops[n])?;
        let kept: BTreeSet<Uuid> =
            self.laptops.iter().flat_map(|laptop| laptop.own_ops().collect::<Vec<_>>()).collect();
        self.history.excuse(had.into_iter().filter(|op| !kept.contains(op)));
        Ok(())
    }
}

/// Returns a field that the office changes in records of a kind.
fn field_of(kind: &str) -> Option<&'static str> {
    match Kind::parse(kind)? {
        Kind::Unit => Some("keys"),
        Kind::Article => Some("title"),
        Kind::Visit | Kind::Slot => Some("note"),
        Kind::VisitEntry | Kind::TimeEntry => Some("text"),
        Kind::Device => Some("tag"),
        _ => None,
    }
}

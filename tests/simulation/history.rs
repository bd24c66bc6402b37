//! Who changed what having seen what: the causal history by which the outcome of a run is judged.
//!
//! It knows nothing of revisions, lanes or stamps. In the fields named by [`is_telling`] every change writes a value of
//! its own, so what a person saw there names the change that they saw, and that change the one before it.

use lahituki_domain::ids::PersonId;
use lahituki_domain::record::Change;
use lahituki_domain::{Body, Kind, Timestamp};
use lahituki_protocol::{OpAnswer, Outcome};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// A change that somebody made.
#[derive(Debug, Clone)]
pub(crate) struct Deed {
    /// Its op.
    pub(crate) op: Uuid,
    /// The record.
    pub(crate) row: Uuid,
    /// Its kind.
    pub(crate) kind: Kind,
    /// Who made it.
    pub(crate) person: PersonId,
    /// On which laptop; `None` for the office, which works at the server itself.
    pub(crate) laptop: Option<usize>,
    /// What it did.
    pub(crate) change: Change,
    /// What the author saw before it; `None` for a new record.
    pub(crate) before: Option<Body>,
    /// What the server answered for good, in the lineage that it has now.
    pub(crate) fate: Option<Fate>,
    /// When an answer first came, in whatever lineage.
    pub(crate) first_answered: Option<Timestamp>,
    /// Whether it was ever refused, so that it was put into the tray.
    pub(crate) refused: bool,
    /// Whether no laptop has it any more, or will not offer it again: it may be lost without anyone's fault.
    pub(crate) excused: bool,
}

/// What the server answered to a change for good.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fate {
    /// The answer.
    pub(crate) answer: OpAnswer,
    /// The time of the op itself, never later than the server's.
    pub(crate) made_at: Timestamp,
    /// When it was given.
    pub(crate) at: Timestamp,
}

impl Deed {
    /// Returns the fields that the change sets.
    pub(crate) fn put(&self) -> Option<&Body> {
        match &self.change {
            Change::Create(put) | Change::Put(put) => Some(put),
            Change::Delete => None,
        }
    }

    /// Returns a change that has not reached the server yet.
    pub(crate) fn new(
        op: Uuid,
        (kind, row): (Kind, Uuid),
        (person, laptop): (PersonId, Option<usize>),
        change: Change,
        before: Option<Body>,
    ) -> Self {
        Self {
            op,
            row,
            kind,
            person,
            laptop,
            change,
            before,
            fate: None,
            first_answered: None,
            refused: false,
            excused: false,
        }
    }

    /// Returns whether the server took the change, wholly or but for fields that lost.
    pub(crate) fn holds(&self) -> bool {
        let taken = |fate: &Fate| matches!(fate.answer.outcome, Outcome::Ok | Outcome::Lost(_));
        self.fate.as_ref().is_some_and(taken)
    }
}

/// Returns whether every change of a field writes a value of its own.
pub(crate) fn is_telling(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::VisitEntry => matches!(field, "text" | "room_text"),
        Kind::TimeEntry => field == "text",
        Kind::Visit | Kind::Slot => field == "note",
        Kind::Article => matches!(field, "title" | "short" | "from_the_future"),
        Kind::Device => matches!(field, "tag" | "model"),
        Kind::Unit => matches!(field, "keys" | "parking"),
        Kind::Person => field == "phone",
        _ => false,
    }
}

/// Everything that was done in a run.
#[derive(Debug, Default)]
pub(crate) struct History {
    deeds: BTreeMap<Uuid, Deed>,
    by_row: BTreeMap<Uuid, Vec<Uuid>>,
    writers: HashMap<(Uuid, String, String), Uuid>,
    /// Records that were erased for ever.
    pub(crate) erased: BTreeSet<Uuid>,
    /// Deleted records that the server has forgotten with the horizon.
    pub(crate) forgotten: BTreeSet<Uuid>,
}

impl History {
    /// Adds a change.
    pub(crate) fn add(&mut self, deed: Deed) {
        for (field, value) in deed.put().into_iter().flatten().filter(|(field, _)| is_telling(deed.kind, field)) {
            self.writers.insert(written(deed.row, field, value), deed.op);
        }
        self.by_row.entry(deed.row).or_default().push(deed.op);
        self.deeds.insert(deed.op, deed);
    }

    /// Returns a change.
    pub(crate) fn deed(&self, op: Uuid) -> Option<&Deed> {
        self.deeds.get(&op)
    }

    /// Returns a change, to note something about it.
    pub(crate) fn deed_mut(&mut self, op: Uuid) -> Option<&mut Deed> {
        self.deeds.get_mut(&op)
    }

    /// Returns all changes.
    pub(crate) fn deeds(&self) -> impl Iterator<Item = &Deed> {
        self.deeds.values()
    }

    /// Returns the changed records, each with its changes in the order in which they were made.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (Uuid, Vec<&Deed>)> {
        self.by_row.iter().map(|(row, ops)| (*row, ops.iter().map(|op| &self.deeds[op]).collect()))
    }

    /// Returns the changes of a record, in the order in which they were made.
    pub(crate) fn of_row(&self, row: Uuid) -> impl Iterator<Item = &Deed> {
        self.by_row.get(&row).into_iter().flatten().map(|op| &self.deeds[op])
    }

    /// Returns the changes of a record that were made before one of them.
    pub(crate) fn before(&self, deed: &Deed) -> impl Iterator<Item = &Deed> {
        self.of_row(deed.row).take_while(|earlier| earlier.op != deed.op)
    }

    /// Returns the change that wrote a value into a telling field.
    pub(crate) fn writer(&self, row: Uuid, field: &str, value: &Value) -> Option<&Deed> {
        self.deeds.get(self.writers.get(&written(row, field, value))?)
    }

    /// Returns the changes of a telling field that the author of a change had seen, directly or through others.
    pub(crate) fn seen(&self, deed: &Deed, field: &str) -> BTreeSet<Uuid> {
        self.seen_in(deed.row, field, deed.before.as_ref())
    }

    /// Returns the changes of a telling field that the author of a change had seen, the last first.
    pub(crate) fn seen_in_order(&self, deed: &Deed, field: &str) -> Vec<&Deed> {
        let mut seen = Vec::<&Deed>::new();
        let mut shown = deed.before.as_ref();
        while let Some(writer) = shown.and_then(|body| self.writer(deed.row, field, body.get(field)?)) {
            if seen.iter().any(|known| known.op == writer.op) {
                break;
            }
            seen.push(writer);
            shown = writer.before.as_ref();
        }
        seen
    }

    /// Returns the changes of a telling field that someone has seen who sees a record.
    pub(crate) fn seen_in(&self, row: Uuid, field: &str, shown: Option<&Body>) -> BTreeSet<Uuid> {
        let mut seen = BTreeSet::new();
        let mut shown = shown;
        while let Some(writer) = shown.and_then(|body| self.writer(row, field, body.get(field)?)) {
            if !seen.insert(writer.op) {
                break;
            }
            shown = writer.before.as_ref();
        }
        seen
    }

    /// Returns the answers that hold now, to be put back when the server is restored.
    pub(crate) fn fates(&self) -> BTreeMap<Uuid, Fate> {
        self.deeds.values().filter_map(|deed| Some((deed.op, deed.fate.clone()?))).collect()
    }

    /// Forgets the answers that a restored server does not know. What the office did there is lost with them.
    pub(crate) fn restore_fates(&mut self, fates: &BTreeMap<Uuid, Fate>) {
        for deed in self.deeds.values_mut() {
            deed.fate = fates.get(&deed.op).cloned();
            deed.excused |= deed.laptop.is_none() && deed.fate.is_none();
        }
    }

    /// Excuses changes that a laptop has lost.
    pub(crate) fn excuse(&mut self, ops: impl IntoIterator<Item = Uuid>) {
        for op in ops {
            if let Some(deed) = self.deeds.get_mut(&op) {
                deed.excused = true;
            }
        }
    }
}

fn written(row: Uuid, field: &str, value: &Value) -> (Uuid, String, String) {
    (row, field.to_owned(), value.to_string())
}

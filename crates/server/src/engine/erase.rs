//! Erases records for ever: only their ids stay, so that no laptop and no old backup brings them back.

use super::members;
use super::work::Work;
use crate::storage::{Records, StorageError};
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::{Body, Entity, Kind, Timestamp};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How much of a person's work goes with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The person and what is about them: contracts, plans, absences, time, private drafts, lost changes. Visits, what was done
    /// there and shared articles stay, under an id that no longer has a name.
    Person,
    /// All that, and everything that they wrote.
    PersonAndWork,
}

/// Erases records with what others lost in them, and articles with their versions and what was said of them.
///
/// # Errors
/// When the storage fails; then the transaction must be dropped.
pub fn erase(txn: &mut dyn Records, records: &[Uuid], now: Timestamp) -> Result<(), StorageError> {
    let mut ids: BTreeSet<Uuid> = records.iter().copied().collect();
    for (kind, field) in Kind::PARTS {
        let about_erased = |body: &Body| id_in(body, field).is_some_and(|record| ids.contains(&record));
        let bodies = txn.bodies(kind)?;
        let with_them: Vec<Uuid> = bodies.iter().filter(|(_, body)| about_erased(body)).map(|(id, _)| *id).collect();
        ids.extend(with_them);
    }
    let mut work = Work::begin(txn, now)?;
    let seq = work.next_seq();
    for id in ids {
        work.erase(id, seq)?;
    }
    work.save()?;
    members::bring_up_to_date(txn)
}

/// Returns every record that goes with a person, themselves included.
///
/// # Errors
/// When the storage fails.
pub fn records_of(txn: &mut dyn Records, person: PersonId, extent: Extent) -> Result<Vec<Uuid>, StorageError> {
    let mut ids = vec![person.0];
    for kind in Kind::ALL {
        for (id, body) in txn.bodies(kind)? {
            if goes_with(kind, &body, person, extent) {
                ids.push(id);
            }
        }
    }
    Ok(ids)
}

fn id_in(body: &Body, field: &str) -> Option<Uuid> {
    body.get(field)?.as_str()?.parse().ok()
}

fn goes_with(kind: Kind, body: &Body, person: PersonId, extent: Extent) -> bool {
    let everything = extent == Extent::PersonAndWork;
    let names = |field: &str| body.get(field).and_then(|value| value.as_str()) == Some(&person.to_string());
    match kind {
        Kind::Engagement | Kind::Slot | Kind::TimeEntry | Kind::LostChange => names("person"),
        Kind::SlotChange | Kind::Absence | Kind::Busy => names("person"),
        Kind::Swap => names("from") || names("to") || names("taker"),
        Kind::Feed => names("person") || names("made_by"),
        Kind::Visit | Kind::VisitEntry => everything && names("person"),
        Kind::Article => {
            let article = Article::from_body(Uuid::nil(), body);
            article.is_ok_and(|of| of.owner == person && (everything || of.state == ArticleState::Draft))
        }
        Kind::ArticleFeedback => names("person"),
        Kind::ArticleVersion => names("draft_of") || (everything && names("by")),
        Kind::KnownIssue => everything && names("made_by"),
        Kind::SearchMiss | Kind::WordGroup | Kind::Responsibility => false,
        Kind::Attachment => everything && names("added_by"),
        Kind::Person | Kind::Unit | Kind::Room | Kind::Space | Kind::Device | Kind::YearItem => false,
        Kind::EngagementRule | Kind::SchoolCalendar | Kind::PlanTemplate | Kind::Publication | Kind::Demand => false,
    }
}

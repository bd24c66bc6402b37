//! Records that were found, as they are shown.

mod articles;
mod entries;
mod names;

use super::ask::Answer;
use super::{Hit, HitKind, Marker};
use crate::{Failure, Reading, spans};
use lahituki_domain::Kind;
use lahituki_language::Language;
use uuid::Uuid;

/// Returns the hits, those of one kind together; what is not here any more is left out.
pub(crate) fn of(reading: &Reading<'_>, answer: &Answer<'_>) -> Result<Vec<Hit>, Failure> {
    let mut hits = Vec::new();
    let mut kinds: Vec<Kind> = Vec::new();
    for found in &answer.found {
        if !kinds.contains(&found.kind) {
            kinds.push(found.kind);
        }
    }
    for kind in kinds {
        let ids: Vec<Uuid> = answer.found.iter().filter(|found| found.kind == kind).map(|found| found.id).collect();
        hits.extend(of_kind(reading, kind, &ids, &answer.marker)?);
    }
    Ok(hits)
}

fn of_kind(reading: &Reading<'_>, kind: Kind, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    match kind {
        Kind::VisitEntry => entries::of(reading, ids, marker),
        Kind::Article => articles::of(reading, ids, marker),
        _ => {
            let hits = ids.iter().map(|id| names::of(reading, kind, *id, marker));
            Ok(hits.collect::<Result<Vec<Option<Hit>>, Failure>>()?.into_iter().flatten().collect())
        }
    }
}

/// Returns a hit that is nothing but its name.
fn named(kind: HitKind, id: Uuid, title: String, detail: String, language: Language, marker: &Marker<'_>) -> Hit {
    let title_hits = spans::utf16(&title, &marker.spans(&title, language));
    let (excerpt, excerpt_hits) = Default::default();
    Hit { kind, id, title, detail, title_hits, excerpt, excerpt_hits, mark: None, unit: None }
}

/// Returns what is not empty, with commas between.
fn listed<const N: usize>(parts: [&str; N]) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

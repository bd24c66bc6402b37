//! Visit entries that were found.

use super::{listed, named};
use crate::search::{Excerpt, Hit, HitKind, Marker};
use crate::titles::{first_words, written};
use crate::{Failure, Reading};
use lahituki_domain::ids::EntryId;
use lahituki_domain::visits::VisitEntry;
use lahituki_language::Language;
use lahituki_store::visits::{self, EntryNames};
use uuid::Uuid;

/// Returns the hits.
pub(super) fn of(reading: &Reading<'_>, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    let mut entries = Vec::new();
    for id in ids {
        entries.extend(visits::entry(reading.db, EntryId(*id))?);
    }
    let names = visits::names(reading.db, &entries)?;
    Ok(entries.iter().map(|entry| one(&names, entry, marker)).collect())
}

fn one(names: &EntryNames, entry: &VisitEntry, marker: &Marker<'_>) -> Hit {
    let unit = names.units.get(&entry.unit).map_or("", String::as_str);
    let who = names.people.get(&entry.person).map_or("", String::as_str);
    let title = first_words(&entry.text);
    // A short text is its own title.
    let is_cut = title.ends_with('…');
    let excerpt = is_cut.then(|| Excerpt::around_first(&entry.text, Language::Fi, marker)).flatten();
    let excerpt = excerpt.unwrap_or_default();
    let detail = listed([unit, &written(entry.day), who]);
    Hit {
        excerpt_hits: excerpt.utf16_hits(),
        excerpt: excerpt.text,
        ..named(HitKind::VisitEntry, entry.id.0, title, detail, Language::Fi, marker)
    }
}

//! Finding articles and visit entries by what they say, through the full-text index.

use super::{Hit, HitKind};
use crate::titles::{field, first_words, written};
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::visits::VisitEntry;
use lahituki_store::visits::EntryNames;
use lahituki_store::{body, full_text, visits};

/// Returns the articles that hold every word of the query, best match first.
pub(super) fn articles(reading: &Reading<'_>, query: &str, limit: u32) -> Result<Vec<Hit>, Failure> {
    let mut hits = Vec::new();
    for id in full_text::articles(reading.db, query, limit)? {
        let Some(body) = body(reading.db, Kind::Article, id.0)? else { continue };
        hits.push(Hit {
            kind: HitKind::Article,
            id: id.0,
            title: field(&body, "title").to_owned(),
            detail: first_words(field(&body, "short")),
            title_hits: Vec::new(),
        });
    }
    Ok(hits)
}

/// Returns the visit entries that hold every word of the query, latest first.
pub(super) fn entries(reading: &Reading<'_>, query: &str, limit: u32) -> Result<Vec<Hit>, Failure> {
    let mut entries = Vec::new();
    for id in full_text::entries(reading.db, query, limit)? {
        entries.extend(visits::entry(reading.db, id)?);
    }
    let names = visits::names(reading.db, &entries)?;
    Ok(entries.iter().map(|entry| entry_hit(&names, entry)).collect())
}

fn entry_hit(names: &EntryNames, entry: &VisitEntry) -> Hit {
    let unit = names.units.get(&entry.unit).map_or("", String::as_str);
    let who = names.people.get(&entry.person).map_or("", String::as_str);
    let detail = [unit, &written(entry.day), who];
    Hit {
        kind: HitKind::VisitEntry,
        id: entry.id.0,
        title: first_words(&entry.text),
        detail: detail.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        title_hits: Vec::new(),
    }
}

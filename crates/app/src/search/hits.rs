//! Records that were found, as they are shown.

use super::ask::Answer;
use super::{Excerpt, Hit, HitKind, HitMark, Marker};
use crate::knowledge::{excerpt, language_of, once};
use crate::titles::{first_words, written};
use crate::{Failure, Reading, spans};
use lahituki_domain::Kind;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{ArticleId, DeviceId, EntryId, PersonId, UnitId};
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::{Person, Unit};
use lahituki_domain::visits::VisitEntry;
use lahituki_language::Language;
use lahituki_store::visits::EntryNames;
use lahituki_store::{devices, knowledge, people, visits};
use uuid::Uuid;

/// Returns the hits, those of one kind together; what is not here any more is left out.
pub(super) fn of(reading: &Reading<'_>, answer: &Answer<'_>) -> Result<Vec<Hit>, Failure> {
    let mut hits = Vec::new();
    let mut kinds: Vec<Kind> = Vec::new();
    for (kind, _) in &answer.found {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    for kind in kinds {
        let ids: Vec<Uuid> = answer.found.iter().filter(|(other, _)| *other == kind).map(|(_, id)| *id).collect();
        hits.extend(of_kind(reading, kind, &ids, &answer.marker)?);
    }
    Ok(hits)
}

fn of_kind(reading: &Reading<'_>, kind: Kind, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    match kind {
        Kind::VisitEntry => return entries(reading, ids, marker),
        Kind::Article => return articles(reading, ids, marker),
        _ => {}
    }
    let mut hits = Vec::new();
    for id in ids {
        hits.extend(match kind {
            Kind::Unit => people::unit(reading.db, UnitId(*id))?.map(|found| unit(found, marker)),
            Kind::Person => people::person(reading.db, PersonId(*id))?.map(|found| person(found, marker)),
            Kind::Device => match devices::device(reading.db, DeviceId(*id))? {
                Some(found) => Some(device(reading, found, marker)?),
                None => None,
            },
            _ => None,
        });
    }
    Ok(hits)
}

fn articles(reading: &Reading<'_>, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    let ids: Vec<ArticleId> = ids.iter().copied().map(ArticleId).collect();
    let found = once(reading, knowledge::by_ids(reading.db, &ids)?)?;
    Ok(found.into_iter().map(|found| article(found, marker)).collect())
}

fn article(article: Article, marker: &Marker<'_>) -> Hit {
    let language = language_of(article.language);
    let excerpt = excerpt::of(&article, marker, language);
    let title = first_words(&article.title);
    Hit {
        excerpt_hits: excerpt.utf16_hits(),
        excerpt: excerpt.text,
        mark: mark(&article),
        ..named(HitKind::Article, article.id.0, title, String::new(), language, marker)
    }
}

fn mark(article: &Article) -> Option<HitMark> {
    match article.state {
        ArticleState::Note => Some(HitMark::Note),
        ArticleState::Draft => Some(HitMark::Draft),
        ArticleState::InReview => Some(HitMark::InReview),
        ArticleState::Published | ArticleState::Archived => None,
    }
}

fn unit(unit: Unit, marker: &Marker<'_>) -> Hit {
    named(HitKind::Unit, unit.id.0, unit.name, unit.address, Language::Fi, marker)
}

fn person(person: Person, marker: &Marker<'_>) -> Hit {
    named(HitKind::Person, person.id.0, person.full_name(), person.title, Language::Fi, marker)
}

fn device(reading: &Reading<'_>, device: Device, marker: &Marker<'_>) -> Result<Hit, Failure> {
    let unit = people::unit(reading.db, device.unit)?.map(|unit| unit.name).unwrap_or_default();
    let title = joined([&device.tag, &device.model], " ");
    let detail = joined([&unit, &device.device_kind], ", ");
    let hit = named(HitKind::Device, device.id.0, title, detail, Language::Fi, marker);
    Ok(Hit { unit: Some(device.unit), ..hit })
}

fn entries(reading: &Reading<'_>, ids: &[Uuid], marker: &Marker<'_>) -> Result<Vec<Hit>, Failure> {
    let mut entries = Vec::new();
    for id in ids {
        entries.extend(visits::entry(reading.db, EntryId(*id))?);
    }
    let names = visits::names(reading.db, &entries)?;
    Ok(entries.iter().map(|found| entry(&names, found, marker)).collect())
}

fn entry(names: &EntryNames, entry: &VisitEntry, marker: &Marker<'_>) -> Hit {
    let unit = names.units.get(&entry.unit).map_or("", String::as_str);
    let who = names.people.get(&entry.person).map_or("", String::as_str);
    let title = first_words(&entry.text);
    // A short text is its own title.
    let is_cut = title.ends_with('…');
    let excerpt =
        is_cut.then(|| Excerpt::around_first(&entry.text, Language::Fi, marker)).flatten().unwrap_or_default();
    let detail = joined([unit, &written(entry.day), who], ", ");
    Hit {
        excerpt_hits: excerpt.utf16_hits(),
        excerpt: excerpt.text,
        ..named(HitKind::VisitEntry, entry.id.0, title, detail, Language::Fi, marker)
    }
}

fn named(kind: HitKind, id: Uuid, title: String, detail: String, language: Language, marker: &Marker<'_>) -> Hit {
    let title_hits = spans::utf16(&title, &marker.spans(&title, language));
    let (excerpt, excerpt_hits) = Default::default();
    Hit { kind, id, title, detail, title_hits, excerpt, excerpt_hits, mark: None, unit: None }
}

fn joined<const N: usize>(parts: [&str; N], between: &str) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

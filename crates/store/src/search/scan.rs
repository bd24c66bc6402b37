//! Finding by what things are called while the index is not loaded.

use crate::{Read, StoreError, record};
use lahituki_domain::{Audience, Kind};
use lahituki_language::fold;
use uuid::Uuid;

/// Returns records of some kinds whose name or title has every word of a text somewhere in it, at most so many of each
/// kind. Case and accents do not matter; a text without words finds nothing. Of articles only the latest are looked at.
///
/// # Errors
/// Those of the database.
pub fn scan(
    read: &Read<'_>,
    text: &str,
    kinds: &[Kind],
    limit: usize,
    sees: &dyn Fn(&Audience) -> bool,
) -> Result<Vec<(Kind, Uuid)>, StoreError> {
    let text = fold(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    if words.is_empty() {
        return Ok(found);
    }
    for kind in kinds {
        let Some(sql) = names_of(*kind) else { continue };
        let mut statement = read.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut left = limit;
        while let (Some(row), true) = (rows.next()?, left > 0) {
            let name = fold(&row.get::<_, String>("name")?);
            let audience = Audience::from(row.get::<_, String>("aud")?);
            if words.iter().all(|word| name.contains(word)) && sees(&audience) {
                found.push((*kind, record::id_column(row, "id")?));
                left -= 1;
            }
        }
    }
    Ok(found)
}

/// Returns a query for the names of the records of a kind, `None` where there are too many or they have no names.
fn names_of(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Article => Some(
            "select id, aud, coalesce(title, '') as name
             from article
             where state <> 'archived'
             order by edited_at desc
             limit 500",
        ),
        Kind::Unit => Some(
            "select id, aud, concat(name, ' ', body ->> '$.short_names') as name
             from unit",
        ),
        Kind::KnownIssue => Some("select id, aud, body ->> '$.title' as name from known_issue where over is not 1"),
        Kind::Responsibility => Some(
            "select id, aud, concat(body ->> '$.subject', ' ', body ->> '$.words') as name
             from responsibility",
        ),
        Kind::Person => Some(
            "select id, aud, concat(called_name, ' ', last_name) as name
             from person",
        ),
        _ => None,
    }
}

//! Where an article may go, and who may be named to keep it true.

use super::rights;
use super::spaces::{PersonName, name_of, people_here};
use crate::{Failure, Reading};
use lahituki_domain::ids::{ArticleId, PersonId, SpaceId};
use lahituki_domain::knowledge::Article;
use lahituki_domain::{Entity, Kind, access};
use lahituki_store::knowledge;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Of which article to tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PlacesArg {
    /// The article; a new one of mine when left out.
    pub id: Option<ArticleId>,
}

/// What I may choose for an article.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Places {
    /// The spaces that it may be in, the common one first if it is among them, the others by name.
    pub places: Vec<ArticlePlace>,
    /// The people who are here, by name.
    pub people: Vec<PersonName>,
}

/// A space that an article may be in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticlePlace {
    /// The space; the common one when there is none.
    pub space: Option<SpaceId>,
    /// Its name; empty for the common one.
    pub name: String,
    /// Whether everyone reads there what is published.
    pub open: bool,
    /// Whether I may say there who keeps it true.
    pub may_name_owner: bool,
    /// Whether I may say who does when the owner is away.
    pub may_name_deputy: bool,
}

/// Says what I may choose for an article.
pub(crate) fn places(reading: &Reading<'_>, arg: PlacesArg) -> Result<Places, Failure> {
    let before = arg.id.map(|id| knowledge::article(reading.db, id)?.ok_or_else(Failure::not_found)).transpose()?;
    let present = before.as_ref().and_then(|article| article.space);
    let mut spaces = knowledge::spaces(reading.db)?;
    spaces.retain(|space| !space.closed || present == Some(space.id));
    spaces.sort_by_cached_key(|space| (space.name.to_lowercase(), space.id));
    let common = place(reading, before.as_ref(), None, String::new(), true);
    let named = spaces.into_iter().filter_map(|space| {
        let open = space.readers.is_empty();
        place(reading, before.as_ref(), Some(space.id), space.name, open)
    });
    let people = people_here(reading)?.iter().map(name_of).collect();
    Ok(Places { places: common.into_iter().chain(named).collect(), people })
}

/// Returns a space as a place for an article; nothing where I may not put it there.
fn place(
    reading: &Reading<'_>,
    before: Option<&Article>,
    space: Option<SpaceId>,
    name: String,
    open: bool,
) -> Option<ArticlePlace> {
    let me = reading.me.person;
    let blank = || Article { edited_by: Some(me), ..Article::blank(ArticleId(Uuid::nil()), me, reading.now) };
    let there = Article { space, ..before.cloned().unwrap_or_else(blank) };
    let may = |after: &Article| match before {
        Some(before) => before == after || rights::may_change(reading, before, after),
        None => access::check(reading.me, Kind::Article, None, Some(&after.to_body())).is_ok(),
    };
    // Nobody is this person, so naming them is a change of whoever is named now.
    let someone = PersonId(Uuid::max());
    may(&there).then(|| ArticlePlace {
        space,
        name,
        open,
        may_name_owner: may(&Article { owner: someone, ..there.clone() }),
        may_name_deputy: may(&Article { deputy: Some(someone), ..there.clone() }),
    })
}

#[cfg(test)]
mod tests;

//! Giving the articles that one person keeps true to others.

use super::rights;
use crate::undo::StepLabel;
use crate::{Failure, Reading, Writing};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Article, Duty, Space};
use lahituki_domain::people::Person;
use lahituki_store::knowledge::{self, desk};
use lahituki_store::people;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Whose articles go to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct TransferArg {
    /// Who keeps them true now.
    pub from: PersonId,
    /// Who shall; the deputy of each when nobody is named.
    pub to: Option<PersonId>,
}

/// What became of the articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Transferred {
    /// How many went to another person.
    pub moved: u32,
    /// How many stayed: they have no deputy who is still here, the other person may not read them, or I may not say who
    /// keeps them true.
    pub left: u32,
}

/// Gives the articles in use that one person keeps true to others.
///
/// # Errors
/// When the person named is not here.
pub(crate) fn transfer(writing: &mut Writing<'_, '_>, arg: TransferArg) -> Result<Transferred, Failure> {
    let heirs = writing.reading(|reading| Heirs::of(reading, arg))?;
    let articles = desk::owned(&writing.txn.read(), arg.from)?;
    let mut moved = 0;
    for before in &articles {
        let Some(owner) = heirs.heir_of(before) else { continue };
        let deputy = before.deputy.filter(|deputy| *deputy != owner);
        let after = Article { owner, deputy, ..before.clone() };
        if writing.reading(|reading| Ok(rights::may_change(reading, before, &after)))? {
            writing.update(before, &after)?;
            moved += 1;
        }
    }
    if moved > 0 {
        let from = people::person(&writing.txn.read(), arg.from)?;
        writing.step(StepLabel::TransferArticles, &from.map(|from| from.full_name()).unwrap_or_default());
    }
    Ok(Transferred { moved, left: articles.len() as u32 - moved })
}

/// Who may be given articles.
struct Heirs {
    arg: TransferArg,
    /// Everyone who is still here, with what they may do in each space.
    here: HashMap<PersonId, Actor>,
}

impl Heirs {
    fn of(reading: &Reading<'_>, arg: TransferArg) -> Result<Self, Failure> {
        let spaces: Vec<Space> = knowledge::spaces(reading.db)?;
        let is_here = |person: &Person| person.valid_until.is_none_or(|until| until >= reading.today);
        let people = people::people(reading.db)?.into_iter().filter(is_here);
        let here: HashMap<PersonId, Actor> =
            people.map(|person| (person.id, Actor::new(person.id, person.roles, &spaces))).collect();
        match arg.to {
            Some(to) if !here.contains_key(&to) => Err(Failure::not_found()),
            Some(to) if to == arg.from => Err(Failure::invalid("they keep their articles already")),
            _ => Ok(Self { arg, here }),
        }
    }

    /// Returns who shall keep an article true; nobody when there is none who may read it.
    fn heir_of(&self, article: &Article) -> Option<PersonId> {
        let heir = self.arg.to.or(article.deputy).filter(|heir| *heir != article.owner)?;
        (self.here.get(&heir)?.duty(article.space) >= Duty::Read).then_some(heir)
    }
}

#[cfg(test)]
mod tests;

//! Taking a space out of use, and into use again.

use crate::commands::Nothing;
use crate::given::given;
use crate::knowledge::versions::keep::Kept;
use crate::knowledge::wording::Wording;
use crate::knowledge::write;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Article, Space};
use lahituki_store::knowledge;
use serde::Deserialize;
use ts_rs::TS;

/// Whether a space is in use, and what becomes of its articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SpaceClosing {
    /// The space.
    pub id: SpaceId,
    /// Whether it is out of use afterwards.
    pub closed: bool,
    /// Where its articles go, be it the common space; left out they stay, and whoever reads and writes them goes on.
    #[serde(default, deserialize_with = "given")]
    pub move_to: Option<Option<SpaceId>>,
}

/// Takes a space out of use, or into use again.
pub(crate) fn close_space(writing: &mut Writing<'_, '_>, arg: SpaceClosing) -> Result<Nothing, Failure> {
    let space = open_or_closed(writing, arg.id)?;
    if let Some(target) = arg.move_to {
        move_articles(writing, arg.id, target)?;
    }
    writing.update(&space, &Space { closed: arg.closed, ..space.clone() })?;
    writing.step(if arg.closed { StepLabel::CloseSpace } else { StepLabel::OpenSpace }, &space.name);
    Ok(Nothing {})
}

/// Moves every article of a space with all that belongs to it.
fn move_articles(writing: &mut Writing<'_, '_>, from: SpaceId, target: Option<SpaceId>) -> Result<(), Failure> {
    let is_no_place = match target {
        Some(target) => target == from || open_or_closed(writing, target)?.closed,
        None => false,
    };
    if is_no_place {
        return Err(Failure::new(FailureCode::NotAllowed, "articles cannot go into that space"));
    }
    for before in knowledge::of_space(&writing.txn.read(), from)? {
        let after = Article { space: target, ..before.clone() };
        let kept = Kept { words: Wording::of(&before), base: None, note: String::new(), apart: false };
        write::save(writing, &before, &after, kept)?;
    }
    Ok(())
}

fn open_or_closed(writing: &Writing<'_, '_>, id: SpaceId) -> Result<Space, Failure> {
    knowledge::space(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

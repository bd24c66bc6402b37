//! Making and changing a space.

use super::{Reach, people_here, reach};
use crate::knowledge::limits;
use crate::knowledge::write::one_line;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Reading, Writing};
use lahituki_domain::Entity;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Duty, Members, Space};
use lahituki_store::knowledge;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A space as its form has it.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SpaceText {
    /// The space; a new one when left out.
    pub id: Option<SpaceId>,
    /// Its name.
    pub name: String,
    /// What belongs into it.
    pub about: String,
    /// Who reads its published articles; everyone when empty.
    pub readers: Vec<Members>,
    /// Who changes its articles until they are published.
    pub editors: Vec<Members>,
    /// Who publishes them, and changes what is published.
    pub approvers: Vec<Members>,
    /// Whether I know that I may do less in it afterwards than before.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub gives_up: bool,
}

/// What a change of a space would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SpaceEffect {
    /// How many people may do what in it now; nobody in a new one.
    pub before: Reach,
    /// How many could afterwards.
    pub after: Reach,
    /// What I may do in it now.
    pub mine_before: Duty,
    /// What I could do afterwards.
    pub mine_after: Duty,
}

/// Says what a change of a space would do, and changes nothing.
pub(crate) fn try_space(reading: &Reading<'_>, text: SpaceText) -> Result<SpaceEffect, Failure> {
    let before = before(reading, &text)?;
    effect(reading, before.as_ref(), &text)
}

fn effect(reading: &Reading<'_>, before: Option<&Space>, text: &SpaceText) -> Result<SpaceEffect, Failure> {
    let after = wanted(before, SpaceId(uuid::Uuid::nil()), text);
    let here = people_here(reading)?;
    let mine = |space: &Space| space.duty_of(reading.me.person, &reading.me.roles);
    Ok(SpaceEffect {
        before: before.map(|space| reach(space, &here)).unwrap_or_default(),
        after: reach(&after, &here),
        mine_before: before.map_or(Duty::None, mine),
        mine_after: mine(&after),
    })
}

/// Makes a space, or changes one. Nobody takes rights from themselves without saying so, and somebody always publishes.
pub(crate) fn save_space(writing: &mut Writing<'_, '_>, text: SpaceText) -> Result<SpaceId, Failure> {
    let before = writing.reading(|reading| before(reading, &text))?;
    let effect = writing.reading(|reading| effect(reading, before.as_ref(), &text))?;
    let id = before.as_ref().map_or_else(|| writing.txn.fresh_id(), |space| space.id);
    let space = wanted(before.as_ref(), id, &text);
    check(before.as_ref(), &space, effect, text.gives_up)?;
    match &before {
        Some(before) => writing.update(before, &space)?,
        None => writing.create(&space)?,
    }
    writing.step(StepLabel::SaveSpace, &space.name);
    Ok(id)
}

fn check(before: Option<&Space>, after: &Space, effect: SpaceEffect, gives_up: bool) -> Result<(), Failure> {
    if let Some(nonsense) = after.nonsense() {
        return Err(Failure::invalid(nonsense));
    }
    limits::title(&after.name)?;
    limits::line(&after.about)?;
    let same_approvers = before.is_some_and(|before| before.approvers == after.approvers);
    if effect.after.approve == 0 && !same_approvers {
        return Err(Failure::new(FailureCode::NotAllowed, "nobody would publish in the space"));
    }
    match effect.mine_after < effect.mine_before && !gives_up {
        true => Err(Failure::new(FailureCode::NotAllowed, "the change takes rights from the one who makes it")),
        false => Ok(()),
    }
}

fn before(reading: &Reading<'_>, text: &SpaceText) -> Result<Option<Space>, Failure> {
    let Some(id) = text.id else { return Ok(None) };
    knowledge::space(reading.db, id)?.map(Some).ok_or_else(Failure::not_found)
}

fn wanted(before: Option<&Space>, id: SpaceId, text: &SpaceText) -> Space {
    Space {
        id: before.map_or(id, |space| space.id),
        name: one_line(&text.name),
        about: one_line(&text.about),
        provider: before.and_then(|space| space.provider.clone()),
        readers: each_once(&text.readers),
        editors: each_once(&text.editors),
        approvers: each_once(&text.approvers),
        closed: before.is_some_and(|space| space.closed),
    }
}

fn each_once(members: &[Members]) -> Vec<Members> {
    let mut kept: Vec<Members> = Vec::new();
    for one in members {
        if !kept.contains(one) {
            kept.push(one.clone());
        }
    }
    kept
}

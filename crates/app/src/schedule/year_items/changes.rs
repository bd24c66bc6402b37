//! Changing the year wheel: tasks, their done marks, and the step into a new school year.

use super::{YearItemArg, blank};
use crate::commands::Nothing;
use crate::titles::school_year;
use crate::undo::StepLabel;
use crate::{Failure, Writing};
use lahituki_domain::ids::{UnitId, YearItemId};
use lahituki_domain::people::Role;
use lahituki_domain::schedule::{YearItem, YearItemState};
use lahituki_domain::time::SchoolYear;
use lahituki_store::schedule;
use serde::Deserialize;
use ts_rs::TS;

/// A task as the form has it: a new one, or all that can be said of an old one.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct YearItemText {
    /// The task; a new one when `None`.
    pub id: Option<YearItemId>,
    /// Of which school year; a task stays in its own.
    pub school_year: SchoolYear,
    /// Where; a task stays where it is.
    pub unit: Option<UnitId>,
    /// What is done.
    pub name: String,
    /// The number of the week in which it begins.
    pub week: u8,
    /// The number of the week in which it ends, when it takes longer than one.
    pub until_week: Option<u8>,
    /// Who does it.
    pub role: Option<Role>,
    /// Who does it when they cannot.
    pub deputy: Option<Role>,
    /// How it is done.
    pub instruction: String,
    /// Why it is done.
    pub reason: String,
}

/// How far along a task is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct YearItemMark {
    /// The task.
    pub id: YearItemId,
    /// How far.
    pub state: YearItemState,
}

/// Which tasks go on in the school year after theirs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewYear {
    /// The new school year.
    pub school_year: SchoolYear,
    /// The tasks of the year before.
    pub items: Vec<YearItemId>,
}

pub(crate) fn save_year_item(writing: &mut Writing<'_, '_>, text: YearItemText) -> Result<YearItemId, Failure> {
    let Some(id) = text.id else {
        let new = YearItem { school_year: text.school_year, unit: text.unit, ..blank() };
        let item = filled(YearItem { id: writing.txn.fresh_id(), ..new }, text);
        writing.step(StepLabel::AddYearItem, &item.name);
        writing.create(&item)?;
        return Ok(item.id);
    };
    let before = find(writing, id)?;
    let after = filled(before.clone(), text);
    writing.step(StepLabel::ChangeYearItem, &after.name);
    writing.update(&before, &after)?;
    Ok(id)
}

pub(crate) fn mark_year_item(writing: &mut Writing<'_, '_>, mark: YearItemMark) -> Result<Nothing, Failure> {
    let before = find(writing, mark.id)?;
    let is_settled = mark.state != YearItemState::Open;
    let after = YearItem {
        state: mark.state,
        done_by: is_settled.then_some(writing.me.person),
        done_on: is_settled.then_some(writing.today),
        ..before.clone()
    };
    writing.step(StepLabel::MarkYearItem, &before.name);
    writing.update(&before, &after)?;
    Ok(Nothing {})
}

pub(crate) fn remove_year_item(writing: &mut Writing<'_, '_>, arg: YearItemArg) -> Result<Nothing, Failure> {
    let item = find(writing, arg.id)?;
    writing.step(StepLabel::RemoveYearItem, &item.name);
    writing.delete(&item)?;
    Ok(Nothing {})
}

/// Carries tasks over into the next school year; those that were carried already are left alone.
pub(crate) fn roll_year_items(writing: &mut Writing<'_, '_>, arg: NewYear) -> Result<u32, Failure> {
    let there = schedule::year_items(&writing.txn.read(), arg.school_year)?;
    let mut rolled = 0;
    writing.step(StepLabel::RollYearItems, &school_year(arg.school_year));
    for id in arg.items {
        let before = find(writing, id)?;
        if before.school_year.0.checked_add(1) != Some(arg.school_year.0) {
            return Err(Failure::invalid("the task is not of the school year before"));
        }
        if there.iter().any(|item| item.from == Some(id)) {
            continue;
        }
        let fresh = before.rolled_over(writing.txn.fresh_id());
        writing.create(&fresh)?;
        rolled += 1;
    }
    Ok(rolled)
}

fn filled(item: YearItem, text: YearItemText) -> YearItem {
    YearItem {
        name: text.name.trim().to_owned(),
        week: text.week,
        until_week: text.until_week.filter(|until| *until != text.week),
        role: text.role,
        deputy: text.deputy,
        instruction: text.instruction.trim().to_owned(),
        reason: text.reason.trim().to_owned(),
        ..item
    }
}

fn find(writing: &Writing<'_, '_>, id: YearItemId) -> Result<YearItem, Failure> {
    schedule::year_item(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

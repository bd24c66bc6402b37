//! Changing who takes care of what.

use crate::commands::Nothing;
use crate::guard::{masked, one_line};
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::ids::ResponsibilityId;
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::Matter;
use lahituki_store::requests;
use serde::Deserialize;
use ts_rs::TS;

/// The longest of the short fields, in characters.
const LONGEST_LINE: usize = 200;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;

/// The most words by which a line is found.
const MOST_WORDS: usize = 60;

/// A line as it is written on a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct ResponsibilityText {
    /// The line; a new one, which comes last, when `None`.
    pub id: Option<ResponsibilityId>,
    /// What is taken care of.
    pub subject: String,
    /// The matters that belong to it.
    pub matters: Vec<Matter>,
    /// Words by which it is found.
    pub words: Vec<String>,
    /// Who takes care of it.
    pub first: String,
    /// Who does when they cannot.
    pub second: String,
    /// How they are reached.
    pub reach: String,
    /// What else there is to know.
    pub note: String,
    /// Whether it cannot wait.
    pub urgent: bool,
}

/// Which line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ResponsibilityArg {
    /// The line.
    pub id: ResponsibilityId,
}

/// Where a line is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ResponsibilityMove {
    /// The line.
    pub id: ResponsibilityId,
    /// The line that it is to stand before; the end of the list when `None`.
    pub before: Option<ResponsibilityId>,
}

/// Adds a line, or changes one.
///
/// # Errors
/// When it does not say what is taken care of or who does, or a text is too long.
pub(crate) fn save_responsibility(
    writing: &mut Writing<'_, '_>,
    text: ResponsibilityText,
) -> Result<ResponsibilityId, Failure> {
    let before = text.id.map(|id| find(writing, id)).transpose()?;
    let base = match &before {
        Some(before) => before.clone(),
        None => Responsibility { order: next_order(writing)?, ..blank(ResponsibilityId(writing.txn.fresh_id())) },
    };
    let after = filled(base, text)?;
    writing.step(StepLabel::SaveResponsibility, &after.subject);
    match before {
        Some(before) => writing.update(&before, &after)?,
        None => writing.create(&after)?,
    }
    Ok(after.id)
}

/// Removes a line.
pub(crate) fn remove_responsibility(writing: &mut Writing<'_, '_>, arg: ResponsibilityArg) -> Result<Nothing, Failure> {
    let line = find(writing, arg.id)?;
    writing.step(StepLabel::RemoveResponsibility, &line.subject);
    writing.delete(&line)?;
    Ok(Nothing {})
}

/// Puts a line elsewhere in the order. Only lines whose number changes are written.
pub(crate) fn move_responsibility(writing: &mut Writing<'_, '_>, arg: ResponsibilityMove) -> Result<Nothing, Failure> {
    let mut lines = requests::responsibilities(&writing.txn.read())?;
    let from = place(&lines, arg.id)?;
    let line = lines.remove(from);
    let to = arg.before.map_or(Ok(lines.len()), |before| place(&lines, before))?;
    writing.step(StepLabel::MoveResponsibility, &line.subject);
    lines.insert(to, line);
    for (order, line) in (0..=u16::MAX).zip(lines) {
        if line.order != order {
            writing.update(&line, &Responsibility { order, ..line.clone() })?;
        }
    }
    Ok(Nothing {})
}

fn place(lines: &[Responsibility], id: ResponsibilityId) -> Result<usize, Failure> {
    lines.iter().position(|line| line.id == id).ok_or_else(Failure::not_found)
}

fn find(writing: &Writing<'_, '_>, id: ResponsibilityId) -> Result<Responsibility, Failure> {
    requests::responsibility(&writing.txn.read(), id)?.ok_or_else(Failure::not_found)
}

fn next_order(writing: &Writing<'_, '_>) -> Result<u16, Failure> {
    let last = requests::responsibilities(&writing.txn.read())?.last().map(|line| line.order);
    Ok(last.map_or(0, |order| order.saturating_add(1)))
}

/// Returns a line that says nothing yet.
pub(super) fn blank(id: ResponsibilityId) -> Responsibility {
    let (subject, first, second, reach, note) = Default::default();
    let (matters, words) = Default::default();
    Responsibility { id, key: None, order: 0, subject, matters, words, first, second, reach, note, urgent: false }
}

fn filled(line: Responsibility, text: ResponsibilityText) -> Result<Responsibility, Failure> {
    let short = |text: &str| within(one_line(text), LONGEST_LINE);
    let given = text.words.iter().map(|word| short(&word.to_lowercase())).collect::<Result<Vec<_>, _>>()?;
    let (mut matters, mut words) = (text.matters, given);
    matters.sort();
    matters.dedup();
    words.retain(|word| !word.is_empty());
    words.sort();
    words.dedup();
    if words.len() > MOST_WORDS {
        return Err(Failure::new(FailureCode::TooLarge, "these are too many words"));
    }
    Ok(Responsibility {
        subject: short(&text.subject)?,
        first: short(&text.first)?,
        second: short(&text.second)?,
        reach: short(&text.reach)?,
        note: within(masked(text.note.trim()).0, LONGEST_NOTE)?,
        urgent: text.urgent,
        matters,
        words,
        ..line
    })
}

fn within(text: String, longest: usize) -> Result<String, Failure> {
    match text.chars().count() <= longest {
        true => Ok(text),
        false => Err(Failure::new(FailureCode::TooLarge, "a text is too long")),
    }
}

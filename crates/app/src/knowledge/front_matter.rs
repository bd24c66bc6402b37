//! The head of an article's file: what is said of it, as TOML between two lines of `+++`.

use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::{Role, ScreenLanguage, UnitForm};
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Timestamp};
use serde::{Deserialize, Serialize};

/// The line before and after a head.
const MARK: &str = "+++";

/// What the file of an article says of it. A file that was written by hand says only some of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Head {
    /// By what files name it: in its language and space it is the only one.
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) short: String,
    pub(super) language: Option<ScreenLanguage>,
    /// The folder of its space.
    pub(super) space: Option<String>,
    pub(super) topic: Option<Matter>,
    pub(super) audience: Vec<Role>,
    pub(super) unit_forms: Vec<UnitForm>,
    pub(super) keywords: Vec<String>,
    pub(super) critical: bool,
    /// The id of a person, or a name that says nothing here.
    pub(super) owner: Option<String>,
    pub(super) deputy: Option<String>,
    pub(super) review_by: Option<Day>,
    pub(super) review_months: u8,
    /// The day on which it was last found to be true.
    pub(super) updated: Option<Day>,
    /// The slug of the article that it is a translation of.
    pub(super) original: Option<String>,
    pub(super) id: Option<ArticleId>,
    pub(super) state: Option<ArticleState>,
    pub(super) edited_at: Option<Timestamp>,
    pub(super) edited_by: Option<String>,
    pub(super) checked_at: Option<Timestamp>,
    pub(super) checked_by: Option<String>,
    pub(super) original_id: Option<ArticleId>,
    pub(super) original_at: Option<Timestamp>,
}

/// A file of an article in its parts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Parts<'t> {
    /// What is said of it; nothing in a file without a head.
    pub(super) head: Head,
    /// Its text.
    pub(super) body: &'t str,
    /// The line of the file on which the text begins, the first being 1.
    pub(super) first_line: usize,
}

/// Takes a file into its parts.
///
/// # Errors
/// When the head does not end, or is not what a head is.
pub(super) fn read(text: &str) -> Result<Parts<'_>, String> {
    let mut at = 0;
    let mut head_from = None;
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let is_mark = line.trim_end() == MARK;
        match head_from {
            None if is_mark => head_from = Some(line.len()),
            None => return Ok(Parts { head: Head::default(), body: text, first_line: 1 }),
            Some(from) if is_mark => {
                let head = toml::from_str(&text[from..at]).map_err(|error| error.to_string())?;
                return Ok(behind(head, &text[at + line.len()..], n + 2));
            }
            Some(_) => {}
        }
        at += line.len();
    }
    match head_from {
        Some(_) => Err("the head does not end".to_owned()),
        None => Ok(Parts { head: Head::default(), body: text, first_line: 1 }),
    }
}

/// Leaves out the empty line after the head, and the end of the last line.
fn behind(head: Head, rest: &str, line: usize) -> Parts<'_> {
    let body = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'));
    let first_line = line + usize::from(body.is_some());
    let body = body.unwrap_or(rest);
    let body = body.strip_suffix('\n').unwrap_or(body);
    Parts { head, body: body.strip_suffix('\r').unwrap_or(body), first_line }
}

/// Returns the file of an article.
///
/// # Errors
/// Never in practice: every head can be written.
pub(super) fn write(head: &Head, body: &str) -> Result<String, toml::ser::Error> {
    Ok(format!("{MARK}\n{}{MARK}\n\n{body}\n", toml::to_string(head)?))
}

#[cfg(test)]
mod tests;

//! The knowledge base: reading, writing and finding articles.

use lahituki_domain::ids::{ArticleId, PersonId};
use lahituki_domain::knowledge::{ArticleState, AttachmentHash};
use lahituki_domain::people::ScreenLanguage;
use lahituki_domain::visits::Matter;
use lahituki_domain::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which articles to list. What is left out does not narrow; archived ones come only when asked for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ArticleFilter {
    /// Words in any inflected form; best match first. Without them the latest change comes first.
    pub query: Option<String>,
    /// About this matter.
    pub matter: Option<Matter>,
    /// In this state.
    pub state: Option<ArticleState>,
    /// Only those that I own.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub mine: bool,
    /// At most this many, 1–500; 200 when left out.
    pub limit: Option<u32>,
}

/// An article in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleRow {
    /// The article.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// What of the title a search found, as `[start, end]` in UTF-16 units.
    pub title_hits: Vec<(u32, u32)>,
    /// The short text, or where the search words stand in the body.
    pub excerpt: String,
    /// What of the excerpt a search found.
    pub excerpt_hits: Vec<(u32, u32)>,
    /// What it is about.
    pub matter: Option<Matter>,
    /// How far along it is.
    pub state: ArticleState,
    /// Who keeps it true, by name.
    pub owner_name: String,
    /// When its text last changed.
    pub edited_at: Timestamp,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// Whether it still waits to be sent.
    pub waiting: bool,
}

/// Which article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ArticleArg {
    /// The article.
    pub id: ArticleId,
}

/// An article to read or to edit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleView {
    /// The article.
    pub id: ArticleId,
    /// The title.
    pub title: String,
    /// The short text.
    pub short: String,
    /// The text in Markdown.
    pub body: String,
    /// The text as harmless HTML, images included as data.
    pub html: String,
    /// The language of the text.
    pub language: ScreenLanguage,
    /// What it is about.
    pub matter: Option<Matter>,
    /// Who keeps it true.
    pub owner: PersonId,
    /// Their name.
    pub owner_name: String,
    /// The deputy's name, empty when there is none.
    pub deputy_name: String,
    /// How far along it is.
    pub state: ArticleState,
    /// The day by which it must be checked.
    pub review_by: Option<Day>,
    /// When its text last changed.
    pub edited_at: Timestamp,
    /// Whether I may change it.
    pub may_edit: bool,
    /// The states that I may put it in, the present one left out.
    pub may_become: Vec<ArticleState>,
}

/// An article to be written: a new one, or a change where what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ArticleText {
    /// The article; a new one when left out.
    pub id: Option<ArticleId>,
    /// The title; a new article needs one.
    pub title: Option<String>,
    /// The short text.
    pub short: Option<String>,
    /// The text in Markdown.
    pub body: Option<String>,
    /// What it is about.
    pub matter: Option<Matter>,
    /// How far along it is; a new one is a draft when left out.
    pub state: Option<ArticleState>,
}

/// Markdown to be shown.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Markdown {
    /// The text.
    pub body: String,
}

/// A file to be attached.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NewAttachment {
    /// The name of the file.
    pub name: String,
    /// The bytes in base64.
    pub data: String,
}

/// A file that was attached.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Attached {
    /// The hash by which Markdown names it.
    pub hash: AttachmentHash,
    /// The Markdown that shows it.
    pub markdown: String,
}

/// Stub.
pub(crate) fn articles(_reading: &crate::Reading<'_>, _arg: ArticleFilter) -> Result<Vec<ArticleRow>, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn article(_reading: &crate::Reading<'_>, _arg: ArticleArg) -> Result<ArticleView, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn preview(_reading: &crate::Reading<'_>, _arg: Markdown) -> Result<String, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn write(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: ArticleText,
) -> Result<lahituki_domain::ids::ArticleId, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn remove(
    _writing: &mut crate::Writing<'_, '_>,
    _arg: ArticleArg,
) -> Result<crate::commands::Nothing, crate::Failure> {
    Err(crate::Failure::not_found())
}

/// Stub.
pub(crate) fn attach(_writing: &mut crate::Writing<'_, '_>, _arg: NewAttachment) -> Result<Attached, crate::Failure> {
    Err(crate::Failure::not_found())
}

//! What a person is told of a folder before anything of it is written, and after.

use lahituki_domain::ids::SpaceId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A folder that was read, and what would become of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FolderPreview {
    /// The number of this reading, for [`ImportArg::reading`].
    pub reading: u32,
    /// The name of the folder.
    pub folder: String,
    /// The articles in it, by file.
    pub articles: Vec<FolderArticle>,
    /// How many images and files come along.
    pub files: u32,
    /// How many versions come along with the articles.
    pub versions: u32,
    /// What does not come along.
    pub passed_over: Vec<PassedOver>,
    /// Links that lead nowhere. The text comes along with them.
    pub dead_links: Vec<DeadLink>,
    /// The spaces into which I may write.
    pub spaces: Vec<ImportSpace>,
    /// The spaces of the folder that are not here: somebody has to say what becomes of their articles.
    pub missing_spaces: Vec<MissingSpace>,
    /// How many new articles say of no space that it is theirs: they go into [`ImportArg::space`].
    pub without_space: u32,
}

/// An article in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FolderArticle {
    /// The file.
    pub file: String,
    /// The title.
    pub title: String,
    /// What would become of it.
    pub becomes: ImportFate,
}

/// What becomes of an article of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFate {
    /// It is written.
    New,
    /// It is here already.
    Same,
    /// It is here with other words, which stay.
    Different,
    /// It is written once somebody has said where: its space is not here.
    Waits,
}

/// A space to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportSpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
}

/// A space of a folder that is not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingSpace {
    /// Its folder, for [`SpaceChoice::folder`].
    pub folder: String,
    /// Its name there.
    pub name: String,
    /// How many articles of it are not here.
    pub articles: u32,
}

/// A file that does not come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PassedOver {
    /// The file.
    pub file: String,
    /// Why.
    pub why: PassReason,
}

/// Why a file does not come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PassReason {
    /// It is an archive: its files must be taken out of it first.
    Archive,
    /// It is of a kind that is not read or shared.
    OtherKind,
    /// It leads to somewhere else.
    Link,
    /// It lies too deep in the folder.
    TooDeep,
    /// It is larger than 10 MiB, or has too many pixels.
    TooLarge,
    /// There are too many files before it.
    TooMuch,
    /// It cannot be opened, or its letters cannot be read.
    Unreadable,
    /// What is said above its text cannot be understood.
    Head,
    /// Its text, title, short text or keywords are too long, or a critical one says nothing in short.
    TooLong,
    /// It is damaged, or no image that can be shown.
    NotAnImage,
    /// No article shows it.
    Unused,
    /// Its id belongs to something else here.
    Taken,
    /// I have no right to write it.
    NoRight,
}

/// A link that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeadLink {
    /// The file.
    pub file: String,
    /// The line in it, the first being 1.
    pub line: u32,
    /// Where it should lead.
    pub target: String,
}

/// Which folder to import, and where to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct ImportArg {
    /// The reading that the person saw.
    pub reading: u32,
    /// The space of articles that say nothing of theirs; the common one when there is none.
    pub space: Option<SpaceId>,
    /// Where the articles of spaces go that are not here. Those of a space that is not in the list stay behind.
    #[serde(default)]
    pub spaces: Vec<SpaceChoice>,
}

/// Where the articles of a space go that is not here.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SpaceChoice {
    /// Its folder.
    pub folder: String,
    /// The space here; the common one when there is none.
    pub space: Option<SpaceId>,
}

/// What came along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Imported {
    /// How many articles.
    pub articles: u32,
    /// How many of them wait for an approver, because I may not publish them.
    pub to_review: u32,
    /// How many versions.
    pub versions: u32,
    /// How many images and files.
    pub files: u32,
    /// What could not be written after all.
    pub passed_over: Vec<PassedOver>,
}

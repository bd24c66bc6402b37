//! The knowledge base: reading, writing and finding articles.

mod address;
mod anonymous;
mod articles;
mod attachments;
mod desk;
pub(crate) mod excerpt;
mod export;
mod front_matter;
mod hand_over;
mod import;
mod issues;
mod languages;
mod limits;
mod links;
mod markdown;
mod misses;
mod once;
mod places;
mod proposals;
mod rights;
mod site;
mod spaces;
mod standing;
mod versions;
mod view;
mod wording;
mod words;
mod write;

pub use articles::{ArticleFilter, ArticleRow, Needs};
pub use attachments::{Attached, AttachmentArg, NewAttachment};
pub use desk::{Desk, DeskArg, DeskList, DeskRow, MissList, OwnerList, OwnerRow};
pub use export::Exported;
pub use hand_over::{TransferArg, Transferred};
pub use import::{
    DeadLink, FolderArticle, FolderPreview, ImportArg, ImportFate, ImportSpace, Imported, MissingSpace, PassReason,
    PassedOver, SpaceChoice, articles_in,
};
pub use issues::{IssueArg, IssueFilter, IssueRow, IssueStanding, IssueText, IssueUnit};
pub use languages::InLanguage;
pub use links::ArticleName;
pub use markdown::{FileAt, Place, render};
pub use misses::{MissArg, MissRow, Missed};
pub use places::{ArticlePlace, Places, PlacesArg};
pub use proposals::Decision;
pub use site::{SiteArg, SiteSpace};
pub use spaces::{PersonName, Reach, SpaceClosing, SpaceEffect, SpaceList, SpaceRow, SpaceText};
pub use standing::{Check, CheckWanted, Feedback};
pub use versions::{RestoreArg, VersionArg, VersionRow, VersionView};
pub use view::{ArticleArg, ArticleView, CheckWantedBy, Markdown, SpaceName};
pub use wording::Wording;
pub use words::{WordGroupArg, WordGroupRow, WordGroupText, WordGroups, WordGroupsArg};
pub use write::{ArticleText, Written};

pub(crate) use articles::{articles, language_of};
pub(crate) use attachments::{attach, save_attachment};
pub(crate) use desk::desk;
pub(crate) use export::export;
pub(crate) use hand_over::transfer;
pub(crate) use import::{LastReading, import, read_folder};
pub(crate) use issues::{end_issue, issues, issues_at, save_issue};
pub(crate) use misses::{dismiss_miss, miss, missed};
pub(crate) use once::once;
pub(crate) use places::places;
pub(crate) use proposals::{decide, withdraw};
pub(crate) use site::{export_site, site_spaces};
pub(crate) use spaces::{close_space, save_space, spaces, try_space};
pub(crate) use standing::{check, give_feedback, want_check};
pub(crate) use versions::{restore, version, versions};
pub(crate) use view::{article, preview};
pub(crate) use words::{remove_word_group, save_word_group, word_groups};
pub(crate) use write::{remove, write};

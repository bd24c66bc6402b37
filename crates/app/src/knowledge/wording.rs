//! The words of an article, apart from everything that is said about it.

use lahituki_domain::knowledge::{Article, ArticleVersion};
use lahituki_domain::merge::text::merged_text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an article says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wording {
    /// The title.
    pub title: String,
    /// The short text.
    pub short: String,
    /// The text in Markdown.
    pub body: String,
}

impl Wording {
    /// Returns what an article says now.
    pub(crate) fn of(article: &Article) -> Self {
        let Article { title, short, body, .. } = article.clone();
        Self { title, short, body }
    }

    /// Returns what a version says.
    pub(crate) fn of_version(version: &ArticleVersion) -> Self {
        let ArticleVersion { title, short, body, .. } = version.clone();
        Self { title, short, body }
    }

    /// Returns an article that says this instead.
    pub(crate) fn put_in(self, article: &Article) -> Article {
        let Self { title, short, body } = self;
        Article { title, short, body, ..article.clone() }
    }

    /// Returns the words after somebody turned `was` into these without having seen `present`, and whether some of these
    /// are missing because others stand there.
    pub(crate) fn merged_into(&self, was: &Self, present: &Self) -> (Self, bool) {
        let title = merged_text(&was.title, &present.title, &self.title);
        let short = merged_text(&was.short, &present.short, &self.short);
        let body = merged_text(&was.body, &present.body, &self.body);
        let overlaps = title.overlaps || short.overlaps || body.overlaps;
        (Self { title: title.text, short: short.text, body: body.text }, overlaps)
    }

    /// Returns the number of words in the texts, the title left out.
    pub(crate) fn words(&self) -> usize {
        self.short.split_whitespace().count() + self.body.split_whitespace().count()
    }
}

//! The words of an article without its marks, and what it points to.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// An article's text as search sees it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Plain {
    /// What a reader reads; no address and no hash.
    pub(super) words: String,
    /// The tags of what it points to: `link:` and an article's id, `file:` and the hash of an image or file.
    pub(super) links: Vec<String>,
}

/// Returns the words of a text in Markdown.
pub(super) fn plain(markdown: &str) -> Plain {
    let mut plain = Plain::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.words.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => plain.point_to(&dest_url),
            Event::SoftBreak | Event::HardBreak | Event::Rule => plain.words.push('\n'),
            Event::End(end) if !is_within_words(end) => plain.words.push('\n'),
            _ => {}
        }
    }
    plain
}

impl Plain {
    fn point_to(&mut self, address: &str) {
        let schemes = [("article:", "link:"), ("attachment:", "file:")].into_iter();
        let tags = schemes.filter_map(|(scheme, tag)| Some(format!("{tag}{}", address.strip_prefix(scheme)?)));
        self.links.extend(tags);
    }
}

/// Whether the same word may go on after it.
fn is_within_words(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}

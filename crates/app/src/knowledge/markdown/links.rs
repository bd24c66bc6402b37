//! The links of a text with their words.

use super::{options, turns_direction};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A link, an image or a file in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// Where it leads, as it is written.
    pub(crate) target: String,
    /// The words that it stands under; empty when there are none.
    pub(crate) words: String,
}

/// Returns the links of a text in their order. An image within a link counts by itself.
pub(crate) fn links(markdown: &str) -> Vec<Link> {
    let mut found = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                open.push(found.len());
                found.push(Link { target: dest_url.into_string(), words: String::new() });
            }
            Event::End(TagEnd::Link | TagEnd::Image) => drop(open.pop()),
            Event::Text(words) | Event::Code(words) => {
                for link in &open {
                    found[*link].words.extend(words.chars().filter(|letter| !turns_direction(*letter)));
                }
            }
            _ => {}
        }
    }
    found
}

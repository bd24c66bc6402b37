//! The first guard: what of a Markdown text becomes HTML.

use super::{ARTICLE, ATTACHMENT, FileAt, Place};
use crate::Failure;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::AttachmentHash;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Lists and quotations within each other beyond this depth are laid flat.
pub(super) const DEEPEST: usize = 24;

/// The most bytes of images, as they are written in the HTML, that one text shows: the same one may stand in it often.
pub(super) const MOST_IMAGE_BYTES: usize = 48 * 1024 * 1024;

/// Reads one text.
pub(super) struct Guard<'p> {
    place: &'p mut dyn Place,
    /// How many elements are open.
    depth: usize,
    /// How the open link ends where it is something else in the HTML; there is no link within a link.
    link_end: Option<&'static str>,
    /// The images so far: the address in the Markdown and that in the HTML.
    images: HashMap<String, String>,
    /// The bytes that all of them take in the HTML.
    image_bytes: usize,
    /// The addresses to which the place leads links.
    links: HashSet<String>,
}

/// The addresses that the place gave, and nobody wrote.
#[derive(Default)]
pub(super) struct Given {
    /// The address in the HTML of each address of an image that was let through.
    pub(super) images: HashMap<String, String>,
    /// The addresses of links.
    pub(super) links: HashSet<String>,
}

impl<'p> Guard<'p> {
    pub(super) fn new(place: &'p mut dyn Place) -> Self {
        Self { place, depth: 0, link_end: None, images: HashMap::new(), image_bytes: 0, links: HashSet::new() }
    }

    pub(super) fn into_given(self) -> Given {
        Given { images: self.images, links: self.links }
    }

    pub(super) fn let_through<'m>(
        &mut self,
        mut parser: impl Iterator<Item = Event<'m>>,
    ) -> Result<Vec<Event<'m>>, Failure> {
        let mut events = Vec::new();
        while let Some(event) = parser.next() {
            match event {
                Event::Start(Tag::Image { dest_url, .. }) => {
                    let alt = alt_text(&mut parser);
                    events.push(self.image(&dest_url, &alt)?);
                }
                Event::Start(tag) => {
                    self.depth += 1;
                    let begins = self.begin(tag)?;
                    events.extend((self.depth <= DEEPEST).then_some(begins));
                }
                Event::End(tag) => {
                    let ends = self.end(tag);
                    events.extend((self.depth <= DEEPEST).then_some(ends));
                    self.depth = self.depth.saturating_sub(1);
                }
                Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
                Event::TaskListMarker(done) => {
                    events.push(Event::Text(CowStr::Borrowed(if done { "☑ " } else { "☐ " })))
                }
                other => events.push(other),
            }
        }
        Ok(events)
    }

    fn begin<'m>(&mut self, tag: Tag<'m>) -> Result<Event<'m>, Failure> {
        Ok(match tag {
            Tag::HtmlBlock => Event::Start(Tag::Paragraph),
            Tag::Heading { level, .. } => Event::Start(heading(lower(level))),
            Tag::Link { link_type, dest_url, title, id } => match self.end_of(dest_url)? {
                End::Address(dest_url) => Event::Start(Tag::Link { link_type, dest_url, title, id }),
                End::Button(hash) => self.button(&hash),
                End::Nothing => self.instead_of_link("<span class=\"missing-link\">".into(), "</span>"),
            },
            other => Event::Start(other),
        })
    }

    fn end(&mut self, tag: TagEnd) -> Event<'static> {
        match (tag, self.link_end) {
            (TagEnd::Link, Some(end)) => {
                self.link_end = None;
                Event::InlineHtml(end.into())
            }
            (TagEnd::HtmlBlock, _) => Event::End(TagEnd::Paragraph),
            (TagEnd::Heading(level), _) => Event::End(TagEnd::Heading(lower(level))),
            (other, _) => Event::End(other),
        }
    }

    /// Returns where a link leads: other articles and files are where the place has them.
    fn end_of<'m>(&mut self, written: CowStr<'m>) -> Result<End<'m>, Failure> {
        let given = if let Some(hash) = hash_in(&written) {
            match self.place.file(&hash)? {
                FileAt::Button => return Ok(End::Button(hash)),
                FileAt::Address(address) => Some(address),
                FileAt::Nowhere => None,
            }
        } else if let Some(id) = written.strip_prefix(ARTICLE) {
            let id = Uuid::parse_str(id).ok();
            id.map(|id| self.place.article(ArticleId(id))).transpose()?.flatten()
        } else {
            return Ok(End::Address(written));
        };
        self.links.extend(given.clone());
        Ok(given.map_or(End::Nothing, |address| End::Address(address.into())))
    }

    /// Returns the beginning of what saves a file when it is pressed: a webview would follow a link.
    fn button(&mut self, hash: &AttachmentHash) -> Event<'static> {
        let button = format!("<button type=\"button\" data-file=\"{}\">", hash.as_str());
        self.instead_of_link(button, "</button>")
    }

    fn instead_of_link(&mut self, begin: String, end: &'static str) -> Event<'static> {
        self.link_end = Some(end);
        Event::InlineHtml(begin.into())
    }

    /// Returns what stands for an image: itself, or its words where it is not here or somewhere else in the world.
    fn image(&mut self, address: &str, alt: &str) -> Result<Event<'static>, Failure> {
        let words = ammonia::clean_text(alt);
        let shown = if self.is_here(address)? && self.has_room(address) {
            format!("<img src=\"{address}\" alt=\"{words}\">")
        } else {
            format!("<span class=\"missing-image\">{words}</span>")
        };
        Ok(Event::InlineHtml(shown.into()))
    }

    fn has_room(&mut self, address: &str) -> bool {
        self.image_bytes = self.image_bytes.saturating_add(self.images.get(address).map_or(0, String::len));
        self.image_bytes <= MOST_IMAGE_BYTES
    }

    fn is_here(&mut self, address: &str) -> Result<bool, Failure> {
        if self.images.contains_key(address) {
            return Ok(true);
        }
        let Some(hash) = hash_in(address) else { return Ok(false) };
        let Some(shown) = self.place.image(&hash)? else { return Ok(false) };
        self.images.insert(address.to_owned(), shown);
        Ok(true)
    }
}

/// Where a link leads.
enum End<'m> {
    Address(CowStr<'m>),
    Button(AttachmentHash),
    Nothing,
}

/// Returns the image or file that an address names.
fn hash_in(address: &str) -> Option<AttachmentHash> {
    address.strip_prefix(ATTACHMENT).and_then(AttachmentHash::parse)
}

/// Reads on to the end of an image and returns the words in between.
fn alt_text<'m>(parser: &mut impl Iterator<Item = Event<'m>>) -> String {
    let mut alt = String::new();
    let mut open = 1;
    for event in parser {
        match event {
            Event::Start(Tag::Image { .. }) => open += 1,
            Event::End(TagEnd::Image) => open -= 1,
            Event::Text(words) | Event::Code(words) => alt.push_str(&words),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    alt
}

fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

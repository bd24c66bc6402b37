//! Turning an article's Markdown into harmless HTML.
//!
//! Two guards stand in a row.
//! The first reads the Markdown and lets through only what an article needs: raw HTML becomes visible text, and an
//! image is shown only when its bytes are here.
//! The second cleans the HTML by a short list of what may be in it, whatever the first did.

use crate::Failure;
use ammonia::{Builder, UrlRelative};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_store::{Read, blobs};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What an image's address begins with.
const SCHEME: &str = "attachment:";

/// What the address of a link to another article begins with; its id follows.
const ARTICLE: &str = "article:";

/// Lists and quotations within each other beyond this depth are laid flat.
const DEEPEST: usize = 24;

/// The most bytes of images, as they are written in the HTML, that one text shows: the same one may stand in it often.
const MOST_IMAGE_BYTES: usize = 48 * 1024 * 1024;

/// What an article may be made of.
const TAGS: [&str; 27] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "sup",
];

/// Returns the HTML of a Markdown text. Headings are one level lower than written: the title is the first.
///
/// # Errors
/// Those of the database.
pub(crate) fn html(read: &Read<'_>, markdown: &str) -> Result<String, Failure> {
    let mut images = Images { read, data: HashMap::new(), bytes: 0 };
    let events = let_through(Parser::new_ext(markdown, options()), &mut images)?;
    let mut written = String::with_capacity(markdown.len() * 2);
    push_html(&mut written, events.into_iter());
    Ok(cleaned(&written, images.data))
}

/// The first guard.
fn let_through<'m>(
    mut parser: impl Iterator<Item = Event<'m>>,
    images: &mut Images<'_>,
) -> Result<Vec<Event<'m>>, Failure> {
    let mut events = Vec::new();
    let mut depth = 0_usize;
    while let Some(event) = parser.next() {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                let alt = alt_text(&mut parser);
                events.push(images.event(&dest_url, &alt)?);
            }
            Event::Start(tag) => {
                depth += 1;
                events.extend((depth <= DEEPEST).then(|| Event::Start(lowered(tag))));
            }
            Event::End(tag) => {
                events.extend((depth <= DEEPEST).then(|| Event::End(lowered_end(tag))));
                depth = depth.saturating_sub(1);
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

/// Returns the words of a piece of Markdown, without its signs.
pub(crate) fn plain(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
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

/// The images of a text, each read once.
struct Images<'r> {
    read: &'r Read<'r>,
    /// The address of each image and its bytes as an address of their own.
    data: HashMap<String, String>,
    /// The bytes that all of them take in the HTML.
    bytes: usize,
}

impl Images<'_> {
    /// Returns what stands for an image: itself, or its words where it is not here or somewhere else in the world.
    fn event(&mut self, address: &str, alt: &str) -> Result<Event<'static>, Failure> {
        let words = ammonia::clean_text(alt);
        let shown = if self.is_here(address)? && self.has_room(address) {
            format!("<img src=\"{address}\" alt=\"{words}\">")
        } else {
            format!("<span class=\"missing-image\">{words}</span>")
        };
        Ok(Event::InlineHtml(shown.into()))
    }

    fn has_room(&mut self, address: &str) -> bool {
        self.bytes = self.bytes.saturating_add(self.data.get(address).map_or(0, String::len));
        self.bytes <= MOST_IMAGE_BYTES
    }

    fn is_here(&mut self, address: &str) -> Result<bool, Failure> {
        if self.data.contains_key(address) {
            return Ok(true);
        }
        let Some(hash) = address.strip_prefix(SCHEME).and_then(AttachmentHash::parse) else { return Ok(false) };
        let Some(bytes) = blobs::get(self.read, &hash)? else { return Ok(false) };
        // What came from the server is looked at as closely as what was attached here.
        let Some(media_type) = super::attachments::image_type(&bytes) else { return Ok(false) };
        self.data.insert(address.to_owned(), format!("data:{media_type};base64,{}", STANDARD.encode(&bytes)));
        Ok(true)
    }
}

fn lowered(tag: Tag<'_>) -> Tag<'_> {
    match tag {
        Tag::HtmlBlock => Tag::Paragraph,
        Tag::Heading { level, .. } => {
            Tag::Heading { level: lower(level), id: None, classes: Vec::new(), attrs: Vec::new() }
        }
        Tag::Link { link_type, dest_url, title, id } => {
            Tag::Link { link_type, dest_url: in_the_window(dest_url), title, id }
        }
        other => other,
    }
}

/// Returns the address in the window of a link to an article, and any other address as it is.
fn in_the_window(address: CowStr<'_>) -> CowStr<'_> {
    match address.strip_prefix(ARTICLE).and_then(|id| Uuid::parse_str(id).ok()) {
        Some(id) => format!("#/knowledge?id={id}").into(),
        None => address,
    }
}

fn lowered_end(tag: TagEnd) -> TagEnd {
    match tag {
        TagEnd::HtmlBlock => TagEnd::Paragraph,
        TagEnd::Heading(level) => TagEnd::Heading(lower(level)),
        other => other,
    }
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

/// The second guard: returns HTML with nothing in it but the tags above, safe links, and the images whose bytes are given.
fn cleaned(html: &str, images: HashMap<String, String>) -> String {
    Builder::empty()
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["style"])),
            ("th", HashSet::from(["style"])),
        ]))
        .allowed_classes(HashMap::from([("span", HashSet::from(["missing-image"]))]))
        .url_schemes(HashSet::from(["https", "http", "mailto", "attachment"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer"))
        .attribute_filter(move |tag, attribute, value| allowed(&images, tag, attribute, value))
        .clean(html)
        .to_string()
}

/// Returns the value that an attribute keeps; `None` takes it away.
fn allowed<'v>(images: &HashMap<String, String>, tag: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    match (tag, attribute) {
        ("a", "href") => is_safe_link(value).then_some(Cow::Borrowed(value)),
        ("img", "src") => images.get(value).map(|data| Cow::Owned(data.clone())),
        (_, "style") => ALIGNMENTS.contains(&value).then_some(Cow::Borrowed(value)),
        _ => Some(Cow::Borrowed(value)),
    }
}

/// The only styles there are: the columns of a table.
const ALIGNMENTS: [&str; 3] = ["text-align: left", "text-align: center", "text-align: right"];

/// A link leads to the web, to a letter, or to another view of the window.
fn is_safe_link(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "#/"].iter().any(|beginning| lower.starts_with(beginning))
}

#[cfg(test)]
mod tests;

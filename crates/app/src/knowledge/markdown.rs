//! Turning an article's Markdown into harmless HTML.
//!
//! Two guards stand in a row.
//! The first reads the Markdown and lets through only what an article needs: raw HTML becomes visible text, an image is
//! shown only when its bytes are here, and a link to a file becomes a button that the window understands.
//! The second cleans the HTML by a short list of what may be in it, whatever the first did.

mod clean;
mod guard;
mod links;
mod readdress;
mod window;

use crate::Failure;
use clean::cleaned;
use guard::Guard;
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::AttachmentHash;
use lahituki_store::Read;
pub(super) use links::links;
use pulldown_cmark::{Event, Options, Parser, TagEnd, html::push_html};
pub(super) use readdress::{Address, readdressed};
use window::Window;

/// What the address of an image or a file begins with; its hash follows.
pub(super) const ATTACHMENT: &str = "attachment:";

/// What the address of a link to another article begins with; its id follows.
pub(super) const ARTICLE: &str = "article:";

/// Where a text is shown: how images and other articles are reached from there.
pub trait Place {
    /// Returns the address of an image, or `None` when the bytes are not here or are no image.
    ///
    /// # Errors
    /// Those of reading.
    fn image(&mut self, hash: &AttachmentHash) -> Result<Option<String>, Failure>;

    /// Returns the address of another article, or `None` when it cannot be reached from here.
    ///
    /// # Errors
    /// Those of reading.
    fn article(&mut self, id: ArticleId) -> Result<Option<String>, Failure>;

    /// Returns how a file is reached.
    ///
    /// # Errors
    /// Those of reading.
    fn file(&mut self, hash: &AttachmentHash) -> Result<FileAt, Failure>;
}

/// How a file is reached from where a text is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileAt {
    /// By a button that the window understands.
    Button,
    /// At an address.
    Address(String),
    /// Not at all.
    Nowhere,
}

/// Returns the HTML of a Markdown text. Headings are one level lower than written: the title is the first.
///
/// # Errors
/// Those of the place.
pub fn render(markdown: &str, place: &mut dyn Place) -> Result<String, Failure> {
    let mut guard = Guard::new(place);
    let events = guard.let_through(Parser::new_ext(markdown, options()))?;
    let mut html = String::with_capacity(markdown.len() * 2);
    push_html(&mut html, events.into_iter());
    html.retain(|letter| !turns_direction(letter));
    Ok(cleaned(&html, guard.into_given()))
}

/// Returns the HTML that the window shows.
///
/// # Errors
/// Those of the database.
pub(crate) fn html(read: &Read<'_>, markdown: &str) -> Result<String, Failure> {
    render(markdown, &mut Window { read })
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
    text.retain(|letter| !turns_direction(letter));
    text.trim().to_owned()
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// Returns the letters of words that are shown as they are, in HTML of our own.
pub(super) fn plain_letters(words: &str) -> impl Iterator<Item = char> {
    words.chars().filter(|letter| !turns_direction(*letter))
}

/// Returns whether a sign only turns the direction of writing (Unicode Standard Annex 9, 2.4 to 2.6): with one, the name
/// of a file or a site can be made to look like another.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests;

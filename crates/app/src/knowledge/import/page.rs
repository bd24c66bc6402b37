//! One file of a folder that holds an article.

use super::report::PassReason;
use super::{html, letters};
use crate::knowledge::front_matter::{self, Head};
use crate::knowledge::{limits, markdown};
use lahituki_domain::ids::{ArticleId, named};

/// A file of Markdown or HTML in its parts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Page {
    pub(super) file: String,
    /// The id that it has or, where it says none, gets: the same file gets the same one.
    pub(super) id: ArticleId,
    /// The article that it is a translation of, where that is in the same folder or said by its id.
    pub(super) original: Option<ArticleId>,
    pub(super) head: Head,
    pub(super) title: String,
    pub(super) body: String,
    lines: Lines,
}

/// How a place in the text is found in the file.
#[derive(Debug, Clone, PartialEq)]
enum Lines {
    /// The text begins on this line.
    From(usize),
    /// The file is HTML: what is looked for is found where it is written first.
    Of(String),
}

/// The longest page of HTML, in bytes: 1 MiB. Its signs take more room than its words.
const LONGEST_HTML: usize = 1 << 20;

impl Page {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is no text, or too long for an article.
    pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Self, PassReason> {
        let text = letters::text(bytes).ok_or(PassReason::Unreadable)?;
        let page = match is_html(file) {
            true if text.len() > LONGEST_HTML => return Err(PassReason::TooLong),
            true => Self::of_html(file, text),
            false => Self::of_markdown(file, &text)?,
        };
        if page.body.len() > limits::LONGEST_BODY { Err(PassReason::TooLong) } else { Ok(page) }
    }

    /// Returns the line of the file on which an address stands, the first being 1.
    pub(super) fn line_of(&self, address: &markdown::Address) -> u32 {
        let line = match &self.lines {
            Lines::From(first) => first + line_ends(&self.body[..address.place.start]),
            Lines::Of(html) => 1 + html.find(&address.target).map_or(0, |at| line_ends(&html[..at])),
        };
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    fn of_html(file: &str, text: String) -> Self {
        let html::Page { title, body } = html::page(&text);
        let title = title_or_name(markdown::plain(&title), file);
        Self {
            id: id_of(file, &text),
            original: None,
            head: Head::default(),
            title,
            body,
            lines: Lines::Of(text),
            file: file.to_owned(),
        }
    }

    fn of_markdown(file: &str, text: &str) -> Result<Self, PassReason> {
        let front_matter::Parts { head, body, first_line } = front_matter::read(text).map_err(|_| PassReason::Head)?;
        // What was exported comes back byte for byte.
        let body = if head.id.is_some() { body } else { body.trim_end() };
        let (title, body, first_line) = match head.title.trim().is_empty() {
            true => titled(file, body, first_line),
            false => (head.title.clone(), body, first_line),
        };
        Ok(Self {
            id: head.id.unwrap_or_else(|| id_of(file, text)),
            original: None,
            head,
            title,
            body: body.to_owned(),
            lines: Lines::From(first_line),
            file: file.to_owned(),
        })
    }
}

/// Returns whether a file is read as an article.
pub(super) fn is_page(file: &str) -> bool {
    is_html(file) || ending(file).is_some_and(|ending| ["md", "markdown"].contains(&ending.as_str()))
}

fn is_html(file: &str) -> bool {
    ending(file).is_some_and(|ending| ["html", "htm"].contains(&ending.as_str()))
}

/// Returns what the name of a file ends in, in small letters.
pub(super) fn ending(file: &str) -> Option<String> {
    Some(name(file).rsplit_once('.')?.1.to_lowercase())
}

/// Returns the name of a file without its folder.
pub(super) fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or_default()
}

/// Takes the title from the first heading, if the text begins with it.
fn titled<'t>(file: &str, body: &'t str, first_line: usize) -> (String, &'t str, usize) {
    let start = body.len() - body.trim_start().len();
    let (line, rest) = body[start..].split_once('\n').unwrap_or((&body[start..], ""));
    let heading = line.strip_prefix("# ").map(markdown::plain).filter(|title| !title.is_empty());
    match heading {
        Some(title) => {
            let text = rest.trim_start_matches(['\r', '\n']);
            (title, text, first_line + line_ends(&body[..body.len() - text.len()]))
        }
        None => (title_or_name(String::new(), file), body, first_line),
    }
}

fn title_or_name(title: String, file: &str) -> String {
    if !title.trim().is_empty() {
        return title;
    }
    let name = name(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).replace(['-', '_'], " ")
}

fn id_of(file: &str, text: &str) -> ArticleId {
    ArticleId(named(&["imported article", file, text]))
}

fn line_ends(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, text: &str, title: &str, body: &str, address_line: u32) {
        let page = Page::read(file, text.as_bytes()).unwrap();
        assert_eq!((page.title.as_str(), page.body.as_str()), (title, body), "{text}");
        let mut lines = Vec::new();
        markdown::readdressed(&page.body, |address| {
            lines.push(page.line_of(address));
            None
        });
        assert_eq!(lines, [address_line], "{text}");
    }

    #[test]
    fn a_page_is_named_by_its_head_its_heading_or_its_file() {
        check("a.md", "+++\ntitle = \"Nimi\"\n+++\n\n# Otsikko\n[x](y)\n", "Nimi", "# Otsikko\n[x](y)", 6);
        check("a.md", "\n# Otsikko *nyt*\n\n\nTeksti\n[x](y)", "Otsikko nyt", "Teksti\n[x](y)", 6);
        check("x/ohje_yksi-kaksi.markdown", "[x](y)\n", "ohje yksi kaksi", "[x](y)", 1);
        check("a.htm", "<h1>Otsikko</h1>\n\n<a\nhref='y'>x</a>", "Otsikko", "[x](y)", 4);
    }

    #[test]
    fn what_cannot_be_an_article_says_why() {
        let read = |bytes: &[u8]| Page::read("a.md", bytes).unwrap_err();
        assert_eq!(read(b"a\0b"), PassReason::Unreadable);
        assert_eq!(read(b"+++\nx"), PassReason::Head);
        assert_eq!(read("a".repeat(limits::LONGEST_BODY + 1).as_bytes()), PassReason::TooLong);
    }

    #[test]
    fn the_same_file_has_the_same_id() {
        let id = |file, text: &str| Page::read(file, text.as_bytes()).unwrap().id;
        assert_eq!(id("a.md", "x"), id("a.md", "x"));
        assert_ne!(id("a.md", "x"), id("b.md", "x"));
        let said = "00000000-0000-0000-0000-000000000007";
        assert_eq!(id("a.md", &format!("+++\nid = \"{said}\"\n+++\n")).to_string(), said);
    }
}

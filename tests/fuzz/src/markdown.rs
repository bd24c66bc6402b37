//! Articles that somebody wrote to do harm.

use lahituki_app::Failure;
use lahituki_app::knowledge::{FileAt, Place, render};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::AttachmentHash;

/// The elements that an article is made of.
const ELEMENTS: [&str; 28] = [
    "a",
    "blockquote",
    "br",
    "button",
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
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// What an address begins with.
const ADDRESSES: [&str; 5] = ["https://", "http://", "mailto:", "#/", "data:image/png;base64,"];

/// A base in which half of everything is.
struct Half;

impl Place for Half {
    fn image(&mut self, hash: &AttachmentHash) -> Result<Option<String>, Failure> {
        let is_here = hash.as_str().starts_with(['0', '2', '4', '6', '8', 'a']);
        Ok(is_here.then(|| "data:image/png;base64,iVBORw0KGgo=".to_owned()))
    }

    fn article(&mut self, id: ArticleId) -> Result<Option<String>, Failure> {
        Ok(id.0.as_u128().is_multiple_of(2).then(|| format!("#/knowledge?id={id}")))
    }

    fn file(&mut self, hash: &AttachmentHash) -> Result<FileAt, Failure> {
        Ok(if self.image(hash)?.is_some() { FileAt::Button } else { FileAt::Nowhere })
    }
}

/// The bytes are Markdown.
pub(crate) fn run(bytes: &[u8]) {
    let Ok(markdown) = std::str::from_utf8(bytes) else { return };
    let html = render(markdown, &mut Half).expect("this place has no errors");
    assert!(html.len() <= 2_000 + 300 * markdown.len(), "the HTML is endless");
    let mut rest = html.as_str();
    while let Some(start) = rest.find('<') {
        let (element, after) = rest[start + 1..].split_at(length(&rest[start + 1..]));
        check(element);
        rest = after;
    }
    let turns =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!html.contains(turns), "the direction of the text turns");
}

/// Returns where an element ends: at a bracket outside quotation marks.
fn length(element: &str) -> usize {
    let mut is_quoted = false;
    let end = element.find(|letter| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    });
    end.expect("an element ends")
}

/// Looks at what stands between the brackets.
fn check(element: &str) {
    let name = element.trim_start_matches('/');
    let name = &name[..name.find(' ').unwrap_or(name.len())];
    assert!(ELEMENTS.contains(&name), "{name}");
    let mut attributes = element[element.find(' ').unwrap_or(element.len())..].trim().split('"');
    while let (Some(name), Some(value)) = (attributes.next(), attributes.next()) {
        match name.trim() {
            "href=" | "src=" => {
                let value = value.to_ascii_lowercase();
                assert!(ADDRESSES.iter().any(|address| value.starts_with(address)), "{value}");
            }
            "data-file=" => assert!(AttachmentHash::parse(value).is_some(), "{value}"),
            "alt=" | "title=" | "style=" | "start=" | "class=" | "rel=" | "type=" => {}
            other => panic!("the attribute {other}"),
        }
    }
}

//! Where the links of a text are written, and writing other addresses there.

use super::options;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};
use std::ops::Range;

/// The address of a link or an image, where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// Where it leads.
    pub(crate) target: String,
    /// The bytes of the text that say so.
    pub(crate) place: Range<usize>,
    /// Whether what is there is shown in the text.
    pub(crate) is_image: bool,
}

/// Returns the addresses of a text in their order. An address with signs that Markdown reads in another way (`\(`, `&amp;`)
/// has none of its own to be replaced, and is left out.
pub(crate) fn addresses(markdown: &str) -> Vec<Address> {
    let parser = Parser::new_ext(markdown, options());
    let mut found: Vec<Address> = Vec::new();
    for (_, definition) in parser.reference_definitions().iter() {
        let label = markdown[definition.span.clone()].find("]:").map_or(0, |at| at + 2);
        found.extend(address(markdown, &definition.dest, definition.span.start + label..definition.span.end, false));
    }
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let target = (link_type == LinkType::Inline).then(|| dest_url.into_string());
                open.push(Open { target, words_end: range.start + 1 });
            }
            Event::End(end @ (TagEnd::Link | TagEnd::Image)) => {
                if let Some(Open { target: Some(target), words_end }) = open.pop() {
                    found.extend(address(markdown, &target, words_end..range.end, end == TagEnd::Image));
                }
                reach(&mut open, range.end);
            }
            _ => reach(&mut open, range.end),
        }
    }
    found.sort_by_key(|address| address.place.start);
    found
}

/// Returns a text in which some addresses are others.
pub(crate) fn readdressed(markdown: &str, mut new: impl FnMut(&Address) -> Option<String>) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut from = 0;
    for address in addresses(markdown) {
        if let Some(target) = new(&address).filter(|_| from <= address.place.start) {
            text.push_str(&markdown[from..address.place.start]);
            text.push_str(&target);
            from = address.place.end;
        }
    }
    text.push_str(&markdown[from..]);
    text
}

/// A link that has begun, and how far its words go.
struct Open {
    target: Option<String>,
    words_end: usize,
}

fn reach(open: &mut [Open], end: usize) {
    if let Some(link) = open.last_mut() {
        link.words_end = link.words_end.max(end);
    }
}

fn address(markdown: &str, target: &str, within: Range<usize>, is_image: bool) -> Option<Address> {
    let at = markdown.get(within.clone())?.find(target).filter(|_| !target.is_empty())?;
    let start = within.start + at;
    Some(Address { target: target.to_owned(), place: start..start + target.len(), is_image })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markdown: &str, expected: &str) {
        let found = readdressed(markdown, |address| Some(address.target.to_uppercase()));
        assert_eq!(found, expected);
    }

    #[test]
    fn only_addresses_are_replaced() {
        check("[a.md](a.md) ja a.md", "[a.md](A.MD) ja a.md");
        check("![kuva](k.png \"k.png\")", "![kuva](K.PNG \"k.png\")");
        check("[![k](k.png)](a.md)", "[![k](K.PNG)](A.MD)");
        check("[**a**](<a b.md>) [](c.md)", "[**a**](<A B.MD>) [](C.MD)");
        check("[a][1] ja [b]\n\n[1]: a.md \"a.md\"\n[b]: b.md", "[a][1] ja [b]\n\n[1]: A.MD \"a.md\"\n[b]: B.MD");
        check("| [a](a.md) |\n|-|\n| [b](b.md) |", "| [a](A.MD) |\n|-|\n| [b](B.MD) |");
    }

    #[test]
    fn what_is_no_link_stays() {
        for text in
            ["`[a](a.md)`", "```\n[a](a.md)\n```", "<https://example.fi>", "\\[a](a.md)", "[a]()", "[a](a\\(.md)"]
        {
            check(text, text);
        }
    }
}

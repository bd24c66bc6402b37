//! The second guard: what may be in the HTML of an article, whatever the first let through.

use super::guard::Given;
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// What an article may be made of.
pub(super) const TAGS: [&str; 28] = [
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
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "sup",
];

/// Returns HTML with nothing in it but the tags above, safe links, and the links and images whose addresses were given.
pub(super) fn cleaned(html: &str, given: Given) -> String {
    Builder::empty()
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("button", HashSet::from(["type", "data-file"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["style"])),
            ("th", HashSet::from(["style"])),
        ]))
        .allowed_classes(HashMap::from([("span", HashSet::from(["missing-image", "missing-link"]))]))
        .url_schemes(HashSet::from(["https", "http", "mailto", "attachment"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer"))
        .attribute_filter(move |tag, attribute, value| allowed(&given, tag, attribute, value))
        .clean(html)
        .to_string()
}

/// Returns the value that an attribute keeps; `None` takes it away.
fn allowed<'v>(given: &Given, tag: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    match (tag, attribute) {
        ("a", "href") => (is_safe_link(value) || given.links.contains(value)).then_some(Cow::Borrowed(value)),
        ("img", "src") => given.images.get(value).map(|data| Cow::Owned(data.clone())),
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

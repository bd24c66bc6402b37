//! Turning a page of HTML into Markdown.
//!
//! The page is cleaned first by a short list of what may be in it; what is left is balanced, so its tags can be read one
//! after the other.

mod blocks;
pub(in crate::knowledge) mod escape;
mod inline;
mod table;

use ammonia::{Builder, UrlRelative};
use blocks::Blocks;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// A page as Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// The first heading of the highest level where the page begins with it, or else the name of the page; in Markdown.
    pub(super) title: String,
    /// What follows.
    pub(super) body: String,
}

/// What makes the shape of a text.
const TAGS: [&str; 45] = [
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "s",
    "samp",
    "section",
    "strong",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "tt",
    "ul",
    "figure",
];

/// Returns a page as Markdown. Any text is a page.
pub(super) fn page(html: &str) -> Page {
    let sink = Sink(RefCell::new(Blocks::default()));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(cleaned(html)));
    // Nothing in cleaned HTML makes the tokenizer wait, so one turn reads it to its end.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finished()
}

fn cleaned(html: &str) -> String {
    Builder::empty()
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style", "template", "noscript"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .clean(html)
        .to_string()
}

struct Sink(RefCell<Blocks>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut blocks = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                blocks.start(&tag.name, &|name| attribute(&tag, name));
            }
            Token::TagToken(tag) => blocks.end(&tag.name),
            Token::CharacterTokens(text) => blocks.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name)?;
    Some(found.value.to_string())
}

#[cfg(test)]
mod tests;

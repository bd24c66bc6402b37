//! What the index is told of a record: its words, and the tags that it is picked out by.
//!
//! Every document has `aud:` and `lang:`, and `in_use` unless nobody should find it without asking for it. The other tags
//! are named after the fields that they repeat; `owner:` is whoever wrote or keeps it.

mod markdown;

use super::memory::{AUDIENCE, LANGUAGE};
use crate::record::Stored;
use lahituki_domain::{Body, Kind};
use lahituki_language::Language;
use lahituki_language::search::Analyser;
use lahituki_search::{Document, Gathered, gather};
use serde_json::Value;

/// A record in words.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Text {
    title: String,
    body: String,
    language: Language,
    tags: Vec<String>,
}

impl Text {
    pub(super) fn of(kind: Kind, stored: &Stored) -> Self {
        let fields = Fields(&stored.body);
        let mut text = match kind {
            Kind::Article => article(&fields),
            Kind::VisitEntry => entry(&fields),
            Kind::Unit => unit(&fields),
            Kind::Person => person(&fields),
            Kind::Device => device(&fields),
            Kind::KnownIssue => issue(&fields),
            Kind::Responsibility => responsibility(&fields),
            _ => Self::default(),
        };
        text.tags.push(format!("{AUDIENCE}{}", stored.aud));
        text.tags.push(format!("{LANGUAGE}{}", text.language.code()));
        if fields.text("state") != "archived" && !fields.is_true("over") {
            text.tags.push("in_use".to_owned());
        }
        text
    }

    /// Returns how much there is to analyse.
    pub(super) fn size_bytes(&self) -> usize {
        self.title.len() + self.body.len()
    }

    /// Works out the terms.
    pub(super) fn gather(&self, analyser: &Analyser) -> Gathered {
        let Self { title, body, language, tags } = self;
        gather(&Document { title, body, language: *language, tags }, analyser)
    }
}

fn article(fields: &Fields<'_>) -> Text {
    let language = Language::from_code(fields.text("language")).unwrap_or_default();
    let markdown::Plain { words, links } = markdown::plain(fields.text("body"));
    let mut tags = fields.tags(&["matter", "state", "owner", "deputy", "space"]);
    let original = fields.text("original");
    tags.extend((!original.is_empty()).then(|| format!("of:{original}")));
    tags.extend(links);
    let title = format!("{} {}", fields.text("title"), fields.list("keywords"));
    Text { title, body: format!("{}\n{words}", fields.text("short")), language, tags }
}

fn entry(fields: &Fields<'_>) -> Text {
    let mut tags = fields.tags(&["unit", "matter"]);
    tags.push(format!("owner:{}", fields.text("person")));
    // A day is written `2026-11-22`.
    tags.extend(fields.text("day").rsplit_once('-').map(|(month, _)| format!("month:{month}")));
    Text { body: fields.joined(&["text", "room_text"]), tags, ..Text::default() }
}

fn unit(fields: &Fields<'_>) -> Text {
    let title = format!("{} {}", fields.text("name"), fields.list("short_names"));
    Text { title, body: fields.list("sites"), tags: fields.tags(&["form"]), ..Text::default() }
}

fn person(fields: &Fields<'_>) -> Text {
    let title = fields.joined(&["called_name", "last_name"]);
    Text { title, body: fields.text("title").to_owned(), ..Text::default() }
}

fn device(fields: &Fields<'_>) -> Text {
    let title = fields.joined(&["tag", "model"]);
    Text { title, body: fields.text("device_kind").to_owned(), tags: fields.tags(&["unit"]), ..Text::default() }
}

fn issue(fields: &Fields<'_>) -> Text {
    let units = fields.texts("units").map(|unit| format!("unit:{unit}"));
    let tags = fields.matters().chain(units).chain(["issue".to_owned()]).collect();
    Text { title: fields.text("title").to_owned(), body: fields.text("text").to_owned(), tags, ..Text::default() }
}

fn responsibility(fields: &Fields<'_>) -> Text {
    let title = format!("{} {}", fields.text("subject"), fields.list("words"));
    let body = fields.joined(&["first", "second", "note"]);
    Text { title, body, tags: fields.matters().collect(), ..Text::default() }
}

/// The fields of a record; a missing one is empty.
struct Fields<'b>(&'b Body);

impl<'b> Fields<'b> {
    fn text(&self, name: &str) -> &'b str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn is_true(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// The texts of a list.
    fn texts(&self, name: &str) -> impl Iterator<Item = &'b str> {
        self.0.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// The texts of a list, one after another.
    fn list(&self, name: &str) -> String {
        self.texts(name).collect::<Vec<_>>().join(" ")
    }

    /// Tags of the matters in the list of them.
    fn matters(&self) -> impl Iterator<Item = String> {
        self.texts("matters").map(|matter| format!("matter:{matter}"))
    }

    fn joined(&self, names: &[&str]) -> String {
        names.iter().map(|name| self.text(name)).collect::<Vec<_>>().join(" ")
    }

    /// Tags that say what is in some fields, leaving out the empty ones.
    fn tags(&self, names: &[&str]) -> Vec<String> {
        let said = names.iter().map(|name| (name, self.text(name))).filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| format!("{name}:{value}")).collect()
    }
}

#[cfg(test)]
mod tests;

//! `docs/records.md` says of every kind what the types say: its fields, which are needed, their values and rules, who sees
//! the record and what its id follows from.

#![expect(clippy::panic, reason = "a test stops where the page and the types differ")]

use lahituki_domain::devices::Device;
use lahituki_domain::ids::named;
use lahituki_domain::knowledge::{
    Article, ArticleFeedback, ArticleVersion, Attachment, KnownIssue, SearchMiss, Space, WordGroup,
};
use lahituki_domain::merge::FieldRule;
use lahituki_domain::people::{Engagement, EngagementRule, Person, Room, Unit};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::schedule::{
    Absence, Busy, Demand, Feed, PlanTemplate, Publication, ScheduleSlot, SchoolCalendar, SlotChange, Swap, YearItem,
};
use lahituki_domain::visits::{TimeEntry, Visit, VisitEntry};
use lahituki_domain::{Body, Entity, InvalidBody, Kind, LostChange};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

const PAGE: &str = include_str!("../../../docs/records.md");

/// What the page says of a kind.
struct Section {
    kind: Kind,
    text: &'static str,
    example: Body,
}

/// A row of the table of a kind.
struct Field {
    name: &'static str,
    needed: bool,
    value: &'static str,
}

impl Section {
    fn read(text: &'static str) -> Self {
        let name = text.split('`').next().unwrap_or_default();
        let kind = Kind::parse(name).unwrap_or_else(|| panic!("there is no kind {name}"));
        let example = text.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
        let example = serde_json::from_str(example.unwrap_or_default());
        Self { kind, text, example: example.unwrap_or_else(|error| panic!("the example of {name}: {error}")) }
    }

    fn line(&self, begins: &str) -> &'static str {
        self.text
            .lines()
            .find_map(|line| line.strip_prefix(begins))
            .unwrap_or_else(|| panic!("{}: {begins}", self.kind))
    }

    /// Returns the cells of the table that is headed so.
    fn rows(&self, head: &str) -> impl Iterator<Item = Vec<&'static str>> {
        let rows = self.text.split(head).nth(1).unwrap_or_default().lines().skip(2);
        let rows = rows.take_while(|line| line.starts_with('|'));
        rows.map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
    }

    fn fields(&self) -> Vec<Field> {
        let field = |row: Vec<&'static str>| match row[..] {
            [name, needed, value] => Field { name: name.trim_matches('`'), needed: needed == "yes", value },
            _ => panic!("{}: {row:?}", self.kind),
        };
        self.rows("| Field | Needed | Value |").map(field).collect()
    }

    /// Returns the value of a field of the example, of one within it, or of the first that is there of several.
    fn value(&self, field: &str) -> Option<&Value> {
        let within = |path: &str| {
            path.split('.').try_fold(None, |value: Option<&Value>, name| {
                let found = match value {
                    None => self.example.get(name),
                    Some(value) => value.get(name),
                };
                found.map(Some)
            })
        };
        field.split(" or ").filter_map(|path| within(path)?).find(|value| !value.is_null())
    }

    fn text_of(&self, field: &str) -> String {
        match self.value(field) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => panic!("{} has no {field}", self.kind),
        }
    }

    fn with(&self, field: &str, value: Option<Value>) -> Body {
        let mut body = self.example.clone();
        match value {
            Some(value) => _ = body.insert(field.to_owned(), value),
            None => _ = body.shift_remove(field),
        }
        body
    }
}

fn sections() -> Vec<Section> {
    PAGE.split("\n### `").skip(1).map(Section::read).collect()
}

/// Reads a body as a kind and writes it again.
fn rewritten(kind: Kind, body: &Body) -> Result<Body, InvalidBody> {
    fn of<E: Entity>(body: &Body) -> Result<Body, InvalidBody> {
        Ok(E::from_body(Uuid::nil(), body)?.to_body())
    }
    match kind {
        Kind::Person => of::<Person>(body),
        Kind::Unit => of::<Unit>(body),
        Kind::Room => of::<Room>(body),
        Kind::Space => of::<Space>(body),
        Kind::Engagement => of::<Engagement>(body),
        Kind::EngagementRule => of::<EngagementRule>(body),
        Kind::SchoolCalendar => of::<SchoolCalendar>(body),
        Kind::PlanTemplate => of::<PlanTemplate>(body),
        Kind::Slot => of::<ScheduleSlot>(body),
        Kind::SlotChange => of::<SlotChange>(body),
        Kind::Publication => of::<Publication>(body),
        Kind::Demand => of::<Demand>(body),
        Kind::Absence => of::<Absence>(body),
        Kind::Swap => of::<Swap>(body),
        Kind::YearItem => of::<YearItem>(body),
        Kind::Busy => of::<Busy>(body),
        Kind::Feed => of::<Feed>(body),
        Kind::Visit => of::<Visit>(body),
        Kind::VisitEntry => of::<VisitEntry>(body),
        Kind::TimeEntry => of::<TimeEntry>(body),
        Kind::Article => of::<Article>(body),
        Kind::ArticleVersion => of::<ArticleVersion>(body),
        Kind::ArticleFeedback => of::<ArticleFeedback>(body),
        Kind::SearchMiss => of::<SearchMiss>(body),
        Kind::KnownIssue => of::<KnownIssue>(body),
        Kind::WordGroup => of::<WordGroup>(body),
        Kind::Responsibility => of::<Responsibility>(body),
        Kind::Attachment => of::<Attachment>(body),
        Kind::Device => of::<Device>(body),
        Kind::LostChange => of::<LostChange>(body),
    }
}

/// Returns the words of a text that stand in backquotes.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_page_has_every_kind_in_order() {
    let kinds: Vec<Kind> = sections().iter().map(|section| section.kind).collect();
    assert_eq!(kinds, Kind::ALL);
}

#[test]
fn the_examples_are_records_with_all_their_fields_and_the_tables_name_these() {
    for section in sections() {
        let kind = section.kind;
        assert_eq!(kind.check(Uuid::nil(), &section.example), Ok(()));
        assert_eq!(rewritten(kind, &section.example).as_ref(), Ok(&section.example), "the example of {kind}");
        let listed: Vec<&str> = section.fields().iter().map(|field| field.name).collect();
        assert_eq!(listed, section.example.keys().collect::<Vec<_>>(), "the fields of {kind}");
    }
}

#[test]
fn a_field_is_said_to_be_needed_when_there_is_no_record_without_it() {
    for section in sections() {
        for Field { name, needed, .. } in section.fields() {
            let read = rewritten(section.kind, &section.with(name, None));
            assert_eq!(read.is_err(), needed, "{name} of {}", section.kind);
        }
    }
}

#[test]
fn a_field_names_its_rule_unless_the_last_writer_wins() {
    for section in sections() {
        for Field { name, value, .. } in section.fields() {
            let rules = [
                ("*max*", FieldRule::Max),
                ("*trace*", FieldRule::Trace),
                ("*set*", FieldRule::Set),
                ("*text*", FieldRule::Text),
                ("*machine*", FieldRule::Machine),
            ];
            let said = rules.into_iter().find(|(mark, _)| value.contains(mark)).map(|(_, rule)| rule);
            let rule = section.kind.rule(name);
            assert_eq!(said.unwrap_or(FieldRule::LastWriter), rule, "{name} of {}", section.kind);
        }
    }
}

#[test]
fn a_field_of_a_few_words_lists_them_all() {
    for section in sections() {
        for Field { name, value, .. } in section.fields() {
            let Err(refused) = rewritten(section.kind, &section.with(name, Some("hologram".into()))) else { continue };
            let Some((_, known)) = refused.reason.split_once("unknown variant `hologram`, expected ") else { continue };
            let known: BTreeSet<&str> =
                quoted(known.split(" at line").next().unwrap_or_default()).into_iter().collect();
            let listed: BTreeSet<&str> = match value.split_once("one of ") {
                _ if value.starts_with("the name of a kind") => Kind::ALL.map(Kind::name).into(),
                Some((_, list)) => quoted(list.split(';').next().unwrap_or_default()).into_iter().collect(),
                None => BTreeSet::new(),
            };
            assert_eq!(listed, known, "{name} of {}", section.kind);
        }
    }
}

#[test]
fn the_audience_of_each_example_is_among_those_that_are_named() {
    for section in sections() {
        let audience = section.kind.audience(&section.example).unwrap();
        let named = |pattern: &str| match pattern
            .split_once('<')
            .and_then(|(start, rest)| Some((start, rest.split_once('>')?)))
        {
            Some((start, (field, end))) if section.value(field).is_some() => {
                format!("{start}{}{end}", section.text_of(field))
            }
            _ => pattern.to_owned(),
        };
        let names: Vec<String> = quoted(section.line("- Audience: ")).into_iter().map(named).collect();
        assert!(names.iter().any(|name| name == audience.as_str()), "{} is in {audience}", section.kind);
    }
}

#[test]
fn an_id_follows_from_the_parts_that_are_listed() {
    for section in sections() {
        let line = section.line("- Id: ");
        let computed = section.kind.computed_id(&section.example);
        let Some((parts, id)) = line.split_once(" → ") else {
            assert_eq!(computed, None, "{}", section.kind);
            continue;
        };
        let part = |listed: &str| match listed.trim_matches('`').strip_prefix('"') {
            Some(text) => text.trim_end_matches('"').to_owned(),
            None => section.text_of(&listed.replace('`', "")),
        };
        let parts: Vec<String> = parts.split(", ").map(part).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        assert_eq!(computed, Some(named(&parts)), "{}", section.kind);
        assert_eq!(computed.map(|id| id.to_string()).as_deref(), quoted(id).first().copied(), "{}", section.kind);
    }
}

#[test]
fn the_steps_of_a_state_machine_are_those_that_are_listed() {
    for section in sections() {
        let machines = section.fields().into_iter().filter(|field| section.kind.rule(field.name) == FieldRule::Machine);
        for Field { name, value, .. } in machines {
            let states = quoted(value);
            let listed: BTreeSet<(&str, &str)> = { section.rows("| From | Steps to |") }
                .flat_map(|row| quoted(row[1]).into_iter().map(move |to| (quoted(row[0])[0], to)))
                .collect();
            let pairs = states.iter().flat_map(|from| states.iter().map(move |to| (*from, *to)));
            let is_step = |(from, to): &(&str, &str)| {
                from != to && section.kind.has_step(name, &(*from).into(), &(*to).into()).unwrap()
            };
            assert_eq!(listed, pairs.filter(is_step).collect(), "{}", section.kind);
        }
    }
}

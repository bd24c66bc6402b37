//! Who and what is known here: people by their names, places and things by theirs.

use crate::search::Words;
use crate::{Failure, Reading};
use lahituki_domain::people::{Person, Unit};
use lahituki_language::Language;
use lahituki_language::search::{Analyser, Kind, Senses, Token};
use lahituki_store::{knowledge, people};
use std::collections::BTreeSet;

/// The fewest letters of the beginning that all forms of a name share.
const SHORTEST_STEM: usize = 3;

/// The most letters that may follow it: of a stem, a case and a possessive.
const LONGEST_ENDING: usize = 8;

/// The names of people, places and things, in the letters of terms.
#[derive(Debug, Default)]
pub(in crate::knowledge) struct Known {
    people: BTreeSet<String>,
    /// Those of them that are not the last name.
    called: BTreeSet<String>,
    /// What the forms of people's names begin with, for those that no dictionary knows.
    stems: BTreeSet<String>,
    /// The words in the names of places as they are written there.
    places: BTreeSet<String>,
    /// Their base forms.
    place_lemmas: BTreeSet<String>,
    /// What things of the field are called, in base forms.
    things: BTreeSet<String>,
}

impl Known {
    /// Gathers what the person's database knows of.
    pub(in crate::knowledge) fn of(reading: &Reading<'_>, words: &Words) -> Result<Self, Failure> {
        let analyser = words.analyser.as_ref();
        let mut known = Self::default();
        for person in people::people(reading.db)? {
            known.add_person(&person.full_name(), analyser);
            known.add_providers(&person, analyser);
        }
        for unit in people::units(reading.db)? {
            known.add_unit(&unit, analyser);
        }
        for space in knowledge::spaces(reading.db)? {
            known.add_place(&space.name, analyser);
        }
        let finnish = words.groups.iter().filter(|group| group.language == Language::Fi);
        finnish.flat_map(|group| &group.names).for_each(|name| known.add_thing(name, analyser));
        Ok(known)
    }

    /// Whether a word is a form of the name of somebody here.
    pub(super) fn is_person(&self, word: &Token, senses: Senses) -> bool {
        let is_form = |stem: &String| {
            let ending = word.word().strip_prefix(stem.as_str());
            ending.is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
        };
        let is_unknown = !senses.is_common && !senses.is_made_up;
        forms(word).any(|form| self.people.contains(form)) || (is_unknown && self.stems.iter().any(is_form))
    }

    /// Whether a word stands so in the name of a place.
    pub(super) fn is_of_place(&self, word: &Token) -> bool {
        self.places.contains(word.word())
    }

    /// Whether a word is some form of one in the name of a place.
    pub(super) fn may_be_of_place(&self, word: &Token) -> bool {
        forms(word).any(|form| self.place_lemmas.contains(form))
    }

    /// Whether a word is what a thing is called. A name of somebody here is one only where it is the last name, as it is
    /// with a colleague called *Kangas*.
    pub(super) fn is_thing(&self, word: &Token) -> bool {
        let is_thing = |form: &str| self.things.contains(form);
        let mut names = forms(word).filter(|form| self.people.contains(*form)).peekable();
        match names.peek() {
            Some(_) => names.all(|name| is_thing(name) && !self.called.contains(name)),
            None => forms(word).any(is_thing),
        }
    }

    fn add_person(&mut self, name: &str, analyser: &Analyser) {
        let words = lahituki_language::words(name);
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.text.chars().count() > 1) {
            if !analyser.senses(&word.text).is_name {
                self.stems.extend(stem(&word.text));
            }
            self.people.insert(word.text.clone());
            if at + 1 < words.len() {
                self.called.insert(word.text.clone());
            }
        }
    }

    /// Adds those for whom a person works; they are no people.
    fn add_providers(&mut self, person: &Person, analyser: &Analyser) {
        let providers = person.roles.iter().filter_map(|grant| grant.provider.as_deref());
        providers.for_each(|provider| self.add_place(provider, analyser));
    }

    fn add_unit(&mut self, unit: &Unit, analyser: &Analyser) {
        let names = [&unit.name, &unit.area, &unit.address].into_iter().chain(&unit.short_names).chain(&unit.sites);
        names.for_each(|name| self.add_place(name, analyser));
        // Whom a visitor meets may be an office, and then every word says only that.
        let is_someone = |name: &str| {
            let senses = lahituki_language::words(name).into_iter().map(|word| analyser.senses(word.core.of(name)));
            senses.into_iter().any(|senses| senses.is_name || !senses.is_common)
        };
        if let Some(contact) = unit.contact.as_ref().filter(|contact| is_someone(&contact.name)) {
            self.add_person(&contact.name, analyser);
        }
    }

    fn add_place(&mut self, name: &str, analyser: &Analyser) {
        for token in analyser.tokens(name, Language::Fi) {
            self.places.insert(token.word().to_owned());
            self.place_lemmas.extend(forms(&token).map(str::to_owned));
        }
    }

    fn add_thing(&mut self, name: &str, analyser: &Analyser) {
        for token in analyser.tokens(name, Language::Fi) {
            self.things.extend(forms(&token).chain(token.of(Kind::Part)).map(str::to_owned));
        }
    }
}

/// Returns a word as it is written and its base forms.
fn forms(word: &Token) -> impl Iterator<Item = &str> {
    [word.word()].into_iter().chain(word.of(Kind::Lemma))
}

/// Returns what all forms of a name begin with: `virta` of *Virtanen*, `mik` of *Mikko*, `aho` of *Aho*.
fn stem(name: &str) -> Option<String> {
    let stem = match name.strip_suffix("nen") {
        Some(stem) => stem,
        None => {
            let body = name.trim_end_matches(is_vowel);
            let weak = body.strip_suffix(['k', 'p', 't']).unwrap_or(body);
            let is_long = weak.chars().count() >= SHORTEST_STEM;
            if is_long { weak } else { name }
        }
    };
    (stem.chars().count() >= SHORTEST_STEM).then(|| stem.to_owned())
}

fn is_vowel(letter: char) -> bool {
    "aeiouyåäö".contains(letter)
}

//! Taking out of a text what tells of people: their names, numbers, addresses and identity codes.
//!
//! It is the surest that a program can do, and a person reads the text afterwards. So what is in doubt goes: what was
//! taken by mistake is seen in the list and put back, what was left by mistake might not be seen.

mod known;
mod names;
mod numbers;

pub(super) use known::Known;

use lahituki_domain::hetu;
use lahituki_language::Span;
use lahituki_language::search::Analyser;

/// A text that tells of nobody.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Anonymous {
    pub(super) text: String,
    /// What was taken out, as it was written and in its order, each once.
    pub(super) removed: Vec<String>,
}

/// What stands where something was taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Code,
    Email,
    Number,
    Name,
}

impl Gap {
    /// Every gap.
    pub(super) const ALL: [Self; 4] = [Self::Code, Self::Email, Self::Number, Self::Name];

    /// Returns what a reader sees.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Code => "[henkilötunnus]",
            Self::Email => "[sähköposti]",
            Self::Number => "[numero]",
            Self::Name => "[nimi]",
        }
    }
}

/// Takes out of a text what tells of people.
pub(super) fn anonymous(text: &str, known: &Known, analyser: &Analyser) -> Anonymous {
    let mut anonymous = Anonymous::default();
    let mut kept_from = 0;
    for (span, gap) in found(text, known, analyser) {
        anonymous.text.push_str(&text[kept_from..span.start]);
        anonymous.text.push_str(gap.text());
        kept_from = span.end;
        let written = span.of(text).to_owned();
        if !anonymous.removed.contains(&written) {
            anonymous.removed.push(written);
        }
    }
    anonymous.text.push_str(&text[kept_from..]);
    anonymous
}

/// Returns what tells of people, in order. Where two things overlap it is the surer one.
fn found(text: &str, known: &Known, analyser: &Analyser) -> Vec<(Span, Gap)> {
    let codes = hetu::find(text).into_iter().map(|code| Span { start: code.start, end: code.end }).collect();
    let kinds = [
        (Gap::Code, codes),
        (Gap::Email, numbers::emails(text)),
        (Gap::Number, numbers::numbers(text)),
        (Gap::Name, names::names(text, known, analyser)),
    ];
    let mut found: Vec<(Span, Gap)> = Vec::new();
    for (gap, spans) in kinds {
        for span in spans {
            if found.iter().all(|(other, _)| span.end <= other.start || other.end <= span.start) {
                found.push((span, gap));
            }
        }
    }
    found.sort_unstable_by_key(|(span, _)| *span);
    found
}

#[cfg(test)]
mod tests;

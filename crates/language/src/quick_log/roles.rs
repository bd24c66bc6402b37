//! The fixed words of the quick log: who asked, and how it ended.

use super::tokens::{Token, Tokens};
use super::{Asker, Found, Outcome};
use crate::fold;

const ASKERS: [(Asker, &[&str]); 7] = [
    (Asker::Teacher, &["opettaja", "opettajat", "ope", "opet", "maikka", "lärare", "läraren", "teacher", "teachers"]),
    (Asker::Principal, &["rehtori", "reksi", "apulaisrehtori", "vararehtori", "rektor", "rektorn", "principal"]),
    (Asker::Instructor, &["ohjaaja", "koulunkäynninohjaaja", "avustaja", "handledare", "assistent", "instructor"]),
    (Asker::Secretary, &["sihteeri", "koulusihteeri", "kanslia", "kanslisti", "sekreterare", "kansli", "secretary"]),
    (
        Asker::PupilGroup,
        &["oppilas", "oppilaat", "luokka", "ryhmä", "elev", "elever", "klass", "pupil", "pupils", "class"],
    ),
    (
        Asker::Daycare,
        &["vaka", "lastenhoitaja", "varhaiskasvatus", "eskari", "småbarnspedagogik", "barnskötare", "daycare"],
    ),
    (Asker::Other, &["vahtimestari", "keittiö", "huoltaja", "vaktmästare", "vårdnadshavare", "caretaker", "guardian"]),
];

const OUTCOMES: [(Outcome, &[&str]); 4] = [
    (
        Outcome::Solved,
        &[
            "ok",
            "ratkesi",
            "ratkaistu",
            "kunnossa",
            "hoidettu",
            "hoitui",
            "korjattu",
            "valmis",
            "toimii",
            "löst",
            "klart",
            "fixat",
            "solved",
            "fixed",
            "done",
        ],
    ),
    (
        Outcome::Forwarded,
        &["siirretty", "siirto", "siirrettiin", "meita", "meitalle", "eteenpäin", "välitetty", "vidare", "forwarded"],
    ),
    (Outcome::Unfinished, &["kesken", "jatkuu", "pågår", "fortsätter", "unfinished", "ongoing"]),
    (Outcome::Guided, &["ohjattu", "neuvottu", "opastettu", "handledd", "instruerad", "guided", "advised"]),
];

/// Words, folded, that turn an outcome into its opposite.
const DENIALS: [&str; 4] = ["ei", "eivat", "inte", "not"];

/// Tells whether a token is a word for someone or for an end.
pub(crate) fn is_role_word(token: &Token) -> bool {
    meaning(token, &ASKERS).is_some() || meaning(token, &OUTCOMES).is_some()
}

/// Finds who asked.
///
/// The last word that stands apart is taken. Otherwise the last one counts but stays in the text, which is about
/// that person: `uusi opettaja tarvitsee tunnukset`.
pub(crate) fn take_asker(tokens: &mut Tokens) -> Option<Found<Asker>> {
    let named: Vec<usize> = tokens.free().into_iter().filter(|&at| meaning(&tokens.0[at], &ASKERS).is_some()).collect();
    let apart = named.iter().copied().rfind(|&at| tokens.stands_apart(at));
    let at = apart.or(named.last().copied())?;
    let asker = meaning(&tokens.0[at], &ASKERS)?;
    let span = if apart.is_some() { tokens.take(at, at + 1) } else { tokens.0[at].span };
    Some(Found::at(asker, span))
}

/// Finds how it ended: the last word for it that stands apart and is not denied, with others alike before it.
pub(crate) fn take_outcome(tokens: &mut Tokens) -> Option<Found<Outcome>> {
    let at = tokens.free().into_iter().rfind(|&at| outcome_at(tokens, at).is_some() && tokens.stands_apart(at))?;
    let outcome = outcome_at(tokens, at)?;
    let mut from = at;
    while from > 0 && outcome_at(tokens, from - 1) == Some(outcome) {
        from -= 1;
    }
    Some(Found::at(outcome, tokens.take(from, at + 1)))
}

fn outcome_at(tokens: &Tokens, at: usize) -> Option<Outcome> {
    let denied = at.checked_sub(1).is_some_and(|before| DENIALS.contains(&tokens.0[before].folded.as_str()));
    tokens.free_at(at).filter(|_| !denied).and_then(|token| meaning(token, &OUTCOMES))
}

fn meaning<T: Copy>(token: &Token, table: &[(T, &[&str])]) -> Option<T> {
    let (value, _) = table.iter().find(|(_, words)| words.iter().any(|word| fold(word) == token.folded))?;
    Some(*value)
}

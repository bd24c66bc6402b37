//! Whatever is written, no word of it disappears.

use proptest::prelude::*;

use super::*;

fn spans(read: &QuickLine) -> Vec<Span> {
    [
        read.kind.span,
        read.unit.as_ref().and_then(|found| found.span),
        read.room.as_ref().and_then(|found| found.span),
        read.asker.as_ref().and_then(|found| found.span),
        read.minutes.as_ref().and_then(|found| found.span),
        read.outcome.as_ref().and_then(|found| found.span),
        read.day.as_ref().and_then(|found| found.span),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn nothing_is_lost(line: &str, vocabulary: &Vocabulary) -> Result<(), TestCaseError> {
    let read = read_quick_line(line, vocabulary);
    let fields = spans(&read);
    let marks = read.unknown.iter().chain(read.ambiguous.iter().map(|ambiguity| &ambiguity.span));
    for span in fields.iter().chain(marks) {
        prop_assert!(line.get(span.start..span.end).is_some_and(|words| !words.is_empty()), "{span:?}");
    }
    let covered = |span: Span| fields.iter().any(|field| field.start <= span.start && span.end <= field.end);
    let text_without = |keeps: &dyn Fn(Span) -> bool| {
        let kept = Tokens::of(line).0.into_iter().filter(|token| !covered(token.span) || keeps(token.span));
        kept.map(|token| token.raw).collect::<Vec<_>>().join(" ")
    };
    let asker = read.asker.as_ref().and_then(|found| found.span);
    let possible = [text_without(&|_| false), text_without(&|span| Some(span) == asker)];
    prop_assert!(possible.contains(&read.text), "{:?} is none of {possible:?}", read.text);
    Ok(())
}

proptest! {
    #[test]
    fn no_word_of_any_text_is_lost(line in any::<String>()) {
        nothing_is_lost(&line, &at_sammo())?;
    }

    #[test]
    fn no_word_of_a_likely_line_is_lost(words in prop::collection::vec(prop::sample::select(vec![
        "samm", "kimp", "lukio", "lk204", "204", "luokka", "310", "atk", "projektori", "ei", "kuvaa", "opettaja", "oppilas",
        "15", "min", "1,5", "h", "1h30", "+30", "9-10.30", "klo", "9", "–", "10.00", "900", "ok", "siirretty", "meita",
        "eilen", "ma", "17.11.", "31.2.", "aika", "🙂", "päiväkoti", "omenapuu", "(ok)", "...",
    ]), 0..14)) {
        nothing_is_lost(&words.join(" "), &vocabulary())?;
        nothing_is_lost(&words.join(" "), &at_sammo())?;
    }
}

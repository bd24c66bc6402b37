//! The lines under a title in a list.

use super::markdown;
use lahituki_domain::knowledge::Article;
use lahituki_language::{Language, Span, highlight, query_terms};

/// The most characters of an excerpt.
const LONGEST: usize = 200;

/// The characters before the first hit of a long line.
const BEFORE: usize = 60;

/// Returns the short text, or else where the words of the query stand in the body; with what of it was found.
///
/// Without a short text and a hit it is the beginning of the body.
pub(crate) fn of(article: &Article, query: &str, language: Language) -> (String, Vec<Span>) {
    let hits = highlight(&article.short, query, language);
    if hits.is_empty()
        && let Some(found) = in_body(&article.body, query, language)
    {
        return found;
    }
    if article.short.is_empty() {
        let first = article.body.lines().map(markdown::plain).find(|line| !line.is_empty()).unwrap_or_default();
        return (cut(&first, 0), Vec::new());
    }
    (article.short.clone(), hits)
}

fn in_body(body: &str, query: &str, language: Language) -> Option<(String, Vec<Span>)> {
    // Words of one stem begin alike; looking for the beginnings first spares most lines the stemming.
    let beginnings: Vec<String> =
        query_terms(query, language).iter().map(|term| term.stem.chars().take(2).collect()).collect();
    let may_hit = |line: &&str| {
        let line = line.to_lowercase();
        beginnings.iter().any(|beginning| line.contains(beginning))
    };
    body.lines().filter(may_hit).find_map(|line| {
        let line = markdown::plain(line);
        let first = highlight(&line, query, language).first()?.start;
        let excerpt = cut(&line, first);
        let hits = highlight(&excerpt, query, language);
        Some((excerpt, hits))
    })
}

/// Returns the part of a line around a place, cut between characters.
fn cut(line: &str, place: usize) -> String {
    let before = line[..place].chars().count();
    let from = if before > LONGEST / 2 { before - BEFORE } else { 0 };
    let part: String = line.chars().skip(from).take(LONGEST).collect();
    let whole = |text: &str, at_start: bool| if at_start { text.trim_start() } else { text.trim_end() }.to_owned();
    let mut excerpt = whole(&part, from > 0);
    if from > 0 {
        excerpt.insert_str(0, "… ");
    }
    if line.chars().count() > from + LONGEST {
        excerpt.push_str(" …");
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_testkit::{CountedIds, article, person};

    fn check(short: &str, body: &str, query: &str, expected: &str) {
        let mut ids = CountedIds::default();
        let owner = person(&mut ids, "Veikko").id;
        let article = Article { short: short.to_owned(), body: body.to_owned(), ..article(&mut ids, owner) };
        let (mut excerpt, hits) = of(&article, query, Language::Fi);
        for hit in hits.into_iter().rev() {
            excerpt.insert(hit.end, ']');
            excerpt.insert(hit.start, '[');
        }
        assert_eq!(excerpt, expected);
    }

    #[test]
    fn the_short_text_comes_first_and_marks_what_was_found() {
        check("Tulostimet ja jonot.", "Muuta.", "tulostin", "[Tulostimet] ja jonot.");
        check("Tulostimet ja jonot.", "Muuta.", "", "Tulostimet ja jonot.");
    }

    #[test]
    fn the_line_of_the_body_is_shown_where_only_it_has_the_words() {
        let body = "## Oireet\n\n- Laite **ei** löydä [verkkoa](https://example.fi).";
        check("Lyhyesti.", body, "verkko", "Laite ei löydä [verkkoa].");
        check("", body, "puhelin", "Oireet");
    }

    #[test]
    fn a_long_line_is_cut_around_the_first_hit() {
        let body = format!("{} tulostin jumissa {}", "sana ".repeat(100), "toinen ".repeat(100));
        let mut ids = CountedIds::default();
        let owner = person(&mut ids, "Veikko").id;
        let (excerpt, hits) = of(&Article { body, ..article(&mut ids, owner) }, "tulostimet ", Language::Fi);
        assert_eq!((hits.len(), hits[0].of(&excerpt)), (1, "tulostin"));
        assert!(excerpt.starts_with("… ") && excerpt.ends_with(" …") && excerpt.chars().count() < LONGEST + 5);
    }
}

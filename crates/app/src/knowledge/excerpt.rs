//! The lines under an article's title in a list.

use super::markdown;
use crate::search::{Excerpt, Marker};
use lahituki_domain::knowledge::Article;
use lahituki_language::Language;

/// So many lines of a body are looked through for what was found.
const MOST_LINES: usize = 200;

/// Returns the short text, or else where in the body stands what was found.
///
/// Without a short text and a hit it is the beginning of the body.
pub(crate) fn of(article: &Article, marker: &Marker<'_>, language: Language) -> Excerpt {
    let short = Excerpt::whole(&article.short, language, marker);
    if !short.hits.is_empty() {
        return short;
    }
    let lines = || article.body.lines().filter(|line| !line.trim().is_empty());
    let mut likely = lines().filter(|line| marker.may_mark(line)).take(MOST_LINES).map(markdown::plain);
    let found = likely.find_map(|line| Excerpt::around_first(&line, language, marker));
    let first = || lines().map(markdown::plain).find(|line| !line.is_empty()).filter(|_| article.short.is_empty());
    found.or_else(|| first().map(|line| Excerpt::beginning(&line))).unwrap_or(short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Wish, ask};
    use crate::testing::Laptop;
    use lahituki_domain::Kind;
    use lahituki_testkit::{CountedIds, article, digari};

    fn excerpt(short: &str, body: &str, query: &str) -> Excerpt {
        let mut ids = CountedIds::default();
        let me = digari(&mut ids, "Veikko");
        let article = Article { short: short.to_owned(), body: body.to_owned(), ..article(&mut ids, me.id) };
        let laptop = Laptop::of(&me).has(&article).searching();
        let found = laptop.ask(
            |reading, text| {
                let answer = ask(reading, Wish { text, kinds: &[Kind::Article], tags: Vec::new(), limit: 1 })?;
                Ok(of(&article, &answer.marker, Language::Fi))
            },
            query,
        );
        found.unwrap()
    }

    fn check(short: &str, body: &str, query: &str, expected: &str) {
        let Excerpt { mut text, hits } = excerpt(short, body, query);
        for hit in hits.into_iter().rev() {
            text.insert(hit.end, ']');
            text.insert(hit.start, '[');
        }
        assert_eq!(text, expected);
    }

    #[test]
    fn the_short_text_comes_first_and_marks_what_was_found() {
        check("Tulostimet ja jonot.", "Muuta.", "tulostin", "[Tulostimet] ja jonot.");
        check("Tulostimet ja jonot.", "Muuta.", "printteri", "[Tulostimet] ja jonot.");
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
        let Excerpt { text, hits } = excerpt("", &body, "tulostimet ");
        assert_eq!((hits.len(), hits[0].of(&text)), (1, "tulostin"));
        assert!(text.starts_with("… ") && text.ends_with(" …") && text.chars().count() < 205);
    }
}

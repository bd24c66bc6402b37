//! The HTML of the pages. They work from a disk, without a server, and load nothing from elsewhere.

use crate::knowledge::markdown::plain_letters;
use crate::texts::Texts;
use lahituki_domain::Day;
use lahituki_domain::knowledge::Article;
use lahituki_domain::visits::Matter;

/// The look of all pages.
pub(super) const CSS: &str = include_str!("../../../../../assets/site/site.css");

/// What narrows the list on the first page.
pub(super) const FILTER: &str = include_str!("../../../../../assets/site/filter.js");

/// What the pages may load. Of a file on a disk some browsers say that it is not of the same origin as the one beside it.
/// The three hashes are of the styles of table columns (`text-align: left`, `center` and `right`).
const POLICY: &str = "default-src 'none'; img-src 'self' file:; script-src 'self' file:; style-src 'self' file:; \
    style-src-attr 'unsafe-hashes' 'sha256-6l+tpow5lGPV0MHWZlDv8nD7HrL77FGFldqQ7zc5gxY=' \
    'sha256-Y9v1MZrln1N8aPBY5lmpxYKwFkcp/nyBMMEnn7WFjuw=' 'sha256-i0JPB0qmRu5AViJTxOIzqXnfGoiWFw+oNAm4uJd7ZQk='; \
    base-uri 'none'; form-action 'none'";

/// The articles about one matter, or about none.
pub(super) struct Group<'a> {
    pub(super) matter: Option<Matter>,
    pub(super) entries: Vec<Entry<'a>>,
}

/// A line of the first page.
pub(super) struct Entry<'a> {
    pub(super) article: &'a Article,
    pub(super) file: String,
}

/// Returns the page of an article, given its text as harmless HTML.
pub(super) fn article(texts: &Texts, article: &Article, body: &str) -> String {
    let title = escaped(&article.title);
    let lang = article.language.name();
    let critical = critical(texts, article);
    let short = match article.short.trim() {
        "" => String::new(),
        short => format!(
            "<div class=\"short\"><h2>{}</h2><p lang=\"{lang}\">{}</p></div>\n",
            word(texts, "pages-short"),
            escaped(short)
        ),
    };
    let day = article.checked_at.map_or(("pages-changed", article.edited_at), |at| ("pages-checked", at));
    let day = escaped(&texts.get(day.0, &[("day", &texts.date(Day::in_finland(day.1)))]));
    let body = format!(
        "<nav><a href=\"../index.html\">{all}</a></nav>\n<main>\n<h1 lang=\"{lang}\">{title}</h1>\n{critical}\n{short}\
         <article lang=\"{lang}\">\n{body}</article>\n<footer>{day}</footer>\n</main>\n",
        all = word(texts, "pages-all"),
    );
    page(texts, "../", &format!("{title} – {}", word(texts, "pages-title")), "", &body)
}

/// Returns the first page: the articles by what they are about.
pub(super) fn index(texts: &Texts, groups: &[Group<'_>], today: Day) -> String {
    let lists: String = groups.iter().map(|group| list(texts, group)).collect();
    let title = word(texts, "pages-title");
    let day = escaped(&texts.get("pages-written", &[("day", &texts.date(today))]));
    let body = format!(
        "<main>\n<h1>{title}</h1>\n<p>{about}</p>\n<div id=\"filter\" hidden>\n<label for=\"words\">{label}</label>\n\
         <input type=\"search\" id=\"words\" autocomplete=\"off\">\n\
         <p role=\"status\" data-found=\"{found}\" data-none=\"{none}\"></p>\n</div>\n{lists}<footer>{day}</footer>\n</main>\n",
        about = word(texts, "pages-about"),
        label = word(texts, "pages-filter"),
        found = word(texts, "pages-found"),
        none = word(texts, "pages-none"),
    );
    page(texts, "", &title, "<script src=\"filter.js\" defer></script>\n", &body)
}

fn list(texts: &Texts, group: &Group<'_>) -> String {
    let heading = group.matter.map_or("pages-no-matter".to_owned(), |matter| format!("matter-{}", matter.code()));
    let lines: String = group.entries.iter().map(|entry| line(texts, entry)).collect();
    format!("<section>\n<h2>{}</h2>\n<ul>\n{lines}</ul>\n</section>\n", word(texts, &heading))
}

fn line(texts: &Texts, Entry { article, file }: &Entry<'_>) -> String {
    let lang = article.language.name();
    let short = match article.short.trim() {
        "" => String::new(),
        short => format!("<p lang=\"{lang}\">{}</p>", escaped(short)),
    };
    format!(
        "<li data-words=\"{}\"><a href=\"{file}\" lang=\"{lang}\">{}</a>{}{short}</li>\n",
        escaped(&article.keywords.join(" ")),
        escaped(&article.title),
        critical(texts, article),
    )
}

fn critical(texts: &Texts, article: &Article) -> String {
    match article.critical {
        true => format!("<p class=\"critical\">{}</p>", word(texts, "pages-critical")),
        false => String::new(),
    }
}

/// Returns a whole page, given how the first folder is reached from it.
fn page(texts: &Texts, up: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{up}site.css\">\n{head}</head>\n<body>\n{body}</body>\n</html>\n",
        lang = texts.language().name(),
    )
}

fn word(texts: &Texts, key: &str) -> String {
    escaped(&texts.get(key, &[]))
}

/// Returns words as HTML, between elements or in quotation marks.
fn escaped(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for letter in plain_letters(words) {
        match letter {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            letter => html.push(letter),
        }
    }
    html
}

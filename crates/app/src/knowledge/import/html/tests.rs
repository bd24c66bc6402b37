use super::*;
use crate::knowledge::markdown::{FileAt, Place, plain, render};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::AttachmentHash;

fn check(html: &str, expected: &str) {
    assert_eq!(page(html).body, expected, "{html}");
}

#[test]
fn the_shape_of_a_page_stays() {
    check(
        "<html><head><title>Sivu</title><style>p{}</style></head><body><h1>Otsikko</h1><p>Yksi <b>lihava</b>\n  rivi.</p>\
         <h2>Vaiheet</h2><ol><li>Avaa<li><p>Sulje</p><ul><li>heti</ul></ol><blockquote><p>Muista.<br>Aina.</p></blockquote>\
         <pre>a  &lt;b&gt;\n  c</pre><hr><p><a href=\"toinen.html\">Toinen</a> <img src=k.png alt=Kuva></p></body></html>",
        "Yksi **lihava** rivi.\n\n## Vaiheet\n\n1. Avaa\n2. Sulje\n\n   - heti\n\n> Muista.\\\n> Aina.\n\n\
         ```\na  <b>\n  c\n```\n\n---\n\n[Toinen](toinen.html) ![Kuva](k.png)",
    );
}

#[test]
fn a_table_has_a_head_and_full_rows() {
    check(
        "<table><caption>Laitteet</caption><tr><th>Laite<th>Paikka<tr><td>Tykki | uusi<tr><td>Kone<td><p>A</p><p>B</p></table>",
        "Laitteet\n\n| Laite | Paikka |\n| --- | --- |\n| Tykki \\| uusi |  |\n| Kone | A B |",
    );
    check("<table><tr><td>a<table><tr><td>b</table>c<tr><td>d</table>", "| a b c |\n| --- |\n| d |");
    check("<table></table>", "");
}

#[test]
fn the_first_heading_names_the_page_or_else_its_title() {
    assert_eq!(page("<title>Nimi</title><h1>Otsikko &amp; muuta</h1><p>Teksti.").title, "Otsikko & muuta");
    assert_eq!(page("<title>Nimi\n sivulle</title><p>Teksti.<h1>Otsikko</h1>").title, "Nimi sivulle");
    assert_eq!(page("<p>Teksti.<h1>Otsikko</h1>").body, "Teksti.\n\n# Otsikko");
    assert_eq!(page(""), Page::default());
}

#[test]
fn nothing_that_runs_comes_along() {
    check("<script>alert(1)</script><p onclick=x()>Teksti<svg><a href='javascript:x()'>a</a></svg></p>", "Teksti");
    check("<a href=' java\nscript:x()'>a</a> <a href='data:text/html,x'>b</a> <a href=\"file:///etc\">c</a>", "a b c");
    check("<iframe src=x>y</iframe><img src='data:image/png;base64,AA'>", "y");
}

/// What is not there to be shown.
struct Nowhere;

impl Place for Nowhere {
    fn image(&mut self, _: &AttachmentHash) -> Result<Option<String>, crate::Failure> {
        Ok(None)
    }

    fn article(&mut self, _: ArticleId) -> Result<Option<String>, crate::Failure> {
        Ok(None)
    }

    fn file(&mut self, _: &AttachmentHash) -> Result<FileAt, crate::Failure> {
        Ok(FileAt::Nowhere)
    }
}

#[test]
fn words_that_look_like_markdown_stay_words() {
    for words in [
        "*a* _b_ `c` [d](e) ~~f~~ <g> \\h | i",
        "# otsikko",
        "- luettelo",
        "12. kohta",
        "+++",
        "> lainaus",
        "&lt; & R&D &#65;",
        "===",
        "Huom![a]",
        "![kuva](x)",
    ] {
        let html = format!("<p>{}</p>", words.replace('&', "&amp;").replace('<', "&lt;"));
        let body = page(&html).body;
        assert_eq!(plain(&body), words, "{body}");
        let shown = render(&body, &mut Nowhere).unwrap();
        assert!(shown.starts_with("<p>") && shown.matches('<').count() == 2, "{body}: {shown}");
    }
}

#[test]
fn words_before_a_link_make_no_image_of_it() {
    check("<p>Huom!<a href=x.md>a</a></p>", "Huom\\![a](x.md)");
    check(
        "<p><b> a </b>b<i></i><code>`c`</code><a href='a b(1).md'> d </a></p>",
        "**a** b`` `c` `` [d](a%20b%281%29.md)",
    );
}

#[test]
fn however_deep_a_page_goes_it_is_read() {
    let deep = format!("{}pohja{}", "<ul><li><blockquote>".repeat(2_000), "</blockquote></ul>".repeat(2_000));
    let body = page(&deep).body;
    assert!(body.ends_with("pohja") && body.len() < 200, "{}", body.len());
    assert_eq!(page(&"<b><i><a href=x>".repeat(500)).body, "");
}

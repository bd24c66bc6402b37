use super::clean::TAGS;
use super::guard::{DEEPEST, MOST_IMAGE_BYTES};
use super::*;
use crate::testing::Laptop;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_testkit::{CountedIds, article, digari};
use uuid::Uuid;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest of the picture";

fn laptop() -> Laptop {
    Laptop::of(&digari(&mut CountedIds::default(), "Veikko"))
}

fn shown(laptop: &Laptop, markdown: &str) -> String {
    laptop.ask(|reading, markdown| html(reading.db, markdown), markdown).unwrap()
}

fn check(markdown: &str, expected: &str) {
    assert_eq!(shown(&laptop(), markdown).trim_end(), expected, "{markdown:?}");
}

/// Keeps bytes as they come from the server and returns their address.
fn keep(laptop: &Laptop, bytes: &[u8]) -> String {
    let hash = AttachmentHash::of(bytes);
    laptop.store.sync(|txn| txn.take_blob(&hash, bytes)).unwrap();
    format!("{ATTACHMENT}{}", hash.as_str())
}

#[test]
fn ordinary_markdown_becomes_html_one_heading_lower() {
    check("# Oireet\n\nLaite *ei* ~~aina~~ käy.", "<h2>Oireet</h2>\n<p>Laite <em>ei</em> <del>aina</del> käy.</p>");
    check("1. Yksi\n2. Kaksi", "<ol>\n<li>Yksi</li>\n<li>Kaksi</li>\n</ol>");
    check("- [x] tehty\n- [ ] tekemättä", "<ul>\n<li>☑ tehty</li>\n<li>☐ tekemättä</li>\n</ul>");
    check("###### Pieni", "<h6>Pieni</h6>");
}

#[test]
fn a_table_keeps_its_columns() {
    let html = shown(&laptop(), "| a | b |\n|:-:|--|\n| 1 | 2 |");
    assert!(html.contains("<th style=\"text-align: center\">a</th>") && html.contains("<td>2</td>"), "{html}");
}

#[test]
fn an_attached_image_is_shown_as_data() {
    let laptop = laptop();
    let address = keep(&laptop, PNG);
    let expected = format!("<p><img src=\"data:image/png;base64,{}\" alt=\"kaapeli\"></p>", STANDARD.encode(PNG));
    assert_eq!(shown(&laptop, &format!("![kaapeli]({address})")).trim_end(), expected);
}

#[test]
fn an_image_that_is_elsewhere_or_none_at_all_gives_its_words() {
    let laptop = laptop();
    let missing = "<p><span class=\"missing-image\">kuva &lt;b&gt;</span></p>";
    let script = keep(&laptop, b"<svg onload=alert(1)>");
    let absent = format!("{ATTACHMENT}{}", "0".repeat(64));
    for address in ["https://example.fi/a.png", "data:image/png;base64,AAAA", "attachment:../../x", &absent, &script] {
        assert_eq!(shown(&laptop, &format!("![kuva \\<b>]({address})")).trim_end(), missing, "{address}");
    }
}

#[test]
fn an_image_that_stands_in_a_text_ever_so_often_is_shown_only_so_often() {
    let laptop = laptop();
    let mut large = PNG.to_vec();
    large.resize(9 * 1024 * 1024, 0);
    let address = keep(&laptop, &large);
    let html = shown(&laptop, &format!("![x]({address})\n").repeat(100));
    assert!(html.len() <= MOST_IMAGE_BYTES + 100_000);
    assert_eq!(html.matches("<img").count() + html.matches("missing-image").count(), 100);
}

#[test]
fn a_link_to_another_article_leads_to_it_where_it_is_here() {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let wilma = article(&mut ids, me.id);
    let laptop = Laptop::of(&me).has(&wilma);
    let link = format!("<p><a href=\"#/knowledge?id={}\" rel=\"noopener noreferrer\">Wilma</a></p>", wilma.id);
    assert_eq!(shown(&laptop, &format!("[Wilma](article:{})", wilma.id)).trim_end(), link);
    for address in [format!("{ARTICLE}{}", Uuid::from_u128(7)), "article:wilma".to_owned()] {
        let missing = "<p><span class=\"missing-link\">Wilma <em>nyt</em></span></p>";
        assert_eq!(shown(&laptop, &format!("[Wilma *nyt*]({address})")).trim_end(), missing);
    }
}

#[test]
fn links_lead_to_the_web_to_letters_and_within_the_window_only() {
    let link = |address: &str| format!("<p><a href=\"{address}\" rel=\"noopener noreferrer\">x</a></p>");
    for address in ["https://example.fi/a?b=1", "mailto:veikko@example.fi", "#/knowledge/1"] {
        check(&format!("[x]({address})"), &link(address));
    }
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#x0A;script:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.fi",
        "attachment:x",
        "tauri://localhost",
    ] {
        let html = shown(&laptop(), &format!("[x](<{address}>)"));
        assert!(!html.contains("href"), "{address}: {html}");
    }
}

#[test]
fn hostile_html_is_words_and_nothing_more() {
    for hostile in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onclick=alert(1)>b</b>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=https://example.fi></iframe>",
        "<style>body{display:none}</style>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<form action=https://example.fi><input>",
        "<base href=https://example.fi><meta http-equiv=refresh content=0>",
        "![a\" onerror=\"alert(1)](https://example.fi/x.png)",
        "[a](https://example.fi \"b\\\" onclick=\\\"alert(1)\")",
        "```\"><script>alert(1)</script>\n<script>\n```",
        "<!-- <script> --> <script\n>alert(1)</script\n>",
    ] {
        let html = shown(&laptop(), hostile);
        for tag in html.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
            let inside = tag.split('>').next().unwrap_or_default();
            assert!(TAGS.contains(&name.as_str()), "{hostile}: {html}");
            let outside_quotes: String = inside.split('"').step_by(2).collect();
            assert!(!outside_quotes.contains(" on"), "{hostile}: {html}");
        }
    }
}

#[test]
fn text_nested_beyond_reason_is_shown_flat_and_at_once() {
    let deep = |sign: &str, count: usize| format!("{}x", sign.repeat(count));
    for markdown in [deep("> ", 10_000), deep("[", 10_000), deep("![", 10_000), deep("*", 10_000), deep("- ", 5_000)] {
        let html = shown(&laptop(), &markdown);
        assert!(html.contains('x') && html.matches("<blockquote>").count() <= DEEPEST);
    }
    let brackets = format!("{}x{}", "[".repeat(10_000), "](a)".repeat(10_000));
    assert!(shown(&laptop(), &brackets).contains('x'));
}

#[test]
fn a_link_to_a_file_is_a_button_that_names_the_file() {
    let hash = "0a".repeat(32);
    let button = format!("<p><button type=\"button\" data-file=\"{hash}\">lomake <em>2026</em></button> ja muuta</p>");
    check(&format!("[lomake *2026*](attachment:{hash}) ja muuta"), &button);
    for written in [format!("<button data-file=\"{hash}\">x</button>"), "[x](attachment:0a)".to_owned()] {
        let html = shown(&laptop(), &written);
        assert!(!html.contains("<button"), "{html}");
    }
}

#[test]
fn nothing_turns_the_direction_of_a_text() {
    let deep = format!("{}[a\u{202e}gnp.exe](attachment:{}){}", "> ".repeat(40), "0a".repeat(32), "\u{2067}");
    for hostile in
        ["lasku\u{202e}fdp.exe", "x &#8238; &rlm;", "![\u{2066}x](a)", "[y](https://example.fi \"\u{200f}\")", &deep]
    {
        assert_eq!(shown(&laptop(), hostile).chars().find(|letter| turns_direction(*letter)), None, "{hostile:?}");
        assert_eq!(plain(hostile).chars().find(|letter| turns_direction(*letter)), None, "{hostile:?}");
    }
}

#[test]
fn signs_are_gone_from_plain_text() {
    assert_eq!(plain("## **Avaa** `hdmi` [ohje](https://example.fi)"), "Avaa hdmi ohje");
    assert_eq!(plain("| a | b |\n|--|--|\n| 1 | 2 |"), "a b 1 2");
}

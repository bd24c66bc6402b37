//! The blocks of a page one below the other: headings, paragraphs, lists, quotations, code and tables.

use super::inline::Inline;
use super::table::Table;
use super::{Page, escape};

/// As deep as lists and quotations go; what is deeper stands here.
const DEEPEST: usize = 12;

/// A page that is being read.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    out: String,
    inline: Inline,
    /// Words since the last tag: the tokenizer hands them over in pieces.
    words: String,
    around: Vec<Around>,
    table: Option<Table>,
    code: Option<String>,
    /// The name of the page.
    name: String,
    in_name: bool,
    heading: Option<String>,
    /// Whether an empty line is due before the next block.
    gap: bool,
}

/// What stands around a block.
#[derive(Debug)]
enum Around {
    /// A quotation, and whether a line of it is written.
    Quote { begun: bool },
    /// A list with the number of its next item, if it has numbers, and whether it had an item.
    List { next: Option<u64>, begun: bool },
    /// An item with its sign, until that is written, and the number of spaces that stand in its place after that.
    Item { sign: Option<String>, width: usize },
}

impl Blocks {
    pub(super) fn start(&mut self, tag: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        self.hand_over();
        if self.code.is_some() || self.in_name || self.inline.start(tag, || attribute("href")) {
            return;
        }
        match tag {
            "br" => self.line_end(),
            "img" => self.image(attribute("src"), attribute("alt")),
            "title" => self.in_name = true,
            _ => match &mut self.table {
                Some(table) if table.in_cell => {
                    table.depth += usize::from(tag == "table");
                    self.inline.space();
                }
                _ => self.start_block(tag, attribute),
            },
        }
    }

    pub(super) fn end(&mut self, tag: &str) {
        self.hand_over();
        if self.in_name || self.code.is_some() {
            return self.end_of_plain(tag);
        }
        if self.inline.end(tag) {
            return;
        }
        if self.table.is_some() {
            return self.end_in_table(tag);
        }
        match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end_heading(usize::from(tag.as_bytes()[1] - b'0')),
            "blockquote" | "ul" | "ol" | "li" => {
                self.flush();
                self.around.pop();
            }
            "br" | "hr" | "img" => {}
            _ => self.flush(),
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.words.push_str(text);
    }

    pub(super) fn finished(mut self) -> Page {
        self.hand_over();
        self.flush();
        let name = escape::text(&self.name.split_whitespace().collect::<Vec<_>>().join(" "));
        Page { title: self.heading.unwrap_or(name), body: self.out.trim_end().to_owned() }
    }

    fn hand_over(&mut self) {
        let words = std::mem::take(&mut self.words);
        match &mut self.code {
            Some(code) => code.push_str(&words),
            None if self.in_name => self.name.push_str(&words),
            None => self.inline.words(&words),
        }
    }

    fn start_block(&mut self, tag: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        if let (Some(table), "tr" | "td" | "th") = (&mut self.table, tag) {
            match tag {
                "tr" => table.start_row(),
                _ => table.in_cell = true,
            }
            self.inline.take();
            return;
        }
        self.flush();
        match tag {
            "blockquote" => self.around.push(Around::Quote { begun: false }),
            "ul" => self.around.push(Around::List { next: None, begun: false }),
            "ol" => {
                let first = attribute("start").and_then(|start| start.parse::<u32>().ok()).unwrap_or(1);
                self.around.push(Around::List { next: Some(first.into()), begun: false });
            }
            "li" => self.start_item(),
            "pre" => self.code = Some(String::new()),
            "hr" => self.block("---"),
            "table" => self.table = Some(Table::default()),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        let sign = match self.around.last_mut() {
            Some(Around::List { next, begun }) => {
                self.gap &= !*begun;
                *begun = true;
                let number = next.map(|number| format!("{number}. "));
                *next = next.map(|number| (number + 1).min(999_999_999));
                number
            }
            _ => None,
        };
        let sign = sign.unwrap_or_else(|| "- ".to_owned());
        let width = sign.len();
        self.around.push(Around::Item { sign: Some(sign), width });
    }

    fn end_of_plain(&mut self, tag: &str) {
        match tag {
            "title" => self.in_name = false,
            "pre" => {
                let code = self.code.take().unwrap_or_default();
                if !code.trim().is_empty() {
                    self.block(&escape::code_block(&code));
                }
            }
            _ => {}
        }
    }

    fn end_in_table(&mut self, tag: &str) {
        match (tag, &mut self.table) {
            (_, Some(table)) if table.depth > 0 => {
                table.depth -= usize::from(tag == "table");
                self.inline.space();
            }
            ("caption", _) => self.flush(),
            ("td" | "th", Some(table)) => {
                let cell = self.inline.take();
                table.add(&cell);
            }
            ("table", table) => {
                let written = table.take().and_then(Table::written);
                self.inline.take();
                if let Some(lines) = written {
                    self.block(&lines);
                }
            }
            _ => self.inline.space(),
        }
    }

    fn end_heading(&mut self, level: usize) {
        let words = self.inline.take().replace("\\\n", " ");
        if level == 1 && self.out.is_empty() && self.heading.is_none() && !words.is_empty() {
            self.heading = Some(words);
        } else if !words.is_empty() {
            self.block(&format!("{} {words}", "#".repeat(level)));
        }
    }

    fn line_end(&mut self) {
        match &self.table {
            Some(_) => self.inline.space(),
            None => self.inline.line_end(),
        }
    }

    fn image(&mut self, src: Option<String>, alt: Option<String>) {
        if let Some(src) = src.filter(|src| !src.trim().is_empty()) {
            self.inline.image(&src, &alt.unwrap_or_default());
        }
    }

    /// Writes what stands outside every other block as a paragraph.
    fn flush(&mut self) {
        let text = self.inline.take();
        if !text.is_empty() {
            let lines: Vec<String> = text.lines().map(|line| escape::line(line.trim_start())).collect();
            self.block(&lines.join("\n"));
        }
    }

    /// Writes the lines of a block behind the signs of what stands around it.
    fn block(&mut self, lines: &str) {
        if self.gap && !self.out.is_empty() {
            let signs = self.signs(false);
            self.out.push_str(signs.trim_end());
            self.out.push('\n');
        }
        for line in lines.lines() {
            let signs = self.signs(true);
            self.out.push_str(format!("{signs}{line}").trim_end());
            self.out.push('\n');
        }
        self.gap = true;
    }

    /// Returns what a line begins with; the sign of an item only once.
    fn signs(&mut self, is_block: bool) -> String {
        let mut signs = String::new();
        for around in self.around.iter_mut().filter(|around| !matches!(around, Around::List { .. })).take(DEEPEST) {
            match around {
                Around::Quote { begun } if is_block || *begun => {
                    *begun = true;
                    signs.push_str("> ");
                }
                Around::Item { sign, .. } if is_block && sign.is_some() => signs += &sign.take().unwrap_or_default(),
                Around::Item { sign: None, width } => signs += &" ".repeat(*width),
                Around::Quote { .. } | Around::Item { .. } | Around::List { .. } => {}
            }
        }
        signs
    }
}

//! The words of one block: emphasis, links, images and code within them.

use super::escape;

/// As many kinds of emphasis stand within each other; what is deeper has the emphasis of what is around it.
const DEEPEST: usize = 12;

/// What is being written of one block.
#[derive(Debug, Default)]
pub(super) struct Inline {
    text: String,
    open: Vec<Frame>,
}

/// Something within a line that has begun and not ended.
#[derive(Debug)]
struct Frame {
    tag: &'static str,
    href: String,
    text: String,
}

impl Inline {
    /// Begins emphasis, a link or code; returns whether the tag is one of these.
    pub(super) fn start(&mut self, tag: &str, href: impl FnOnce() -> Option<String>) -> bool {
        let Some(tag) = known(tag) else { return false };
        if !self.is_code() && self.open.len() < DEEPEST {
            let href = if tag == "a" { href().unwrap_or_default() } else { String::new() };
            self.open.push(Frame { tag, href, text: String::new() });
        }
        true
    }

    /// Ends what began with a tag, and what began within it.
    pub(super) fn end(&mut self, tag: &str) -> bool {
        let Some(tag) = known(tag) else { return false };
        if let Some(at) = self.open.iter().rposition(|frame| frame.tag == tag) {
            while self.open.len() > at {
                self.close();
            }
        }
        true
    }

    /// Adds words; any blank space between them is one space.
    pub(super) fn words(&mut self, text: &str) {
        let is_code = self.is_code();
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let kept = if is_code { word.to_owned() } else { escape::text(word) };
            self.buffer().push_str(&kept);
            if word.len() < piece.len() {
                self.space();
            }
        }
    }

    /// Adds an image.
    pub(super) fn image(&mut self, src: &str, alt: &str) {
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let image = format!("![{}]({})", escape::text(&alt), escape::address(src));
        self.buffer().push_str(&image);
    }

    /// Adds the end of a line within a block.
    pub(super) fn line_end(&mut self) {
        if !self.is_code() {
            self.buffer().push_str("\\\n");
        }
    }

    /// Adds a space where there is none.
    pub(super) fn space(&mut self) {
        let buffer = self.buffer();
        if !buffer.is_empty() && !buffer.ends_with(char::is_whitespace) || buffer.is_empty() && !self.open.is_empty() {
            self.buffer().push(' ');
        }
    }

    /// Takes what was written, with everything in it ended.
    pub(super) fn take(&mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        let text = std::mem::take(&mut self.text);
        let mut text = text.trim();
        while let Some(before) = text.strip_suffix('\\').filter(|before| !before.ends_with('\\')) {
            text = before.trim_end();
        }
        text.to_owned()
    }

    fn close(&mut self) {
        let Some(frame) = self.open.pop() else { return };
        let (starts, ends) = (frame.text.starts_with(char::is_whitespace), frame.text.ends_with(char::is_whitespace));
        let written = written(&frame);
        if starts {
            self.space();
        }
        let buffer = self.buffer();
        if written.starts_with('[') && buffer.ends_with('!') {
            buffer.insert(buffer.len() - 1, '\\');
        }
        buffer.push_str(&written);
        if ends {
            self.space();
        }
    }

    fn is_code(&self) -> bool {
        self.open.last().is_some_and(|frame| frame.tag == "code")
    }

    fn buffer(&mut self) -> &mut String {
        match self.open.last_mut() {
            Some(frame) => &mut frame.text,
            None => &mut self.text,
        }
    }
}

/// Returns the sign of a tag: several tags mean the same.
fn known(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "b" | "strong" => "strong",
        "cite" | "em" | "i" => "em",
        "del" | "s" => "del",
        "code" | "kbd" | "samp" | "tt" => "code",
        "a" => "a",
        _ => return None,
    })
}

fn written(frame: &Frame) -> String {
    let words = frame.text.trim();
    match frame.tag {
        _ if words.is_empty() => String::new(),
        "strong" => format!("**{words}**"),
        "em" => format!("*{words}*"),
        "del" => format!("~~{words}~~"),
        "code" => escape::code(words),
        _ if frame.href.is_empty() => words.to_owned(),
        _ => format!("[{words}]({})", escape::address(&frame.href)),
    }
}

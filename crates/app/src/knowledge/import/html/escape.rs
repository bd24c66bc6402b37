//! Writing text so that Markdown reads it as nothing but text.

/// Returns a text with a backslash before every sign that would mean something in the middle of a line.
pub(in crate::knowledge) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let may_name_a_sign = letters.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#');
        if "\\`*_[]<~|".contains(letter) || (letter == '&' && may_name_a_sign) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Returns a line of escaped text that begins no heading, list, quotation or rule.
pub(in crate::knowledge) fn line(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let at = match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => digits,
        Some(b'#' | b'+' | b'-' | b'=' | b'>') if digits == 0 => 0,
        _ => return line.to_owned(),
    };
    let (before, after) = line.split_at(at);
    format!("{before}\\{after}")
}

/// Returns an address as it stands in the brackets of a link.
pub(super) fn address(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for letter in address.trim().chars() {
        match letter {
            '(' => written.push_str("%28"),
            ')' => written.push_str("%29"),
            '<' => written.push_str("%3C"),
            '>' => written.push_str("%3E"),
            '\\' => written.push_str("%5C"),
            '&' => written.push_str("&amp;"),
            letter if letter.is_whitespace() || letter.is_control() => written.push_str("%20"),
            letter => written.push(letter),
        }
    }
    written
}

/// Returns a passage of code between as many signs as it needs.
pub(super) fn code(code: &str) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let edge = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{edge}{code}{edge}{fence}")
}

/// Returns the lines of a block of code.
pub(super) fn code_block(code: &str) -> String {
    let fence = "`".repeat(longest_run(code).max(2) + 1);
    format!("{fence}\n{}\n{fence}", code.trim_matches('\n'))
}

fn longest_run(code: &str) -> usize {
    code.split(|letter| letter != '`').map(str::len).max().unwrap_or(0)
}

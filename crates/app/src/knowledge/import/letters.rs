//! The letters of a file: UTF-8, or else what older Windows programs write.

/// What the bytes 0x80 to 0x9f stand for in Windows-1252; five of them stand for nothing.
const HIGH_CONTROLS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Returns the text of a file, or `None` when it is no text.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let is_control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    if bytes.iter().any(is_control) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
        Err(_) => bytes.iter().map(|byte| letter(*byte)).collect(),
    }
}

fn letter(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => Some(HIGH_CONTROLS[usize::from(byte - 0x80)]).filter(|letter| !letter.is_control()),
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_as_it_was_written() {
        for (bytes, expected) in [
            ("\u{feff}Näyttö\r\n".as_bytes(), Some("Näyttö\r\n")),
            (b"N\xe4ytt\xf6 \x80\x96", Some("Näyttö €–")),
            (b"", Some("")),
            (b"\xe4\x81", None),
            (b"a\0b", None),
            (b"\xff\xfea\0", None),
        ] {
            assert_eq!(text(bytes).as_deref(), expected, "{bytes:?}");
        }
    }
}

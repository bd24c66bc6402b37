//! Which files may be shared: those that schools write and that no program runs. The bytes must be what the name says.

/// What the names of such files end in, the media type, and what the bytes begin with; text begins with anything.
const KINDS: [(&str, &str, &[u8]); 11] = [
    ("pdf", "application/pdf", b"%PDF-"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", ZIP),
    ("odt", "application/vnd.oasis.opendocument.text", ZIP),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", ZIP),
    ("odp", "application/vnd.oasis.opendocument.presentation", ZIP),
    ("txt", "text/plain", TEXT),
    ("csv", "text/csv", TEXT),
    ("md", "text/markdown", TEXT),
    ("ics", "text/calendar", TEXT),
];

/// An archive that the office programs read; the program never opens it.
const ZIP: &[u8] = b"PK\x03\x04";
const TEXT: &[u8] = b"";

/// Returns the media type of a file, or `None` when it is not one to be shared.
pub(super) fn media_type(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1.to_lowercase();
    let (_, media_type, start) = KINDS.into_iter().find(|(kind, ..)| *kind == ending)?;
    let is_text = || std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
    let is_what_it_says = bytes.starts_with(start) && (start != TEXT || is_text());
    is_what_it_says.then_some(media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_shared_when_its_bytes_are_what_its_name_says() {
        for (name, bytes, expected) in [
            ("Lomake.PDF", &b"%PDF-1.7 ..."[..], Some("application/pdf")),
            ("lista.csv", "nimi;määrä".as_bytes(), Some("text/csv")),
            ("taulukko.ods", b"PK\x03\x04...", Some("application/vnd.oasis.opendocument.spreadsheet")),
            ("tyhjä.txt", b"", Some("text/plain")),
            ("lomake.pdf", b"MZ\x90\0", None),
            ("lomake.pdf.exe", b"MZ\x90\0", None),
            ("kuva.svg", b"<svg/>", None),
            ("sivu.html", b"<p>", None),
            ("paketti.zip", b"PK\x03\x04", None),
            ("lista.txt", b"a\0b", None),
            ("lista.txt", b"\xff\xfe", None),
            ("pdf", b"%PDF-", None),
            ("", b"", None),
        ] {
            assert_eq!(media_type(name, bytes), expected, "{name}");
        }
    }
}

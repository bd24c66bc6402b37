//! Addresses from one file of a folder to another, as links write them.

/// Returns the address of a file in a folder, seen from a file one folder deep in it.
pub(super) fn from_one_deep(file: &str) -> String {
    let mut address = "../".to_owned();
    for letter in file.chars() {
        match letter {
            ' ' | '"' | '#' | '%' | '&' | '(' | ')' | '<' | '>' | '?' | '[' | '\\' | ']' | '^' | '`' | '{' | '|'
            | '}' => {
                address += &format!("%{:02X}", u32::from(letter));
            }
            _ => address.push(letter),
        }
    }
    address
}

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leads {
    /// To the web, a letter, or a place in the same text.
    Elsewhere,
    /// To a file of the same folder, if it is there.
    To(String),
    /// To nothing that could be there.
    Nowhere,
}

/// Returns where an address leads that is written in a file of a folder.
pub(super) fn leads(file: &str, address: &str) -> Leads {
    let address = address.trim();
    let path = address.split(['#', '?']).next().unwrap_or_default();
    if path.is_empty() || path.starts_with("//") || has_scheme(path) {
        return Leads::Elsewhere;
    }
    let Some(path) = decoded(path) else { return Leads::Nowhere };
    let mut names: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        false => file.split('/').collect(),
    };
    // The name of the file itself is no folder.
    names.pop();
    for name in path.split(['/', '\\']) {
        match name {
            "" | "." => {}
            ".." if names.pop().is_none() => return Leads::Nowhere,
            ".." => {}
            _ => names.push(name),
        }
    }
    Leads::To(names.join("/"))
}

fn has_scheme(path: &str) -> bool {
    let is_of_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    path.split_once(':').is_some_and(|(scheme, _)| scheme.len() > 1 && scheme.chars().all(is_of_scheme))
}

/// Returns a path with `%20` and the like as the letters that they stand for; `None` when they stand for none.
fn decoded(path: &str) -> Option<String> {
    let mut pieces = path.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        match piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&piece.as_bytes()[2..]);
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(piece.as_bytes());
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_file_of_the_folder_or_elsewhere() {
        let to = |file: &str| Leads::To(file.to_owned());
        for (address, expected) in [
            ("./toinen.md", to("ohjeet/toinen.md")),
            ("toinen.md#vaiheet", to("ohjeet/toinen.md")),
            ("../kuvat/n%C3%A4ytt%C3%B6%20(1).png?x", to("kuvat/näyttö (1).png")),
            ("/toinen.md", to("toinen.md")),
            ("kuvat\\a.png", to("ohjeet/kuvat/a.png")),
            ("100%.md", to("ohjeet/100%.md")),
            ("%ff", Leads::Nowhere),
            ("../../../etc/passwd", Leads::Nowhere),
            ("https://example.fi/a.md", Leads::Elsewhere),
            ("article:1", Leads::Elsewhere),
            ("mailto:a@example.fi", Leads::Elsewhere),
            ("//example.fi/a.md", Leads::Elsewhere),
            ("#vaiheet", Leads::Elsewhere),
            ("", Leads::Elsewhere),
        ] {
            assert_eq!(leads("ohjeet/yksi.md", address), expected, "{address}");
        }
    }

    #[test]
    fn what_is_written_leads_back() {
        for file in ["images/a.png", "files/x/Käyttölupa (2026) & 100 %.pdf"] {
            assert_eq!(leads("yhteinen/a.fi.md", &from_one_deep(file)), Leads::To(file.to_owned()));
        }
    }
}

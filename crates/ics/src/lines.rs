//! Takes the text of a calendar apart into its lines, within limits and without recursion.

/// A line: a name, parameters and a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its number in the text, from 1.
    pub(crate) number: usize,
    /// The name in capitals.
    pub(crate) name: String,
    parameters: String,
    /// The value as it stands, still escaped.
    pub(crate) value: String,
}

impl Line {
    /// Returns a parameter's value without quotation marks.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let parameters = split_outside_quotes(&self.parameters, ';');
        let mut named = parameters.filter_map(|parameter| parameter.split_once('='));
        named.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim_matches('"'))
    }
}

/// Returns the lines of a text, put together where they were folded. What is no line is passed over.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let mut rest = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).zip(1..).peekable();
    std::iter::from_fn(move || {
        let (line, number) = rest.next()?;
        let mut line = line.to_owned();
        while let Some((more, _)) = rest.next_if(|(line, _)| line.starts_with([' ', '\t'])) {
            line.push_str(&more[1..]);
        }
        Some((line, number))
    })
    .filter_map(|(line, number)| parsed(&line, number))
}

fn parsed(line: &str, number: usize) -> Option<Line> {
    let mut halves = split_outside_quotes(line, ':');
    let head = halves.next()?;
    let value = line.get(head.len() + 1..)?;
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    let name = name.trim().trim_start_matches('\u{feff}').to_ascii_uppercase();
    (!name.is_empty()).then(|| Line { number, name, parameters: parameters.to_owned(), value: value.to_owned() })
}

/// Splits at a character, but not where it stands in quotation marks.
fn split_outside_quotes(text: &str, at: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |character| {
        quoted ^= character == '"';
        character == at && !quoted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Line {
        let mut lines = lines(text);
        let line = lines.next().unwrap();
        assert_eq!(lines.next(), None);
        line
    }

    #[test]
    fn a_folded_line_is_one_line() {
        assert_eq!(only("UID:yk\r\n si\r\n\t kaksi").value, "yksi kaksi");
    }

    #[test]
    fn lines_keep_their_numbers_over_folds_and_what_is_no_line() {
        let numbers: Vec<usize> = lines("A:1\n 2\nsana\nB:3").map(|line| line.number).collect();
        assert_eq!(numbers, [1, 4]);
    }

    #[test]
    fn a_colon_in_quotation_marks_ends_nothing() {
        let line = only("dtstart;X=\"a:b;c\";tzid=\"Europe/Helsinki\":20261123T080000");
        assert_eq!((line.name.as_str(), line.value.as_str()), ("DTSTART", "20261123T080000"));
        assert_eq!(line.parameter("TZID"), Some("Europe/Helsinki"));
        assert_eq!(line.parameter("VALUE"), None);
    }

    #[test]
    fn what_has_no_colon_or_no_name_is_no_line() {
        assert_eq!(lines("sana\n:arvo\n\n").next(), None);
    }
}

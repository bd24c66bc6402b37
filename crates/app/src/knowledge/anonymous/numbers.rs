//! Telephone numbers and addresses of e-mail.

use lahituki_language::Span;

/// The fewest digits of a telephone number, with the area in front.
const FEWEST_DIGITS: usize = 6;

/// The fewest digits in a row that are taken for a number of a person, whatever they begin with.
const FEWEST_IN_A_ROW: usize = 7;

/// The most digits of a telephone number, at home and with a country in front.
const MOST_DIGITS: [usize; 2] = [10, 13];

/// What does not belong to an address, beside blanks.
const AROUND_ADDRESSES: &[char] = &['<', '>', '(', ')', '[', ']', ',', ';', '"', '”', '\''];

/// Returns where addresses of e-mail stand, with an ending after a colon.
pub(super) fn emails(text: &str) -> Vec<Span> {
    let is_around = |letter: char| letter.is_whitespace() || AROUND_ADDRESSES.contains(&letter);
    let mut found: Vec<Span> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let start = text[..at].rfind(is_around).map_or(0, |before| before + width(text, before));
        let end = text[at..].find(is_around).map_or(text.len(), |after| at + after);
        let end = start + text[start..end].trim_end_matches(['.', ':', '!', '?']).len();
        let is_new = found.last().is_none_or(|last| last.end <= start);
        if start < at && end > at + 1 && is_new {
            found.push(Span { start, end });
        }
    }
    found
}

/// Returns where numbers stand by which a person is reached or known.
pub(super) fn numbers(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(begins_number).map(|offset| at + offset) {
        let number = Number::at(text, start);
        if !is_part_of_code(&text[..start]) && number.is_of_person() {
            found.push(Span { start, end: number.end });
        }
        at = number.end.max(start + 1);
    }
    found
}

fn begins_number(letter: char) -> bool {
    letter == '+' || letter.is_ascii_digit()
}

/// Whether a text ends in the middle of a word, as before the digits of `KB5034441` and `LPR-0001234`.
fn is_part_of_code(before: &str) -> bool {
    let word = before.strip_suffix('-').map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit()));
    before.ends_with(char::is_alphanumeric) || word.is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Digits in groups, with one blank or hyphen between.
struct Number {
    end: usize,
    digits: usize,
    groups: usize,
    /// Whether it begins as telephone numbers do.
    is_dialled: bool,
}

impl Number {
    fn at(text: &str, start: usize) -> Self {
        let is_abroad = text[start..].starts_with('+');
        let first = start + usize::from(is_abroad);
        let is_dialled = is_abroad || text[first..].starts_with('0');
        let most = MOST_DIGITS[usize::from(is_abroad)];
        let mut number = Self { end: first, digits: 0, groups: 0, is_dialled };
        let mut next = first;
        loop {
            let digits = text[next..].bytes().take_while(u8::is_ascii_digit).count();
            let is_over = number.groups > 0 && number.digits + digits > most;
            let is_word = text[next + digits..].starts_with(char::is_alphanumeric);
            if digits == 0 || is_over || is_word {
                return number;
            }
            number = Self { end: next + digits, digits: number.digits + digits, groups: number.groups + 1, ..number };
            let Some(separator) = text[number.end..].chars().next().filter(|next| matches!(next, ' ' | '-' | '\u{a0}'))
            else {
                return number;
            };
            next = number.end + separator.len_utf8();
        }
    }

    fn is_of_person(&self) -> bool {
        let is_in_a_row = self.groups == 1 && self.digits >= FEWEST_IN_A_ROW;
        is_in_a_row || (self.is_dialled && self.digits >= FEWEST_DIGITS)
    }
}

fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(find: fn(&str) -> Vec<Span>, text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_telephone_number_is_found_however_it_is_grouped() {
        check(numbers, "soita 040 123 4567 tai 0501234567.", &["040 123 4567", "0501234567"]);
        check(numbers, "+358 40 1234567 (05-616 2200)", &["+358 40 1234567", "05-616 2200"]);
        check(numbers, "040 123 4567 15 min", &["040 123 4567"]);
        check(numbers, "kortti 12345678", &["12345678"]);
        check(numbers, "0501234567 0x80", &["0501234567"]);
    }

    #[test]
    fn rooms_days_versions_and_codes_of_devices_are_no_numbers_of_people() {
        let others = "lk204 22.11.2026 9:45 2026-2027 Windows 11 LPR-0001234 0x80070005 KB5034441 10.0.0.1 365 + 1 012";
        check(numbers, others, &[]);
        check(numbers, "+ 0 - ", &[]);
    }

    #[test]
    fn an_address_is_found_with_its_ending_and_without_what_is_around_it() {
        check(emails, "viesti matti.virtanen@edu.example.fi:lle, ok", &["matti.virtanen@edu.example.fi:lle"]);
        check(emails, "Outi <outi@example.fi>. (a@b.fi)", &["outi@example.fi", "a@b.fi"]);
        check(emails, "@ a@ @b ”ä@ö.fi”", &["ä@ö.fi"]);
    }
}

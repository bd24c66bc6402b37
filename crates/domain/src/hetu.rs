//! Finding Finnish personal identity codes in text, so that they can be kept out of it.

use crate::time::Day;
use std::ops::Range;

/// The check character is this one of the remainder by 31.
const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// The number of characters in a code, for example `131052-308T`.
const LENGTH: usize = 11;

/// Returns where personal identity codes stand in a text, as ranges of bytes in order.
///
/// A code has a day that exists, one of the thirteen century signs of the decree 690/2022, an individual number from 002
/// on – those from 900 are in use as artificial codes – and the right check character; the case of letters is ignored.
/// A dash of another length counts as a hyphen.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(window) = letters.get(at..at + LENGTH) {
        let inside_number = at > 0 && letters[at - 1].1.is_ascii_digit();
        let followed = letters.get(at + LENGTH).is_some_and(|(_, next)| next.is_ascii_alphanumeric());
        if inside_number || followed || !is_code(window) {
            at += 1;
            continue;
        }
        let (last, letter) = window[LENGTH - 1];
        found.push(window[0].0..last + letter.len_utf8());
        at += LENGTH;
    }
    found
}

fn is_code(window: &[(usize, char)]) -> bool {
    let number =
        |range: Range<usize>| window[range].iter().try_fold(0, |sum, (_, digit)| Some(sum * 10 + digit.to_digit(10)?));
    let read = || {
        let (day, month, year) = (number(0..2)?, number(2..4)?, number(4..6)?);
        let individual = number(7..10).filter(|number| *number >= 2)?;
        Day::new(century(window[6].1)? + i32::try_from(year).ok()?, month, day)?;
        let remainder = (((day * 100 + month) * 100 + year) * 1_000 + individual) % 31;
        Some(char::from(CHECK[remainder as usize]) == window[LENGTH - 1].1.to_ascii_uppercase())
    };
    read().unwrap_or(false)
}

fn century(sign: char) -> Option<i32> {
    match sign.to_ascii_uppercase() {
        '+' => Some(1800),
        '-' | '\u{2010}'..='\u{2014}' | '\u{2212}' | 'U'..='Y' => Some(1900),
        'A'..='F' => Some(2000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Vectors {
        valid_test_range: Vec<Code>,
        invalid: Vec<Code>,
        normalisation: Vec<Normal>,
    }

    #[derive(Deserialize)]
    struct Code {
        hetu: String,
    }

    #[derive(Deserialize)]
    struct Normal {
        r#in: String,
    }

    fn check(text: &str, codes: &[&str]) {
        let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, codes, "{text}");
    }

    #[test]
    fn codes_match_the_published_vectors() {
        let vectors: Vectors = serde_json::from_str(include_str!("../data/hetu.json")).unwrap();
        for Code { hetu } in vectors.valid_test_range {
            check(&hetu, &[&hetu]);
        }
        for Code { hetu } in vectors.invalid {
            check(&hetu, &[]);
        }
        for Normal { r#in } in vectors.normalisation {
            check(&r#in, &[r#in.trim()]);
        }
    }

    #[test]
    fn codes_are_found_within_a_sentence() {
        check(
            "äidin hetu 010594Y9032, lapsen:020516C903K:n tunnus ja 311299–999E",
            &["010594Y9032", "020516C903K", "311299–999E"],
        );
    }

    #[test]
    fn serial_and_telephone_numbers_are_no_codes() {
        for text in ["050 000 0001", "SN 1010100-900F", "010100-900F2", "13.10.52-901X", "", "ääääääääääää"]
        {
            check(text, &[]);
        }
    }
}

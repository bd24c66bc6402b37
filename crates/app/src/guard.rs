//! Keeps personal identity codes out of what is written down.

use lahituki_domain::hetu;

/// What stands where a code stood.
const MASK: &str = "[henkilötunnus poistettu]";

/// Returns a text with every personal identity code masked, and whether there was one.
pub(crate) fn masked(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for code in hetu::find(text) {
        kept.push_str(&text[from..code.start]);
        kept.push_str(MASK);
        from = code.end;
    }
    kept.push_str(&text[from..]);
    (kept, from > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_identity_code_is_masked_where_it_stands() {
        let (text, found) = masked("oppilaan 020516C903K tunnus");
        assert_eq!((text.as_str(), found), ("oppilaan [henkilötunnus poistettu] tunnus", true));
        assert_eq!(masked("lk204 äänet"), ("lk204 äänet".to_owned(), false));
    }
}

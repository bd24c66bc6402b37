//! Queries as people type them: with a slip, or not yet to the end. Chance is drawn from the query itself, so that
//! every run asks the same.

use lahituki_search_quality::table::Query;

/// The fewest letters of a word that a slip is made in.
const SHORTEST: usize = 5;

/// How much of the last word of an unfinished query is there, in tenths.
const TYPED: usize = 6;

const LETTERS: &[char] = &['a', 'e', 'h', 'i', 'k', 'l', 'n', 'o', 'p', 'r', 's', 't', 'u', 'ä'];

/// Returns a number that tells queries apart and says nothing of what they ask (FNV-1a).
pub(crate) fn order(query: &str) -> u64 {
    query.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Returns the queries that have a word that is long enough, with a slip in one such word.
pub(crate) fn misspelt(queries: &[Query]) -> Vec<Query> {
    queries.iter().filter_map(|query| changed(query, with_slip(&query.query)?)).collect()
}

/// Returns the queries without the end of their last word.
pub(crate) fn unfinished(queries: &[Query]) -> Vec<Query> {
    queries.iter().filter_map(|query| changed(query, cut(&query.query)?)).collect()
}

fn changed(query: &Query, text: String) -> Option<Query> {
    Some(Query { query: text, relevant: query.relevant.clone() })
}

fn with_slip(query: &str) -> Option<String> {
    let words: Vec<&str> = query.split(|letter: char| !letter.is_alphabetic()).collect();
    let long: Vec<&&str> = words.iter().filter(|word| word.chars().count() >= SHORTEST).collect();
    let mut chance = order(query);
    let mut pick = |most: usize| {
        chance = chance.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        (chance >> 33) as usize % most
    };
    let word = **long.get(if long.is_empty() { 0 } else { pick(long.len()) })?;
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + pick(letters.len() - 2);
    match pick(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, LETTERS[pick(LETTERS.len())]),
        2 => letters[at] = LETTERS[pick(LETTERS.len())],
        _ => letters.swap(at, at + 1),
    }
    let slip: String = letters.into_iter().collect();
    (slip != word).then(|| query.replacen(word, &slip, 1))
}

fn cut(query: &str) -> Option<String> {
    let query = query.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let start = query
        .rfind(|letter: char| !letter.is_alphanumeric())
        .map_or(0, |at| at + query[at..].chars().next().map_or(0, char::len_utf8));
    let word = &query[start..];
    let typed = (word.chars().count() * TYPED).div_ceil(10);
    let end = word.char_indices().nth(typed).map_or(word.len(), |(end, _)| end);
    (end > 0).then(|| query[..start + end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_query_lacks_the_end_of_its_last_word() {
        assert_eq!(cut("sarakkeet, leveydet").as_deref(), Some("sarakkeet, levey"));
        assert_eq!(cut("näyttö (koko)").as_deref(), Some("näyttö (kok"));
        assert_eq!(cut("…"), None);
    }

    #[test]
    fn a_slip_is_made_in_a_long_word_only() {
        assert_eq!(with_slip("ei on se"), None);
        let slip = with_slip("on tulostin").unwrap_or_default();
        assert!(slip.starts_with("on ") && slip != "on tulostin", "{slip}");
    }
}

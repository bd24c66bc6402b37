//! Tables of texts and of queries, a row to a line, the columns parted by tabs.

use crate::Text;
use lahituki_language::Language;
use std::collections::{BTreeSet, HashMap};

/// A query and the ids of the texts that are right answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What is asked.
    pub query: String,
    /// The right answers.
    pub relevant: BTreeSet<String>,
}

/// Reads texts: `id, language, title, text`; a line with these names may stand first. A language that is not known is
/// Finnish.
pub fn texts(table: &str) -> Vec<Text> {
    let row = |[id, language, title, text]: [String; 4]| {
        let language = Language::from_code(&language.trim().to_lowercase()).unwrap_or_default();
        Text { id, language, title, text }
    };
    rows(table, ["id", "language", "title", "text"]).map(row).collect()
}

/// Reads queries: `query, relevant_id`; several rows with the same query are one that has several right answers.
pub fn queries(table: &str) -> Vec<Query> {
    let mut queries: Vec<Query> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for [query, relevant] in rows(table, ["query", "relevant_id"]) {
        let place = *places.entry(query.clone()).or_insert(queries.len());
        if place == queries.len() {
            queries.push(Query { query, relevant: BTreeSet::new() });
        }
        queries[place].relevant.insert(relevant);
    }
    queries
}

/// The rows of a table without the names of its columns; what a row lacks is empty.
fn rows<const COLUMNS: usize>(table: &str, names: [&str; COLUMNS]) -> impl Iterator<Item = [String; COLUMNS]> {
    let lines = table.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
    let rows = lines.map(|line| {
        let mut fields = line.split('\t').map(unescaped);
        [(); COLUMNS].map(|()| fields.next().unwrap_or_default())
    });
    let is_names = move |row: &[String; COLUMNS]| row[0].trim().eq_ignore_ascii_case(names[0]);
    rows.enumerate().filter(move |(line, row)| *line > 0 || !is_names(row)).map(|(_, row)| row)
}

/// A tab and a line break within a text are written as `\t` and `\n`.
fn unescaped(field: &str) -> String {
    field.replace("\\t", "\t").replace("\\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_columns_are_left_out_and_breaks_within_a_text_are_read() {
        let texts = texts("\u{feff}id\tlanguage\ttitle\ttext\r\na\tSV\tTitel\tEtt\\nTvå\r\nb\txx\tOtsikko\n");
        let read: Vec<_> = texts.iter().map(|text| (text.id.as_str(), text.language, text.text.as_str())).collect();
        assert_eq!(read, [("a", Language::Sv, "Ett\nTvå"), ("b", Language::Fi, "")]);
    }

    #[test]
    fn equal_queries_are_one() {
        let queries = queries("tulostin ei toimi\ta\nnäyttö\tb\ntulostin ei toimi\tc\n");
        let read: Vec<_> = queries.iter().map(|query| (query.query.as_str(), query.relevant.len())).collect();
        assert_eq!(read, [("tulostin ei toimi", 2), ("näyttö", 1)]);
    }
}

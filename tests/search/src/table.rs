//! Tables of texts and of queries, a row to a line, the columns parted by tabs.
//!
//! The first line may name the columns, then they may stand in any order and beside others. A field may be quoted, and a
//! tab or a line break within it is written as `\t` or `\n`.

use crate::Text;
use anyhow::{Result, ensure};
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

/// Reads texts: `id, language, title, text`. A language is told by its code or its English name; where it is another or
/// none, the words of the text will tell it.
///
/// # Errors
/// Where there is no text, or a line has no tab.
pub fn texts(table: &str) -> Result<Vec<Text>> {
    let read = |[id, language, title, text]: [String; 4]| Text { id, language: language_of(&language), title, text };
    Ok(rows(table, ["id", "language", "title", "text"])?.into_iter().map(read).collect())
}

/// Reads queries: `query, relevant_id`; several rows with the same query are one that has several right answers.
///
/// # Errors
/// Where there is no query, or a line has no tab.
pub fn queries(table: &str) -> Result<Vec<Query>> {
    let mut queries: Vec<Query> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for [query, relevant] in rows(table, ["query", "relevant_id"])? {
        let place = *places.entry(query.clone()).or_insert(queries.len());
        if place == queries.len() {
            queries.push(Query { query, relevant: BTreeSet::new() });
        }
        queries[place].relevant.insert(relevant);
    }
    Ok(queries)
}

/// Returns the language that a code such as `fi`, `sv-SE` or `eng` or an English name means.
fn language_of(written: &str) -> Option<Language> {
    match written.to_lowercase().get(..2)? {
        "sw" => Some(Language::Sv),
        code => Language::from_code(code),
    }
}

/// The wanted columns of every row but that of the names; what a row lacks is empty.
fn rows<const COLUMNS: usize>(table: &str, names: [&str; COLUMNS]) -> Result<Vec<[String; COLUMNS]>> {
    let lines = (1..).zip(table.trim_start_matches('\u{feff}').lines());
    let mut lines = lines.filter(|(_, line)| !line.trim().is_empty()).peekable();
    let first: Vec<String> = lines.peek().into_iter().flat_map(|(_, line)| fields(line)).collect();
    let named = names.map(|name| first.iter().position(|field| field.eq_ignore_ascii_case(name)));
    // Without its names each column stands where it is expected.
    let places: [usize; COLUMNS] = std::array::from_fn(|at| named[at].unwrap_or(at));
    lines.next_if(|_| named[0].is_some());
    let mut rows = Vec::new();
    for (number, line) in lines {
        ensure!(line.contains('\t'), "line {number} has one column only; columns are parted by tabs");
        let fields: Vec<String> = fields(line).collect();
        rows.push(places.map(|place| fields.get(place).cloned().unwrap_or_default()));
    }
    ensure!(!rows.is_empty(), "the table has no rows");
    Ok(rows)
}

fn fields(line: &str) -> impl Iterator<Item = String> {
    line.split('\t').map(field)
}

fn field(written: &str) -> String {
    let written = written.trim();
    let quoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let text = quoted.map_or_else(|| written.to_owned(), |within| within.replace("\"\"", "\""));
    text.replace("\\t", "\t").replace("\\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> Vec<(String, Option<Language>, String)> {
        texts(table).unwrap().into_iter().map(|text| (text.id, text.language, text.text)).collect()
    }

    fn row(id: &str, language: Option<Language>, text: &str) -> (String, Option<Language>, String) {
        (id.into(), language, text.into())
    }

    #[test]
    fn names_of_columns_are_left_out_and_breaks_within_a_text_are_read() {
        let table = "\u{feff}ID\tlanguage\ttitle\ttext\r\na\tSV\tTitel\tEtt\\nTvå\r\n\r\nb\txx\tOtsikko\n";
        assert_eq!(read(table), [row("a", Some(Language::Sv), "Ett\nTvå"), row("b", None, "")]);
    }

    #[test]
    fn columns_stand_in_the_order_of_their_names_and_fields_may_be_quoted() {
        let table = "text\tid\tsource\tlanguage\ttitle\n\"Paina \"\"OK\"\".\"\ta\tverkko\tfi-FI\t\n";
        assert_eq!(read(table), [row("a", Some(Language::Fi), "Paina \"OK\".")]);
    }

    #[test]
    fn a_language_is_told_by_its_code_or_name() {
        let told = ["fi", "FIN", "sv_SE", "swe", "Swedish", "eng"].map(|name| language_of(name).map(Language::code));
        assert_eq!(told, ["fi", "fi", "sv", "sv", "sv", "en"].map(Some));
        assert_eq!(["", "d", "ääni", "nb"].map(language_of), [None; 4]);
    }

    #[test]
    fn a_table_without_rows_or_tabs_is_refused() {
        let fault = |table| queries(table).unwrap_err().to_string();
        assert_eq!(fault("query\trelevant_id\n"), "the table has no rows");
        assert_eq!(fault("a\tb\nc,d\n"), "line 2 has one column only; columns are parted by tabs");
    }

    #[test]
    fn equal_queries_are_one() {
        let queries = queries("tulostin ei toimi\ta\nnäyttö\tb\ntulostin ei toimi\tc\n").unwrap();
        let read: Vec<_> = queries.iter().map(|query| (query.query.as_str(), query.relevant.len())).collect();
        assert_eq!(read, [("tulostin ei toimi", 2), ("näyttö", 1)]);
    }
}

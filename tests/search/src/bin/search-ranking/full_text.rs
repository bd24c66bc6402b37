//! SQLite's full-text search as it comes, to measure beside.

use anyhow::Result;
use lahituki_search_quality::Text;
use rusqlite::{Connection, params};

/// How it cuts texts into terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tokenizer {
    /// Words as they are written.
    Words,
    /// Groups of three letters.
    Trigrams,
}

/// Texts in an index of FTS5.
pub(crate) struct FullText {
    connection: Connection,
    tokenizer: Tokenizer,
}

impl FullText {
    pub(crate) fn new(texts: &[Text], tokenizer: Tokenizer) -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        let tokenize = match tokenizer {
            Tokenizer::Words => "unicode61 remove_diacritics 0",
            Tokenizer::Trigrams => "trigram",
        };
        connection
            .execute_batch(&format!("create virtual table texts using fts5 (title, text, tokenize = '{tokenize}')"))?;
        let mut insert = connection.prepare("insert into texts (rowid, title, text) values (?1, ?2, ?3)")?;
        for (place, text) in (0_i64..).zip(texts) {
            insert.execute(params![place, text.title, text.text])?;
        }
        drop(insert);
        Ok(Self { connection, tokenizer })
    }

    /// Returns the places of the texts that have any of the query's terms, the best first.
    pub(crate) fn find(&self, query: &str, limit: usize) -> Result<Vec<usize>> {
        let words: Vec<String> =
            query.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect();
        let terms = match self.tokenizer {
            Tokenizer::Words => {
                words.into_iter().filter(|word| !word.is_empty()).map(|word| format!("\"{word}\" *")).collect()
            }
            Tokenizer::Trigrams => {
                words.iter().flat_map(|word| trigrams(word)).map(|term| format!("\"{term}\"")).collect::<Vec<_>>()
            }
        };
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let question = "select rowid from texts where texts match ?1 order by bm25(texts, 3.0, 1.0) limit ?2";
        let limit = i64::try_from(limit)?;
        let mut statement = self.connection.prepare_cached(question)?;
        let rows = statement.query_map(params![terms.join(" OR "), limit], |row| row.get::<_, i64>(0))?;
        rows.map(|place| Ok(usize::try_from(place?)?)).collect()
    }
}

fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

//! The text of a CSV file: its encoding, its separator, its columns.

use super::FileProblem;

/// The largest file that is read, in bytes: a calendar of every school of a large city takes a tenth of it.
const MOST_BYTES: usize = 1024 * 1024;

/// A column of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    SchoolYear,
    Place,
    Type,
    Start,
    End,
    Name,
}

/// The columns with the names that they go by; the first is the one to ask for.
const COLUMNS: [(Column, &[&str]); 6] = [
    (Column::SchoolYear, &["lukuvuosi"]),
    (Column::Place, &["kouluaste/yksikkö", "kouluaste", "yksikkö"]),
    (Column::Type, &["tyyppi"]),
    (Column::Start, &["alku"]),
    (Column::End, &["loppu"]),
    (Column::Name, &["nimi"]),
];

/// A file as a table.
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) records: Vec<Record>,
}

/// A row of it.
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

pub(super) fn table(bytes: &[u8]) -> Result<Table, FileProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let text = text(bytes);
    if text.contains('\0') {
        return Err(FileProblem::NotText);
    }
    let mut records = records(&text)?.into_iter();
    let head = records.next().ok_or(FileProblem::Empty)?;
    let columns = columns(&head.cells)?;
    let records: Vec<Record> = records.filter(|record| record.cells.iter().any(|cell| !cell.is_empty())).collect();
    if records.is_empty() { Err(FileProblem::Empty) } else { Ok(Table { columns, records }) }
}

fn records(text: &str) -> Result<Vec<Record>, FileProblem> {
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let record = |record: csv::StringRecord| Record {
        line: record.position().map_or(0, |position| first_line(text, position)),
        cells: record.iter().map(str::to_owned).collect(),
    };
    // A text in memory has neither errors of reading nor wrong letters.
    reader.records().map(|found| found.map(record).map_err(|_| FileProblem::NotText)).collect()
}

/// Returns the line on which a record begins; the reader says where it began to look, empty lines included.
fn first_line(text: &str, position: &csv::Position) -> u64 {
    let rest = usize::try_from(position.byte()).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
    let empty_lines = rest.iter().take_while(|byte| **byte == b'\n').count();
    position.line() + empty_lines as u64
}

fn columns(names: &[String]) -> Result<Vec<Column>, FileProblem> {
    let mut columns = Vec::new();
    for name in names {
        let written = name.to_lowercase();
        let known = COLUMNS.iter().find(|(_, names)| names.contains(&written.as_str()));
        let (column, _) = known.ok_or_else(|| FileProblem::UnknownColumn { name: name.clone() })?;
        if columns.contains(column) {
            return Err(FileProblem::ColumnTwice { name: name.clone() });
        }
        columns.push(*column);
    }
    // An end may be left out: most rows of single days have none. So may a name.
    let needed = COLUMNS.iter().filter(|(column, _)| !matches!(column, Column::End | Column::Name));
    match needed.into_iter().find(|(column, _)| !columns.contains(column)) {
        Some((_, names)) => Err(FileProblem::MissingColumn { name: names[0].to_owned() }),
        None => Ok(columns),
    }
}

/// Reads UTF-8, with a byte order mark or without, and else Windows-1252, in which Finnish spreadsheets save. Lines end
/// alike, whatever ended them.
fn text(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text: String = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The signs that Windows-1252 has where Latin-1 has control characters, from 0x80 on; five places are not used.
const SIGNS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

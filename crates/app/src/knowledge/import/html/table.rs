//! A table: rows of cells, the first of which is the head.

/// A table that is being read.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    /// Whether a cell has begun and not ended.
    pub(super) in_cell: bool,
    /// How many tables have begun within the cell: their words stand in it one after the other.
    pub(super) depth: usize,
}

impl Table {
    pub(super) fn start_row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub(super) fn add(&mut self, cell: &str) {
        self.in_cell = false;
        let cell = cell.replace("\\\n", " ").replace('\n', " ");
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }

    /// Returns the lines of the table; nothing when it has no cell.
    pub(super) fn written(self) -> Option<String> {
        let rows: Vec<_> = self.rows.into_iter().filter(|row| !row.is_empty()).collect();
        let columns = rows.iter().map(Vec::len).max()?;
        let line = |row: &Vec<String>| {
            let cells: Vec<&str> = (0..columns).map(|n| row.get(n).map_or("", String::as_str)).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
        Some(lines.join("\n"))
    }
}

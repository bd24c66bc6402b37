//! Who takes care of what: the lines that any municipality can begin with, and how those of the demo are reached.

use super::DemoError;
use super::content::parse;
use lahituki_domain::requests::Responsibility;
use lahituki_domain::visits::Matter;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    key: String,
    subject: String,
    matters: Vec<Matter>,
    words: Vec<String>,
    first: String,
    second: String,
    reach: String,
    note: String,
    urgent: bool,
}

/// Returns the lines of the demo.
pub(crate) fn responsibilities() -> Result<Vec<Responsibility>, DemoError> {
    let file: File = parse("responsibility.json", include_str!("../../../../assets/demo/responsibility.json"))?;
    Ok((0..).zip(file.lines).map(|(order, line)| responsibility(order, line)).collect())
}

fn responsibility(order: u16, line: Line) -> Responsibility {
    let Line { key, subject, matters, mut words, first, second, reach, note, urgent } = line;
    words.sort();
    let id = Responsibility::id_of(&key);
    Responsibility { id, key: Some(key), order, subject, matters, words, first, second, reach, note, urgent }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_domain::Entity;

    #[test]
    fn every_line_makes_sense_and_every_matter_but_the_rest_belongs_to_one() {
        let lines = responsibilities().unwrap();
        let wrong: Vec<_> = lines.iter().filter_map(|line| Some((&line.subject, line.nonsense()?))).collect();
        assert_eq!(wrong, []);
        let kept = |matter: &Matter| lines.iter().any(|line| line.matters.contains(matter));
        let left: Vec<Matter> = Matter::ALL.into_iter().filter(|matter| !kept(matter)).collect();
        assert_eq!((lines.len(), left), (12, vec![Matter::Muu]));
    }
}

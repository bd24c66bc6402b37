//! Names of one thing in one language, and the file they are kept in.

use crate::Language;
use crate::shipped::{self, ShippedError};
use thiserror::Error;

/// Names that mean the same in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What joins it with the groups of other languages; empty where nothing does.
    pub key: String,
    /// The language of the names.
    pub language: Language,
    /// The names, each of one word or several.
    pub names: Vec<String>,
}

/// Why a file of groups cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("line {line} of the words that mean the same: {fault}")]
pub struct GroupError {
    /// The number of the line, from one.
    pub line: usize,
    /// What is wrong with it.
    pub fault: &'static str,
}

impl Group {
    /// Reads a file: one group to a line, `key: name, name`; what follows a `#` is a remark.
    ///
    /// # Errors
    /// Where a line has no key or no name, or a key comes twice.
    pub fn parse(text: &str, language: Language) -> Result<Vec<Self>, GroupError> {
        let mut groups: Vec<Self> = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            let text = text.split('#').next().unwrap_or_default().trim();
            if !text.is_empty() {
                let group =
                    Self::read(text, language).ok_or(GroupError { line, fault: "`key: name, name` is expected" })?;
                if groups.iter().any(|other| other.key == group.key) {
                    return Err(GroupError { line, fault: "an earlier line has this key" });
                }
                groups.push(group);
            }
        }
        Ok(groups)
    }

    /// Returns the groups that ship with the program, in every language.
    ///
    /// # Errors
    /// Where the program is damaged.
    pub fn shipped() -> Result<Vec<Self>, ShippedError> {
        let mut groups = Vec::new();
        for (language, text) in shipped::WORDS {
            groups.extend(Self::parse(text, language)?);
        }
        Ok(groups)
    }

    fn read(line: &str, language: Language) -> Option<Self> {
        let (key, names) = line.split_once(':')?;
        let names: Vec<String> = names.split(',').map(|name| name.trim().to_owned()).collect();
        let is_whole = !key.trim().is_empty() && names.iter().all(|name| !name.is_empty());
        is_whole.then(|| Self { key: key.trim().to_owned(), language, names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_key_and_names() {
        let groups = Group::parse("# words\nwifi: wifi, langaton verkko # the same\n\n", Language::Fi);
        let names = ["wifi", "langaton verkko"].map(str::to_owned).to_vec();
        assert_eq!(groups, Ok(vec![Group { key: "wifi".into(), language: Language::Fi, names }]));
    }

    #[test]
    fn a_line_that_is_no_group_is_named() {
        for (text, line) in [("wifi", 1), ("\nwifi:", 2), (": wifi", 1), ("a: b,,c", 1), ("a: b\nb: c\na: d", 3)] {
            assert_eq!(Group::parse(text, Language::Fi).unwrap_err().line, line, "{text}");
        }
    }
}

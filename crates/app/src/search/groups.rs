//! What means the same: the groups of the program, and over them those of people.

use super::Words;
use crate::knowledge::language_of;
use crate::{Failure, Reading};
use lahituki_domain::knowledge::WordGroup;
use lahituki_language::search::{Group, Thesaurus};
use lahituki_store::knowledge;
use std::sync::{Arc, Mutex, PoisonError};

/// The thesaurus that was made last.
#[derive(Debug, Default)]
pub(super) struct Groups {
    last: Mutex<Option<Kept>>,
}

#[derive(Debug)]
struct Kept {
    /// The state of the database in which it was last looked at.
    version: i64,
    own: Vec<WordGroup>,
    thesaurus: Arc<Thesaurus>,
}

impl Groups {
    /// Returns the thesaurus as the database has it: the one that is kept, unless a group changed.
    pub(super) fn thesaurus(&self, reading: &Reading<'_>, words: &Words) -> Result<Arc<Thesaurus>, Failure> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let version = reading.db.version()?;
        if let Some(kept) = last.as_ref().filter(|kept| kept.version == version) {
            return Ok(Arc::clone(&kept.thesaurus));
        }
        let own = knowledge::word_groups(reading.db)?;
        let thesaurus = match last.as_ref().filter(|kept| kept.own == own) {
            Some(kept) => Arc::clone(&kept.thesaurus),
            None => Arc::new(Thesaurus::new(&overlaid(&words.groups, &own), &words.analyser)),
        };
        *last = Some(Kept { version, own, thesaurus: Arc::clone(&thesaurus) });
        Ok(thesaurus)
    }
}

/// Returns the groups of the program, those that people have replaced or switched off left out, and the groups of
/// people.
fn overlaid(program: &[Group], own: &[WordGroup]) -> Vec<Group> {
    let is_replaced = |group: &&Group| {
        own.iter().any(|own| own.key.as_ref() == Some(&group.key) && language_of(own.language) == group.language)
    };
    let kept = program.iter().filter(|group| !is_replaced(group)).cloned();
    let made = own.iter().filter(|own| !own.words.is_empty()).map(|own| Group {
        key: own.key.clone().unwrap_or_default(),
        language: language_of(own.language),
        names: own.words.clone(),
    });
    kept.chain(made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_domain::ids::WordGroupId;
    use lahituki_domain::people::ScreenLanguage;
    use lahituki_language::Language;
    use uuid::Uuid;

    #[test]
    fn groups_of_people_replace_switch_off_and_add_to_those_of_the_program() {
        let program = Group::parse("printer: tulostin, printteri\nwifi: wifi, langaton verkko", Language::Fi).unwrap();
        let own = |key: Option<&str>, words: &[&str]| WordGroup {
            id: WordGroupId(Uuid::nil()),
            key: key.map(str::to_owned),
            language: ScreenLanguage::Fi,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let groups =
            [own(Some("printer"), &["tulostin", "lätkä"]), own(Some("wifi"), &[]), own(None, &["pulpetti", "läppäri"])];
        let shown: Vec<String> = overlaid(&program, &groups)
            .iter()
            .map(|group| format!("{}: {}", group.key, group.names.join(", ")))
            .collect();
        assert_eq!(shown, ["printer: tulostin, lätkä", ": pulpetti, läppäri"]);
    }
}

//! Where everything lies in an exported folder. The import finds it there again.

use lahituki_domain::ids::{ArticleId, PersonId, SpaceId};
use lahituki_domain::knowledge::{Article, Attachment, AttachmentHash, Space};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

pub(in crate::knowledge) const README: &str = "README.md";
pub(in crate::knowledge) const SPACES: &str = "spaces.json";
pub(in crate::knowledge) const PEOPLE: &str = "people.json";
pub(in crate::knowledge) const IMAGES: &str = "images";
pub(in crate::knowledge) const FILES: &str = "files";
pub(in crate::knowledge) const HISTORY: &str = "history";

/// The folder of the articles that belong to no space.
pub(in crate::knowledge) const COMMON: &str = "yhteinen";

/// Names that a folder of a space cannot have, or a file on Windows.
const TAKEN: [&str; 8] = [COMMON, IMAGES, FILES, HISTORY, "con", "prn", "aux", "nul"];

/// As long as the name of a file is made, in letters.
const LONGEST_SLUG: usize = 60;

/// A space in `spaces.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::knowledge) struct SpaceNote {
    pub(in crate::knowledge) id: SpaceId,
    pub(in crate::knowledge) name: String,
    /// Its folder, by which the heads of its articles name it.
    pub(in crate::knowledge) folder: String,
}

/// An author or owner in `people.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::knowledge) struct PersonNote {
    pub(in crate::knowledge) id: PersonId,
    pub(in crate::knowledge) name: String,
    #[serde(default)]
    pub(in crate::knowledge) email: String,
}

/// Returns the folder of each space.
pub(super) fn folders(spaces: Vec<Space>) -> Vec<SpaceNote> {
    let mut taken: HashSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let note =
        |space: Space| SpaceNote { folder: fresh(&mut taken, slug(&space.name)), id: space.id, name: space.name };
    spaces.into_iter().map(note).collect()
}

/// Where an article lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) folder: String,
    pub(super) slug: String,
    pub(super) file: String,
}

/// Returns where each article lies. A translation has its original's slug, where the original is there.
pub(super) fn places(articles: &[Article], spaces: &[SpaceNote]) -> HashMap<ArticleId, Place> {
    let folder_of = |space: Option<SpaceId>| {
        let note = spaces.iter().find(|note| Some(note.id) == space);
        note.map_or(COMMON, |note| note.folder.as_str()).to_owned()
    };
    let mut places: HashMap<ArticleId, Place> = HashMap::new();
    let mut taken: HashSet<String> = HashSet::new();
    let (translations, originals): (Vec<_>, Vec<_>) = articles.iter().partition(|article| article.original.is_some());
    for article in originals.into_iter().chain(translations) {
        let folder = folder_of(article.space);
        let original = article.original.and_then(|original| places.get(&original)).map(|place| place.slug.clone());
        let wished = original.unwrap_or_else(|| stem(&article.title));
        let language = article.language.name();
        let file = fresh(&mut taken, format!("{folder}/{language}/{wished}"));
        let slug = file.rsplit('/').next().unwrap_or_default().to_owned();
        let file = format!("{folder}/{slug}.{language}.md");
        places.insert(article.id, Place { folder, slug, file });
    }
    places
}

/// Returns where an image or a file lies.
pub(super) fn place_of(attachment: &Attachment) -> String {
    let hash = attachment.hash.as_str();
    match attachment.media_type.strip_prefix("image/") {
        Some(kind) => format!("{IMAGES}/{hash}.{}", slug(kind)),
        None => format!("{FILES}/{hash}/{}", file_name(&attachment.name)),
    }
}

/// Returns the hash by which an exported image or file lies where it does, or `None` for any other file.
pub(in crate::knowledge) fn hash_of(file: &str) -> Option<AttachmentHash> {
    let mut names = file.split('/');
    let hash = match (names.next()?, names.next()?) {
        (IMAGES, name) => name.split('.').next()?,
        (FILES, hash) => hash,
        _ => return None,
    };
    AttachmentHash::parse(hash)
}

/// Returns a name that every system takes for a file.
fn file_name(name: &str) -> String {
    let plain = |letter: char| if letter.is_control() || "/\\:?*\"<>|".contains(letter) { '-' } else { letter };
    let name: String = name.chars().map(plain).collect();
    let name = name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    if name.is_empty() { "-".to_owned() } else { name.to_owned() }
}

/// Returns a text as the name of a file, without its ending, that every system takes.
pub(in crate::knowledge) fn stem(text: &str) -> String {
    let slug = slug(text);
    if TAKEN.contains(&slug.as_str()) { format!("{slug}-1") } else { slug }
}

/// Returns a text as a name of small letters, digits and dashes.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars().flat_map(char::to_lowercase).take(LONGEST_SLUG) {
        match letter {
            'ä' | 'å' | 'á' | 'à' => slug.push('a'),
            'ö' | 'ó' | 'ø' => slug.push('o'),
            'é' | 'è' => slug.push('e'),
            'ü' => slug.push('u'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "ohje".to_owned() } else { slug.to_owned() }
}

/// Returns a name that is not taken, and takes it.
pub(in crate::knowledge) fn fresh(taken: &mut HashSet<String>, name: String) -> String {
    let mut found = name.clone();
    let mut n = 2;
    while !taken.insert(found.clone()) {
        found = format!("{name}-{n}");
        n += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_domain::people::ScreenLanguage;
    use lahituki_testkit::{CountedIds, article, space};

    #[test]
    fn everything_has_a_place_of_its_own() {
        let mut ids = CountedIds::default();
        let spaces = folders(["Meita", "Images", "MEITA!", "…"].map(|name| space(&mut ids, name)).into());
        let names: Vec<&str> = spaces.iter().map(|note| note.folder.as_str()).collect();
        assert_eq!(names, ["meita", "images-2", "meita-2", "ohje"]);
        let owner = PersonId(lahituki_domain::Ids::fresh(&mut ids));
        let mut made = |title: &str| Article { title: title.to_owned(), ..article(&mut ids, owner) };
        let (first, second, third) = (made("Näyttö: ei kuvaa?"), made("näyttö ei kuvaa"), made("CON"));
        let id = Article::translation_id(second.id, ScreenLanguage::Sv);
        let (original, language) = (Some(second.id), ScreenLanguage::Sv);
        let fourth = Article { id, original, language, space: Some(spaces[0].id), ..made("Ingen bild") };
        let articles = [fourth, first, second, third];
        let found = places(&articles, &spaces);
        let files: Vec<&str> = articles.iter().map(|article| found[&article.id].file.as_str()).collect();
        assert_eq!(
            files,
            [
                "meita/naytto-ei-kuvaa-2.sv.md",
                "yhteinen/naytto-ei-kuvaa.fi.md",
                "yhteinen/naytto-ei-kuvaa-2.fi.md",
                "yhteinen/con-1.fi.md"
            ]
        );
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for (name, expected) in
            [("../../a.pdf", "-..-a.pdf"), ("..", "-"), ("C:\\lupa.pdf", "C--lupa.pdf"), ("lupa.pdf ", "lupa.pdf")]
        {
            assert_eq!(file_name(name), expected);
        }
    }

    #[test]
    fn what_was_exported_is_known_by_its_hash() {
        let hash = AttachmentHash::of(b"a");
        for file in [format!("images/{}.png", hash.as_str()), format!("files/{}/a.pdf", hash.as_str())] {
            assert_eq!(hash_of(&file), Some(hash.clone()));
        }
        assert_eq!(hash_of("images/a.png"), None);
        assert_eq!(hash_of(hash.as_str()), None);
    }
}

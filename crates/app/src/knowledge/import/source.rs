//! A folder that was read: its articles with their links led to each other, and what they show.

use super::folder::Folder;
use super::page::{self, Page};
use super::report::{DeadLink, PassReason, PassedOver};
use crate::knowledge::address::{Leads, leads};
use crate::knowledge::attachments::{plain_name, shareable};
use crate::knowledge::export::layout::{self, PersonNote, SpaceNote};
use crate::knowledge::markdown::{self, ARTICLE, ATTACHMENT, Address};
use crate::{Failure, FailureCode};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::{Article, ArticleVersion, AttachmentHash};
use lahituki_domain::people::ScreenLanguage;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

/// Everything in a folder that may come along.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub(super) name: String,
    pub(super) pages: Vec<Page>,
    /// The history of the articles, where the folder has it.
    pub(super) versions: Vec<ArticleVersion>,
    pub(super) spaces: Vec<SpaceNote>,
    pub(super) people: Vec<PersonNote>,
    /// The images and files that the articles and their history show.
    pub(super) files: BTreeMap<AttachmentHash, SharedFile>,
    pub(super) passed_over: Vec<PassedOver>,
    pub(super) dead_links: Vec<DeadLink>,
}

/// An image or a file to be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SharedFile {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

impl Source {
    /// Reads a folder. What cannot be read is passed over.
    pub(super) fn of(mut folder: Folder) -> Self {
        let mut source = Self { name: folder.name.clone(), ..Self::default() };
        let mut used = source.take_notes(&folder);
        let is_export = !used.is_empty();
        let files: Vec<String> = folder.files.keys().filter(|file| !used.contains(*file)).cloned().collect();
        for file in files.iter().filter(|file| page::is_page(file) && !(is_export && layout::hash_of(file).is_some())) {
            used.insert(file.clone());
            let read = folder.read(file).map_err(|_| PassReason::Unreadable);
            match read.and_then(|bytes| Page::read(file, &bytes)) {
                Ok(page) => source.pages.push(page),
                Err(why) => folder.pass(file, why),
            }
        }
        source.find_originals();
        if is_export {
            source.take_history(&folder, &mut used);
        }
        let mut shared = Shared { folder: &mut folder, taken: HashMap::new(), files: BTreeMap::new() };
        source.lead_links(&mut shared);
        source.take_shown_by_history(&mut shared);
        source.files = shared.files;
        used.extend(shared.taken.into_keys());
        for file in files.iter().filter(|file| !used.contains(*file)) {
            folder.pass(file, unused(file));
        }
        source.passed_over.extend(folder.passed_over);
        source
    }

    /// Reads what an export says of itself; returns the files that say it.
    fn take_notes(&mut self, folder: &Folder) -> BTreeSet<String> {
        let (Some(spaces), Some(people)) = (json(folder, layout::SPACES), json(folder, layout::PEOPLE)) else {
            return BTreeSet::new();
        };
        (self.spaces, self.people) = (spaces, people);
        [layout::README, layout::SPACES, layout::PEOPLE].map(str::to_owned).into()
    }

    /// Finds what translations are translations of: by its id, or by its name in the same space.
    fn find_originals(&mut self) {
        let name = |page: &Page| (page.head.space.clone(), page.head.slug.clone());
        let originals = self.pages.iter().filter(|page| !page.head.slug.is_empty() && page.head.original.is_none());
        let by_slug: HashMap<_, ArticleId> = originals.map(|page| (name(page), page.id)).collect();
        for page in &mut self.pages {
            let language = page.head.language.unwrap_or_default();
            let slug = page.head.original.clone().unwrap_or_default();
            let found = page.head.original_id.or_else(|| by_slug.get(&(page.head.space.clone(), slug)).copied());
            let Some(original) = found else { continue };
            // An id says of itself whose translation it is; a file that was written by hand says none.
            let id = Article::translation_id(original, language);
            if page.head.id.is_none() {
                page.id = id;
            }
            page.original = (page.id == id).then_some(original);
        }
        let mut seen = BTreeSet::new();
        let (kept, twice): (Vec<Page>, Vec<Page>) =
            std::mem::take(&mut self.pages).into_iter().partition(|page| seen.insert(page.id.0));
        self.pages = kept;
        self.passed_over.extend(twice.into_iter().map(|page| PassedOver { file: page.file, why: PassReason::Taken }));
    }

    fn take_history(&mut self, folder: &Folder, used: &mut BTreeSet<String>) {
        for page in &self.pages {
            let file = format!("{}/{}.json", layout::HISTORY, page.id);
            let history: Option<Vec<ArticleVersion>> = json(folder, &file);
            if let Some(history) = history {
                self.versions.extend(history.into_iter().filter(|version| version.article == page.id));
                used.insert(file);
            }
        }
    }

    fn lead_links(&mut self, shared: &mut Shared<'_>) {
        let ids: HashMap<String, ArticleId> = self.pages.iter().map(|page| (page.file.clone(), page.id)).collect();
        for page in &mut self.pages {
            let body = markdown::readdressed(&page.body, |address| {
                let new = shared.new_address(&page.file, address, &ids);
                if new.is_none() && is_dead(&page.file, address) {
                    let (file, line) = (page.file.clone(), page.line_of(address));
                    self.dead_links.push(DeadLink { file, line, target: address.target.clone() });
                }
                new
            });
            page.body = body;
        }
    }

    fn take_shown_by_history(&self, shared: &mut Shared<'_>) {
        let wanted: BTreeSet<_> =
            self.versions.iter().flat_map(|version| Article::links(&version.body).attachments).collect();
        let files: Vec<String> = shared.folder.files.keys().cloned().collect();
        for file in files.iter().filter(|file| layout::hash_of(file).is_some_and(|hash| wanted.contains(&hash))) {
            shared.take(file);
        }
    }
}

/// What of a folder is shown by its articles, as far as it was asked for.
struct Shared<'f> {
    folder: &'f mut Folder,
    taken: HashMap<String, Option<AttachmentHash>>,
    files: BTreeMap<AttachmentHash, SharedFile>,
}

impl Shared<'_> {
    /// Returns where a link of a file leads once everything is here; nothing for a link that stays as it is.
    fn new_address(&mut self, file: &str, address: &Address, ids: &HashMap<String, ArticleId>) -> Option<String> {
        let Leads::To(target) = leads(file, &address.target) else { return None };
        match ids.get(&target) {
            Some(id) => Some(format!("{ARTICLE}{id}")),
            None => Some(format!("{ATTACHMENT}{}", self.take(&target)?.as_str())),
        }
    }

    /// Returns the hash of a file that can be shared; the reason why it cannot is told once.
    fn take(&mut self, file: &str) -> Option<AttachmentHash> {
        let path = self.folder.files.get(file)?.clone();
        if let Some(known) = self.taken.get(file) {
            return known.clone();
        }
        let name = plain_name(page::name(file));
        let read = self.folder.read(file).map_err(|_| PassReason::Unreadable);
        let kept = read.and_then(|bytes| shareable(&name, bytes).map_err(|failure| reason(file, &failure)));
        let hash = match kept {
            Ok(kept) => Some(AttachmentHash::of(&kept.bytes)),
            Err(why) => {
                self.folder.pass(file, why);
                None
            }
        };
        if let Some(hash) = &hash {
            self.files.entry(hash.clone()).or_insert(SharedFile { path, name });
        }
        self.taken.insert(file.to_owned(), hash.clone());
        hash
    }
}

/// An image of the web is shown nowhere: a laptop asks no other server.
fn is_dead(file: &str, address: &Address) -> bool {
    match leads(file, &address.target) {
        Leads::Elsewhere => address.is_image && !address.target.starts_with(ATTACHMENT),
        Leads::To(_) | Leads::Nowhere => true,
    }
}

fn reason(file: &str, failure: &Failure) -> PassReason {
    match failure.code {
        FailureCode::TooLarge => PassReason::TooLarge,
        FailureCode::NotAnImage => PassReason::NotAnImage,
        _ => match unused(file) {
            PassReason::Unused => PassReason::OtherKind,
            why => why,
        },
    }
}

/// Returns why a file that no article leads to stays behind.
fn unused(file: &str) -> PassReason {
    const ARCHIVES: [&str; 7] = ["zip", "7z", "rar", "tar", "gz", "tgz", "lahituki"];
    const SHOWN: [&str; 5] = ["png", "jpg", "jpeg", "webp", "gif"];
    let ending = page::ending(file).unwrap_or_default();
    if ARCHIVES.contains(&ending.as_str()) {
        PassReason::Archive
    } else if SHOWN.contains(&ending.as_str()) {
        PassReason::Unused
    } else {
        PassReason::OtherKind
    }
}

fn json<T: DeserializeOwned>(folder: &Folder, file: &str) -> Option<T> {
    serde_json::from_slice(&folder.read(file).ok()?).ok()
}

/// Returns the language that a page is in, given that of whoever brings it.
pub(super) fn language(page: &Page, mine: ScreenLanguage) -> ScreenLanguage {
    page.head.language.unwrap_or(if page.original.is_some() { ScreenLanguage::default() } else { mine })
}

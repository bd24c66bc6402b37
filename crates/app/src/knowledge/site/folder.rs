//! A folder with pages in it. It has a list of what was written there, so that only that is replaced.

use crate::files;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// What a new folder is called.
const NAME: &str = "lahituki-ohjeet";
/// The list of what was written.
const LIST: &str = "lahituki-site.json";
/// What a file is called until it is whole.
const UNFINISHED: &str = "lahituki-site.new";

/// A folder into which pages are being written.
#[derive(Debug)]
pub(super) struct SiteFolder {
    path: PathBuf,
    /// What was there before, and what will be there, so that a later turn knows it even if this one breaks off.
    before: BTreeSet<String>,
    after: BTreeSet<String>,
}

/// What is in the list.
#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    files: BTreeSet<String>,
}

impl SiteFolder {
    /// Begins to write some files into a folder with pages: the chosen one, one within it, or a new one.
    ///
    /// # Errors
    /// When nothing can be written there, or a file that somebody else put there is in the way; nothing has changed then.
    pub(super) fn begin(chosen: &Path, after: BTreeSet<String>) -> io::Result<Self> {
        let (path, before) = found_or_made(chosen)?;
        let folder = Self { path, before, after };
        for file in folder.after.difference(&folder.before) {
            if folder.place(file)?.symlink_metadata().is_ok() {
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{file} is not ours")));
            }
        }
        folder.list(folder.before.union(&folder.after).cloned().collect())?;
        Ok(folder)
    }

    /// Writes a file; what was there before stays until the new one is whole.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn put(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let (place, unfinished) = (self.place(file)?, self.path.join(UNFINISHED));
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        // A turn that broke off may have left one, and what is begun now is of no use on a full disk.
        let tidy = || drop(fs::remove_file(&unfinished));
        tidy();
        let written = files::write_new(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, &place));
        if written.is_err() {
            tidy();
        }
        written
    }

    /// Removes what was there before and is no more; returns the name of the folder.
    ///
    /// # Errors
    /// When something cannot be removed.
    pub(super) fn finish(self) -> io::Result<String> {
        for file in self.before.difference(&self.after) {
            let Ok(place) = self.place(file) else { continue };
            match fs::remove_file(&place) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => self.remove_empty(file),
            }
        }
        self.list(self.after.clone())?;
        Ok(files::name_of(&self.path))
    }

    /// Removes the folders of a file, as far as nothing else is in them.
    fn remove_empty(&self, file: &str) {
        let folders = Path::new(file).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
        for folder in folders {
            if fs::remove_dir(self.path.join(folder)).is_err() {
                return;
            }
        }
    }

    fn list(&self, files: BTreeSet<String>) -> io::Result<()> {
        let list = serde_json::to_vec_pretty(&Listed { files })?;
        self.put(LIST, &list)
    }

    /// Returns where a file lies, which is nowhere but in the folder, whatever the list says.
    fn place(&self, file: &str) -> io::Result<PathBuf> {
        let mut place = self.path.clone();
        for name in Path::new(file).components() {
            let leads_elsewhere = place != self.path && place.is_symlink();
            if leads_elsewhere || !matches!(name, Component::Normal(_)) {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{file} is not in the folder")));
            }
            place.push(name);
        }
        Ok(place)
    }
}

/// Returns a folder with pages and the files that are ours in it.
fn found_or_made(chosen: &Path) -> io::Result<(PathBuf, BTreeSet<String>)> {
    if let Some(ours) = listed(chosen) {
        return Ok((chosen.to_owned(), ours));
    }
    let mut n = 1;
    loop {
        let path = chosen.join(if n == 1 { NAME.to_owned() } else { format!("{NAME}-{n}") });
        match fs::create_dir(&path) {
            Ok(()) => return Ok((path, BTreeSet::new())),
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) => match listed(&path) {
                Some(ours) => return Ok((path, ours)),
                None => n += 1,
            },
        }
    }
}

/// Returns what the list of a folder says; `None` for a folder that is not ours.
fn listed(folder: &Path) -> Option<BTreeSet<String>> {
    let list = fs::read(folder.join(LIST)).ok()?;
    Some(serde_json::from_slice::<Listed>(&list).ok()?.files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(chosen: &Path, files: &[(&str, &str)]) -> io::Result<String> {
        let folder = SiteFolder::begin(chosen, files.iter().map(|(file, _)| (*file).to_owned()).collect())?;
        for (file, text) in files {
            folder.put(file, text.as_bytes())?;
        }
        folder.finish()
    }

    /// Returns the files of a folder with their texts, but for the list.
    fn found(folder: &Path) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            if entry.path().is_dir() {
                files.extend(found(&entry.path()).into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
            } else if name != LIST {
                files.push((name, fs::read_to_string(entry.path()).unwrap()));
            }
        }
        files.sort();
        files
    }

    fn pairs(files: &[(&str, &str)]) -> Vec<(String, String)> {
        files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn only_what_was_written_there_is_replaced() {
        let chosen = tempfile::tempdir().unwrap();
        let path = chosen.path().join(NAME);
        assert_eq!(
            write(chosen.path(), &[("index.html", "1"), ("articles/a.html", "1"), ("images/x.png", "1")]).unwrap(),
            NAME
        );
        fs::write(path.join("articles/oma.html"), "oma").unwrap();
        let files = [("articles/b.html", "2"), ("index.html", "2")];
        for folder in [chosen.path(), &path] {
            assert_eq!(write(folder, &files).unwrap(), NAME);
            assert_eq!(found(&path), pairs(&[files[0], ("articles/oma.html", "oma"), files[1]]));
            assert!(!path.join("images").exists());
        }
    }

    #[test]
    fn a_folder_or_a_file_of_somebody_else_stays() {
        let chosen = tempfile::tempdir().unwrap();
        let path = chosen.path().join(NAME);
        fs::create_dir(&path).unwrap();
        fs::write(path.join("index.html"), "oma").unwrap();
        assert_eq!(write(chosen.path(), &[("index.html", "1")]).unwrap(), "lahituki-ohjeet-2");
        fs::write(chosen.path().join("lahituki-ohjeet-2/a.html"), "oma").unwrap();
        let refused = write(chosen.path(), &[("a.html", "2"), ("index.html", "2")]).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(
            found(chosen.path()),
            pairs(&[
                ("lahituki-ohjeet-2/a.html", "oma"),
                ("lahituki-ohjeet-2/index.html", "1"),
                ("lahituki-ohjeet/index.html", "oma"),
            ])
        );
    }

    #[test]
    fn no_list_leads_out_of_the_folder() {
        let chosen = tempfile::tempdir().unwrap();
        let (path, kept) = (chosen.path().join(NAME), chosen.path().join("tallessa.txt"));
        fs::create_dir_all(path.join("articles")).unwrap();
        fs::write(&kept, "tallessa").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(chosen.path(), path.join("linkki")).unwrap();
        let hostile =
            ["../tallessa.txt", &kept.to_string_lossy(), "linkki/tallessa.txt", "articles/../../tallessa.txt"];
        fs::write(path.join(LIST), serde_json::json!({ "files": hostile }).to_string()).unwrap();
        write(chosen.path(), &[("index.html", "1")]).unwrap();
        assert_eq!(fs::read_to_string(&kept).unwrap(), "tallessa");
    }

    #[test]
    fn what_cannot_be_written_leaves_whole_what_was_there() {
        let chosen = tempfile::tempdir().unwrap();
        let path = chosen.path().join(NAME);
        let files = [("a.html", "1"), ("b.html", "1"), ("c.html", "1")];
        write(chosen.path(), &files).unwrap();
        fs::remove_file(path.join("b.html")).unwrap();
        fs::create_dir_all(path.join("b.html/oma")).unwrap();
        assert!(write(chosen.path(), &[("a.html", "2"), ("b.html", "2"), ("c.html", "2")]).is_err());
        fs::remove_dir_all(path.join("b.html")).unwrap();
        let left = [("lahituki-ohjeet/a.html", "2"), ("lahituki-ohjeet/c.html", "1")];
        assert_eq!(found(chosen.path()), pairs(&left));
        write(chosen.path(), &files[..1]).unwrap();
        assert_eq!(found(chosen.path()), pairs(&[("lahituki-ohjeet/a.html", "1")]));
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let chosen = tempfile::tempdir().unwrap();
        let (path, kept) = (chosen.path().join(NAME), chosen.path().join("tallessa.txt"));
        write(chosen.path(), &[("a.html", "1")]).unwrap();
        fs::write(&kept, "tallessa").unwrap();
        fs::remove_file(path.join("a.html")).unwrap();
        for link in ["a.html", UNFINISHED] {
            std::os::unix::fs::symlink(&kept, path.join(link)).unwrap();
        }
        write(chosen.path(), &[("a.html", "2")]).unwrap();
        assert_eq!(fs::read_to_string(&kept).unwrap(), "tallessa");
        assert_eq!(fs::read_to_string(path.join("a.html")).unwrap(), "2");
    }

    #[test]
    fn what_breaks_off_is_mended_by_the_next_turn() {
        let chosen = tempfile::tempdir().unwrap();
        write(chosen.path(), &[("index.html", "1"), ("a.html", "1")]).unwrap();
        let folder = SiteFolder::begin(chosen.path(), ["index.html", "b.html"].map(str::to_owned).into()).unwrap();
        folder.put("b.html", b"2").unwrap();
        drop(folder);
        write(chosen.path(), &[("index.html", "3")]).unwrap();
        assert_eq!(found(chosen.path()), pairs(&[("lahituki-ohjeet/index.html", "3")]));
    }
}

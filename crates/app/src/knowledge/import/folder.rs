//! The files of a chosen folder: which there are, and which are passed over at once.

use super::report::{PassReason, PassedOver};
use lahituki_domain::knowledge::MAX_ATTACHMENT_BYTES;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How much is taken from a folder.
const MOST_FILES: usize = 5_000;
const MOST_BYTES: u64 = 500 * 1024 * 1024;
const DEEPEST: usize = 8;

/// The files of a folder by their paths in it, with `/` between the names.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub(super) name: String,
    pub(super) files: BTreeMap<String, PathBuf>,
    pub(super) passed_over: Vec<PassedOver>,
    bytes: u64,
}

impl Folder {
    /// Looks through a folder. Nothing outside of it is looked at: what only leads elsewhere is passed over.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let mut folder = Self { name: crate::files::name_of(path), ..Self::default() };
        folder.look(path, "", 0)?;
        Ok(folder)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or grew too large since the folder was looked through.
    pub(super) fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let path = self.files.get(file).ok_or(io::ErrorKind::NotFound)?;
        read(path)
    }

    pub(super) fn pass(&mut self, file: &str, why: PassReason) {
        self.passed_over.push(PassedOver { file: file.to_owned(), why });
    }

    fn look(&mut self, path: &Path, before: &str, depth: usize) -> io::Result<()> {
        let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            // What a system keeps for itself is nobody's text.
            if name.starts_with('.') {
                continue;
            }
            // Nobody reads a longer list, and a folder may be a whole disk.
            if self.passed_over.len() >= MOST_FILES {
                return Ok(());
            }
            let file = if before.is_empty() { name } else { format!("{before}/{name}") };
            match self.look_at(&entry, &file, depth) {
                Ok(None) => {}
                Ok(Some(why)) => self.pass(&file, why),
                Err(_) => self.pass(&file, PassReason::Unreadable),
            }
        }
        Ok(())
    }

    fn look_at(&mut self, entry: &fs::DirEntry, file: &str, depth: usize) -> io::Result<Option<PassReason>> {
        let kind = entry.file_type()?;
        if kind.is_symlink() || !(kind.is_dir() || kind.is_file()) {
            return Ok(Some(PassReason::Link));
        }
        if kind.is_dir() {
            if depth + 1 >= DEEPEST {
                return Ok(Some(PassReason::TooDeep));
            }
            return self.look(&entry.path(), file, depth + 1).map(|()| None);
        }
        let size = entry.metadata()?.len();
        if size > MAX_ATTACHMENT_BYTES as u64 {
            return Ok(Some(PassReason::TooLarge));
        }
        if self.files.len() >= MOST_FILES || self.bytes + size > MOST_BYTES {
            return Ok(Some(PassReason::TooMuch));
        }
        self.bytes += size;
        self.files.insert(file.to_owned(), entry.path());
        Ok(None)
    }
}

/// Reads a file of at most the size of an attachment.
///
/// # Errors
/// When it cannot be read, or is larger.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_ATTACHMENT_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_ATTACHMENT_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_too_deep_or_elsewhere_is_passed_over() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let put = |path: &str, bytes: &[u8]| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        };
        put("a.md", b"a");
        put("ohjeet/b.html", b"b");
        put(".git/config", b"c");
        put("iso.png", &vec![0; MAX_ATTACHMENT_BYTES + 1]);
        put("1/2/3/4/5/6/7/liian/c.md", b"c");
        put("1/2/3/4/5/6/7/d.md", b"d");
        fs::write(elsewhere.path().join("salaisuus.md"), b"s").unwrap();
        #[cfg(unix)]
        for (name, target) in [("linkki.md", "salaisuus.md"), ("linkki", "")] {
            std::os::unix::fs::symlink(elsewhere.path().join(target), folder.path().join(name)).unwrap();
        }
        let found = Folder::of(folder.path()).unwrap();
        assert_eq!(found.files.keys().collect::<Vec<_>>(), ["1/2/3/4/5/6/7/d.md", "a.md", "ohjeet/b.html"]);
        assert_eq!(found.read("a.md").unwrap(), b"a");
        assert!(found.read("salaisuus.md").is_err());
        let mut expected = vec![("1/2/3/4/5/6/7/liian", PassReason::TooDeep), ("iso.png", PassReason::TooLarge)];
        if cfg!(unix) {
            expected.extend([("linkki", PassReason::Link), ("linkki.md", PassReason::Link)]);
        }
        let passed: Vec<_> = found.passed_over.iter().map(|passed| (passed.file.as_str(), passed.why)).collect();
        assert_eq!(passed, expected);
    }
}

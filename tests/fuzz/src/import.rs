//! A folder of pages that somebody brings from elsewhere.

use crate::markdown;
use lahituki_app::knowledge::articles_in;
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;

/// A folder with an image to which pages can lead.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("kuva.gif"), b"GIF89a\x01\0\x01\0\0\0\0 the rest").expect("a file can be written");
    folder
});

/// The bytes are a page in Markdown and one in HTML. What is read of them is shown without harm.
pub(crate) fn run(bytes: &[u8]) {
    for file in ["page.md", "page.html"] {
        fs::write(FOLDER.path().join(file), bytes).expect("a file can be written");
    }
    let articles = articles_in(FOLDER.path()).expect("the folder is read");
    assert!(articles.len() <= 2);
    for article in articles {
        assert!(!article.title.trim().is_empty(), "every article has a title");
        assert!(!article.body.contains('\0'), "a text has no end within");
        markdown::run(article.body.as_bytes());
    }
}

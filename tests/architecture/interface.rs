//! Which folder of the user interface may use which, and where colours and the shell's library may stand.

use super::{check, extension, files, name, read, root, shown};
use std::path::{Component, Path, PathBuf};

/// What each folder of the foundation may use: a ladder, so that nothing goes round in a circle.
const FOUNDATION: &[(&str, &[&str])] =
    &[("i18n", &[]), ("format", &["i18n"]), ("design", &["i18n", "format"]), ("backend", &["i18n"])];

/// Folders that bring features together or serve tests.
const OVER_ALL: &[&str] = &["shell", "test"];

#[test]
fn a_feature_uses_the_foundation_and_itself() {
    check(imports().into_iter().filter_map(|import| {
        let [from, to] = [import.from.as_deref()?, import.to.as_deref()?];
        let is_allowed = from == to || OVER_ALL.contains(&from) || import.is_test && to == "test" || may_use(from, to);
        (!is_allowed).then(|| format!("{}: `{from}` may not use `{to}`", shown(&import.file)))
    }));
}

/// Whether the arrows lead from one folder to another.
fn may_use(from: &str, to: &str) -> bool {
    match FOUNDATION.iter().find(|(folder, _)| *folder == from) {
        Some((_, below)) => below.contains(&to),
        None => FOUNDATION.iter().any(|(folder, _)| *folder == to),
    }
}

#[test]
fn only_one_file_knows_that_the_window_is_a_tauri_window() {
    let gate = root().join("ui/src/backend/tauri.ts");
    check(imports().into_iter().filter(|import| import.file != gate).filter_map(|import| {
        import
            .what
            .starts_with("@tauri-apps/")
            .then(|| format!("{}: imports `{}`; only backend/tauri.ts may", shown(&import.file), import.what))
    }));
}

#[test]
fn raw_colours_stand_only_among_the_tokens() {
    let tokens = root().join("ui/src/design/tokens.css");
    check(sources().into_iter().filter(|file| *file != tokens).flat_map(|file| {
        let style = style_of(&file);
        let colours: Vec<String> = style.lines().filter_map(raw_colour).collect();
        colours
            .into_iter()
            .map(|line| format!("{}: `{line}`: colours come from design/tokens.css", shown(&file)))
            .collect::<Vec<_>>()
    }));
}

/// One import statement of the user interface.
struct Import {
    file: PathBuf,
    /// What stands between the quotation marks.
    what: String,
    /// The folder of `ui/src` that the file is in; none for the files that bring all together.
    from: Option<String>,
    /// The folder of `ui/src` that is imported from, where it is one of ours.
    to: Option<String>,
    is_test: bool,
}

fn imports() -> Vec<Import> {
    let sources = sources().into_iter().filter(|file| ["ts", "svelte"].contains(&extension(file)));
    sources
        .flat_map(|file| {
            let text = read(&file);
            imported(&text).into_iter().map(|what| import(&file, what)).collect::<Vec<_>>()
        })
        .collect()
}

fn import(file: &Path, what: &str) -> Import {
    let target = what.starts_with('.').then(|| resolved(&file.with_file_name(""), what));
    Import {
        file: file.to_owned(),
        what: what.to_owned(),
        from: top_folder(file),
        to: target.as_deref().and_then(top_folder),
        is_test: name(file).contains(".test.") || file.parent().is_some_and(|folder| name(folder) == "test"),
    }
}

/// The quoted names after `from`, `import` and `import(` in a source text.
fn imported(text: &str) -> Vec<&str> {
    let openings = ["from '", "import '", "import('"];
    openings
        .iter()
        .flat_map(|opening| text.split(opening).skip(1))
        .filter_map(|rest| rest.split_once('\'').map(|(what, _)| what))
        .filter(|what| !what.contains(char::is_whitespace))
        .collect()
}

/// The path that `what` names when it stands in `folder`, without looking at the disk.
fn resolved(folder: &Path, what: &str) -> PathBuf {
    let mut path = folder.to_owned();
    for part in Path::new(what).components() {
        match part {
            Component::ParentDir => drop(path.pop()),
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

/// The folder directly below `ui/src` that the path lies in.
fn top_folder(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root().join("ui/src")).ok()?;
    let mut parts = inside.components();
    let first = parts.next()?.as_os_str().to_str()?;
    let is_folder = parts.next().is_some() || !first.contains('.') && root().join("ui/src").join(first).is_dir();
    is_folder.then(|| first.to_owned())
}

fn sources() -> Vec<PathBuf> {
    files(&root().join("ui/src"))
}

/// The style sheet within a file, empty where it has none.
fn style_of(file: &Path) -> String {
    match extension(file) {
        "css" => read(file),
        "svelte" => {
            let text = read(file);
            let style = text.split_once("<style").map(|(_, rest)| rest.split("</style>").next().unwrap_or_default());
            style.unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

/// The trimmed line, when it names a colour other than by a token.
fn raw_colour(line: &str) -> Option<String> {
    const FUNCTIONS: &[&str] = &["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "hwb("];
    let is_colour = FUNCTIONS.iter().any(|function| line.contains(function)) || line.split('#').skip(1).any(is_hex);
    is_colour.then(|| line.trim().to_owned())
}

/// Whether the text begins with three to eight hexadecimal digits and then ends as a word.
fn is_hex(text: &str) -> bool {
    let word: &str = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next().unwrap_or_default();
    matches!(word.len(), 3 | 4 | 6 | 8) && word.chars().all(|letter| letter.is_ascii_hexdigit())
}

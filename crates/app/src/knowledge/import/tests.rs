mod desk;
mod round_trip;
mod spaces;

use crate::testing::Desk;
use lahituki_domain::knowledge::ArticleState;
use lahituki_domain::people::Role;
use lahituki_store::knowledge::{self, Narrow};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const GIF: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0 the rest of the picture";

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, bytes) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn articles(desk: &Desk) -> Vec<lahituki_domain::knowledge::Article> {
    let mut found = desk.store.read(|db| knowledge::latest(db, &Narrow::default(), 100)).unwrap();
    found.sort_by(|one, other| one.title.cmp(&other.title));
    found
}

fn passed(preview: &Value) -> Vec<(&str, &str)> {
    let rows = preview["passed_over"].as_array().unwrap();
    rows.iter().map(|row| (row["file"].as_str().unwrap(), row["why"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn pages_of_any_folder_come_along_with_their_links_and_images() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    let found = folder(&[
        (
            "ohjeet/yksi.md",
            b"# Yksi\n\n[Kaksi](../Kaksi%20ohjetta.html#a) ![kuva](../kuvat/k.gif)\n\n[poissa](ei.md)\n",
        ),
        (
            "Kaksi ohjetta.html",
            b"<title>Kaksi</title><p><a href='ohjeet/yksi.md'>Yksi</a>\n<img src='https://example.fi/a.png'>",
        ),
        ("kuvat/k.gif", GIF),
        ("kuvat/turha.gif", GIF),
    ]);
    let preview = desk.reads(found.path()).await;
    assert_eq!(
        preview["dead_links"],
        json!([
            { "file": "Kaksi ohjetta.html", "line": 2, "target": "https://example.fi/a.png" },
            { "file": "ohjeet/yksi.md", "line": 5, "target": "ei.md" },
        ])
    );
    assert_eq!(passed(&preview), [("kuvat/turha.gif", "unused")]);
    assert!(articles(&desk).is_empty());

    let imported = desk.imports(&preview, &[]).await;
    assert_eq!((&imported["articles"], &imported["files"]), (&json!(2), &json!(1)));
    let here = articles(&desk);
    let [kaksi, yksi] = &here[..] else { panic!("{here:?}") };
    let hash = lahituki_domain::knowledge::AttachmentHash::of(GIF);
    assert_eq!(
        yksi.body,
        format!("[Kaksi](article:{}) ![kuva](attachment:{})\n\n[poissa](ei.md)\n", kaksi.id, hash.as_str()).trim_end()
    );
    assert!(kaksi.body.starts_with(&format!("[Yksi](article:{})", yksi.id)));
    assert_eq!((yksi.state, yksi.owner, desk.versions(yksi.id).len()), (ArticleState::InReview, desk.me.id, 1));
    assert_eq!(desk.bytes(&hash).as_deref(), Some(GIF));
}

#[tokio::test]
async fn what_does_not_come_along_is_said_before_anything_is_written() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    let found = folder(&[
        ("hyvä.md", b"![svg](kuva.svg) ![rikki](rikki.png)"),
        ("vanha.html", b"<h1>P\xe4\xe4te</h1><p>N\xe4yt\xf6n \x80"),
        ("kuva.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("rikki.png", b"\x89PNG\r\n\x1a\n"),
        ("paketti.zip", b"PK\x03\x04"),
        ("ohjelma.exe", b"MZ"),
        ("tavuja.md", b"a\0b"),
        ("otsake.md", b"+++\nstate = \"lost\"\n+++\n"),
        ("otsikoton.md", b"+++\ncritical = true\n+++\n"),
    ]);
    fs::write(found.path().join("iso.md"), vec![b'a'; 11 << 20]).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hosts", found.path().join("salaisuus.md")).unwrap();
    let preview = desk.reads(found.path()).await;
    let mut reasons = passed(&preview);
    reasons.sort_unstable();
    reasons.retain(|(file, _)| *file != "salaisuus.md" || cfg!(windows));
    assert_eq!(
        reasons,
        [
            ("iso.md", "too_large"),
            ("kuva.svg", "other_kind"),
            ("ohjelma.exe", "other_kind"),
            ("otsake.md", "head"),
            ("otsikoton.md", "too_long"),
            ("paketti.zip", "archive"),
            ("rikki.png", "not_an_image"),
            ("tavuja.md", "unreadable"),
        ]
    );
    if cfg!(unix) {
        assert!(passed(&preview).contains(&("salaisuus.md", "link")));
    }
    desk.imports(&preview, &[]).await;
    let titles: Vec<String> = articles(&desk).into_iter().map(|article| article.title).collect();
    assert_eq!(titles, ["Pääte", "hyvä"]);
}

#[tokio::test]
async fn who_may_not_publish_brings_articles_to_be_read() {
    let desk = Desk::of("Veikko", Role::Digari, 1);
    let page = "+++\ntitle = \"Tykki\"\nstate = \"published\"\nowner = \"someone\"\n+++\n\nTeksti.";
    let found = folder(&[("a.md", page.as_bytes())]);
    let preview = desk.reads(found.path()).await;
    assert_eq!(desk.imports(&preview, &[]).await["to_review"], json!(1));
    assert_eq!(articles(&desk)[0].state, ArticleState::InReview);
    let teacher = Desk::of("Outi", Role::Staff, 2);
    let preview = teacher.reads(found.path()).await;
    assert_eq!(passed(&preview), [("a.md", "no_right")]);
    assert_eq!(teacher.imports(&preview, &[]).await["articles"], json!(0));
}

#[tokio::test]
async fn nothing_here_is_overwritten() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    let other = Desk::of("Kaisa", Role::Coordinator, 9);
    desk.has(&other.me);
    let page = format!("+++\ntitle = \"Tykki\"\nid = \"{}\"\n+++\n\nTeksti.", other.me.id);
    let found = folder(&[("a.md", page.as_bytes())]);
    assert_eq!(passed(&desk.reads(found.path()).await), [("a.md", "taken")]);

    let write = |text: &str| {
        fs::write(found.path().join("a.md"), format!("+++\ntitle = \"Tykki\"\nid = \"{ID}\"\n+++\n\n{text}"))
    };
    write("Ensin.").unwrap();
    let preview = desk.reads(found.path()).await;
    desk.imports(&preview, &[]).await;
    write("Toisin.").unwrap();
    let preview = desk.reads(found.path()).await;
    assert_eq!(preview["articles"], json!([{ "file": "a.md", "title": "Tykki", "becomes": "different" }]));
    desk.imports(&preview, &[]).await;
    assert_eq!(articles(&desk)[0].body, "Ensin.");
}

const ID: &str = "00000000-0000-7000-8000-000000000abc";

#[tokio::test]
async fn nothing_happens_without_a_folder_or_a_reading() {
    let desk = Desk::of("Aino", Role::Coordinator, 1);
    assert_eq!(desk.call("knowledge.read_folder", json!({})).await, Value::Null);
    assert_eq!(desk.call("knowledge.export", json!({})).await, Value::Null);
    desk.reads(Path::new(tempfile::tempdir().unwrap().path())).await;
    assert!(super::LastReading::default().get(1).is_err());
}

use crate::FailureCode;
use crate::testing::Desk;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Article, ArticleState, Attachment, AttachmentHash, Members, Space};
use lahituki_domain::people::{Role, ScreenLanguage};
use lahituki_domain::visits::Matter;
use lahituki_testkit::{CountedIds, NOW, article, space};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const GIF: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0 the rest of the picture";
const FORM: &[u8] = b"%PDF-1.7 lomake";

/// Tells the desk of a file in a space.
fn told(desk: &Desk, name: &str, bytes: &[u8], space: Option<SpaceId>) -> AttachmentHash {
    let hash = AttachmentHash::of(bytes);
    let (media_type, size_bytes) = ("image/gif", bytes.len());
    let told = json!({ "id": hash.id_in(space), "hash": hash, "name": name, "media_type": media_type,
        "size_bytes": size_bytes, "added_by": desk.me.id, "space": space });
    desk.has(&serde_json::from_value::<Attachment>(told).unwrap());
    hash
}

/// Tells the desk of a file, and brings it.
fn attached(desk: &Desk, name: &str, bytes: &[u8], space: Option<SpaceId>) -> AttachmentHash {
    let hash = told(desk, name, bytes, space);
    desk.store.sync(|txn| txn.take_blob(&hash, bytes)).unwrap();
    hash
}

/// A desk with a published article in the common space and one in a space that only some read, both with an image, and
/// what is not published.
struct Town {
    desk: Desk,
    ids: CountedIds,
    few: Space,
}

impl Town {
    fn new() -> Self {
        let (desk, mut ids) = (Desk::of("Aino", Role::Coordinator, 1), CountedIds::of_source(50));
        let few = Space { readers: vec![Members::role(Role::Coordinator)], ..space(&mut ids, "Holvi") };
        desk.has(&few);
        Self { desk, ids, few }
    }

    fn publishes(&mut self, title: &str, body: String, space: Option<SpaceId>) -> Article {
        let title = title.to_owned();
        let article = Article { title, body, space, ..self.published() };
        self.desk.has(&article);
        article
    }

    fn published(&mut self) -> Article {
        let state = ArticleState::Published;
        Article { state, matter: Some(Matter::Esitys), ..article(&mut self.ids, self.desk.me.id) }
    }

    async fn exports(&self, folder: &Path, language: &str, spaces: Value) -> Value {
        self.desk.chooses(folder);
        self.desk.call("knowledge.export_site", json!({ "language": language, "spaces": spaces })).await
    }
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join("lahituki-ohjeet").join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn exists(folder: &Path, file: &str) -> bool {
    folder.join("lahituki-ohjeet").join(file).exists()
}

#[tokio::test]
async fn pages_show_what_is_published_in_the_chosen_spaces_and_nothing_else() {
    let mut town = Town::new();
    let (open, secret) = (attached(&town.desk, "a.gif", GIF, None), b"GIF89a\x02\0 the other picture");
    let few = town.few.clone();
    let secret = attached(&town.desk, "b.gif", secret, Some(few.id));
    let form = attached(&town.desk, "Lupa (uusi).PDF", FORM, None);
    let hidden = town.publishes("Avaimet", format!("![x](attachment:{})", secret.as_str()), Some(few.id));
    let other = town.publishes("Äänet & <valot>", "Teksti.".to_owned(), None);
    let body = format!(
        "[Äänet](article:{}) [avaimet](article:{}) [verkko](https://example.fi/)\n\n![kuva](attachment:{}) ![koodi](attachment:{}) [lupa](attachment:{})",
        other.id,
        hidden.id,
        open.as_str(),
        secret.as_str(),
        form.as_str(),
    );
    town.publishes("Tykki", body, None);
    let draft = Article { title: "Luonnos".to_owned(), state: ArticleState::Draft, ..town.published() };
    town.desk.has(&draft);

    let folder = tempfile::tempdir().unwrap();
    let exported = town.exports(folder.path(), "fi", json!([null])).await;
    assert_eq!(exported, json!({ "folder": "lahituki-ohjeet", "articles": 2, "files": 2, "missing": 0 }));
    let page = read(folder.path(), "articles/tykki.html");
    for expected in [
        "<html lang=\"fi\">".to_owned(),
        "default-src 'none'".to_owned(),
        "<a href=\"aanet-valot.html\" rel=\"noopener noreferrer\">Äänet</a>".to_owned(),
        "<span class=\"missing-link\">avaimet</span>".to_owned(),
        "<a href=\"https://example.fi/\" rel=\"noopener noreferrer\">verkko</a>".to_owned(),
        format!("<img src=\"../images/{}.gif\" alt=\"kuva\">", open.as_str()),
        "<span class=\"missing-image\">koodi</span>".to_owned(),
        format!("<a href=\"../files/{}/lupa-uusi.pdf\" rel=\"noopener noreferrer\">lupa</a>", form.as_str()),
        "Muokattu ".to_owned(),
    ] {
        assert!(page.contains(&expected), "{expected}: {page}");
    }
    assert_eq!(fs::read(folder.path().join(format!("lahituki-ohjeet/images/{}.gif", open.as_str()))).unwrap(), GIF);
    let index = read(folder.path(), "index.html");
    assert!(
        index.contains("<a href=\"articles/aanet-valot.html\" lang=\"fi\">Äänet &amp; &lt;valot&gt;</a>"),
        "{index}"
    );
    assert!(index.contains("<h2>Esitystekniikka"), "{index}");
    for word in ["Avaimet", "Luonnos", "Holvi"] {
        assert!(!index.contains(word) && !page.contains(word), "{word}");
    }

    let wider = town.exports(folder.path(), "fi", json!([null, few.id])).await;
    assert_eq!((&wider["articles"], &wider["files"]), (&json!(3), &json!(3)));
    assert!(read(folder.path(), "articles/tykki.html").contains("<a href=\"avaimet.html\""));
    town.exports(folder.path(), "fi", json!([null])).await;
    assert!(!exists(folder.path(), "articles/avaimet.html"));
    assert!(!exists(folder.path(), &format!("images/{}.gif", secret.as_str())));
}

#[tokio::test]
async fn an_article_is_shown_once_and_links_lead_to_the_language_that_is_there() {
    let mut town = Town::new();
    let original = town.publishes("Tykki", "Teksti.".to_owned(), None);
    let language = ScreenLanguage::Sv;
    let id = Article::translation_id(original.id, language);
    let original_id = Some(original.id);
    let swedish = Article { id, language, original: original_id, title: "Projektorn".to_owned(), ..original.clone() };
    town.desk.has(&swedish);
    let links = format!("[suomeksi](article:{}) [ruotsiksi](article:{})", original.id, id);
    town.publishes("Linkit", links, None);
    for (language, there, absent) in [("sv", "projektorn", "tykki"), ("en", "tykki", "projektorn")] {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(town.exports(folder.path(), language, json!([null])).await["articles"], json!(2));
        assert_eq!(read(folder.path(), "articles/linkit.html").matches(&format!("href=\"{there}.html\"")).count(), 2);
        assert!(!exists(folder.path(), &format!("articles/{absent}.html")));
        let index = read(folder.path(), "index.html");
        let own = if language == "sv" { "sv" } else { "fi" };
        assert!(index.contains(&format!("<a href=\"articles/{there}.html\" lang=\"{own}\">")), "{index}");
    }
}

#[tokio::test]
async fn a_person_sees_which_spaces_have_something_to_show_and_who_reads_them() {
    let mut town = Town::new();
    let few = town.few.clone();
    town.desk.has(&space(&mut town.ids, "Tyhjä"));
    let original = town.publishes("Tykki", String::new(), None);
    let (language, original_id) = (ScreenLanguage::En, Some(original.id));
    let id = Article::translation_id(original.id, language);
    town.desk.has(&Article { id, language, original: original_id, ..original });
    town.publishes("Avaimet", String::new(), Some(few.id));
    assert_eq!(
        town.desk.call("knowledge.site_spaces", json!({})).await,
        json!([
            { "id": null, "name": "", "is_open": true, "articles": 1 },
            { "id": few.id, "name": "Holvi", "is_open": false, "articles": 1 },
        ])
    );
}

#[tokio::test]
async fn an_image_that_has_not_come_is_counted_and_a_folder_that_is_gone_is_said() {
    let mut town = Town::new();
    let hash = told(&town.desk, "a.gif", GIF, None);
    town.publishes("Tykki", format!("![kuva](attachment:{})", hash.as_str()), None);
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(town.exports(folder.path(), "fi", json!([null])).await["missing"], json!(1));

    town.desk.chooses(folder.path().join("poissa"));
    let arg = json!({ "language": "fi", "spaces": [null] });
    assert_eq!(town.desk.attempt("knowledge.export_site", arg).await, Err(FailureCode::FileFailed));
}

#[tokio::test]
async fn nothing_in_a_title_or_a_short_text_becomes_an_element() {
    let mut town = Town::new();
    let hostile = "</title><script>alert(1)</script>\"'&\u{202e}".to_owned();
    let keywords = vec!["\"><script>".to_owned()];
    let (title, short, critical) = (hostile.clone(), hostile, true);
    let article = Article { title, short, critical, keywords, checked_at: Some(NOW), ..town.published() };
    town.desk.has(&article);
    let folder = tempfile::tempdir().unwrap();
    town.exports(folder.path(), "en", json!([null])).await;
    for file in ["index.html", "articles/title-script-alert-1-script.html"] {
        let page = read(folder.path(), file);
        assert!(!page.contains("<script>") && !page.contains('\u{202e}'), "{page}");
        assert!(page.contains("Critical"), "{page}");
    }
}

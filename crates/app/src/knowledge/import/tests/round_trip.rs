//! From one municipality to another and back.

use super::{GIF, articles};
use crate::testing::Desk;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lahituki_domain::ids::PersonId;
use lahituki_domain::knowledge::{Article, ArticleState, ArticleVersion, Members, Space};
use lahituki_domain::people::{Person, Role, ScreenLanguage};
use lahituki_domain::{Day, Ids, Timestamp};
use lahituki_testkit::{CountedIds, NOW, article, article_version, person, space};
use serde_json::{Value, json};
use std::fs;
use std::io::Cursor;

const STATES: [ArticleState; 5] =
    [ArticleState::Published, ArticleState::Note, ArticleState::Draft, ArticleState::InReview, ArticleState::Archived];

/// Returns the Markdown of what was attached: two kinds of images and a form.
async fn attached(desk: &Desk) -> [String; 3] {
    let mut photo = Cursor::new(Vec::new());
    let dots =
        image::RgbImage::from_fn(90, 60, |x, y| image::Rgb([(x * 2) as u8, (y * 3) as u8, ((x * y) % 251) as u8]));
    image::DynamicImage::from(dots).write_to(&mut photo, image::ImageFormat::Jpeg).unwrap();
    let mut attached = Vec::new();
    for (name, bytes) in [("a.gif", GIF), ("kuva.jpg", photo.get_ref()), ("Lupa (uusi).pdf", b"%PDF-1.7 x")] {
        let arg = json!({ "name": name, "data": STANDARD.encode(bytes) });
        attached.push(desk.call("knowledge.attach", arg).await["markdown"].as_str().unwrap().to_owned());
    }
    attached.try_into().unwrap()
}

/// Returns ten articles in all states that link to each other in a circle, one of a space, and a translation.
fn twelve(ids: &mut CountedIds, owner: PersonId, space: &Space, shown: &[String; 3]) -> Vec<Article> {
    let mut made: Vec<Article> = (0..11).map(|_| article(ids, owner)).collect();
    let next: Vec<_> = (0..11).map(|n| made[(n + 1) % 11].id).collect();
    for (n, article) in made.iter_mut().enumerate() {
        article.title = format!("Ohje {}: \"näin\"", n % 4);
        article.short = "Lyhyesti \\ sanottuna.".to_owned();
        article.body =
            format!("Katso [seuraava](article:{}).\n\n```\narticle:{}\n```\n\n{}\n\n", next[n], next[n], shown[n % 3]);
        article.state = STATES[n % STATES.len()];
        article.critical = n == 5;
        article.keywords = vec!["tykki".to_owned()];
        article.for_roles = vec![Role::Staff];
        article.review_by = Some(Day::in_finland(NOW));
        article.checked_at = Some(Timestamp(NOW.0 - 1));
        article.edited_at = Timestamp(NOW.0 - 1_000 - n as i64);
        article.space = (n == 10).then_some(space.id);
    }
    let original = &made[0];
    made.push(Article {
        title: "Så här".to_owned(),
        language: ScreenLanguage::Sv,
        original: Some(original.id),
        original_at: Some(original.edited_at),
        state: ArticleState::Published,
        ..Article::blank(Article::translation_id(original.id, ScreenLanguage::Sv), owner, NOW)
    });
    made
}

fn open_to_coordinators(ids: &mut CountedIds, name: &str) -> Space {
    Space { approvers: vec![Members::role(Role::Coordinator)], ..space(ids, name) }
}

/// Returns an article as it is where only its owner is known, by e-mail.
fn elsewhere(article: &Article, owner: PersonId, space: &Space) -> Article {
    let (edited_by, checked_by, deputy) = (None, None, None);
    let space = article.space.map(|_| space.id);
    Article { owner, space, edited_by, checked_by, deputy, ..article.clone() }
}

fn history(desk: &Desk, article: &Article) -> Vec<(Timestamp, String, String)> {
    let named = |version: ArticleVersion| (version.at, version.by_name, version.body);
    desk.versions(article.id).into_iter().map(named).collect()
}

#[tokio::test]
async fn an_exported_knowledge_base_is_the_same_in_another_municipality() {
    let home = Desk::of("Aino", Role::Coordinator, 1);
    let ids = &mut CountedIds::of_source(50);
    let (here, there) = (open_to_coordinators(ids, "Meita"), open_to_coordinators(ids, "MEITA"));
    let owner = Person { email: "Sanni@example.fi".to_owned(), ..person(ids, "Sanni") };
    home.has(&here);
    home.has(&owner);
    let shown = attached(&home).await;
    let written = twelve(ids, owner.id, &here, &shown);
    let stranger = PersonId(ids.fresh());
    for article in &written {
        home.has(article);
        let by_name = "Turun kaupunki".to_owned();
        home.has(&ArticleVersion {
            by: stranger,
            by_name,
            body: format!("Ennen: {}", shown[0]),
            ..article_version(ids, article)
        });
        home.has(&ArticleVersion { at: Timestamp(NOW.0 - 5), ..article_version(ids, article) });
    }

    let folder = tempfile::tempdir().unwrap();
    home.chooses(folder.path());
    let exported = home.call("knowledge.export", json!({})).await;
    assert_eq!((&exported["articles"], &exported["files"], &exported["missing"]), (&json!(12), &json!(3), &json!(0)));
    let path = folder.path().join(exported["folder"].as_str().unwrap());
    let page = fs::read_to_string(path.join("yhteinen/ohje-0-nain.fi.md")).unwrap();
    assert!(page.contains("[seuraava](../yhteinen/ohje-1-nain.fi.md)"), "{page}");

    let away = Desk::of("Kaisa", Role::Coordinator, 2);
    let known = Person { email: "sanni@example.fi".to_owned(), ..person(&mut CountedIds::of_source(3), "Sanni") };
    away.has(&there);
    away.has(&known);
    let preview = away.reads(&path).await;
    assert_eq!((&preview["passed_over"], &preview["dead_links"]), (&json!([]), &json!([])));
    let imported = away.imports(&preview, &[]).await;
    let expected = json!({ "articles": 12, "to_review": 0, "versions": 24, "files": 3, "passed_over": [] });
    assert_eq!(imported, expected);
    for article in &written {
        assert_eq!(away.article(article.id), Some(elsewhere(article, known.id, &there)));
        let authors: Vec<String> = history(&away, article).into_iter().map(|(_, by_name, _)| by_name).collect();
        assert_eq!(authors.iter().filter(|name| *name == "Turun kaupunki").count(), 1);
        let bodies = |desk| history(desk, article).into_iter().map(|(at, _, body)| (at, body)).collect::<Vec<_>>();
        assert_eq!(bodies(&away), bodies(&home));
        for hash in Article::links(&article.body).attachments {
            assert!(away.bytes(&hash).is_some());
            assert_eq!(away.bytes(&hash), home.bytes(&hash));
        }
    }

    let again = away.reads(&path).await;
    let fates: Vec<&Value> = again["articles"].as_array().unwrap().iter().map(|row| &row["becomes"]).collect();
    assert_eq!(fates, [&json!("same"); 12]);
    let waiting = || away.store.read(lahituki_store::outbox::count).unwrap();
    let before = waiting();
    assert_eq!(away.imports(&again, &[]).await["articles"], json!(0));
    assert_eq!(waiting(), before);

    assert_eq!(away.call("undo.last", json!({})).await["label"], json!("import_articles"));
    assert!(articles(&away).is_empty());
}

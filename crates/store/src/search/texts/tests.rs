use super::*;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Article, ArticleState};
use lahituki_domain::people::Unit;
use lahituki_domain::visits::VisitEntry;
use lahituki_domain::{Audience, Entity};
use lahituki_testkit::{CountedIds, article, person, unit, visit, visit_entry};
use uuid::Uuid;

fn text<E: Entity>(entity: &E) -> Text {
    let body = entity.to_body();
    Text::of(E::KIND, &Stored { aud: Audience::org(), rev: 1, body })
}

#[test]
fn an_article_is_its_words_without_marks_and_addresses() {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko").id;
    let hash = "0f".repeat(32);
    let other = article(&mut ids, owner).id;
    let body = format!(
        "## Oireet\n\nTulos**tin** ei [tulosta](article:{other}).\n\n\
         | jono | tila |\n|---|---|\n| a | b |\n\n![Valikko](attachment:{hash}) <b>uusi</b> https://example.fi"
    );
    let space = SpaceId(Uuid::from_u128(3));
    let text = text(&Article {
        title: "Jono".to_owned(),
        short: "Lyhyesti.".to_owned(),
        body,
        keywords: vec!["printteri".to_owned()],
        space: Some(space),
        original: Some(other),
        ..article(&mut ids, owner)
    });
    let words: Vec<&str> = text.body.split_whitespace().collect();
    assert_eq!(words.join(" "), "Lyhyesti. Oireet Tulostin ei tulosta. jono tila a b Valikko uusi https://example.fi");
    let expected = [
        "matter:ESITYS",
        "state:draft",
        &format!("owner:{owner}"),
        &format!("space:{space}"),
        &format!("of:{other}"),
        &format!("link:{other}"),
        &format!("file:{hash}"),
        "aud:org",
        "lang:fi",
        "in_use",
    ];
    assert_eq!((text.title.as_str(), text.tags.as_slice()), ("Jono printteri", &expected.map(str::to_owned)[..]));
}

#[test]
fn an_archived_article_is_not_in_use() {
    let mut ids = CountedIds::default();
    let owner = person(&mut ids, "Veikko").id;
    let tags = text(&Article { state: ArticleState::Archived, ..article(&mut ids, owner) }).tags;
    assert!(tags.contains(&"state:archived".to_owned()) && !tags.contains(&"in_use".to_owned()));
}

#[test]
fn an_entry_is_what_was_written_and_where() {
    let mut ids = CountedIds::default();
    let (who, school) = (person(&mut ids, "Veikko").id, unit(&mut ids, "Sammonlahden koulu"));
    let entry = VisitEntry { room_text: "lk204".to_owned(), ..visit_entry(&mut ids, &visit(who, school.id)) };
    let text = text(&entry);
    assert_eq!((text.title.as_str(), text.body.as_str()), ("", "projektori ei kuvaa lk204"));
    assert!(text.tags.contains(&format!("unit:{}", school.id)) && text.tags.contains(&format!("owner:{who}")));
}

#[test]
fn a_unit_is_called_by_all_its_names() {
    let unit = Unit {
        short_names: vec!["samm".to_owned(), "sammo".to_owned()],
        ..unit(&mut CountedIds::default(), "Sammonlahden koulu")
    };
    assert_eq!(text(&unit).title, "Sammonlahden koulu samm sammo");
}

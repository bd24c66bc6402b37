use super::*;
use crate::knowledge::view::{ArticleArg, ArticleView, article};
use crate::testing::Laptop;
use lahituki_domain::knowledge::{ArticleState, AttachmentHash};
use lahituki_testkit::{CountedIds, article as blank_article, digari};
use uuid::Uuid;

fn titled(ids: &mut CountedIds, title: &str, state: ArticleState, body: &str) -> Article {
    let owner = digari(&mut CountedIds::default(), "Veikko").id;
    Article { title: title.to_owned(), state, body: body.to_owned(), ..blank_article(ids, owner) }
}

fn view(laptop: &Laptop, id: ArticleId) -> ArticleView {
    laptop.ask(article, ArticleArg { id }).unwrap()
}

fn titles(names: &[ArticleName]) -> Vec<&str> {
    names.iter().map(|name| name.title.as_str()).collect()
}

#[test]
fn articles_that_link_to_each_other_name_each_other() {
    let mut ids = CountedIds::of_source(3);
    let cable = titled(&mut ids, "Kaapelit", ArticleState::Published, "Itseensä: [tämä](article:x)");
    let to_cable = format!("Katso [kaapelit](article:{0}) ja vielä [samat](article:{0}).", cable.id);
    let beamer = titled(&mut ids, "Projektori", ArticleState::Note, &to_cable);
    let old = titled(&mut ids, "Vanha", ArticleState::Archived, &to_cable);
    let held = || Laptop::of(&digari(&mut CountedIds::default(), "Veikko")).has(&cable).has(&beamer).has(&old);
    for laptop in [held(), held().searching()] {
        assert_eq!(titles(&view(&laptop, beamer.id).links), ["Kaapelit"]);
        assert_eq!(titles(&view(&laptop, cable.id).backlinks), ["Projektori"]);
        assert_eq!((view(&laptop, beamer.id).broken, view(&laptop, cable.id).links), (vec![], vec![]));
    }
}

#[test]
fn a_link_to_what_is_not_here_is_told_by_its_own_words() {
    let mut ids = CountedIds::of_source(3);
    let hash = AttachmentHash::of(b"kuva");
    let (gone, spelt) = (Uuid::from_u128(9), hash.as_str());
    let body = format!(
        "[**Vanha** ohje](article:{gone}) [](article:{gone}) ![piirros](attachment:{spelt}) [verkko](https://lappeenranta.fi)"
    );
    let beamer = titled(&mut ids, "Projektori", ArticleState::Note, &body);
    let laptop = Laptop::of(&digari(&mut CountedIds::default(), "Veikko")).has(&beamer);
    let shown = view(&laptop, beamer.id);
    assert_eq!(shown.broken, ["Vanha ohje".to_owned(), format!("article:{gone}"), "piirros".to_owned()]);
    assert_eq!(shown.links, []);
    assert!(shown.html.contains("ohje") && !shown.html.contains(&gone.to_string()));
}

mod laptop;

use super::*;
use crate::{BaseRow, Read};
use lahituki_domain::knowledge::Article;
use lahituki_domain::{Audience, Entity, Patch};
use lahituki_language::Language;
use lahituki_testkit::unit;
use laptop::{EVERYTHING, Laptop, SHIPPED, STEMS, titles};
use std::sync::Arc;

#[test]
fn what_is_written_changed_and_deleted_is_found_so_at_once() {
    let mut laptop = Laptop::ready();
    let before = laptop.add("Tulostin");
    laptop.check("tulostin", &["Tulostin"]);
    let after = Article { title: "Skanneri".to_owned(), ..before.clone() };
    laptop.write(|txn| txn.update(&before, &after)).unwrap();
    laptop.check("tulostin", &[]);
    laptop.check("skanneri", &["Skanneri"]);
    laptop.write(|txn| txn.apply(Patch::delete(Kind::Article, before.id))).unwrap();
    laptop.check("skanneri", &[]);
}

#[test]
fn a_change_that_is_rolled_back_leaves_nothing() {
    let mut laptop = Laptop::ready();
    let article = laptop.article("Tulostin");
    let failed = laptop.write(|txn| txn.create(&article).and(Err(StoreError::NotFound)));
    assert!(failed.is_err());
    laptop.add("Tulostinjono");
    laptop.check("tulostin", &["Tulostinjono"]);
}

#[test]
fn a_store_without_an_analyser_is_written_as_ever_and_searched_later() {
    let mut laptop = Laptop::without_words();
    laptop.add("Tulostin");
    assert_eq!(laptop.found("tulostin", EVERYTHING), None);
    laptop.store.give(Arc::clone(&STEMS)).unwrap();
    laptop.tend();
    laptop.check("tulostin", &["Tulostin"]);
}

#[test]
fn what_was_due_when_the_program_was_killed_is_found_after_it() {
    let mut laptop = Laptop::ready();
    let many: Vec<Article> = (0..100).map(|number| laptop.article(&format!("Projektori {number}x"))).collect();
    laptop.receive(&many, Audience::org());
    laptop.check("projektori", &[]);
    laptop.started_anew(&STEMS).check("57x", &["Projektori 57x"]);
}

#[test]
fn a_long_text_is_left_for_later_and_keeps_nobody_waiting() {
    let mut laptop = Laptop::ready();
    let long = Article { body: "Projektori. ".repeat(10_000), ..laptop.article("Pitkä") };
    laptop.write(|txn| txn.create(&long)).unwrap();
    laptop.add("Projektori");
    laptop.check("projektori", &["Projektori"]);
    laptop.tend();
    laptop.check("projektori", &["Pitkä", "Projektori"]);
}

#[test]
fn another_analyser_makes_the_index_anew() {
    let mut laptop = Laptop::ready();
    laptop.add("Tulostin");
    let laptop = laptop.started_anew(&SHIPPED);
    laptop.check("tulostin", &["Tulostin"]);
    let (version, due) = laptop
        .store
        .read::<_, StoreError>(|read| {
            let due: u32 = read.connection.query_row("select count(*) from search_due", [], |row| row.get(0))?;
            Ok((crate::meta::get(read, "search_version")?, due))
        })
        .unwrap();
    assert!(version.unwrap().ends_with(SHIPPED.version()));
    assert_eq!(due, 0);
}

#[test]
fn a_damaged_index_is_made_anew_by_itself() {
    for sql in ["update search_doc set terms = x'ffffffffff01'", "delete from search_term"] {
        let mut laptop = Laptop::ready();
        laptop.add("Tulostin");
        laptop.break_index(sql);
        laptop.memory.clear();
        laptop.tend();
        laptop.check("tulostin", &["Tulostin"]);
    }
}

#[test]
fn a_document_that_is_damaged_under_a_loaded_index_does_not_fail_a_question() {
    let mut laptop = Laptop::ready();
    laptop.add("Tulostin");
    laptop.break_index("update search_doc set terms = x'ff'");
    assert_eq!(laptop.found("tulostin", EVERYTHING), None);
    laptop.tend();
    laptop.check("tulostin", &["Tulostin"]);
}

#[test]
fn what_may_not_be_seen_is_not_found_and_pushes_nothing_off_the_list() {
    let mut laptop = Laptop::ready();
    let hidden: Vec<Article> = (0..20).map(|_| laptop.article("Projektori projektori")).collect();
    laptop.receive(&hidden, Audience::planning());
    laptop.add("Luokan projektori");
    let sees = |aud: &Audience| *aud == Audience::org();
    assert_eq!(laptop.found("projektori", &sees).unwrap(), ["Luokan projektori"]);
    assert_eq!(laptop.found("projektori", EVERYTHING).unwrap().len(), 10);
    assert_eq!(laptop.found("projektori", &|_| false).unwrap(), [""; 0]);
}

#[test]
fn a_record_goes_with_its_audience_and_is_found_in_its_new_one() {
    let mut laptop = Laptop::ready();
    let (stays, goes) = (laptop.article("Tulostin jää"), laptop.article("Tulostin lähtee"));
    laptop.receive(&[stays], Audience::org());
    laptop.receive(&[goes], Audience::planning());
    let forget = |txn: &mut crate::SyncTxn<'_>| txn.forget(Some(&Audience::planning())).and_then(|()| txn.fold());
    laptop.store.sync::<_, StoreError>(forget).unwrap();
    laptop.check("tulostin", &["Tulostin jää"]);
}

#[test]
fn records_are_found_by_their_tags_where_they_may_be_seen() {
    let mut laptop = Laptop::ready();
    let article = laptop.add("Tulostin");
    let pointing = Article { body: format!("[Ohje](article:{})", article.id), ..laptop.article("Jono") };
    laptop.write(|txn| txn.create(&pointing)).unwrap();
    let tag = format!("link:{}", article.id);
    let tagged = |sees| laptop.store.read(|read| laptop.memory.tagged(read, &tag, sees)).unwrap();
    assert_eq!(tagged(EVERYTHING), Some(vec![(Kind::Article, pointing.uuid())]));
    assert_eq!(tagged(&|_| false), Some(Vec::new()));
    assert_eq!(laptop.memory.languages(), [Language::Fi]);
}

#[test]
fn an_answer_is_of_whole_documents_while_others_come_in() {
    let mut laptop = Laptop::ready();
    let articles: Vec<Article> = (0..200).map(|_| laptop.article("Vanha otsikko")).collect();
    laptop.receive(&articles, Audience::org());
    laptop.tend();
    let renamed: Vec<Article> =
        articles.iter().map(|article| Article { title: "Uusi nimi".to_owned(), ..article.clone() }).collect();
    let Laptop { store, memory, .. } = &laptop;
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| {
            for _ in 0..50 {
                let ask = |read: &Read<'_>| {
                    Ok((titles(memory, read, "vanha", EVERYTHING)?, titles(memory, read, "nimi", EVERYTHING)?))
                };
                let (old, new) = store.read::<_, StoreError>(ask).unwrap();
                assert!(old.is_some() && new.is_some());
            }
        });
        for articles in renamed.chunks(10) {
            store
                .sync::<_, StoreError>(|txn| {
                    for article in articles {
                        let (id, body) = (article.uuid(), article.to_body());
                        txn.take_row(BaseRow { kind: "article".to_owned(), id, aud: Audience::org(), rev: 6, body })?;
                    }
                    txn.fold()
                })
                .unwrap();
        }
        asking.join().unwrap();
    });
    laptop.check("vanha", &[]);
}

#[test]
fn until_the_index_is_loaded_things_are_found_by_their_names() {
    let mut laptop = Laptop::without_words();
    let school = unit(&mut laptop.ids, "Kesämäen koulu");
    laptop.write(|txn| txn.create(&school)).unwrap();
    let printer = laptop.add("Tulostimen jono");
    let kinds = [Kind::Article, Kind::Unit, Kind::Device];
    let found = |text: &str| laptop.store.read(|read| scan(read, text, &kinds, 5, EVERYTHING)).unwrap();
    assert_eq!(found("kesamae"), [(Kind::Unit, school.uuid())]);
    assert_eq!(found("JONO tulos"), [(Kind::Article, printer.uuid())]);
    assert_eq!(found(" "), []);
    assert_eq!(laptop.store.read(|read| scan(read, "jono", &kinds, 5, &|_| false)).unwrap(), []);
}

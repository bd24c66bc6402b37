use crate::drafts::{Draft, DraftArg, get, put};
use crate::testing::Laptop;
use lahituki_testkit::{CountedIds, digari};

#[test]
fn a_text_is_kept_for_its_field_until_it_is_empty() {
    let laptop = Laptop::of(&digari(&mut CountedIds::default(), "Veikko"));
    let keep = |text: &str| laptop.act(put, Draft { key: "quicklog".to_owned(), text: text.to_owned() }).unwrap();
    let kept = |key: &str| laptop.ask(get, DraftArg { key: key.to_owned() }).unwrap();

    keep("samm proj");
    keep("samm projektori");
    assert_eq!((kept("quicklog").as_deref(), kept("article:new")), (Some("samm projektori"), None));
    keep("");
    assert_eq!(kept("quicklog"), None);
}

use super::*;
use uuid::Uuid;

#[test]
fn what_is_written_is_read_again() {
    let head = Head {
        slug: "projektori".to_owned(),
        title: "Projektori \"pimeä\"\\".to_owned(),
        language: Some(ScreenLanguage::Sv),
        topic: Some(Matter::Esitys),
        audience: vec![Role::Staff],
        keywords: vec!["tykki".to_owned()],
        id: Some(ArticleId(Uuid::from_u128(7))),
        state: Some(ArticleState::InReview),
        edited_at: Some(Timestamp(1_795_000_000_123)),
        review_by: "2027-01-31".parse().ok(),
        ..Head::default()
    };
    for body in ["", "Teksti.", "\n\n  alussa tyhjää\n+++\nja lopussa\n\n"] {
        let file = write(&head, body).unwrap();
        let parts = read(&file).unwrap();
        assert_eq!((&parts.head, parts.body), (&head, body));
        assert_eq!(file.lines().nth(parts.first_line - 1).unwrap_or_default(), body.lines().next().unwrap_or_default());
    }
}

#[test]
fn a_head_says_only_what_its_writer_knows() {
    let parts = read("+++\r\nslug = \"a\"\r\ncritical = true\r\nunknown = 1\r\n+++\r\nTeksti.\r\n").unwrap();
    assert_eq!((parts.head.slug.as_str(), parts.head.critical, parts.body), ("a", true, "Teksti."));
    assert_eq!(parts.first_line, 6);
}

#[test]
fn a_text_without_a_head_is_all_text() {
    for text in ["", "Teksti.", "++++\nTeksti.", "Alku\n+++\n"] {
        assert_eq!(read(text).unwrap(), Parts { head: Head::default(), body: text, first_line: 1 });
    }
}

#[test]
fn a_head_that_is_none_is_refused() {
    for text in
        ["+++", "+++\ntitle = \"a\"\n", "+++\ntitle\n+++\n", "+++\nstate = \"lost\"\n+++\n", "+++\nid = \"7\"\n+++\n"]
    {
        assert!(read(text).is_err(), "{text:?}");
    }
}

use super::*;
use crate::Audience;
use crate::ids::{PersonId, SpaceId};
use serde_json::{Value, json};

#[test]
fn every_kind_is_found_by_its_name() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.name()), Some(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert_eq!(Kind::parse("from_the_future"), None);
}

#[test]
fn a_slot_is_the_planners_until_it_is_published() {
    let slot = |state| json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 480, "end": 660, "kind": "koulu", "state": state });
    let audience = |state| Kind::Slot.audience(slot(state).as_object().unwrap()).unwrap();
    assert_eq!(audience("draft"), Audience::planning());
    assert_eq!(audience("published"), Audience::org());
}

#[test]
fn a_slot_that_ends_before_it_starts_is_refused() {
    let body = json!({ "person": Uuid::nil(), "day": "2026-11-23", "start": 660, "end": 480, "kind": "koulu", "state": "draft" });
    assert!(Kind::Slot.check(Uuid::nil(), body.as_object().unwrap()).is_err());
}

fn refused(kind: Kind, body: Value) -> bool {
    kind.check(Uuid::nil(), body.as_object().unwrap()).is_err()
}

/// Returns a body with some fields set to other values.
fn with(body: &Value, fields: Value) -> Value {
    let mut body = body.as_object().cloned().unwrap();
    body.extend(fields.as_object().cloned().unwrap());
    Value::Object(body)
}

#[test]
fn an_engagement_of_an_older_program_has_the_terms_that_it_always_had() {
    let body = json!({ "person": Uuid::nil(), "kind": "palkkatuki", "start_on": "2026-08-03", "weekly_minutes": 1800 });
    let engagement = Engagement::from_body(Uuid::nil(), body.as_object().unwrap()).unwrap();
    let terms = engagement.terms_on(engagement.start_on).unwrap();
    assert_eq!((terms.weekdays, terms.weekly_minutes, terms.day_minutes_max), (vec![1, 2, 3, 4, 5], 1_800, 540));
}

#[test]
fn an_article_of_an_older_program_means_what_it_always_did() {
    let old = json!({ "title": "Ohje", "short": "", "body": "Teksti", "language": "fi", "matter": null,
        "owner": Uuid::nil(), "deputy": null, "state": "note", "review_by": null, "edited_at": 7 });
    let old = old.as_object().unwrap();
    let article = Article::from_body(Uuid::nil(), old).unwrap();
    assert_eq!(Kind::Article.audience(old), Ok(Audience::org()));
    assert_eq!(Kind::Article.computed_id(old), None);
    let kept = article.to_body();
    assert!(old.iter().all(|(field, value)| kept.get(field) == Some(value)));
    let blank = Article::blank(article.id, article.owner, article.edited_at).to_body();
    let added = kept.iter().filter(|(field, _)| !old.contains_key(*field));
    assert!({ added }.all(|(field, value)| blank.get(field) == Some(value)));
}

#[test]
fn a_space_decides_who_sees_what_is_in_it() {
    let id = SpaceId(Uuid::from_u128(9));
    let (read, work) = (Audience::space(id), Audience::space_work(id));
    let article = json!({ "title": "Ohje", "body": "", "owner": Uuid::nil(), "edited_at": 0, "space": id });
    let about = json!({ "article": Uuid::nil(), "space": id, "by": Uuid::nil(), "person": Uuid::nil(), "at": 0 });
    let file = json!({ "hash": "0".repeat(64), "name": "", "media_type": "", "size_bytes": 0, "added_by": id });
    let lost = json!({ "kind": "article", "record": id, "fields": {}, "replaced_by": id });
    let cases = [
        (Kind::Article, with(&article, json!({ "state": "published" })), &read),
        (Kind::Article, with(&article, json!({ "state": "note" })), &work),
        (Kind::Article, with(&article, json!({ "state": "draft" })), &work),
        (Kind::Article, with(&article, json!({ "state": "archived" })), &work),
        (Kind::ArticleVersion, with(&about, json!({ "title": "", "body": "", "draft_of": id })), &work),
        (Kind::ArticleFeedback, with(&about, json!({ "day": "2026-11-23", "helped": true })), &read),
        (Kind::Attachment, with(&file, json!({ "space": id })), &read),
        (Kind::LostChange, with(&about, lost), &work),
    ];
    for (kind, body, audience) in cases {
        assert_eq!(kind.audience(body.as_object().unwrap()).as_ref(), Ok(audience), "{kind} with {body}");
    }
}

#[test]
fn outside_every_space_the_versions_of_a_draft_are_as_private_as_the_draft() {
    let owner = PersonId(Uuid::from_u128(7));
    let draft = json!({ "title": "Ohje", "body": "", "owner": owner, "state": "draft", "edited_at": 0 });
    let version = json!({ "article": Uuid::nil(), "by": Uuid::nil(), "at": 0, "title": "Ohje", "body": "" });
    let audience = |kind: Kind, body: &Value| kind.audience(body.as_object().unwrap()).unwrap();
    assert_eq!(audience(Kind::Article, &draft), Audience::user(owner));
    assert_eq!(audience(Kind::ArticleVersion, &with(&version, json!({ "draft_of": owner }))), Audience::user(owner));
    assert_eq!(audience(Kind::ArticleVersion, &version), Audience::org());
}

#[test]
fn what_contradicts_itself_is_refused() {
    let id = Uuid::from_u128(1);
    let engagement = json!({ "person": id, "kind": "palkkatuki", "start_on": "2026-08-03", "weekly_minutes": 1800 });
    let segment = |from: &str, until: &str| json!({ "from": from, "until": until, "weekly_minutes": 900 });
    let rule = json!({ "kind": "tyokokeilu", "source": "laki", "valid_from": "2026-01-01" });
    let place = json!({ "slot": id, "person": id, "day": "2026-11-23", "start": 480, "end": 660, "note": "" });
    let change = with(&place, json!({ "before": place, "made_by": id, "made_at": 0 }));
    let week = json!({ "year": 2026, "week": 48 });
    let publication = json!({ "week": week, "by": id, "at": 0, "slots": [place] });
    let demand = json!({ "unit": id, "school_year": 2026, "needed_half_days": 4 });
    let need = json!({ "week": week, "needed": 6 });
    let absence = json!({ "person": id, "from": "2026-11-23", "until": "2026-11-23", "kind": "sudden" });
    let swap = json!({ "slot": id, "from": id, "state": "asked" });
    let item = json!({ "name": "Perehdytys", "school_year": 2026, "week": 33 });
    let busy = json!({ "person": id, "day": "2026-11-23", "start": 480, "end": 660, "feed": "oma", "uid": "a" });
    let template = json!({ "name": "Viikko", "slots": [] });
    let slot = json!({ "weekday": 1, "start": 480, "end": 660, "kind": "koulu" });
    let article = json!({ "title": "Ohje", "body": "", "owner": id, "state": "draft", "edited_at": 0 });
    let space = json!({ "name": "Meita" });
    let miss = json!({ "words": "ääni puuttuu", "language": "fi" });
    let issue = json!({ "title": "Poikki", "from": "2026-11-23", "made_by": id, "at": 0 });
    let words = json!({ "language": "fi" });
    let responsibility = json!({ "subject": "Verkko", "first": "Meita" });
    let wrong = [
        (Kind::Article, &article, json!({ "critical": true })),
        (Kind::Article, &article, json!({ "critical": true, "short": "sana ".repeat(61) })),
        (Kind::Article, &article, json!({ "original": Uuid::nil() })),
        (Kind::SearchMiss, &miss, json!({ "words": "Videotykki" })),
        (Kind::SearchMiss, &miss, json!({ "words": "a".repeat(61) })),
        (Kind::KnownIssue, &issue, json!({ "until": "2026-11-22" })),
        (Kind::KnownIssue, &issue, json!({ "title": "" })),
        (Kind::WordGroup, &words, json!({ "words": ["Tykki"] })),
        (Kind::Responsibility, &responsibility, json!({ "words": [" wlan"] })),
        (Kind::Responsibility, &responsibility, json!({ "first": " " })),
        (Kind::Space, &space, json!({ "name": " " })),
        (Kind::Space, &space, json!({ "readers": [{}] })),
        (Kind::Space, &space, json!({ "editors": [{ "role": "digari" }], "approvers": [{ "provider": "" }] })),
        (Kind::Engagement, &engagement, json!({ "end_on": "2026-08-02" })),
        (Kind::Engagement, &engagement, json!({ "weekdays": [0] })),
        (Kind::Engagement, &engagement, json!({ "learning_minutes": 1801 })),
        (Kind::Engagement, &engagement, json!({ "segments": [segment("2026-08-03", "2026-08-02")] })),
        (
            Kind::Engagement,
            &engagement,
            json!({ "segments": [segment("2026-08-03", "2026-08-09"), segment("2026-08-09", "2026-08-10")] }),
        ),
        (Kind::EngagementRule, &rule, json!({ "source": " " })),
        (Kind::EngagementRule, &rule, json!({ "day_minutes_min": 480, "day_minutes_max": 240 })),
        (Kind::SlotChange, &change, json!({ "note": "", "before": with(&place, json!({ "slot": Uuid::nil() })) })),
        (Kind::SlotChange, &change, json!({})),
        (Kind::Publication, &publication, json!({ "week": { "year": 2026, "week": 47 } })),
        (Kind::Publication, &publication, json!({ "week": { "year": 2027, "week": 53 }, "slots": [] })),
        (Kind::Demand, &demand, json!({ "needed_half_days": 15 })),
        (Kind::Demand, &demand, json!({ "weeks": [need, need] })),
        (Kind::Demand, &demand, json!({ "school_year": 2025, "weeks": [need] })),
        (Kind::Absence, &absence, json!({ "until": "2026-11-22" })),
        (Kind::Swap, &swap, json!({ "to": id })),
        (Kind::Swap, &swap, json!({ "state": "offered" })),
        (Kind::YearItem, &item, json!({ "week": 54 })),
        (Kind::YearItem, &item, json!({ "until_week": 32 })),
        (Kind::Busy, &busy, json!({ "unit": id })),
        (Kind::Busy, &busy, json!({ "end": 480 })),
        (Kind::PlanTemplate, &template, json!({ "every_weeks": 0 })),
        (Kind::PlanTemplate, &template, json!({ "slots": [with(&slot, json!({ "turn": 1 }))] })),
    ];
    for (kind, body, fields) in wrong {
        assert!(refused(kind, with(body, fields.clone())), "{kind} with {fields}");
    }
    let right = [
        (Kind::SearchMiss, miss),
        (Kind::KnownIssue, with(&issue, json!({ "until": "2026-11-23" }))),
        (Kind::WordGroup, with(&words, json!({ "words": ["tykki"] }))),
        (Kind::Responsibility, with(&responsibility, json!({ "words": ["wlan"] }))),
        (Kind::Article, with(&article, json!({ "critical": true, "short": "sana ".repeat(60), "original": id }))),
        (Kind::Article, with(&article, json!({ "short": "sana ".repeat(61) }))),
        (Kind::Space, with(&space, json!({ "readers": [{ "role": "staff" }], "approvers": [{ "person": id }] }))),
        (Kind::Engagement, engagement),
        (Kind::EngagementRule, rule),
        (Kind::SlotChange, with(&change, json!({ "cancel": true }))),
        (Kind::Publication, publication),
        (Kind::Demand, with(&demand, json!({ "weeks": [need] }))),
        (Kind::Absence, absence),
        (Kind::Swap, swap),
        (Kind::YearItem, item),
        (Kind::Busy, busy),
        (Kind::PlanTemplate, with(&template, json!({ "slots": [slot] }))),
    ];
    for (kind, body) in right {
        assert_eq!(kind.check(Uuid::nil(), body.as_object().unwrap()), Ok(()));
    }
}

#[test]
fn years_beyond_the_calendar_are_refused_and_stop_nothing() {
    for year in [i32::MIN, -1, 0, 300_000, i32::MAX] {
        let item = json!({ "name": "Perehdytys", "school_year": year, "week": 53 });
        Kind::YearItem.check(Uuid::nil(), item.as_object().unwrap()).ok();
        let demand = json!({ "unit": Uuid::nil(), "school_year": year, "needed_half_days": 4,
            "weeks": [{ "week": { "year": year, "week": 200 }, "needed": 1 }] });
        assert!(refused(Kind::Demand, demand));
        let publication = json!({ "week": { "year": year, "week": 0 }, "by": Uuid::nil(), "at": 0, "slots": [] });
        assert!(refused(Kind::Publication, publication));
    }
}

#[test]
fn what_is_made_twice_is_one_record() {
    let id = |kind: Kind, body: Value| kind.computed_id(body.as_object().unwrap());
    let calendar = |scope: Value| json!({ "school_year": 2026, "scope": scope, "terms": [] });
    let [perus, lukio] = ["perus", "lukio"].map(|form| id(Kind::SchoolCalendar, calendar(json!({ "form": form }))));
    let unit = id(Kind::SchoolCalendar, calendar(json!({ "unit": Uuid::nil() })));
    assert!(perus.is_some() && perus != lukio && perus != unit);
    let demand = json!({ "unit": Uuid::nil(), "school_year": 2026, "needed_half_days": 1 });
    let article = json!({ "title": "", "body": "", "owner": Uuid::nil(), "state": "draft", "edited_at": 0 });
    let translation = |original: u128, language: &str| {
        id(Kind::Article, with(&article, json!({ "original": Uuid::from_u128(original), "language": language })))
    };
    assert_eq!((id(Kind::Article, article.clone()), translation(1, "sv")), (None, translation(1, "sv")));
    assert!(translation(1, "sv") != translation(1, "en") && translation(1, "sv") != translation(2, "sv"));
    let file =
        json!({ "hash": "0".repeat(64), "name": "", "media_type": "", "size_bytes": 0, "added_by": Uuid::nil() });
    assert_ne!(id(Kind::Attachment, file.clone()), id(Kind::Attachment, with(&file, json!({ "space": Uuid::nil() }))));
    assert_eq!(id(Kind::Demand, demand.clone()), id(Kind::Demand, with(&demand, json!({ "needed_half_days": 9 }))));
}

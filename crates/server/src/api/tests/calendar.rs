//! Calendar feeds.

use super::*;
use lahituki_domain::people::Unit;
use lahituki_domain::schedule::{Feed, Placement, ScheduleSlot, SlotChange, SlotState, Told};
use lahituki_domain::{Day, Ids};

const TOKEN: &str = "salainen-linkki";

/// A server with a school, a slot of Veikko's there, and a feed of his.
struct Fed {
    served: Served,
    school: Unit,
    slot: ScheduleSlot,
    feed: Feed,
}

impl Fed {
    fn new() -> Self {
        let mut served = Served::new();
        let school = testkit::unit(&mut served.ids, "Sammonlahden koulu");
        let school = Unit { address: "Hietakallionkatu 3, Lappeenranta".to_owned(), ..school };
        let slot = testkit::slot(&mut served.ids, served.veikko.id);
        let slot = ScheduleSlot { unit: Some(school.id), ..slot };
        let feed = feed(&served.veikko, TOKEN);
        store(&served.shared, &[creation(&school), creation(&slot), creation(&feed)]);
        Self { served, school, slot, feed }
    }

    async fn get(&self, token: &str) -> Answer {
        self.served.send(Request::get(format!("/v1/calendar/{token}.ics")).body(Body::empty()).unwrap()).await
    }

    /// The lines of the calendar, put together where they are folded.
    async fn lines(&self, token: &str) -> Vec<String> {
        let answer = self.get(token).await;
        assert_eq!(answer.status, StatusCode::OK);
        let text = String::from_utf8(answer.bytes).unwrap();
        text.replace("\r\n ", "").lines().map(str::to_owned).collect()
    }

    async fn has(&self, token: &str, wanted: &[&str]) -> bool {
        let lines = self.lines(token).await;
        wanted.iter().all(|wanted| lines.iter().any(|line| line == wanted))
    }

    /// Changes fields of a record.
    fn put<E: Entity>(&mut self, entity: &E, fields: Value) {
        let id = self.served.ids.fresh();
        let base = self.served.shared.storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq;
        let put = fields.as_object().cloned();
        store(&self.served.shared, &[Op { id, new: false, base, put, ..creation(entity) }]);
    }

    /// Says that the slot was changed from what it is now, and everyone told.
    fn told(&mut self, after: Placement) {
        let told = Told { at: NOW, by: self.served.veikko.id, people: Vec::new() };
        let change = SlotChange {
            id: lahituki_domain::ids::SlotChangeId(self.served.ids.fresh()),
            slot: self.slot.id,
            person: after.person,
            unit: after.unit,
            day: after.day,
            start: after.start,
            end: after.end,
            note: after.note,
            cancel: false,
            before: self.slot.placement(),
            made_by: self.served.veikko.id,
            made_at: NOW,
            consent: None,
            told: Some(told),
        };
        store(&self.served.shared, &[creation(&change)]);
    }
}

fn feed(owner: &Person, token: &str) -> Feed {
    let (person, made_by) = (Some(owner.id), owner.id);
    Feed { id: Feed::id_of(token), person, unit: None, made_by, made_at: NOW, revoked: false }
}

#[tokio::test]
async fn a_persons_feed_tells_where_and_when() {
    let fed = Fed::new();
    let answer = fed.get(TOKEN).await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "private, max-age=300");
    let uid = format!("UID:{}@lahituki", fed.slot.id);
    let expected = [
        "NAME:Veikko",
        &uid,
        "SUMMARY:Sammonlahden koulu",
        "LOCATION:Hietakallionkatu 3\\, Lappeenranta",
        "STATUS:CONFIRMED",
    ];
    assert!(fed.has(TOKEN, &expected).await);
}

#[tokio::test]
async fn a_units_feed_tells_who_comes() {
    let mut fed = Fed::new();
    let aino = testkit::person(&mut fed.served.ids, "Aino");
    let aino = Person { roles: vec![testkit::grant(Role::Coordinator, &[])], ..aino };
    let unit = Feed { person: None, unit: Some(fed.school.id), ..feed(&aino, "koulun-linkki") };
    let open = ScheduleSlot { person: None, ..testkit::slot(&mut fed.served.ids, aino.id) };
    let open = ScheduleSlot { unit: Some(fed.school.id), ..open };
    store(&fed.served.shared, &[creation(&aino), creation(&unit), creation(&open)]);
    let lines = fed.lines("koulun-linkki").await;
    assert!(lines.contains(&"NAME:Sammonlahden koulu".to_owned()));
    let summaries: Vec<&String> = lines.iter().filter(|line| line.starts_with("SUMMARY")).collect();
    assert_eq!(summaries, ["SUMMARY:Veikko"]);
}

#[tokio::test]
async fn who_has_the_calendar_already_is_not_sent_it_again() {
    let mut fed = Fed::new();
    let tag = fed.get(TOKEN).await.headers[header::ETAG].clone();
    let ask = |tags: String| {
        let request = Request::get(format!("/v1/calendar/{TOKEN}.ics")).header(header::IF_NONE_MATCH, tags);
        request.body(Body::empty()).unwrap()
    };
    let same = fed.served.send(ask(format!("\"x\", W/{}", tag.to_str().unwrap()))).await;
    assert_eq!((same.status, same.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(same.headers[header::ETAG], tag);
    fed.put(&fed.slot.clone(), json!({ "state": "acknowledged" }));
    assert_eq!(fed.served.send(ask(tag.to_str().unwrap().to_owned())).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_draft_stays_hidden() {
    let mut fed = Fed::new();
    let draft = ScheduleSlot { state: SlotState::Draft, ..testkit::slot(&mut fed.served.ids, fed.served.veikko.id) };
    store(&fed.served.shared, &[creation(&draft)]);
    let uid = format!("UID:{}@lahituki", draft.id);
    assert!(!fed.has(TOKEN, &[&uid]).await);
}

#[tokio::test]
async fn a_feed_reaches_from_four_weeks_back_to_a_year_ahead() {
    let mut fed = Fed::new();
    let mut at = |day: Day| ScheduleSlot { day, ..testkit::slot(&mut fed.served.ids, fed.served.veikko.id) };
    let days = [-29, -28, 365, 366].map(|days| testkit::today().plus(days));
    let slots = days.map(&mut at);
    store(&fed.served.shared, &slots.each_ref().map(creation));
    let lines = fed.lines(TOKEN).await;
    let is_there = slots.map(|slot| lines.contains(&format!("UID:{}@lahituki", slot.id)));
    assert_eq!(is_there, [false, true, true, false]);
}

#[tokio::test]
async fn a_moved_slot_keeps_its_uid_and_grows_its_number() {
    let mut fed = Fed::new();
    let sequence = |lines: Vec<String>| {
        let number = lines.iter().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
        number.parse::<u32>().unwrap()
    };
    let before = sequence(fed.lines(TOKEN).await);
    fed.put(&fed.slot.clone(), json!({ "day": "2026-12-01", "start": 600, "end": 660 }));
    assert!(sequence(fed.lines(TOKEN).await) > before);
    let moved = ["DTSTART;TZID=Europe/Helsinki:20261201T100000", "DTEND;TZID=Europe/Helsinki:20261201T110000"];
    assert!(fed.has(TOKEN, &moved).await);
    assert!(fed.has(TOKEN, &[&format!("UID:{}@lahituki", fed.slot.id)]).await);
}

#[tokio::test]
async fn a_cancelled_slot_and_one_that_went_to_somebody_else_are_cancelled() {
    let mut fed = Fed::new();
    let sanni = testkit::digari(&mut fed.served.ids, "Sanni");
    store(&fed.served.shared, &[creation(&sanni), creation(&feed(&sanni, "sannin-linkki"))]);
    fed.told(Placement { person: Some(sanni.id), ..fed.slot.placement() });
    fed.put(&fed.slot.clone(), json!({ "person": sanni.id }));
    assert!(fed.has(TOKEN, &["STATUS:CANCELLED", "SUMMARY:Sammonlahden koulu"]).await);
    assert!(fed.has("sannin-linkki", &["STATUS:CONFIRMED"]).await);
    fed.put(&fed.slot.clone(), json!({ "state": "cancelled" }));
    assert!(fed.has("sannin-linkki", &["STATUS:CANCELLED"]).await);
}

#[tokio::test]
async fn a_link_that_is_unknown_closed_or_of_somebody_gone_looks_the_same() {
    let mut fed = Fed::new();
    let unknown = fed.get("arvaus").await;
    assert_eq!(unknown.problem(), (StatusCode::NOT_FOUND, "not_found".to_owned()));
    let same = |answer: Answer| answer.status == unknown.status && answer.bytes == unknown.bytes;
    assert!(same(fed.get("").await) && same(fed.get(&"x".repeat(4_000)).await) && same(fed.get("%ff").await));
    fed.put(&fed.served.veikko.clone(), json!({ "valid_until": "2026-11-01" }));
    assert!(same(fed.get(TOKEN).await));
    fed.put(&fed.served.veikko.clone(), json!({ "valid_until": null }));
    assert_eq!(fed.get(TOKEN).await.status, StatusCode::OK);
    fed.put(&fed.feed.clone(), json!({ "revoked": true }));
    assert!(same(fed.get(TOKEN).await));
}

#[test]
fn the_log_names_no_secret_link() {
    let shown = |address: &str| super::super::calendar::shown(&address.parse().unwrap()).to_owned();
    assert_eq!(shown("http://palvelin/v1/calendar/salaisuus.ics?x=y"), "/v1/calendar/");
    assert_eq!(shown("/v1/health"), "/v1/health");
}

//! What a laptop without a network wrote into a file, brought by someone else.

use super::*;
use crate::engine::seal::opening_key;
use crypto_box::SecretKey;
use lahituki_domain::Ids;
use lahituki_domain::ids::UnitId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_protocol::bundle::{Bundle, Letter, MAX_BUNDLE_BYTES, seal, seal_key};
use lahituki_protocol::messages::MAX_OPS;
use std::time::Duration;

/// A server, Veikko who wrote, and Aino who brings it.
struct Delivery {
    served: Served,
    school: UnitId,
    author: String,
    carrier: String,
}

impl Delivery {
    async fn new() -> Self {
        let mut served = Served::new();
        let aino = testkit::digari(&mut served.ids, "Aino");
        let school = testkit::unit(&mut served.ids, "Sammonlahden koulu");
        store(&served.shared, &[creation(&aino), creation(&school)]);
        served.account("aino", aino.id);
        let author = served.enrol().await;
        let wish = json!({ "name": "aino", "code": served.invite("aino"), "password": PASSWORD });
        let signed_in: SignedIn = serde_json::from_slice(&served.post("/v1/auth/enrol", &wish).await.bytes).unwrap();
        Self { served, school: school.id, author, carrier: signed_in.token }
    }

    fn letter(&self, ops: &[Op]) -> Letter {
        let (token, epoch) = (self.author.clone(), Some(Uuid::from_u128(0xE0)));
        Letter { v: PROTOCOL_VERSION, token, epoch, laptop: None, ops: ops.to_vec(), enclosed: Vec::new() }
    }

    fn key(&self) -> String {
        let tenant = self.served.shared.storage.begin(Purpose::Read).unwrap().tenant().unwrap();
        seal_key(&opening_key(&tenant))
    }

    fn file(&self, letter: Letter) -> Vec<u8> {
        seal(&Bundle::new(letter), &self.key(), [9; 32]).unwrap()
    }

    /// Returns ops that write down a visit of Veikko's and what he did there, so many in all.
    fn work(&mut self, count: usize) -> Vec<Op> {
        let ids = &mut self.served.ids;
        let visit = testkit::visit(self.served.veikko.id, self.school);
        let entries = (1..count).map(|_| creation(&testkit::visit_entry(ids, &visit))).collect::<Vec<_>>();
        [vec![creation(&visit)], entries].concat()
    }

    fn head(&self) -> u64 {
        self.served.shared.storage.begin(Purpose::Read).unwrap().tenant().unwrap().seq
    }

    async fn bring(&self, token: &str, file: Vec<u8>) -> Answer {
        let request = Request::post("/v1/bundle").header(header::AUTHORIZATION, format!("Bearer {token}"));
        self.served.send(request.body(file.into()).unwrap()).await
    }

    async fn refused(&self, file: Vec<u8>, status: StatusCode, code: &str) {
        assert_eq!(self.bring(&self.carrier, file).await.problem(), (status, code.to_owned()));
    }
}

fn attachment(person: PersonId, bytes: &[u8]) -> Attachment {
    let hash = AttachmentHash::of(bytes);
    Attachment {
        id: hash.id(),
        hash,
        name: "projektori.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by: person,
        space: None,
        proof: None,
    }
}

fn delivered(changes: usize, new: usize) -> (StatusCode, Value) {
    (StatusCode::OK, json!({ "changes": changes, "new": new }))
}

fn told(answer: &Answer) -> (StatusCode, Value) {
    (answer.status, answer.json())
}

#[tokio::test]
async fn anyone_may_bring_it_and_it_counts_once() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(3);
    let file = delivery.file(delivery.letter(&ops));
    let nobody = delivery.bring("made up", file.clone()).await;
    assert_eq!(nobody.problem(), (StatusCode::UNAUTHORIZED, "unauthorized".to_owned()));

    assert_eq!(told(&delivery.bring(&delivery.carrier, file.clone()).await), delivered(3, 3));
    let head = delivery.head();
    for token in [&delivery.carrier, &delivery.author] {
        assert_eq!(told(&delivery.bring(token, file.clone()).await), delivered(3, 0));
    }
    let another = delivery.file(Letter { laptop: Some(Uuid::from_u128(1)), ..delivery.letter(&ops) });
    assert_eq!(told(&delivery.bring(&delivery.carrier, another).await), delivered(3, 0));
    assert_eq!(delivery.head(), head);
}

#[tokio::test]
async fn the_author_hears_the_same_answers_at_the_next_exchange() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(2);
    delivery.bring(&delivery.carrier, delivery.file(delivery.letter(&ops))).await;
    let head = delivery.head();
    let question = json!({ "v": PROTOCOL_VERSION, "cursor": 0, "ops": ops });
    let results = delivery.served.post_as(&delivery.author, "/v1/sync", &question).await.json()["results"].take();
    let expected = [head - 1, head].map(|seq| json!({ "is": "ok", "seq": seq }));
    let found =
        results.as_array().unwrap().iter().map(|result| json!({ "is": result["outcome"]["is"], "seq": result["seq"] }));
    assert_eq!(found.collect::<Vec<_>>(), expected);
    assert_eq!(delivery.head(), head);
}

#[tokio::test]
async fn more_changes_than_a_request_may_carry_arrive_in_their_order() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(2 * MAX_OPS + 1);
    let change =
        Op { put: json!({ "note": "Avaimet vahtimestarilla" }).as_object().cloned(), new: false, ..ops[0].clone() };
    let last = Op { id: delivery.served.ids.fresh(), lane: Some(ops[0].id), at: NOW.plus_millis(1), ..change };
    let all = [ops.as_slice(), &[last]].concat();
    let answer = delivery.bring(&delivery.carrier, delivery.file(delivery.letter(&all))).await;
    assert_eq!(told(&answer), delivered(all.len(), all.len()));
    let mut txn = delivery.served.shared.storage.begin(Purpose::Read).unwrap();
    assert_eq!(txn.rows(&[ops[0].row]).unwrap()[0].body["note"], "Avaimet vahtimestarilla");
}

#[tokio::test]
async fn what_waits_for_another_record_is_not_counted() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(2);
    let early = Op { id: delivery.served.ids.fresh(), new: false, ..ops[1].clone() };
    let answer = delivery.bring(&delivery.carrier, delivery.file(delivery.letter(std::slice::from_ref(&early)))).await;
    assert_eq!(told(&answer), delivered(1, 0));
    let answer = delivery.bring(&delivery.carrier, delivery.file(delivery.letter(&[ops, vec![early]].concat()))).await;
    assert_eq!(told(&answer), delivered(3, 3));
}

#[tokio::test]
async fn the_author_has_the_rights_of_today_and_the_carrier_lends_none() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(1);
    let roles = Op {
        id: delivery.served.ids.fresh(),
        new: false,
        lane: Some(delivery.served.veikko.id.0),
        put: json!({ "roles": [] }).as_object().cloned(),
        ..creation(&delivery.served.veikko)
    };
    let file = delivery.file(delivery.letter(&ops));
    store(&delivery.served.shared, &[roles]);
    assert_eq!(told(&delivery.bring(&delivery.carrier, file).await), delivered(1, 1));
    let mut txn = delivery.served.shared.storage.begin(Purpose::Read).unwrap();
    assert_eq!(txn.rows(&[ops[0].row]).unwrap(), []);
}

#[tokio::test]
async fn an_author_who_is_signed_out_must_come_in_person() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(1);
    let (letter, head) = (delivery.letter(&ops), delivery.head());
    let made_up = Letter { token: "0".repeat(64), ..letter.clone() };
    delivery.refused(delivery.file(made_up), StatusCode::UNPROCESSABLE_ENTITY, "bundle_author_signed_out").await;
    delivery.served.post_as(&delivery.author, "/v1/auth/sign-out", &json!({})).await;
    for letter in [letter.clone(), Letter { ops: Vec::new(), ..letter }] {
        delivery.refused(delivery.file(letter), StatusCode::UNPROCESSABLE_ENTITY, "bundle_author_signed_out").await;
    }
    assert_eq!(delivery.head(), head);
}

#[tokio::test]
async fn a_file_does_not_keep_its_authors_session_alive() {
    let delivery = Delivery::new().await;
    let file = delivery.file(delivery.letter(&[]));
    delivery.served.clock.advance(80 * 24 * 60 * 60 * 1000);
    assert_eq!(told(&delivery.bring(&delivery.carrier, file.clone()).await), delivered(0, 0));
    delivery.served.clock.advance(11 * 24 * 60 * 60 * 1000);
    delivery.refused(file, StatusCode::UNPROCESSABLE_ENTITY, "bundle_author_signed_out").await;
}

#[tokio::test]
async fn what_is_no_whole_bundle_of_this_server_is_refused_by_name() {
    let mut delivery = Delivery::new().await;
    let (ops, head) = (delivery.work(1), delivery.head());
    let letter = delivery.letter(&ops);
    let file = delivery.file(letter.clone());
    let theirs = seal(&Bundle::new(letter.clone()), &seal_key(&SecretKey::from([1; 32])), [9; 32]).unwrap();
    let too_old = delivery.file(Letter { v: 0, ..letter });
    let mut changed = file.clone();
    *changed.last_mut().unwrap() ^= 1;
    for (file, code) in [
        (Vec::new(), "bundle_unknown"),
        (b"PK\x03\x04 a zip file".to_vec(), "bundle_unknown"),
        (file[..5].to_vec(), "bundle_unknown"),
        ("Lähituki 2 of a newer program".into(), "bundle_too_new"),
        (too_old, "bundle_too_old"),
        (theirs, "bundle_foreign"),
        (changed, "bundle_damaged"),
        (file[..30].to_vec(), "bundle_damaged"),
        (file[..100].to_vec(), "bundle_damaged"),
        (file[..150].to_vec(), "bundle_damaged"),
        (file[..file.len() - 1].to_vec(), "bundle_damaged"),
    ] {
        delivery.refused(file, StatusCode::UNPROCESSABLE_ENTITY, code).await;
    }
    delivery.refused(vec![b' '; MAX_BUNDLE_BYTES + 1], StatusCode::PAYLOAD_TOO_LARGE, "too_large").await;
    assert_eq!(delivery.head(), head);
}

#[tokio::test]
async fn the_attachments_come_along_even_where_an_upload_broke_off() {
    let delivery = Delivery::new().await;
    let images: [&[u8]; 3] = [b"an image of a projector", b"an image of a cable", b"nobody's image"];
    let attachments = images.map(|bytes| attachment(delivery.served.veikko.id, bytes));
    let ops: Vec<Op> = attachments[..2].iter().map(creation).collect();
    let half = format!("/v1/blob/{}", attachments[1].hash.as_str());
    store(&delivery.served.shared, &[creation(&attachments[1])]);
    let upload = Request::patch(&half).header(header::AUTHORIZATION, format!("Bearer {}", delivery.author));
    let upload = upload.header("upload-offset", 0).header("upload-length", images[1].len());
    delivery.served.send(upload.body(images[1][..7].to_vec().into()).unwrap()).await;

    let mut bundle = Bundle::new(delivery.letter(&ops));
    for (attachment, bytes) in attachments.iter().zip(images) {
        assert!(bundle.enclose(attachment.hash.clone(), bytes));
    }
    // Bytes that are not those of the hash are left out like those of no record.
    assert!(bundle.enclose(attachments[0].hash.clone(), b"another of that length!"));
    let file = seal(&bundle, &delivery.key(), [9; 32]).unwrap();
    for new in [1, 0] {
        assert_eq!(told(&delivery.bring(&delivery.carrier, file.clone()).await), delivered(2, new));
    }
    let mut found = Vec::new();
    for attachment in &attachments {
        let get = Request::get(format!("/v1/blob/{}", attachment.hash.as_str()));
        let get = get.header(header::AUTHORIZATION, format!("Bearer {}", delivery.carrier));
        let answer = delivery.served.send(get.body(Body::empty()).unwrap()).await;
        found.push((answer.status == StatusCode::OK).then_some(answer.bytes));
    }
    assert_eq!(found, [Some(images[0].to_vec()), Some(images[1].to_vec()), None]);
}

#[tokio::test(start_paused = true)]
async fn a_waiting_laptop_hears_of_it_at_once() {
    let mut delivery = Delivery::new().await;
    let ops = delivery.work(1);
    let file = delivery.file(delivery.letter(&ops));
    let first = delivery.served.post_as(&delivery.author, "/v1/sync", &json!({ "v": 2, "cursor": 0 })).await.json();
    let waiting = json!({ "v": 2, "epoch": first["epoch"], "cursor": first["cursor"], "wait_ms": 20_000 });
    let asked = delivery.served.post_as(&delivery.author, "/v1/sync", &waiting);
    let brought = async {
        tokio::time::sleep(Duration::from_secs(7)).await;
        delivery.bring(&delivery.carrier, file).await
    };
    let (woken, _) = tokio::join!(asked, brought);
    assert_eq!(woken.json()["rows"].as_array().map(Vec::len), Some(1));
}

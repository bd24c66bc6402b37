//! What is thrown away, and when.

use super::{BYTES, Served, hash, upload};
use crate::engine::push::push;
use crate::objects::{Collected, collect_garbage, take};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::{PersonId, SpaceId};
use lahituki_domain::knowledge::Attachment;
use lahituki_domain::people::Role;
use lahituki_domain::{Entity, Timestamp};
use lahituki_protocol::Op;
use lahituki_protocol::messages::Erased;
use lahituki_testkit::{CountedIds, NOW, grant, space};
use uuid::Uuid;

const NOTHING: Collected = Collected { attachments: 0, nameless_objects: 0 };
const ONE: Collected = Collected { attachments: 1, ..NOTHING };

fn days(days: i64) -> Timestamp {
    NOW.plus_millis(days * 24 * 60 * 60 * 1000)
}

impl Served {
    async fn collect(&self, at: Timestamp) -> Collected {
        collect_garbage(&self.storage, &self.objects, at).await.unwrap()
    }

    /// Stores the record of the attachment, or deletes it.
    fn record(&self, op: u128, is_there: bool) {
        self.record_in(None, op, is_there);
    }

    fn record_in(&self, space: Option<SpaceId>, op: u128, is_there: bool) {
        let attachment = Attachment {
            id: hash().id_in(space),
            hash: hash(),
            name: "projektori.png".to_owned(),
            media_type: "image/png".to_owned(),
            size_bytes: BYTES.len() as u32,
            added_by: PersonId(Uuid::nil()),
            space,
            proof: None,
        };
        match is_there {
            true => self.make(&attachment, op),
            false => self.write(|txn| txn.remove_rows(&[attachment.id.0]).unwrap()),
        }
    }

    /// Stores a record.
    fn make<E: Entity>(&self, entity: &E, op: u128) {
        self.write(|txn| {
            let actor = Actor::of(PersonId(Uuid::nil()), vec![grant(Role::Coordinator, &[]), grant(Role::Admin, &[])]);
            let op = Op {
                id: Uuid::from_u128(op),
                row: entity.uuid(),
                kind: E::KIND.name().to_owned(),
                new: true,
                at: NOW,
                put: Some(entity.to_body()),
                ..Op::default()
            };
            push(txn, actor, &[op], NOW).unwrap();
            assert_eq!(txn.rows(&[entity.uuid()]).unwrap().len(), 1);
        });
    }
}

#[tokio::test]
async fn an_attachment_stays_as_long_as_its_record() {
    let served = Served::new();
    served.record(1, true);
    served.send(50).await.unwrap();
    assert_eq!(served.collect(days(1_000)).await, NOTHING);
    assert_eq!(served.content().await.as_deref(), Some(BYTES));
}

#[tokio::test]
async fn it_goes_thirty_days_after_its_record() {
    let served = Served::new();
    served.record(1, true);
    served.send(50).await.unwrap();
    served.record(2, false);
    assert_eq!([served.collect(days(1)).await, served.collect(days(30)).await], [NOTHING; 2]);
    assert_eq!(served.collect(days(31)).await, ONE);
    assert_eq!((served.content().await, served.object_count().await), (None, 0));
}

#[tokio::test]
async fn a_record_that_comes_back_saves_it() {
    let served = Served::new();
    served.send(50).await.unwrap();
    assert_eq!(served.collect(days(1)).await, NOTHING);
    served.record(1, true);
    assert_eq!(served.collect(days(31)).await, NOTHING);
    served.record(2, false);
    assert_eq!([served.collect(days(40)).await, served.collect(days(69)).await], [NOTHING; 2]);
    assert_eq!(served.collect(days(70)).await, ONE);
}

#[tokio::test]
async fn it_goes_at_once_when_its_record_is_erased() {
    let served = Served::new();
    served.record(1, true);
    served.send(50).await.unwrap();
    served.record(2, false);
    served.write(|txn| txn.put_erased(&[Erased { id: hash().id().0, seq: 9 }]).unwrap());
    assert_eq!(served.collect(NOW).await, ONE);
    assert_eq!(served.object_count().await, 0);
}

#[tokio::test]
async fn it_stays_as_long_as_one_space_has_a_record_of_it() {
    let served = Served::new();
    let mut ids = CountedIds::default();
    let space = space(&mut ids, "Meita");
    served.make(&space, 8);
    served.record(1, true);
    served.record_in(Some(space.id), 2, true);
    served.send(50).await.unwrap();
    served.record(3, false);
    served.write(|txn| txn.put_erased(&[Erased { id: hash().id().0, seq: 9 }]).unwrap());
    assert_eq!(served.collect(days(1_000)).await, NOTHING);
    served.record_in(Some(space.id), 4, false);
    served.write(|txn| txn.put_erased(&[Erased { id: hash().id_in(Some(space.id)).0, seq: 9 }]).unwrap());
    assert_eq!(served.collect(days(1_000)).await, ONE);
}

#[tokio::test]
async fn an_upload_that_rests_for_seven_days_starts_again() {
    let served = Served::new();
    served.record(1, true);
    served.take(0, &BYTES[..4]).await.unwrap();
    assert_eq!(served.collect(days(6)).await, NOTHING);
    take(&served.storage, &served.objects, upload(4, &BYTES[4..5]), days(6)).await.unwrap();
    assert_eq!(served.collect(days(12)).await, NOTHING);
    assert_eq!(served.collect(days(13)).await, ONE);
    assert_eq!(served.object_count().await, 0);
    served.send(4).await.unwrap();
    assert_eq!(served.content().await.as_deref(), Some(BYTES));
}

#[tokio::test]
async fn an_object_without_a_name_stays_for_a_day() {
    let served = Served::new();
    served.record(1, true);
    served.send(50).await.unwrap();
    served.objects.keep(&hash(), "left by a cut").await.unwrap();
    let written = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis() as i64;
    assert_eq!(served.collect(Timestamp(written)).await, NOTHING);
    let later = Timestamp(written).plus_millis(25 * 60 * 60 * 1000);
    assert_eq!(served.collect(later).await, Collected { nameless_objects: 1, ..NOTHING });
    assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
}

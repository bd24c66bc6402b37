//! Uploads that are cut off, at every step.

use super::faults::cut_after;
use super::{BYTES, Served, hash};
use crate::objects::{UploadError, received_bytes};
use crate::storage::Purpose;
use lahituki_domain::Timestamp;

/// Sends the attachment to a server that is cut off after 0, 1, 2 … steps, until it gets through; checks what each
/// left behind.
async fn cut_everywhere(part_len: usize, check: impl AsyncFn(&Served, usize)) {
    for steps in 0.. {
        let served = Served::new();
        let through = cut_after(&served, steps).send(part_len).await.is_ok();
        check(&served, steps).await;
        // The last steps remove what is not needed any more, and may fail without harm.
        if through && served.object_count().await == 1 {
            assert!(steps > 2, "an upload takes steps");
            return;
        }
    }
}

#[tokio::test]
async fn an_upload_that_is_cut_off_at_any_step_becomes_whole_when_it_is_repeated() {
    for part_len in [5, 11, 23] {
        let check = async |served: &Served, steps| {
            served.send(part_len).await.unwrap();
            assert_eq!(served.content().await.as_deref(), Some(BYTES), "{steps} steps in parts of {part_len}");
        };
        cut_everywhere(part_len, check).await;
    }
}

#[tokio::test]
async fn cuts_leave_no_more_than_nameless_objects() {
    let check = async |served: &Served, steps| {
        let named = served.storage.begin(Purpose::Read).unwrap().objects_in_use().unwrap();
        let there = served.objects.older_than(Timestamp(i64::MAX)).await.unwrap();
        assert!(named.iter().all(|name| there.contains(name)), "after {steps} steps");
    };
    cut_everywhere(6, check).await;
}

#[tokio::test]
async fn what_has_arrived_before_a_cut_is_not_sent_again() {
    for steps in 0..60 {
        let served = Served::new();
        let before = cut_after(&served, steps);
        let mut at = 0;
        while at < BYTES.len() {
            match before.take(at, &BYTES[at..at + 1]).await {
                Ok(end) => at = end as usize,
                Err(UploadError::Objects(_)) => break,
                Err(other) => panic!("{other}"),
            }
        }
        assert!(received_bytes(&served.storage, &served.objects, &hash()).await.unwrap() >= at as u64);
    }
}

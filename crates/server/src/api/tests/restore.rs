//! What laptops are answered after an erasure and after a restore.

use super::*;
use crate::admin::{erase_person, erasures};
use crate::engine::Extent;
use crate::ledger::Ledger;
use lahituki_protocol::messages::NewLineage;

#[tokio::test]
async fn the_laptop_of_someone_who_was_erased_is_told_to_wipe_itself_and_then_counts_as_done() {
    let served = Served::new();
    let token = served.enrol().await;
    let asks = json!({ "v": 2, "cursor": 0, "laptop": Uuid::from_u128(1) });
    assert_eq!(served.post_as(&token, "/v1/sync", &asks).await.status, StatusCode::OK);

    let folder = tempfile::tempdir().unwrap();
    let mut ledger = Ledger::open(&folder.path().join("ledger")).unwrap();
    let storage = &*served.shared.storage;
    let erased = erase_person(storage, &mut ledger, "Veikko", Extent::Person, NOW).unwrap();
    assert_eq!((erased, erasures(storage).unwrap().behind.len()), (Some(1), 1));

    let answer = served.post_as(&token, "/v1/sync", &asks).await;
    assert_eq!(answer.problem(), (StatusCode::UNAUTHORIZED, "wipe".to_owned()));
    assert_eq!((erasures(storage).unwrap().done, erasures(storage).unwrap().behind), (1, Vec::new()));
    for nonsense in [json!({ "v": 0 }), json!({ "v": 2, "cursor": "?" })] {
        let answer = served.post_as(&token, "/v1/sync", &nonsense).await;
        assert_eq!(answer.problem(), (StatusCode::UNAUTHORIZED, "wipe".to_owned()), "{nonsense}");
    }
    for path in ["/v1/bundle".to_owned(), format!("/v1/blob/{}", "0".repeat(64))] {
        let request = if path.contains("blob") { Request::get(&path) } else { Request::post(&path) };
        let request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        let answer = served.send(request.body("?".into()).unwrap()).await;
        assert_eq!(answer.problem(), (StatusCode::UNAUTHORIZED, "unauthorized".to_owned()), "{path}");
    }
    assert_eq!(erase_person(storage, &mut ledger, "veikko", Extent::Person, NOW).unwrap(), None);
}

#[tokio::test]
async fn a_cursor_that_the_restored_server_once_gave_begins_one_lineage_for_all() {
    let served = Served::new();
    let token = served.enrol().await;
    let first = served.post_as(&token, "/v1/sync", &json!({ "v": 2, "cursor": 0 })).await.json();
    let mut txn = served.shared.storage.begin(Purpose::Write).unwrap();
    txn.set_head(1).unwrap();
    txn.commit().unwrap();

    let asks = json!({ "v": 2, "epoch": first["epoch"], "cursor": first["cursor"], "proof": first["proof"] });
    let [told, again] =
        [served.post_as(&token, "/v1/sync", &asks).await, served.post_as(&token, "/v1/sync", &asks).await];
    assert_eq!((told.status, &told.bytes), (StatusCode::CONFLICT, &again.bytes));
    let told: NewLineage = serde_json::from_slice(&told.bytes).unwrap();
    assert_eq!((told.code.as_str(), told.chain.len(), told.chain[1].head), ("new_lineage", 2, 1));
}

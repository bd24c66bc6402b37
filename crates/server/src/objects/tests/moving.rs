//! Databases of servers that kept the bytes inside.

use super::faults::cut_after;
use super::{BYTES, Served, hash};
use crate::objects::move_out;
use lahituki_testkit::NOW;
use rusqlite::{Connection, params};
use std::path::Path;

/// Writes the first bytes of the attachment as an older server did.
fn keep_inside(folder: &Path, parts: &[&[u8]], complete: bool) {
    let connection = Connection::open(folder.join("default.db")).unwrap();
    let received: usize = parts.iter().map(|part| part.len()).sum();
    let sql = "insert into blob (hash, received_bytes, complete) values (?, ?, ?)";
    connection.execute(sql, params![hash().as_str(), received as i64, complete]).unwrap();
    let mut starts_at = 0;
    for part in parts {
        let sql = "insert into blob_part (hash, starts_at, bytes) values (?, ?, ?)";
        connection.execute(sql, params![hash().as_str(), starts_at as i64, part]).unwrap();
        starts_at += part.len();
    }
}

fn bytes_inside(folder: &Path) -> i64 {
    let connection = Connection::open(folder.join("default.db")).unwrap();
    connection.query_row("select count(*) from blob_part", [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn whole_attachments_move_out_once() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::on(folder.path());
    keep_inside(folder.path(), &[&BYTES[..9], &BYTES[9..]], true);
    assert_eq!(move_out(&served.storage, &served.objects, NOW).await.unwrap(), 1);
    assert_eq!(move_out(&served.storage, &served.objects, NOW).await.unwrap(), 0);
    assert_eq!((served.content().await.as_deref(), bytes_inside(folder.path())), (Some(BYTES), 0));
}

#[tokio::test]
async fn an_upload_that_began_inside_goes_on_outside() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::on(folder.path());
    keep_inside(folder.path(), &[&BYTES[..9]], false);
    move_out(&served.storage, &served.objects, NOW).await.unwrap();
    assert_eq!(served.content().await, None);
    served.take(9, &BYTES[9..]).await.unwrap();
    assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
}

#[tokio::test]
async fn a_move_that_is_cut_off_loses_nothing() {
    for steps in 0..8 {
        let folder = tempfile::tempdir().unwrap();
        let served = Served::on(folder.path());
        keep_inside(folder.path(), &[BYTES], true);
        let cut = cut_after(&served, steps);
        let _ = move_out(&cut.storage, &cut.objects, NOW).await;
        move_out(&served.storage, &served.objects, NOW).await.unwrap();
        assert_eq!((served.content().await.as_deref(), bytes_inside(folder.path())), (Some(BYTES), 0), "{steps} steps");
    }
}

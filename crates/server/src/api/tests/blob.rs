//! The bytes of attachments.

use super::*;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES};

const BYTES: &[u8] = b"an image of a projector";

/// Stores the record of an attachment with some bytes and returns its address.
fn announce(served: &Served, bytes: &[u8]) -> String {
    let hash = AttachmentHash::of(bytes);
    let attachment = Attachment {
        id: hash.id(),
        hash: hash.clone(),
        name: "projektori.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by: served.veikko.id,
    };
    store(&served.shared, &[creation(&attachment)]);
    format!("/v1/blob/{}", hash.as_str())
}

async fn ask(served: &Served, token: &str, method: &str, path: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    served.send(request.body(Body::empty()).unwrap()).await
}

async fn append(served: &Served, token: &str, path: &str, offset: usize, length: usize, bytes: &[u8]) -> Answer {
    let request = Request::patch(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("upload-offset", offset)
        .header("upload-length", length);
    served.send(request.body(bytes.to_vec().into()).unwrap()).await
}

#[tokio::test]
async fn an_attachment_arrives_in_parts_and_is_given_out_whole() {
    let served = Served::new();
    let token = served.enrol().await;
    let path = announce(&served, BYTES);
    let length = BYTES.len();
    assert_eq!(ask(&served, &token, "HEAD", &path).await.headers["upload-offset"], "0");
    let first = append(&served, &token, &path, 0, length, &BYTES[..9]).await;
    assert_eq!((first.status, &first.headers["upload-offset"]), (StatusCode::NO_CONTENT, &"9".parse().unwrap()));
    assert_eq!(ask(&served, &token, "GET", &path).await.status, StatusCode::NOT_FOUND);

    let again = append(&served, &token, &path, 0, length, &BYTES[..9]).await;
    assert_eq!(again.problem(), (StatusCode::CONFLICT, "wrong_offset".to_owned()));
    assert_eq!(again.headers["upload-offset"], "9");

    append(&served, &token, &path, 9, length, &BYTES[9..]).await;
    let whole = ask(&served, &token, "GET", &path).await;
    assert_eq!((whole.status, whole.bytes.as_slice()), (StatusCode::OK, BYTES));
}

#[tokio::test]
async fn bytes_that_do_not_match_the_hash_are_forgotten() {
    let served = Served::new();
    let token = served.enrol().await;
    let path = announce(&served, BYTES);
    let wrong = append(&served, &token, &path, 0, BYTES.len(), &[b'x'; 23]).await;
    assert_eq!(wrong.problem(), (StatusCode::UNPROCESSABLE_ENTITY, "wrong_hash".to_owned()));
    assert_eq!(ask(&served, &token, "HEAD", &path).await.headers["upload-offset"], "0");
}

#[tokio::test]
async fn nothing_is_taken_or_given_without_a_record_or_a_token() {
    let served = Served::new();
    let token = served.enrol().await;
    let unknown = format!("/v1/blob/{}", AttachmentHash::of(b"unknown").as_str());
    for path in [unknown.as_str(), "/v1/blob/not-a-hash"] {
        assert_eq!(append(&served, &token, path, 0, 7, b"unknown").await.status, StatusCode::NOT_FOUND);
        assert_eq!(ask(&served, &token, "GET", path).await.status, StatusCode::NOT_FOUND);
    }
    let path = announce(&served, BYTES);
    assert_eq!(ask(&served, "wrong", "GET", &path).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn no_more_is_taken_than_the_record_says_and_never_more_than_ten_mebibytes() {
    let served = Served::new();
    let token = served.enrol().await;
    let path = announce(&served, BYTES);
    let longer = append(&served, &token, &path, 0, BYTES.len(), &[b'x'; 24]).await;
    assert_eq!(longer.problem(), (StatusCode::PAYLOAD_TOO_LARGE, "too_large".to_owned()));
    let other_length = append(&served, &token, &path, 0, 5, b"abcde").await;
    assert_eq!(other_length.problem(), (StatusCode::BAD_REQUEST, "malformed".to_owned()));
    let huge = append(&served, &token, &path, 0, BYTES.len(), &vec![0; MAX_ATTACHMENT_BYTES + 1]).await;
    assert_eq!(huge.problem(), (StatusCode::PAYLOAD_TOO_LARGE, "too_large".to_owned()));
}

//! The bytes of attachments.

use super::*;
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Attachment, AttachmentHash, MAX_ATTACHMENT_BYTES, Members, Space};

const BYTES: &[u8] = b"an image of a projector";

/// Stores the record of an attachment with some bytes and returns its address.
fn announce(served: &Served, bytes: &[u8]) -> String {
    announce_in(served, bytes, None)
}

fn announce_in(served: &Served, bytes: &[u8], space: Option<SpaceId>) -> String {
    let attachment = attachment(served, bytes, space);
    store(&served.shared, &[creation(&attachment)]);
    path_of(&attachment.hash)
}

/// Returns an attachment of Veikko's that proves nothing.
fn attachment(served: &Served, bytes: &[u8], space: Option<SpaceId>) -> Attachment {
    let hash = AttachmentHash::of(bytes);
    Attachment {
        id: hash.id_in(space),
        hash,
        name: "projektori.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by: served.veikko.id,
        space,
        proof: None,
    }
}

fn path_of(hash: &AttachmentHash) -> String {
    format!("/v1/blob/{}", hash.as_str())
}

async fn ask(served: &Served, token: &str, method: &str, path: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    served.send(request.body(Body::empty()).unwrap()).await
}

async fn append(served: &Served, token: &str, path: &str, offset: usize, length: usize, bytes: &[u8]) -> Answer {
    append_body(served, token, path, (offset, length), bytes.to_vec().into()).await
}

async fn append_body(served: &Served, token: &str, path: &str, place: (usize, usize), body: Body) -> Answer {
    let request = Request::patch(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("upload-offset", place.0)
        .header("upload-length", place.1);
    served.send(request.body(body).unwrap()).await
}

async fn get(served: &Served, token: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = Request::get(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    served.send(request.body(Body::empty()).unwrap()).await
}

/// Returns a body that breaks off after some bytes.
fn cut_off(bytes: &'static [u8]) -> Body {
    let broken = Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset));
    Body::from_stream(futures_util::stream::iter([Ok(bytes), broken]))
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
async fn an_attachment_of_a_space_is_given_out_to_those_alone_who_read_there() {
    let mut served = Served::new();
    let token = served.enrol().await;
    let [closed, open] = ["Tietohallinto", "Meita"].map(|name| testkit::space(&mut served.ids, name));
    let closed = Space { readers: vec![Members::role(Role::Admin)], ..closed };
    store(&served.shared, &[creation(&closed), creation(&open)]);
    for (space, bytes, status) in [(closed.id, b"ours", StatusCode::NOT_FOUND), (open.id, b"mine", StatusCode::OK)] {
        let path = announce_in(&served, bytes, Some(space));
        append(&served, &token, &path, 0, bytes.len(), bytes).await;
        assert_eq!(ask(&served, &token, "GET", &path).await.status, status);
    }
}

#[tokio::test]
async fn what_a_space_holds_is_given_outside_it_only_for_a_record_that_proves_who_made_it_held_it() {
    let hash = AttachmentHash::of(BYTES);
    for (proof, status) in [
        (None, StatusCode::NOT_FOUND),
        (Some(hash.clone()), StatusCode::NOT_FOUND),
        (Some(Attachment::proof_of(hash.id(), b"other bytes")), StatusCode::NOT_FOUND),
        (Some(Attachment::proof_of(hash.id(), BYTES)), StatusCode::OK),
    ] {
        let mut served = Served::new();
        let token = served.enrol().await;
        let blank = testkit::space(&mut served.ids, "Tietohallinto");
        let space = Space { readers: vec![Members::role(Role::Admin)], ..blank };
        store(&served.shared, &[creation(&space)]);
        announce_in(&served, BYTES, Some(space.id));
        let mine = Attachment { proof, ..attachment(&served, BYTES, None) };
        store(&served.shared, &[creation(&mine)]);
        let path = path_of(&hash);
        append(&served, &token, &path, 0, BYTES.len(), BYTES).await;
        assert_eq!(ask(&served, &token, "GET", &path).await.status, status);
    }
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

#[tokio::test]
async fn an_upload_that_breaks_off_at_any_byte_goes_on_where_it_stands() {
    for cut in 0..BYTES.len() {
        let served = Served::new();
        let token = served.enrol().await;
        let (path, length) = (announce(&served, BYTES), BYTES.len());
        let broken = append_body(&served, &token, &path, (0, length), cut_off(&BYTES[..cut])).await;
        assert_eq!(broken.status, StatusCode::BAD_REQUEST);
        let stands = |answer: &Answer| answer.headers["upload-offset"].to_str().unwrap().parse::<usize>().unwrap();
        let at = stands(&ask(&served, &token, "HEAD", &path).await);
        let first = append(&served, &token, &path, at, length, &BYTES[at..=cut]).await;
        let rest = append(&served, &token, &path, stands(&first), length, &BYTES[stands(&first)..]).await;
        assert_eq!(stands(&rest), length, "cut at {cut}");
        assert_eq!(ask(&served, &token, "GET", &path).await.bytes, BYTES);
    }
}

#[tokio::test]
async fn a_span_of_bytes_is_given_out_alone() {
    let served = Served::new();
    let token = served.enrol().await;
    let path = announce(&served, BYTES);
    append(&served, &token, &path, 0, BYTES.len(), BYTES).await;
    for start in 0..BYTES.len() {
        let part = get(&served, &token, &path, &[("range", &format!("bytes={start}-{}", start + 4))]).await;
        let end = BYTES.len().min(start + 5);
        assert_eq!((part.status, part.bytes.as_slice()), (StatusCode::PARTIAL_CONTENT, &BYTES[start..end]));
        assert_eq!(part.headers["content-range"], format!("bytes {start}-{}/23", end - 1));
        assert_eq!(part.headers["content-length"], (end - start).to_string());
    }
    let beyond = get(&served, &token, &path, &[("range", "bytes=23-")]).await;
    assert_eq!(beyond.problem(), (StatusCode::RANGE_NOT_SATISFIABLE, "no_such_range".to_owned()));
    assert_eq!(beyond.headers["content-range"], "bytes */23");
}

#[tokio::test]
async fn the_hash_tells_whether_a_download_may_go_on() {
    let served = Served::new();
    let token = served.enrol().await;
    let path = announce(&served, BYTES);
    append(&served, &token, &path, 0, BYTES.len(), BYTES).await;
    let whole = get(&served, &token, &path, &[]).await;
    let tag = format!("\"{}\"", AttachmentHash::of(BYTES).as_str());
    assert_eq!([&whole.headers["etag"], &whole.headers["accept-ranges"]], [tag.as_str(), "bytes"]);
    for (known, rest) in [(tag.as_str(), &BYTES[20..]), ("\"other\"", BYTES)] {
        let answer = get(&served, &token, &path, &[("range", "bytes=20-"), ("if-range", known)]).await;
        assert_eq!(answer.bytes, rest);
    }
}

#[tokio::test]
async fn what_the_quota_has_no_room_for_is_refused_with_a_reason() {
    let served = Served::new();
    let token = served.enrol().await;
    let large = vec![1; MAX_ATTACHMENT_BYTES];
    let (first, second) = (announce(&served, &large), announce(&served, &large[1..]));
    append(&served, &token, &first, 0, large.len(), &large[..1]).await;
    let refused = append(&served, &token, &second, 0, large.len() - 1, &large[..1]).await;
    assert_eq!(refused.problem(), (StatusCode::INSUFFICIENT_STORAGE, "quota".to_owned()));
    let goes_on = append(&served, &token, &first, 1, large.len(), &large[1..]).await;
    assert_eq!(goes_on.status, StatusCode::NO_CONTENT);
}

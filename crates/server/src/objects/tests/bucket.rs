//! Attachments in a bucket, on a server that speaks as much S3 as it takes.

use super::{BYTES, QUOTA_BYTES, Served};
use crate::objects::Objects;
use crate::objects::place::in_bucket;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use object_store::aws::AmazonS3Builder;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// The objects by their path.
type Bucket = Arc<Mutex<BTreeMap<String, Bytes>>>;

const WRITTEN: &str = "Sun, 22 Nov 2026 05:00:00 GMT";

async fn answer(State(bucket): State<Bucket>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let (path, query) = (uri.path().to_owned(), uri.query().unwrap_or_default());
    let mut bucket = bucket.lock().unwrap();
    let is_signed = headers.get(header::AUTHORIZATION).is_some_and(|value| !value.is_empty());
    assert!(is_signed, "{method} {uri} is not signed");
    match method {
        Method::PUT => {
            bucket.insert(path, body);
            [(header::ETAG, "\"1\"")].into_response()
        }
        Method::POST if query.contains("delete") => {
            let keys = String::from_utf8(body.to_vec()).unwrap();
            bucket.retain(|path, _| !keys.contains(path.trim_start_matches("/kuvat/")));
            "<DeleteResult></DeleteResult>".into_response()
        }
        Method::GET if query.contains("list-type=2") => list(&bucket).into_response(),
        _ => match bucket.get(&path) {
            Some(bytes) => span(bytes, &headers),
            None => (StatusCode::NOT_FOUND, "<Error><Code>NoSuchKey</Code></Error>").into_response(),
        },
    }
}

fn list(bucket: &BTreeMap<String, Bytes>) -> String {
    let entry = |(path, bytes): (&String, &Bytes)| {
        let (key, size) = (path.trim_start_matches("/kuvat/"), bytes.len());
        let written = "<LastModified>2026-11-22T05:00:00.000Z</LastModified>";
        format!("<Contents><Key>{key}</Key>{written}<ETag>\"1\"</ETag><Size>{size}</Size></Contents>")
    };
    let entries: String = bucket.iter().map(entry).collect();
    format!("<ListBucketResult><IsTruncated>false</IsTruncated>{entries}</ListBucketResult>")
}

fn span(bytes: &Bytes, headers: &HeaderMap) -> Response {
    let told = [(header::ETAG, "\"1\""), (header::LAST_MODIFIED, WRITTEN)];
    let Some(range) = headers.get(header::RANGE).and_then(|range| range.to_str().ok()?.strip_prefix("bytes=")) else {
        return (told, bytes.clone()).into_response();
    };
    let (first, last) = range.split_once('-').unwrap();
    let (first, last) = (first.parse::<usize>().unwrap(), last.parse::<usize>().unwrap());
    let place = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{}", bytes.len()))];
    (StatusCode::PARTIAL_CONTENT, told, place, bytes.slice(first..=last)).into_response()
}

#[tokio::test]
async fn a_bucket_does_what_a_folder_does() {
    let bucket = Bucket::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().fallback(answer).with_state(Arc::clone(&bucket));
    tokio::spawn(async { axum::serve(listener, router).await });
    let keys = AmazonS3Builder::new().with_access_key_id("key").with_secret_access_key("secret");
    let store = in_bucket(keys, "kuvat", "lahituki/imatra", Some(&endpoint), None).unwrap();
    let served = Served { objects: Objects::new(store, QUOTA_BYTES), ..Served::new() };

    served.send(9).await.unwrap();
    assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
    let path = bucket.lock().unwrap().keys().next().unwrap().clone();
    assert!(path.starts_with("/kuvat/lahituki/imatra/"), "{path}");
    bucket.lock().unwrap().clear();
    assert_eq!(served.content().await, None);
    served.send(23).await.unwrap();
    assert_eq!((served.content().await.as_deref(), served.object_count().await), (Some(BYTES), 1));
}

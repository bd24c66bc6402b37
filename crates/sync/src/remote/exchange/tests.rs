//! Servers of several ages, and what stands between them and a laptop.

use super::*;
use lahituki_protocol::SyncResponse;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Who answers.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// A server of today.
    Today,
    /// A server from before the dictionary; to it everything is plain zstd.
    Before,
    /// One that was of today for the first answer, and was then replaced by the one before it.
    TakenBack,
    /// A server of today behind a proxy that lets no question pass whose coding it does not know.
    Refusing,
    /// A server of today behind a proxy that loses headers that it does not know.
    Forgetful,
    /// Something that is no server of ours.
    Portal,
}

/// The codings of the questions that arrived, and whether each offered another one.
type Log = Arc<Mutex<Vec<(Coding, bool)>>>;

async fn serve(way: Way) -> (Remote, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let remote = Remote::new(&format!("http://{}", listener.local_addr().unwrap()), None).unwrap();
    let log = Log::default();
    let arrived = Arc::clone(&log);
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            answer(connection, way, &arrived).await;
        }
    });
    (remote, log)
}

async fn answer(connection: TcpStream, way: Way, log: &Log) {
    let mut connection = BufReader::new(connection);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        connection.read_line(&mut head).await.unwrap();
    }
    let header = |name: &str| head.lines().find_map(|line| line.to_lowercase().strip_prefix(name).map(str::to_owned));
    let mut body = vec![0; header("content-length: ").unwrap().parse().unwrap()];
    connection.read_exact(&mut body).await.unwrap();
    let coding = header("content-encoding: ").map_or(Coding::Zstd, |name| Coding::parse(&name).unwrap());
    let offers = header("accept-encoding: ").is_some_and(|names| names == "lahituki-1");
    assert_eq!(coding.decode::<SyncRequest>(&body).unwrap().cursor, 7);
    log.lock().unwrap().push((coding, offers));
    let (words, body) = told(way, coding, offers, log.lock().unwrap().len());
    let told = format!("HTTP/1.1 {words}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    connection.write_all(&[told.as_bytes(), &body].concat()).await.unwrap();
}

fn told(way: Way, coding: Coding, offers: bool, count: usize) -> (&'static str, Vec<u8>) {
    let page: SyncResponse = SyncResponse { cursor: 8, ..SyncResponse::default() };
    let page = |coding: Coding| coding.encode(&page).unwrap();
    let malformed = br#"{ "code": "malformed", "message": "" }"#.to_vec();
    let is_new = coding == Coding::Dictionary1;
    match way {
        Way::Portal => ("200 OK", b"<html>".to_vec()),
        Way::Refusing if is_new => ("403 Forbidden", b"<html>".to_vec()),
        Way::Before | Way::TakenBack if is_new => ("400 Bad Request", malformed),
        Way::Forgetful if is_new || offers => ("200 OK", page(Coding::Dictionary1)),
        Way::Before => ("200 OK", page(Coding::Zstd)),
        Way::TakenBack if count > 1 => ("200 OK", page(Coding::Zstd)),
        _ if is_new || offers => ("200 OK\r\ncontent-encoding: lahituki-1", page(Coding::Dictionary1)),
        _ => ("200 OK", page(Coding::Zstd)),
    }
}

/// Asks three times and returns whether each was answered, and how the questions went out.
async fn ask(way: Way) -> ([bool; 3], Vec<(Coding, bool)>) {
    let (remote, log) = serve(way).await;
    let question = SyncRequest { cursor: 7, ..SyncRequest::default() };
    let mut answered = [false; 3];
    for answered in &mut answered {
        // A laptop has several views of its server; what one learns, all know.
        *answered = matches!(remote.clone().exchange(&question).await, Ok(Answer::Page(page)) if page.cursor == 8);
    }
    let log = log.lock().unwrap().clone();
    (answered, log)
}

#[tokio::test]
async fn questions_have_the_dictionary_as_soon_as_an_answer_had_it_and_as_long_as_they_arrive() {
    let (offer, small, plain) = ((Coding::Zstd, true), (Coding::Dictionary1, false), (Coding::Zstd, false));
    for (way, questions) in [
        (Way::Today, vec![offer, small, small]),
        (Way::Before, vec![offer, offer, offer]),
        (Way::TakenBack, vec![offer, small, plain, plain]),
        (Way::Refusing, vec![offer, small, plain, plain]),
        (Way::Forgetful, vec![offer, plain, plain, plain]),
    ] {
        assert_eq!(ask(way).await, ([true; 3], questions), "{way:?}");
    }
}

#[tokio::test]
async fn a_captive_portal_says_nothing_about_the_server_behind_it() {
    let (offer, plain) = ((Coding::Zstd, true), (Coding::Zstd, false));
    assert_eq!(ask(Way::Portal).await, ([false; 3], vec![offer, plain, offer, plain, offer, plain]));
}

//! The driver against a server that says what it is told to say.

#![allow(clippy::unwrap_used, reason = "a test stops where a step fails")]

use lahituki_domain::Audience;
use lahituki_protocol::messages::{Lineage, MAX_OPS, NewLineage, Problem};
use lahituki_protocol::sum::AudienceSum;
use lahituki_protocol::{Op, OpAnswer, Outcome, SyncRequest, SyncResponse, decode, encode};
use lahituki_store::anchor::Clocks;
use lahituki_store::{Key, Store, StoreError, WriteTxn};
use lahituki_sync::{Driver, Event, Remote, Trouble};
use lahituki_testkit::{CountedIds, NOW, article, person};
use std::collections::HashSet;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use uuid::Uuid;

const EPOCH: Uuid = Uuid::from_u128(77);

/// A laptop whose server is the test.
struct Scene {
    store: Arc<Store>,
    driver: Driver,
    listener: TcpListener,
    events: UnboundedReceiver<Event>,
    _folder: TempDir,
}

/// A question that waits for its answer.
struct Question {
    asked: SyncRequest,
    stream: TcpStream,
}

impl Scene {
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let remote = Remote::new(&format!("http://{}", listener.local_addr().unwrap()), None).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(&folder.path().join("account.db"), &Key::new([7; 32])).unwrap());
        let (sender, events) = unbounded_channel();
        let tell = move |event| drop(sender.send(event));
        let driver = Driver::start(Arc::clone(&store), remote, || Clocks::steady(NOW), tell);
        driver.wake();
        Self { store, driver, listener, events, _folder: folder }
    }

    /// Waits for the next question; one that was broken off counts as none.
    async fn question(&self) -> Question {
        loop {
            let (stream, _) = self.listener.accept().await.unwrap();
            if let Some(question) = read(stream).await {
                return question;
            }
        }
    }

    /// Waits for the next question that carries changes.
    async fn question_with_ops(&self) -> Question {
        loop {
            let question = self.question().await;
            if !question.asked.ops.is_empty() {
                return question;
            }
        }
    }

    /// Waits for the next question and answers that there is nothing new.
    async fn calm(&self) -> SyncRequest {
        let question = self.question().await;
        question.say(200, &encode(&answer()).unwrap()).await
    }

    fn write(&self, articles: usize) {
        let mut ids = CountedIds::of_source(3);
        let owner = person(&mut ids, "Veikko").id;
        let create = |txn: &mut WriteTxn<'_>| (0..articles).try_for_each(|_| txn.create(&article(&mut ids, owner)));
        self.store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(4), create).unwrap();
        self.driver.wake();
    }
}

impl Question {
    async fn say(mut self, status: u16, body: &[u8]) -> SyncRequest {
        let head = format!("HTTP/1.1 {status} _\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
        self.stream.write_all(&[head.as_bytes(), body].concat()).await.unwrap();
        self.asked
    }

    async fn refuse(self, status: u16, code: &str) -> SyncRequest {
        let problem = Problem { code: code.to_owned(), message: String::new() };
        self.say(status, &serde_json::to_vec(&problem).unwrap()).await
    }
}

/// Reads a request whole.
async fn read(stream: TcpStream) -> Option<Question> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).await.ok().filter(|bytes| *bytes > 0)?;
        match line.trim().to_lowercase().split_once(": ") {
            Some(("content-length", bytes)) => length = bytes.parse().ok()?,
            None if line.trim().is_empty() => break,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).await.ok()?;
    Some(Question { asked: decode(&body).ok()?, stream: reader.into_inner() })
}

fn answer() -> SyncResponse {
    SyncResponse { epoch: EPOCH, now: NOW, cursor: 4, ..SyncResponse::default() }
}

#[tokio::test]
async fn a_local_change_breaks_off_the_wait_for_news_and_goes_out() {
    let scene = Scene::new().await;
    scene.calm().await;
    let waiting = scene.question().await;
    assert!(waiting.asked.wait_ms > 0);
    scene.write(1);
    assert_eq!(scene.calm().await.ops.len(), 1);
}

#[tokio::test]
async fn checksums_are_asked_for_at_the_start_and_what_is_wrong_is_asked_for_at_once() {
    let scene = Scene::new().await;
    let first = scene.question().await;
    assert!(first.asked.check);
    let wrong = AudienceSum { aud: Audience::org(), n: 3, sum: 5 };
    first.say(200, &encode(&SyncResponse { sums: Some(vec![wrong]), ..answer() }).unwrap()).await;
    let second = scene.calm().await;
    assert_eq!((second.check, second.repair, second.wait_ms), (false, vec![Audience::org()], 0));
    assert_eq!(scene.calm().await.repair, []);
}

#[tokio::test]
async fn an_answer_that_cannot_be_gone_on_with_is_asked_for_again() {
    let scene = Scene::new().await;
    let page = SyncResponse { resume: Some("a".to_owned()), ..answer() };
    scene.question().await.say(200, &encode(&page).unwrap()).await;
    let rest = scene.question().await;
    assert_eq!(rest.asked.resume.as_deref(), Some("a"));
    rest.refuse(410, "restart").await;
    scene.driver.wake();
    assert_eq!(scene.calm().await.resume, None);
}

#[tokio::test]
async fn a_new_lineage_is_begun_with() {
    let scene = Scene::new().await;
    scene.calm().await;
    let restored = Uuid::from_u128(78);
    let chain = vec![Lineage { epoch: restored, head: 0 }];
    let code = "new_lineage".to_owned();
    let told = NewLineage { code, message: String::new(), epoch: restored, chain, now: NOW };
    scene.question().await.say(409, &serde_json::to_vec(&told).unwrap()).await;
    let asked = scene.question().await.asked;
    assert_eq!((asked.epoch, asked.cursor), (Some(restored), 0));
}

#[tokio::test]
async fn a_laptop_that_is_to_be_wiped_asks_no_more() {
    let mut scene = Scene::new().await;
    scene.question().await.refuse(401, "wipe").await;
    let wiped = loop {
        match scene.events.recv().await {
            Some(Event::Wiped) => break true,
            Some(_) => {}
            None => break false,
        }
    };
    assert!(wiped && scene.events.recv().await.is_none());
    assert!(matches!(scene.driver.status().trouble, Some((Trouble::Wiped, _))));
}

#[tokio::test]
async fn a_server_that_makes_no_sense_is_left_in_peace_for_a_while() {
    let mut scene = Scene::new().await;
    scene.question().await.refuse(410, "restart").await;
    loop {
        if let Some(Event::Status) = scene.events.recv().await
            && let Some((trouble, _)) = scene.driver.status().trouble
        {
            return assert_eq!(trouble, Trouble::ServerError);
        }
    }
}

#[tokio::test]
async fn what_waits_behind_a_push_follows_it_from_where_its_answer_ends() {
    let scene = Scene::new().await;
    scene.calm().await;
    scene.write(MAX_OPS + 1);
    let mut ops = Vec::new();
    for cursor in [5, 6] {
        let question = scene.question_with_ops().await;
        assert_eq!(question.asked.cursor, cursor - 1);
        let taken = |op: &Op| OpAnswer { id: op.id, outcome: Outcome::Ok, seq: cursor, stamp: op.at };
        let results = question.asked.ops.iter().map(taken).collect();
        let asked = question.say(200, &encode(&SyncResponse { results, cursor, ..answer() }).unwrap()).await;
        ops.extend(asked.ops.into_iter().map(|op| op.id));
    }
    assert_eq!(scene.calm().await.ops, []);
    assert_eq!((ops.len(), ops.iter().collect::<HashSet<_>>().len()), (MAX_OPS + 1, MAX_OPS + 1));
}

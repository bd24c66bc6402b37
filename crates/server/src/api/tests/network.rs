//! The edge on a network that loses, delays and cuts, and before clients that keep it waiting. Time is simulated.

use super::super::listen::{self, BODY_PATIENCE, HEAD_PATIENCE};
use super::*;
use axum::serve::Listener;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, timeout};
use turmoil::net::{TcpListener, TcpStream};
use turmoil::{Builder, Sim};

const PORT: u16 = 80;
const SERVER: &str = "server";
const LAPTOP: &str = "laptop";

struct Simulated(TcpListener);

impl Listener for Simulated {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        self.0.accept().await.expect("the simulated network takes every connection")
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// A network on which Veikko's token is good at the server.
struct Net {
    sim: Sim<'static>,
    token: String,
    article: Value,
}

impl Net {
    fn new() -> Self {
        let mut served = Served::new();
        let article = testkit::article(&mut served.ids, served.veikko.id);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let token = runtime.block_on(served.enrol());
        let mut sim = Builder::new()
            .simulation_duration(Duration::from_secs(600))
            .tick_duration(Duration::from_millis(50))
            .build();
        let router = served.router;
        sim.host(SERVER, move || {
            let router = router.clone();
            async move {
                let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, PORT)).await?;
                match listen::forever(Simulated(listener), router).await {}
            }
        });
        Self { sim, token, article: json!(creation(&article)) }
    }

    /// Returns the bytes of a question.
    fn question(&self, question: &Value) -> Vec<u8> {
        let body = question.to_string();
        let head = format!(
            "POST /v1/sync HTTP/1.1\r\nhost: {SERVER}\r\nauthorization: Bearer {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            self.token,
            body.len()
        );
        [head, body].concat().into_bytes()
    }

    /// Runs what a laptop does, to its end.
    fn run(mut self, laptop: impl Future<Output = turmoil::Result> + 'static) {
        self.sim.client(LAPTOP, laptop);
        self.sim.run().unwrap();
    }
}

async fn connect() -> io::Result<TcpStream> {
    TcpStream::connect((SERVER, PORT)).await
}

/// Sends bytes and returns all that comes back.
async fn tell(bytes: &[u8]) -> io::Result<String> {
    let mut stream = connect().await?;
    stream.write_all(bytes).await?;
    read(&mut stream).await
}

async fn read(stream: &mut TcpStream) -> io::Result<String> {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Returns the message in an answer.
fn message(answer: &str) -> Value {
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    answer.split_once("\r\n\r\n").map_or(Value::Null, |(_, body)| serde_json::from_str(body).unwrap())
}

#[test]
fn a_push_whose_answer_was_cut_off_is_done_once_when_it_comes_again() {
    let net = Net::new();
    let push = net.question(&json!({ "v": 2, "cursor": 0, "ops": [net.article] }));
    net.run(async move {
        let mut stream = connect().await?;
        stream.write_all(&push).await?;
        turmoil::partition(LAPTOP, SERVER);
        assert!(timeout(Duration::from_secs(40), read(&mut stream)).await.is_err());
        turmoil::repair(LAPTOP, SERVER);
        let [first, again] = [tell(&push).await?, tell(&push).await?].map(|answer| message(&answer));
        assert_eq!((&first["results"], &first["cursor"]), (&again["results"], &again["cursor"]));
        assert_eq!(first["results"][0]["outcome"]["is"], "ok");
        Ok(())
    });
}

#[test]
fn a_question_that_the_network_holds_back_is_answered_when_it_arrives() {
    let net = Net::new();
    let question = net.question(&json!({ "v": 2, "cursor": 0 }));
    net.run(async move {
        let mut stream = connect().await?;
        turmoil::hold(LAPTOP, SERVER);
        stream.write_all(&question).await?;
        assert!(timeout(Duration::from_secs(10), stream.read(&mut [0])).await.is_err());
        turmoil::release(LAPTOP, SERVER);
        assert_eq!(message(&read(&mut stream).await?)["full"], true);
        Ok(())
    });
}

#[test]
fn a_wait_that_a_proxy_cuts_leaves_the_server_in_order() {
    let net = Net::new();
    let first = net.question(&json!({ "v": 2, "cursor": 0 }));
    let waiting = net.question(&json!({ "v": 2, "epoch": Uuid::from_u128(0xE0), "cursor": 2, "wait_ms": 25_000 }));
    net.run(async move {
        for _ in 0..20 {
            let mut cut = connect().await?;
            cut.write_all(&waiting).await?;
            assert!(timeout(Duration::from_secs(1), read(&mut cut)).await.is_err());
        }
        let started = Instant::now();
        assert_eq!(message(&tell(&first).await?)["cursor"], 2);
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(message(&tell(&waiting).await?)["cursor"], 2);
        assert!(started.elapsed() >= Duration::from_secs(25));
        Ok(())
    });
}

#[test]
fn a_head_that_never_ends_and_a_silent_connection_are_given_up() {
    for head in ["", "POST /v1/sync HTTP/1.1\r\nhost: server\r\nx-slow: "] {
        Net::new().run(async move {
            let mut stream = connect().await?;
            stream.write_all(head.as_bytes()).await?;
            let ended = timeout(HEAD_PATIENCE + Duration::from_secs(5), read(&mut stream)).await;
            assert!(ended.is_ok(), "{head:?} still keeps the server waiting");
            Ok(())
        });
    }
}

#[test]
fn a_body_that_never_ends_is_given_up_however_often_another_byte_comes() {
    let net = Net::new();
    let question = net.question(&json!({ "v": 2, "cursor": 0, "weather": "x".repeat(1_000) }));
    net.run(async move {
        let mut stream = connect().await?;
        let (begun, rest) = question.split_at(question.len() - 500);
        stream.write_all(begun).await?;
        let started = Instant::now();
        let mut drops = rest.chunks(1);
        let mut answer = [0; 12];
        while timeout(Duration::from_secs(2), stream.read_exact(&mut answer)).await.is_err() {
            stream.write_all(drops.next().unwrap()).await?;
        }
        assert_eq!(&answer, b"HTTP/1.1 408");
        assert!(started.elapsed() < BODY_PATIENCE + Duration::from_secs(5));
        Ok(())
    });
}

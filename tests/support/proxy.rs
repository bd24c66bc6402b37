//! The network between laptop and server, which can be cut and restored.

use crate::bad_line::BadLine;
use anyhow::{Context, Result};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How soon the port of a restored network is tried again.
const BIND_AGAIN: Duration = Duration::from_millis(20);

/// What a laptop meets when it calls the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// The server.
    Server,
    /// The server behind a [`BadLine`].
    Bad,
    /// Nothing: nobody listens.
    Cut,
    /// The page of a guest network that wants a sign-in first.
    GuestNetwork,
    /// Bytes that are no answer at all.
    Rubbish,
    /// A server that breaks down at every request.
    ServerError,
}

/// A TCP proxy on a port of its own. Every change of the network drops the open connections.
pub struct Proxy {
    address: SocketAddr,
    network: watch::Sender<Network>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Starts a proxy in front of `server`.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(server: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening for laptops")?;
        let address = listener.local_addr()?;
        let (network, watched) = watch::channel(Network::Server);
        Ok(Self { address, network, task: tokio::spawn(serve(listener, address, server, watched)) })
    }

    /// What a laptop is told to connect to.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes the network from now on.
    pub fn set(&self, network: Network) {
        self.network.send_replace(network);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, address: SocketAddr, server: SocketAddr, mut network: watch::Receiver<Network>) {
    let mut open = Some(listener);
    let line = BadLine::default();
    loop {
        let now = *network.borrow_and_update();
        match (now, &open) {
            (Network::Cut, _) => open = None,
            (_, None) => open = Some(listen_again(address).await),
            (_, Some(_)) => {}
        }
        tokio::select! {
            changed = network.changed() => if changed.is_err() { return },
            Some(connection) = accept(open.as_ref()) => {
                let (mut changes, line) = (network.clone(), line.clone());
                tokio::spawn(async move {
                    tokio::select! {
                        _ = changes.changed() => {}
                        () = answer(connection, server, now, line) => {}
                    }
                });
            }
        }
    }
}

/// Listens on the same port as before; the system may need a moment to give it back.
async fn listen_again(address: SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(_) => tokio::time::sleep(BIND_AGAIN).await,
        }
    }
}

async fn accept(listener: Option<&TcpListener>) -> Option<TcpStream> {
    match listener {
        Some(listener) => listener.accept().await.ok().map(|(connection, _)| connection),
        None => std::future::pending().await,
    }
}

/// Serves one connection as the network is now. What breaks in it, the laptop notices.
async fn answer(mut connection: TcpStream, server: SocketAddr, network: Network, line: BadLine) {
    let words = match network {
        Network::Cut => return,
        Network::Bad => {
            if let Ok(upstream) = TcpStream::connect(server).await {
                line.carry(connection, upstream).await;
            }
            return;
        }
        Network::Server => {
            if let Ok(mut upstream) = TcpStream::connect(server).await {
                let _ = copy_bidirectional(&mut connection, &mut upstream).await;
            }
            return;
        }
        Network::GuestNetwork => {
            http("200 OK", "text/html", "<!doctype html><title>Vierasverkko</title><form>Hyväksy ehdot</form>")
        }
        Network::ServerError => http("500 Internal Server Error", "text/plain", "database is locked"),
        Network::Rubbish => "\u{1}\u{2}SSH-2.0-\u{fffd}\r\n\r\n".to_owned(),
    };
    let _ = connection.read(&mut [0; 4096]).await;
    let _ = connection.write_all(words.as_bytes()).await;
}

fn http(status: &str, kind: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

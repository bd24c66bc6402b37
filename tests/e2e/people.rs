//! Who takes part, and how they come in.

use crate::hand::Hand;
use anyhow::Result;
use lahituki_tests::{Laptop, Proxy, Role, Server, Window};

/// The coordinator of the demo municipality.
pub(crate) const AINO: &str = "aino";

/// A digari of the demo municipality.
pub(crate) const VEIKKO: &str = "veikko";

/// Another digari of the demo municipality.
pub(crate) const HELMI: &str = "helmi";

/// What Helmi's whole name is.
pub(crate) const HELMIS_NAME: &str = "Helmi Vesiharju";

/// Whatever stands in Veikko's row on the board.
pub(crate) const VEIKKOS_ROW: &str = "Veikko Lehtopelto";

const PASSWORD: &str = "kolme sinista sammakkoa";

/// Signs a person in for the first time, with the code that the server printed.
pub(crate) async fn enrol(hand: Hand, window: &Window, server: &Server, name: &str) -> Result<()> {
    window.sees("Kirjaudu Lähitukeen").await?;
    hand.fill(window, "Käyttäjätunnus", name).await?;
    hand.fill(window, "Kutsukoodi", &server.invitation(name).await?).await?;
    hand.fill(window, "Uusi salasana", PASSWORD).await?;
    hand.fill(window, "Uusi salasana uudestaan", PASSWORD).await?;
    hand.press(window, Role::Button, "Ota käyttöön").await?;
    window.sees("Tänään").await?;
    window.sees("Kaikki tallennettu").await
}

/// Signs a person in once more after their keys or files were lost.
pub(crate) async fn sign_in(hand: Hand, window: &Window, name: &str) -> Result<()> {
    hand.choose(window, "Salasana").await?;
    hand.fill(window, "Käyttäjätunnus", name).await?;
    hand.fill(window, "Salasana", PASSWORD).await?;
    hand.press(window, Role::Button, "Kirjaudu").await?;
    window.sees("Tänään").await
}

/// One laptop with its window, and the server behind a network that can be cut.
pub(crate) struct Place {
    pub(crate) window: Window,
    pub(crate) laptop: Laptop,
    pub(crate) proxy: Proxy,
    pub(crate) server: Server,
}

impl Place {
    /// Sets everything up with Veikko signed in.
    pub(crate) async fn of_veikko() -> Result<Self> {
        let server = Server::start().await?;
        let proxy = Proxy::start(server.address()).await?;
        let mut laptop = Laptop::new(&proxy.url()).await?;
        let window = laptop.open().await?;
        enrol(Hand::Keyboard, &window, &server, VEIKKO).await?;
        Ok(Self { window, laptop, proxy, server })
    }
}
